"""Clauses that tell how things are: what follows them without a modal goes on telling."""

from __future__ import annotations

import regex

from kg.grammar.predicates import Predicate
from kg.grammar.tasks.duty import CONDITIONAL, HEARD_OF
from kg.grammar.tasks.introductions import introduces, issues, took_steps
from kg.grammar.tasks.reading import Flow
from kg.grammar.tasks.statements import sets_scene, wishes
from kg.model import Span

_INTENDING = ("旨在", "意在")
_ASIDE = regex.compile("即|包括|例如|比如|其中|特别是|尤其是|如(?!果|期|今|何|实)")
_SETTING_END = regex.compile("(?:精神|态度|作风|姿态|劲头|要求|理念|部署|方式|导向|[下中上])$")
_FORETELLS = regex.compile("(?<![即必])将(?!军|士|领|近|来|会|成为)")
_COPULA = regex.compile("(?:也|又|更|既|还)?是")
_SHORTEST = 5
"""So many characters a clause has at least that tells something."""


def describes(flow: Flow, predicate: Predicate, clause: Span, past: bool) -> bool:
    """Whether a clause tells how things are, or how they were (`past`); neither cases nor what introduces tasks does."""
    text = flow.text
    if issues(text, clause, predicate) or text[clause.end - 1] == "的" or (not past and sets_scene(text, clause)):
        return False
    if text.endswith(HEARD_OF, clause.start, clause.end) or took_steps(text, clause):
        return False
    if past and predicate.kind not in ("setting", "purpose"):
        return True
    if (not past and _ASIDE.match(text, clause.start, clause.end)) or introduces(text, clause):
        return False
    if predicate.verb in _INTENDING or wishes(text, clause):
        return True
    if _FORETELLS.search(text, clause.start, clause.end):
        return False
    if flow.has_task or predicate.ordinal or predicate.kind != "other" or predicate.modal:
        return False
    if clause.end - clause.start < _SHORTEST or predicate.head >= clause.end or flow.course.source == "directive":
        return False
    if flow.is_led or flow.is_demanded or flow.announces or flow.goes_on or flow.rules:
        return bool(CONDITIONAL.match(text, clause.start))
    return not _completes(flow, clause)


def _completes(flow: Flow, clause: Span) -> bool:
    """Whether the clause only ends what the setting or motto before it began: 以改革的精神, 也是…."""
    before = flow.readings[-2].predicate if len(flow.readings) > 1 else None
    if before is None:
        return False
    if before.kind == "setting" and _SETTING_END.search(flow.text, clause.start, clause.end):
        return True
    opens = before.kind == "attitude" or before.head == before.end
    return opens and _COPULA.match(flow.text, clause.start) is not None
