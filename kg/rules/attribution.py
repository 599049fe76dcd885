"""Whose words a stretch of text is, and at which reported event they fall."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.lexicon import words
from kg.model import Agent, Event, EventKind, Occurrence, Organisation
from kg.rules.rule import Findings

_NEIGHBOURS = 40
"""How many speeches around an offset can reach it: scopes nest two deep and end with a paragraph or a list."""
_PRESS_OFFICES = ("新闻办", "新闻办公室")


def speakers_at(document: Document, findings: Findings, offset: int) -> tuple[Agent, ...]:
    """Who says the words at `offset`: the speakers of the innermost speech around it; empty where nobody does.

    Meetings that speak (会议强调) are given as the events that were found, with date and place.
    """
    speech = next(speeches_around(document, offset), None)
    return speakers_of(speech, findings) if speech else ()


def speeches_around(document: Document, offset: int) -> Iterator[Speech]:
    """The speeches whose scope holds the character at `offset`, the innermost first."""
    speeches = document.speeches
    index = bisect_right(document.starts(speeches), offset)
    for speech in reversed(speeches[max(0, index - _NEIGHBOURS) : index + 2]):
        if speech.scope.start <= offset < speech.scope.end:
            yield speech


def speakers_of(speech: Speech, findings: Findings) -> tuple[Agent, ...]:
    """The speakers, a meeting among them as the reported event of its name."""
    return tuple(as_found(agent, findings) for agent in speech.speakers)


def event_named(name: str, findings: Findings) -> Event | None:
    """The reported event of that name, if any."""
    return next((o.event for o in findings.of(Occurrence) if o.event.name == name), None)


def event_at(document: Document, findings: Findings, offset: int, kind: EventKind | None = None) -> Event | None:
    """The reported event that the text at `offset` tells about: the one named last before it, else the first of the article.

    With `kind` only events of that kind.
    """
    reported = findings.of(Occurrence)
    occurrences = reported if kind is None else tuple(o for o in reported if o.kind == kind)
    if len(occurrences) < 2:
        return occurrences[0].event if occurrences else None
    events = {occurrence.event.name: occurrence.event for occurrence in occurrences}
    index = bisect_right(document.starts(document.meetings), offset)
    earlier = (m.name for m in reversed(document.meetings[max(0, index - _NEIGHBOURS) : index]) if m.name in events)
    name = next(earlier, None)
    return events[name] if name else (occurrences[0].event if occurrences else None)


def as_found(agent: Agent, findings: Findings) -> Agent:
    """A meeting as the reported event of its name, any other agent as it is."""
    if not isinstance(agent, Event):
        return agent
    return event_named(agent.name, findings) or agent


def advocates_nothing(agent: Agent) -> bool:
    """Whether an organisation is no body by itself (党委), or one that only tells what others put forward (某市政府新闻办)."""
    if not isinstance(agent, Organisation):
        return False
    return agent.name in words("words_no_bodies") or agent.name.endswith(_PRESS_OFFICES)
