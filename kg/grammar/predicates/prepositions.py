"""Clauses that open with a preposition: 把…纳入…, 以…为抓手做强…, 为…提供…, 按照…要求, 在…中."""

from __future__ import annotations

import re

import regex

from kg.grammar.predicates.heads import later_verb, stands, verb_behind_noun, verb_standing, weighted_verb
from kg.grammar.predicates.leads import lead_of
from kg.grammar.predicates.predicate import Kind, Predicate
from kg.grammar.verbs import Verb, verb_at
from kg.lexicon import alternatives
from kg.model import Span

PUTS = regex.compile(
    "划[分成为]|分[成为]|放[在到]|摆[在上到]|作为|当[作成]|纳入|列[入为]|变[成为]|写[进入]|化[为作]|打造[成为]|建设成|培育成|视为|看[作成]|界定为|推向|引向|融入|贯穿|落实到|落到|转化为|结合起来|统一起来|抓[好实紧]|做[好实]|提请|提交|报请|报送|上报|报(?=[省市县区国各本]|给)|交由|移交|报送|划归|划入|划转|更名|改[为由]|调整为|确定为|认定为|定[为在]|设为|改造成|转为"
)
"""What is done with what 把 or 将 disposes of."""

_FOUNDING = ("建立", "设立", "建设", "新建", "成立", "创办", "组建", "打造", "兴建", "扩建", "开设", "布局")
"""Verbs that have such places as their object: 在外地建立|劳务基地."""

SERVING_OTHERS = regex.compile("[为给][^，]{2,12}(?:办(?!好|理|法|公)|做(?!好|到|大|强|优|实)|谋|服[务好]|送|排忧)")
_AT_SETTING = regex.compile(f".*(?:{alternatives('framing_phrases', 'ends')})$")
_IN_PLACE = regex.compile("[^，]{0,2}(?:中心|社区|公司|集团|学校|医院|基地|园区|现场|广场|办事处|[村镇乡县市厂站])$")
"""Behind a verb that is part of a place's name: 在街道服务|中心."""

_UPON = regex.compile(f"(?:在|从|于).+?上(?:狠|再|持续|更加|继续|多|切实|进一步)?(?:{alternatives('efforts')})")
_ATTAINS = re.compile("[在从于][^，]+上(?:实现|取得|展现|走在|见到)")
_HANDS_OUT = re.compile(f"为[^，]+?提供[^，]*(?:{alternatives('things_provided', 'handed-out')})")
_HELPS = re.compile(
    f"为[^，]*(?:{alternatives('those_helped', 'provided')}|[者民户员生商人])[”]?(?:[^，]{{0,12}})提供[^，]*(?:{alternatives('things_provided', 'helps')})$"
)
"""What is provided for people and firms is a task; what is provided for an end (为振兴提供支撑) says what for."""

_IN_CHARGE = regex.compile(
    "由[^，他她我]{2,24}(?:(?:负责|牵头|承担|主抓|包抓|审批|审核|组织实施|挂帅|领衔|领办|包联|包保|督办|出面)[^，]{0,16}|(?:任|担任)[^，]{0,4}(?:组长|指挥长?|责任人|召集人))$"
)
_SINCE = re.compile("[自从][^，]{1,12}起(?!来|步)")
"""The time from which on: 自登记之日起|免收费用."""

_FOR_PEOPLE = regex.compile(
    f"为(?!了|让|使|帮助|方便|确保|解决|满足|保障)[^，]{{0,16}}?(?:{alternatives('those_helped', 'done')}|[乡村]镇?)(?!的|之|和|、)"
)
"""For whom something is done: 为老人|免费体检; 为企业减负 alone may say what for."""

_SERVING = re.compile(
    "为(?:了)?.+?(?:提供|作出|做出|奠定|打下|创造|注入|增添|营造|贡献|保驾护航|夯实|打好|奋斗|而努力|不懈努力)"
)
_GRANTS = re.compile("[为给向][^，]+?(?:提供|发放|奖励|补助|补贴|拨付)[^，]*\\d[^，]*(?:元|平方米|亩|套)")
_MADE_WITH = re.compile("以.+?为(?P<as>[^，]{1,12})$")
_PURPOSIVE = re.compile(
    "以(?:实际行动|优异成绩|不断|进一步|更好|利(?!益)|便(?!民)|期|求(?!实)|确保|实现|适应|满足)|以(?:构建|形成|打造|推动|促进|保障|助力|提升|提高|增强|解决|防止|避免|达到|换取|缓解)(?![^，]*(?<![更最较极])为)"
)
_AFTER_COMPLEMENT = regex.compile(f"的?(?:{alternatives('framing_nouns', 'complement')}|”)")
_TOGETHER = regex.compile("(?:同|与|和)[^，]+(?:结合|统一|贯通|衔接|协同)起来$|通过[^，]+相结合$")
_WITH_OTHERS = regex.compile(
    "[同与和跟][^，]+(?:一道|一起|携手(?:努力|合作|前行|同行|并进|奋进)?|共同(?:努力|奋斗)|并肩)(?:努力|奋斗|前行)?$"
)
"""In whose company something is to be done: 愿与各国携手努力，…."""

_IN_FIELDS = regex.compile("从(?P<list>[^，]{4,}?[、和][^，]{4,}?)(?:等)?(?:[\\d一二三四五六七八九十]+个)?方面")
_FRAMING = regex.compile(alternatives("framing_phrases", "begins"))
_LEARNS_FROM = regex.compile("向[^，]{2,20}(?:学习|报告|汇报|反馈|移交|移送|备案|公开|公布)$")
_DEALS = regex.compile(alternatives("measure_verbs", "deals"))
_WHOM = regex.compile(f"(?<=的)[^，、]{{0,6}}(?:{alternatives('those_helped', 'whom')})$")
"""Whom a clause that opens with 对 is about: 对为租户降低租金的|纳税人."""

_EQUATES = regex.compile("(?<!于|但)是(?!否)")
_BOUNDED = regex.compile("不(?:低于|少于|高于|超过|得)|(?<![需主重])要(?!求|素|点|害|闻)|必须|应当")
_FRAME_ONLY = regex.compile(f"(?:{alternatives('framing_nouns', 'frame')}|等(?:工作|任务|环节|领域|问题|方面)|[”’])$")


_NO_PREPOSITION = re.compile("用于|用来|由于|从而|对此|为此|从中|就是|就像|同样|同比|向往")
_FORMS: tuple[tuple[re.Pattern[str] | regex.Pattern[str], Kind], ...] = (
    (_PURPOSIVE, "result"),
    (regex.compile(f"(?=.{{1,15}}$){SERVING_OTHERS.pattern}"), "act"),
    (
        regex.compile(
            "[至到自于]|[对凡].*的$|[从就][^，]+(?:来看|看|来说|来讲|而言)$|从[^，]+(?:高度|角度|大局|全局|层面)$"
        ),
        "setting",
    ),
    (_WITH_OTHERS, "setting"),
    (_GRANTS, "act"),
    (_IN_CHARGE, "act"),
    (regex.compile("由[^，]{1,16}[出担兼接继调升]任"), "setting"),
    (_HELPS, "act"),
    (_SERVING, "result"),
    (_TOGETHER, "act"),
    (regex.compile("[把将].{4,}"), "act"),
    (regex.compile("[把将]"), "other"),
    (_ATTAINS, "result"),
    (_UPON, "act"),
    (_AT_SETTING, "setting"),
    (_LEARNS_FROM, "act"),
)
"""What a clause is that opens with such words; the first that matches counts."""


def prepositional(text: str, base: Predicate, end: int) -> Predicate:
    """把…纳入…, 以…为抓手做强…, 为…提供…, 按照…要求, 在…中."""
    at = base.head
    if (fields := _IN_FIELDS.match(text, at, end)) and verb_standing(text, *fields.span("list")):
        start, stop = fields.span("list")
        if verb_standing(text, fields.end(), end):
            return base._replace(kind="act", head=lead_of(text, fields.end(), end).at, verb="从")
        return base._replace(kind="act", start=start, end=stop, head=start, verb="从")
    if _NO_PREPOSITION.match(text, at, end):
        return base
    if text.startswith(("让", "使"), at):
        return base._replace(kind="act" if base.modal else "result", verb=text[at], is_pivot=True)
    if (since := _SINCE.match(text, at, end)) and verb_standing(text, since.end(), end):
        return base._replace(kind="act", head=lead_of(text, since.end(), end).at, verb=text[at])
    for form, kind in _FORMS:
        if form.match(text, at, end):
            hands_out = kind == "result" and base.modal and _HANDS_OUT.match(text, at, end)
            return base._replace(kind="act" if hands_out else kind, verb=text[at])
    if _FRAMING.match(text, at, end):
        return _framed(text, base, end)
    return _dealt_with(text, base, end) if text[at] == "对" else _governed(text, base, end)


def _governed(text: str, base: Predicate, end: int) -> Predicate:
    """The task verb that stands behind what the preposition governs: 以灌区为重点修复…; 为… without a modal says what for."""
    at, made = base.head, _MADE_WITH.match(text, base.head, end)
    people = _FOR_PEOPLE.match(text, at, end) if text[at] == "为" and not verb_standing(text, at + 1, end) else None
    if people and verb_standing(text, people.end(), end):
        return base._replace(kind="act", head=people.end(), verb="为")
    head = later_verb(
        text, made.start("as") if made else at + 2, end, is_final=text[at] in "由向" or base.modal == "must"
    )
    if (
        head
        and text[at] == "在"
        and head[1].word not in _FOUNDING
        and _IN_PLACE.match(text, head[0] + len(head[1].word), end)
    ):
        head = None
    if head is None or (made and end - head[0] - len(head[1].word) < 3):
        return base._replace(kind="purpose" if text[at] == "为" else "setting")
    serves = text.startswith(("为", "着眼", "立足"), at) and not text.startswith("为教", at)
    if serves and not base.modal:
        return base._replace(kind="purpose", verb="为")
    return base._replace(kind="act", head=head[0], verb=head[1].word)


def _dealt_with(text: str, base: Predicate, end: int) -> Predicate:
    """对…实行…: a light verb behind whom it is about, or a verb that ends the clause; 对…的企业 alone only says whom."""
    last = max(text.rfind("的", base.head, end) + 1, base.head + 2)
    if _WHOM.match(text, last, end):
        return base._replace(kind="setting")
    head = _deal(text, last, end) or _deal(text, base.head + 2, last)
    if head is None or _EQUATES.search(text, base.head, head[0]):
        return base if _BOUNDED.search(text, base.head, end) else base._replace(kind="setting")
    return base._replace(kind="act", head=head[0], verb=head[1].word)


def _deal(text: str, start: int, end: int) -> tuple[int, Verb] | None:
    """The first verb from `start` on that says what is done with somebody: a light one (进行, 给予), one behind a weighty adverb, the last word."""
    if light := _DEALS.search(text, start, end - 1):
        verb = verb_at(text, light.start(), end)
        return (light.start(), verb) if verb else None
    if weighted := weighted_verb(text, start, end):
        return weighted
    by = text.find("由", start, end - 4)
    start = by + 3 if by > 0 else start
    later = later_verb(text, start, end, is_final=True)
    return later if later and end - later[0] - len(later[1].word) <= 2 else None


def _framed(text: str, base: Predicate, end: int) -> Predicate:
    """按照…要求开展…: a task only where a verb stands right behind the frame; what happens with the times (随着…) is none."""
    if text.startswith(("随着", "面对"), base.head):
        return base._replace(kind="setting")
    for close in _AFTER_COMPLEMENT.finditer(text, base.head + 2, end - 3):
        lead = lead_of(text, close.end(), end)
        verb = verb_at(text, lead.at, end)
        if verb and verb.kind in ("act", "weak", "aim") and stands(text, lead.at, end, verb):
            return base._replace(kind="act", head=lead.at, verb=verb.word)
    later = None
    if not _FRAME_ONLY.search(text, base.head, end):
        later = weighted_verb(text, base.head + 4, end)
        if later is None and text[base.head] in "围紧着立聚":
            later = later_verb(text, base.head + 4, end)
        if later is None and not text.startswith("经过", base.head):
            later = verb_behind_noun(text, Span(base.head + 2, end))
    return base._replace(kind="act", head=later[0], verb=later[1].word) if later else base._replace(kind="setting")
