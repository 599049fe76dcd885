"""Names in marks: “工业强市”, ‘大港城’, 《…规划》, 「…」, also nested."""

from __future__ import annotations

import re

from kg.grammar.document import Document
from kg.grammar.mentions import NameMention
from kg.model import Span

_CLOSER = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉", "＂": "＂", '"': '"'}
_TITLE_MARKS = "《〈"
_MARK = re.compile('[“”‘’「」『』《》〈〉"＂]')


def names_in(document: Document) -> tuple[NameMention, ...]:
    """Everything between matching marks of one paragraph, in order of place; a mark without its partner names nothing."""
    found: list[NameMention] = []
    for paragraph in document.paragraphs:
        found.extend(_names_of(document.text, paragraph))
    return tuple(sorted(found, key=lambda name: (name.span.start, -name.span.end)))


def _names_of(text: str, paragraph: Span) -> list[NameMention]:
    found, open_marks = [], list[tuple[str, int]]()
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, at = match.group(), match.start()
        opened = _matching(open_marks, mark)
        if opened is not None:
            del open_marks[opened + 1 :]
            opener, start = open_marks.pop()
            if start + 1 < at:
                marks = "title" if opener in _TITLE_MARKS else "quotes"
                found.append(NameMention(Span(start, at + 1), Span(start + 1, at), marks))  # type: ignore[arg-type]
        elif mark in _CLOSER:
            open_marks.append((mark, at))
    return found


_DEEPEST = 8
"""How deep marks are looked for their partner: text nests quotation marks twice, rarely thrice."""


def _matching(open_marks: list[tuple[str, int]], mark: str) -> int | None:
    """The index of the innermost open mark that `mark` closes."""
    for index in range(len(open_marks) - 1, max(-1, len(open_marks) - 1 - _DEEPEST), -1):
        if _CLOSER[open_marks[index][0]] == mark:
            return index
    return None
