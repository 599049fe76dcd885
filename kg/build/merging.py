"""The lines of any number of articles in order, each once: sorted runs on disk, merged."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

RUN = 400_000
"""Lines that are sorted in memory at a time: about 100 MB."""


def merged(lines: Iterable[list[bytes]], folder: Path) -> Iterator[bytes]:
    """Every line once, sorted by bytes, which in UTF-8 is by code point; `folder` is where there is room for what does not fit into memory."""
    with TemporaryDirectory(dir=folder, prefix=".sorting-") as room, ExitStack() as open_files:
        runs: list[Iterable[bytes]] = []
        gathered: list[bytes] = []
        for some in lines:
            gathered += some
            if len(gathered) >= RUN:
                file = open_files.enter_context((Path(room) / str(len(runs))).open("w+b"))
                runs.append(_written(_sorted_once(gathered), file))
                gathered = []
        runs.append(_sorted_once(gathered))
        yield from _each_once(heapq.merge(*runs)) if len(runs) > 1 else runs[0]


def _sorted_once(gathered: list[bytes]) -> Iterator[bytes]:
    gathered.sort()  # fast, since what comes from one article is sorted
    return _each_once(gathered)


def _written(run: Iterable[bytes], file: BinaryIO) -> Iterator[bytes]:
    """A sorted run put into a file, to be read from there when it is merged."""
    file.writelines(line + b"\n" for line in run)
    file.seek(0)
    return (line[:-1] for line in file)


def _each_once(lines: Iterable[bytes]) -> Iterator[bytes]:
    return (line for line, _ in groupby(lines))
