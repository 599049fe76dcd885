"""Organisations by the form of their names: 宁波第一医院, 国家粮食局党组, 该公司; not 住建部门, 29家公司, 协会议定."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import regex

from kg.grammar.bodies_read import CORPS, BodiesRead, body_at
from kg.grammar.body_endings import Ending, endings_of_names
from kg.grammar.division_bodies import FORMER, DivisionBodies
from kg.grammar.document import Document
from kg.grammar.levels import division_meant
from kg.grammar.mentions import BodyMention
from kg.grammar.own_names import CENTRAL, UNFREE, OwnName, OwnNames
from kg.grammar.villages import village_at, village_meant
from kg.grammar.zone_bodies import ZoneBodies
from kg.lexicon import words
from kg.model import Place, Span

_RUNS_INTO_WORD = ("委会议", "学校长", "学校部", "协会同", "协会议", "协会见")
"""An ending whose last character begins the next word: 市|委会议, 协|会同."""

_OFFICIAL = re.compile("微[博信]|网|账号|公众|媒体|平台|客户端|认[可定证]|语言|数据|统计")
"""What is official is said by no authority there: 某市官方|微博."""

_SECTOR = re.compile("门(?!户)")
"""What makes of a ministry all who work in its field: 住建部|门."""

_VILLAGE = re.compile(r"(?:党支部|党总支|村委会|居委会|党委)$")
_GROUPS = ("集团公司", "集团总公司", "总公司", "分公司")
_IS_GROUP = regex.compile(r"\p{Han}{2}(?:集团(?:股份)?(?:有限)?(?:责任)?(?:总?公司)?|总公司)$")
_IS_BRANCH = regex.compile(r"\p{Han}{2}分公司$")
"""集团公司 without a name, and the names it stands for."""

_NATIONAL_COMMITTEE, _LONGEST_TERM = "全国委员会", 12
_TERM_OF_CONFERENCE = re.compile(r"政协第[一二三四五六七八九十\d]+届$")
"""政协第十三届|全国委员会: of which term the committee is."""

_CENTRAL_COMMITTEE = regex.compile(r"中国共产党(?:第.{1,3}届)?中央委员会")
_IN_A_NAME = ("副", "一", "二", "三", "支", "大", "总", "本", "分", "省", "市", "区", "县", "州", "镇", "乡")
_STATIONED = regex.compile(r"(?:中央纪委国家监委|中央纪委|中纪委|纪委监委|纪委监察厅|纪委|监察部)驻$")
_NO_NAME = regex.compile(
    r"(?:厂厂|第[一二三]中|大企业|大集团|[企行]业大?集团|[各多几]家?公司|[省市县区]级.{0,6}|管理委员会?)$"
)
_COUNTED = regex.compile(r"\d[多余]?[万亿]?(?:[家个名所座]|元(?!素|宇宙))")
"""What counts bodies or pays them is no name: 上述29家|建筑公司, 安排30亿元支持|煤矿."""

_NOTE = re.compile(r"[（(](?:以下|下)?(?:简称|称)[^（）()]{2,16}[）)]$")
_NOTE_INSIDE = regex.compile(r"[（(](?:以下|下)?简称[^（）()]*[）)]")
_ALIAS = regex.compile(
    r"[（(][^（）()]{0,8}(?:简称|下称)(?:为|：|:)?[“\"]?([\p{Han}A-Za-z]{2,10})[”\"]?[^（）()]{0,12}[）)]"
)
_BARE_KINDS = ("company", "school", "institution")
_BELOW_ALL_DIVISIONS = ("company", "school", "institution", "association")
"""Kinds that keep the divisions above their own: 某省某市某某公司, while 某省某市委 is 某市委."""


def bodies_in(document: Document) -> tuple[BodyMention, ...]:
    """The bodies named, in order; a name inside a longer one (市委 in 市委组织部) is not named itself."""
    named = _Reader(document).mentions()
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
            yield body_at(at, at + len(match[1]), match[1], organisation.place)
            at += len(match[1])


@cache
def _branches() -> frozenset[str]:
    return frozenset(words("branches"))


class _Reader:
    """One document's bodies, read from left to right, so that 总局 can be the bureau named before."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.read = BodiesRead()
        self.places = {mention.span.end: mention for mention in document.places}
        self.own_names = OwnNames(document, self._division_at)
        self.divisions = DivisionBodies(document, self.places, self.read)
        self.zones = ZoneBodies(self.text, self.places, self.own_names)

    def _division_at(self, level: str, offset: int) -> Place | None:
        return division_meant(self.document, level, offset, self.read.named)

    def mentions(self) -> list[BodyMention]:
        """All names found, those inside longer ones included."""
        for last, endings in endings_of_names().iter(self.text):
            for ending in endings:
                self._add(ending, last + 1)
        return self.read.named

    def _add(self, ending: Ending, end: int) -> None:
        if ending.kind == "court" and end in self.read.by_end:
            return
        mention = self._mention(ending, end - len(ending.word), end)
        if mention and ending.word in _branches():
            mention = self._branch(mention)
        if mention and self.read.add(mention) and ending.kind in _BARE_KINDS:
            self.own_names.add(mention)

    def _branch(self, mention: BodyMention) -> BodyMention:
        """农业银行|四川省分行, 农行|四川省分行, 国家统计局|绵阳调查队: named after the body it is a branch of."""
        banks = words("banks_for_short")
        if bank := next((name for name in banks if self.text.endswith(name, 0, mention.span.start)), ""):
            organisation = replace(mention.organisation, name=bank + mention.organisation.name)
            return BodyMention(Span(mention.span.start - len(bank), mention.span.end), organisation)
        base = self.read.by_end.get(mention.span.start)
        if base is None or not base.organisation.name.endswith(words("bodies_with_branches")):
            return mention
        organisation = replace(mention.organisation, name=base.organisation.name + mention.organisation.name)
        return BodyMention(Span(base.span.start, mention.span.end), organisation)

    def _mention(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        is_sector = self.text[end - 1] == "部" and _SECTOR.match(self.text, end)
        if is_sector or self.text.startswith(_RUNS_INTO_WORD, start):
            return None
        match ending.kind:
            case "central":
                return self._central(start, end)
            case "level":
                return self.divisions.organ(ending, start, end) or _whole(self.zones.organ(ending.word, start), end)
            case "department":
                of_zone = _whole(self.zones.department(ending.word, start), end)
                return self.divisions.organ(ending, start, end) or of_zone or self._with_own_name(ending, start, end)
            case "authority":
                return None if _OFFICIAL.match(self.text, end) else self.divisions.organ(ending, start, end)
            case "reference":
                return self._referred(ending, start, end)
            case _:
                return self._part_of_body(ending, start, end) or self._with_own_name(ending, start, end)

    def _central(self, start: int, end: int) -> BodyMention | None:
        is_corps = self.text[start:end] == CORPS
        if self.text.endswith(_IN_A_NAME, 0, start) or (is_corps and UNFREE.match(self.text, start - 1)):
            return None
        if self.text.endswith("中国", 0, start) and self.text[start] != "中":
            start -= 2
        return body_at(start, end, self.text[start:end], CENTRAL)

    def _referred(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """总局 → the bureau named before, 该公司 → the company."""
        kind = ending.word.removeprefix("该")
        for known in reversed(self.read.named):
            if known.organisation.name.endswith(kind):
                return BodyMention(Span(start, end), known.organisation)
        return None

    def _part_of_body(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """国家粮食局|党组, 杭州市政府|办公室, 中纪委|驻|总局|纪检组, 某某大学|原|党委."""
        base = self.read.by_end.get(start)
        if not base and self.text.endswith(FORMER, 0, start):
            base = self.read.by_end.get(start - 1)
        if not base and (note := _NOTE.search(self.text, max(0, start - 24), start)):
            base = self.read.by_end.get(note.start())
        if not base or len(ending.word) == 1 or base.organisation.name.endswith(ending.word):
            return None
        begin, name = base.span.start, base.organisation.name + ending.word
        if stationed := _STATIONED.search(self.text, max(0, begin - 10), begin):
            begin, name = stationed.start(), stationed[0] + name
        return BodyMention(Span(begin, end), replace(base.organisation, name=name))

    def _village(self, ending: Ending, start: int) -> OwnName | None:
        """石桥村|党支部."""
        if not _VILLAGE.search(ending.word):
            return None
        end = start - 1 if self.text.endswith(FORMER, 0, start) else start
        floor = max((at for at in range(max(0, end - 8), end) if at in self.places), default=max(0, end - 7))
        span = village_at(self.text, max(floor, self.own_names.extent(end)), end)
        if span:
            return OwnName(span.start, self.text[span.start : end], "")
        last = village_meant(self.text, end)
        return OwnName(last.start, last.name, "") if last else None

    def _with_own_name(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """A name of its own: 宁波第一医院, 国务院安全生产委员会, 市第二中学, 鑫达铸造厂."""
        if _NO_NAME.search(self.text, max(0, start - 2), end) or self.text.endswith("副", 0, start):
            return None
        name: OwnName | None = self._village(ending, start) or self.own_names.anchored(start)
        if not name and ending.kind in _BARE_KINDS:
            name = self.own_names.bare(start, ending.kind == "company")
        if not name or _COUNTED.search(name.beginning):
            return None
        if name.beginning + ending.word in _GROUPS:
            return self._group(name.start, end)
        name = self._with_cut_body(name)
        above = name.above if ending.kind in _BELOW_ALL_DIVISIONS else ""
        full = above + _NOTE_INSIDE.sub("", name.beginning.rstrip("原")) + ending.word
        if full == _NATIONAL_COMMITTEE and (
            term := _TERM_OF_CONFERENCE.search(self.text, max(0, name.start - _LONGEST_TERM), name.start)
        ):
            return body_at(term.start(), end, term[0] + full, name.place)
        return body_at(name.start, end, "中共中央" if _CENTRAL_COMMITTEE.fullmatch(full) else full, name.place)

    def _group(self, start: int, end: int) -> BodyMention | None:
        """集团公司: the group of companies named last in full, if one is."""
        named = (known.organisation for known in reversed(self.read.named))
        is_its = _IS_BRANCH if self.text.endswith("分公司", 0, end) else _IS_GROUP
        group = next((body for body in named if is_its.search(body.name)), None)
        return BodyMention(Span(start, end), group) if group else body_at(start, end, self.text[start:end], "")

    def _with_cut_body(self, name: OwnName) -> OwnName:
        """中石油|江汉机械研究所: the whole of a central body that the name would begin inside."""
        for known in reversed(self.read.named[-3:]):
            if known.span.start < name.start < known.span.end and known.organisation.place == CENTRAL:
                whole = self.text[known.span.start : name.start] + name.beginning
                return replace(name, start=known.span.start, beginning=whole)
        return name


def _whole(name: OwnName | None, end: int) -> BodyMention | None:
    return body_at(name.start, end, name.beginning, name.place) if name else None
