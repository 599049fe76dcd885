"""Whose a named idea is by the words around its name: 市委、市政府《…决定》, 由市政府印发, 是党中央作出的重大决策."""

from __future__ import annotations

import re

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.lexicon import alternatives
from kg.model import Agent, Event, Organisation, Person, Span

_CARRIES_OUT = f"(?:组织|深入|全面|坚决|大力|加快|进一步|切实)*(?:{alternatives('policy_verbs', 'carries-out')})?"
_PUT_BY = re.compile(rf"(?:(?:所?[作做]的?)?关于{_CARRIES_OUT}|(?:所)?(?:提出|倡导|强调|部署|确定|作出|发起)的)$")
_ASKED = re.compile(
    rf"[”》]?[^，。；：！？]{{0,12}}?的?(?:重大|重要|一系列|各项|总体|工作|战略|有关|具体|安排)*(?:{alternatives('words_of_authority', 'asked')})"
)
"""What somebody says on an idea, behind its name: 省委关于|“甲”工程|的决策部署."""
_PUT_REACH = 16
_PASSED = re.compile(r"(?:联合|正式)?(?:印发|发布|出台|公布|下发|颁布|制定|批准)(?!了?《)")
_DRAFTS = re.compile(r"(?:审议(?!并?通过)|讨论(?!通过)|起草|修改|征求)[^，。；]{0,8}$")
_PASSED_REACH = 120
_BY = re.compile(r"[”》]?[^，。；：！？“”]{0,10}?由")
_RUNS = re.compile(
    rf"(?:等[^，。；]{{0,12}})?(?:联合|共同|具体|负责|统一|牵头|率先|首次|专门)*(?:{alternatives('policy_verbs', 'runs')})"
)
_IS = re.compile(r"[”》]?[^，。；：！？]{0,12}，?(?:就)?是(?:继[^，。]{2,20})?")
_OF_THEIRS = re.compile(
    rf"[^。；！？]{{0,30}}?(?:{alternatives('policy_verbs', 'makes')})的?[^。；，！？]{{0,16}}?"
    rf"(?:{alternatives('words_of_authority', 'made')})"
)
_MADE = re.compile(r"(?:[把将]|始终把|坚持把)(?:[^，。；：“”]{0,8})[“《]?$")
_INTO = re.compile(r"[”》]?[^，。；：！？]{0,14}?(?:作为|列为|列入|纳入|摆在|摆上|放在|确定为|确立为|上升为|写入)")


def issuers(document: Document, span: Span) -> tuple[Agent, ...]:
    """Those to whom the words around a name that stands at `span` ascribe the idea."""
    if span == document.headline:
        return _bodies_in_title(document, span)
    if span.start < document.headline.end:
        return ()
    owners = _owners(document, span) or _bodies_in_title(document, span)
    told = (_passed_by, _run_by, _decided_by, _raised_by)
    return (*owners, *(agent for by in told for agent in by(document, span)))


def _owners(document: Document, span: Span) -> tuple[Agent, ...]:
    """Whose idea it is by the words right before its name: 县委、县政府《…决定》, 某市“…”项目, 党中央关于实施…的部署, 国务院|居住证暂行条例."""
    is_marked = document.text[span.start - 1 : span.start] in ("《", "“")
    start = span.start - is_marked
    put = _PUT_BY.search(document.text, max(0, start - _PUT_REACH), start)
    if put and not (is_marked or put.group().endswith("的") or _ASKED.match(document.text, span.end)):
        return ()
    group = document.actors.ending_at(put.start() if put else start)
    if group is None or (group.is_personal and not put) or not (is_marked or put or _is_of_bodies(group)):
        return ()
    return group.agents


def _is_of_bodies(group: Group) -> bool:
    """Whether all are bodies: what follows a place without marks is only there (某省|脱贫攻坚)."""
    return all(isinstance(agent, Organisation) for agent in group.agents)


def _bodies_in_title(document: Document, span: Span) -> tuple[Agent, ...]:
    """The bodies that a document's title begins with: 《某市委、某市政府关于…的决定》; none of a draft that is talked over."""
    if _DRAFTS.search(document.text, max(0, span.start - 12), span.start):
        return ()
    group = document.subjects.authors.named_in_title(span)
    return group.agents if group else ()


def _passed_by(document: Document, span: Span) -> tuple[Agent, ...]:
    """The body that the sentence says issues the document named before: 《…方案》日前由市政府印发."""
    if document.text[span.start - 1 : span.start] != "《":
        return ()
    sentence = document.sentence_at(span.start)
    for verb in _PASSED.finditer(document.text, span.end, min(sentence.end, span.end + _PASSED_REACH)):
        if group := document.subjects.right_before(verb.start()):
            return group.agents
    return ()


def _run_by(document: Document, span: Span) -> tuple[Agent, ...]:
    """Those by whom the sentence says the idea is carried out: “…”工程由市水利局、市农委联合实施."""
    sentence = document.sentence_at(span.start)
    by = _BY.match(document.text, span.end, sentence.end)
    group = document.actors.beginning_at(by.end()) if by else None
    runs = group and not group.is_personal and _RUNS.match(document.text, group.span.end)
    return group.agents if group and runs else ()


def _decided_by(document: Document, span: Span) -> tuple[Agent, ...]:
    """Those whose decision the sentence says the idea is: 某某工程是省委、省政府作出的重大决策."""
    copula = _IS.match(document.text, span.end)
    group = document.actors.beginning_at(copula.end()) if copula else None
    is_theirs = group and not group.is_personal and _OF_THEIRS.match(document.text, group.span.end)
    return group.agents if group and is_theirs else ()


def _raised_by(document: Document, span: Span) -> tuple[Agent, ...]:
    """The body that makes the idea something: 省委、省政府把“…”作为头等大事, 将…列为民生工程."""
    if not _INTO.match(document.text, span.end):
        return ()
    sentence = document.sentence_at(span.start)
    made = _MADE.search(document.text, max(sentence.start, span.start - 16), span.start)
    if made is None:
        return ()
    group = document.actors.ending_at(made.start()) or document.subjects.named(Span(made.start(), span.start))
    return group.agents if group and not _speaks_for_itself(group) else ()


def _speaks_for_itself(group: Group) -> bool:
    """Whether people or a meeting do it, whose words are read as speeches."""
    return any(isinstance(agent, (Person, Event)) for agent in group.agents)
