"""Clauses as read in their place, and the course of a text from sentence to sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kg.grammar.predicates import Predicate
from kg.model import Agent, Span

TASK_KINDS = ("act", "weak", "aim")


class Heading(NamedTuple):
    """The heading tasks stand under: 一要围绕“…”, 就…提出三点要求, 在…方面; `ordinal` is 0 where it is not numbered."""

    ordinal: int
    span: Span


class Reading(NamedTuple):
    """A clause as read in its place: whether it sets a task, and under which heading; its words begin at `start`.

    `agents` are the place or bodies that are said to act (某市推进…), where the text names them.
    """

    predicate: Predicate
    is_task: bool
    heading: Heading | None
    start: int
    agents: tuple[Agent, ...] = ()


@dataclass(slots=True)
class Course:
    """What holds from sentence to sentence: `source` says why tasks are being set (speech, modal, directive), empty where none are."""

    source: str = ""
    past: bool = False
    lists_facts: bool = False
    listed: bool = False
    heading: Heading | None = None
    agents: tuple[Agent, ...] = ()
