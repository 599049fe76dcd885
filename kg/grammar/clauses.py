"""Clauses of a sentence: the stretches between commas and colons, where commas inside short quotation marks or titles divide nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from kg.grammar.document import Document
from kg.model import Span

_STOP = re.compile("[，,：:。！？!?；;\n]")
_SENTENCE_MARK = re.compile("[。！？!?；;]")
_NOTE = regex.compile("[（(][^（）()]{0,200}[）)]")
_LEADING_NOTE = re.compile(
    "[(（](?![一二三四五六七八九十\\d]{1,3}[）)])(?:[^（）()]|[（(][^（）()]{1,40}[）)]){2,200}[）)]"
)
_OPEN, _CLOSE = re.compile("[（(]"), regex.compile("[）)]")
_BRACKET = re.compile("[（(）)]")
_LONGEST_NAME = 60
_BLANK = " \t\u3000\xa0"


def clauses_of(document: Document, sentence: Span) -> list[Span]:
    """The clauses of a sentence in order, without the marks between them and white space around them."""
    text, found = document.text, list[Span]()
    has_notes = _BRACKET.search(text, sentence.start, sentence.end) is not None
    if has_notes:
        sentence = _without_torn_note(text, sentence)
    start = sentence.start
    names = iter(_shields(document, sentence, has_notes))
    shield = next(names, None)
    for stop in _STOP.finditer(text, sentence.start, sentence.end):
        at = stop.start()
        while shield and shield.end <= at:
            shield = next(names, None)
        if (shield and shield.start < at) or _inside_number(text, at):
            continue
        if clause := _trimmed(text, start, at):
            found.append(clause)
        start = at + 1
    if clause := _trimmed(text, start, sentence.end):
        found.append(clause)
    return found


def _shields(document: Document, sentence: Span, has_notes: bool) -> Sequence[Span]:
    """The outermost names in marks, as far as they are names: short, and no sentences."""
    shields: list[Span] = []
    for name in document.within(document.names, sentence):
        if name.span.end - name.span.start > _LONGEST_NAME or (shields and name.span.end <= shields[-1].end):
            continue
        if not _SENTENCE_MARK.search(document.text, name.inner.start, name.inner.end):
            shields.append(name.span)
    if not has_notes:
        return shields
    notes = [Span(*note.span()) for note in _NOTE.finditer(document.text, sentence.start, sentence.end)]
    return sorted([*shields, *notes]) if notes else shields


def _without_torn_note(text: str, sentence: Span) -> Span:
    """The sentence without the halves of notes in brackets that it begins or ends in the middle of."""
    start, end = sentence.start, sentence.end
    close = _CLOSE.search(text, start, end)
    if close and not _OPEN.search(text, start, close.start()):
        start = close.end()
    while note := _LEADING_NOTE.match(text, start, end):
        start = note.end()
    opened = text.rfind("（", start, end)
    if opened >= start and not _CLOSE.search(text, opened, end):
        end = opened
    return Span(start, max(start, end))


def _inside_number(text: str, at: int) -> bool:
    """A comma or colon between digits: 1,234 or 9:30."""
    return text[at] in ",:" and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space around it, None if nothing else is in it."""
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return Span(start, end) if start < end else None
