"""Whose the posts are that no name stands beside: 王明，市委书记; 曾任县长; 2003.05—2007.06 水利局局长."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from kg.grammar.document import Document
from kg.grammar.personal_names import NameReader
from kg.grammar.roll import Roll
from kg.grammar.stations import station_at
from kg.grammar.tenures import cue_of, posts_taken, status_of, with_status
from kg.grammar.titles import Chain
from kg.lexicon import alternatives
from kg.model import Span, TenureStatus
from kg.text import HAN

_HAN = re.compile(f"[{HAN}]")
_THAT_POST = regex.compile(r"不再(?:担任|兼任|任)(?:该|此|这一|上述)职务?")

_BRACKETED = regex.compile(r"[（(][^（）()]*[）)]")
_LISTED = regex.compile(r"[^。；\n]*[、，,兼和及暨][ 　]*(?:并?兼任?)?")
_OPENING = regex.compile(r"(?:历任|先后担任|先后任)[^。；，\n]{2,60}[、，][^、，。；\n]{0,8}$")
_LONGEST_LIST = 72
_LONGEST_GAP = 40
_SENTENCE = regex.compile(
    r"(?:(?:中共|中国共产党|第?[一二三四五六七八九十、]+[届次大])|[省市区县]|全国|党|人大|政协|代表|委员|常委|会|、|，|和)+(?=[。（(\n]|$)"
)
_DATE = r"(?:19|20)\d\d年(?:\d{1,2}月)?起?"
_SINCE = regex.compile(rf"(?<=[；;。，,\n]){_DATE}(?:[先后历又再转改升调兼担]*任)")
_NEXT_SINCE = regex.compile(rf"[^\n；;。]{{0,80}}[；;。，,]{_DATE}[先后历又再转改升调兼担]*任")
"""1997年5月任…；2002年3月任…: the next station of a career ends this one."""

_OUT_OF = ("从", "由")
_MOVES = regex.compile(
    r"(?:的?(?:一职|职务|岗位|职位|位置|任))?上?[，,]?(?:直接|跨省|平级|再次)?"
    rf"(?:{alternatives('career_moves')})"
)
"""Behind the post that somebody comes from: 从水利局局长岗位|调任, 由副市长|升任."""

_NEAR = 300
"""How far before a paragraph the person may be named that its verbs of office are about."""


@dataclass(frozen=True, slots=True)
class _Run:
    """The posts of one person read last: whose they are, what was said of them, where they end."""

    subject: Span
    status: TenureStatus
    time: Literal["", "now", "once"]
    end: int


class Careers:
    """Finds the person, named before, that a chain of titles is said of."""

    def __init__(self, document: Document, names: NameReader, roll: Roll) -> None:
        self._document, self._text = document, document.text
        self._names, self._roll = names, roll
        self._run: _Run | None = None

    def read(self, chains: Sequence[Chain], all_chains: Sequence[Chain]) -> None:
        """Notes the posts of `chains`, and those given up again without being named: 李华不再担任该职务."""
        for chain in chains:
            self._read(chain)
        self._note_left(all_chains)

    def _read(self, chain: Chain) -> None:
        """王明，市委书记; 曾任…; 从…岗位调任: the person the sentence is about."""
        start = chain.span.start
        if self._text.endswith(_OUT_OF, 0, start) and _MOVES.match(self._text, chain.span.end):
            subject = self._last_named(start - 1)
            if subject and (subject.end == start - 1 or self._is_elided(start - 1)):
                self._note(subject, chain, "left", "once")
            elif (begin := self._names.start_of_name_before(start - 1, sure=True)) is not None:
                self._note(Span(begin, start - 1), chain, "left", "once")
        elif cue := cue_of(self._text, start):
            subject = self._last_named(cue.start)
            if subject and (self._ends_at(subject, cue.start) or self._is_elided(cue.start)):
                over = self._is_ended_by_next(cue.start, chain.span.end)
                status, time = status_of(self._text, cue, chain.span), cue.time
                self._note(subject, chain, *(("left", "once") if over else (status, time)))
        elif station := station_at(self._text, start, chain.span.end):
            subject = self._last_named(start, whole=station.in_table)
            if subject and (station.in_table or self._is_in_run(start)):
                self._note(subject, chain, station.status, "once" if station.status == "left" else "")
        elif self._run and self._continues(self._run, start):
            self._note(self._run.subject, chain, self._run.status, self._run.time)
        elif opened := self._opened(start):
            self._note(opened, chain, "left", "once")
        elif apposed := self._apposed(start):
            self._note(apposed, chain, "holds")
        elif self._is_in_run(start) and self._is_delegate(chain):
            subject = self._last_named(start)
            if subject:
                self._note(subject, chain, "left" if self._run and self._run.status == "left" else "holds")

    def _note(self, subject: Span, chain: Chain, status: TenureStatus, time: Literal["", "now", "once"] = "") -> None:
        posts = posts_taken(self._text, chain.span.start, chain.posts)
        self._roll.note(subject, with_status(posts, status, time))
        self._run = _Run(subject, status, time, chain.span.end)

    def _continues(self, run: _Run, start: int) -> bool:
        """历任某某厂厂长、|某某（读不出）、|县长: a list goes on behind a member that is no post we know."""
        between = _BRACKETED.sub("", self._text[run.end : start])
        if (
            len(between) > _LONGEST_GAP
            or not _LISTED.fullmatch(between)
            or self._roll.last_before(start) != run.subject
        ):
            return False
        words = self._document.within(self._document.tokens, Span(run.end, start))
        return not any(word.flag == "v" and len(word.word) > 1 for word in words)

    def _opened(self, start: int) -> Span | None:
        """历任某区某社（读不出）、|县长: whose career a verb opened whose first stations are no posts we know."""
        opening = _OPENING.search(self._text, max(0, start - _LONGEST_LIST), start)
        subject = self._last_named(opening.start()) if opening else None
        return subject if opening and subject and self._roll.last_before(start) == subject else None

    def _ends_at(self, subject: Span, start: int) -> bool:
        """Whether a name, perhaps with its title behind it, ends right before a verb: 由王明副县长|代理."""
        return start in (subject.end, *(title.span.end for title in self._roll.titles[subject]))

    def _is_delegate(self, chain: Chain) -> bool:
        """Whether a seat in an assembly is all a sentence says at the end of a career: 。第十一届全国人大代表。"""
        whole = _SENTENCE.match(self._text, self._document.sentence_at(chain.span.start).start)
        return whole is not None and whole.end() >= chain.span.end and chain.posts[-1].title in ("代表", "委员")

    def _is_ended_by_next(self, start: int, end: int) -> bool:
        """Whether a station that begins with a date is followed by another one in its paragraph."""
        following = _BRACKETED.sub("", self._text[end : end + _NEAR])
        return bool(_SINCE.match(self._text, start) and _NEXT_SINCE.match(following))

    def _is_in_run(self, start: int) -> bool:
        """Whether stations of the same person have been read shortly before."""
        return self._run is not None and start - self._run.end < _NEAR

    def _note_left(self, chains: Sequence[Chain]) -> None:
        """王明任局长，李华不再担任该职务: the post is the one last named in the sentence."""
        posts = [post for chain in chains for post in chain.posts]
        starts = [post.span.start for post in posts]
        for match in _THAT_POST.finditer(self._text):
            begin = self._names.start_of_name_before(match.start())
            last = bisect_left(starts, match.start()) - 1
            if begin is not None and last >= 0 and starts[last] >= self._document.sentence_at(begin).start:
                self._roll.note(Span(begin, match.start()), (posts[last]._replace(status="left"),))

    def _is_elided(self, start: int) -> bool:
        """Whether nobody stands right before the verb whose name we do not know."""
        before = self._text[start - 1 : start]
        return not _HAN.match(before) or before in "他她其并后由且再又还也起在于先曾被名"

    def _last_named(self, end: int, whole: bool = False) -> Span | None:
        """The person last named before `end` in the paragraph, or in the whole article; a career read so far brings nearer."""
        last = self._roll.last_before(end)
        if last is None:
            return None
        reached = self._run.end if self._run and self._run.subject == last else last.end
        is_near = last.start >= self._document.paragraph_at(end).start or end - reached < _NEAR
        return last if whole or is_near else None

    def _apposed(self, start: int) -> Span | None:
        """The name before a comma or bracket that opens an apposition; one with titles of its own is no such name."""
        for gap in ("，", "（", "(", "同志，", ",", "："):
            if self._text.endswith(gap, 0, start):
                end = start - len(gap)
                last = self._roll.last_before(end)
                if last and last.end == end and not self._roll.titles[last]:
                    return last
        return None
