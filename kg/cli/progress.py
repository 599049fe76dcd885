"""A progress bar where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

Update = Callable[..., None]
"""Tells a bar by keywords how much is `completed` of which `total`, and the figures it shows beside."""


@contextmanager
def progress_bar(doing: str, figures: str, **first: Any) -> Iterator[Update | None]:
    """A bar on stderr that says what is being done and shows figures of rich's task; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    description, shown = TextColumn("{task.description}"), TextColumn(figures)
    columns = (description, BarColumn(), MofNCompleteColumn(), shown, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None, **first)
        yield partial(bar.update, task)
