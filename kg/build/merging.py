"""The statements of any number of articles in order, each once: sorted runs on disk, merged."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

RUN = 400_000
"""Statements that are sorted in memory at a time: about 100 MB."""


def merged(statements: Iterable[Iterable[str]], folder: Path) -> Iterator[str]:
    """Every statement once, sorted by code point; `folder` is where there is room for what does not fit into memory."""
    with TemporaryDirectory(dir=folder, prefix=".sorting-") as room, ExitStack() as open_files:
        runs: list[Iterable[str]] = []
        gathered: set[str] = set()
        for some in statements:
            gathered.update(some)
            if len(gathered) >= RUN:
                file = open_files.enter_context(
                    (Path(room) / str(len(runs))).open("w+", encoding="utf-8", newline="\n")
                )
                runs.append(_written(sorted(gathered), file))
                gathered.clear()
        runs.append(sorted(gathered))
        yield from _each_once(heapq.merge(*runs))


def _written(run: Iterable[str], file: TextIO) -> Iterator[str]:
    """A sorted run put into a file, to be read from there when it is merged."""
    file.writelines(f"{statement}\n" for statement in run)
    file.seek(0)
    return (line[:-1] for line in file)


def _each_once(statements: Iterable[str]) -> Iterator[str]:
    last = None
    for statement in statements:
        if statement != last:
            yield statement
        last = statement
