"""What the values of a run are values of: the phrase before them, after them, or further back."""

from __future__ import annotations

import regex

from kg.grammar.figures import phrases
from kg.grammar.figures.concerned import are_concerned, name_of_concerned
from kg.grammar.figures.conditions import (
    measured_in_condition,
    name_by_condition,
    name_by_condition_before,
    name_of_member,
)
from kg.grammar.figures.counted import counted_name, is_stage_alone, with_verb
from kg.grammar.figures.ellipsis import is_same_measure
from kg.grammar.figures.figure import kind_of
from kg.grammar.figures.freed import names_of_freed
from kg.grammar.figures.grants import promised
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.members import name_of_listed
from kg.grammar.figures.reached import name_of_reached
from kg.grammar.figures.site import EMPTY, Site
from kg.grammar.figures.sums import name_of_sum
from kg.grammar.figures.things import with_thing
from kg.grammar.figures.words import anywhere, words_that
from kg.model import Span

_PREPOSED = regex.compile(r"^[^，]{0,4}?(?:据|根据|按照|依据|针对|通过|为了|如果|倘若|经过|面对)|^除|^对(?!外)")
_CONCERNING = ("为", "向", "对", "给", "把")
_WHERE = ("在", "位于", "来到", "走进", "地处")
_AGED = regex.compile(r"(?:不满|未满)?\d+周?岁.{0,7}")
"""在吸毒人员中，[不满18岁]的有4万名."""
_THESE = regex.compile(
    r"(?:而|但|到)*(?:这|该|上述|以上|此)(?:一|些|个|两项|三项|几个|两个|三个|几项)?(?:数字|数据|数值|比例|指标|占比|比率|比重|金额|数量)(?:分别|同期|已|则|约|就|仅|更|也)*(?:为|是|达到?|有)?"
)
"""What was just told of, at another time or place: 这一比例为8%."""
_LEVEL = regex.compile(r"\p{Han}{1,5}级")
"""Of which level some of a whole are: [厅局级]有8人."""
_LEVELS = regex.compile(r"(?:国家|自治区|省部?|地市|市|州|县处|县|区|厅局|地厅|乡科|处|科)级")
"""新增省级龙头企业2家，[市级]5家: the same of another level."""
_INSURED = regex.compile(
    r"参加(?=[^，]{0,12}(?:保险|医疗|养老|社保|公积金|高考|考试|培训|就业|合作社|志愿|义务|劳动))|现场(?=签|集中|办理|交付)"
)
"""Those who take part in something that lasts are no audience, nor is what is signed on the spot."""
_APPLYING = regex.compile(
    r"(?r)(?:(?:开始|统一|继续|均|都|也|还|仍|仍然|可|能|可以|能够|将|已)*(?:享受|适用|执行|实行|按照?|缴纳|征收|支付|享有)了?)(?:约|近|不超过|最低|最高)*\s*$"
)
_RATE_BEHIND = regex.compile(
    r"的?(?:征收率?|缴纳|征缴|计征|计提|课征|缴交)?的?(?P<kind>\p{Han}{0,8}?(?:税率|关税|利率|费率|税|征收率|缴费比例|折扣率|保证金))"
)
_LONGEST_PAYER = 18
_NO_RATE = ("中", "里", "享受", "给予", "予以", "按照", "根据", "通过", "其中", "相关政策")
"""Words before a share that say of whom or why, not what it is a share of."""
_GIVING = ("给予", "予以", "一次性", "奖励", "补助", "补贴", "资助", "最高", "可获", "财政")
_FOR_WHOM = regex.compile(r"(?:对于?|凡|每)(?![外口])")
"""Whom a grant is for, in a rule."""
_GRANTED = regex.compile(r"奖|补|资助|贴|给予|予以|扶持|支持|发放|减|免|收取|缴纳|罚")
_OF_DEEDS = ("起", "件", "场次", "次", "笔")
"""What is done in these is done by those present: 现场调处58起."""
_POINTING = ("等", "这", "那", "每", "某", "上", "几")
_MADE = regex.compile(
    r"(?:\p{Han}{0,8}(?:公司|集团|总?厂|矿))?(?P<when>[年日月])?(?:生产|产)出?(?P<what>(?![生品业值量能权地区房])\p{Han}{1,8})"
)
"""Who makes what: 公司[生产原煤]1206万吨, 全市[产糖]12万吨."""
_PIECES = ("台", "辆", "部", "套", "件", "只", "双", "枚", "片", "箱", "瓶", "艘", "架")
_AREA, _AREAS = "面积", ("平方米", "平米", "平方公里", "公顷", "亩")
_DONE_ALREADY = regex.compile(r"已经?(\p{Han}{2,4})")
"""What some of a whole have done: 3万已经脱贫."""


def read_values(site: Site) -> bool:
    """Keep the values of the run if they are a statistic with a name."""
    if site.kind in ("multiple", "points") or _is_no_statistic(site):
        return False
    if names := names_of_freed(site) or _names_said_before(site):
        site.add_values(names)
        return True
    name = _name(site)
    if name:
        site = promised(site) if site.kind == "money" and _is_for_whom(site) else site
        name = site.memory.sibling(site.memory.sector(name)) if site.kind == "money" else name
        site.add_values(_names(site, site.memory.shared_kind(name)))
        site.memory.name = measured_in_condition(site) or site.memory.name
    return bool(name)


def _is_for_whom(site: Site) -> bool:
    """Whether the sum is what somebody gets: 对获奖企业，给予20万元奖励; 对俄罗斯进出口75亿元 is none."""
    return _FOR_WHOM.match(_told_of(site)) is not None and _GRANTED.search(site.line.words(site.run.clause)) is not None


def _told_of(site: Site) -> str:
    """The clause before a sum, or its own: 对获奖企业，给予20万元奖励."""
    is_given = site.left.lstrip("再还另").startswith((*_GIVING, "按"))
    return site.line.words(site.last_clause if site.last_clause and is_given else site.run.clause)


def _names_said_before(site: Site) -> tuple[str, ...]:
    """这些数字分别为2人、8人: as many of the figures before as there are values."""
    words = phrases.without_dates(site.document, site.line, site.run.before).strip(" 、全年")
    count = len(site.run.slots)
    before = [figure for figure in site.memory.figures[-count:] if figure.value]
    if not _THESE.fullmatch(words) or len(before) < count:
        return ()
    alike = all(is_same_measure(old.unit, slot.quantity.unit) for old, slot in zip(before, site.run.slots, strict=True))
    return tuple(figure.name for figure in before) if alike else ()


def _names(site: Site, name: str) -> tuple[str, ...]:
    """One name for each value of the run; one name for several goes to those whose figures were listed before."""
    owners, count = site.memory.owners, len(site.run.slots)
    names = _names_in_two_units(site, name) if site.is_one_in_two_units else names_of(name, count)
    if not names and len(owners) == count:
        return tuple(owner + name for owner in owners)
    site.memory.owners = names if count > 1 else ()
    return names


def _names_in_two_units(site: Site, name: str) -> tuple[str, ...]:
    """安置房1460套、12.4万平方米: the same name twice, of the area as one."""
    return tuple(_of_area(name, slot.quantity.unit) for slot in site.run.slots)


def _of_area(name: str, unit: str) -> str:
    return name + _AREA if name and unit.endswith(_AREAS) and not name.endswith(_AREA) else name


def _is_no_statistic(site: Site) -> bool:
    """Counts of the audience, of award sizes, of members just listed; how high a place lies."""
    if site.kind == "measure" and site.right.startswith("的") and site.line.words(site.run.clause).startswith(_WHERE):
        return True
    if site.kind not in ("count", "people", "time"):
        return False
    clause, before = site.line.words(site.run.clause), site.left
    if "来自" in before:
        return True
    if are_concerned(site):
        return _sizes_honours(site)
    if _PREPOSED.match(clause) or (before.endswith("等") and anywhere("listing").search(before)):
        return True
    if before.endswith(_CONCERNING) and len(before) < 4:
        return True
    if before.endswith(("除", "除了")):
        return True
    if before.endswith(_POINTING) and not site.right.strip():
        return True
    if _sizes_honours(site):
        return True
    is_audience = anywhere("audience").search(_INSURED.sub("", clause)) is not None
    return is_audience and site.quantity.unit not in _OF_DEEDS


def _sizes_honours(site: Site) -> bool:
    """Whether honours are told of beside the figure: its numbers say how many were conferred."""
    if not site.line.sizes_honours:
        return False
    first, last = site.last_clause or site.run.clause, site.next_clause or site.run.clause
    return anywhere("honour").search(site.line.words(Span(first.start, last.end))) is not None


def _name(site: Site) -> str:
    if are_concerned(site):
        return name_of_concerned(site)
    if by_condition := name_by_condition_before(site) or name_of_member(site):
        return by_condition
    left = site.name_in(site.run.before)
    right = phrases.after_figure(
        site.document, site.line, site.run.after, site.kind in ("count", "people"), site.kind == "measure"
    )
    inner = site.document.within(site.document.quantities, site.run.after)
    if any(kind_of(quantity.unit) != "age" for quantity in inner):
        return name_by_condition(site)
    if reached := name_of_reached(site, right):
        return reached
    if not left and not right:
        return _carried_name(site)
    if site.kind == "money":
        return name_of_sum(site, left, right)
    if site.kind == "share":
        return _name_of_share(site, left)
    if site.kind == "time":
        return left if left.endswith(words_that("duration")) else ""
    return _name_of_counted(site, left, right)


def _name_of_counted(site: Site, left: str, right: str) -> str:
    """What is counted or measured, by the words around the number and what was counted before: [贫困村]12个, 建成[学校]3所."""
    if listed := name_of_listed(site, left, right):
        return listed
    made = _MADE.fullmatch(left) if not right and _is_made(site) else None
    if made:
        return f"{made['what']}{made['when'] or ''}产量" if len(made["what"]) > 1 else f"产{made['what']}量"
    if not right and _LEVEL.fullmatch(left) and (leveled := _LEVELS.search(site.memory.name)):
        return site.memory.name[: leveled.start()] + left + site.memory.name[leveled.end() :]
    if site.memory.whole and (member := _name_of_member(site, left, right)):
        return member
    if left == "新增" and not right:
        is_of_thing = is_same_measure(site.memory.thing_unit, site.quantity.unit)
        return left + site.memory.thing if site.memory.thing and is_of_thing else ""
    if left.endswith("新增") and not right and len(left) > 3:
        left = "新增" + left.removesuffix("新增")
    if not right and site.memory.name.startswith("解决") and site.left.endswith("解决"):
        return site.memory.name
    if left in words_that("up") + words_that("down"):
        return f"累计{left}{site.memory.name}" if site.memory.name and site.left.startswith("累计") else ""
    if not left and _is_goal(site, right):
        return site.memory.name + right
    if not right and (completed := with_thing(site, left)):
        return completed
    return with_verb(site, site.leaning(left) if left and not right else counted_name(site, left, right))


def _is_made(site: Site) -> bool:
    """Whether the run weighs or counts goods: 生产[原煤]1206万吨; 生产[企业]12家 makes nothing."""
    return site.kind == "measure" or (site.kind == "count" and site.quantity.unit.endswith(_PIECES))


def _name_of_share(site: Site, left: str) -> str:
    """覆盖率; 比例 of what has been done; the rate that follows it."""
    if rate := _rate_applied(site):
        return rate
    if left.endswith(_NO_RATE):
        return ""
    if left == "比例" and site.memory.name.startswith("已"):
        return site.memory.name + left
    return site.leaning(left) if len(left) > 2 or phrases.leaning_heads().fullmatch(left) else ""


def _rate_applied(site: Site) -> str:
    """逆变器享受6%的[进口税率], 彩钢瓦按10%征收[关税]: of what it is the rate, and which."""
    verb, rate = _APPLYING.search(site.left), _RATE_BEHIND.match(site.right)
    if not verb or not rate:
        return ""
    payer = site.name_in(site.line.stretch(site.run.before.start, verb.start())) if verb.start() else ""
    kind = str(rate["kind"])
    return (
        kind
        if payer.endswith((kind, "方", "者", "人", "企业", "单位")) or len(payer) > _LONGEST_PAYER
        else payer + kind
    )


def _name_of_member(site: Site, left: str, right: str) -> str:
    """其中[新开工]47个, [已脱贫]3万, [不满18岁的]4万名: those of a whole, by what tells them apart."""
    if not right and is_stage_alone(site, left):
        return left + site.memory.whole
    if not right and _LEVEL.fullmatch(left):
        modifier, apart, noun = site.memory.whole.rpartition("的")
        return modifier + apart + left + noun
    if not right and _AGED.fullmatch(left) and not left.endswith(("人", "人员", "者")):
        return f"{left}的{site.memory.whole}"
    done = _DONE_ALREADY.fullmatch(right) if site.kind in ("count", "people") and not left else None
    return f"已{done[1]}{site.memory.whole}" if done else ""


def _carried_name(site: Site) -> str:
    """The indicator named before: 其中宜宾9例, 累计12亿元, 财政收入再创新高，达41亿元."""
    if site.measures_anew:
        return _of_area(site.memory.name, site.quantity.unit)
    words = phrases.without_dates(site.document, site.line, site.run.before).strip().removeprefix("其中")
    if _is_place_alone(site):
        is_of_whole = site.last_clause is not None and site.line.words(site.last_clause).endswith("中")
        return site.memory.whole if is_of_whole else site.memory.name
    if words == "累计" and site.memory.name.startswith("新增"):
        return words + site.memory.name.removeprefix("新增")
    if (
        not words
        and site.document.within(site.document.dates, site.run.before)
        and site.memory.is_counted_in(site.quantity.unit)
    ):
        return site.memory.name or site.memory.topic
    if words.endswith(words_that("total")) or (words and EMPTY.fullmatch(words)):
        return site.memory.name or site.subject_before()
    return ""


def _is_goal(site: Site, right: str) -> bool:
    """完成1000万人的[任务]: the size of what was set for the figure before."""
    return right in ("任务", "目标", "计划", "目标任务") and bool(site.memory.name) and "完成" in site.left


def _is_place_alone(site: Site) -> bool:
    places = site.document.within(site.document.places, site.run.before)
    return bool(places) and len(site.left.strip("、 ")) <= places[-1].span.end - places[-1].span.start + 2
