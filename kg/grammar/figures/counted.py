"""What things counted are called: 新建[卫生院], [贫困村]摘帽, [就业率50%以上]的州市."""

from __future__ import annotations

import regex

from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.doers import name_of_doers
from kg.grammar.figures.ellipsis import deeds, number_of_people
from kg.grammar.figures.figure import kind_of
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.site import Site
from kg.grammar.figures.undergone import passed, suffered
from kg.grammar.figures.words import words_that
from kg.model import Span

_LACKING = regex.compile(
    r"(?P<who>(?!尚|还|仍|未|已)[^\P{Han}均都也就律部]{1,6}?)(?:尚|还|仍|已|全部)?(?P<what>(?:(?:没有|未能?|不(?!为|力|作为|当))(?!动产|锈|良)|纳入)\p{Han}{2,14})"
)
"""What is counted because it lacks something or has got in: 14个[村][不通公路], 3万[居民][纳入低保]."""
_NOT_YET = regex.compile(
    r"(?:尚|还|仍)?(?P<what>(?:未(?!来|成年)能?|没有|不(?!同|动产|锈|良|少|断|等))[^\P{Han}的]{2,14})"
)
"""Something that is not true of some: 6起[尚未得到控制]; 7个未来产业 are of a kind."""
_AMONG = regex.compile(r"(?r)^(\p{Han}{2,8})中有?$")
"""Of whom some do something: 58个[贫困县]中有51个种植杂粮."""
_STAGE = regex.compile(
    r"(?:新|续|在|已|未|待|拟|改|扩|集中|正在)*(?:开工|动工|建设?|签约|投产|竣工|完工|建成|落地|入库|认定|立项|获批|引进|开业|验收|摘帽|脱贫)"
)
"""How far things have got."""
_SET_TASK = regex.compile(r"完成|下达|承担|安排")
"""A task is called after what is to be done: 完成30万亩[造林]任务."""
_PIVOTS = (
    "推荐", "组织", "带动", "帮助", "支持", "引导", "安排", "选派", "动员", "发动", "吸引", "促进", "指导", "推动", "协调", "确保",
)  # fmt: skip
"""Verbs whose object does something in turn: 推荐81家[外贸企业]享受政策."""
_CAUSES = ("造成", "导致", "致", "致使")
_BEING = ("是", "为", "有", "达", "占")
_LONGEST_MEMBER = 12
_PREDICATE = regex.compile(r"(?<=\p{Han}{2})(?:将|已|均|都|也|还|正在|进行|分别|全面|全部|基本|陆续|先后)+\p{Han}{2,}$")
"""What those counted do: 628项出口产品[将全面受益]."""
_DOES_SOMETHING = regex.compile(
    r"[区县市村镇乡省州校厂](?:〔[^〔〕]*〕)?(?=实施|开展|完成|启动|建立|建成|推出|出台|开通|实现)"
)
_SOME_ONE = regex.compile(r"一[支批个条座家所项套](?:约|近|超过?|逾|不少于|规模)*$")
"""How large one thing is: 一支3000人的[队伍]."""
_RANKED_AS = regex.compile(
    r"(?P<what>\p{Han}{2,8}?)(?:被|获|已)+(?:确定|认定|评定|评选|评|列|命名|授予|核定|批准|确认|界定|遴选|选树|树)(?:成|为|入)(?P<kind>\p{Han}{3,16})"
)
"""What things counted have become: 10个项目[被确定为重点项目]."""
_DESCRIBED = regex.compile(
    r"(?:专注|专门|以\p{Han}+为|具有|具备|拥有|掌握|面向|符合|服务|主攻|深耕|聚焦|集\p{Han}+于一体|能够|可|辐射|带动|引领|适应|满足|融合)[^\d]{4,60}的(?P<noun>\p{Han}{3,14})"
)
"""What is told of those counted, and what they are: 专注细分领域、掌握关键技术的[专精特新企业]."""
_PLAIN_UNITS = ("个", "次", "块", "张", "盒", "根", "只", "双", "瓶", "支", "条")
_DONE_TO = regex.compile(r"(?P<deed>(?:新|集中)*(?:开工|签约|竣工|投产|落地|实施|推介|引进))的(?:约|近|超过?)?\s*$")
"""What was done with things called too generally: 此次[开工]的11个项目."""
_SHORT, _CASE = 3, "例"
_OF_A_PART = ("中", "里", "当中", "之一", "来看")


def is_stage_alone(site: Site, left: str) -> bool:
    """其中新开工47个: the verb says which of them."""
    return site.kind == "count" and _STAGE.fullmatch(left) is not None


def counted_name(site: Site, left: str, right: str) -> str:
    """新建卫生院23所, 建设60个社区食堂, 推进学校等24个项目."""
    if _SOME_ONE.search(site.left):
        return right.rpartition("的")[2]
    if left.endswith(_PIVOTS):
        right = phrases.noun_phrase(site.document, site.line, site.run.after)
    if right.endswith("任务") and len(right) > 3 and _SET_TASK.search(site.left):
        right = right.removesuffix("任务")
    right = _without_sum_of_next(site, right)
    if not left and (done_to := suffered(site)):
        return done_to
    if not right or _is_one_of_few(site) or _only_sizes(site, left) or _counts_members(site, left):
        return ""
    if right in words_that("toll") and site.kind == "people":
        return number_of_people(right)
    if _is_handful(site):
        return ""
    return _told_of(site, left) or _by_words(site, left, right)


def _told_of(site: Site, left: str) -> str:
    """By what is told of those counted: what they lack, are, have passed, have become or have done."""
    told = _lacking_part(site) or _described(site, left) or passed(site, left)
    return told or _ranked(site) or _member_by_deed(site, left)


def _ranked(site: Site) -> str:
    """10个项目[被确定为重点项目]: by what they have become."""
    ranked = _RANKED_AS.fullmatch(site.line.words(Span(site.run.after.start, site.run.clause.end)))
    if not ranked:
        return ""
    what, kind = str(ranked["what"]), str(ranked["kind"])
    return kind if kind.endswith(what) else f"{kind}的{what}"


def _by_words(site: Site, left: str, right: str) -> str:
    """By the words behind the number, or those before it."""
    if left.endswith("等"):
        are_places = len(site.document.within(site.document.places, site.run.before)) > 1
        return right if len(right) >= 5 else (_leading_verb(site) if are_places else left) + right
    if site.right.startswith("的") and site.kind == "measure" and left in words_that("light"):
        return right
    if site.right.startswith("的"):
        return left if left else "" if site.kind in ("count", "people") else right
    if site.kind in ("count", "people") and (wanting := _LACKING.fullmatch(right)):
        return f"{wanting['what']}{'' if len(wanting['what']) <= _SHORT else '的'}{wanting['who']}"
    if right.endswith("中") and site.quantity.unit.startswith("万") and len(right) > 3:
        return right.removesuffix("中")
    among = _AMONG.search(site.left)
    if among and not _is_noun_phrase(site, site.run.after):
        return f"{right}的{among[1]}"
    if not left and (doing := name_of_doers(site)):
        return doing
    if right.endswith(words_that("agenda")) or right.startswith("范围") or right.endswith(_OF_A_PART):
        return ""
    if "的" in right:
        return _modified(site, left, right)
    return _left_or_right(site, left, right)


def _without_sum_of_next(site: Site, right: str) -> str:
    """11个[项目]总投资63亿元: what stands before the next figure may be its own name."""
    is_followed = bool(site.document.at(site.document.quantities, site.run.after.end))
    head = phrases.leaning_heads().search(right, len("项目")) if is_followed else None
    return right[: head.start()] if head and head.end() == len(right) else right


def _lacking_part(site: Site) -> str:
    """其中6起[尚未得到控制]: the things counted before that something is not yet true of."""
    words = site.line.words(Span(site.run.after.start, site.run.clause.end))
    lacking = _NOT_YET.fullmatch(words) if site.memory.thing and site.memory.thing_unit == site.quantity.unit else None
    return f"{lacking['what']}的{site.memory.thing}" if lacking else ""


def _described(site: Site, left: str) -> str:
    """培育100家专注细分领域、掌握关键技术的[专精特新企业]: the noun comes last, behind what is told of it."""
    words = site.line.words(Span(site.run.after.start, site.run.clause.end))
    found = _DESCRIBED.fullmatch(words) if site.kind in ("count", "people") else None
    if not found:
        return ""
    deed = left if left and parlance.is_verb_only(site.document, site.line, left, site.run.before) else ""
    return "" if left and not deed else deed + str(found["noun"])


def _member_by_deed(site: Site, left: str) -> str:
    """其中64家[企业][进行了版权登记]: the members by what they have done."""
    if site.kind not in ("count", "people") or not site.line.words(site.run.clause).lstrip().startswith("其中"):
        return ""
    tokens = [
        t for t in parlance.tokens_in(site.document, Span(site.run.after.start, site.run.clause.end)) if t.word.strip()
    ]
    verb = next(
        (n for n, token in enumerate(tokens) if n and token.flag == "v" and token.word not in _BEING), len(tokens)
    )
    who, deed = "".join(t.word for t in tokens[:verb]), "".join(t.word for t in tokens[verb:] if t.flag != "ul")
    is_named = (
        2 <= len(who) <= _LONGEST_MEMBER and 3 < len(deed) <= _LONGEST_MEMBER and (not left or left.endswith("等"))
    )
    return f"{deed}的{who}" if is_named else ""


def _modified(site: Site, left: str, right: str) -> str:
    """扶持15家[受疫情影响较大的外贸企业]; 20个代表中的3个 counts nothing."""
    head = right.rpartition("的")[2]
    deed = left and parlance.is_verb_only(site.document, site.line, left, site.run.before)
    if not deed or len(head) < len("企业") or not site.right.endswith(head):
        return ""
    return left + (right if len(right) <= _LONGEST_MEMBER + 2 else head)


def _left_or_right(site: Site, left: str, right: str) -> str:
    """The noun after the number with the verb before it; a noun before it only where what follows is a verb."""
    if len(right) <= len("项目") and (done := _DONE_TO.search(site.left)):
        return f"{done['deed']}{right}"
    if not left:
        return _short_noun_by_deed(right)
    is_deed = left not in (*words_that("light"), "设", "辖") and parlance.is_verb_only(
        site.document, site.line, left, site.run.before
    )
    if is_deed:
        return left + right
    if left and deeds().fullmatch(right):
        return number_of_people(right) if left.endswith(_CAUSES) else left + right
    counted = str(_PREDICATE.sub("", right))
    if left == site.memory.name and site.previous and site.previous.after.start == site.run.before.start:
        return counted  # 75支[宣讲队]3000名[队员]
    if not parlance.opens_with_noun(site.document, site.run.after):
        return left if not parlance.ends_in_verb(site.document, _up_to_name(site, left)) else right
    return parlance.last_verb(site.document, _up_to_name(site, left)) + counted


def _short_noun_by_deed(right: str) -> str:
    """10个区实施改革: 实施改革的区; all other names stand as they are."""
    short = _DOES_SOMETHING.match(right)
    if not short:
        return right
    deed = right[short.end() :]
    return f"{deed}的{short.group()}" if len(deed) <= _LONGEST_MEMBER else ""


def _up_to_name(site: Site, left: str) -> Span:
    """The words before the figure up to the end of the phrase in them."""
    found = site.document.text.rfind(left, site.run.before.start, site.run.before.end)
    return Span(site.run.before.start, found + len(left)) if found >= 0 else site.run.before


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


def _is_one_of_few(site: Site) -> bool:
    """测2次体温, 每个村1个工作组: what everybody does or has."""
    quantity = site.quantity
    is_few = quantity.unit in _PLAIN_UNITS and quantity.value in ("1", "2") and not quantity.hedge
    return is_few or (
        len(quantity.value) == 1 and "每" in site.line.words(Span(site.run.clause.start, quantity.span.start))
    )


def _is_noun_phrase(site: Site, span: Span) -> bool:
    return not any(token.flag in ("v", "p", "d") for token in parlance.tokens_in(site.document, span))


def with_verb(site: Site, name: str) -> str:
    """改建农村路80公里、电网60公里: the verb holds for both."""
    is_shared = site.run.before.start > site.run.clause.start or _is_listed_alike(site, name)
    verb = site.memory.verb if is_shared else ""
    own = _leading_verb(site)
    site.memory.verb = "" if own and ends_in_head(name) else own or verb
    is_told = (
        own
        or name.removesuffix("人数") in words_that("toll")
        or name.startswith(verb[:2])
        or phrases.leaning_heads().match(name) is not None
    )
    return verb + name if verb and name and not is_told else name


def _is_listed_alike(site: Site, name: str) -> bool:
    """Whether a bare noun goes on a list of things counted right before: 验放口罩32万个，[手套]2万件."""
    previous, between = site.previous, site.line.words(site.last_clause) if site.last_clause else ""
    is_next = previous is not None and site.last_clause is not None and previous.clause == site.last_clause
    if not is_next or not between or site.left.strip() != name or previous is None or site.right.strip():
        return False
    last = previous.slots[-1]
    is_end = not site.line.words(last.after).strip()
    is_alike = kind_of(last.quantity.unit) == site.kind and site.quantity.unit != _CASE
    first = next((token for token in parlance.tokens_in(site.document, site.run.before) if token.word.strip()), None)
    is_deed = deeds().match(name) is not None or (first is not None and first.flag == "vn")
    is_noun = len(name) <= _SHORT or _is_noun_phrase(site, site.run.before)
    return is_end and is_alike and is_noun and not is_deed and name.isalpha()


def _leading_verb(site: Site) -> str:
    """The verb that opens the words before, with the adverb on it: 新修; light verbs say nothing."""
    words, idle, leads = "", words_that("light") + words_that("link"), words_that("lead")
    for token in parlance.tokens_in(site.document, site.run.before):
        is_verb = token.flag == "v" and token.word not in idle and not token.word.endswith("有")
        if token.word in ("新", "再") or is_verb:
            words += token.word
        elif words and len(token.word) == 1 and token.flag[0] == "n":
            return ""  # 隔离衣, 推广站: the verb belongs to the noun
        elif words or (token.flag[0] not in "drtcmx" and token.word not in leads):
            break
    return words if len(words) > 1 else ""
