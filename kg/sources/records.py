"""A record (a JSON object, a row of a table, the head of a page) as an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from typing import Any

from kg.errors import SourceError
from kg.lexicon import rows
from kg.model import Article
from kg.sources.content import clean
from kg.sources.source import Source

FIELDS = ("id", "title", "text", "published", "source", "author", "url")
"""What a record can say of an article."""

_BETWEEN_AUTHORS = re.compile(r"\s*[|、，,；;]\s*")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a record holds which field, where the user says so; the others are found by their usual names."""

    given: tuple[tuple[str, str], ...] = ()

    def cells(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The record's values by field."""
        given = dict(self.given)
        names = {str(name).strip().lower(): name for name in reversed(list(record)) if name is not None}
        found = {field: _column(names, given.get(field), field) for field in FIELDS}
        return {field: record[name] for field, name in found.items() if name is not None}


def _column(names: Mapping[str, str], given: str | None, field: str) -> str | None:
    usual = (given,) if given else _usual_names()[field]
    return next((names[name.lower()] for name in usual if name.lower() in names), None)


@cache
def _usual_names() -> dict[str, tuple[str, ...]]:
    return {field: (field, *(name for name, of in rows("record_columns") if of == field)) for field in FIELDS}


def article_of(record: Mapping[str, Any], columns: Columns, source: Source, *, one_of_many: bool = False) -> Article:
    """The article that a record holds; raises `SourceError` where it has no text.

    Of many records in one file, one without an id of its own is called after its text, so that its place does not matter.
    """
    cells = columns.cells(record)
    title, body = _line(cells.get("title")), cells.get("text")
    if not isinstance(body, str) or not body.strip():
        raise SourceError(f"{source}: {_no_text(record, columns)}")
    text = clean(f"{title}\n{body}" if title else body)
    return Article(
        id=_line(cells.get("id")) or (named_after_text(source, text) if one_of_many else source.id),
        text=text,
        title=title,
        published=_line(cells.get("published")),
        source=_line(cells.get("source")),
        authors=_authors(cells.get("author")),
        url=_line(cells.get("url")),
    )


def named_after_text(source: Source, text: str) -> str:
    """An id made of the file's and the text's own."""
    return "/".join(filter(None, (source.id, sha256(text.encode()).hexdigest()[:12])))


def _no_text(record: Mapping[str, Any], columns: Columns) -> str:
    cells = columns.cells(record)
    if isinstance(cells.get("text"), int | float | list | dict):
        return f"its `text` is {_kind_of(cells['text'])}; write the article's body there, as text in quotation marks"
    if "text" in cells:
        return "no `text` in it; the article's body belongs into the field `text`"
    there = ", ".join(str(name) for name in list(record)[:12] if name is not None)
    return f"no `text` in it; say which of its fields is the body, as in --columns text=正文 (there are: {there})"


def _kind_of(value: object) -> str:
    return {list: "a list", dict: "an object", bool: "true or false"}.get(type(value), "a number")


def _line(value: object) -> str:
    """A value in one line; empty if missing, null or no plain value."""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return " ".join(clean(str(value)).split()) if isinstance(value, str | int | float) else ""


def _authors(value: object) -> tuple[str, ...]:
    """The authors of a list, or of a string that separates them by | 、 or a comma."""
    names: Iterable[object] = (
        value if isinstance(value, list) else _BETWEEN_AUTHORS.split(value) if isinstance(value, str) else ()
    )
    return tuple(clean(name).strip() for name in names if isinstance(name, str) and name.strip())
