"""Actions that somebody is to take: what, who says so, what for, for whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

import regex

from kg.grammar.concerns import beneficiaries_in, bodies_in_charge, deadline_in, industries_in
from kg.grammar.document import Document
from kg.grammar.tasks import Task, tasks_in
from kg.model import Agent, Fact, Measure, MeasureGroup, Policy, PolicyNaming, Span
from kg.rules.attribution import event_at, speakers_at
from kg.rules.rule import Findings, Rule, evidence, rule


@rule("measures.clause")
def clause(document: Document, findings: Findings) -> Iterator[Fact]:
    """要加强农田水利建设, 《某条例》健全了报告制度; not 某市加强了农田水利建设."""
    named = _policies_by_place(findings)
    for task in tasks_in(document):
        words = document.text[task.span.start : task.span.end]
        yield Measure(
            text=document.quotation(task.span),
            who=_who(document, findings, task),
            objective=_objective(document, task),
            group=_group(document, task),
            policies=_policies(named, task.span),
            industries=industries_in(words),
            beneficiaries=beneficiaries_in(words),
            responsible=bodies_in_charge(document, task.span),
            deadline=deadline_in(words),
            event=event_at(document, findings, task.span.start),
            evidence=evidence(document, "measures.clause", task.span),
        )


def _policies_by_place(findings: Findings) -> list[tuple[int, int, Policy]]:
    """The named policy ideas where they stand, in order of place."""
    return sorted((e.focus_start, e.focus_end, n.policy) for n in findings.of(PolicyNaming) for e in n.evidence)


def _policies(named: list[tuple[int, int, Policy]], span: Span) -> tuple[Policy, ...]:
    """The policy ideas that the words of a task name."""
    first = bisect_left(named, span.start, key=itemgetter(0))
    last = bisect_left(named, span.end, key=itemgetter(0))
    return tuple(dict.fromkeys(policy for _, end, policy in named[first:last] if end <= span.end))


def _who(document: Document, findings: Findings, task: Task) -> tuple[Agent, ...]:
    """The speakers of the task; where nobody speaks, the place or body that acts, else the person the sentences before it open with."""
    speakers = speakers_at(document, findings, task.span.start)
    if speakers:
        return speakers
    return task.agents or _opener(document, task.span.start) or _issuer(document, task.span.start)


def _issuer(document: Document, offset: int) -> tuple[Agent, ...]:
    """The body that issued the document that the article is about: its paragraphs need not name it again."""
    issuer = document.subjects.authors.issuer_in_lead(offset)
    return issuer.agents if issuer else ()


_SPEAKS = regex.compile("要求|强调|指出|提出|表示|讲话|部署|宣布|报告|说")


_NEAREST = 12
"""How many people before a task are looked at for who speaks."""


def _opener(document: Document, offset: int) -> tuple[Agent, ...]:
    """The person that a sentence of the same paragraph before `offset` opens with, if it says that he speaks."""
    paragraph = document.paragraph_at(offset)
    for mention in reversed(document.within(document.people, Span(paragraph.start, offset))[-_NEAREST:]):
        sentence = document.sentence_at(mention.span.start)
        if sentence.start == mention.span.start:
            return (mention.person,) if _SPEAKS.search(document.text, mention.span.end, sentence.end) else ()
    return ()


def _objective(document: Document, task: Task) -> str:
    """The heading of a numbered group; else the task's own aim, else what the speech or passage is about."""
    numbered = task.heading is not None and task.heading.ordinal > 0
    span = task.aim if task.aim and not numbered else task.heading.span if task.heading else None
    return document.quotation(span) if span else ""


def _group(document: Document, task: Task) -> MeasureGroup | None:
    if task.heading and task.heading.ordinal:
        return MeasureGroup(task.heading.ordinal, document.quotation(task.heading.span))
    return None


RULES: tuple[Rule, ...] = (clause,)
