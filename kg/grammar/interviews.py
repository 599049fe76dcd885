"""Interviews: paragraphs that open with a label (记者：, 答：, 李明：), and who answers in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.subjects import Subjects
from kg.lexicon import rows
from kg.model import Agent, Span

_LABEL = re.compile(r"[ 　]*(?P<label>[^，。；：:！？“”\n]{1,30})[：:]")
_NUMBERED = re.compile(r"\d{1,2}[.、]")
_INTERVIEWED = re.compile(
    r"(?:专访|采访|访谈|对话|访)(?:了|到)?(?=[^，。；：\n]{2,40})|(?:答|回答了?|回应)(?:本报|本网|[^，。；：\n]{0,6})?(?:记者|网友)?(?:问|提问)|接受[^，。；：\n]{0,16}(?:专访|采访)"
)
_NEAR = 40
"""So many characters stand at most between 采访 and who is interviewed."""


@cache
def _roles() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("interview_labels")}


def is_question(document: Document, paragraph: Span) -> bool:
    """Whether a paragraph is a question: 记者：今年有什么打算？"""
    label = _LABEL.match(document.text, paragraph.start, paragraph.end)
    return label is not None and _role(label) == "asks"


def answers_in(document: Document, subjects: Subjects) -> Iterator[Speech]:
    """The answers of an interview, each up to the next turn; none where nobody asks."""
    turns = list(_turns(document))
    if not any(role == "asks" for _, role, _ in turns):
        return
    asked = _asked(document, subjects)
    ends = [*(label.start() for label, _, _ in turns[1:]), len(document.text)]
    for (label, role, named), end in zip(turns, ends, strict=True):
        if role != "asks" and (speakers := named or asked):
            yield Speech(Span(label.end() - 2, label.end() - 1), "", speakers, Span(label.end(), end), "spoke")


def _turns(document: Document) -> Iterator[tuple[re.Match[str], str, tuple[Agent, ...]]]:
    """The paragraphs that open with a label: its match, its role, and the person whom it names."""
    for paragraph in document.paragraphs[1:]:
        label = _LABEL.match(document.text, paragraph.start, paragraph.end)
        if label is None:
            continue
        people = document.within(document.people, Span(*label.span("label")))
        named = tuple(m.person for m in people if m.span.end == label.end("label"))
        if role := _role(label) or ("answers" if named else ""):
            yield label, role, named


def _role(label: re.Match[str]) -> str:
    return _roles().get(_NUMBERED.sub("", label["label"]).strip(), "")


def _asked(document: Document, subjects: Subjects) -> tuple[Agent, ...]:
    """Whom the article interviews: 访市教育局局长李明, 市教育局负责人答记者问."""
    for told in _INTERVIEWED.finditer(document.text):
        behind = document.actors.people_between(told.end(), told.end() + _NEAR)
        if group := (behind[0] if behind else subjects.named(Span(*told.span()))):
            return group.agents[:1]
    return ()
