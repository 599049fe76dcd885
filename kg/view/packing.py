"""Boxes placed on a plane without touching: each near what it is linked to and to where its kind belongs.

Every box in turn takes the cheapest free place of a grid; a few rounds of taking it out and placing it again, now that all others
are there, straighten the rest. No randomness; costs are rounded before they are compared, so that the last bit of a
floating-point number, which may differ from machine to machine, never decides.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]

_STEP = (12.0, 8.0)
_FINEST = 75
_LOOKED_AT = 48
_MANY = 70
_CROSSING = 70.0
_OUTSIDE = (60.0, 40.0)
_SPEECHLESS = 45.0
_WORDS_HEIGHT = 22.0


@dataclass(frozen=True, slots=True)
class Box:
    """A box of `width` × `height` pixels that wants to be at `anchor`, as strongly as `pull` says (1: as a link does).

    A `fixed` box is there, whatever else is.
    """

    id: str
    width: float
    height: float
    anchor: tuple[float, float] = (0.0, 0.0)
    pull: float = 0.3
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Two boxes that should be near each other, but with `room` pixels between them for words, or a line's height."""

    source: str
    target: str
    weight: float = 1.0
    room: float = 0.0


@dataclass
class Board:
    """The boxes placed so far inside a region of `width` × `height` pixels around the origin."""

    width: float
    height: float
    links: Sequence[Link]
    gap: float = 8.0
    places: dict[str, tuple[float, float]] = field(default_factory=dict)
    sizes: dict[str, tuple[float, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._columns: list[float] = np.arange(-self.width * 0.75, self.width * 0.75 + 1, _STEP[0]).tolist()
        self._rows: list[float] = np.arange(-self.height * 0.75, self.height * 0.75 + 1, _STEP[1]).tolist()
        self._grid: Points = np.array([(x, y) for y in self._rows for x in self._columns])
        self._neighbours: dict[str, list[tuple[str, Link]]] = {}
        for link in self.links:
            self._neighbours.setdefault(link.source, []).append((link.target, link))
            self._neighbours.setdefault(link.target, []).append((link.source, link))

    def place(self, box: Box) -> None:
        """Put a box on the cheapest free place; it stays until it is placed again."""
        self.places.pop(box.id, None)
        self.sizes[box.id] = (box.width, box.height)
        if box.fixed:
            self.places[box.id] = box.anchor
            return
        free = self._grid[self._is_free(box)]
        if not len(free):
            self.places[box.id] = self._below_everything(box)
            return
        costs = self._pulls(box, free)
        near = _cheapest(np.round(costs, 3), _LOOKED_AT)
        costs = np.round(costs[near] + _CROSSING * self._crossings(box, free[near]), 3)
        x, y = free[near[int(np.argmin(costs))]]
        self.places[box.id] = (float(x), float(y))

    def _boxes(self, without: Sequence[str] = ()) -> Points:
        """Centre and half size of what is placed, one row each."""
        rows = [
            (x, y, self.sizes[name][0] / 2, self.sizes[name][1] / 2)
            for name, (x, y) in self.places.items()
            if name not in without
        ]
        return np.array(rows, dtype=float).reshape(-1, 4)

    def _is_free(self, box: Box) -> NDArray[np.bool_]:
        free: NDArray[np.bool_] = np.ones((len(self._rows), len(self._columns)), dtype=np.bool_)
        for x, y, half_width, half_height in self._boxes():
            across = _within(self._columns, x, half_width + box.width / 2 + self.gap)
            free[_within(self._rows, y, half_height + box.height / 2 + self.gap), across] = False
        return free.reshape(len(self._grid))

    def _pulls(self, box: Box, points: Points) -> Points:
        cost = box.pull * _distance(points, box.anchor)
        for other, link in self._neighbours.get(box.id, ()):
            if other in self.places:
                cost += link.weight * _distance(points, self.places[other])
                if link.room:
                    cost += _SPEECHLESS * self._too_near(box, points, other, link.room)
        over_x = np.abs(points[:, 0]) + box.width / 2 - self.width / 2
        over_y = np.abs(points[:, 1]) + box.height / 2 - self.height / 2
        cost += _OUTSIDE[0] * np.maximum(over_x, 0) + _OUTSIDE[1] * np.maximum(over_y, 0)
        return cost

    def _too_near(self, box: Box, points: Points, other: str, room: float) -> NDArray[np.bool_]:
        """Where the words of a link would have no room between its boxes."""
        width, height = self.sizes[other]
        apart = np.abs(points - np.array(self.places[other])) - np.array([width + box.width, height + box.height]) / 2
        near: NDArray[np.bool_] = (apart[:, 0] < room) & (apart[:, 1] < min(room, _WORDS_HEIGHT))
        return near

    def _crossings(self, box: Box, points: Points) -> Points:
        """How many boxes the links of this box would run through, and how many placed links would run through it."""
        total = np.zeros(len(points))
        for other, _ in self._neighbours.get(box.id, ()):
            if other in self.places:
                ends = np.broadcast_to(np.array(self.places[other]), points.shape)
                total += _cut(points, ends, self._boxes(without=(other,))).sum(axis=1)
        segments = [
            (*self.places[link.source], *self.places[link.target])
            for link in self.links
            if link.source in self.places and link.target in self.places
        ]
        half = np.array([box.width / 2, box.height / 2])
        here = np.hstack([points, np.broadcast_to(half, points.shape)])
        if segments:
            lines = np.array(segments)
            total += _cut(lines[:, :2], lines[:, 2:], here).sum(axis=0)
        return total

    def _below_everything(self, box: Box) -> tuple[float, float]:
        bottom = max((y + self.sizes[name][1] / 2 for name, (_, y) in self.places.items()), default=0.0)
        return (0.0, bottom + self.gap + box.height / 2)


def packed(
    boxes: Sequence[Box], links: Sequence[Link], region: tuple[float, float], gap: float = 8.0, rounds: int = 3
) -> Mapping[str, tuple[int, int]]:
    """Where the centre of each box goes; no two boxes are nearer than `gap`. Boxes that come first choose first; those that are fixed
    come before all others."""
    board = Board(*region, links, gap)
    boxes = sorted(boxes, key=lambda box: not box.fixed)
    for box in boxes:
        board.place(box)
    for _ in range(rounds if len(boxes) <= _MANY else 1):
        for box in boxes:
            board.place(box)
    return {name: (round(x), round(y)) for name, (x, y) in board.places.items()}


def _within(sorted_values: Sequence[float], middle: float, reach: float) -> slice:
    """The stretch of values nearer to the middle than `reach`."""
    return slice(bisect_right(sorted_values, middle - reach), bisect_left(sorted_values, middle + reach))


def _cheapest(costs: Points, most: int) -> NDArray[np.int_]:
    """The numbers of the lowest costs, the lowest first; of equal ones the first."""
    limit = np.partition(costs, most)[most] if len(costs) > most else np.inf
    candidates = np.flatnonzero(costs <= limit)
    return candidates[np.argsort(costs[candidates], kind="stable")[:most]]


def _distance(points: Points, to: tuple[float, float]) -> Points:
    return np.sqrt((points[:, 0] - to[0]) ** 2 + (points[:, 1] - to[1]) ** 2)


def _cut(starts: Points, ends: Points, boxes: Points) -> NDArray[np.bool_]:
    """Which straight lines run through which boxes: a row for each line, a column for each box."""
    low = np.full((len(starts), len(boxes)), 0.0)
    high = np.full((len(starts), len(boxes)), 1.0)
    for axis in (0, 1):
        start = starts[:, axis, None]
        step = (ends - starts)[:, axis, None]
        step = np.where(np.abs(step) < 1e-9, 1e-9, step)
        one = (boxes[None, :, axis] - boxes[None, :, axis + 2] - start) / step
        two = (boxes[None, :, axis] + boxes[None, :, axis + 2] - start) / step
        low = np.maximum(low, np.minimum(one, two))
        high = np.minimum(high, np.maximum(one, two))
    return low < high
