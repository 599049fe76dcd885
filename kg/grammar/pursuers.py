"""Who acts on a named idea, as a reporter or somebody else tells: 某省委以问责推动“甲”落实, 围绕“甲”，某市启动…, 副省长检查“甲”执行情况."""

from __future__ import annotations

import re

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.lexicon import alternatives
from kg.model import Agent, Event, Organisation, Person, Place, Span

_REACH = 40
"""How many characters before an idea's name the verb that acts on it can stand."""

_LIST = 160
"""How many characters the documents named before one in a row can take."""

_SIBLINGS = re.compile(r"(?:《[^《》]{1,60}》[、和及与]{0,2})+$")
_PURSUES = re.compile(rf"(?:{alternatives('policy_verbs', 'pursues')}|[把以将])[^，。；：！？\n]{{0,24}}$")
_SETS_GOING = re.compile(rf"(?:{alternatives('policy_verbs', 'sets-going')})(?!的)[^，。；：！？\n]{{0,24}}$")
DEMANDED = re.compile(r"要|应|必须|需|将|希望|请|能|可|不|[。；：]|负责人|领导|干部")
"""Words between a body and an idea by which it is asked or only about to act on it."""
_INSPECTS = re.compile(
    r"(?:检查|督导|督查|调研|视察|考察|巡视|暗访|察看|调度|督办)(?:指导)?(?:了)?[^，。；：！？\n]{0,16}$"
)
_GOES = re.compile(r"[”》]?[^，。；：！？\n]{0,8}(?:工作|情况|建设|进展|落实|实施|推进|开展|执行|贯彻)")
_ROW = re.compile(r"》?(?:[、和及与]《[^《》]{1,60})+(?=》)")
_NAMES = re.compile(
    r"[”》]?[^，。；：！？\n]{0,12}(?:[作做]了?[^，。；：]{0,6}(?:发言|汇报|介绍|说明)|进行[^，。；：]{0,10}学习)|[”》]?(?:工程|政策|计划|战略|办法|条例)?后|[”》]?(?:共建)?(?:企业|学校|国家|沿线|地区|城市群|背景|等?国家战略的|以来|期间|年|开局|收官|名录|称号|优势)"
)
_MATTER = re.compile(r"在[^，。；]{2,24}(?:方面|环节|领域)，|[一二三四五六七八九十]是")
_ACHIEVED = re.compile(r"了|已|去年|近年|以来|同比|达到")
_BOTH = re.compile(r"(?:^|[，；。])(?:今后|今后五年，)?双方(?:将|共同|联合|还将|围绕)")
"""Those who have signed an agreement act together."""
_BY = re.compile(r"(?<![可足予加用得难])以[^，。；]{0,60}$")
_GUIDANCE = re.compile(r"[^，。；]{0,60}为(?:指导|统领|引领|主线|总揽|根本遵循)")
_COUNTRY = "00"


def pursuers(document: Document, span: Span) -> tuple[Agent, ...]:
    """The bodies or places that the clause says act on the idea, or who looks into how it is carried out."""
    subjects, place = document.subjects, Span(span.start, span.start)
    if _looked_into(document, span):
        group = subjects.named(place)
        return group.agents if group and isinstance(group.agents[0], (Person, Organisation)) else ()
    if not _is_pursued(document, span):
        return ()
    opening = Span(document.sentence_at(span.start).start, span.start)
    if _BOTH.search(document.text, *opening) and (signed := subjects.authors.issuer_of("协议")):
        return signed.agents
    group = (
        subjects.named(place)
        or subjects.behind(place)
        or subjects.going_on(Span(opening.start, opening.start))
        or subjects.author(place)
        or subjects.carried_over(place)
        or _issuer_told_of(document, opening)
    )
    if group and all(isinstance(agent, Event) for agent in group.agents) and _guides(document, span):
        return group.agents
    if group is None or not all(_pursues(agent) for agent in group.agents):
        return ()
    return (*group.agents, *subjects.companions.of(place))


def pursuers_told_of(document: Document, span: Span) -> tuple[Agent, ...]:
    """The bodies of which somebody tells that they act on the idea: 他说，省委|深入实施“甲”战略; not whom he asks (市教育局要…), nor who follows it (全国政协贯彻…)."""
    place = Span(span.start, span.start)
    group = document.subjects.named(place)
    if group is None or not all(isinstance(agent, Organisation) for agent in group.agents):
        return ()
    told = document.text[group.span.end : span.start]
    if DEMANDED.search(told) or not _SETS_GOING.search(told) or not _is_pursued(document, span):
        return ()
    return (*group.agents, *document.subjects.companions.of(place))


def _is_pursued(document: Document, span: Span) -> bool:
    """Whether the clause acts on the idea (落实“…”, 以…为…); not where the idea only names something else (“…”沿线国家)."""
    text, floor = document.text, max(document.sentence_at(span.start).start, span.start - _REACH)
    in_meeting = any(m.span.end > span.start for m in document.within(document.meetings, Span(floor, span.start + 1)))
    return not in_meeting and bool(_PURSUES.search(text, floor, span.start)) and not _NAMES.match(text, span.end)


def _issuer_told_of(document: Document, opening: Span) -> Group | None:
    """Who issues the document that the lead tells of, where a sentence opens with one of its matters: 在降低成本方面，推广…."""
    text, sentence = document.text, document.sentence_at(opening.start)
    goes_on = _MATTER.match(text, opening.start) or document.subjects.goes_on(sentence)
    is_matter = goes_on and not _ACHIEVED.search(text, opening.start, opening.end)
    return document.subjects.authors.issuer_in_lead(opening.start) if is_matter else None


def _guides(document: Document, span: Span) -> bool:
    """Whether the idea is what a meeting is guided by: 全会以“三个…”为指导; what else it acts on it says or passes."""
    by = _BY.search(document.text, document.sentence_at(span.start).start, span.start)
    return by is not None and bool(_GUIDANCE.match(document.text, span.end))


def _pursues(agent: Agent) -> bool:
    """Whether it is a body or a part of the country; the country itself only shows how far something has gone (全国已有…)."""
    return isinstance(agent, Organisation) or (isinstance(agent, Place) and agent.code != _COUNTRY)


def _looked_into(document: Document, span: Span) -> bool:
    """Whether the clause is of a visit whose matter the idea is: 检查水法实施情况, 调研“两山”工程建设."""
    floor = max(document.sentence_at(span.start).start, span.start - _LIST)
    near = _SIBLINGS.sub("", document.text[floor : span.start].rstrip("“《"))
    row = _ROW.match(document.text, span.end)
    return bool(_INSPECTS.search(near)) and bool(_GOES.match(document.text, row.end() if row else span.end))
