"""People, with the title chains they stand in, and where they are named again."""

from __future__ import annotations

import re
from itertools import pairwise

import ahocorasick
import regex

from kg.grammar.careers import Careers
from kg.grammar.document import Document
from kg.grammar.foreign_names import end_of_foreign_name
from kg.grammar.mentions import PersonMention, TitleMention
from kg.grammar.named_before import GLOSS, NamedBefore, may_follow_name
from kg.grammar.offices import is_abroad
from kg.grammar.personal_names import NameReader
from kg.grammar.roll import Roll
from kg.grammar.rosters import posts_beside_names, posts_with_colons, rosters_in
from kg.grammar.tenures import as_acting, cue_of, with_status
from kg.grammar.titles import Chain, chains_in
from kg.grammar.untitled import untitled_names
from kg.model import Span, TenureStatus
from kg.text import HAN

_SEVERAL = re.compile(
    r"副|常务|委员$|成员$|常委$|教授$|院士$|专家$|助理$|代表$|顾问$|研究员$|企业家$|家$|学者$|董事$|理事$|巡视员$|调研员$"
)
_GAP = re.compile(r"[ 　]*(?:同志)?[ 　]*")
_BLANKS = (" ", "　")
_JOINED = regex.compile(r"[、和及与][ 　]*")
_HAN = re.compile(f"[{HAN}]")
_HANDED_OVER = regex.compile(r"(?:一?职务?|职位|工作)?[，,]?(?:暂|现|将|仍)?由")
_ATTRIBUTE = regex.compile(r"(?:(?![，。；由])[^\n]){1,12}的|")
_TAKEN_UP = ("接任", "出任", "继任")
_NOW = ("目前", "现在", "如今", "当前")
_TAKEN = regex.compile(r"(?:同志)?(?:[（(][^（）()]{1,12}[）)])?(代理|担任|兼任|接任|出任|继任)")


def people_in(document: Document) -> tuple[PersonMention, ...]:
    """Every mention of a person, in order; the first proof is a title, later bare names are the same person."""
    return _Reader(document).mentions()


class _Reader:
    """Reads one document's people: names beside titles first, then verbs of office, then bare names."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.names, self.roll = NameReader(document), Roll(document)
        self.chains = tuple(part for chain in chains_in(document) for part in self._parted(chain))
        posts = [post for chain in self.chains for post in chain.posts]
        self.title_starts = {post.span.start for post in posts}
        words = (Span(post.span.end - len(post.title), post.span.end) for post in posts)
        self.title_words = {word.start: word for word in words}

    def mentions(self) -> tuple[PersonMention, ...]:
        rest = [
            chain
            for before, chain in zip((None, *self.chains), self.chains, strict=False)
            if not self._names_after(chain, before)
        ]
        self.roll.note_all(untitled_names(self.document, self.names))
        for read in (rosters_in, posts_with_colons, posts_beside_names):
            for span, posts in read(self.document, self.names, self.chains):
                self.roll.note(span, posts)
        before_titles = NamedBefore(self.document, self.names, self.roll, self._list_at)
        rest = [chain for chain in rest if not before_titles.read(chain)]
        self._note_bare()
        Careers(self.document, self.names, self.roll).read(rest, self.chains)
        return self.roll.mentions()

    def _parted(self, chain: Chain) -> tuple[Chain, ...]:
        """甲任副市长，县长乙…, 甲调任局长，原县长的乙…: a verb of office before the chain and a name after it are of two people."""
        commas = [
            i for i, (a, b) in enumerate(pairwise(chain.posts), 1) if "，" in self.text[a.span.end : b.span.start]
        ]
        cue = cue_of(self.text, chain.span.start) if commas else None
        if not cue:
            return (chain,)
        attributed = self.text.startswith("的", chain.span.end) and _HAN.match(self.text, cue.start - 1)
        if self.names.end_of_name_at(chain.span.end + bool(attributed)) is None:
            return (chain,)
        first, second = chain.posts[: commas[-1]], chain.posts[commas[-1] :]
        return (_chain(first), _chain(second))

    def _names_after(self, chain: Chain, before: Chain | None) -> bool:
        """副市长王明、李华: one chain, one or several names after it."""
        if self._is_called_by_surname(chain) or self._is_named_before(chain) or self._is_taken_before(chain):
            return False
        gap = _GAP.match(self.text, chain.span.end)
        start = gap.end() if gap else chain.span.end
        if (cue := cue_of(self.text, chain.span.start)) and self.text.startswith("的", start):
            end = self.names.end_of_name_at(start + 1)
            if not end or not self.names.is_plain_name(Span(start + 1, end)):
                return False
            chain, start = Chain(chain.span, with_status(chain.posts, cue.status)), start + 1
        spans = self._foreigner_at(start, chain) or self._list_at(start)
        several = bool(_SEVERAL.search(chain.posts[-1].title))
        for number, span in enumerate(spans):
            self.roll.note(span, chain.posts if number == 0 or several else ())
        if before and len(spans) == 1 and _HANDED_OVER.fullmatch(self.text, before.span.end, chain.span.start):
            self._note_taken(before, spans[0])
        return bool(spans) or self._is_handed_over(chain)

    def _is_handed_over(self, chain: Chain) -> bool:
        """市长一职由现年48岁的王明担任: the name stands behind, before the verb."""
        handed = _HANDED_OVER.match(self.text, chain.span.end)
        attribute = _ATTRIBUTE.match(self.text, handed.end()) if handed else None
        end = self.names.end_of_name_at(attribute.end()) if attribute else None
        return attribute is not None and end is not None and self._note_taken(chain, Span(attribute.end(), end))

    def _note_taken(self, chain: Chain, span: Span) -> bool:
        """市长职务由副市长王明代理: he is acting mayor, too."""
        taken = _TAKEN.match(self.text, span.end)
        if not taken:
            return False
        acting, now = taken[1] == "代理", self.text.endswith(_NOW, 0, chain.span.start)
        status: TenureStatus = "appointed" if taken[1] in _TAKEN_UP and not now else "holds"
        posts = as_acting(chain.posts) if acting else chain.posts
        self.roll.note(span, with_status(posts, status, "now" if now else ""))
        return True

    def _is_called_by_surname(self, chain: Chain) -> bool:
        """王市长: what follows is no name."""
        start = chain.span.start
        alone = start < 2 or not _HAN.match(self.text[start - 2])
        return (
            alone and start > 0 and self.names.forms.is_common_surname(start - 1) and may_follow_name(self.text, chain)
        )

    def _is_named_before(self, chain: Chain) -> bool:
        """王明书记殷切嘱托: the name stands before the title already."""
        before = self.text[chain.span.start - 1 : chain.span.start]
        if not _HAN.match(before) or not may_follow_name(self.text, chain) or cue_of(self.text, chain.span.start):
            return False
        return self.names.start_of_name_before(chain.span.start) is not None

    def _is_taken_before(self, chain: Chain) -> bool:
        """王明当选为主任 李华当选为县长: a gap in a headline, with the name before the verb of office."""
        cue = cue_of(self.text, chain.span.start) if self.text[chain.span.end : chain.span.end + 1] in _BLANKS else None
        return cue is not None and self.names.start_of_name_before(cue.start, sure=True) is not None

    def _list_at(self, start: int) -> list[Span]:
        """The names in a row that begin at `start`."""
        spans: list[Span] = []
        while start not in self.title_starts and (end := self.names.end_of_name_at(start)):
            if self._runs_into_title(start, end):
                break
            spans.append(Span(start, end))
            gloss = GLOSS.match(self.text, end)
            joined = _JOINED.match(self.text, gloss.end() if gloss else end)
            if not joined:
                break
            start = joined.end()
        return spans

    def _foreigner_at(self, start: int, chain: Chain) -> list[Span]:
        """The name behind an office abroad, as any characters may write it: 某国总统|卡雷拉."""
        end = end_of_foreign_name(self.document, self.names, start) if is_abroad(chain.posts[-1]) else None
        return [Span(start, end)] if end else []

    def _runs_into_title(self, start: int, end: int) -> bool:
        """由市长|任组长, 向总|书记: a verb or preposition and a title, no name."""
        if self.text[start] == "任":
            return any(at in self.title_starts for at in range(start + 1, end))
        title = self.title_words.get(start + 1)
        return title is not None and end <= title.end

    def _note_bare(self) -> None:
        """Every place where a known name stands."""
        if not self.roll.known:
            return
        automaton = ahocorasick.Automaton()
        for name in sorted(self.roll.known):
            automaton.add_word(name, len(name))
        automaton.make_automaton()
        for last, length in automaton.iter_long(self.text):
            span = Span(last + 1 - length, last + 1)
            if span not in self.roll.titles:
                self.roll.note(span)


def _chain(posts: tuple[TitleMention, ...]) -> Chain:
    return Chain(Span(posts[0].span.start, posts[-1].span.end), posts)
