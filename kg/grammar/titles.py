"""Titles and the chains they form: 省委常委、市委书记、市人大常委会主任."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.grammar.mentions import TitleMention
from kg.grammar.offices import Head, Office, Offices
from kg.lexicon import alternatives, rows, words
from kg.model import Span, TenureStatus

_STATUS: dict[str, TenureStatus] = {
    "原": "left", "前": "left", "前任": "left", "原任": "left", "时任": "left", "现任": "holds", "新任": "appointed",
    "新当选": "appointed", "新": "appointed", "现": "holds", "拟任": "proposed", "候任": "proposed",
}  # fmt: skip
_STATUS_WORD = "前任|原任|时任|现任|新任|新当选|拟任|候任|原|前|现"
_STATUS_BEFORE = regex.compile(
    r"(?:(?<![此目])前任|原任|时任|现任|新任|新当选|拟任|候任|原|(?<=[\p{Han}的])(?<![创更革全最刷维重])新|(?<![提以目日此之战面年月周会岁生])前|(?<![发呈出体实表])现)$"
)
_SEPARATOR = re.compile(
    rf"[ 　]*(?:(?:[（(][^（）()]{{0,16}}[）)])?[、，,/；]|暨|和|及|以及)?[ 　]*(?:并?兼任?)?(?:{_STATUS_WORD})?的?"
)
_GOING_ON = ("left", "proposed")
"""What is said of a post holds for the next of its row: 原甲局局长、党组书记; 拟任市委常委、宣传部部长."""
_LONGEST_GAP = 22
_REACH_OF_CHAIN = 24
_ASIDE = regex.compile(r"[（(][^（）()]*[）)]")
_DUTIES = regex.compile(r"(?:分管|负责|主持)[\p{Han}]{0,4}(?:日常|常务|全面)?工作的$")
_SERVES = regex.compile(r"们|办公[室厅会]|室|信箱|热线|接待日|联席会|负责制|责任制|级|办(?![理好法实成])")
_STATION_ENDS = regex.compile(r"[、，,；;（(]|等职|(?<=级干部)|(?<=导师)")
"""What stands behind a station of a career that is no post: 技术员、车间主任; 副厅级干部王明."""

_GRADE = re.compile(r"^[正副][部厅局处县科]级(?!秘书|干部|科员|领导)")
"""The grade of whoever holds a post is no part of it: 正厅级|副厅长."""

_END, _END_OF_SENTENCE = re.compile(r"[。；\n]"), re.compile(r"[。\n]")
_LETTER = regex.compile(r"[\p{Han}A-Za-z]")
_CANDIDATE = regex.compile(r"候选人|人选")
_JOINT = regex.compile(r"[、，,兼和及暨并 　/（(]|以及")
_ASSEMBLIES = ("人大常委会", "政协")
_SENT_OUT = ("特派员", "大使", "总领事", "代表", "常驻代表")
_SECRETARY = "书记"
_SENT_TO_VILLAGES = "第一书记"
_STATIONED = regex.compile(r"驻\p{Han}{1,12}$")
_DIPLOMATS = ("大使", "总领事")


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts in a row that belong to the same person."""

    span: Span
    posts: tuple[TitleMention, ...]


@cache
def _heads() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word in words("words_like_titles"):
        automaton.add_word(word, None)
    for word, kind in rows("titles"):
        automaton.add_word(word, Head(word, kind))
        if word == _SECRETARY:  # 党总支|书记 holds no 支书
            automaton.add_word("支" + word, Head(word, kind))
    automaton.make_automaton()
    return automaton


@cache
def _prefixes() -> re.Pattern[str]:
    return re.compile(f"(?:{alternatives('title_prefixes')})$")


def chains_in(document: Document) -> tuple[Chain, ...]:
    """All chains of titles in order, whether or not a name stands beside them."""
    return tuple(_Reader(document).chains())


class _Reader:
    """Reads one document's titles from left to right: a post may lean on the one before it."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self._offices = Offices(document)
        self._places = {m.span.end: m for m in document.places if self.text[m.span.start] not in "全我本该两"}
        self._body_starts = [mention.span.start for mention in document.bodies]
        self._last: dict[str, Office] = {}
        self._open: list[TitleMention] = []
        self._stations: set[Span] = set()

    def chains(self) -> Iterator[Chain]:
        """Posts next to each other, joined by 、 or 兼, make a chain."""
        for last, head in _heads().iter_long(self.text):
            if head is None or self._is_in_body(last):
                continue
            if _SERVES.match(self.text, last + 1):
                continue
            if head.kind == "station" and not _STATION_ENDS.match(self.text, last + 1):
                continue
            is_read = bool(self._open) and last < self._open[-1].span.end  # 助理 of 市长助理
            post = None if is_read else self._post(head, last + 1 - len(head.word), last + 1)
            if post is None:
                continue
            if head.kind == "station":
                self._stations.add(post.span)
            if self._open and not self._is_next(self._open[-1], post.span.start) and (chain := self._closed()):
                yield chain
            self._open.append(post)
        if self._open and (chain := self._closed()):
            yield chain

    def _is_in_body(self, last: int) -> bool:
        """Whether the word ends inside the name of a body: 市长 in 泰和市长丰机械厂."""
        index = bisect_right(self._body_starts, last) - 1
        return index >= 0 and last + 1 < self.document.bodies[index].span.end

    def _closed(self) -> Chain | None:
        """The open chain without the stations in it that are no posts; None if nothing else is in it."""
        span = Span(self._open[0].span.start, self._open[-1].span.end)
        posts = tuple(post for post in self._open if post.span not in self._stations)
        self._open = []
        return Chain(span, posts) if posts else None

    def _is_next(self, previous: TitleMention, start: int) -> bool:
        gap = start - previous.span.end
        return 0 <= gap <= _LONGEST_GAP and bool(_SEPARATOR.fullmatch(self.text, previous.span.end, start))

    def _post(self, head: Head, start: int, end: int) -> TitleMention | None:
        begin = self._title_start(head, start)
        duties = _DUTIES.search(self.text, max(0, begin - 14), begin)
        cut, status = self._status_before(duties.start() if duties else begin)
        previous = self._joined_to(cut)
        office = self._office(head, Span(cut, start), self.text[begin:end], previous)
        if office is None:
            return None
        if self.text.startswith("助理", end):
            end += 2
        at = self._with_parents(office.start)
        if status is None:
            at, status = self._status_before(at)
        candidate = _CANDIDATE.match(self.text, end)
        status = status or self._status_told(office, Span(at, cut), previous) or ("proposed" if candidate else None)
        for name in (head.word, self.text[begin:end]):
            self._last.pop(name, None)
            self._last[name] = office
        return TitleMention(
            Span(at, candidate.end() if candidate else end),
            _GRADE.sub("", self.text[office.title_start or begin : end]),
            office.organisation,
            status or "holds",
            "now" if status == "holds" else "",
        )

    def _joined_to(self, cut: int) -> TitleMention | None:
        """The post named last, if the one that begins at `cut` goes on with it: 市委书记、|市长."""
        near = self._open[-1] if self._open and 0 <= cut - self._open[-1].span.end <= _REACH_OF_CHAIN else None
        goes_on = near and not _END.search(self.text, near.span.end, cut) and _JOINT.match(self.text, near.span.end)
        return near if goes_on else None

    def _office(self, head: Head, before: Span, title: str, previous: TitleMention | None) -> Office | None:
        """Of which body a post is, by the words `before` its head and the posts named so far."""
        office = self._offices.held(head, before.start, before.end, previous)
        if office is None:
            return None
        if office.start == before.start and (office.organisation is None or previous is None):
            office = self._like_the_last(head, title, office)
        office = self._inside_the_last(office)
        if office.organisation is None and previous is None:
            office = self._organ_of_the_last(before.start) or office
        is_of_assembly = office.organisation is None and head.word == "秘书长" and previous is None
        return self._of_the_assembly(office) if is_of_assembly else office

    def _status_told(self, office: Office, before: Span, previous: TitleMention | None) -> TenureStatus | None:
        """What 原 inside the name of a body says of the post (市水利局|原|局长), or the post before, which it goes on with."""
        name = office.organisation.name if office.organisation else ""
        if _ASIDE.sub("", self.text[office.start : before.end]).count("原") > name.count("原"):
            return "left"
        goes_on = previous and previous.status in _GOING_ON and self._is_next(previous, before.start)
        return previous.status if previous and goes_on else None

    def _like_the_last(self, head: Head, title: str, office: Office) -> Office:
        """市水利局局长甲，副局长乙: the second is of the same body."""
        if head.kind not in ("letter", "office"):
            return office
        alone = not _LETTER.match(self.text[office.start - 1]) or self.text[office.start - 1] in "和及与"
        latest = next(reversed(self._last.values()), None)
        body = self._offices.beside(head, latest) if alone and latest and self._is_close(latest, office) else None
        if body and head.kind == "letter":  # 某学院党委书记甲、|院长乙, though a court's 院长 was named before
            return Office(office.start, body)
        for last in self._last_of(title, head.word):
            if alone and last.organisation and self._is_close(last, office):
                return Office(office.start, last.organisation)
        return Office(office.start, body) if body else office

    def _inside_the_last(self, office: Office) -> Office:
        """华光集团总经理甲、战略规划部部长乙: a department of the same house."""
        if self.text[office.start - 1 : office.start] not in ("、", "，"):
            return office
        latest = next(reversed(self._last.values()), None)
        body = self._offices.inside(office, latest) if latest and self._is_close(latest, office) else None
        return Office(office.start, body) if body else office

    def _organ_of_the_last(self, end: int) -> Office | None:
        """校党委书记甲、副校长乙、纪委|书记丙: an organ of the school, company or hospital of the post before."""
        latest = next(reversed(self._last.values()), None)
        organ = self._offices.organ_inside(end, latest) if latest else None
        return organ if latest and organ and self._is_close(latest, organ) else None

    def _last_of(self, title: str, head: str) -> list[Office]:
        """The offices last read of the same title and of its bare head; the latter first where it is of somebody named later."""
        same, chief = self._last.get(title), self._last.get(head)
        if same and chief and "，" in self.text[same.start : chief.start]:
            return [chief, same]
        return [office for office in (same, chief) if office]

    def _is_close(self, last: Office, office: Office) -> bool:
        between = self.text[last.start : office.start]
        return len(between) <= 60 and not _END_OF_SENTENCE.search(between)

    def _of_the_assembly(self, office: Office) -> Office:
        """市人大常委会主任甲、副主任乙，秘书长丙: the third is of the same assembly."""
        floor = self.document.sentence_at(office.start).start
        for last in reversed(self._last.values()):
            body = last.organisation
            if body and body.name.endswith(_ASSEMBLIES) and last.start >= floor:
                return Office(office.start, body)
        return office

    def _title_start(self, head: Head, start: int) -> int:
        while match := _prefixes().search(self.text, max(0, start - 4), start):
            start = match.start()
        is_sent_out = head.word in _SENT_OUT or self.text.startswith(_SENT_TO_VILLAGES, start)
        if is_sent_out and (sent := _STATIONED.search(self.text, max(0, start - 13), start)):
            return int(sent.start())
        return start

    def _status_before(self, start: int) -> tuple[int, TenureStatus | None]:
        match = _STATUS_BEFORE.search(self.text, max(0, start - 4), start)
        return (match.start(), _STATUS[match[0]]) if match else (start, None)

    def _with_parents(self, start: int) -> int:
        """山东|济宁市委书记: the province before belongs to the words of the post."""
        while parent := self._places.get(start):
            start = parent.span.start
        return start


def stands_without_body(title: str) -> bool:
    """Whether a title is a post although no body can be concluded: 国家主席, 企业家, 驻某国大使."""
    if title.startswith("驻") and title.endswith(_DIPLOMATS):
        return True
    return any(kind in ("person", "state") and title.endswith(word) for word, kind in rows("titles"))
