"""Titles in a part of a body, or in the body of the post before: 党组书记、局长; 副市长、公安局局长; 预算司司长."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import regex

from kg.grammar.divisions import gazetteer
from kg.grammar.levels import level_before
from kg.grammar.mentions import TitleMention
from kg.grammar.offices.setting import HEADED, NEAR, PARTY_ORGANS, Head, Office, Setting, Title, departments
from kg.grammar.places import name_in
from kg.lexicon import alternatives
from kg.model import Organisation

_PARTY_PART = regex.compile(
    r"(?:检察委员会|审判委员会|检委会|审委会|校委|院委|社委|董事局|董事会|监事会|机关党委|直属机关党委|党组|党委|党工委|(?<=[区园城港])工委|党总支|党支部|团委|纪检监察组|纪检组|纪委)$"
)
_COMMITTEE = regex.compile("(?<=[省市县区州旗盟])党?委$|委$")
_STATIONED = regex.compile(r"^.*驻(.+?)(?:纪检监察组|纪检组)$")
_PARTS = (
    "管委会党工委", "党组", "党委", "党工委", "党总支", "党支部", "管委会", "管委", "纪委", "监委", "工会", "政协", "人大常委会", "人大",
    "办公厅党组", "办公室党组", "办公厅", "办公室", "机关党委", "机关党组", "纪检组", "董事会", "监事会", "办事处", "村委会", "居委会", "审委会", "检委会",
)  # fmt: skip
_OF_GOVERNMENTS = ("政府党组", "人大党组", "人大常委会党组", "政协党组", "政府办公室", "政府办公厅", "政府办")
"""Parts of a division's bodies that its name goes before: 市委常委、副市长，政府党组副书记."""

_OF_DIVISIONS = ("纪委", "监委", "政协", "人大", "人大常委会")
_OF_COMMITTEES = ("书记", "常委", "委员", "成员")
_IS_BUREAU = regex.compile(
    r"(?:政协|人大|政府|法院|检察院|局|厅|部|总署|公司|集团|大学|学院|医院|银行|研究院|会|署|社)$"
)
_ORGAN = regex.compile(rf"(?:{alternatives('parts_of_bodies')})$")
_PART_OF_BODY = regex.compile(r"(?:(?![的了被把将是在从向为任]|对(?![外口台])|(?<![高中初平])等)\p{Han})+")
_INNER = regex.compile(
    r"(?:[（(][^（）()]*[）)])?[、，,兼和]+((?:(?![的了被把将是在从向任省市县区州])\p{Han}){2,9}(?:办公室|部|处|科|系|厅|庭)|总工程师室|\p{Han}{0,6}车间)"
)
_OFFICE = regex.compile(r"[、，兼]+((?:(?![的省市县区州委了和及])\p{Han}){2,6}办)")
_HAS_OFFICES = regex.compile(
    r"(?P<whole>.+(?:公司|集团|大学|学院|学校|中学|党校|法院|检察院|医院|银行|研究院|厂|局|厅|委员会|[妇文残科作]联|联合会|协会|总会|(?<![省市县区州旗盟党团纪工])委))(?:\p{Han}{2,9}(?:[室部处科系]|车间))?"
)
_HOUSE = regex.compile(r"(?:公司|集团|大学|学院|学校|医院|银行|[厂矿]|股份)$")
_OF_HOUSES = ("党委", "纪委", "工会", "团委")
_DEPARTMENT = regex.compile(r"(?:党委)?\p{Han}{2,8}(?:部|处|科|系|办公室|中心|车间|分厂|学院|研究所)")
_COMPANY = regex.compile(r"(?:公司|集团|厂|银行|股份|控股)$")
_OF_COMPANIES = (
    "董事长", "总经理", "经理", "总裁", "总工程师", "总会计师", "总经济师", "监事长", "董事", "监事", "总监", "首席执行官",
    "总经理助理", "总裁助理", "董事长助理",
)  # fmt: skip
_HEADED_BY_DIRECTORS = regex.compile(r"(?:公园|中心|管理处|办公室|委员会|[站办])$")
_TROOPS = regex.compile(r"(?:军区|军分区|警备区|人武部|部队|[总支大]队|[军师旅团营]|战区)$")
_OF_TROOPS = ("政委", "政治委员", "司令员", "参谋长", "政治部主任", "部长")
_BESIDE = {
    "党组": _IS_BUREAU,
    "党委": _IS_BUREAU,
    "工会": _HOUSE,
    "团委": _HOUSE,
    "审委会": regex.compile("法院$"),
    "检委会": regex.compile("检察院$"),
    "办事处": regex.compile("街道$"),
    "村委会": regex.compile("村$"),
    "居委会": regex.compile("社区$"),
    "管委会": regex.compile("[区园城港]$"),
    "管委": regex.compile("[区园城港]$"),
}
"""Organs that stand alone beside another of the same body, and what that body must be."""

_HEADED_BY_LETTER = ("处", "科", "司", "系")
_LONGEST_PART = 18
_GAP = regex.compile(
    r"(?:[（(][^（）()]*[）)])?[、，,兼和及暨任担原现为后又再还曾转而并 　/]*(?:[省市县区州旗]|我[省市县区])?"
)
_BRACKET = 9
"""What may stand between two posts: 常委（正厅级）、|组织部部长."""

_COURTS = ("法院", "检察院")
_OF_WHOLE_COURTS = ("审判员", "检察员", "助理审判员", "助理检察员", "审判委员会委员", "检察委员会委员")
_COURT = regex.compile(r"^.+?(?:法院|检察院)")
_OF_STAFFS = (
    "调研员", "巡视员", "总工程师", "总经济师", "总会计师", "总规划师", "总农艺师", "总统计师", "总兽医师", "总畜牧师", "总审计师", "总药师",
    "督察专员",
)  # fmt: skip
"""Heads that go with the body of whoever is named before them in a row."""

_COURTS_OF_DIVISIONS = ("人民法院", "人民检察院", "中级人民法院", "中级法院", *_COURTS)
_CHAMBER = regex.compile(
    r"(?<=[\P{Han}其的兼任])((?:(?![其的兼任院])\p{Han}){1,14}庭|执行局|反贪局|反贪污贿赂局|反渎职侵权局)$"
)


def carried(setting: Setting, title: Title) -> Office | None:
    """党组书记、局长: the bureau; 市委副书记、秘书长: the committee."""
    body = title.previous.organisation if title.previous else None
    begin = min(title.cut, title.end)
    if body is None or not (setting.is_alone(begin) or setting.text[begin - 1] in "兼和及任"):
        return None
    if title.head.word in _OF_COMMITTEES:
        return Office(title.cut, body)
    return Office(title.cut, replace(body, name=_headed_by(title.head, _base(body))))


def _headed_by(head: Head, name: str) -> str:
    """The body that a head goes with: 总体规划处处长、|副主任 is the commission's, 办公室主任、|副局长 the bureau's, 民一庭庭长、|审判员 the court's."""
    if head.word in _OF_WHOLE_COURTS and (court := _COURT.match(name)):
        return str(court[0])
    if head.kind == "letter" and not name.endswith(head.letters) and (at := name.rfind(head.letters)) > 1:
        return name[: at + len(head.letters)]
    offices = _HAS_OFFICES.fullmatch(name) if head.word == "主任" and name.endswith(_HEADED_BY_LETTER) else None
    return offices["whole"] if offices else name


def part(setting: Setting, title: Title) -> Office | None:
    """党组, 组织部, 公安局 of what the post before is in: 副市长、公安局局长."""
    if not title.previous:
        return _part_of_the_last(setting, title.end)
    if not title.previous.organisation:
        return None
    before, names = setting.text[max(0, title.end - 12) : title.end], _parts()
    for name in names if before.endswith(names) else ():
        start = title.end - len(name)
        if before.endswith(name) and _follows(title.previous, start) and _is_gap(setting.text, title.previous, start):
            return _part_of(setting, title.previous.organisation, start, name)
    return _chamber(setting, title.end) or _inner(setting, title, title.previous) or _office_beside(setting, title)


def _office_beside(setting: Setting, title: Title) -> Office | None:
    """市委组织部副部长、人才办|主任: an office of the division whose body the post before is in."""
    match = title.previous and _OFFICE.fullmatch(setting.text, title.previous.span.end, title.end)
    body = title.previous.organisation if title.previous else None
    division = gazetteer().at(body.place, setting.year) if match and body and len(body.place) == 6 else None
    if not match or division is None:
        return None
    return Office(match.start(1), Organisation(name_in(setting.document, division) + match[1], division.code))


def _inner(setting: Setting, title: Title, previous: TitleMention) -> Office | None:
    """某某大学团委副书记、院长办公室|主任: an office inside the bureau, company or school of the post before."""
    match = _INNER.fullmatch(setting.text, previous.span.end, title.end)
    if not match or previous.organisation is None:
        return None
    offices = _HAS_OFFICES.fullmatch(_base(previous.organisation))
    if not offices or level_before(setting.text, match.start(1) + 1):
        return None
    begins_again = match[1].startswith(offices["whole"][-2:])  # 中央军委委员、军委|装备发展部
    inner = match[1][2:] if begins_again else match[1]
    return Office(match.start(1), replace(previous.organisation, name=offices["whole"] + inner))


@cache
def _parts() -> tuple[str, ...]:
    """The names of parts, longest first: 机关党委 before 党委."""
    of_departments = [name + part for name in departments() for part in ("党委", "党组")]
    return tuple(
        sorted((*_PARTS, *_OF_GOVERNMENTS, *PARTY_ORGANS, *departments(), *of_departments), key=len, reverse=True)
    )


def within(setting: Setting, title: Title, end: int = 0) -> Office | None:
    """科技部|政策法规司: a part of the body named before; it ends at the title unless an `end` is given."""
    end = end or title.end
    body = next(iter(setting.before(end - 1, 1)), None)
    if body is None:
        return None
    rest = setting.text[body.span.end : end].removeprefix("原")
    if rest.startswith(("和", "与", "及", "党组和", "党委和")):  # 总局|党组和局长
        return None
    if 1 < len(rest) <= _LONGEST_PART and _PART_OF_BODY.fullmatch(rest) and _ORGAN.search(rest):
        return Office(body.span.start, replace(body.organisation, name=body.organisation.name + rest))
    return None


def _part_of_the_last(setting: Setting, end: int) -> Office | None:
    """党组|成员 where a sentence begins: of the bureau named before; 政协|副主席: of the division of the body before."""
    if organ := _organ_of_the_last(setting, end):
        return organ
    if chamber := _chamber(setting, end):
        return chamber
    name = next((n for n in _BESIDE if setting.text.endswith(n, 0, end)), "")
    start = end - len(name)
    if not name or not (setting.is_alone(start) or setting.text[start - 1] in "和及与"):
        return None
    near = (mention.organisation for mention in setting.before(end) if end - mention.span.end < NEAR)
    bases = [body for body in near if _BESIDE[name].search(_base(body))]
    return Office(start, replace(bases[-1], name=_base(bases[-1]) + name)) if bases else None


def beside(head: Head, body: Organisation) -> Organisation | None:
    """The body that a bare head leans on after another post of it: 集团党委书记甲，|总经理乙; 农科院党委书记甲、|院长乙."""
    base = replace(body, name=_base(body))
    if head.word in _OF_STAFFS:
        return base
    if head.kind == "letter":
        return base if head.letters in HEADED and regex.search(HEADED[head.letters], base.name) else None
    if head.word == "主任" and base.name != body.name and _HEADED_BY_DIRECTORS.search(base.name):
        return base
    of_company = head.word in _OF_COMPANIES and _COMPANY.search(base.name)
    return base if of_company or (head.word in _OF_TROOPS and _TROOPS.search(base.name)) else None


def inside(body: Organisation, last: Organisation) -> Organisation | None:
    """A department in the house of the post before: 华光集团总法律顾问甲、|战略规划部总经理乙; None if it is none."""
    house = _HAS_OFFICES.fullmatch(_base(last))
    if not house or not _HOUSE.search(house["whole"]) or body.place or body.name.startswith(house["whole"]):
        return None
    if not _DEPARTMENT.fullmatch(body.name):
        return None
    return replace(last, name=house["whole"] + body.name)


def organ_inside(setting: Setting, end: int, last: Organisation) -> Office | None:
    """校党委书记甲，纪委|书记乙: an organ of the school, company or hospital of the post before; None where it is no such house."""
    name = next((organ for organ in _OF_HOUSES if setting.text.endswith(organ, 0, end)), "")
    base, start = _base(last), end - len(name)
    if not name or not _HOUSE.search(base) or not setting.is_alone(start):
        return None
    return Office(start, replace(last, name=base + name))


def _organ_of_the_last(setting: Setting, end: int) -> Office | None:
    """市人大常委会副主任甲、政协|副主席乙，区法院院长丙，检察院|检察长丁: an organ of the division whose body stands before it in the sentence."""
    name = next((n for n in (*_COURTS_OF_DIVISIONS, *_OF_DIVISIONS) if setting.text.endswith(n, 0, end)), "")
    start = end - len(name)
    if not name or not (setting.is_alone(start) or setting.text[start - 1] in "和及与"):
        return None
    floor = setting.document.sentence_at(start).start
    last = next((m.organisation for m in reversed(setting.before(start)) if m.span.start >= floor), None)
    division = gazetteer().at(last.place, setting.year) if last and len(last.place) == 6 else None
    if last is None or division is None or _HOUSE.search(_base(last)):
        return None
    return Office(start, Organisation(name_in(setting.document, division) + name, division.code))


def _chamber(setting: Setting, end: int) -> Office | None:
    """某某法院审判员、民事审判第二庭|庭长: a chamber of the court named before."""
    match = _CHAMBER.search(setting.text, max(0, end - _LONGEST_PART), end)
    if not match:
        return None
    near = (mention.organisation for mention in setting.before(end) if end - mention.span.end < NEAR)
    courts = [body for body in near if body.name.endswith(_COURTS)]
    return Office(match.start(1), replace(courts[-1], name=courts[-1].name + match[1])) if courts else None


def _is_gap(text: str, previous: TitleMention, start: int) -> bool:
    """Whether nothing but marks and brackets stands between a post and a part of its body: not 市委书记、军分区|党委."""
    return _GAP.fullmatch(text, previous.span.end, start) is not None


def _follows(previous: TitleMention, start: int) -> bool:
    return 0 <= start - previous.span.end <= _BRACKET


def _part_of(setting: Setting, body: Organisation, start: int, name: str) -> Office | None:
    committee = _committee_of(setting, body)
    if name in PARTY_ORGANS:
        return Office(start, replace(body, name=committee + name))
    if name in _OF_DIVISIONS and committee.endswith("委") and len(body.place) == 6:
        return Office(start, replace(body, name=_COMMITTEE.sub("", committee) + name))
    if name in _PARTS:
        return Office(start, replace(body, name=_base(body).removesuffix(name) + name))
    division = gazetteer().at(body.place, setting.year) if len(body.place) == 6 else None
    return Office(start, Organisation(division.name + name, division.code)) if division else None


def _committee_of(setting: Setting, body: Organisation) -> str:
    """The party committee that a post's body is, is an organ of, or works beside: 宜昌市直机关工委 → 宜昌市委."""
    division = gazetteer().at(body.place, setting.year) if len(body.place) == 6 else None
    if division and body.name.endswith("工委") and not division.name.endswith("自治区"):
        return division.name + "委"
    return next((body.name.removesuffix(organ) for organ in PARTY_ORGANS if body.name.endswith(organ)), body.name)


def _base(body: Organisation) -> str:
    """The body without its party part: 国家粮食局党组 → 国家粮食局, 中纪委驻财政部纪检组 → 财政部."""
    stationed = _STATIONED.match(body.name)
    if stationed:
        return str(stationed[1])
    base = _PARTY_PART.sub("", body.name)
    return body.name if base in ("", "中", "中央", "中共中央") or base.endswith("自治区") else base
