"""Clauses as read in their place, and the course of a text from sentence to sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    """What holds from sentence to sentence: `source` says why tasks are being set (speech, modal, directive, will), empty where none are.

    `was_set` says that the sentence before set a task, `is_ruled` that a document speaks, or is spoken of, `practises` that somebody
    is only told to be doing something: sentences about something else tell of other things.
    """

    source: str = ""
    past: bool = False
    lists_facts: bool = False
    listed: bool = False
    was_set: bool = False
    is_ruled: bool = False
    practises: bool = False
    heading: Heading | None = None
    agents: tuple[Agent, ...] = ()

    @property
    def rules(self) -> bool:
        """Whether what stands here is what a document lays down."""
        return self.is_ruled and self.source == "will"


@dataclass(slots=True)
class Flow:
    """What holds from clause to clause of a sentence of `text`, within the course of it all.

    `blocked` says that a clause told how things are, so that what follows it goes on telling; `asks`, `tells` and `announces`
    what the last word of saying does; `goes_on` says that only a semicolon parts the sentence from one that sets a task; `agent`
    is the place or body that the sentence names as acting, `last` the last clause. `has_task`, `has_modal` and `has_must` say what
    some clause before has; `is_demanded` that it stands in the words of one who asks for what he says (要求, 叮嘱), `is_briefing` in
    those of one who tells how things are done (介绍), `is_document` in those of a document, `changes` that it says what a document
    changed (《条例》健全了…), `pledges` that somebody pledges what follows (立下军令状：…), `is_listed` that the sentence is an item of a list: then a statement of what is to come about is a
    task, too.
    """

    text: str
    sentence: Span
    course: Course
    blocked: bool = False
    tells: bool = False
    asks: bool = False
    announces: bool = False
    goes_on: bool = False
    last: Span | None = None
    agent: Span | None = None
    has_task: bool = False
    has_modal: bool = False
    has_must: bool = False
    is_demanded: bool = False
    is_document: bool = False
    is_briefing: bool = False
    changes: bool = False
    is_listed: bool = False
    pledges: bool = False
    readings: list[Reading] = field(default_factory=list)

    @property
    def rules(self) -> bool:
        """Whether a document lays down what stands here."""
        return self.course.rules or self.is_document

    @property
    def is_led(self) -> bool:
        """Whether somebody asks for what follows, or a clause before says that something must be done."""
        return self.asks or self.has_must

    @property
    def sets_tasks(self) -> bool:
        """Whether tasks are being set where the next clause stands, so that even a group that no modal tells to act is told to."""
        course = self.course
        lists = course.listed and course.source == "speech" and course.was_set
        return self.is_led or self.has_task or self.announces or self.goes_on or course.rules or lists

    def keep(self, reading: Reading) -> None:
        """Take a clause that has been read among those before."""
        self.readings.append(reading)
        self.has_task |= reading.is_task
        self.has_modal |= bool(reading.predicate.modal)
        self.has_must |= reading.predicate.modal == "must"
        self.is_listed |= bool(reading.predicate.ordinal)
