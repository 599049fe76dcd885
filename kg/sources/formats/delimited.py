"""Tables as text: CSV and TSV, one article a row, the names of the columns in the first."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import chain

from kg.errors import SourceError
from kg.model import Article
from kg.sources.content import MAX_BYTES, lines_of
from kg.sources.records import Columns, article_of
from kg.sources.source import Source

_DELIMITERS = ",;\t|"
_END = "\x1e"
"""A line of our own behind the last one; it is part of a cell only where that was never closed."""


def read_csv(source: Source, columns: Columns) -> Iterator[Article | SourceError]:
    """Rows whose cells are separated by a comma, or by what the first line separates its names with."""
    yield from _read(source, columns, "")


def read_tsv(source: Source, columns: Columns) -> Iterator[Article | SourceError]:
    """Rows whose cells are separated by tabs."""
    yield from _read(source, columns, "\t")


def _read(source: Source, columns: Columns, delimiter: str) -> Iterator[Article | SourceError]:
    lines = lines_of(source)
    head = next(lines, "").removeprefix("\ufeff")
    if not head.strip():
        raise SourceError(
            f"{source}: the file is empty; name the columns in the first line, as in: title,text,published"
        )
    delimiter = delimiter or max(_DELIMITERS, key=head.count)
    csv.field_size_limit(MAX_BYTES)  # an article's text is longer than what the library takes for a cell
    names = next(csv.reader([head], delimiter=delimiter))
    try:
        for number, row in enumerate(csv.reader(chain(lines, [_END]), delimiter=delimiter), 2):
            if row != [_END] and row[-1:] and row[-1].endswith(_END):
                yield SourceError(
                    f"{source}: row {number}: a quotation mark opens a cell and none closes it; add it there"
                )
            elif row != [_END] and any(cell.strip() for cell in row):
                yield _outcome(dict(zip(names, row, strict=False)), columns, source, number)
    except csv.Error as error:
        raise SourceError(f"{source}: a broken row ({error}); mend it, or save the table as JSON lines") from error


def _outcome(record: dict[str, str], columns: Columns, source: Source, number: int) -> Article | SourceError:
    try:
        return article_of(record, columns, source, one_of_many=True)
    except SourceError as error:
        return SourceError(str(error).replace(str(source), f"{source}: row {number}", 1))
