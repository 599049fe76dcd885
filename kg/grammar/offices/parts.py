"""Titles in a part of a body, or in the body of the post before: 党组书记、局长; 副市长、公安局局长; 预算司司长."""

from __future__ import annotations

from dataclasses import replace

import regex

from kg.grammar.divisions import gazetteer
from kg.grammar.mentions import TitleMention
from kg.grammar.offices.setting import NEAR, PARTY_ORGANS, Office, Setting, Title, departments
from kg.model import Organisation

_PARTY_PART = regex.compile(
    r"(?:董事局|董事会|监事会|机关党委|直属机关党委|党组|党委|党工委|党总支|党支部|纪检监察组|纪检组|纪委)$"
)
_STATIONED = regex.compile(r"^.*驻(.+?)(?:纪检监察组|纪检组)$")
_PARTS = (
    "管委会党工委", "党组", "党委", "党工委", "党总支", "党支部", "管委会", "纪委", "监委", "工会", "政协", "人大常委会", "人大",
    "机关党委", "纪检组", "董事会", "监事会",
)  # fmt: skip
_OF_DIVISIONS = ("纪委", "监委", "政协", "人大", "人大常委会")
_OF_COMMITTEES = ("书记", "常委", "委员", "成员")
_IS_BUREAU = regex.compile(r"(?:局|厅|部|总署|公司|集团|大学|学院|医院|银行|研究院|会|署|社)$")
_ORGAN = regex.compile(r"(?:司|局|处|科|室|部|院|中心|厅|所|队|办|委|组|会|系|馆|站|社|台|库|厂|学部|分公司)$")
_PART_OF_BODY = regex.compile(r"(?:(?![的了被把将是在从向为]|对(?![外口台])|(?<![高中初平])等)\p{Han})+")
_LONGEST_PART = 18


def carried(setting: Setting, title: Title) -> Office | None:
    """党组书记、局长: the bureau; 市委副书记、秘书长: the committee."""
    body = title.previous.organisation if title.previous else None
    if body is None or not (setting.is_alone(title.cut) or setting.text[title.cut - 1] in "兼和及任"):
        return None
    if title.head.word in _OF_COMMITTEES:
        return Office(title.cut, body)
    return Office(title.cut, replace(body, name=_base(body)))


def part(setting: Setting, title: Title) -> Office | None:
    """党组, 组织部, 公安局 of what the post before is in: 副市长、公安局局长."""
    if not title.previous:
        return _part_of_the_last(setting, title.end)
    if not title.previous.organisation:
        return None
    before = setting.text[max(0, title.end - 12) : title.end]
    for name in (*_PARTS, *PARTY_ORGANS, *departments()):
        start = title.end - len(name)
        if before.endswith(name) and _follows(title.previous, start):
            return _part_of(setting, title.previous.organisation, start, name)
    return None


def within(setting: Setting, title: Title) -> Office | None:
    """科技部|政策法规司: a part of the body named before."""
    body = next(iter(setting.before(title.end - 1, 1)), None)
    if body is None:
        return None
    rest = setting.text[body.span.end : title.end].removeprefix("原")
    if 1 < len(rest) <= _LONGEST_PART and _PART_OF_BODY.fullmatch(rest) and _ORGAN.search(rest):
        return Office(body.span.start, replace(body.organisation, name=body.organisation.name + rest))
    return None


def _part_of_the_last(setting: Setting, end: int) -> Office | None:
    """党组|成员 where a sentence begins: of the bureau named before."""
    name = next((n for n in ("党组", "党委") if setting.text.endswith(n, 0, end)), "")
    start = end - len(name)
    if not name or not (setting.is_alone(start) or setting.text[start - 1] in "和及与"):
        return None
    near = (mention.organisation for mention in setting.before(end) if end - mention.span.end < NEAR)
    bureaus = [body for body in near if _IS_BUREAU.search(_base(body))]
    return Office(start, replace(bureaus[-1], name=_base(bureaus[-1]) + name)) if bureaus else None


def _follows(previous: TitleMention, start: int) -> bool:
    return 0 <= start - previous.span.end <= 4


def _part_of(setting: Setting, body: Organisation, start: int, name: str) -> Office | None:
    if name in PARTY_ORGANS:
        return Office(start, replace(body, name=body.name + name))
    if name in _OF_DIVISIONS and body.name.endswith("委") and len(body.place) == 6:
        return Office(start, replace(body, name=body.name.removesuffix("委") + name))
    if name in _PARTS:
        return Office(start, replace(body, name=_base(body).removesuffix(name) + name))
    division = gazetteer().at(body.place, setting.year) if len(body.place) == 6 else None
    return Office(start, Organisation(division.name + name, division.code)) if division else None


def _base(body: Organisation) -> str:
    """The body without its party part: 国家粮食局党组 → 国家粮食局, 中纪委驻财政部纪检组 → 财政部."""
    stationed = _STATIONED.match(body.name)
    if stationed:
        return str(stationed[1])
    base = _PARTY_PART.sub("", body.name)
    return body.name if base in ("", "中", "中央", "中共中央") or base.endswith("自治区") else base
