"""Tables and lines on the terminal, with East Asian widths right."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

_UNLIMITED = 100_000
"""Columns of a line that nobody looks at on a terminal: nothing is cut or folded when output is piped."""
_RULE = 120
"""The longest rule under the headings."""
_SPREAD = 240
"""Columns that stand so far apart are no table any more, on whatever it is looked at."""
_SHORT, _PROSE = 24, 24
"""A column as wide as this is never folded; one that is wider needs at least so much room."""


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table, each column as wide as its content; on a terminal prose is folded, never cut.

    On a terminal too narrow for that, and where nothing is folded but one long text would push all other rows apart, each
    row is printed as lines of their own.
    """
    rows = list(rows)
    width = _width()
    widths = [_widest(cells) for cells in zip(columns, *rows, strict=True)]
    spread = sum(widths[:-1]) if width == _UNLIMITED else 0
    if spread <= _SPREAD and sum(3 + (one if one <= _SHORT else _PROSE) for one in widths) <= width:
        _print_columns(columns, rows, widths)
    else:
        _print_records(columns, rows)


def _print_columns(columns: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column, width in zip(columns, widths, strict=True):
        table.add_column(column, overflow="fold", no_wrap=width <= _SHORT)
    for row in rows:
        table.add_row(*map(Text, row))
    terminal = _console()
    with terminal.capture() as captured:
        terminal.print(table)
    for line in captured.get().splitlines():
        if line.strip():
            click.echo(line.rstrip() if line.strip("─ ") else line[:_RULE].rstrip())


def _print_records(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Every row as lines of heading and value, a blank line after it; empty cells are left out."""
    from rich.cells import cell_len

    headings = [column.replace("\n", " ") for column in columns]
    margin = max(map(cell_len, headings))
    for row in rows:
        for heading, cell in zip(headings, row, strict=True):
            if cell:
                click.echo(f"{click.style(heading, bold=True)}{' ' * (margin - cell_len(heading))}  {cell}")
        click.echo()


def _widest(cells: Sequence[str]) -> int:
    """The columns that the longest line of some cells takes."""
    from rich.cells import cell_len

    return max(cell_len(line) for cell in cells for line in cell.split("\n"))


def _width() -> int:
    return _console().width


def _console() -> Console:
    """Standard output: as wide as the terminal, or unlimited when piped."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else _UNLIMITED, highlight=False, markup=False, emoji=False)
