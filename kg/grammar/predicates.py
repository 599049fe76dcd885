"""What a clause says: a task, an aim, a motto, a setting or a description; and where its own words begin."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import regex
import rjieba

from kg.grammar.verbs import Verb, adverb_at, connective_at, modal_at, verb_at
from kg.model import Span

Kind = Literal["act", "weak", "aim", "result", "attitude", "setting", "purpose", "other"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A clause as read: its words without ordinal, connective and modal are `text[start:end]`, its verb stands at `head`.

    `modal` is must (要), will (将), not (不得) or empty; `ordinal` the number of a list item (一是, 第二), `is_heading` whether it is
    followed by 要 or nothing; `subject` who is to act where the clause names it.
    """

    start: int
    end: int
    kind: Kind
    head: int
    verb: str = ""
    modal: str = ""
    ordinal: str = ""
    subject: Span | None = None
    is_pivot: bool = False
    is_guess: bool = False


_ORDINAL = regex.compile(
    "第?(?P<n>[一二三四五六七八九十]{1,3})(?:(?=要(?!求))|是要|是|则|来|、|，)|[（(](?P<n2>[一二三四五六七八九十\\d]{1,3})[）)]|(?P<n3>\\d{1,2})(?:[、.．](?!\\d)|[）)])|"
    "(?P<n4>首先|其次|再次|最后)(?:是|要)?|[①②③④⑤⑥⑦⑧⑨⑩]|[●■▲◆·•※—-]+"
)
_NUMBER_LEAD = regex.compile("第[一二三四五六七八九十]{1,2}[，、,]")
_ASIDE = regex.compile("[“‘]?[(（][^()（）]{2,20}[)）]|[“‘]")
_ADVERBIAL = regex.compile(
    "(?![从在对以围按把将向为由到紧])[^，、。的了“”]{2,6}(?<![各当内实土产基用场本外山草林耕天稳房])地(?!价|块|税|区|方|域|块|位|质|理|面|带|产|铁|下|毯|标|市)"
)
_TIME = regex.compile(
    "(?:到|至|在|于|从)?(?:(?:19|20)\\d\\d年|[一二三四五六七八九〇○零]{4}年|今年|明年|本月|今后|\\d{1,2}月|[一二三四五六七八九十]{1,3}月|年|季度|\\d+年|[一二两三四五六七八九十]+年|\\d+个?(?:月|天|工作日)|"
    "[一二三四五六七八九十]+个(?:月|工作日))+(?:份|上旬|中旬|下旬|\\d{1,2}日)?(?:底|初|末|上半年|下半年)?(?:之前|以前|前|内|之内|以内|起|左右)?(?:，|,)?"
)
_COMPLEMENT_PREPOSITION = regex.compile(
    "把|将|以|对于?|从|在|通过|经过?|按照?|围绕|紧紧围绕|紧扣|为了?|与|同|向|用|由|依托|结合|根据|针对|本着|沿着|着眼于?|立足|聚焦|借助|利用|发挥|就|随着|面对|给|于|至|到|自|对照|参照|凭借|抓住|坚持以|比照|朝着|跟|靠|依靠|让|使"
)
_SERVING_OTHERS = regex.compile("为[^，]{2,12}(?:办|做|谋|服[务好]|送|排忧)")
_AT_SETTING = regex.compile("(?:下|中|时|上|里|方面|期间|过程中|基础上|前提下|同时|之际|之前|之后|以来|后|前)$")
_UPON = regex.compile(
    "(?:在|从|于).+?上(?:狠|再|持续|更加|继续|多|切实|进一步)?(?:下功夫|下足功夫|下苦功|做文章|求突破|求实效|求|见|出|有新|发力|用力|着力|动脑筋|加大|做好)"
)
_SERVING = regex.compile("为(?:了)?.+?(?:提供|作出|做出|奠定|打下|创造|注入|增添|营造|贡献|保驾护航|夯实|打好)")
_MADE_WITH = regex.compile("以.+?为(?P<as>[^，]{1,12})$")
_MODAL_INSIDE = regex.compile(
    "(?<![重主需摘纲简次首概扼切紧机索必不只想还就正])(?:(?P<must>(?:都|也|就|均|则|更)?要(?!素|点|闻|求|领|旨|害|塞|道|地|职|员|约|强|么|件)|必须|应当|(?<![反相适响供对效感呼回顺])应(?!用|急|对|答|邀|届|有|聘|变|承|付|税|收|当)|务必|(?<!必)须(?!知)|需(?!求|要))|"
    "(?P<not>一律不(?:得|准)?|不得|不准|不许|严禁|不能|不要|不允许)|(?P<will>(?<![麻小大上少中即必主老猛])将(?!军|士|领|来|近|领)))"
)
_SHARED_SCALE = regex.compile(
    "具有[^，的]*(?:的?[^，的]{0,4})(?:意义|作用|影响)$|(?:意义|责任|使命|作用|影响)(?:十分|非常|特别|更加)?(?:重大|重要|光荣|深远)|至关重要|十分重要|任重道远|刻不容缓|势在必行|迫在眉睫|不容乐观|形势严峻"
)
_PURPOSIVE = regex.compile("以(?:不断|进一步|更好|利(?!益)|便(?!民)|期|求(?!实)|确保|实现|适应|满足)")
_ENDS = ("目的", "意义", "初衷", "只有", "如果", "才")
_DONE = regex.compile("(?<![为除罢])了(?!解|结|不|如|望|断|事|然)|取得.{0,8}(?:成效|成绩|成果|进展)|同比|共计|累计")
_BY_NOW = regex.compile("已(?:经)?(?!知|故)\\p{Han}{1,3}\\d")
_BEFORE_NOW = regex.compile("已(?!知|故)|曾|此前|先后")
_STATE = regex.compile(
    "(?:增强|坚定|树立|提振|保持|振奋|鼓足|提高|强化|牢固树立|树牢|激发|增添|巩固)[^，]*?(?:信心|决心|信念|意识|责任感|使命感|紧迫感|危机感|自觉性|自觉|主动性|自信|定力|斗志|干劲|热情|本色|头脑|精神状态|状态|姿态|观念|认识|站位|警惕|政治觉悟|觉悟)(?:[、和与]|$)"
)
_CLINGS = regex.compile(
    "坚持(?:好|和完善)?(?:“|《)?(?:以[^，]*?为|[^，]*?(?:导向|不动摇|当头|至上|思维|观念|道路|方向|立场|方针|理念|领导|第一位|宗旨|总基调|主线|中心地位|优先位置|原则|不放松|不懈怠|标准|思想|思路|路子|定位要求|论述|初心|底线|总要求|一盘棋|为民|信念)(?:$|、)|"
    "实事求是|稳中求进|人民至上|与时俱进|自力更生|艰苦奋斗|求真务实|解放思想|以人为本|一切从|保持)"
)
_ORIENTED = regex.compile("(?:突出|强化|树立|树牢|鲜明|立起)[^，]*(?:导向|方向|理念|意识|重点)$")
_PERSONNEL = regex.compile("不再[担兼]任|(?:接受|同意)[^，]*(?:辞去|请求|辞职)|(?:任命|免去|决定任命)")
_ALIGNS = regex.compile(
    "(?:增强|坚定|树牢|坚决?做到|做到|坚定捍卫|践行)“|以[^，]{2,10}(?:促进|推动|引领|带动)[^，]{2,10}$|(?:决不|绝不|不)辜负|(?:深入|全面|认真|坚决)*(?:学习)?(?:宣传)?贯彻(?:落实)?(?:好)?[^，]*(?:精神|思想|方针|讲话|论述|指示|批示|指示批示|方略)$|高度重视$|把[^，]*(?:思想|认识|行动|力量|智慧)[^，]*(?:统一到|凝聚到|转化为|统一|集中到)|把[^，]*作为[^，]*(?:重点的重点|重中之重|头等大事|首要任务|第一要务|根本遵循|出发点和落脚点)$|(?:牢固)?(?:树立|树牢)[^，“”]*(?:理念|思想|意识|观念|导向)$|抓住关键|突出重点$"
)
_WHILE = regex.compile(
    "(?:同时|过程中|的?基础上|前提下|之际|的时候|方面|期间|以来|入手|着手|之后|之前|情况下|背景下|条件下|环境下)$"
)
_EQUATES = regex.compile("(?<![于实但还特其若凡老总倒是国只要就])是(?![否非])")
_ONE_OF = regex.compile(
    "(?:基本|全面|初步|逐步|显著|明显|有效|不断|持续|稳步|进一步|更加|大幅)(?:形成|建成|建立|确立|完善|健全|提升|提高|改善|增强|优化|巩固|好转|加强|推进|增加|减少)$|的(?:又|第)?一(?:项|个|种|件|次|大)[^，]*$"
)
_CHANGES = frozenset(
    ("提高", "降低", "减少", "增加", "提升", "扩大", "研发", "投资", "生产", "出口", "进口", "销售", "发展")
)
_LAX = regex.compile(
    "(?:有丝毫|有任何|存)?(?:掉以轻心|松懈|懈怠|动摇|自满|麻痹|停顿|放松|松劲|歇|骄傲|盲目乐观|侥幸|满足|手软|含糊|犹豫|忽视|低估|等|靠)"
)
_COUNTED_TASKS = regex.compile(
    "(?:以下|如下|好|这)[一二两三四五六七八九十几]{1,2}(?:个?方面|项|点|个|件|条|大)(?:的)?(?:重点|主要|具体|重要)?(?:工作|任务|要求|大事|实事|好事|事|文章|关系|问题|意见|举措|措施|建议|环节|关)?$|(?:明确|具体|更高)要求$|(?:相关|有关|各项)工作$|[“”]?(?:战略|方针)[，。]?是"
)
_TURNS = regex.compile("化[^，]{2,8}为|变[^，]{2,8}为|再.不能")
_FIGURE = regex.compile(
    "(?:达到?|升至|增至|降至|突破|超过|增长|下降|占比?|提高|降低|减少|增加|提升|扩大)了?(?:约|近)?[\\d百]+[^，]*(?:%|百分点|倍|亿|万|个|家|元|人)?$"
)
_BETTER = regex.compile(
    "[^，]*走在前列$|形成[^，]*(?:格局|局面|氛围|态势|合力|共识|风尚)$|更好地?(?!统筹|发挥|落实|推进)|在[^，]+中(?:更好)?(?:发挥|体现|彰显|展现)|再.不能|走出|成为"
)
_NOT_VERB = regex.compile(
    "进入|来到|走进|处于|步入|是(?!否)|有(?!效|序|力|关|机|利|条不紊|计划|步骤|针对|组织|重点)|属|即|成为|作为|包括|等|具有|存在|位于|称为|来自|面临|呈现|出现|受到|得到|获得|获|达|共|占|约|超|近|比|较|增长|下降|上升|回落|高于|低于"
)


def predicate_of(text: str, clause: Span) -> Predicate:
    """The clause as read; a clause that no pattern knows is `other`, its start behind ordinal, connective and modal."""
    start, ordinal = _ordinal(text, clause)
    read = _lead(text, start, clause.end)
    found = _core(text, read, clause.end)
    found = replace(found, ordinal=ordinal)
    if (
        found.kind == "other"
        and found.modal == "will"
        and text[found.start - 1 : found.start] == "将"
        and read.at == found.start
    ):
        disposed = _later_verb(text, found.start + 1, clause.end)
        if disposed:
            return replace(
                found,
                kind="act",
                start=found.start - 1,
                head=disposed[0],
                verb=disposed[1].word,
                modal="",
                ordinal=ordinal,
            )
    if found.kind == "other" or found.is_guess:
        governed = _with_subject(text, found, clause.end)
        if governed and not _TURNS.match(text, found.start, clause.end):
            return replace(governed, ordinal=ordinal)
    return _judged(text, found)


def verb_standing(text: str, at: int, end: int) -> Verb | None:
    """The task verb of two or more characters that governs something at `at`, adverbs before it aside."""
    lead = _lead(text, at, end)
    verb = verb_at(text, lead.at, end)
    if verb and len(verb.word) > 1 and verb.kind in ("act", "weak", "aim") and _stands(text, lead.at, end, verb):
        return verb
    return None


def acts_later(text: str, clause: Span) -> bool:
    """Whether a clause that opens with its subject has a task verb: 各乡镇十月底以前全部补发."""
    return (
        _later_verb(text, clause.start + 2, clause.end, is_final=True) is not None
        or _SERVING_OTHERS.search(text, clause.start, clause.end) is not None
    )


def is_past(text: str, clause: Span, read: Predicate) -> bool:
    """Whether the clause tells what was done (建成了…, 已投入…); 已 behind the verb of a task belongs to its object."""
    if _DONE.search(text, clause.start, clause.end):
        return True
    end = clause.end if read.kind == "other" else max(read.head, clause.start + 1)
    return _BEFORE_NOW.search(text, clause.start, end) is not None or _BY_NOW.search(text, end, clause.end) is not None


@dataclass(frozen=True, slots=True)
class _Lead:
    start: int
    at: int
    modal: str
    backs: tuple[int, ...]


def _ordinal(text: str, clause: Span) -> tuple[int, str]:
    if (aside := _ASIDE.match(text, clause.start, clause.end)) and aside.end() < clause.end:
        clause = Span(aside.end(), clause.end)
    match = _ORDINAL.match(text, clause.start, clause.end) or _NUMBER_LEAD.match(text, clause.start, clause.end)
    if not match or match.end() >= clause.end:
        return clause.start, ""
    number = (
        next((group for group in match.groups() if group), match.group()) if match.re is _ORDINAL else match.group()
    )
    return match.end(), number


def _lead(text: str, start: int, end: int) -> _Lead:
    """Steps over connectives, modals and adverbs; adverbs stay with the task, the others do not."""
    at, modal, backs = start, "", list[int]()
    while at < end:
        found = modal_at(text, at, end)
        if found and not _is_word_part(text, at, found[0]):
            at += len(found[0])
            modal, backs = found[1] if modal != "not" else modal, []
            start = at if found[1] != "not" else at - len(found[0])
        elif not backs and (word := connective_at(text, at, end)) and not _verb_covers(text, at, end, word):
            start = at = at + len(word)
        elif (word := adverb_at(text, at, end)) and not _verb_covers(text, at, end, word):
            backs.append(at)
            at += len(word)
            at += text.startswith("地", at) and not text.startswith(("地方", "地区", "地质"), at)
        elif match := _ADVERBIAL.match(text, at, end) or _TIME.match(text, at, end):
            backs.append(at)
            at = match.end()
        else:
            break
    return _Lead(start, at, modal, tuple(backs))


def _verb_covers(text: str, at: int, end: int, word: str) -> bool:
    """Whether a verb at the same place is longer than the adverb: 全面深化, 主动对接."""
    verb = verb_at(text, at, end)
    return verb is not None and len(verb.word) > len(word)


def _is_word_part(text: str, at: int, word: str) -> bool:
    """Whether the modal's last character belongs to the next word: 要素, 应用, 将军, 可持续."""
    after = text[at + len(word) : at + len(word) + 1]
    return {
        "要": after in "素点闻领旨害塞道地职员约么件", "应": after in "用急对答邀届有聘变承付税收", "将": after in "军士领来近于其",
        "可": after in "持能靠以再", "需": after in "求", "须": after in "知", "正": after in "确常视规式面", "计划": after in "生经",
    }.get(word, False) if after else False  # fmt: skip


def _core(text: str, lead: _Lead, end: int) -> Predicate:
    base = Predicate(lead.start, end, "other", lead.at, modal=lead.modal)
    verb = verb_at(text, lead.at, end)
    if verb and _stands(text, lead.at, end, verb):
        return _with_verb(base, lead.at, verb)
    if lead.modal == "not":
        return replace(base, kind="attitude" if _LAX.match(text, lead.at, end) else "act")
    for back in reversed(lead.backs):
        verb = verb_at(text, back, end)
        if verb and _stands(text, back, end, verb):
            return _with_verb(base, back, verb)
    if _COMPLEMENT_PREPOSITION.match(text, lead.at, end):
        return _prepositional(text, base, end)
    if (end - lead.at > 3 or lead.at > lead.start) and _tagged_verb(text, lead.at, end):
        return replace(base, kind="act", is_guess=True)
    if text[lead.at : lead.at + 1] == "不" and lead.at == lead.start and end - lead.at > 4:
        return replace(base, kind="other" if _NOT_VERB.match(text, lead.at + 1) else "act", is_guess=True)
    return base


def _tagged_verb(text: str, at: int, end: int) -> bool:
    """Whether the segmenter reads a verb of two characters with something after it, and no copula or modal."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 6)])), ("", ""))
    return (
        flag in ("v", "vn", "vi", "vd")
        and text[at + len(word) : at + len(word) + 1] != "的"
        and len(word) == 2
        and not _NOT_VERB.match(text, at)
    )


_BARE_OBJECT = regex.compile(
    "不能|不得|不可|必须|必将|[的是者和与、及](?!扩大)|了(?!解)|[中后时](?:的|$)|(?:工作|会议|活动|情况|问题|部门|力度|水平|任务|人员|单位|企业|组织|机构|机制|制度|过程|能力|中心|行业|产业|领域|办法|方案)(?:是|不|已|仍|还|更|较|也|得|显|明|有|存|突|取)"
)


def _stands(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the verb governs something: one character alone, or followed by 的 or 是, is part of a noun or a topic."""
    after = at + len(verb.word)
    if after >= end:
        return len(verb.word) > 2 or verb.kind != "act"
    if (
        text[after] in "和与并、"
        and (other := verb_at(text, _behind_adverbs(text, after + 1, end), end))
        and len(other.word) > 1
    ):
        return True
    if len(verb.word) == 1:
        return (
            end - after >= 2
            and end - at <= 14
            and text[after] not in "与得不了着到起出上下过的是在、和"
            and not _is_noun(text, at, end, verb)
        )
    return not _BARE_OBJECT.match(text, after, end) and not (len(verb.word) == 2 and _is_noun(text, at, end, verb))


def _behind_adverbs(text: str, at: int, end: int) -> int:
    while word := adverb_at(text, at, end):
        at += len(word)
    return at


def _is_noun(text: str, at: int, end: int, verb: Verb) -> bool:
    """Whether the segmenter reads the verb as the first part of a longer noun: 生产总值, 服务业."""
    word, flag = next(iter(rjieba.tag(text[at : min(end, at + 8)])), ("", ""))
    return len(word) > len(verb.word) and ((flag.startswith("n") and flag != "nr") or word[-1] in "性者业率量值品权商")


def _with_verb(base: Predicate, head: int, verb: Verb) -> Predicate:
    return replace(base, kind=verb.kind, head=head, verb=verb.word, is_pivot=verb.pivot)


def _prepositional(text: str, base: Predicate, end: int) -> Predicate:
    """把…纳入…, 以…为突破口发展…, 为…提供…, 按照…要求, 在…中."""
    at, words = base.head, text[base.head : end]
    if (fields := _IN_FIELDS.match(text, at, end)) and verb_standing(text, *fields.span("list")):
        start, stop = fields.span("list")
        return replace(base, kind="act", start=start, end=stop, head=start, verb="从")
    if words.startswith(
        ("用于", "用来", "由于", "从而", "对此", "为此", "从中", "就是", "就像", "同样", "同比", "向往")
    ):
        return base
    if _PURPOSIVE.match(text, at, end):
        return replace(base, kind="result", verb="以")
    if _SERVING_OTHERS.match(text, at, end) and end - at < 16:
        return replace(base, kind="act", verb="为")
    if words.startswith(("让", "使")):
        return replace(base, kind="act" if base.modal else "result", verb=words[0])
    if _SERVING.match(text, at, end):
        return replace(base, kind="result", verb="为")
    if _TOGETHER.match(text, at, end):
        return replace(base, kind="act", verb=words[0])
    if words.startswith(("把", "将")):
        return replace(base, kind="act" if end - at > 4 else "other", verb=words[0])
    if _UPON.match(text, at, end):
        return replace(base, kind="act", verb="在")
    if _AT_SETTING.search(words):
        return replace(base, kind="setting")
    made = _MADE_WITH.match(text, at, end)
    if _FRAMING.match(words):
        return _framed(text, base, end)
    head = _later_verb(text, made.start("as") if made else at + 2, end, is_final=words.startswith(("对", "由")))
    if head is not None and not (made and end - head[0] - len(head[1].word) < 3):
        if words.startswith("为") and base.modal == "must":
            return replace(base, kind="act", head=head[0], verb=head[1].word)
        if words.startswith(("为", "着眼", "立足")) and not words.startswith("为教") and not base.modal:
            return replace(base, kind="purpose", verb="为")
        return replace(base, kind="act", head=head[0], verb=head[1].word)
    return replace(base, kind="purpose" if words.startswith("为") else "setting")


_AFTER_COMPLEMENT = regex.compile(
    "的?(?:要求|部署|原则|精神|目标|思路|安排|规定|方式|形式|机制|平台|契机|实际|特点|中心|大局|重点|问题|需求|突破口|”|基础上|方面)"
)


_TOGETHER = regex.compile("(?:同|与|和)[^，]+(?:结合|统一|贯通|衔接|协同)起来$")
_IN_FIELDS = regex.compile("从(?P<list>[^，]{4,}?[、和][^，]{4,}?)(?:等)?(?:[\\d一二三四五六七八九十]+个)?方面")
_FRAMING = regex.compile(
    "通过|经过|借助|按照|围绕|紧紧围绕|紧扣|根据|针对|立足|着眼|本着|结合|聚焦|面对|面向|适应|随着"
)


def _framed(text: str, base: Predicate, end: int) -> Predicate:
    """按照…要求开展…: a task only where a verb stands right behind the frame."""
    for close in _AFTER_COMPLEMENT.finditer(text, base.head + 2, end - 3):
        lead = _lead(text, close.end(), end)
        verb = verb_at(text, lead.at, end)
        if verb and verb.kind in ("act", "weak", "aim") and _stands(text, lead.at, end, verb):
            return replace(base, kind="act", head=lead.at, verb=verb.word)
    if (
        text[base.head] in "围紧着立聚"
        and not _FRAME_ONLY.search(text, base.head, end)
        and (later := _later_verb(text, base.head + 4, end))
    ):
        return replace(base, kind="act", head=later[0], verb=later[1].word)
    return replace(base, kind="setting")


_FRAME_ONLY = regex.compile(
    "(?:大局|中心|主题|目标|任务|重点|要求|工作|主线|问题|领域|方面|研究|情况|机遇|契机|原则|思路|方针|部署|精神|规定|措施|方式|形式|手段|平台|机制|等|[”’])$"
)


def _later_verb(text: str, at: int, end: int, *, is_final: bool = False) -> tuple[int, Verb] | None:
    """A task verb of two or more characters with an object, behind the complement of a preposition."""
    for start in range(at, end - (1 if is_final else 3)):
        verb = verb_at(text, start, end)
        if verb and len(verb.word) >= 2 and verb.kind in ("act", "weak", "aim"):
            after = start + len(verb.word)
            if (after == end and is_final) or (after < end and text[after] not in "的和与、"):
                return start, verb
    return None


def _with_subject(text: str, found: Predicate, end: int) -> Predicate | None:
    """各镇街不得…, 全市要…: a clause whose subject stands before the modal."""
    modal = _MODAL_INSIDE.search(text, found.start + 1, min(end, found.start + 32))
    if not modal or modal.end() >= end:
        return None
    kind = "must" if modal["must"] else "not" if modal["not"] else "will"
    lead = _lead(text, modal.end() if kind != "not" else modal.start(), end)
    inner = _judged(text, _core(text, lead, end))
    subject = Span(found.start, modal.start())
    if text.startswith(_ENDS, found.start):
        return None
    if kind == "will" and inner.kind == "other":
        return None
    return replace(inner, modal=lead.modal if lead.modal == "not" else kind, subject=subject)


def _judged(text: str, found: Predicate) -> Predicate:
    """The reading corrected by what the verb governs: states of mind are mottos, predicates of worth describe."""
    if found.kind == "other" and not _TURNS.match(text, found.start, found.end):
        return found
    if _TURNS.match(text, found.start, found.end):
        return replace(found, kind="attitude")
    if _ALIGNS.match(text, found.start, found.end):
        return replace(found, kind="attitude")
    if _PERSONNEL.match(text, found.head, found.end):
        return replace(found, kind="other")
    if text[found.end - 1] == "的" and found.modal:
        return replace(found, kind="setting")
    if _WHILE.search(text, found.head, found.end) and found.kind in ("act", "weak", "aim"):
        return replace(found, kind="setting")
    if not found.modal and _EQUATES.search(text, found.head, found.end):
        return replace(found, kind="other")
    if not found.modal and not found.ordinal and found.verb in _CHANGES and _FIGURE.search(text, found.head, found.end):
        return replace(found, kind="other")
    if _SHARED_SCALE.search(text, found.start, found.end) or _COUNTED_TASKS.search(text, found.head, found.end):
        return replace(found, kind="other")
    if _ONE_OF.search(text, found.head, found.end):
        return replace(found, kind="other")
    if found.kind == "act" and text.startswith("努力", found.start):
        return replace(found, kind="aim")
    if found.kind in ("act", "weak", "aim") and _BETTER.match(text, found.start, found.end):
        return replace(found, kind="result")
    mottos = (_STATE, _CLINGS, _ORIENTED) if found.kind in ("act", "weak", "aim") and found.modal != "not" else ()
    if any(pattern.match(text, found.head, found.end) for pattern in mottos):
        return replace(found, kind="attitude")
    return found
