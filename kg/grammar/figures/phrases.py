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
from kg.grammar.figures.line import MASK, Line
from kg.grammar.figures.parlance import tokens_in, words_of_state
from kg.grammar.figures.trimming import SIZED, is_part_of_word, trimmed, unquoted
from kg.grammar.figures.words import anywhere, ending, opening, words_that
from kg.model import Span

_NAMES = regex.compile(r"\p{Han}|GDP|CPI|PPI|PMI")
_TOWARDS_TIME = regex.compile(r"(?:截至|截止|到|至|自|从|在|于|力争)+$")
_DEADLINE = regex.compile(r"(?:之|以)?前|起(?=\p{Han}{2})")
_COMPARING = regex.compile(r"(?<![占配环])[比较与同]$")
_FORMALLY = regex.compile(r"(?<=\p{Han}{2})(?:正式|相继|陆续|先后|同时|同步|顺利|率先|纷纷|如期|按期|悉数)\p{Han}{2,}$")
"""What is done with things counted: 26个园区[正式发布]."""
_BEING = regex.compile(r"^(?:是|为|属于?)(?=\p{Han}{2})")
"""其中10家[是]内资企业."""
_WHERE_THEY_ARE = regex.compile(r"(?<=\p{Han}{2})(?:主要|广泛|集中)*(?:分布|坐落|聚集|集中|遍布)$")
_EVERYBODY = regex.compile(r"(?<=\p{Han}{2})(?:人人|家家|户户|个个).*$")
"""What each of those counted does: 200户农民[人人会管理]."""
_AT_PRESENT = regex.compile(
    r"(?<=\p{Han}{2})(?:现在?|目前|如今|至今|已经?|前不久|不久前|近日|日前|正式|顺利|相继|陆续)$"
)
_LATELY = regex.compile(r"(?<=\p{Han}{2})(?:日前|近日|近期)(?=\p{Han}{2})")
_TO_BE = regex.compile(r"(?<=\p{Han}{2})将于.*$")
"""What will become of those counted: 300亿元的融资[将于近期到位]."""
_EXCEPTING = regex.compile(r"(?<=\p{Han}{2})除(?:了|个别|少数|部分).*$")
_WHOLLY = regex.compile(r"(?<=[\p{Han}〕]{2})(?:已经|已|均|都)?(?:基本|全部|全面|均|都)+(?=\p{Han}{2,4}$)")
"""74个贫困县[全部]摘帽."""
_BROKEN = regex.compile(
    r"^人(?![均口民才次工寿力类身事文防保大社])|^每(?![万千百十亩平公部辆台套张吨头只])|(?<![占配环对])比$|[\d一二两三四五六七八九十][个家项条]$|^各(?![类级地项族方种])"
    r"|距(?![离差])|把(?![关手控握])|(?<![自理缘])由(?!贸)|(?<![衣穿])着(?![力陆眼装])|^在(?![校建岗职册园线营售手编院治读])"
)
_SOUND_START = regex.compile(
    r"占地|不良|用[工水电地能户气]|[不未]满\d|第[一二三]产业|第一书记|化[工肥学纤石解]|(?:没有|未|不)\p{Han}+的\p{Han}"
)
_CONDITION = regex.compile(r"(?<=植|棉|覆)被|(?:超过|高于|低于|少于|多于)(?=约?\d)|从(?=业|教|医)")
"""How much the things counted have at least: 开工率超过80%的县; 从 of 从业人员 and 被 of 植被 are no prepositions."""
_PREDICATE = regex.compile(
    r"首次|再次|双双|逐年|连年|逐步|不断|日益|迈入|迈进|跨入|进入|突破|实现|创|达到|保持|稳定|[位稳]居|持续|继续|取得|喜获|稳步|再上|大幅|明显|由负转正"
    r"|势头|表现|增势|走势|跨越|跨上|站上|跃上|[两三四]次|呈现?|平稳|较快|强劲|旺盛|活跃"
)
_THRESHOLDS = ("大关", "关口", "台阶", "新台阶", "门槛", "左右大关", "之间")
_WHOLE_AND_DEED = regex.compile(
    r"(?P<noun>[^\P{Han}的]{2,14}?)(?:等)?(?:全部|全面|均|都|已经?|基本|普遍)+(?:得到|实现|完成|获得|进行)?了?(?P<deed>(?!全部|全面|已|均)[\p{Han}ⅠⅡⅢⅣⅤ]{2,12})"
)
"""What all of those counted have done: 39个[断面全部达到Ⅱ类水质]."""
_SHORT_DEED = 4
_FUNDS = ("专项资金", "资金", "基金", "经费")
_LEVEL = re.compile("[省市县区州](?:级|域(?=\\S)|属(?!于)|直(?=党|机关|单位|部门|属单位|各))")
"""Behind a division's name: 云南|省级财政, 湖南|省直机关, 广州|市域常住人口."""
_SHORTEST_DEED = 3
"""加工企业共计|开工|: what short words tell is told of the subject, unless they are of cases (全市法院共|结案|)."""
_LONG, _LONGEST_SECTOR = 24, 10
_OVER_A_WHILE = regex.compile(
    r"(?<=\p{Han}{2})(?<![主重需纪首摘只])要(?![素求点闻是])(?=\p{Han}{4})|(?<!移[送交]\p{Han}{0,8})(?<=部门|机关|系统|法院|检察院|海关|纪委|监委|(?<=公安)(?!机关|局|部门|厅|交|消防)|民警|集团|中心|[支大总]队)(?:及时|依法|先后|成功|积极|已|共|累计)*(?=\p{Han}{2})|"
    r"(?<=\p{Han}{3})(?:已累计|累计已|共计|累计|先后|(?<![公中一总])共(?![同享建产青和识济赢存用计有]))"
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
    is_deed = verb is not None and verb.flag in ("v", "vn") and verb.word not in words_of_state()
    is_deed = is_deed or over_a_while.group().endswith(("共", "先后"))
    is_of_others = (is_deed or deeds().fullmatch(deed)) and len(deed) > _SHORTEST_DEED
    return deed if is_of_others or deed in words_that("case") else text


def after_figure(document: Document, line: Line, span: Span, counts: bool = False, is_measure: bool = False) -> str:
    """The noun phrase that follows a figure: 60个[社区食堂]; of things counted, up to the verb of the next: 80家[企业]已开工60家."""
    text = _BEING.sub("", line.words(span).lstrip("的 "))
    is_followed = counts and bool(document.at(document.quantities, span.end))
    stops = "vpdrf" if len(text) > 14 else "vpd" if is_followed or is_measure else "p"
    is_whole = not is_followed and (text.endswith(_FUNDS) or (is_measure and ends_in_head(text))) and len(text) < _LONG
    text = text if is_whole else _BEING.sub("", _up_to(document, line, span, stops).lstrip("的 "))
    text = _EVERYBODY.sub("", _WHERE_THEY_ARE.sub("", text))
    text = _LATELY.sub("", text)
    text = _TO_BE.sub("", _AT_PRESENT.sub("", _WHOLLY.sub("", _FORMALLY.sub("", text))))
    if text in _THRESHOLDS or text in ("等", "等等"):
        return ""
    whole = _WHOLE_AND_DEED.fullmatch(text) if counts else None
    if whole and len(whole["deed"]) > _SHORT_DEED - 1:
        text = f"{whole['deed']}的{whole['noun']}"
    return unquoted(str(ending("link", "total").sub("", text.strip(" 、“”\"'"))))


def noun_phrase(document: Document, line: Line, span: Span) -> str:
    """The noun phrase that opens a stretch, up to the verb of what it does."""
    return unquoted(_up_to(document, line, span, "vpd").strip("的 、"))


def is_plausible(name: str) -> bool:
    """Whether a phrase can name an indicator."""
    return (
        2 <= len(name) <= 40
        and name not in words_that("hollow")
        and not anywhere("never").search(_CONDITION.sub("", name))
        and (not name.endswith(words_that("broken-end")) or name.endswith(words_that("sound-end")))
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
    return subject if is_sector or ends_in_head(subject) or subject.endswith("投入") else ""


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
    if character in ' 、“”"' + MASK and not document.at(document.dates, at):
        return at + 1
    if character == "全" and (whole := document.at(document.places, at + 1)):
        return int(whole[0].span.end)
    for mentions in (document.dates, document.places):
        for mention in document.at(mentions, at):
            if mention.span.end <= end:
                is_level = _LEVEL.match(document.text, mention.span.end - 1)
                return int(mention.span.end) - (is_level is not None)
    words = line.text[at - line.span.start : end - line.span.start]
    match = BASIS.match(words) or opening("lead").match(words)
    if match and not SIZED.match(words) and not is_part_of_word(words, match.end()):
        return at + int(match.end())
    return 0


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


def _up_to(document: Document, line: Line, span: Span, stops: str) -> str:
    """The words of a stretch up to its first verb, preposition or the like (by flag) after a noun; a name in marks stays whole."""
    end = span.end
    words = line.text[span.start - line.span.start : span.end - line.span.start]
    quoted = words.find("”") if words.startswith("“") else -1
    noun_seen = quoted > 0
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
