"""Parquet: one article a row."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from kg.errors import SourceError
from kg.extras import needed
from kg.model import Article
from kg.sources.content import bytes_of, opened
from kg.sources.records import FIELDS, Columns, article_of
from kg.sources.source import Source, is_compressed

_ROWS = 256


def read(source: Source, columns: Columns) -> Iterator[Article | SourceError]:
    """The rows, some at a time, and of them only the columns that say something of an article."""
    parquet, arrow = needed("pyarrow.parquet", str(source), SourceError), needed("pyarrow", str(source), SourceError)
    in_memory = source.member or is_compressed(source.path.name)
    with opened(source) as stream:
        try:
            file = parquet.ParquetFile(io.BytesIO(bytes_of(source)) if in_memory else stream)
            yield from _rows(file, columns, source)
        except arrow.ArrowException as error:
            raise SourceError(f"{source}: no Parquet file ({' '.join(str(error).split())[:120]})") from error


def _rows(file: Any, columns: Columns, source: Source) -> Iterator[Article | SourceError]:
    names = list(columns.cells({name: name for name in file.schema_arrow.names}).values())
    batches = file.iter_batches(_ROWS, columns=names or None)
    for number, record in enumerate((record for batch in batches for record in batch.to_pylist()), 1):
        try:
            yield article_of(record, columns, source, one_of_many=True)
        except SourceError as error:
            yield SourceError(str(error).replace(str(source), f"{source}: row {number}", 1))
    if not file.metadata.num_rows:
        raise SourceError(f"{source}: a table without rows; it should have columns like {', '.join(FIELDS[1:4])}")
