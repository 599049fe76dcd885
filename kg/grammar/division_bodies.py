"""Organs and departments of divisions, completed by the home place: 杭州市|委, 北苑镇|党委, 市|商务局; not 市|民委员会, 城|市管理."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import regex

from kg.grammar.bodies_read import BodiesRead, body_at
from kg.grammar.body_endings import Ending
from kg.grammar.document import Document
from kg.grammar.levels import division_in_short, division_meant, division_of_kind, level_before
from kg.grammar.mentions import BodyMention, PlaceMention
from kg.model import Place

_PARTIES = regex.compile(
    r"(中国共产党|中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国人民政治协商会议|政协)(?:第\p{Han}{1,3}届)?\Z"
)
_CONFERENCE = ("政协", "中国人民政治协商会议")
_OF_COMMITTEES = ("组织部", "宣传部", "统战部", "政法委", "政法委员会")
"""Departments of party committees, also where the committee goes without saying: 威海市|统战部."""

_NEED_PARTY = ("委员会", "委会")
_OF_PARTIES = ("委", "委会")
"""Committees that other parties have as well: 民盟|省委, 民革|市委会."""

_PREFECTURE = regex.compile(r"(?:地区|市)$")
_ELECTED = ("委员会", "人大", "人大常委会", "人民代表大会", "人民代表大会常务委员会", "政协")
_TOWNS = ("镇", "乡", "街道")
_OUTPOSTS = ("办事处",)
_TERM = regex.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_LEAGUE = regex.compile(r"(?<![集表社兵财乐剧旅军师个访演慰])团$")
_OF_PARTY = re.compile(r"(.*[省市县区州旗盟镇乡道])(?:党委|委|工委|党工委)")
FORMER = ("原", "前")
"""What stands between a body and its organ that is no more: 郎溪|原|县委."""

_DEPARTMENTS = ("department", "authority")
_OF_ALL_LEVELS = "各级"
"""湖北|各级|公安机关: of a division and all that it is made of."""


class DivisionBodies:
    """The bodies of divisions in one document, given its places by where they end and the bodies read so far."""

    def __init__(self, document: Document, places: Mapping[int, PlaceMention], read: BodiesRead) -> None:
        self._document, self._text = document, document.text
        self._places, self._read = places, read

    def organ(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """杭州市|委, 北苑镇|党委, 市|商务局, 台州|团市委, 郎溪|原|县委."""
        if self._text.endswith(FORMER, 0, start) and ending.kind in _DEPARTMENTS:
            start -= 1
        if ending.word in _ELECTED and (term := _TERM.search(self._text, max(0, start - 5), start)):
            start = term.start()
        if self._text.endswith(_OF_ALL_LEVELS, 0, start) and ending.kind in _DEPARTMENTS:
            start -= len(_OF_ALL_LEVELS)
            ending = replace(ending, short=_OF_ALL_LEVELS + ending.short)
        place = self._places.get(start)
        if place and (ending.kind in _DEPARTMENTS or place.place.name[-1] in "省市县州旗盟区镇乡道"):
            return self._in_full(ending, place.span.start, place.place, end)
        return self._of_level(ending, start, end)

    def _of_level(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """市|委, 郎溪|原|县委, 自治区党委、|政府: of a division that is only told by its level, or stands beside."""
        level = level_before(self._text, start)
        if not level and (beside := self._beside_party(ending, start, end)):
            return beside
        if not level and ending.short == "行署":
            return self._completed(ending, start, "地", end)
        if not level or (ending.word in _NEED_PARTY and not self._party_before(level[0])[1]):
            return None
        if named := self._named_before_level(*level):
            return self._in_full(ending, named[0], _with_level(named[1], level[1]), end)
        return self._completed(ending, *level, end)

    def _beside_party(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """自治区党委、|政府, 镇党委和|政府: of the division whose party committee stands before it."""
        base = self._read.by_end.get(start - 1) if self._text[start - 1 : start] in ("、", "和") else None
        committee = _OF_PARTY.fullmatch(base.organisation.name) if base and ending.short == "政府" else None
        if base is None or committee is None:
            return None
        return body_at(start, end, committee[1] + ending.short, base.organisation.place)

    def _named_before_level(self, begin: int, level: str) -> tuple[int, Place] | None:
        """贵州省|省委, 郎溪|原|县委."""
        place = self._places.get(begin)
        if place and place.place.name.endswith(level):
            return place.span.start, place.place
        if place and level == "地" and place.place.code.endswith("00"):  # 玉溪|地委
            return place.span.start, replace(place.place, name=_PREFECTURE.sub("", place.place.name) + level)
        if self._text.endswith(FORMER, 0, begin):
            return division_in_short(self._document, begin - 1, level)
        return None

    def _in_full(self, ending: Ending, start: int, place: Place, end: int) -> BodyMention | None:
        begin, party = self._party_before(around := self._parents_start(start))
        if ending.word in _OUTPOSTS and (base := self._read.by_end.get(around)):
            name = base.organisation.name + self._text[around:end]
            return body_at(base.span.start, end, name, base.organisation.place)
        if not party:
            begin, party = self._party_before(start)
        if ending.word in _NEED_PARTY and begin == start:
            return None
        if not party and place.name.endswith(_TOWNS):  # 姚安县|光禄镇党委 is that of the town
            begin = around
        name = place.name + "政协" if party in _CONFERENCE else party + _organ(place.name, ending)
        return body_at(begin, end, name, place.code or place.within)

    def _parents_start(self, start: int) -> int:
        """Where the divisions begin that lie around the one at `start`: 团|北京市|东城区委."""
        while around := self._places.get(start):
            start = around.span.start
        return start

    def _completed(self, ending: Ending, begin: int, level: str, end: int) -> BodyMention | None:
        """市委 → 杭州市委, by the home place or the division last named of that kind."""
        prefix = ""
        if ending.short == "委" and self._text.endswith("团", 0, begin):
            begin, prefix = begin - 1, "共青团"
        elif ending.short in _OF_PARTIES:
            begin, prefix = self._party_before(begin)
        place = self._division_before(begin, level)
        if place:
            begin -= len(self._places[begin].place.name)
        else:
            place = division_meant(self._document, level, begin, self._read.named)
        if not place:
            return None
        name = place.name.removesuffix("区") if level == "地" and ending.short == "委" else place.name
        return body_at(begin, end, prefix + _organ(name, ending), place.code)

    def _division_before(self, begin: int, level: str) -> Place | None:
        """台州|团市委."""
        named = self._places.get(begin)
        place = division_of_kind(named.place.code, level, self._document) if named else None
        return place if named and place and place.code == named.place.code else None

    def _party_before(self, start: int) -> tuple[int, str]:
        match = _PARTIES.search(self._text, max(0, start - 16), start)
        if not match:
            league = _LEAGUE.search(self._text, max(0, start - 3), start)
            return (start - 1, "团") if league else (start, "")
        return match.start(), "" if match[1] in ("中共", "中国共产党") else match[1]


def _with_level(division: Place, level: str) -> Place:
    """渠县 in 渠县县委, whose level is part of its short name, and once more behind it."""
    is_bare = len(division.name) == 2 and division.name.endswith(level)
    return replace(division, name=division.name + level) if is_bare else division


def _organ(division: str, ending: Ending) -> str:
    committee = ("党委" if division.endswith("自治区") else "委") if ending.word in _OF_COMMITTEES else ""
    return division + committee + ending.short
