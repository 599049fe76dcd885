"""Where the words of a task begin: with its subject, where that belongs to it, or with the clause that says in which case."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate
from kg.grammar.tasks.statements import THOSE_WHO
from kg.lexicon import alternatives
from kg.model import Span

_CONDITION = regex.compile(
    "(?:对|凡|凡是)?[^，]{3,40}的$|凡是?[^，]{3,40}$|(?:遇有?|逢)[^，]{2,30}$|对[^，]{3,40}(?<![说讲道看])(?<!而言|来讲|方面)$|(?:在|对于?)[^，]{4,30}(?:上|(?<!进程|征程|历程|过程|大潮|新时代)中)$"
)
_APPLIES = regex.compile(
    "(?:也|将)?(?:不得|不准|不予|严禁|禁止|一律|由|可|给予|予以|视|按|依法|取消|主要负责人|负责人|其)"
)
"""How the clause goes on that lays down what applies to them: 列入黑榜的企业，|不得参加评优."""

_SINCE = regex.compile("(?:到|从|自)[^，]{2,12}(?:年|月|日|(?<![抓做])起|前|底)$")
_MEANS = regex.compile(
    "通过(?!学习|此次|这次|本次)|在[^，]+基础上$|从[^，]+(?:出发|入手)$|根据[^，]*(?<!部署|要求|精神|规定|指示|安排|办法|意见|方案|通知|协议|合同|规划|纲要|需要|进展|情况|》)$|以[^，]+(?:方式|形式|方法|办法|途径|手段)$|针对[^，]+(?:特点|实际)$|借助|依托|利用"
)
"""By what means or on what ground something is to be done; such a clause is part of the task behind it."""

_RAISES = regex.compile("(?:由|从)[^，]*(?:到|至|为)|提高|降低|调整|扩大|延长|纳入|列入")
"""How a clause goes on whose object 将 has set before the comma: 将起付标准，|由500元降到300元."""

_PASSIVE = regex.compile("被|受到")
_UNDERGOES = regex.compile(
    "(?:纳入|列入|录入|计入|归入|移交|报送?)[^，]|(?:及时|全部|统一|一律|依法|主动|按期)?(?:公开|公布|公示|清零|到位|入库|上报|归还|腾空)$"
)
"""What is done with the subject: 新发现的隐患要|纳入台账."""

_REACHES = regex.compile(
    "(?:稳定|保持|控制|维持|限制|达|提高|提升|降低|下降|增长|增加|压缩|缩短|减少|扩大|延长)(?:在|到|至)(?=[^，]*[\\d一二三四五六七八九十百千万上以])"
)
"""What a quantity is to come to; without its name the words say nothing: 产量要|稳定在上年水平."""

_ACTS = regex.compile(
    f"(?:{alternatives('who_acts')}|[一二]把手|我们|大家|双方|国家|我国|中国|[局委社办厅市县区州镇乡村处院所站方级者员民们]|工作|今年|下一步|[关重]键|同时|[，“”])$"
)
"""Who acts is no part of the task; what a verb without object is said of is: 节水器具要|全面推广."""

_LEGAL = ("应", "应当", "须")
"""The modals of rules, which say of whom they hold: 经营者应当…."""

_ADDRESSED = regex.compile(
    f"{alternatives('addressed')}|[他她它我这那]|今年|明年|下一步|同时|但|而|所以|就$|仍$|表示|是|还|既|越|提醒|号召|要求|坚持|做法|活动|工作$|期间$|[省市县区]$|[，。]"
)
"""To whom a speech is addressed, and when, is no part of the task that it sets."""

_EACH = regex.compile("各\\p{Han}{1,3}")
_WE = regex.compile("我们|大家|你们|我|[他她它]|这")
_NO_CASE = regex.compile("目的$|^(?:坚决)?(?:按照|正如|如|像)|所\\p{Han}{1,3}的$")
"""Ends in 的, and says in no case: 我们的目的, 正如他所强调的."""

_NEAR = 4
"""So few characters part a case from what is done in it: a comma, 将, 要."""


def start_of_task(document: Document, predicate: Predicate, last: Span | None, before: Predicate | None) -> int:
    """Where the task's words begin, given the last clause and what was read `before`: also with a date (从今年起，市财政…)."""
    start = predicate.start
    if predicate.subject and _is_bound(document, predicate, predicate.subject):
        start = predicate.subject.start
    if last is None:
        return start
    text = document.text
    dated = predicate.kind == "other" or start < predicate.start or text[last.end - 1] == "起"
    if dated and _SINCE.match(text, last.start, last.end):
        return last.start
    if before is not None and start == predicate.start and _says_how(text, last, before, predicate):
        return last.start
    if text[last.start] in "将把" and before is not None and not before.modal and _RAISES.match(text, start):
        return last.start
    denies = predicate.kind == "act" and text.startswith("不", predicate.start)
    states = predicate.kind == "other" and not predicate.modal and predicate.start - last.end <= 1
    conditional = predicate.modal in ("not", "must") or denies or states or _says_case(text, last, before, predicate)
    opens = start == predicate.start or start - last.end <= _NEAR
    if conditional and opens and _CONDITION.match(text, last.start, last.end):
        return last.start
    if start == predicate.start and applies_to(text, last, Span(start, predicate.end)):
        return last.start
    return start


def applies_to(text: str, clause: Span, following: Span) -> bool:
    """Whether a clause only says to whom applies what the next lays down: 列入黑榜的企业，|不得参加评优."""
    if not _APPLIES.match(text, following.start, following.end):
        return False
    return THOSE_WHO.match(text, clause.start, clause.end) is not None


def _says_how(text: str, clause: Span, before: Predicate, predicate: Predicate) -> bool:
    """Whether the clause before says by what means: 通过集中考评，评选先进; what it is in keeping with (按照部署) does not."""
    if before.kind != "setting" or before.modal or before.ordinal:
        return False
    if predicate.kind != "act" or predicate.modal or predicate.subject:
        return False
    return _MEANS.match(text, clause.start, clause.end) is not None


def _says_case(text: str, clause: Span, before: Predicate | None, predicate: Predicate) -> bool:
    """Whether the clause before says in which case: 对未完成任务的，约谈负责人; 对新办企业，给予补贴."""
    if (predicate.subject or predicate).start - clause.end > _NEAR:
        return False
    if text[clause.start] == "凡" or (text[clause.end - 1] == "的" and not _NO_CASE.search(text, *clause)):
        return True
    if not text.startswith("对", clause.start) or text.startswith("对", predicate.start):
        return False
    return before is not None and before.kind == "setting" and predicate.kind in ("act", "weak", "other")


def _is_bound(document: Document, predicate: Predicate, subject: Span) -> bool:
    """Whether the subject belongs to the task: 所有学校都要…, 各县不得…, 确需停课的要…, 违规行为将被…; a group that is told to act does not."""
    before = document.text[max(0, predicate.start - 2) : predicate.start]
    if (
        predicate.modal == "not"
        or _PASSIVE.match(document.text, predicate.head)
        or _UNDERGOES.match(document.text, predicate.head, predicate.end)
        or before.endswith(("都要", "均要", "均须", "都应", "都须"))
    ):
        return True
    if (
        predicate.modal == "must"
        and before.endswith("要")
        and not before.endswith(("还要", "也要", "既要"))
        and _is_told(document, subject)
    ):
        return True
    if predicate.modal == "must" and before.endswith(_LEGAL) and not _WE.search(document.text, *subject):
        return True
    if document.text[subject.end - 1] == "的" or _REACHES.match(document.text, predicate.head):
        return True
    governs_nothing = predicate.modal == "must" and predicate.end - predicate.head <= max(len(predicate.verb), 2)
    return governs_nothing and not _ACTS.search(document.text, subject.start, subject.end)


def _is_told(document: Document, subject: Span) -> bool:
    """Whether the subject is one among others that is told what to do, or what is to be done with: 农贸市场要…, 纪检监察组要…; not 各级干部要…."""
    if _EACH.fullmatch(document.text, *subject) or _ADDRESSED.search(document.text, *subject):
        return False
    if document.at(document.people, subject.start):
        return False
    places = document.at(document.places, subject.start)
    return not any(place.span.end == subject.end for place in places)
