"""Shares (占全市的16%) as indicators of their own."""

from __future__ import annotations

import regex

from kg.grammar.figures.figure import Figure, Memory
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.site import Site
from kg.model import Span

_WHOLE_END = regex.compile(
    r"(?r)的?(?:比重|比例|份额|比)?(?:了|分别|均|大约|大概|约|是|超|近|逾|高达|多达|不到|达到?|到|超过|接近|为|提升至|上升到|提高到|的)*\s*$"
)
_DONE = regex.compile(
    r"(?r)(?:完成了?|^(?:仅|只)?为|^达到?)(?P<goal>[^，。；完成]{0,12}(?:任务|计划|目标|预算|额度|协议|合同|指标)数?)的?(?:约|近|超过?|逾)?\s*$"
)
_DONE_OF_SUM = regex.compile(
    r"(?r)完成了?(?P<goal>[^，。；完成]{0,12}(?:任务|计划|目标|预算|额度)数?)[(（](?P<sum>[^()（）]{2,16})[)）]的?(?:约|近|超过?|逾)?\s*$"
)
"""A goal with its size in brackets: 完成年度计划（300亿元）的82%."""
_OCCUPIES = regex.compile(r"(?:独|仅|只|就|约|已|则|还|共|各|均|也|竟)*占(?!地|用|有|领|据|比)")
_QUOTA = regex.compile(
    r"(?r)(?:不低于|不高于|不少于|不超过|相当于|约?为|达到?|是)(?P<of>[\p{Han}“”]{2,14}?)(?:总[量数额])?的(?:约|近|超过?|逾)?\s*$"
)
"""A part measured by another: 合同项目数不低于[签约项目]的60%."""
_AMONG = regex.compile(r"在\p{Han}{0,20}?的?(\p{Han}{2,6})[当之]?中$")
_OF_THOSE = regex.compile(
    r"((?:(?:受到|被|获得?)\p{Han}{2,6}的)?\p{Han}{0,4}(?:人员|干部|群众|党员|企业|项目|案件|问题|居民|农民|学生|教师|家庭|农户|县域|(?<=\p{Han}{2})(?:病例|患者|感染者)))[当之]?中$"
)
"""A whole without 在: 受到处理的党员干部中."""
_OF_COUNTED = regex.compile(r"\d[\d.]*[万亿]?+[户人名个家项]?+(\p{Han}{2,12})[当之]?中$")
"""A counted whole: 全县3.2万建档立卡贫困户中."""
_WHOLES = (_AMONG, _OF_COUNTED, _OF_THOSE)
_NO_WHOLE = regex.compile(r"同期|上年|去年|平均|水平|计划|任务|目标|比例|比重|标准|以上|[年月]")
_IS_SHARE_OF = regex.compile(r"(?:比重|比例|份额)$")
_IS_SHARE = regex.compile(r"(?:比重|占比|的比例)$")
_OF_SHARE = regex.compile(r"^.+占|(?<=占.+)比重$")
"""What a share of a share is of: 四大行业占工业的71%，其中纺织业占28%."""
_SECTORS = ("第一产业", "第二产业", "第三产业")
_LONGEST_WHOLE, _REACH = 25, 60


def read_share(site: Site) -> bool:
    """Keep a share of a whole, named after its own words or the last figures; False if the run states none."""
    if site.kind == "share" and (done := _DONE.search(site.left)):
        return _read_done(site, done)
    if site.kind == "share" and (done := _done_of_sum(site)):
        return _read_done_of_sum(site, done)
    if site.kind == "share" and (quota := _QUOTA.search(site.left)):
        return _read_quota(site, quota)
    found = list(_OCCUPIES.finditer(site.left)) if site.kind == "share" else []
    if not found or len(site.left) - found[-1].end() > _LONGEST_WHOLE:
        return False
    whole = _WHOLE_END.sub("", site.left[found[-1].end() :]) or _wider_place(site)
    count = len(site.run.slots)
    own = site.name_before(found[-1].start())
    parts = names_of(own, count) if own else tuple(site.memory.figures[i].name for i in site.memory.open[-count:])
    if len(parts) == count:
        owner = "" if own or not site.setting.place else site.setting.place.name
        site.add_values(tuple(_name_of_share(part, whole or site.memory.whole, owner) for part in parts))
    return len(parts) == count


def share_told(site: Site, span: Span) -> str:
    """The share whose name a stretch holds, named after the last figure where it tells no part: [占零售总额的比重]由10%升至11%."""
    words = site.line.words(span)
    occupies = list(_OCCUPIES.finditer(words))
    if not occupies or not _IS_SHARE_OF.search(words):
        return ""
    own = site.name_in(site.line.stretch(span.start, occupies[-1].start()))
    part = own or (site.memory.figures[site.memory.open[-1]].name if site.memory.open else site.memory.name)
    return _name_of_share(part, _WHOLE_END.sub("", words[occupies[-1].end() :]), "") if part else ""


def whole_of(before: str, clause: str, memory: Memory) -> str:
    """What the members in a clause are members of: the figure before 其中; 人员 in 在登记的人员中; else as it was."""
    if clause.lstrip().startswith("其中") or before.strip() == "其中":
        return _measured_last(memory) or memory.topic
    among = next((hit for whole in _WHOLES if (hit := whole.search(before[-40:]))), None)
    return str(among[1]) if among else memory.whole


def _measured_last(memory: Memory) -> str:
    """What was spoken of last; where that was a share of it, what it is a share of: 夏播780万亩，占计划的92%，[其中]…."""
    last = memory.figures[-1] if memory.figures else None
    if last is None or last.name != memory.name or not _IS_SHARE.search(last.name):
        return memory.name
    index = memory.last_but_share()
    return memory.figures[index].name if index is not None else memory.name


def _wider_place(site: Site) -> str:
    """The place of the figure before, where the share is that of a place in it: [长三角]面积36万平方公里，江苏占30%."""
    last = site.memory.figures[site.memory.open[-1]] if site.memory.open else None
    here, there = site.setting.place, last.setting.place if last else None
    is_part = bool(here and there and here != there and site.document.within(site.document.places, site.run.before))
    return there.name if there and is_part else ""


def _name_of_share(part: str, whole: str, owner: str) -> str:
    """Named after part and whole; the three sectors share the gross product; the `owner` of what the whole is measured by."""
    whole = _OF_SHARE.sub("", whole)
    if owner and len(whole) > len(part) and whole.endswith(part):
        return f"{owner}占{whole}比重"
    if whole and whole not in ("比", part):
        return f"{part}占{whole}比重"
    return f"{part}增加值占地区生产总值比重" if part in _SECTORS else f"{part}占比"


def _read_done(site: Site, done: regex.Match[str]) -> bool:
    """完成年度任务的96%: how much of what was set has been done, after the figure that it is about."""
    own, count = site.name_before(done.start()) or site.memory.name, len(site.run.slots)
    open_names = tuple(site.memory.figures[index].name for index in site.memory.open[-count:])
    names = open_names if count > 1 and done["goal"] and site.left.lstrip().startswith("分别") else (own,)
    if not all(names) or len(names) != count:
        return False
    site.add_values(tuple(f"{name}完成{done['goal']}比重" for name in names))
    return True


def _read_quota(site: Site, quota: regex.Match[str]) -> bool:
    """Keep a share that stands without 占, if what it is a share of is no time and no likeness."""
    name = site.name_before(quota.start())
    if not name or len(site.run.slots) > 1 or _NO_WHOLE.search(quota["of"]):
        return False
    whole = site.left[quota.start("of") : site.left.rindex("的")]
    site.add_values((f"{name}占{whole}比重",))
    return True


def _done_of_sum(site: Site) -> regex.Match[str] | None:
    """The goal whose size stands in brackets right before the share."""
    start, end = site.run.before.start - site.line.span.start, site.quantity.span.start - site.line.span.start
    if not site.previous or start < 1 or site.line.text[start - 1] not in ")）":
        return None
    return _DONE_OF_SUM.search(site.line.text, max(0, end - _REACH), end)


def _read_done_of_sum(site: Site, done: regex.Match[str]) -> bool:
    """Keep the goal with its size, and how much of it has been done."""
    name = site.memory.name
    if not name or not site.previous or len(site.run.slots) > 1 or len(site.previous.slots) > 1:
        return False
    size = site.previous.slots[0].quantity
    focus = Span(site.previous.clause.start, size.span.end)
    site.memory.add(Figure(f"{name}{done['goal']}", focus, site.setting, size, size.unit), is_open=False)
    site.add_values((f"{name}完成{done['goal']}比重",))
    return True
