"""Tables as Parquet, for data frames and databases."""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreError
from kg.extras import needed

PARQUET = "parquet"
"""What `--format` calls it."""

NUMBERS = {"indicators": ("value", "change")}
"""Columns that hold numbers, by table; everything else is text, since the article's own writing counts."""


def require_parquet() -> None:
    """Raise `StoreError` if what writes Parquet is not installed."""
    needed("pyarrow", "parquet", StoreError)


def write_parquet(table: Path, target: Path) -> None:
    """Write a table of a build, a CSV file, as a Parquet file: numbers as numbers, empty cells as nulls.

    The table is passed through piece by piece, however long it is.
    """
    arrow, csv, parquet = (needed(f"pyarrow{part}", "parquet", StoreError) for part in ("", ".csv", ".parquet"))
    numbers = NUMBERS.get(table.stem, ())
    with table.open(encoding="utf-8-sig") as file:
        columns = file.readline().strip().split(",")
    types = {column: arrow.float64() if column in numbers else arrow.string() for column in columns}
    reader = csv.open_csv(
        table,
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(column_types=types, null_values=[""], strings_can_be_null=True),
    )
    with reader, parquet.ParquetWriter(target, reader.schema) as writer:
        for batch in reader:
            writer.write_batch(batch)
