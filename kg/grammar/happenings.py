"""Whether the words around a meeting say that it takes place: not planned, not long past, not named for its spirit."""

from __future__ import annotations

import re

from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention
from kg.lexicon import alternatives
from kg.model import Span

_HELD = r"召开|举行|举办|开幕|闭幕|闭会|开班|落幕|启幕|落下帷幕|拉开(?:帷幕|序幕)"
_HELD_BEFORE = re.compile(
    rf"(?:{_HELD}|出席|参加|主持|列席|主办|承办|见证|在|(?<![关对由属至位终])于)(?:了|的|过)?[^，。；：！？\n]{{0,24}}$|进行了$"
)
_HELD_AFTER = re.compile(rf"[”）)]?(?:[^，。；：！？\n]{{0,20}})(?:{_HELD})")
_HELD_LATER = re.compile(
    rf"[”）)]?(?:，[^，。；：！？\n]{{0,24}}){{0,2}}，(?:于|已)?(?:[今昨当][天日]|(?:\d{{1,2}}月)?\d{{1,2}}日|在|[上下]午)[^，。；：！？\n将拟]{{0,24}}(?:{_HELD})"
)
"""Behind the name of a session: …第三次会议，圆满完成各项议程，今天上午在甲剧院闭幕."""

_ENDS = re.compile(r"[”）)]?(?:[在于][^，。；：\n]{1,12})?(?:圆满|胜利|顺利)?结束(?=[，。；])")
_TELLS = re.compile(r"[”）)]?(?:透露|明确|提出|指出|强调|要求|宣布|部署)")
"""Behind a meeting by its name and with a day before it: 1月19日，全省教育工作会议明确."""

_SPOKEN_AT = re.compile(r"[”）)]?(?:上|中|期间|闭幕时|开幕时)(?!的|所|作的|发表的)")
_DECIDES = re.compile(r"(?:上)?，?(?:经?(?:审议|表决|投票))*(?:通过|决定|任命|选举|补选|接受)")
_SITTING = re.compile(r"次(?:会议|全会|全体会议)$")
_NOT_ONE = re.compile(
    rf"(?:{alternatives('signs_of_no_event', 'ruled')}|须(?=经|由|通过|召开|提交)|可(?:正常|依法|照常|适当|以)?(?:举办|举行|召开))[^，。；\n]{{0,24}}$"
)
"""Before a meeting: rules on meetings, none of them."""

_OF_IT = re.compile(r"[”）)]?上?(?:的|所|作出的|提出的|发表的)")
_PLANNED = re.compile(
    r"(?:将[于在会]?|拟|(?<![等期亟接招款对看善优])待(?=召开|举行)|(?:争取|力争|计划)[在于]|即将|计划|定于|准备|筹备|筹办|预计|有望)(?:[^，。；\n]{0,20})$"
)
_PLANNED_AFTER = re.compile(
    rf"[”）)]?(?:[^，。；\n]{{0,16}})(?:将(?!军|士)|{alternatives('signs_of_no_event', 'planned')}|(?:举行|召开)，必将)|[”）)]?[^，。；\n]{{0,24}}之前"
)
_OVER = re.compile(
    r"[”）)]?(?:上曾|(?:刚刚?|胜利)?(?:结束|闭幕|召开|开完)(?:之|以)?后|(?:此前|早已|早前|前不久|不久前)[^，。；\n]{0,8}(?:召开|举行|闭幕|结束))"
)
"""Behind a meeting that only says when another one is held, or is over before: 全省视频会议结束后，我市立即召开…; 两会此前已闭幕."""

_PAST = re.compile(
    r"(?:去年|前年|曾|此前|上次|历次|历届|年前|多次|每年|往年|[月年]后，|连续|累计|先后举办)[^，。；\n]{0,30}$"
)
_CITED = re.compile(
    r"(?:^|[，。；：“\n　 ])(?:正如|诚如|正像|就像|如同|比如|例如|譬如|又如|再如|如(?![皋东下期果意何今]))[^，。；\n]{0,36}$|[在于][^，。；\n]{0,14}[一某]次[^，。；\n]{0,6}$"
)
"""Before a meeting that only serves as an example, or of which nothing is told: 正如市长在…上所说, 在一次吹风会上."""

_THIS_YEAR = ("今年", "今年的", "年初")
"""Before a meeting 期间 which something was said: it is over, 今年市两会期间."""

_EARLIER_ONES = ("去年", "前年", "历届", "往届", "历次", "上届")
_HOLDS_ANOTHER = re.compile(r"[^，。；：！？\n]{0,16}(?:举行|召开)了?[^，。；：！？\n]{0,16}(?:会议|会)")
_HAPPENS = frozenset(("会见", "接见"))
"""Verbs that are their event: to name them is to say that it takes place."""

_TALKS = frozenset(("座谈", "座谈交流", "交流座谈"))
_TALKS_WITH = re.compile(r"(?:与|同|和)[^，。；：！？\n]{2,60}$")
_CLAUSE_END = ("，", "。", "；", "、")

_INVOKED = re.compile(
    r"[”）)]?的?(?:[^，。；]{0,8})(?:精神|决策部署|工作部署|部署要求)|[”）)]?(?:的?部署(?=[，。、；和]|$)|以来)|"
    r"[”）)]?(?:上|以来|所?作出|所?提出|所?确定|所?通过|所?审议通过|期间)(?:所?作?的|所作)|"
    r"[”）)]?[^，。；：！？\n]{0,30}时的(?:系列)?重要(?:讲话|指示|论述)"
)
_INVOKES = re.compile(r"(?:贯彻|落实|按照|根据|学习(?!中心组|小组|班|会|讲座)|领会)[^，。；：！？\n]{0,6}$")
_PUBLISHES = re.compile(r"(?:公开|公布|发布|刊发|刊登|播发)了[^，。；\n]{2,30}在“?$")
"""Before a meeting at which somebody spoke the words that are published: 公布了市长王明近日在全市教育大会|上的讲话."""

_REACH = 40
_BARE = 6
"""A name of so many characters is hardly one of a certain meeting."""


def is_invoked(mention: MeetingMention, document: Document) -> bool:
    """Whether the meeting is named for its spirit or decisions: 贯彻落实…会议精神."""
    before = document.text[max(0, mention.span.start - 12) : mention.span.start]
    return bool(_INVOKED.match(document.text, mention.span.end) or _INVOKES.search(before))


def is_told_as_held(mention: MeetingMention, document: Document) -> bool:
    """Whether the sentence says that the meeting is held or attended, or that somebody speaks there."""
    text, sentence, after = document.text, document.sentence_at(mention.span.start), mention.span.end
    before = text[max(sentence.start, mention.span.start - _REACH) : mention.span.start]
    if _PUBLISHES.search(before):
        return True
    if is_invoked(mention, document) or _PLANNED.search(before) or _PLANNED_AFTER.match(text, after):
        return False
    if mention.name.startswith(_EARLIER_ONES) or _CITED.search(text[sentence.start : mention.span.start + 2][-_REACH:]):
        return False
    if _NOT_ONE.search(before) or _PAST.search(before) or _OVER.match(text, after) or _HOLDS_ANOTHER.match(text, after):
        return False
    if mention.name.endswith("两会") and before.endswith(_THIS_YEAR) and text.startswith("期间", after):
        return False
    attended = _HELD_BEFORE.search(before) and not _OF_IT.match(text, after)
    decides = _SITTING.search(mention.name) and _DECIDES.match(text, after) and _is_dated(document, mention)
    tells = len(mention.name) > _BARE and _TELLS.match(text, after) and _is_dated(document, mention)
    if mention.name in _TALKS:
        said_there = before.endswith("在") and text.startswith("时", after)
        return said_there or bool(_TALKS_WITH.search(before) and text.startswith(_CLAUSE_END, after))
    return bool(
        mention.name in _HAPPENS
        or decides
        or tells
        or attended
        or _ENDS.match(text, after)
        or _HELD_AFTER.match(text, after)
        or (_SITTING.search(mention.name) and _HELD_LATER.match(text, after))
        or _SPOKEN_AT.match(text, after)
    )


def _is_dated(document: Document, mention: MeetingMention) -> bool:
    """Whether the sentence gives the day before it names the meeting."""
    sentence = document.sentence_at(mention.span.start)
    return any(d.precision == "day" for d in document.within(document.dates, Span(sentence.start, mention.span.start)))
