"""JSON: one object, a list of objects, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kg.errors import SourceError
from kg.model import Article
from kg.sources.content import clean, lines_of, text_of
from kg.sources.records import Columns, article_of
from kg.sources.source import Source


def read_whole(source: Source, columns: Columns) -> Iterator[Article | SourceError]:
    """An object with `text` and, as known, `title`, `published`, `source`, `author` (a string or a list), `url`, `id`; or a list of such."""
    content = _parsed(text_of(source), f"{source}")
    if not isinstance(content, list):
        yield _article(content, columns, source, str(source), one_of_many=False)
        return
    if not content:
        raise SourceError(f"{source}: an empty list where an object with `title` and `text` should be")
    for number, record in enumerate(content, 1):
        try:
            yield _article(record, columns, source, f"{source}: item {number}", one_of_many=True)
        except SourceError as error:
            yield error


def read_lines(source: Source, columns: Columns) -> Iterator[Article | SourceError]:
    """One object a line; a broken line costs no other."""
    number = 0
    for number, line in enumerate(lines_of(source), 1):
        if not line.strip():
            continue
        place = f"{source}: line {number}"
        try:
            yield _article(_parsed(clean(line), place), columns, source, place, one_of_many=True)
        except SourceError as error:
            yield error
    if not number:
        raise SourceError(f"{source}: the file is empty; write one JSON object with `title` and `text` a line")


def _parsed(text: str, place: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"at line {error.lineno}, column {error.colno}" if "\n" in text.strip() else f"at column {error.colno}"
        raise SourceError(f"{place}: broken JSON {where}: {error.msg}; mend it there") from error
    except RecursionError as error:
        raise SourceError(f"{place}: JSON nested too deeply; give one object with a `text`") from error


def _article(record: object, columns: Columns, source: Source, place: str, *, one_of_many: bool) -> Article:
    if not isinstance(record, dict):
        raise SourceError(f"{place}: a JSON {type(record).__name__} where an object with `title` and `text` should be")
    try:
        return article_of(record, columns, source, one_of_many=one_of_many)
    except SourceError as error:
        raise SourceError(str(error).replace(str(source), place, 1)) from error
