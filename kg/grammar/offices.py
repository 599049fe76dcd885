"""Whose office a title is: 市长 is the city government's, 局长 after 市水利局 that bureau's, 秘书长 after 市委副书记、 the committee's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import regex

from kg.grammar.divisions import gazetteer
from kg.grammar.document import Document
from kg.grammar.levels import division_in_short, division_meant, division_of_kind, level_before
from kg.grammar.mentions import BodyMention, TitleMention
from kg.grammar.own_names import CENTRAL
from kg.grammar.places import year_of
from kg.lexicon import words
from kg.model import Organisation, Place, Span

_PARTY_PART = regex.compile(
    r"(?:董事局|董事会|监事会|机关党委|直属机关党委|党组|党委|党工委|党总支|党支部|纪检监察组|纪检组|纪委)$"
)
_STATIONED = regex.compile(r"^.*驻(.+?)(?:纪检监察组|纪检组)$")
_PARTS = (
    "管委会党工委", "党组", "党委", "党工委", "党总支", "党支部", "管委会", "纪委", "监委", "工会", "政协", "人大常委会", "人大",
    "机关党委", "纪检组", "董事会", "监事会", "检察委员会", "审判委员会",
)  # fmt: skip
_PARTY_ORGANS = ("组织部", "宣传部", "统战部", "政法委", "政法委员会", "政研室", "农办", "老干部局", "社会工作部", "网信办", "编办")  # fmt: skip
_OF_DIVISIONS = ("纪委", "监委", "政协", "人大", "人大常委会")
_REFERENCES = ("公司", "集团", "集团公司", "总公司", "学校", "医院", "大学", "学院", "协会", "银行", "该局", "该公司", "该校", "总局", "总行")  # fmt: skip
_IN_OFFICE = regex.compile(r"(?:担任|出任|兼任|历任|升任|任)$")
_LETTERS_OF_BODIES = ("局", "厅", "院", "行")
_IS_BUREAU = regex.compile(r"(?:局|厅|部|总署|公司|集团|大学|学院|医院|银行|研究院|会|署|社)$")
_NEAR = 300
"""How far before a title the body may be named that it leans on."""
_ORGAN = regex.compile(r"(?:司|局|处|科|室|部|院|中心|厅|所|队|办|委|组|会|系|馆|站|社|台|库|厂|学部|分公司)$")
_PART_OF_BODY = regex.compile(r"(?:(?![的了被把将是在从对向为等])\p{Han})+")
_NO_BODY = regex.compile(
    r"^(?:政治部|政治处|参谋部|后勤部|党委|党组|党工委|纪委|工会|董事会|监事会|董事局|办公室|办公厅|机关|中心|会议|小组|助理|高级|特区政府|[一二三四五六七八九十]+[局处科室司厅部]|[省市县区州镇乡村](?:委|政府|纪委|人大|政协|党委)|村委会|党支部|党总支|村党支部|班子|领导班子|支部|相关部门|有关部门|主要|分管|各级|基层|专职|大会|会议|党外|军政|党政|部队|现场|项目|业务|技术|部门|单位|企业|地方|当地|资深|著名|知名|青年|老|女|原|本市|我市)$|(?:以上|以下|级别?|岁)$"
)
_BEFORE_NAME = regex.compile(r"(?:现任|时任|新任|前任|原(?![子料材])|前|著名|知名|资深|我国|本|该)+")
_NAME_PART = regex.compile(r"\p{Han}(?:\p{Han}|[A-Za-z0-9·（）()])*")


@dataclass(frozen=True, slots=True)
class Head:
    """The word that ends a title, and how its office is found (the kinds of `titles.tsv`)."""

    word: str
    kind: str


@dataclass(frozen=True, slots=True)
class Office:
    """Where the words of a post begin and the body it is in; None where no body can be concluded.

    `title_start` is where the title begins if words before it belong to it (国际贸易|谈判代表), else 0.
    """

    start: int
    organisation: Organisation | None
    title_start: int = 0


@cache
def _departments() -> tuple[str, ...]:
    return tuple(sorted(words("departments"), key=len, reverse=True))


@cache
def _foreign() -> tuple[str, ...]:
    return words("countries")


class Offices:
    """The offices of one document's titles."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self._bodies = {mention.span.end: mention for mention in document.bodies}
        self._body_ends = [mention.span.end for mention in document.bodies]
        self._places = {mention.span.end: mention.place for mention in document.places}
        self._year = year_of(document)

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.span.start for token in self.document.tokens]

    def held(self, head: Head, cut: int, start: int, previous: TitleMention | None) -> Office | None:
        """The office of a title whose words begin at `cut` and whose head begins at `start`.

        `previous` is the post before in the same chain. None where the words are no title at all.
        """
        if head.kind == "state":
            return self._state(head, cut)
        if head.kind == "delegate":
            named = self._bodies.get(cut)
            return (
                Office(named.span.start, named.organisation)
                if named and named.organisation.name.endswith("人大")
                else None
            )
        if head.kind == "rank" or (head.word == "主席" and self.text.endswith("自治区", 0, cut)):
            return self._rank(head, cut, cut == start, previous)
        if carried := self._carried(cut, previous, head):
            return carried
        end = self._end_of_body(head, cut, start)
        for reading in self._readings():
            office = reading(end, previous, head)
            if office:
                return office
        return Office(cut, None)

    def _end_of_body(self, head: Head, cut: int, start: int) -> int:
        """财政局|局长 ends at the head, 财政|局长 includes the head's first character."""
        if head.kind != "letter" or cut != start:
            return cut
        letters = head.word.removesuffix("长")
        if cut in self._bodies or self.text.endswith(letters, 0, cut):
            return cut
        return cut + len(letters)

    def _readings(self) -> tuple[Callable[[int, TitleMention | None, Head], Office | None], ...]:
        return (
            self._named,
            self._of_place,
            self._before_verb,
            self._part,
            self._within,
            self._own_department,
            self._referred,
            self._of_the_last,
            self._unnamed,
        )

    def _state(self, head: Head, cut: int) -> Office | None:
        named = self._bodies.get(cut)
        if named:
            return Office(named.span.start, named.organisation)
        if self._is_foreign(cut) or self.text[cut - 1 : cut] in ("国", "府"):
            return None
        match head.word:
            case "国家主席" | "国家副主席":
                return Office(cut, None)
            case "总书记":
                return Office(cut, Organisation("中共中央", CENTRAL))
            case "委员长":
                return Office(cut, Organisation("全国人大常委会", CENTRAL))
            case _:
                return Office(cut, Organisation("国务院", CENTRAL))

    def _is_foreign(self, cut: int) -> bool:
        before = self.text[max(0, cut - 24) : cut]
        clause = regex.split(r"[，。；：\n“”]", before)[-1]
        return any(country in clause for country in _foreign())

    # ------------------------------------------------------------ heads of divisions

    def _rank(self, head: Head, cut: int, bare: bool, previous: TitleMention | None) -> Office | None:
        named = self._bodies.get(cut)
        if named and named.organisation.name.endswith("政府"):
            return Office(named.span.start, named.organisation)
        kind = "自治区" if head.word == "主席" else head.word.removesuffix("长")
        begin, place = self._place_before(cut, kind, bare)
        if place is None:
            place = self._division_of(previous, kind) or division_meant(self.document, kind, cut, self._before(cut))
        if place is None:
            return Office(cut, None)
        return Office(begin, Organisation(place.name + "政府", place.code or place.within))

    def _place_before(self, cut: int, kind: str, bare: bool) -> tuple[int, Place | None]:
        for end in (cut, cut + len(kind)) if bare else (cut,):
            place = self._places.get(end)
            if place and self.text.endswith(place.name, 0, end):
                return end - len(place.name), self._called(place, kind)
        if short := division_in_short(self.document, cut, kind):
            return short
        if not bare and self.text.endswith(kind, 0, cut):
            return cut - len(kind), None
        return cut, None

    def _called(self, place: Place, kind: str) -> Place:
        """济宁 → 济宁市."""
        if place.name.endswith(kind):
            return place
        division = gazetteer().at(place.code, self._year) if place.code else None
        if division and division.name.endswith(kind):
            return Place(division.name, place.code)
        return Place(place.name + kind, place.code, place.within)

    def _division_of(self, post: TitleMention | None, kind: str) -> Place | None:
        """The division of the post before, or one around it, of a kind."""
        code = post.organisation.place if post and post.organisation else ""
        return division_of_kind(code, kind, self._year) if len(code) == 6 else None

    # ------------------------------------------------------------ heads of bodies

    def _before(self, offset: int) -> Sequence[BodyMention]:
        """The last bodies named before `offset`."""
        index = bisect_left(self._body_ends, offset + 1)
        return self.document.bodies[max(0, index - 8) : index]

    def _named(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """A body that ends right before the title."""
        named = self._bodies.get(end)
        return Office(named.span.start, named.organisation) if named else None

    def _of_place(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """云南|书记: its party committee."""
        place = self._places.get(end)
        if head.word != "书记" or not place or len(place.code) != 6:
            return None
        division = gazetteer().at(place.code, self._year)
        if not division:
            return None
        organ = "党委" if division.name.endswith("自治区") else "委"
        return Office(end - len(place.name), Organisation(division.name + organ, division.code))

    def _before_verb(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """在某某集团|担任|董事."""
        verb = _IN_OFFICE.search(self.text, max(0, end - 4), end)
        named = self._bodies.get(verb.start()) if verb else None
        return Office(end, named.organisation) if named else None

    def _part(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """党组, 组织部, 公安局 of what the post before is in: 副市长、公安局局长."""
        if not previous:
            return self._part_of_the_last(end)
        if not previous.organisation:
            return None
        before = self.text[max(0, end - 12) : end]
        for part in (*_PARTS, *_PARTY_ORGANS):
            if before.endswith(part) and self._follows(previous, end - len(part)):
                return Office(end - len(part), self._part_of(previous.organisation, part))
        for part in _departments():
            if before.endswith(part) and self._follows(previous, end - len(part)):
                return self._department_of(previous.organisation, end - len(part), part)
        return None

    def _part_of_the_last(self, end: int) -> Office | None:
        """党组|成员 where a sentence begins: of the bureau named before."""
        part = next((p for p in ("党组", "党委") if self.text.endswith(p, 0, end)), "")
        if not part or not (self._is_alone(end - len(part)) or self.text[end - len(part) - 1] in "和及与"):
            return None
        bodies = [
            b.organisation
            for b in self._before(end)
            if end - b.span.end < _NEAR and _IS_BUREAU.search(_base(b.organisation))
        ]
        return Office(end - len(part), self._part_of(bodies[-1], part)) if bodies else None

    def _is_alone(self, start: int) -> bool:
        return not regex.match(r"[\p{Han}A-Za-z]", self.text[start - 1 : start])

    @staticmethod
    def _follows(previous: TitleMention, start: int) -> bool:
        return 0 <= start - previous.span.end <= 4

    @staticmethod
    def _part_of(body: Organisation, part: str) -> Organisation:
        if part in _PARTY_ORGANS:
            return replace(body, name=body.name + part)
        if part in _OF_DIVISIONS and body.name.endswith("委") and len(body.place) == 6:
            return replace(body, name=body.name.removesuffix("委") + part)
        return replace(body, name=_base(body) + part)

    def _department_of(self, body: Organisation, start: int, part: str) -> Office | None:
        division = gazetteer().at(body.place, self._year) if len(body.place) == 6 else None
        return Office(start, Organisation(division.name + part, division.code)) if division else None

    def _carried(self, cut: int, previous: TitleMention | None, head: Head) -> Office | None:
        """党组书记、局长: the bureau; 市委副书记、秘书长: the committee."""
        before = self.text[cut - 1 : cut]
        if (
            not previous
            or not previous.organisation
            or (regex.match(r"[\p{Han}A-Za-z]", before) and before not in "兼和及任")
        ):
            return None
        if head.word in ("书记", "常委", "委员", "成员"):
            return Office(cut, previous.organisation)
        return Office(cut, replace(previous.organisation, name=_base(previous.organisation)))

    def _within(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """科技部|政策法规司: a part of the body named before."""
        index = bisect_left(self._body_ends, end) - 1
        if index < 0:
            return None
        body = self.document.bodies[index]
        rest = self.text[body.span.end : end].removeprefix("原")
        if 1 < len(rest) <= 18 and _is_part(rest):
            return Office(body.span.start, replace(body.organisation, name=body.organisation.name + rest))
        return None

    def _own_department(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """公安局|局长 without a division: the home place's."""
        before = self.text[max(0, end - 12) : end]
        part = next((part for part in _departments() if before.endswith(part)), "")
        home = self.document.home
        if (
            not part
            or not home
            or len(home.code) != 6
            or regex.match(r"\p{Han}", self.text[end - len(part) - 1 : end - len(part)])
        ):
            return None
        if part.endswith("厅") != home.code.endswith("0000") or (part.endswith("厅") and home.name.endswith("市")):
            return None
        party = "委" if part in _PARTY_ORGANS else ""
        return Office(end - len(part), Organisation(home.name + party + part, home.code))

    def _of_the_last(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """局长 alone in a later sentence: of the one bureau named before."""
        cut = end - (1 if self.text.startswith(head.word, end - 1) else 0)
        letter = head.word.removesuffix("长")
        if (
            head.kind != "letter"
            or letter not in _LETTERS_OF_BODIES
            or not (self._is_alone(cut) or self.text[cut - 1] == "副")
        ):
            return None
        named = [
            b.organisation
            for b in self._before(cut)
            if cut - b.span.end < _NEAR and b.organisation.name.endswith(letter)
        ]
        return Office(cut, named[-1]) if len(set(named)) == 1 else None

    def _referred(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """公司|董事长: the company named before."""
        for word in _REFERENCES:
            if self.text.endswith(word, 0, end) and not regex.match(
                r"\p{Han}", self.text[end - len(word) - 1 : end - len(word)]
            ):
                known = self._last_body(end - len(word), word.removeprefix("该"))
                return Office(end - len(word), known) if known else Office(end - len(word), None)
        return None

    def _last_body(self, before: int, word: str) -> Organisation | None:
        index = bisect_left(self._body_ends, before)
        for body in reversed(self.document.bodies[max(0, index - 12) : index]):
            if body.organisation.name.endswith(word) or (word == "公司" and _is_company(body)):
                return body.organisation
        return None

    def _unnamed(self, end: int, previous: TitleMention | None, head: Head) -> Office | None:
        """A body known by nothing but its nouns: 光明奶业|董事长."""
        tokens, starts = self.document.tokens, self._token_starts
        index = bisect_left(starts, end) - 1
        at = end
        while index >= 0 and end - at < 20 and _may_name(tokens[index].flag, tokens[index].word):
            at = starts[index]
            index -= 1
        at += len(match[0]) if (match := _BEFORE_NAME.match(self.text, at, end)) else 0
        name = self.text[at:end]
        if _NO_BODY.search(name) or name in (*_departments(), *_PARTY_ORGANS):
            return None
        if head.kind == "person":
            return Office(at, None, at)
        shortest = 4 if head.kind == "letter" and end > at and self.text.startswith(head.word, end - 1) else 2
        if (
            not shortest <= len(name) <= 20
            or not _NAME_PART.fullmatch(name)
            or name in _REFERENCES
            or self._is_foreign(end)
        ):
            return None
        inside = self._bodies.get(next((e for e in range(end - 1, at, -1) if e in self._bodies), 0))
        if inside:
            return Office(inside.span.start, inside.organisation, inside.span.end)
        return Office(at, self._known_as(name, at) or self._with_division(name, at, end))

    def _known_as(self, name: str, before: int) -> Organisation | None:
        """The body named before whose name ends so: 宪法法律委 after 全国人大宪法法律委."""
        bodies = self._before(before)
        return next((b.organisation for b in reversed(bodies) if b.organisation.name.endswith(name)), None)

    def _with_division(self, name: str, at: int, end: int) -> Organisation:
        level = level_before(self.text, at + 1) if name[0] in "省市区县州" else None
        place = division_meant(self.document, level[1], at, self._before(at)) if level and level[0] == at else None
        if place:
            return Organisation(place.name + name[1:], place.code)
        within = self.document.within(self.document.places, Span(at, end))
        return Organisation(name, next((mention.place.code for mention in within if mention.place.code), ""))


def _is_part(words: str) -> bool:
    """Whether the words after a body name a part of it: 政策法规与体制改革司."""
    return bool(_PART_OF_BODY.fullmatch(words)) and bool(_ORGAN.search(words))


def _may_name(flag: str, word: str) -> bool:
    return (flag[0] in "nbjsazgi" and not flag.startswith("nr")) or flag in ("vn", "eng", "l")


def _base(body: Organisation) -> str:
    """The body without its party part: 国家粮食局党组 → 国家粮食局, 中纪委驻财政部纪检组 → 财政部."""
    stationed = _STATIONED.match(body.name)
    if stationed:
        return str(stationed[1])
    if body.name in ("中纪委", "中央纪委", "中共中央纪委"):
        return body.name
    base = _PARTY_PART.sub("", body.name)
    return body.name if not base or base.endswith("自治区") else base


def _is_company(body: BodyMention) -> bool:
    return bool(regex.search(r"(?:公司|集团|厂|银行|基因|科技|股份|控股)$", body.organisation.name))
