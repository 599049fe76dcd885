"""Organisations by the form of their names, completed against the home place: 市委 → 杭州市委."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import ahocorasick
import regex

from kg.grammar.divisions import gazetteer, parents_of
from kg.grammar.document import Document
from kg.grammar.mentions import BodyMention, PlaceMention
from kg.grammar.places import own_division
from kg.lexicon import rows, words
from kg.model import Organisation, Place, Span

CENTRAL = "00"

_LEVEL = regex.compile(r"(?:自治区|自治州|自治县|省|市|县|州|旗|盟|区|镇|乡|地)$")
_NO_LEVEL = regex.compile(
    r"(?:[城超都股楼车夜集]市|[灾地社园景小辖校军山林牧库片郊厂战矿特港湖湾海街各两个镇发新保务]区|各(?:省|市|县|州|旗|区|镇|乡)|[家老故他下]乡|[各等][省市县区]、?县|所在[地市区县]|[当各外本基原产异工场内陆土天用园林绿耕草湿营]地|[郡知]县)$"
)
_PARTIES = regex.compile(r"(?:中国共产党|中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$")
_LEAGUE = regex.compile(r"(团|民革|民盟|民建|民进|农工党|致公党|九三学社)(?=[省市县区州]委$)")
_NATIONAL = regex.compile(r"(?:中华全国|中华人民共和国|中国|中华|国家|全国|国务院|中央|中共中央|中国人民|解放军)")
_NAME = regex.compile(r"[\p{Han}A-Za-z0-9·（）()]+$")
_NO_NAME = regex.compile(r"(?:厂厂|第[一二三]中|大企业|大集团|[企行]业大?集团|各公司|多家.{2})$")
_ALIAS = regex.compile(r"[（(][^（）()]{0,8}(?:简称|下称)(?:为|：|:)?[“\"]?([\p{Han}A-Za-z]{2,10})[”\"]?[^（）()]{0,12}[）)]")
_LONGEST = 26
"""Characters before an ending that may belong to the name."""


@dataclass(frozen=True, slots=True)
class _Ending:
    word: str
    kind: str
    short: str


@cache
def _endings() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    entries: dict[str, list[_Ending]] = {}
    for word, kind in rows("body-endings"):
        entries.setdefault(word, []).append(_Ending(word, kind, word))
    for word in words("departments"):
        entries.setdefault(word, []).append(_Ending(word, "department", word))
    for word, short in rows("level-organs"):
        entries.setdefault(word, []).append(_Ending(word, "level", short))
    for word in words("central-bodies"):
        entries.setdefault(word, []).append(_Ending(word, "central", word))
    for word in ("总局", "总署", "总行", "总社", "总公司"):
        entries.setdefault(word, []).append(_Ending(word, "reference", word))
    for word, found in entries.items():
        automaton.add_word(word, tuple(found))
    automaton.make_automaton()
    return automaton


@cache
def _stops() -> regex.Pattern[str]:
    return regex.compile("|".join(sorted(map(regex.escape, words("body-stops")), key=len, reverse=True)))


def bodies_in(document: Document) -> tuple[BodyMention, ...]:
    """The bodies named, in order; a name inside a longer one (市委 in 市委组织部) is not named itself."""
    named = list(_Reader(document).mentions())
    found = sorted([*named, *_aliases(document, named)], key=lambda m: (m.span.start, -m.span.end))
    outermost: list[BodyMention] = []
    for mention in found:
        if not outermost or mention.span.end > outermost[-1].span.end:
            outermost.append(mention)
    return tuple(outermost)


def _aliases(document: Document, named: list[BodyMention]) -> Iterator[BodyMention]:
    """Where a short form stands that the article introduced itself: 光明食品（集团）有限公司（下称“光明食品”）."""
    ends = {mention.span.end: mention.organisation for mention in named}
    for match in _ALIAS.finditer(document.text):
        organisation = ends.get(match.start())
        at = match.end()
        while organisation and (at := document.text.find(match[1], at)) >= 0:
            yield _mention(at, at + len(match[1]), match[1], organisation.place)
            at += len(match[1])


class _Reader:
    """One document's bodies, read from left to right, so that 总局 can be the bureau named before."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.by_end: dict[int, BodyMention] = {}
        self.places = {mention.span.end: mention for mention in document.places}
        self._own: list[BodyMention] = []
        self._own_ends: list[int] = []

    @cached_property
    def _place_starts(self) -> list[int]:
        return [mention.span.start for mention in self.document.places]

    def mentions(self) -> Iterator[BodyMention]:
        for last, endings in _endings().iter(self.text):
            for ending in endings:
                end = last + 1
                mention = self._named(ending, end - len(ending.word), end)
                if mention and self._longer(mention):
                    self.by_end[end] = mention
                    if ending.kind in ("company", "school", "institution"):
                        self._own.append(mention)
                        self._own_ends.append(end)
                    yield mention

    def _longer(self, mention: BodyMention) -> bool:
        known = self.by_end.get(mention.span.end)
        return known is None or mention.span.start < known.span.start

    def _named(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        match ending.kind:
            case "central":
                return self._central(ending, start, end)
            case "level":
                return self._of_division(ending, start, end)
            case "department":
                return self._of_division(ending, start, end) or self._with_name(ending, start, end)
            case "reference":
                return self._referred(ending, start, end)
            case "party":
                return self._part_of_body(ending, start, end) or self._with_name(ending, start, end)
            case _:
                return self._part_of_body(ending, start, end) or self._with_name(ending, start, end)

    def _central(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        before = self.text[max(0, start - 4) : start]
        if before.endswith(tuple("省市区县州镇乡")) or self._is_in_name(before):
            return None
        if before.endswith("中国") and not ending.word.startswith("中"):
            start -= 2
        return _mention(start, end, self.text[start:end], CENTRAL)

    @staticmethod
    def _is_in_name(before: str) -> bool:
        return before.endswith(("副", "一", "二", "三", "支", "大", "总", "本", "分"))

    def _of_division(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        """杭州市|委, 北苑镇|党委, 市|商务局."""
        place = self.places.get(start)
        if place and (
            ending.kind == "department"
            or _LEVEL.search(self.text, place.span.start, start)
            or place.span.end - place.span.start > 2
        ):
            if ending.word == "委员会" and not _PARTIES.search(
                self.text, max(0, place.span.start - 6), place.span.start
            ):
                return None
            begin, party = self._party_before(place.span.start)
            return _mention(begin, end, party + place.place.name + ending.short, place.place.code or place.place.within)
        level = _LEVEL.search(self.text, max(0, start - 3), start)
        if level and (place := self.places.get(level.start())) and place.place.name.endswith(level[0]):
            return _mention(
                place.span.start, end, place.place.name + ending.short, place.place.code or place.place.within
            )
        if not level or _NO_LEVEL.search(self.text, max(0, start - 4), start) or ending.word == "委员会":
            return None
        return self._completed(ending, level, end)

    def _completed(self, ending: _Ending, level: regex.Match[str], end: int) -> BodyMention | None:
        """市委 → 杭州市委, by the home place or the division last named of that kind."""
        begin = level.start()
        place = self.division_at(level[0], begin)
        if not place:
            return None
        prefix = ""
        if ending.short == "委" and self.text[begin - 1 : begin] == "团":
            begin, prefix = begin - 1, "共青团"
        return _mention(begin, end, prefix + place.name + ending.short, place.code)

    def division_at(self, kind: str, offset: int) -> Place | None:
        """What a bare 省, 市, 县 … means at `offset`."""
        return division_meant(self.document, kind, offset)

    def _party_before(self, start: int) -> tuple[int, str]:
        match = _PARTIES.search(self.text, max(0, start - 6), start)
        if not match:
            return start, ""
        return match.start(), "" if match[0] in ("中共", "中国共产党") else match[0]

    def _referred(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        """总局 → the bureau named before."""
        for known in reversed(self.by_end.values()):
            if known.organisation.name.endswith(ending.word):
                return BodyMention(Span(start, end), known.organisation)
        return None

    def _part_of_body(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        """国家粮食局|党组, 杭州市政府|办公室, 中纪委|驻|总局|纪检组."""
        base = self.by_end.get(start)
        if not base:
            return None
        stationed = regex.search(
            r"(中央纪委国家监委|中央纪委|中纪委|纪委监委|纪委)驻$", self.text[: base.span.start][-10:]
        )
        if stationed:
            begin = base.span.start - len(stationed[0])
            return _mention(begin, end, stationed[0] + base.organisation.name + ending.word, base.organisation.place)
        return _mention(base.span.start, end, base.organisation.name + ending.word, base.organisation.place)

    def _with_name(self, ending: _Ending, start: int, end: int) -> BodyMention | None:
        """A name of its own: 宁波第一医院, 国务院安全生产委员会, 市第二中学, 鑫达铸造厂."""
        if _NO_NAME.search(self.text, max(0, start - 2), end) or self.text.startswith("学校长", start):
            return None
        begin = self._extent(start)
        anchor = self._anchor(begin, start)
        if anchor:
            at, cut, name, code = anchor
            return _mention(at, end, name + self.text[at + cut : end], code)
        if ending.kind in ("company", "school", "institution"):
            at = self._noun_run(begin, start)
            return _mention(at, end, self.text[at:end], "") if start - at > 1 else None
        return None

    def _extent(self, start: int) -> int:
        """Where the name could begin at the earliest."""
        floor = max(0, start - _LONGEST)
        match = _NAME.search(self.text[floor:start])
        begin = floor + match.start() if match else start
        for stop in _stops().finditer(self.text, begin, start):
            begin = stop.end()
        return begin

    def _anchor(self, begin: int, start: int) -> tuple[int, int, str, str] | None:
        """What names of bodies begin with: offset, length in the text, completed form and code of a division, or 中国 and the like."""
        found: list[tuple[int, int, str, str]] = []
        for mention in self.document.places[bisect_left(self._place_starts, begin) :]:
            if mention.span.start >= start:
                break
            if mention.place.code and self.text[mention.span.start] not in "全我本该两":
                found.append((mention.span.start, len(mention.place.name), mention.place.name, mention.place.code))
                break
        national = _NATIONAL.search(self.text, begin, start)
        if national:
            found.append((national.start(), len(national[0]), national[0], CENTRAL))
        level = regex.match("[省市县区州]", self.text[begin:start])
        if level and not _NO_LEVEL.search(self.text, max(0, begin - 3), begin + 1):
            place = self.division_at(level[0], begin)
            if place:
                found.append((begin, 1, place.name, place.code))
        index = bisect_left(self._own_ends, begin)
        for own in self._own[index:]:
            if begin <= own.span.start:
                found.append(
                    (own.span.start, own.span.end - own.span.start, own.organisation.name, own.organisation.place)
                )
                break
        return min(found, default=None)

    def _noun_run(self, begin: int, start: int) -> int:
        """Where the run of nouns before `start` begins, by the segmenter's hints."""
        tokens, starts = self.document.tokens, self._token_starts
        index = bisect_left(starts, start) - 1
        at = start
        while (
            index >= 0
            and starts[index] >= begin
            and (tokens[index].flag[0] in "njbemagszi" or tokens[index].flag == "vn")
        ):
            at = starts[index]
            index -= 1
        return at

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.span.start for token in self.document.tokens]


def division_meant(document: Document, kind: str, offset: int) -> Place | None:
    """What a bare 省, 市, 县 … means at `offset`: the home place or one around it, else the one last named of that kind."""
    kind = {"自治区": "区", "自治州": "州", "自治县": "县", "地": "地区"}.get(kind, kind)
    before = bisect_left([mention.span.start for mention in document.places], offset)
    if before and (near := document.places[before - 1]).place.name.endswith(kind) and _is_topic(document, near, offset):
        return near.place
    own = own_division(document, kind)
    if own:
        return own
    for mention in reversed(document.places[max(0, before - 12) : before]):
        if mention.place.name.endswith(kind) and len(mention.place.name) > len(kind) + 1:
            return mention.place
        for code in (mention.place.code, *parents_of(mention.place.code)):
            division = gazetteer().at(code)
            if division and division.name.endswith(kind):
                return Place(division.name, division.code)
    return None


def _is_topic(document: Document, near: PlaceMention, offset: int) -> bool:
    """宣州市的市长职务由市委副书记…: the place named just before, in the same clause."""
    between = document.text[near.span.end : offset]
    return between.startswith("的") and len(between) <= 12 and not regex.search(r"[，。；、\n]", between)


def _mention(start: int, end: int, name: str, place: str) -> BodyMention:
    return BodyMention(Span(start, end), Organisation(name, place))
