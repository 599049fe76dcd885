"""The ten tables for spreadsheets and data frames: CSV, Excel, Parquet."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from kg.build.parquet import NUMBERS, require_parquet, write_parquet
from kg.errors import StoreError
from kg.export.built import Built, Row
from kg.extras import needed

_LONGEST_CELL = 32_767
_ROWS_OF_A_SHEET = 1_048_575
_EPOCH = datetime(2000, 1, 1)
"""A workbook says when it was made; the same build gives the same bytes."""


def as_csv(built: Built, target: Path) -> None:
    """A folder with the tables as the build wrote them, one CSV file each."""
    target.mkdir()
    for table in built.table_files():
        shutil.copyfile(table, target / table.name)


def as_xlsx(built: Built, target: Path) -> None:
    """One workbook with a sheet a table: frozen header, filters, numbers as numbers."""
    xlsxwriter = needed("xlsxwriter", "xlsx", StoreError)
    # Without links and formulas made of text: what an article says must not act in a spreadsheet.
    plain = {"strings_to_urls": False, "strings_to_formulas": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(target), {**plain, "constant_memory": True}) as book:
        book.set_properties({"title": "policy-kg", "created": _EPOCH})
        head = book.add_format({"bold": True, "bottom": 1})
        for name, columns, rows in built.tables():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 1)
            sheet.set_column(0, len(columns) - 1, 18)
            sheet.write_row(0, 0, columns, head)
            count = 0
            for count, row in enumerate(rows, 1):
                if count > _ROWS_OF_A_SHEET:
                    raise StoreError(f"{name}: more rows than a sheet can hold; export --format parquet or csv")
                sheet.write_row(count, 0, [_cell(name, column, row) for column in columns])
            sheet.autofilter(0, 0, count, len(columns) - 1)


def as_parquet(built: Built, target: Path) -> None:
    """A folder with the tables as Parquet files, numbers as numbers, empty cells as nulls."""
    require_parquet()
    target.mkdir()
    for table in built.table_files():
        write_parquet(table, target / f"{table.stem}.parquet")


def _cell(table: str, column: str, row: Row) -> str | float | None:
    value = _typed(table, column, row)
    return value[:_LONGEST_CELL] if isinstance(value, str) else value


def _typed(table: str, column: str, row: Row) -> Any:
    """A cell as a number where its column holds numbers, None if empty."""
    text = row[column]
    if not text:
        return None
    return float(text) if column in NUMBERS.get(table, ()) else text
