"""Organisations by the form of their names, completed against the home place: 市委 → 杭州市委."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import regex

from kg.grammar.body_endings import Ending, endings_of_names
from kg.grammar.document import Document
from kg.grammar.levels import division_in_short, division_meant, division_of_kind, level_before
from kg.grammar.mentions import BodyMention
from kg.grammar.own_names import CENTRAL, UNFREE, OwnName, OwnNames
from kg.grammar.villages import village_at, village_meant
from kg.grammar.zone_bodies import ZoneBodies
from kg.model import Organisation, Place, Span

_PARTIES = regex.compile(
    r"(中国共产党|中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国人民政治协商会议|政协)(?:第\p{Han}{1,3}届)?\Z"
)
_CONFERENCE = ("政协", "中国人民政治协商会议")
_OF_COMMITTEES = ("组织部", "宣传部", "统战部", "政法委", "政法委员会")
"""Departments of party committees, also where the committee goes without saying: 威海市|统战部."""

_BRANCHES = frozenset(
    ("分行", "支行", "中心支行", "营业管理部", "分公司", "子公司", "公司", "税务局", "国税局", "地税局", "调查队", "调查总队", "监管局",
     "证监局", "银监局", "保监局", "银保监局", "海关", "总队", "分局", "供电公司", "电力公司", "办事处")
)  # fmt: skip
_HAVE_BRANCHES = (
    "银行",
    "总局",
    "国家统计局",
    "税务局",
    "公司",
    "集团",
    "移动",
    "联通",
    "电信",
    "石化",
    "石油",
    "人寿",
    "人保",
)
_NEED_PARTY = ("委员会", "委会")
_OF_PARTIES = ("委", "委会")
"""Committees that other parties have as well: 民盟|省委, 民革|市委会."""

_PREFECTURE = regex.compile(r"(?:地区|市)$")
_ELECTED = ("委员会", "人大", "人大常委会", "人民代表大会", "人民代表大会常务委员会", "政协")
_OUTPOSTS = ("办事处",)
_SECTOR = re.compile("门(?!户)")
"""What makes of a ministry all who work in its field: 住建部|门."""
_TERM = regex.compile(r"第?[一二三四五六七八九十]{1,3}届$")
_LEAGUE = regex.compile(r"(?<![集表社兵财乐剧旅军师个访演慰])团$")
_VILLAGE = re.compile(r"(?:党支部|党总支|村委会|居委会|党委)$")

_NATIONAL_COMMITTEE, _LONGEST_TERM = "全国委员会", 12
_TERM_OF_CONFERENCE = re.compile(r"政协第[一二三四五六七八九十\d]+届$")
"""政协第十三届|全国委员会: of which term the committee is."""
_CENTRAL_COMMITTEE = regex.compile(r"中国共产党(?:第.{1,3}届)?中央委员会")
_IN_A_NAME = ("副", "一", "二", "三", "支", "大", "总", "本", "分", "省", "市", "区", "县", "州", "镇", "乡")
_STATIONED = regex.compile(r"(?:中央纪委国家监委|中央纪委|中纪委|纪委监委|纪委监察厅|纪委|监察部)驻$")
_NO_NAME = regex.compile(
    r"(?:厂厂|第[一二三]中|大企业|大集团|[企行]业大?集团|[各多几]家?公司|[省市县区]级.{0,6}|管理委员会?)$"
)
_OF_PARTY = re.compile(r"(.*[省市县区州旗盟镇乡道])(?:党委|委|工委|党工委)")
_CORPS, _CORPS_IN_FULL = "兵团", "新疆生产建设"
_COUNTED = regex.compile(r"\d[多余]?[万亿]?(?:[家个名所座]|元(?!素|宇宙))")
"""What counts bodies or pays them is no name: 上述29家|建筑公司, 安排30亿元支持|煤矿."""
_NOTE = re.compile(r"[（(](?:以下|下)?(?:简称|称)[^（）()]{2,16}[）)]$")
_NOTE_INSIDE = regex.compile(r"[（(](?:以下|下)?简称[^（）()]*[）)]")
_ALIAS = regex.compile(
    r"[（(][^（）()]{0,8}(?:简称|下称)(?:为|：|:)?[“\"]?([\p{Han}A-Za-z]{2,10})[”\"]?[^（）()]{0,12}[）)]"
)
_FORMER = ("原", "前")
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
            yield _mention(at, at + len(match[1]), match[1], organisation.place)
            at += len(match[1])


class _Reader:
    """One document's bodies, read from left to right, so that 总局 can be the bureau named before."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.by_end: dict[int, BodyMention] = {}
        self.named: list[BodyMention] = []
        self.places = {mention.span.end: mention for mention in document.places}
        self.own_names = OwnNames(document, self._division_at)
        self.zones = ZoneBodies(self.text, self.places, self.own_names)

    def mentions(self) -> list[BodyMention]:
        """All names found, those inside longer ones included."""
        for last, endings in endings_of_names().iter(self.text):
            for ending in endings:
                self._read(ending, last + 1)
        return self.named

    def _read(self, ending: Ending, end: int) -> None:
        known = self.by_end.get(end)
        if known and ending.kind == "court":
            return
        mention = self._mention(ending, end - len(ending.word), end)
        if mention and ending.word in _BRANCHES:
            mention = self._branch(mention)
        if mention and (not known or mention.span.start < known.span.start):
            self.by_end[end] = mention
            self.named.append(mention)
            if ending.kind in _BARE_KINDS:
                self.own_names.add(mention)

    def _branch(self, mention: BodyMention) -> BodyMention:
        """农业银行|四川省分行, 国家统计局|绵阳调查队: named after the body it is a branch of."""
        base = self.by_end.get(mention.span.start)
        if base is None or not base.organisation.name.endswith(_HAVE_BRANCHES):
            return mention
        organisation = replace(mention.organisation, name=base.organisation.name + mention.organisation.name)
        return BodyMention(Span(base.span.start, mention.span.end), organisation)

    def _mention(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        if self.text.startswith(("委会议", "学校长", "学校部", "协会同", "协会议", "协会见"), start):
            return None
        if self.text[end - 1] == "部" and _SECTOR.match(self.text, end):
            return None
        match ending.kind:
            case "central":
                return self._central(start, end)
            case "level":
                return self._of_division(ending, start, end) or _whole(self.zones.organ(ending.word, start), end)
            case "department":
                of_zone = _whole(self.zones.department(ending.word, start), end)
                return self._of_division(ending, start, end) or of_zone or self._with_own_name(ending, start, end)
            case "reference":
                return self._referred(ending, start, end)
            case _:
                return self._part_of_body(ending, start, end) or self._with_own_name(ending, start, end)

    def _central(self, start: int, end: int) -> BodyMention | None:
        is_corps = self.text[start:end] == _CORPS
        if self.text.endswith(_IN_A_NAME, 0, start) or (is_corps and UNFREE.match(self.text, start - 1)):
            return None
        if self.text.endswith("中国", 0, start) and self.text[start] != "中":
            start -= 2
        return _mention(start, end, self.text[start:end], CENTRAL)

    # ------------------------------------------------------------ organs of divisions

    def _of_division(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """杭州市|委, 北苑镇|党委, 市|商务局, 台州|团市委, 郎溪|原|县委."""
        if self.text.endswith(_FORMER, 0, start) and ending.kind == "department":
            start -= 1
        if ending.word in _ELECTED and (term := _TERM.search(self.text, max(0, start - 5), start)):
            start = term.start()
        place = self.places.get(start)
        if place and (ending.kind == "department" or place.place.name[-1] in "省市县州旗盟区镇乡道"):
            return self._in_full(ending, place.span.start, place.place, end)
        level = level_before(self.text, start)
        if not level and (beside := self._beside_party(ending, start, end)):
            return beside
        if not level and ending.short == "行署":
            return self._completed(ending, start, "地", end)
        if not level or (ending.word in _NEED_PARTY and not self._party_before(level[0])[1]):
            return None
        named = self._named_before_level(*level)
        if named:
            begin, division = named
            if len(division.name) == 2 and division.name.endswith(level[1]):
                division = replace(division, name=division.name + level[1])
            return self._in_full(ending, begin, division, end)
        return self._completed(ending, *level, end)

    def _beside_party(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """自治区党委、|政府, 镇党委和|政府: of the division whose party committee stands before it."""
        base = self.by_end.get(start - 1) if self.text[start - 1 : start] in ("、", "和") else None
        committee = _OF_PARTY.fullmatch(base.organisation.name) if base and ending.short == "政府" else None
        if base is None or committee is None:
            return None
        return _mention(start, end, committee[1] + ending.short, base.organisation.place)

    def _named_before_level(self, begin: int, level: str) -> tuple[int, Place] | None:
        """贵州省|省委, 郎溪|原|县委."""
        place = self.places.get(begin)
        if place and place.place.name.endswith(level):
            return place.span.start, place.place
        if place and level == "地" and place.place.code.endswith("00"):  # 玉溪|地委
            return place.span.start, replace(place.place, name=_PREFECTURE.sub("", place.place.name) + level)
        if self.text.endswith(_FORMER, 0, begin):
            return division_in_short(self.document, begin - 1, level)
        return None

    def _in_full(self, ending: Ending, start: int, place: Place, end: int) -> BodyMention | None:
        begin, party = self._party_before(around := self._parents_start(start))
        if ending.word in _OUTPOSTS and (base := self.by_end.get(around)):
            return _mention(
                base.span.start, end, base.organisation.name + self.text[around:end], base.organisation.place
            )
        if not party:
            begin, party = self._party_before(start)
        if ending.word in _NEED_PARTY and begin == start:
            return None
        name = place.name + "政协" if party in _CONFERENCE else party + _organ(place.name, ending)
        return _mention(begin, end, name, place.code or place.within)

    def _parents_start(self, start: int) -> int:
        """Where the divisions begin that lie around the one at `start`: 团|北京市|东城区委."""
        while around := self.places.get(start):
            start = around.span.start
        return start

    def _completed(self, ending: Ending, begin: int, level: str, end: int) -> BodyMention | None:
        """市委 → 杭州市委, by the home place or the division last named of that kind."""
        prefix = ""
        if ending.short == "委" and self.text.endswith("团", 0, begin):
            begin, prefix = begin - 1, "共青团"
        elif ending.short in _OF_PARTIES:
            begin, prefix = self._party_before(begin)
        place = self._division_before(begin, level)
        if place:
            begin -= len(self.places[begin].place.name)
        else:
            place = self._division_at(level, begin)
        if not place:
            return None
        name = place.name.removesuffix("区") if level == "地" and ending.short == "委" else place.name
        return _mention(begin, end, prefix + _organ(name, ending), place.code)

    def _division_before(self, begin: int, level: str) -> Place | None:
        """台州|团市委."""
        named = self.places.get(begin)
        place = division_of_kind(named.place.code, level, self.document) if named else None
        return place if named and place and place.code == named.place.code else None

    def _division_at(self, level: str, offset: int) -> Place | None:
        return division_meant(self.document, level, offset, self.named)

    def _party_before(self, start: int) -> tuple[int, str]:
        match = _PARTIES.search(self.text, max(0, start - 16), start)
        if not match:
            league = _LEAGUE.search(self.text, max(0, start - 3), start)
            return (start - 1, "共青团") if league else (start, "")
        return match.start(), "" if match[1] in ("中共", "中国共产党") else match[1]

    # ------------------------------------------------------------ other bodies

    def _referred(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """总局 → the bureau named before, 该公司 → the company."""
        kind = ending.word.removeprefix("该")
        for known in reversed(self.named):
            if known.organisation.name.endswith(kind):
                return BodyMention(Span(start, end), known.organisation)
        return None

    def _part_of_body(self, ending: Ending, start: int, end: int) -> BodyMention | None:
        """国家粮食局|党组, 杭州市政府|办公室, 中纪委|驻|总局|纪检组, 某某大学|原|党委."""
        base = self.by_end.get(start)
        if not base and self.text.endswith(_FORMER, 0, start):
            base = self.by_end.get(start - 1)
        if not base and (note := _NOTE.search(self.text, max(0, start - 24), start)):
            base = self.by_end.get(note.start())
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
        end = start - 1 if self.text.endswith(_FORMER, 0, start) else start
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
        name = self._with_cut_body(name)
        above = name.above if ending.kind in _BELOW_ALL_DIVISIONS else ""
        full = above + _NOTE_INSIDE.sub("", name.beginning.rstrip("原")) + ending.word
        if full == _NATIONAL_COMMITTEE and (
            term := _TERM_OF_CONFERENCE.search(self.text, max(0, name.start - _LONGEST_TERM), name.start)
        ):
            return _mention(term.start(), end, term[0] + full, name.place)
        return _mention(name.start, end, "中共中央" if _CENTRAL_COMMITTEE.fullmatch(full) else full, name.place)

    def _with_cut_body(self, name: OwnName) -> OwnName:
        """中石油|江汉机械研究所: the whole of a central body that the name would begin inside."""
        for known in reversed(self.named[-3:]):
            if known.span.start < name.start < known.span.end and known.organisation.place == CENTRAL:
                whole = self.text[known.span.start : name.start] + name.beginning
                return replace(name, start=known.span.start, beginning=whole)
        return name


def _organ(division: str, ending: Ending) -> str:
    committee = ("党委" if division.endswith("自治区") else "委") if ending.word in _OF_COMMITTEES else ""
    return division + committee + ending.short


def _mention(start: int, end: int, name: str, place: str) -> BodyMention:
    if name.startswith(_CORPS):
        name = _CORPS_IN_FULL + name
    return BodyMention(Span(start, end), Organisation(name, place))


def _whole(name: OwnName | None, end: int) -> BodyMention | None:
    return _mention(name.start, end, name.beginning, name.place) if name else None
