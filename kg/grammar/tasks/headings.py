"""The headings that tasks stand under: 一要围绕“…”, 就…提出三点要求, 在…方面."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, acts_later, predicate_of
from kg.grammar.tasks.reading import TASK_KINDS, Heading
from kg.model import Span

_AROUND = regex.compile("(?:紧紧)?围绕(?P<q>[“‘「])")
_CONCERNING = regex.compile(
    "就(?P<x>[^，。；]{4,60}?)(?:工作)?(?:，(?:[^，。；]{2,16})?)?(?:提出|强调|讲了|作出|明确).{0,8}(?:要求|意见|希望|任务|部署)"
)
_FOLLOW_UP = regex.compile("贯彻(?:落实)?$|(?:贯彻落实|会议|讲话|指示|批示)[^，]{0,6}精神|下一?步|下一阶段")
"""What every meeting is to be followed by is no aim: 就抓好贯彻落实提出要求."""

_IN_REGARD = regex.compile("在(?P<x>[^，。；]{4,40}?)方面$")
_LONG_SUBJECT = 12
"""From this length on the subject of 在…方面 is more than a noun, and a verb in it says what is aimed at."""


def heading_of_sentence(text: str, sentence: Span, current: Heading | None) -> Heading | None:
    """What a sentence is about that says 就…提出要求: a heading where it is a task, else none; the current one where it says no such thing."""
    concerning = _CONCERNING.search(text, sentence.start, sentence.end)
    if concerning is None:
        return current
    inner = Span(*concerning.span("x"))
    if _FOLLOW_UP.search(text, *inner):
        return None
    read = predicate_of(text, inner)
    return Heading(0, inner) if read.kind in TASK_KINDS and not read.is_guess else None


def heading_behind(document: Document, predicate: Predicate, clause: Span, current: Heading | None) -> Heading | None:
    """The heading that holds from a clause on: its own, none where a new item begins, else the current one."""
    text = document.text
    if around := _AROUND.match(text, predicate.start, clause.end):
        names = document.within(document.names, Span(around.start("q"), around.end("q")))
        is_whole = bool(names) and names[0].span.end == clause.end
        return Heading(_number(predicate.ordinal), names[0].inner) if is_whole else current
    if predicate.ordinal and current and current.ordinal:
        return None
    if not text.endswith("方面", clause.start, clause.end):
        return current
    regard = _IN_REGARD.search(text, clause.start, clause.end)
    return Heading(0, Span(*regard.span("x"))) if regard and _is_aim(text, Span(*regard.span("x"))) else current


def _is_aim(text: str, subject: Span) -> bool:
    """Whether what 在…方面 names is something to be done, and no mere field."""
    if predicate_of(text, subject).kind in TASK_KINDS or text[subject.end - 1] == "化":
        return True
    return subject.end - subject.start > _LONG_SUBJECT and acts_later(text, subject)


def _number(ordinal: str) -> int:
    return "一二三四五六七八九十".find(ordinal) + 1 if len(ordinal) == 1 else 0
