"""How far to the left the name of a body reaches that has a name of its own: 宁波第一医院, 鑫达铸造厂."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import regex

from kg.grammar.divisions import parents_of
from kg.grammar.document import Document
from kg.grammar.levels import level_before
from kg.grammar.mentions import BodyMention, Token
from kg.grammar.segmentation import is_in_dictionary
from kg.lexicon import alternatives, words
from kg.model import Place
from kg.text import HAN

CENTRAL = "00"

_NATIONAL = re.compile(r"(?:中华全国|中华人民共和国|中国|中华|国家|全国|国务院|中共中央|中央|中国人民|解放军)")
_NAME = re.compile(rf"[{HAN}A-Za-z0-9·（）()]+\Z")
_NO_BEGINNING = frozenset(["v", "d", "p", "c", "r", "m", "t", "u", "ul", "uj", "ad", "vd", "df"])
_BEFORE_NAMES = regex.compile(r"(?:原(?![子料材野油始生])|前(?=\p{Han}{3})(?![进海锋程沿卫])|本|该|我|某|著名|知名)")
_ORDINAL = regex.compile(r"第[一二三四五六七八九十\d]{1,3}$")
_BRACKETS = ("(", "（")
_APPOINTS = ("免去", "免除", "撤销", "任命", "提名", "聘任")
_APPOINTED = regex.compile(r"(?<=任命|聘任|提名|选举|推选|增补)\p{Han}{2,4}?(?:同志)?为")
"""Whom an office is given: 任命王明为|某某公司."""

_LETTER = regex.compile(r"[\p{Han}A-Za-z]")
_TASKS = ("推进", "推动", "检查", "指导", "支持")
"""Verbs that name what a body is for right before its ending: 项目推进|办公室."""

UNFREE = regex.compile(r"(?![、和与及由向对在为是到赴])\p{Han}")
"""What stands before a word that is the end of a longer one."""

_TASK_GROUPS = ("领导小组", "工作小组", "指挥部", "委员会", "工作组", "专班")
_OFFICES_OF_TASKS = (*_TASK_GROUPS, "办", "组", "中心", "处", "科", "站", "局", "司", "部", "队", "会")
"""What is named after its task: 支持|中心, not 支持|煤矿."""

_LONGEST = 26
"""Characters before an ending that may belong to the name."""


@dataclass(frozen=True, slots=True)
class OwnName:
    """Where the name begins, its completed form up to the ending, the code of its division (00 if national), and the divisions above as written."""

    start: int
    beginning: str
    place: str
    above: str = ""


@cache
def stops() -> regex.Pattern[str]:
    """Words that end a name to the left; words that only look like them are skipped."""
    return regex.compile(f"(?:{alternatives('words_with_stops')})(*SKIP)(*FAIL)|{alternatives('body_stops')}")


class OwnNames:
    """The names of bodies in one document, searched from their endings to the left."""

    def __init__(self, document: Document, division_at: Callable[[str, int], Place | None]) -> None:
        self._document, self._text = document, document.text
        self._division_at = division_at
        self._places = [m for m in document.places if m.place.code and document.text[m.span.start] not in "全我本该两"]
        self._place_starts = [mention.span.start for mention in self._places]
        self._known: list[BodyMention] = []
        self._known_starts: list[int] = []

    def add(self, mention: BodyMention) -> None:
        """Remember a body that others may begin with: 浙江大学|医学院."""
        self._known.append(mention)
        self._known_starts.append(mention.span.start)

    def anchored(self, start: int) -> OwnName | None:
        """The name before an ending at `start` that begins with a place, with 中国 and the like, or with another body."""
        begin = self.extent(start)
        found = [
            name
            for name in (
                self._place(begin, start),
                self._nation(begin, start),
                self._level(begin, start),
                self._body(begin, start),
            )
            if name
        ]
        first = min(found, key=lambda name: name.start, default=None)
        return self._with_task(first) if first else None

    def _with_task(self, name: OwnName) -> OwnName:
        """With the verb that a body of its own task is named after, behind a mark: 、推进|某省开放领导小组."""
        task = next((verb for verb in _TASKS if self._text.endswith(verb, 0, name.start)), "")
        start = name.start - len(task)
        if not task or _LETTER.match(self._text[start - 1 : start]):
            return name
        return OwnName(start, task + name.beginning, name.place)

    def bare(self, start: int, is_company: bool) -> OwnName | None:
        """The run of nouns before an ending at `start`; the names of companies hold verbs as well."""
        begin = self.extent(start)
        at = self._without_verb(begin, start) if is_company else self._noun_run(begin, start)
        at += len(match[0]) if (match := _BEFORE_NAMES.match(self._text, at, start)) else 0
        if numbered := _ORDINAL.search(self._text, max(begin, at - 4), at):  # 第三|工程公司
            at = numbered.start()
        return OwnName(at, self._text[at:start], "") if start - at > 1 else None

    def extent(self, start: int) -> int:
        """Where the name could begin at the earliest."""
        floor = max(0, start - _LONGEST)
        match = _NAME.search(self._text[floor:start])
        begin = floor + match.start() if match else start
        for stop in stops().finditer(self._text, begin, start):
            if stop[0] not in _TASKS or not self._names_task(stop.start(), stop.end(), begin, start):
                begin = stop.end()
        if appointed := _APPOINTED.match(self._text, begin, start):
            begin = appointed.end()
        return self._inside_bracket(begin, start)

    def _names_task(self, at: int, end: int, begin: int, start: int) -> bool:
        """Whether a verb belongs to the name: 项目|推进|办公室, 某市|推进|新型城镇化工作领导小组."""
        first, last = bisect_left(self._place_starts, begin), bisect_left(self._place_starts, at)
        behind_place = any(mention.span.end == at for mention in self._places[first:last])
        of_task = end == start and at > begin and self._text.startswith(_OFFICES_OF_TASKS, start)
        return of_task or (behind_place and self._text.startswith(_TASK_GROUPS, start))

    def _inside_bracket(self, begin: int, start: int) -> int:
        """Where the name begins that a bracket holds which opens before it, or follows: 市委台办（|市政府台办, 记者某）|某公司."""
        opened = max(self._text.rfind(mark, begin, start) for mark in _BRACKETS)
        closed = max(self._text.rfind(mark, begin, start) for mark in (")", "）"))
        is_cut = closed >= 0 and max(self._text.rfind(mark, begin, closed) for mark in _BRACKETS) < 0
        return max(opened, closed) + 1 if opened > closed or is_cut else begin

    def _place(self, begin: int, start: int) -> OwnName | None:
        """The first place; of nested ones (浙江省宁波市) the last."""
        index = bisect_left(self._place_starts, begin)
        if index >= len(self._places) or self._places[index].span.start >= start:
            return None
        if self._text.endswith(_BRACKETS, 0, self._places[index].span.start):  # 华光(中国)|公司
            return None
        if self._text.startswith("全国", self._places[index].span.end):  # 住某省|全国政协
            return None
        first = mention = self._places[index]
        for following in self._places[index + 1 : index + 3]:
            nested = mention.place.code in parents_of(following.place.code)
            if following.span.start != mention.span.end or following.span.end > start or not nested:
                break
            mention = following
        rest = self._text[mention.span.end : start].removeprefix("原")
        name = self._text[mention.span.start : mention.span.end]
        above = self._text[first.span.start : mention.span.start]
        brands = words("brands_before_places")
        if brand := next((word for word in brands if self._text.endswith(word, 0, first.span.start)), ""):
            return OwnName(first.span.start - len(brand), brand + above + name + rest, mention.place.code)
        return OwnName(first.span.start, name + rest, mention.place.code, above)

    def _nation(self, begin: int, start: int) -> OwnName | None:
        match = _NATIONAL.search(self._text, begin, start)
        if not match or self._text.endswith(_BRACKETS, 0, match.start()):
            return None
        return OwnName(match.start(), self._text[match.start() : start], CENTRAL)

    def _level(self, begin: int, start: int) -> OwnName | None:
        """市第二中学: the home place's."""
        level = level_before(self._text, begin + 1) if self._text[begin : begin + 1] in "省市区县州" else None
        place = self._division_at(level[1], begin) if level and level[0] == begin else None
        return OwnName(begin, place.name + self._text[begin + 1 : start], place.code) if place else None

    def _body(self, begin: int, start: int) -> OwnName | None:
        index = bisect_left(self._known_starts, begin)
        if index >= len(self._known) or self._known[index].span.end > start:
            return None
        known = self._known[index]
        return OwnName(
            known.span.start, known.organisation.name + self._text[known.span.end : start], known.organisation.place
        )

    def _without_verb(self, begin: int, start: int) -> int:
        """Where the name begins that fills the whole extent but for words no name begins with."""
        tokens = self._document.tokens
        index = bisect_left(self._document.starts(tokens), begin)
        if index < len(tokens) and tokens[index].span.start != begin:
            return begin
        while index < len(tokens) and tokens[index].span.start < start and self._stands_before(tokens[index]):
            index += 1
        return max(begin, tokens[index].span.start) if index < len(tokens) else start

    def _stands_before(self, token: Token) -> bool:
        """Whether a word is none that a name begins with, or is whom a verb of office is about: 免去|王明|某某公司."""
        is_person = token.flag.startswith("nr") and self._text.endswith(_APPOINTS, 0, token.span.start)
        return is_person or _is_plain(token)

    def _noun_run(self, begin: int, start: int) -> int:
        """Where the run of nouns before `start` begins, by the segmenter's hints."""
        tokens = self._document.tokens
        starts = self._document.starts(tokens)
        index, at = bisect_left(starts, start) - 1, start
        while (
            index >= 0
            and starts[index] >= begin
            and (tokens[index].flag[0] in "njbemagszi" or tokens[index].flag == "vn")
        ):
            at = starts[index]
            index -= 1
        return at


def _is_plain(token: Token) -> bool:
    """Whether a word begins no name: a verb, a particle; not 霁颐甯, which no dictionary knows."""
    return token.flag[:2] in _NO_BEGINNING and (len(token.word) == 1 or is_in_dictionary(token.word))
