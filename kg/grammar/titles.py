"""Titles and the chains they form: 省委常委、市委书记、市人大常委会主任."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

import ahocorasick
import regex

from kg.grammar.bodies import CENTRAL, division_meant
from kg.grammar.divisions import gazetteer, parents_of
from kg.grammar.document import Document
from kg.grammar.mentions import BodyMention, TitleMention
from kg.grammar.places import preferred, year_of
from kg.lexicon import rows, words
from kg.model import Organisation, Place, Span, TenureStatus

_STATUS: dict[str, TenureStatus] = {
    "原": "left", "前": "left", "前任": "left", "原任": "left", "时任": "holds", "现任": "holds", "新任": "appointed",
    "现": "holds", "拟任": "proposed", "候任": "proposed",
}  # fmt: skip
_STATUS_BEFORE = regex.compile(r"(?<!提|以|目|日|此|之|战|面)(?:前任|原任|时任|现任|新任|拟任|候任|原|前|现)$")
_SEPARATOR = regex.compile(
    r"^[\s　]*(?:[、，,/]|兼任?|暨|和|及|以及|、兼|，兼)?[\s　]*(?:并?兼任?)?(?:前任|原任|时任|现任|新任|拟任|候任|原|前|现)?$"
)
_PARTY_PART = regex.compile(r"(?:党组|党委|党工委|纪检组|机关党委|纪委|直属机关党委)$")
_OWN_PART = ("党组", "党委", "党工委", "管委会", "纪委", "工会", "政协", "人大", "人大常委会", "机关党委")
_PARTY_ORGANS = ("组织部", "宣传部", "统战部", "政法委", "政法委员会", "办公厅", "办公室", "政研室", "党校", "农办")
_FOREIGN_STATE = {"总理", "主席"}
_PLAIN = regex.compile(r"[\p{Han}A-Za-z0-9·（）()]*")


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts in a row that belong to the same person."""

    span: Span
    posts: tuple[TitleMention, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    word: str
    kind: str


@cache
def _heads() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word in words("words-like-titles"):
        automaton.add_word(word, _Head(word, "none"))
    for word, kind in rows("titles"):
        automaton.add_word(word, _Head(word, kind))
    automaton.make_automaton()
    return automaton


@cache
def _prefixes() -> regex.Pattern[str]:
    longest_first = sorted(words("title-prefixes"), key=len, reverse=True)
    return regex.compile(f"(?:{'|'.join(longest_first)})$")


def chains_in(document: Document) -> tuple[Chain, ...]:
    """All chains of titles in order, whether or not a name stands beside them."""
    return tuple(_Reader(document).chains())


@dataclass
class _Reader:
    document: Document
    _open: list[TitleMention] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.document.text

    @cached_property
    def _bodies(self) -> dict[int, BodyMention]:
        return {mention.span.end: mention for mention in self.document.bodies}

    @cached_property
    def _body_ends(self) -> list[int]:
        return [mention.span.end for mention in self.document.bodies]

    @cached_property
    def _places(self) -> dict[int, Place]:
        return {mention.span.end: mention.place for mention in self.document.places}

    def chains(self) -> Iterator[Chain]:
        """Posts next to each other, joined by 、 or 兼, make a chain."""
        for last, head in _heads().iter_long(self.text):
            if head.kind == "none":
                continue
            post = self._post(head, last + 1 - len(head.word), last + 1)
            if post is None:
                continue
            if self._open and not self._continues(post):
                yield self._closed()
            self._open.append(post)
        if self._open:
            yield self._closed()

    def _closed(self) -> Chain:
        posts, self._open = tuple(self._open), []
        return Chain(Span(posts[0].span.start, posts[-1].span.end), posts)

    def _continues(self, post: TitleMention) -> bool:
        return bool(_SEPARATOR.match(self.text[self._open[-1].span.end : post.span.start]))

    def _previous(self, start: int) -> TitleMention | None:
        """The post before, if only a separator stands between it and `start`."""
        if (
            self._open
            and self._open[-1].span.end <= start
            and _SEPARATOR.match(self.text[self._open[-1].span.end : start])
        ):
            return self._open[-1]
        return None

    def _post(self, head: _Head, start: int, end: int) -> TitleMention | None:
        begin = self._title_start(start)
        title = self.text[begin:end]
        cut, status = self._status_before(begin)
        found = self._body(head, title, begin, cut, start)
        if not found:
            return None
        at, title, organisation = found
        if status is None:
            at, status = self._status_before(at)
        previous = self._previous(at)
        if status is None and previous and previous.status == "left":
            status = "left"
        return TitleMention(Span(at, end), title, organisation, status or "holds")

    def _title_start(self, start: int) -> int:
        while match := _prefixes().search(self.text, max(0, start - 4), start):
            start = match.start()
        return start

    def _status_before(self, start: int) -> tuple[int, TenureStatus | None]:
        match = _STATUS_BEFORE.search(self.text, max(0, start - 3), start)
        return (match.start(), _STATUS[match[0]]) if match else (start, None)

    def _body(
        self, head: _Head, title: str, begin: int, cut: int, start: int
    ) -> tuple[int, str, Organisation | None] | None:
        """Where the post begins, its title and its body."""
        match head.kind:
            case "state":
                return self._state(head, title, cut)
            case "rank":
                return self._rank(head, title, cut, begin == start)
        if head.word == "主席" and self.text[:cut].endswith("自治区"):
            return self._rank(_Head("自治区主席", "rank"), title, cut, False)
        named = self._bodies.get(cut)
        if not named and head.kind == "letter" and begin == start:
            named = self._bodies.get(start + 1)
        if named:
            return named.span.start, title, self._whole(named, cut)
        return self._unnamed(head, title, cut, begin, start)

    def _whole(self, named: BodyMention, cut: int) -> Organisation:
        """组织部 after 市委常委、 is the 市委组织部; 党组 after 市教育局 … is its 党组."""
        return named.organisation

    def _state(self, head: _Head, title: str, cut: int) -> tuple[int, str, Organisation | None] | None:
        named = self._bodies.get(cut)
        if named:
            return named.span.start, title, named.organisation
        if head.word == "总书记":
            return cut, title, Organisation("中共中央", CENTRAL)
        if head.word == "国家主席":
            return cut, title, None
        if self.text[cut - 1 : cut] == "国" and head.word == "总理" and not self.text[:cut].endswith("我国"):
            return None
        return cut, title, Organisation("中央军委" if head.word == "军委主席" else "国务院", CENTRAL)

    def _rank(self, head: _Head, title: str, cut: int, bare: bool) -> tuple[int, str, Organisation | None] | None:
        """市长 → 杭州市政府."""
        named = self._bodies.get(cut)
        if named and named.organisation.name.endswith("政府"):
            return named.span.start, title, named.organisation
        kind = head.word.removesuffix("长").removesuffix("主席")
        begin, place = self._place_before(cut, kind, bare)
        if place is None:
            previous = self._previous(cut)
            place = self._division_of(previous, kind) if previous else None
            place = place or division_meant(self.document, kind, cut)
        if place is None:
            return None
        return begin, title, Organisation(place.name + "政府", place.code or place.within)

    def _place_before(self, cut: int, kind: str, bare: bool) -> tuple[int, Place | None]:
        for end in (cut, cut + 1) if bare else (cut,):
            place = self._places.get(end)
            if place and self.text[max(0, end - len(place.name)) : end] == place.name:
                return end - len(place.name), self._called(place, kind)
        for length in (4, 3, 2):
            divisions = [d for d in gazetteer().named(self.text[max(0, cut - length) : cut]) if d.name.endswith(kind)]
            division = preferred(divisions, year_of(self.document), self.document.home)
            if division:
                return cut - length, Place(division.name, division.code)
        if self.text[:cut].endswith(kind) and not bare:
            return cut - len(kind), None
        return cut, None

    def _called(self, place: Place, kind: str) -> Place:
        """济宁 → 济宁市."""
        if place.name.endswith(kind):
            return place
        division = gazetteer().at(place.code, year_of(self.document)) if place.code else None
        if division and division.name.endswith(kind):
            return Place(division.name, place.code)
        return Place(place.name + kind, place.code, place.within)

    def _division_of(self, post: TitleMention, kind: str) -> Place | None:
        """The division of a chain's last post, or one around it, of a kind."""
        code = post.organisation.place if post.organisation else ""
        for c in (code, *parents_of(code)) if len(code) == 6 else ():
            division = gazetteer().at(c, year_of(self.document))
            if division and (division.name.endswith(kind) or (kind == "省" and division.level == "province")):
                return Place(division.name, division.code)
        return None

    def _unnamed(
        self, head: _Head, title: str, cut: int, begin: int, start: int
    ) -> tuple[int, str, Organisation | None] | None:
        previous = self._previous(cut)
        if previous and previous.organisation:
            return cut, title, self._carried(previous.organisation, head)
        within = self._within_body(cut if begin != start or head.kind != "letter" else start + 1)
        if within:
            return within[0], title, within[1]
        part = self._part(cut if begin != start or head.kind != "letter" else start + 1)
        if part:
            return part[0], title, part[1]
        return (cut, title, None) if head.kind == "person" else None

    def _carried(self, body: Organisation, head: _Head) -> Organisation:
        """党组书记、局长: the bureau; 市委副书记、秘书长: the committee."""
        if head.word in ("书记", "常委", "委员", "成员"):
            return body
        base = _PARTY_PART.sub("", body.name)
        return replace(body, name=base or body.name)

    def _within_body(self, end: int) -> tuple[int, Organisation] | None:
        """科技部|政策法规司: a part of the body named before."""
        index = bisect_left(self._body_ends, end) - 1
        if index < 0:
            return None
        body = self.document.bodies[index]
        rest = self.text[body.span.end : end]
        if (
            1 < len(rest) <= 16
            and regex.fullmatch(r"\p{Han}+", rest)
            and rest[-1] in "司局处科室部院中心厅所队办组委会"
        ):
            return body.span.start, replace(body.organisation, name=body.organisation.name + rest)
        return None

    def _part(self, end: int) -> tuple[int, Organisation] | None:
        """组织部, 党组, 管委会 of the body of the post before; a body known by nothing but its noun."""
        for part in (*_OWN_PART, *_PARTY_ORGANS):
            if self.text[:end].endswith(part):
                previous = self._previous(end - len(part))
                if previous and previous.organisation:
                    base = _PARTY_PART.sub("", previous.organisation.name)
                    return end - len(part), replace(previous.organisation, name=base + part)
        return None
