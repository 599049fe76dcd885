"""Clauses that open with the place or body that acts: 某市|推进…, 某县官方|将…."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, predicate_of
from kg.grammar.tasks.reading import TASK_KINDS, Flow
from kg.grammar.tasks.statements import is_owed
from kg.model import Organisation, Place, Span

_AUTHORITIES = regex.compile("官方|方面|政府系统|当局")


def predicate_of_agent(document: Document, flow: Flow, clause: Span) -> Predicate:
    """The clause as read; behind the name of a place or body where it opens with one."""
    predicate = predicate_of(flow.text, clause)
    if predicate.kind != "other" or predicate.modal:
        return predicate
    at = predicate.start
    agents: list[tuple[Span, Place | Organisation]] = [(m.span, m.place) for m in document.at(document.places, at)]
    agents += [(m.span, m.organisation) for m in document.at(document.bodies, at)]
    for span, agent in sorted(agents, key=lambda found: -found[0].end):
        if authorities := _AUTHORITIES.match(flow.text, span.end, clause.end):
            span = Span(span.start, authorities.end())
        inner = predicate_of(flow.text, Span(span.end, clause.end)) if span.end < clause.end else predicate
        if inner.kind == "setting" and is_owed(flow.text, Span(predicate.start, clause.end)):
            return predicate
        if inner.kind in ("setting", "attitude") or (inner.kind in TASK_KINDS and _is_near(flow, inner)):
            flow.course.agents, flow.agent = (agent,), span
            return inner._replace(subject=span, ordinal=predicate.ordinal)
    return predicate


def _is_near(flow: Flow, inner: Predicate) -> bool:
    """Whether what a place or body does stands right behind its name, adverbs and a modal aside."""
    opens = flow.text.startswith(inner.verb, inner.head) or inner.verb in ("把", "将", "为", "从")
    return bool(inner.modal) or inner.is_guess or (opens and inner.head - inner.start <= 8)
