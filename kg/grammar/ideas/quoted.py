"""Ideas in quotation marks: before a class word (“…”战略), ending in one (“…计划”), or pursued by a verb (落实“两个…”)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_after, class_inside, class_types
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.grammar.ideas.national import national_types
from kg.grammar.ideas.pursuits import led_by, pursuit_before
from kg.grammar.mentions import NameMention
from kg.grammar.verbs import adverb_at, verb_at
from kg.lexicon import alternatives, words
from kg.model import PolicyType, Span

_LONGEST, _LONGEST_CLASSED = 40, 16
"""How long a name in marks may be, and one that itself ends in a class word."""
_LONGEST_ROW = 26
"""How long a row of phrases in marks may be that is pursued: 推行“零距离服务、零障碍准入”."""
_SHORTEST_REGIME = 3
"""A regime in marks is named by more characters: “点对点”机制 only says how."""
_DIGITS = regex.compile("\\d{2,5}")
"""What alone is no name where more than a class word follows: “123”发展行动."""
_FAR, _SHORTEST_FAR = 3, 4
"""How far a class word stands from a name that must be as long as that, or pursued."""
_SENTENCE = regex.compile("[。！？!?…：:]")
_TWO_PARTS = regex.compile("[^。！？!?…：:；]+[：:；][^。！？!?…：:；]+")
_JOINT = regex.compile("(?:[，,]|、?(?:和|与|及|以及|或)?(?:打造|建设|推进|开展|实施)?|的)")
_OF_ANOTHER = regex.compile("[、和与及](?:中央|国务院|[省市县区州]委|[省市县区州]政府|自治区党委){1,2}(?:提出的)?")
"""Between ideas of two bodies before one class word: 省委“三个…”和|市委|“四个…”要求."""
_SUFFIX = regex.compile(
    "(?:培育|建设|创建|整治|治理|清理|攻坚|提升|行动|评选|评比|宣讲|展演|竞赛|征集|寻访)(?=[、，和与及等])"
)
NO_IDEA_AFTER = regex.compile(
    f"[一二两三四五六七八九十\\d]+[名位]|队员|成员|(?:系列)?(?:重要)?(?:讲话|指示|批示)|(?:等)?(?:荣誉|光荣|先进)*(?:{alternatives('no_ideas')}|APP|app)"
)
_GENERIC_NAME = regex.compile(
    f"{NUMBER}(?:(?:年|项|个)?(?:行动|专项|工作|实施)*(?:计划|方案|规划|工程|活动|战略|目标|任务)|大(?:工作)?(?:目标|任务)|(?:种|类|个)(?:情形|行为|问题|现象|情况))$"
)
_NUMBER_NAME = regex.compile(
    f"{NUMBER}{{2,4}}$|{NUMBER}(?:个|位|大|严|有|不|无|化|网|项|条|早|真|同|转|责|联|保|稳|查|通|必|统|清|坚|新|防|进|促|清零|学|讲|好|重|到|帮|送|比|建|创|改|优|强|零|减|双|带|先|抓|管|"
    f"定|字|看|上|提|升|书|员|单|图|户|村|乡|县|岗|体|线|区|圈|带|轴|翼|心|极|路|江|湖|山|园|馆|点|制|包|挂|访|净|绿|增|补|化|治|风)"
    f"|.{NUMBER}.{{1,2}}{NUMBER}|{NUMBER}.{{1,4}}{NUMBER}|[两二三四五六七八九双]\\p{{Han}}{{1,2}}$"
)
_INSISTS = regex.compile("[”’](?:不动摇|不放松|不懈怠|不停步|不走样)")
_AGAINST = ("纠正", "整治", "反对", "查处", "杜绝", "治理")
_ENDS = regex.compile(
    "[，。；、！？,;!?：:)）\n“]|之风|做文章|下功夫|发力|求突破|揭牌|挂牌|\\d+(?:期|场|次|批|轮|个|家)|$"
)
"""How the text goes on behind a name that is all its verb governs, how often it was done aside: 组织开展“某某讲堂”12期."""


_FOUGHT = regex.compile(
    "(?:存在|克服|破除|摒弃|解决|防止|避免|消除|抱着|打破|转变|改变|摆脱|跳出|冲破|突破|戒除|杜绝)[^，。；]{0,4}$"
)
"""What is overcome is no idea: 克服“等一等”的思想."""
_STRUCK = regex.compile("(?:严厉打击|打击|整治|治理|清理|清查|查处|取缔|排查|防范|抵制|纠治|纠正)$")
_STRIKES = ("行动", "整治", "治理", "斗争", "攻坚战")
"""What a campaign is against is half of its name: 打击|“黑车”|专项行动."""
_FRAMES_OF_MIND = ("意识", "思维", "观念")
_DEMANDS = ("要求", "精神", "部署", "责任")
"""What is demanded is of the kind that its name says: “百日攻坚”的要求 is a campaign."""


def quoted_with_class_word(document: Document) -> Iterator[Idea]:
    """“…”战略, “甲”、“乙”和“丙”三大工程, “…”的理念, “…专项行动”: with the type of the class word."""
    for run in _runs(document):
        of_run = class_after(document.text, run[-1].span.end)
        for mention in run:
            yield from _classed(document, mention, class_after(document.text, mention.span.end) or of_run)


def _classed(document: Document, mention: NameMention, after: tuple[PolicyType, int] | None) -> Iterator[Idea]:
    """What a quotation names by the class word after it, by what else follows, or by the class word it ends in."""
    inner = document.text[mention.inner.start : mention.inner.end]
    before = document.text[max(0, mention.span.start - 8) : mention.span.start]
    own = class_inside(inner) if len(inner) <= _LONGEST_CLASSED else None
    if after and _FOUGHT.search(before):
        return
    if inner.endswith(("+", "＋")) and (goes_on := _GOES_ON.match(document.text, mention.span.end)):
        yield Idea(Span(mention.inner.start, goes_on.end()), class_types().get(goes_on["word"], "campaign"))
    elif after and _DIGITS.fullmatch(inner) and document.text[mention.span.end : after[1]] not in class_types():
        yield Idea(Span(mention.inner.start, after[1]), after[0])
    elif after and after[0] == "plan" and inner in national_types() and _goes_far(document.text, mention, after[1]):
        yield Idea(Span(mention.inner.start, after[1]), "plan")
    elif after and document.text.endswith(_STRIKES, 0, after[1]) and (against := _STRUCK.search(before)):
        yield Idea(Span(mention.span.start - len(against.group()), mention.inner.end), "campaign")
    elif after and not _ornament(inner) and not _is_slight(document, mention, after[1]):
        demanded = own and document.text.endswith(_DEMANDS, 0, after[1])
        yield from _parts(document, mention, own if own and demanded else after[0])
    elif period := _PERIOD_PLAN.match(document.text, mention.inner.start):
        field = _FIELD.search(document.text, max(0, mention.span.start - 20), mention.span.start)
        if field or _DRAWN_UP.search(before):
            yield Idea(Span(field.start("name") if field else mention.inner.start, period.end()), "plan")
    elif len(inner) > _SHORTEST_REGIME and _is_regime(document.text, mention.span) and not _ornament(inner):
        yield Idea(mention.inner, "policy")
    elif _TASKS.match(document.text, mention.span.end) and (items := _counted_items(document, mention)):
        yield from (Idea(item, "campaign") for item in items)
    elif own and not (_clausal(inner) or _ornament(inner) or _is_no_idea(document.text, mention.span)):
        yield Idea(mention.inner, own)


def _is_no_idea(text: str, span: Span) -> bool:
    """Whether what follows makes no idea of a name; since when something is carried out does not: 启动“甲”工程|以来."""
    since = text.startswith("以来", span.end) and pursuit_before(text, span.start)
    return not since and NO_IDEA_AFTER.match(text, span.end) is not None


def _goes_far(text: str, mention: NameMention, end: int) -> bool:
    """Whether the words up to the class word are part of the name: “特岗教师”|招聘培养计划; not where it is that of a row."""
    return end - mention.span.end > _FAR + 1 and text.find("“", mention.span.end, end) < 0


def _is_slight(document: Document, mention: NameMention, end: int) -> bool:
    """Whether a short word far before its class word, which nobody pursues, only says of what kind something is: “带彩”娱乐活动."""
    inner = document.text[mention.inner.start : mention.inner.end]
    if len(inner) < _SHORTEST_FAR and document.text.endswith(_FRAMES_OF_MIND, mention.span.end, end):
        return True
    is_far = end - mention.span.end > _FAR and len(inner) < _SHORTEST_FAR and not _NUMBER_NAME.match(inner)
    return is_far and pursuit_before(document.text, mention.span.start) is None


def quoted_after_pursuit(document: Document) -> Iterator[Idea]:
    """落实“两个…”, 推进“…”: a quoted name without a class word that a verb of pursuit governs."""
    for run in _runs(document):
        if class_after(document.text, run[-1].span.end) or NO_IDEA_AFTER.match(document.text, run[-1].span.end):
            continue
        leads = led_by(document.text, run)
        type_ = leads or pursuit_before(document.text, run[0].span.start)
        if type_:
            against = document.text.endswith(_AGAINST, 0, run[0].span.start)
            yield from (_with_opposition(document, m, type_) for m in run if _proper(document, m, against, bool(leads)))


def _with_opposition(document: Document, mention: NameMention, type_: PolicyType) -> Idea:
    """反“…” is the name of what is pursued, not what it is against."""
    start = mention.span.start
    if document.text[start - 1] == "反":
        return Idea(Span(start - 1, mention.inner.end), "campaign")
    return Idea(mention.inner, type_)


_GOES_ON = regex.compile("\\p{Han}{2,10}?(?P<word>工程|行动计划|行动|计划|试点)(?=[，。；、])")
"""What the half of a name in marks is followed by: “互联网+”|药材出山工程."""
_SHORT_NAMES = ("+", "＋", "榜", "单", "卡", "码", "券", "账", "册", "岗")
"""How a name of three characters ends: 红黑榜, 白名单, 服务码."""
_SAYS_HOW = ("却", "也", "都", "很", "太", "仍", "竟")
"""How a quotation begins that is half a sentence: 保障“却等于零”."""
_MARKS = re.compile("[，,“”‘’]")


def _proper(document: Document, mention: NameMention, against: bool, leads: bool) -> bool:
    """Whether a quoted name without a class word reads as the name of an idea; of abuses that are fought only a counted one does."""
    inner = document.text[mention.inner.start : mention.inner.end]
    is_opposed = document.text.endswith("反", 0, mention.span.start)
    if (
        (_ornament(inner) and not is_opposed)
        or class_inside(inner)
        or not 2 <= len(inner) <= (_LONGEST if leads else _LONGEST_ROW if "、" in inner else 16)
        or (_MARKS.search(inner) and not leads)
        or inner.startswith(_SAYS_HOW)
    ):
        return False
    if _NUMBER_NAME.match(inner) or _INSISTS.match(document.text, mention.inner.end):
        return True
    return (
        not against
        and (len(inner) >= 4 or inner.endswith(_SHORT_NAMES))
        and ("的" not in inner or leads)
        and (leads or inner.endswith(("+", "＋")) or _ENDS.match(document.text, mention.span.end) is not None)
    )


def _clausal(inner: str) -> bool:
    """Whether a quotation that ends in a class word is a clause about it (健全…体制), no name."""
    verb = verb_at(inner, len(adverb_at(inner, 0, len(inner))), len(inner))
    is_long = len(inner) > 8 and ("，" in inner or verb is not None)
    return "的" in inner or is_long or (verb is not None and len(verb.word) > 1 and inner.endswith("活动"))


_HONOURS = ("奖章", "勋章", "称号", "奖牌", "证书", "奖状", "奖杯")


@cache
def _ornaments() -> frozenset[str]:
    return frozenset(words("policy_ornaments"))


def _ornament(inner: str) -> bool:
    return inner in _ornaments() or inner.endswith(_HONOURS) or _GENERIC_NAME.match(inner) is not None


def _runs(document: Document) -> Iterator[list[NameMention]]:
    """The quoted names, those joined by 、 or 和 together: a class word after the last holds for all."""
    run: list[NameMention] = []
    for mention in document.names:
        if (
            not _may_be_name(document, mention)
            or (run and mention.span.start < run[-1].span.end)
            or _encloses(document, mention)
        ):
            continue
        if run and not _joined(document.text, run[-1].span.end, mention.span.start):
            yield run
            run = []
        run.append(mention)
    if run:
        yield run


def _encloses(document: Document, mention: NameMention) -> bool:
    """Whether a quotation holds others and has no class word of its own: then it is no name, and they may be."""
    inner = document.text[mention.inner.start : mention.inner.end]
    return ("‘" in inner or "“" in inner) and class_after(document.text, mention.span.end) is None


def _may_be_name(document: Document, mention: NameMention) -> bool:
    length = mention.inner.end - mention.inner.start
    return (
        mention.marks == "quotes"
        and (2 <= length <= _LONGEST or bool(_counted_items(document, mention)))
        and document.text[mention.inner.start] != "《"
        and not _CALLED.search(document.text[max(0, mention.span.start - 6) : mention.span.start])
        and mention.span.start > document.headline.end
        and not _is_sentence(document, mention)
        and document.text[mention.span.start - 1] not in "：:"
        and not is_inside_title(document, mention.span.start)
    )


def _is_sentence(document: Document, mention: NameMention) -> bool:
    """Whether a quotation says something; two parts with a semicolon or colon between are a name before a class word."""
    start, end = mention.inner
    if _TWO_PARTS.fullmatch(document.text, start, end) and class_after(document.text, mention.span.end):
        return False
    return bool(_SENTENCE.search(document.text, start, end)) or document.text.find("；", start, end) >= 0


_CALLED = regex.compile("(?:以下|[（(])(?:统)?简?称(?:为|：)?$")
"""A short name given to something in brackets: （以下简称“甲港”）."""


def _joined(text: str, end: int, start: int) -> bool:
    if start - end > 8:
        return False
    if _OF_ANOTHER.fullmatch(text, end, start):
        return True
    suffix = _SUFFIX.match(text, end, start)
    joint = _JOINT.fullmatch(text, suffix.end() if suffix else end, start)
    return joint is not None


_PERIOD_PLAN = regex.compile(
    "[七八九十][一二三四]?五[”’](?:[^，。；“”]{0,8}?)(?:规划纲要|规划|计划|纲要)(?!的?(?:开局|收官|期间|时期|之年|第|编制|建议))"
)
_DRAWS_UP = "制定|编制|实施|落实|推进|完成|谋划|启动|研究|审议|通过|做好|围绕"
_FIELD = regex.compile(
    f"(?:^|[，。；、：“《\\n的和与及]|{_DRAWS_UP})(?:好|了)?(?P<name>(?!{_DRAWS_UP})[^\\P{{Han}}了]{{0,8}}?(?:国民经济和社会发展|\\p{{Han}}{{2,6}}(?:建设|发展|事业|保护|振兴|规划)))$"
)
"""The field that a plan of a period is for, before its name: 我军建设|“十…五”规划."""
_DRAWN_UP = regex.compile("(?:编制|制定|编制好|完成|实施|落实|谋划|启动|研究|审议|通过|制订)(?:了|好)?$")
"""A period names a plan where the plan itself is drawn up or carried out: 编制“十…五”规划."""
_REGIME = regex.compile("(?:的)?\\p{Han}{2,8}?(?:机制|制度)(?=[，。；、])")


def _is_regime(text: str, span: Span) -> bool:
    """Whether a quotation names a regime that is set up or kept to: 推行“一检通认”检测机制; not 一项“摇号”制度."""
    return bool(_REGIME.match(text, span.end)) and pursuit_before(text, span.start) is not None


_TASKS = regex.compile(
    f"(?:等)?{NUMBER}[大项](?!主题|问题|瓶颈|难题|产业|领域|优势|要素|市场|品牌|特点|特征|标准|区域|板块|类)"
)
_COUNTED = regex.compile(f"(?:等)?({NUMBER})(?:大|项|个|条|种)")


def _parts(document: Document, mention: NameMention, type_: PolicyType) -> Iterator[Idea]:
    """The one idea of the mention, or several where the count after it is that of the items: “甲、乙、丙”三大战略."""
    items = _counted_items(document, mention)
    if items:
        yield from (Idea(item, type_) for item in items)
        return
    suffix = None if class_after(document.text, mention.span.end) else _SUFFIX.match(document.text, mention.span.end)
    yield Idea(Span(mention.inner.start, suffix.end()) if suffix else mention.inner, type_)


def _counted_items(document: Document, mention: NameMention) -> list[Span]:
    """The items of a list in marks where the words after it count as many; none otherwise."""
    counted = _COUNTED.match(document.text, mention.span.end)
    items = document.text[mention.inner.start : mention.inner.end].split("、") if counted else []
    if not counted or not 1 < len(items) == _numeral(counted[1]):
        return []
    starts = accumulate((len(item) + 1 for item in items), initial=mention.inner.start)
    return [Span(start, start + len(item)) for start, item in zip(starts, items, strict=False)]


def _numeral(character: str) -> int:
    return "〇一二三四五六七八九十".find(character) if character != "两" else 2
