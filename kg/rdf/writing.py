"""N-Triples terms: literals from any text, IRIs from computed paths."""

from __future__ import annotations

import re
from datetime import date

from kg.rdf.terms import XSD

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_AS_IT_IS = re.compile(rf'["\\\n\r]|{_UNWRITABLE.pattern}')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEAR = re.compile(r"(\d{4})(?!\d)", re.ASCII)


def writable(text: str) -> str:
    """The text with characters that no XML or UTF-8 can hold replaced by U+FFFD, one for one, so that offsets stay."""
    return _UNWRITABLE.sub("\ufffd", text)


def string(text: str) -> str:
    """A plain string literal."""
    return f'"{_escaped(text)}"'


def chinese(text: str) -> str:
    """A literal in Chinese."""
    return f'"{_escaped(text)}"@zh'


def english(text: str) -> str:
    """A literal in English."""
    return f'"{_escaped(text)}"@en'


def integer(number: int) -> str:
    """An xsd:integer literal."""
    return f'"{number}"^^<{XSD}integer>'


def decimal(digits: str) -> str:
    """An xsd:decimal literal, or nothing where the digits are no decimal number."""
    return f'"{digits}"^^<{XSD}decimal>' if _DECIMAL.fullmatch(digits) else ""


def day(text: str) -> str:
    """An xsd:date literal, or nothing where the text is no day of the calendar."""
    if not _DAY.fullmatch(text):
        return ""
    try:
        date.fromisoformat(text)
    except ValueError:
        return ""
    return f'"{text}"^^<{XSD}date>'


def year(text: str) -> str:
    """The year in which an ISO date or period begins, as an xsd:integer literal, or nothing."""
    found = _YEAR.match(text)
    return integer(int(found.group(1))) if found else ""


TRUE = f'"true"^^<{XSD}boolean>'


def _escaped(text: str) -> str:
    return _NOT_AS_IT_IS.sub(lambda found: _ESCAPES.get(found.group(), "\ufffd"), text)
