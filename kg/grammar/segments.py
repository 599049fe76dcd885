"""Segments of a text: the stretches between commas, colons and sentence marks, whatever stands in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left

from kg.grammar.datelines import behind_dateline
from kg.grammar.document import Document
from kg.model import Span

_MARK = re.compile(r"[，：；。！？,:;!?\n]")


class Segments:
    """The segments of a document; its marks are looked for once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._marks = [mark.start() for mark in _MARK.finditer(document.text)]

    def between(self, start: int, end: int) -> list[Span]:
        """The segments of `text[start:end]` in order, without the dateline at its start."""
        at, found = behind_dateline(self._document, Span(start, end)).start, list[Span]()
        for mark in self._marks[bisect_left(self._marks, at) : bisect_left(self._marks, end)]:
            if mark > at:
                found.append(Span(at, mark))
            at = mark + 1
        if end > at:
            found.append(Span(at, end))
        return found

    def last_mark(self, start: int, end: int) -> int | None:
        """Where the last mark in `text[start:end]` stands."""
        index = bisect_left(self._marks, end) - 1
        return self._marks[index] if index >= 0 and self._marks[index] >= start else None
