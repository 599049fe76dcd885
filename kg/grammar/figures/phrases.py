"""The names of indicators: the noun phrase before or after a figure, cleaned of what only leads to it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.figures.basis import BASIS
from kg.grammar.figures.ellipsis import deeds
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.layout import MASK, Line, as_written
from kg.grammar.figures.parlance import tokens_in, words_of_being
from kg.grammar.figures.words import alternatives, anywhere, ending, opening, words_that
from kg.model import Span
from kg.text import HAN

_CUMULATIVE = tuple(f"累计{kind}" for kind in ("确诊", "治愈", "死亡", "报告", "出院", "病例"))
_HAN = re.compile(f"[{HAN}]")
_NAMES = regex.compile(r"\p{Han}|GDP|CPI|PPI|PMI")
_TOWARDS_TIME = regex.compile(r"(?:截至|截止|到|至|自|从|在|于|力争)+$")
_DEADLINE = regex.compile(r"(?:之|以)?前")
_COMPARING = regex.compile(r"(?<![占配环])[比较与同]$")
_DURATION = regex.compile(r"^(?:[\d一二两三四五六七八九十]{1,3}|多)年(?:来|间|内|时间)?(?=\P{Han}|$|[^产均级制期])")
_FOR_WHOM = regex.compile(
    r"^(?:为|向|给)[\p{Han}\d]{2,12}?(?=新增|投放|拨付|减|免|降|节|提供|发放|争取|筹|贷|让利|兑现|送)"
)
_INCLUDING = re.compile(r"包括[^，]{1,40}在内的?")
_EXAMPLES = regex.compile(r"^[^等]{0,30}等(?:\d+|[一二两三四五六七八九十]+)大?[个家项种类条座]?(?=\p{Han}{2})")
"""Members before their number and class: 药材等9个[产业项目]."""

_OWING = regex.compile(r"^受(?:\p{Han}|、){2,14}?(?:等因素|等)?(?:的?影响|拖累|拉动|带动)")
"""Why something changed: 受汛期影响."""
_HANDLER = regex.compile(
    r"^\p{Han}{0,10}?(?:机关|中心|法院|检察院|窗口|热线)(?=(?:共|已|累计)*(?:受理|查处|办理|审结|查办|接听|接到|立案|办结|起诉))"
)
"""Whose handling of cases is counted: 信访中心[受理投诉]."""
_FORMALLY = regex.compile(r"(?<=\p{Han}{2})(?:正式|相继|陆续|先后|同时|同步|顺利|率先|纷纷|如期|按期|悉数)\p{Han}{2,}$")
"""What is done with things counted: 26个园区[正式发布]."""
_WHERE_THEY_ARE = regex.compile(r"(?<=\p{Han}{2})(?:主要|广泛|集中)*(?:分布|坐落|聚集|集中|遍布)$")
_AT_PRESENT = regex.compile(r"(?<=\p{Han}{2})(?:现在?|目前|如今|至今|已经?)$")
_EXCEPTING = regex.compile(r"(?<=\p{Han}{2})除(?:了|个别|少数|部分).*$")
_WHOLLY = regex.compile(r"(?<=[\p{Han}〕]{2})(?:已经|已|均|都)?(?:基本|全部|全面|均|都)+(?=\p{Han}{2,4}$)")
"""74个贫困县[全部]摘帽."""
_EXPLAINED = regex.compile(r"(?<=\p{Han}{3})(?:也就是|即)[A-Z]+|[为是](?=〔)")
"""国内生产总值[也就是GDP], 投资[为]（不含农户）."""
_IN_BATCHES = regex.compile(r"了?[\d一两二三四五六七八九十]+[批轮期](?:次)?$|(?<=\p{Han}{2})了$")
"""公布了[两批]共540个."""
_POINTED = regex.compile(r"上述|以上(?=[两三四五六七八九十]|\d)|^之\p{Han}{1,4}的")
"""What only points back: 通报[上述]四类问题, 与[之相关的]发电量."""
_EXISTING = regex.compile(
    r"^.{2,}?(?<=[份市县区镇乡村州省家企司业校团国社院])(?:现|共|还|已|仍|目前)*有(?![关效限机色线形利望毒害序所意助偿])(?=[^的]{2,}$)"
)
"""Where something is: 22个省份有[扶贫车间]."""
_OF_SO_MANY_PLACES = regex.compile(
    r"^\p{Han}{0,6}\d+个(?:省份|省区市|省市|省|市州|州市|地市|县市区|县区|市县|市|县)(?!级|域|属|内)(?:〔[^〔〕]*〕)?(?:和\p{Han}{2,10}?兵团)?(?=\p{Han}{2})"
)
"""For how many places a figure holds: 28个省份[选派工作队]."""
_PRICE_PER = regex.compile(
    r"(?<=[价格成本费标准金]{1}\p{Han}{0,2})(?:分别)?(?:约?为|达到?|是)?每(?:公斤|千克|斤|吨|桶|升|克|盎司|平方米|立方米|千瓦时|度|股|标箱)$"
)
"""What a price is for: 平均价格[为每公斤]12元."""
_ON_GROUNDS = regex.compile(r"在?的?基础上(?:再|又)?$")
_OF_AGE = regex.compile(r"(?<=岁|以上|以下)的$")
_REAL_TERMS = regex.compile(r"(?:扣除|剔除)\p{Han}{0,8}因素(?:影响)?后?|(?:名义|实际)(?:上|的)?$")
"""In which terms something grew."""

_BROKEN = regex.compile(
    r"^人(?![均口民才次工寿力类身事文防保大社])|^每(?![万千百十亩平公部辆台套张吨头只])|(?<![占配环对])比$|[\d一二两三四五六七八九十][个家项条]$|^各(?![类级地项族方种])"
    r"|距(?![离差])|把(?![关手控握])|(?<![自理缘])由(?!贸)|着(?![力陆眼装])|^在(?![校建岗职册园线营售手])"
)
_SOUND_START = regex.compile(
    r"占地|用[工水电地能户气]|[不未]满\d|第[一二三]产业|第一书记|化[工肥学纤石解]|(?:没有|未|不)\p{Han}+的\p{Han}"
)
_CONDITION = regex.compile(r"(?:超过|高于|低于|少于|多于)(?=约?\d)")
"""How much the things counted have at least: 复工率超过95%的县."""
_PREDICATE = regex.compile(
    r"首次|再次|双双|突破|实现|创|达到|保持|稳定|[位稳]居|持续|继续|取得|喜获|稳步|再上|大幅|明显|由负转正"
    r"|势头|表现|增势|走势|跨越|跨上|站上|跃上|[两三四]次|呈现?|平稳|较快|强劲|旺盛|活跃"
)
_THRESHOLDS = ("大关", "关口", "台阶", "新台阶", "门槛", "左右大关", "之间")
_FUNDS = ("专项资金", "资金", "基金", "经费")
_LONG, _LONGEST_SECTOR = 24, 10
_ABOUT_TO = regex.compile(r"^.{0,30}[》”]将(?=\p{Han}{3})")
_DWELLING = regex.compile(r"^.*(?:居住|生活|分布|坐落|聚居|栖息|保存|保持|驻扎|拥有|存在|[有住建])着")
"""Where things are: 社区居住着[3000户群众]."""
_OVER_A_WHILE = regex.compile(
    r"(?<=\p{Han}{2})(?<![主重需纪首摘只])要(?![素求点闻是])(?=\p{Han}{4})|(?<=部门|机关|系统|法院|检察院|海关|公安|民警)(?:及时|依法|先后|已|共|累计)*(?=\p{Han}{4})|"
    r"(?<=\p{Han}{3})(?:已累计|累计已|共计|累计|先后|(?<![公中一总])共(?![同享建产青和识济赢存用计有]))"
)
_QUOTED_ATTRIBUTE = regex.compile(r"“[^”]{6,30}”的(?=\p{Han}{3})")
_MODIFIER_OF_VERB = regex.compile(
    r"(?<=\p{Han}{2})(?<![公中])共(?![同享建产青和识济赢存用])(?=\p{Han}{2})|每人|每户|每家|每年|(?<=\p{Han})累计(?!确诊|治愈|死亡|报告)|(?:已经?)?连续\S{1,3}(?:年|周|个?月|季度|天)|(?<=\p{Han}{2})(?:已|共|累计)?(?:完成|实现)了?(?=\p{Han}{2})|(?<=\p{Han})(?:预计|预期)(?:将|可)?(?=\p{Han})(?!目标)|(?<=\p{Han}{2})(?:分别|再|各)?(?:给予|予以)(?=\p{Han}{2})"
)


def before_figure(document: Document, line: Line, span: Span) -> str:
    """The indicator in the words before a figure: without the time, the place and the verbs that only lead to it."""
    start = behind_leads(document, line, Span(_past_saying(line, span), span.end))
    start = _past_person(document, Span(start, span.end), start)
    name = trimmed(_without_subject(document, line, Span(start, span.end)))
    return "" if _is_place(document, name, span.end) else name


def _is_place(document: Document, name: str, end: int) -> bool:
    """Whether nothing but a place is left: 完成[广东省]30万亩…."""
    places = document.within(document.places, Span(end - len(name) - 1, end)) if name else ()
    return any(document.text[p.span.start : p.span.end] == name for p in places)


def _without_subject(document: Document, line: Line, span: Span) -> str:
    """The words without times, and without who has done what was counted over a while: 法院系统共[受理案件]."""
    text = without_dates(document, line, span)
    over_a_while = _OVER_A_WHILE.search(text)
    if not over_a_while:
        return text
    deed = text[over_a_while.end() :]
    at = span.end - len(deed)
    verb = next((t for t in tokens_in(document, Span(at, span.end)) if t.word.strip()), None)
    is_deed = verb is not None and verb.flag == "v" and len(deed) > 3 and verb.word not in words_of_being()
    return deed if is_deed else text


def trimmed(text: str) -> str:
    """The phrase without linking words at its end, leading words and light verbs at its start, and marks."""
    text = _INCLUDING.sub("", _EXAMPLES.sub("", BASIS.sub("", _REAL_TERMS.sub("", text))))
    text = _POINTED.sub("", text)
    text = _EXPLAINED.sub("", _ABOUT_TO.sub("", text))
    text = _DWELLING.sub("", _QUOTED_ATTRIBUTE.sub("", text))
    text = _PRICE_PER.sub("", text)
    text = _ON_GROUNDS.sub("", text)
    text = _OF_SO_MANY_PLACES.sub("", _EXISTING.sub("", text))
    text = _HANDLER.sub("", _OWING.sub("", _DURATION.sub("", _without_receiver(text))))
    previous = None
    while text != previous:
        previous = text
        text = _IN_BATCHES.sub("", text)
        text = _OF_AGE.sub("", ending("link").sub("", text.strip(" 、“”\"'·")))
        lead = opening("lead").match(text)
        if lead and not _is_part_of_word(text, lead.end()):
            text = text[lead.end() :]
    name = str(_MODIFIER_OF_VERB.sub("", _shortened(_without_light_verb(_behind_verb(text))))).strip(" 、")
    return as_written(name)


def _without_receiver(text: str) -> str:
    """为困难群众[发放补贴]; 为[纳税人减税] says too little without them."""
    receiver = _FOR_WHOM.match(text)
    if not receiver:
        return text
    rest = text[receiver.end() :]
    return rest if len(rest) > 2 else text[1:]


def after_figure(document: Document, line: Line, span: Span, counts: bool = False, is_measure: bool = False) -> str:
    """The noun phrase that follows a figure: 60个[社区食堂]; of things counted, up to the verb of the next: 80家[企业]已开工60家."""
    text = line.words(span).lstrip("的 ")
    is_followed = counts and bool(document.at(document.quantities, span.end))
    stops = "vpdrf" if len(text) > 14 else "vpd" if is_followed or is_measure else "p"
    is_whole = (text.endswith(_FUNDS) or (is_measure and ends_in_head(text))) and len(text) < _LONG
    text = text if is_whole else _up_to(document, line, span, stops).lstrip("的 ")
    text = _WHERE_THEY_ARE.sub("", text)
    text = _AT_PRESENT.sub("", _WHOLLY.sub("", _FORMALLY.sub("", text)))
    if text in _THRESHOLDS or text in ("等", "等等"):
        return ""
    return _unquoted(str(ending("link", "total").sub("", text.strip(" 、“”\"'"))))


def noun_phrase(document: Document, line: Line, span: Span) -> str:
    """The noun phrase that opens a stretch, up to the verb of what it does."""
    return _unquoted(_up_to(document, line, span, "vpd").strip("的 、"))


def is_plausible(name: str) -> bool:
    """Whether a phrase can name an indicator."""
    return (
        2 <= len(name) <= 40
        and name not in words_that("hollow")
        and not anywhere("never").search(_CONDITION.sub("", name))
        and (not name.endswith(words_that("broken-end")) or name.endswith(("行为", "作为")))
        and (not name.startswith(words_that("broken-start")) or _SOUND_START.match(name) is not None)
        and not _BROKEN.search(name)
        and _NAMES.search(name) is not None
    )


def subject_of(document: Document, line: Line, clause: Span) -> str:
    """The indicator that opens a clause without a figure: [粮食总产量]实现六连增."""
    predicate = _PREDICATE.search(line.text, clause.start - line.span.start, clause.end - line.span.start)
    if not predicate:
        return ""
    subject = before_figure(document, line, Span(clause.start, line.span.start + predicate.start()))
    is_sector = subject.endswith("业") and 2 < len(subject) < _LONGEST_SECTOR
    return subject if is_sector or ends_in_head(subject) else ""


# ---------------------------------------------------------------- the start


def behind_leads(document: Document, line: Line, span: Span) -> int:
    """Where the phrase starts once dates, places and leading words are passed."""
    at = span.start
    while at < span.end:
        step = _lead_at(document, line, at, span.end)
        if not step:
            break
        at = step
    return at


def _past_saying(line: Line, span: Span) -> int:
    """Behind the last verb of saying: 市里提出[城镇化率达到…]."""
    ends = [
        m.end()
        for m in anywhere("saying").finditer(line.text, span.start - line.span.start, span.end - line.span.start)
    ]
    return line.span.start + ends[-1] if ends else span.start


def _lead_at(document: Document, line: Line, at: int, end: int) -> int:
    """Where the date, place or leading word that starts at `at` ends; 0 if none does."""
    character = line.text[at - line.span.start]
    if character in ' 、“”"' + MASK:
        return at + 1
    if character == "全" and (whole := document.at(document.places, at + 1)):
        return int(whole[0].span.end)
    for mentions in (document.dates, document.places):
        for mention in document.at(mentions, at):
            if mention.span.end <= end:
                return int(mention.span.end)
    words = line.text[at - line.span.start : end - line.span.start]
    match = BASIS.match(words) or opening("lead").match(words)
    if match and not _is_part_of_word(words, match.end()):
        return at + int(match.end())
    return 0


def _is_part_of_word(text: str, end: int) -> bool:
    """Whether a leading single character begins a word of the phrase: 对外贸易, 与会, 区域, 在校生."""
    return text[: end + 1] in _lead_words() or text.startswith(_CUMULATIVE)


@cache
def _lead_words() -> frozenset[str]:
    return frozenset((*words_that("compound"), *words_that("deed")))


def _past_person(document: Document, span: Span, start: int) -> int:
    """A phrase about a person begins with the name: 企业家某某捐资."""
    people = document.within(document.people, span)
    return people[-1].span.start if people else start


def without_dates(document: Document, line: Line, span: Span) -> str:
    """The words of a stretch without the times in it."""
    parts, at = [], span.start
    for mention in document.within(document.dates, span):
        before = line.words(Span(at, max(at, mention.span.start)))
        deadline = _DEADLINE.match(document.text, mention.span.end)
        parts.append(_COMPARING.sub("", _TOWARDS_TIME.sub("", before)))
        at = deadline.end() if deadline else mention.span.end
    return "".join(parts) + line.words(Span(min(at, span.end), span.end))


# ---------------------------------------------------------------- the rest


def _behind_verb(text: str) -> str:
    """What stands behind the last verb that only leads to the indicator: 两家公司获得[银行贷款]."""
    cuts = list(_cutting().finditer(text))
    rest = text[cuts[-1].end() :].removeprefix("了") if cuts else text
    if cuts and cuts[-1].start() > 1 and deeds().fullmatch(rest):
        return text[: cuts[-1].start()] + rest
    return rest if len(rest) > 1 and not rest.startswith(("率", "额", "量", "数", "值")) else text


@cache
def _cutting() -> Any:
    return re.compile(alternatives("cut"))


def _without_light_verb(text: str) -> str:
    match = opening("light").match(text)
    if (
        match
        and len(text) > match.end()
        and not text[match.end() :].startswith(("率", "额", "量", "数", "度", "资金", "投资"))
    ):
        return text[match.end() :].removeprefix("了").removeprefix("各类").lstrip("的“")
    return text


def _shortened(text: str) -> str:
    """A long phrase from its last 的 on, or from the name in marks that opens its head."""
    text = _unquoted(text) if len(text) <= _LONG else text
    if len(text) > _LONG and "的" in text:
        head = text.rpartition("的")[2]
        text = head if len(head) >= 4 else text
    return _unquoted(text)


def _unquoted(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "“”\"‘’' " + MASK)))


def _up_to(document: Document, line: Line, span: Span, stops: str) -> str:
    """The words of a stretch up to its first verb, preposition or the like (by flag) after a noun; a name in marks stays whole."""
    end, noun_seen = span.end, False
    words = line.text[span.start - line.span.start : span.end - line.span.start]
    quoted = words.find("”") if words.startswith("“") else -1
    for token in tokens_in(document, Span(span.start + quoted + 1, span.end)):
        if noun_seen and token.flag[0] in stops and token.flag not in ("vn", "vshi"):
            end = token.span.start
            break
        noun_seen = noun_seen or token.flag[0] in "nj"
    return str(_EXCEPTING.sub("", line.words(Span(span.start, min(end, span.end)))))


@cache
def leaning_heads() -> Any:
    """A pattern for indicators that lean on what stands before them: 总投资, 面积, 税收."""
    return re.compile(rf"(?:{'|'.join(words_that('head'))})")
