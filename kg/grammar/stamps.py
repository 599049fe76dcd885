"""The line above or below an article that says when and where it appeared: 2008年01月26日05:40 某某网-某某晚报."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

from kg.grammar.calendar import Moment, is_real
from kg.grammar.document import Document
from kg.lexicon import alternatives
from kg.model import Span

_DATE = regex.compile(
    r"(?<![\d.])(?:(?P<year>(?:19|20)\d\d)\s?(?:年|[-/.])\s?(?P<month>\d{1,2})\s?(?:月|[-/.])\s?(?P<day>\d{1,2})日?"
    r"|(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d))(?!\d(?!\d?[:：]\d\d))"
)
_TIME = regex.compile(r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?")
_PIECE = regex.compile(r"[^\s|｜【】\[\]（）()]+")
_LABELLED = regex.compile(r"\p{Han}{2,6}[:：](?:\s?[^\s|｜【】\[\]（）():：]+(?![^\s|｜]*[:：]))?")
_BESIDE = regex.compile(r"(?:https?://|www\.)\S*|星期\S|第?\d+版|[A-Z]?\d+|\p{Han}{1,3}")
"""What else stands on such a line: an address, a weekday, a page, a counter, a reporter, the sizes of type."""

_LONGEST = 100
_FIRST, _LAST = 4, 2


@dataclass(frozen=True, slots=True)
class Stamp:
    """The day of publication and, where one stands beside it without a label, the medium."""

    moment: Moment
    medium: Span | None


def stamps_in(document: Document) -> Iterator[Stamp]:
    """The stamps in the first and last lines below the headline."""
    for line in (*document.paragraphs[1 : _FIRST + 1], *document.paragraphs[_FIRST + 1 :][-_LAST:]):
        if line.end - line.start <= _LONGEST and (stamp := _stamp(document.text, line)):
            yield stamp


def _stamp(text: str, line: Span) -> Stamp | None:
    """What a line says if nothing but a date, a medium and the like stands on it."""
    found = _DATE.search(text, line.start, line.end)
    moment = Moment(*(int(found[part]) for part in ("year", "month", "day"))) if found else Moment()
    if not found or not is_real(moment):
        return None
    blanked = _blanked(found, text[line.start : line.end], line.start)
    pieces = list(_PIECE.finditer(blanked))
    media = [piece for piece in pieces if _medium().fullmatch(piece[0])]
    if not all(piece in media or _BESIDE.fullmatch(piece[0]) for piece in pieces):
        return None
    return Stamp(moment, Span(line.start + media[0].start(), line.start + media[0].end()) if media else None)


def _blanked(date: Any, line: str, offset: int) -> str:
    """The line with blanks for its date, times and all that stands behind a label."""
    start, end = date.start() - offset, date.end() - offset
    rest = line[:start] + " " * (end - start) + line[end:]
    for pattern in (_TIME, _LABELLED):
        rest = pattern.sub(lambda found: " " * len(found[0]), rest)
    return str(rest)


@cache
def _medium() -> Any:
    name = rf"\p{{Han}}{{1,12}}(?:{alternatives('media_endings')})"
    channel = r"(?:\p{Han}{2,4}频道)?"
    return regex.compile(rf"《?(?:{name}{channel}|\p{{Han}}{{2,10}}网站)(?:[-—]+(?:{name}|\p{{Han}}{{2,6}}))?》?")
