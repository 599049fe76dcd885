"""The lines of any number of articles in order, each once: sorted runs on disk, merged block by block."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

RUN = 200_000
"""Lines that are sorted in memory at a time: about 50 MB."""

MERGED_AT_ONCE = 64
"""Runs that are open at a time; of more, these are merged into one first."""

_BLOCK = 1 << 18
"""Bytes of an open run that are in memory."""


def merged(parts: Iterable[list[bytes]], folder: Path) -> Iterator[list[bytes]]:
    """Every line once, sorted by bytes, which in UTF-8 is by code point, some at a time; each ends with a line feed.

    `folder` is where there is room for what does not fit into memory.
    """
    with TemporaryDirectory(dir=folder, prefix=".sorting-") as room:
        paths = (Path(room) / str(number) for number in count())
        runs = deque(_written([_sorted_once(lines)], next(paths)) for lines in _gathered(parts))
        while len(runs) > MERGED_AT_ONCE:
            first = [runs.popleft() for _ in range(MERGED_AT_ONCE)]
            runs.append(_written(_in_order(first), next(paths)))
            for path in first:
                path.unlink()
        yield from _in_order(runs)


def _gathered(parts: Iterable[list[bytes]]) -> Iterator[list[bytes]]:
    """The parts put together to as many lines as are sorted at a time."""
    gathered: list[bytes] = []
    for lines in parts:
        gathered += lines
        if len(gathered) >= RUN:
            yield gathered
            gathered = []
    yield gathered


def _sorted_once(lines: list[bytes]) -> list[bytes]:
    lines.sort()  # fast, since what comes from one article or one run is sorted
    return list(dict.fromkeys(lines))


def _written(parts: Iterable[list[bytes]], path: Path) -> Path:
    with path.open("wb") as file:
        for lines in parts:
            file.writelines(lines)
    return path


def _in_order(runs: Iterable[Path]) -> Iterator[list[bytes]]:
    """The lines of sorted runs: of the block of each what is not behind the end of any other, then more of those that are used up."""
    with ExitStack() as opened:
        files = [opened.enter_context(path.open("rb")) for path in runs]
        blocks: Sequence[list[bytes]] = [[] for _ in files]
        while any(blocks := [block or file.readlines(_BLOCK) for block, file in zip(blocks, files, strict=True)]):
            last = min(block[-1] for block in blocks if block)
            ends = [bisect_right(block, last) for block in blocks]
            yield _sorted_once([line for block, end in zip(blocks, ends, strict=True) for line in block[:end]])
            blocks = [block[end:] for block, end in zip(blocks, ends, strict=True)]
