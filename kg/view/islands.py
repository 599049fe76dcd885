"""Frames laid side by side on one sheet, those that share lines near each other: how the regions of a large picture lie.

The sheet is a grid of coarse cells. Frame after frame, after the first the largest, takes the free place that is nearest to the middle and to
what it is linked to. No randomness; costs are rounded before they are compared, see `kg.view.packing`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kg.view.packing import Box, Link

_CELLS = 9000
"""Cells of the sheet: enough for little waste, few enough to look at all of them for each frame."""
_SPARE = 2.2
"""The sheet's area as a multiple of that of the frames, so that there is always a free place."""
_PULL = 0.5
"""How much all that a frame is linked to counts beside the middle."""

Grid = NDArray[np.float64]


class Sheet:
    """A grid of `aspect` times as many pixels across as down, and which of its cells are taken."""

    def __init__(self, area: float, longest: float, aspect: float) -> None:
        height = max((area * _SPARE / aspect) ** 0.5, longest * 1.5 / min(aspect, 1.0))
        self.cell = (height * height * aspect / _CELLS) ** 0.5
        self.taken = np.zeros((int(height / self.cell) + 1, int(height * aspect / self.cell) + 1), dtype=np.int64)
        self.aspect = aspect

    def place(self, width: float, height: float, near: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
        """Take the cheapest free place for a frame, `near` being (x, y, weight), and return its middle in pixels."""
        across, down = int(-(-width // self.cell)), int(-(-height // self.cell))
        while not (free := self._is_free(across, down)).any():
            self._grow()
        x, y = self._middles(across, down)
        cost = np.maximum(np.abs(x) / self.aspect, np.abs(y)) + 0.2 * np.hypot(x / self.aspect, y)
        total = sum(weight for *_, weight in near)
        for other_x, other_y, weight in near:
            cost = cost + _PULL * weight / total * np.hypot((x - other_x) / self.aspect, y - other_y)
        cost = np.where(free, np.round(cost, 3), np.inf)
        row, column = divmod(int(np.argmin(cost)), cost.shape[1])
        self.taken[row : row + down, column : column + across] = 1
        return float(x[0, column]), float(y[row, 0])

    def _middles(self, across: int, down: int) -> tuple[Grid, Grid]:
        """The middle of a frame at every place, from the middle of the sheet."""
        rows, columns = self.taken.shape
        x = (np.arange(columns - across + 1) + (across - columns) / 2) * self.cell
        y = (np.arange(rows - down + 1) + (down - rows) / 2) * self.cell
        return x[None, :], y[:, None]

    def _grow(self) -> None:
        """Make the sheet half as large again, on all sides alike."""
        rows, columns = (size // 4 + 1 for size in self.taken.shape)
        self.taken = np.pad(self.taken, ((rows, rows), (columns, columns)))

    def _is_free(self, across: int, down: int) -> NDArray[np.bool_]:
        """Where a frame would lie on no taken cell, by the sums of all cells above and left of each."""
        sums = np.pad(self.taken.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
        inside = sums[down:, across:] - sums[:-down, across:] - sums[down:, :-across] + sums[:-down, :-across]
        free: NDArray[np.bool_] = inside == 0
        return free


def islands(frames: Sequence[Box], links: Sequence[Link], aspect: float, gap: float) -> Mapping[str, tuple[int, int]]:
    """Where the middle of each frame goes on a sheet `aspect` times as wide as high, no two nearer than `gap`; the first in its middle."""
    area = sum((frame.width + gap) * (frame.height + gap) for frame in frames)
    longest = max((max(frame.width, frame.height) + gap for frame in frames), default=1.0)
    sheet = Sheet(area, longest, aspect)
    linked: dict[str, list[tuple[str, float]]] = {}
    for link in links:
        linked.setdefault(link.source, []).append((link.target, link.weight))
        linked.setdefault(link.target, []).append((link.source, link.weight))
    places: dict[str, tuple[float, float]] = {}
    for frame in [*frames[:1], *sorted(frames[1:], key=lambda one: -one.width * one.height)]:
        near = [(*places[other], weight) for other, weight in linked.get(frame.id, ()) if other in places]
        places[frame.id] = sheet.place(frame.width + gap, frame.height + gap, near)
    return {name: (round(x), round(y)) for name, (x, y) in places.items()}
