"""Clauses that open with who acts: the place or body that sets the task itself (某市|推进…), or a group whose task it is (企业|加快…)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, predicate_of
from kg.grammar.tasks.reading import TASK_KINDS, Flow
from kg.grammar.tasks.statements import is_owed
from kg.model import Agent, Organisation, Place, Span

_AUTHORITIES = regex.compile("官方|方面|政府系统|当局|\\p{Han}{0,12}?部门")
VAGUE = regex.compile(
    "(?:多|各|不少|部分|一些)(?:地方?|省[市份]?|市|县|乡镇|街道|社区)(?:政府|部门)?|[省市县区]级(?:财政)?(?=设立|安排|统筹|今年|拿出|投入|建立)|(?:当地|地方)?政府|国家(?=今年|还|将|对|给予|实施|提高|降低|出台|设立|安排|支持|鼓励)"
)
"""Authorities of which the text does not say which they are: 多地|采取…方式, 市级|设立…资金."""

SCHEME = regex.compile("(?:此次|本次|这次|该)(?:专项)?(?:活动|行动|整治|工程|试点|计划|赛事)")
"""What is under way, said of itself: 本次活动|以…为目标，发放…."""

_ROW = regex.compile(
    "(?:、\\p{Han}{2,7}){0,8}等(?:\\d+个?)?(?:多个)?(?:省[市区份]*|市|城市|地区|地|区|县|部门)|(?:[、和]\\p{Han}{2,7}?(?=正|将|还|也|均|都|已|开展|推进|落实|实施|加快|建立|出台|推出))"
)
"""The others that do the same: 江西|、甘肃等省份|正落实…."""

_WHEN = regex.compile("(?:[今明]年|20\\d\\d年|年内|近期|未来|今后|下一步|还|也|均|都)*")
"""What may stand between a place and its will: 青海|今年还|将…."""

_POLICY = regex.compile(
    "(?:新|该|这些|此次|这项|该项|有关|相关|上述|一揽子)?(?:新政|政策|措施|举措|规定(?!了)|办法|制度|条例)"
)
_NOMINAL = ("n", "r", "j", "s", "b", "vn", "an", "a", "m", "q", "l", "zg", "uj", "f")
_HEADS = ("n", "r", "j", "s", "zg", "q")
_PRONOUN = regex.compile("[他她它我你咱这那其](?!余)|大家|自己|本人")
_NAMED = regex.compile(
    "(?:(?:主体|单位|人员|机构|部门|场所)[^，]*|[^，]{0,4}(?:形势|压力|水平|能力|质量|意识|责任)(?:依然|仍|还|十分|非常|较|很|更|相当|日益|日趋|不)[^，]*|[^，]{0,2}(?:工程|项目|任务|工作|活动|计划|体系|机制|行动|情况|方案)|(?:更加?|更为|进一步|不断|持续|日益|逐步|基本|显著|明显|并|和|健全)[^，]*)?"
)
"""Behind a verb in a name (农网改造|工程), or one that says what becomes of the noun (监管|更加有效)."""

_TELLS = regex.compile(
    "有(?![关效序力利])|超过|达到|已(?!知)|一直|都(?![要应须得])|正[在加]|仍|曾|有望|存在|得到|表示|回应|建议|所需|缓解$|(?:发现|显示|认为|称)$"
)
"""What shows that the clause tells of the group: 农户发展生产有新的需求."""

_ASKS = ("要求", "希望", "鼓励", "勉励", "激励")
"""Words of asking that stand before whom they ask: 要求|各县|修复渠道."""

_ADDRESSING = (*_ASKS, "建议", "责成", "责令", "号召", "呼吁", "叮嘱", "嘱咐")
"""Behind such a word stands who is asked, not who sets the task."""

_LONGEST_GROUP = 16


def predicate_of_agent(document: Document, flow: Flow, clause: Span) -> Predicate:
    """The clause as read; behind the name of a place or body where it opens with one, behind a group where tasks are being set."""
    predicate = predicate_of(flow.text, clause)
    if predicate.modal == "will" and predicate.subject and (named := named_in(document, predicate.subject)):
        flow.course.agents = flow.course.agents if flow.course.source == "directive" else (named,)
    if predicate.kind == "other" and predicate.modal == "must" and flow.text.endswith(_ASKS, 0, predicate.start):
        asked = _predicate_of_group(document, flow, predicate)
        return asked._replace(modal="must") if asked.kind != "other" else predicate
    is_known = predicate.kind != "other" and not (predicate.is_guess and VAGUE.match(flow.text, predicate.start))
    if is_known or predicate.modal:
        return predicate
    for span, agents in _doers_at(document, predicate.start, clause.end):
        if not agents and flow.sets_tasks:
            continue
        if authorities := _AUTHORITIES.match(flow.text, span.end, clause.end):
            span = Span(span.start, authorities.end())
        inner = predicate_of(flow.text, Span(span.end, clause.end)) if span.end < clause.end else predicate
        if inner.kind == "setting" and is_owed(flow.text, Span(predicate.start, clause.end)):
            return predicate
        if inner.kind in ("setting", "attitude") or (inner.kind in TASK_KINDS and _is_near(flow, inner)):
            flow.agent = span
            if not flow.text.endswith(_ADDRESSING, 0, clause.start):
                flow.course.agents = agents
            return inner._replace(subject=span, ordinal=predicate.ordinal)
    if predicate.is_guess:
        return predicate
    if flow.sets_tasks or is_policy(flow.text, clause):
        return _predicate_of_group(document, flow, predicate)
    return predicate


def named_in(document: Document, subject: Span) -> Place | Organisation | None:
    """The place or body that a subject is, and nothing else but when: 青海今年还."""
    named = _agents_at(document, subject.start)
    return next((agent for span, agent in named if _WHEN.fullmatch(document.text, span.end, subject.end)), None)


def _doers_at(document: Document, at: int, end: int) -> Iterator[tuple[Span, tuple[Agent, ...]]]:
    """The places and bodies that act at `at` with all that act with them, and authorities that are nobody in particular."""
    for span, agent in _agents_at(document, at):
        row = _ROW.match(document.text, span.end, end)
        others = document.within(document.places, Span(span.end, row.end())) if row else ()
        whole = Span(span.start, row.end()) if row else span
        yield whole, (agent, *(other.place for other in others))
        if row:
            yield span, (agent,)
    if vague := VAGUE.match(document.text, at, end) or SCHEME.match(document.text, at, end):
        yield Span(at, vague.end()), ()


def _agents_at(document: Document, at: int) -> list[tuple[Span, Place | Organisation]]:
    """The places and bodies that are named at `at`, the longest first."""
    agents: list[tuple[Span, Place | Organisation]] = [(m.span, m.place) for m in document.at(document.places, at)]
    agents += [(m.span, m.organisation) for m in document.at(document.bodies, at)]
    return sorted(agents, key=lambda found: -found[0].end)


def is_policy(text: str, clause: Span) -> bool:
    """Whether the clause opens with the policy or measures that are told of: 新政|放宽了条件."""
    return _POLICY.match(text, clause.start, clause.end) is not None


def _predicate_of_group(document: Document, flow: Flow, clause: Predicate) -> Predicate:
    """企业|加快转型: the clause with what the noun at its start is to do, that noun being part of the task; else as it is."""
    reach = min(clause.end, clause.start + _LONGEST_GROUP + 1)
    tokens = document.within(document.tokens, Span(clause.start, reach))
    if not tokens or tokens[0].span.start != clause.start or not tokens[0].flag.startswith(_NOMINAL):
        return clause
    if _PRONOUN.match(flow.text, clause.start) or document.at(document.people, clause.start):
        return clause
    for before, token in pairwise(tokens):
        if before.flag.startswith(_HEADS) and token.span.start - clause.start >= 2:
            inner = predicate_of(flow.text, Span(token.span.start, clause.end))
            acts = inner.kind in TASK_KINDS and _is_near(flow, inner) and not inner.is_guess
            behind = inner.head + len(inner.verb)
            governs = behind < inner.end and not _NAMED.fullmatch(flow.text, behind, inner.end)
            governs = governs and not _TELLS.search(flow.text, clause.start, inner.end)
            if inner.kind == "attitude" or (acts and (governs or behind == inner.end > inner.start + 2)):
                return inner._replace(
                    start=inner.start if flow.text.endswith(_ASKS, 0, clause.start) else clause.start,
                    ordinal=clause.ordinal,
                )
        is_part = token.flag.startswith(_NOMINAL) or token.word in "、和与及"
        if not is_part or token.span.end - clause.start > _LONGEST_GROUP:
            break
    return clause


def _is_near(flow: Flow, inner: Predicate) -> bool:
    """Whether what a place or body does stands right behind its name, adverbs and a modal aside."""
    opens = flow.text.startswith(inner.verb, inner.head) or inner.verb in ("把", "将", "为", "从")
    return bool(inner.modal) or inner.is_guess or inner.verb == "从" or (opens and inner.head - inner.start <= 8)
