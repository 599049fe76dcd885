"""Actions that somebody is to take: what, who says so, what for, for whom."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.document import Document
from kg.grammar.tasks import Task, tasks_in
from kg.model import Agent, Fact, Measure, MeasureGroup
from kg.rules.attribution import event_at, speakers_at
from kg.rules.rule import Findings, Rule, evidence, rule


@rule("measures.clause")
def clause(document: Document, findings: Findings) -> Iterator[Fact]:
    """要加强农田水利建设; not 加强了农田水利建设."""
    for task in tasks_in(document):
        yield Measure(
            text=document.quotation(task.span),
            who=_who(document, findings, task),
            objective=_objective(document, task),
            group=_group(document, task),
            event=event_at(document, findings, task.span.start),
            evidence=evidence(document, "measures.clause", task.span),
        )


def _who(document: Document, findings: Findings, task: Task) -> tuple[Agent, ...]:
    """The speakers of the task; where nobody speaks, the place or body that acts."""
    return speakers_at(document, findings, task.span.start) or ((task.agent,) if task.agent else ())


def _objective(document: Document, task: Task) -> str:
    if task.heading:
        return document.quotation(task.heading.span)
    return document.quotation(task.aim) if task.aim else ""


def _group(document: Document, task: Task) -> MeasureGroup | None:
    if task.heading and task.heading.ordinal:
        return MeasureGroup(task.heading.ordinal, document.quotation(task.heading.span))
    return None


RULES: tuple[Rule, ...] = (clause,)
