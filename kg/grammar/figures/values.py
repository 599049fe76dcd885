"""What the values of a run are values of: the phrase before them, after them, or further back."""

from __future__ import annotations

import regex

from kg.grammar.figures import phrases
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.site import EMPTY, Site
from kg.grammar.figures.sums import name_of_sum
from kg.grammar.figures.words import anywhere, words_that
from kg.model import Span

_PREPOSED = regex.compile(r"^[^，]{0,4}?(?:据|根据|按照|依据|针对|通过|为了|如果|倘若|经过|面对)|^除|^对(?!外)")
_CONCERNING = ("为", "向", "对", "给", "把")
_WHERE = ("在", "位于", "来到", "走进", "地处")
_POINTING = ("等", "这", "那", "每", "某", "上", "几")
_LACKING = regex.compile(
    r"(?P<who>[^\P{Han}均都也就律部]{1,6}?)(?:尚|还|仍|已|全部)?(?P<what>(?:(?:没有|未能?|不)(?!动产|锈|良)|纳入)\p{Han}{2,14})"
)
"""What is counted because it lacks something or has got in: 14个[村][不通公路], 3万[居民][纳入低保]."""
_AMONG = regex.compile(r"(?r)^(\p{Han}{2,8})中有?$")
"""Of whom some do something: 58个[贫困县]中有51个种植杂粮."""
_STAGE = regex.compile(
    r"(?:新|续|在|已|待|拟|改|扩|集中|正在)*(?:开工|建设?|签约|投产|竣工|完工|建成|落地|入库|认定|立项|获批|引进|开业|验收|摘帽|脱贫)"
)
"""How far things have got."""
_PROBLEM = regex.compile(
    r"(?P<who>(?:农村|城镇|城乡|贫困|牧区|山区)*(?:人口|群众|居民|农民|职工|家庭|学生)?)的?(?P<what>[^，。；的]{2,10}(?:问题|困难))"
)
_SET_TASK = regex.compile(r"完成|下达|承担|安排")
"""A task is called after what is to be done: 完成30万亩[造林]任务."""
_SHORT = 3
_DONE_ALREADY = regex.compile(r"已经?(\p{Han}{2,4})")
"""What some of a whole have done: 3万已经脱贫."""
_OF_A_PART = ("中", "里", "当中", "之一", "来看")


def read_values(site: Site) -> bool:
    """Keep the values of the run if they are a statistic with a name."""
    if site.kind in ("multiple", "points") or _is_no_statistic(site):
        return False
    name = _name(site)
    if name:
        site.add_values(_names(site, site.memory.shared_kind(name)))
        site.memory.name = _measured_in_condition(site) or site.memory.name
    return bool(name)


def _names(site: Site, name: str) -> tuple[str, ...]:
    """One name for each value of the run; one name for several goes to those whose figures were listed before."""
    owners, count = site.memory.owners, len(site.run.slots)
    names = names_of(name, count)
    if not names and len(owners) == count:
        return tuple(owner + name for owner in owners)
    site.memory.owners = names if count > 1 else ()
    return names


def _is_no_statistic(site: Site) -> bool:
    """Counts of the audience, of award sizes, of members just listed; how high a place lies."""
    if site.kind == "measure" and site.right.startswith("的") and site.line.words(site.run.clause).startswith(_WHERE):
        return True
    if site.kind not in ("count", "people", "time"):
        return False
    clause, before = site.line.words(site.run.clause), site.left
    if "来自" in before:
        return True
    if _PREPOSED.match(clause) or (before.endswith("等") and anywhere("listing").search(before)):
        return True
    if before.endswith(_CONCERNING) and len(before) < 4:
        return True
    if before.endswith(_POINTING) and not site.right.strip():
        return True
    return site.line.sizes_honours or anywhere("audience").search(clause) is not None


def _name(site: Site) -> str:
    left = site.name_in(site.run.before)
    right = phrases.after_figure(site.document, site.line, site.run.after, site.kind in ("count", "people"))
    if site.document.within(site.document.quantities, site.run.after):
        return _name_by_condition(site)
    if not left and not right:
        return _carried_name(site)
    if site.kind == "money":
        return name_of_sum(site, left, right)
    if site.kind == "share" and left == "比例" and site.memory.name.startswith("已"):
        return site.memory.name + left
    if site.kind == "share":
        return site.leaning(left) if len(left) > 2 or phrases.leaning_heads().fullmatch(left) else ""
    if site.kind == "time":
        return left if left.endswith(words_that("duration")) else ""
    if left and not right and site.memory.whole and _is_deed_alone(site, left):
        return left + site.memory.whole
    if left.endswith("新增") and not right and len(left) > 3:
        left = "新增" + left.removesuffix("新增")
    if not right and site.memory.name.startswith("解决") and site.left.endswith("解决"):
        return site.memory.name
    if site.kind in ("count", "people") and site.memory.whole and not left and (done := _DONE_ALREADY.fullmatch(right)):
        return f"已{done[1]}{site.memory.whole}"
    if left in words_that("up") + words_that("down"):
        return f"累计{left}{site.memory.name}" if site.memory.name and site.left.startswith("累计") else ""
    if not left and _is_goal(site, right):
        return site.memory.name + right
    return _with_verb(site, site.leaning(left) if left and not right else _counted_name(site, left, right))


def _carried_name(site: Site) -> str:
    """The indicator named before: 其中宜宾9例, 累计12亿元, 财政收入再创新高，达41亿元."""
    words = phrases.without_dates(site.document, site.line, site.run.before).strip().removeprefix("其中")
    if _is_place_alone(site):
        return site.memory.name
    if words == "累计" and site.memory.name.startswith("新增"):
        return words + site.memory.name.removeprefix("新增")
    if words.endswith(words_that("total")) or (words and EMPTY.fullmatch(words)):
        return site.memory.name or site.subject_before()
    return ""


def _is_goal(site: Site, right: str) -> bool:
    """完成1000万人的[任务]: the size of what was set for the figure before."""
    return right in ("任务", "目标", "计划", "目标任务") and bool(site.memory.name) and "完成" in site.left


def _is_place_alone(site: Site) -> bool:
    places = site.document.within(site.document.places, site.run.before)
    return bool(places) and len(site.left.strip("、 ")) <= places[-1].span.end - places[-1].span.start + 2


# ---------------------------------------------------------------- things counted


def _is_deed_alone(site: Site, left: str) -> bool:
    """其中新开工47个: the verb says which of them."""
    return site.kind == "count" and _STAGE.fullmatch(left) is not None


def _counted_name(site: Site, left: str, right: str) -> str:
    """新建卫生院23所, 建设60个社区食堂, 推进学校等24个项目."""
    if right.endswith("任务") and len(right) > 4 and _SET_TASK.search(site.left):
        right = right.removesuffix("任务")
    if not right or _only_sizes(site, left) or _counts_members(site, left) or _is_handful(site):
        return ""
    if site.kind in ("count", "people") and (freed := _freed_of(site)):
        return freed
    if left.endswith("等"):
        return right if len(right) >= 5 else left + right
    if site.right.startswith("的"):
        return left if left else "" if site.kind in ("count", "people") else right
    if site.kind in ("count", "people") and (lacking := _LACKING.fullmatch(right)):
        return f"{lacking['what']}{'' if len(lacking['what']) <= _SHORT else '的'}{lacking['who']}"
    if right.endswith("中") and site.quantity.unit.startswith("万") and len(right) > 3:
        return right.removesuffix("中")
    among = _AMONG.search(site.left)
    if among and not _is_noun_phrase(site, site.run.after):
        return f"{right}的{among[1]}"
    if right.endswith(words_that("agenda")) or right.startswith("范围") or "的" in right or right.endswith(_OF_A_PART):
        return ""
    return _left_or_right(site, left, right)


def _name_by_condition(site: Site) -> str:
    """14个[州市就业率50%以上], 13个[州市的开工率超过80%]: those counted, by what holds of them."""
    noun = _noun_with_condition(site)
    return f"{site.right.removeprefix(noun).removeprefix('的')}的{noun}" if noun else ""


def _noun_with_condition(site: Site) -> str:
    """What is counted: up to 的, else the first word."""
    noun, apart, _ = site.right.partition("的")
    if not apart:
        words = (token.word for token in phrases.tokens_in(site.document, site.run.after) if token.word.strip())
        noun = next(words, "")
    return noun if site.right.startswith(noun) else ""


def _measured_in_condition(site: Site) -> str:
    """What the condition measures, of which the next clause may speak: 就业率."""
    conditions = site.document.within(site.document.quantities, site.run.after)
    if not conditions:
        return ""
    measured = site.name_in(Span(site.run.after.start, conditions[0].span.start))
    return measured.removeprefix(_noun_with_condition(site)).removeprefix("的")


def _freed_of(site: Site) -> str:
    """解决了30万人的饮水安全问题: those whose problem is solved."""
    if not site.left.rstrip("了再又共累计约近").endswith("解决"):
        return ""
    problem = _PROBLEM.match(site.line.words(Span(site.run.after.start, site.run.clause.end)))
    who = (problem["who"] or "") if problem else ""
    return f"解决{problem['what']}的{who or '人口'}" if problem else ""


def _left_or_right(site: Site, left: str, right: str) -> str:
    """The noun after the number with the verb before it; a noun before it only where what follows is a verb."""
    if not left:
        return right
    is_deed = left not in words_that("light") and phrases.is_verb_only(site.document, site.line, left, site.run.before)
    if is_deed:
        return left + right
    follows_noun = not phrases.ends_in_verb(site.document, site.run.before)
    return left if follows_noun and not _is_noun_phrase(site, site.run.after) else right


def _only_sizes(site: Site, left: str) -> bool:
    """100人以上团队: the number says which teams."""
    return not left and site.quantity.hedge.endswith(("以上", "以下", "以内"))


def _counts_members(site: Site, left: str) -> bool:
    """甲、乙、丙3家: the number counts what was just listed."""
    members = left.count("、") + 1
    return members > 1 and site.quantity.unit in ("家", "名", "位", "人") and site.quantity.value == str(members)


def _is_handful(site: Site) -> bool:
    """31名学生, 6位代表 in an account of what happened: too few to be a statistic, in a text with numbers in digits."""
    few = site.kind == "people" and "万" not in site.quantity.unit and len(site.quantity.value) < 3
    return few and site.quantity.unit in ("名", "位", "人") and site.quantity.value_text[0].isdecimal()


def _is_noun_phrase(site: Site, span: Span) -> bool:
    return not any(token.flag in ("v", "p", "d") for token in phrases.tokens_in(site.document, span))


def _with_verb(site: Site, name: str) -> str:
    """改建农村路80公里、电网60公里: the verb holds for both."""
    verb = site.memory.verb if site.run.before.start > site.run.clause.start else ""
    own = _leading_verb(site)
    site.memory.verb = own or verb
    return verb + name if verb and name and not own and not phrases.leaning_heads().match(name) else name


def _leading_verb(site: Site) -> str:
    """The verb that opens the words before, with the adverb on it: 新修; light verbs say nothing."""
    words, idle, leads = "", words_that("light") + words_that("link"), words_that("lead")
    for token in phrases.tokens_in(site.document, site.run.before):
        if token.word in ("新", "再") or (token.flag == "v" and token.word not in idle):
            words += token.word
        elif words or (token.flag[0] not in "drtcmx" and token.word not in leads):
            break
    return words
