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


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table, each column as wide as its content; on a terminal long cells are folded, never cut."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    terminal = _console()
    with terminal.capture() as captured:
        terminal.print(table)
    for line in captured.get().splitlines():
        if line.strip():
            click.echo(line.rstrip() if line.strip("─ ") else line[:_RULE].rstrip())


def _console() -> Console:
    """Standard output: as wide as the terminal, or unlimited when piped."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else _UNLIMITED, highlight=False, markup=False, emoji=False)
