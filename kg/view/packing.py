"""Boxes placed on a plane without touching: each near what it is linked to and to where its kind belongs.

Every box in turn takes the cheapest free place of a grid; a few rounds of taking it out and placing it again, now that all others
are there, straighten the rest. No randomness; costs are rounded before they are compared, so that the last bit of a
floating-point number, which may differ from machine to machine, never decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Points: TypeAlias = NDArray[np.float64]

_STEP = (12.0, 8.0)
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


class Board:
    """Boxes being placed inside a region of `width` × `height` pixels around the origin."""

    def __init__(
        self, boxes: Sequence[Box], links: Sequence[Link], region: tuple[float, float], gap: float, grain: float
    ) -> None:
        self.width, self.height = region
        self.gap = gap
        self._number = {box.id: index for index, box in enumerate(boxes)}
        self._centres: Points = np.zeros((len(boxes), 2))
        self._halves: Points = np.array([(box.width / 2, box.height / 2) for box in boxes]).reshape(-1, 2)
        self._placed: NDArray[np.bool_] = np.zeros(len(boxes), dtype=np.bool_)
        self._columns: Points = np.arange(-self.width * 0.75, self.width * 0.75 + 1, _STEP[0] * grain)
        self._rows: Points = np.arange(-self.height * 0.75, self.height * 0.75 + 1, _STEP[1] * grain)
        self._grid: Points = np.array([(x, y) for y in self._rows.tolist() for x in self._columns.tolist()])
        ends = [(self._number.get(link.source, -1), self._number.get(link.target, -1)) for link in links]
        self._ends: NDArray[np.int_] = np.array([pair for pair in ends if -1 not in pair], dtype=int).reshape(-1, 2)
        self._neighbours: dict[int, list[tuple[int, Link]]] = {}
        for (one, other), link in zip(ends, links, strict=True):
            if -1 not in (one, other):
                self._neighbours.setdefault(one, []).append((other, link))
                self._neighbours.setdefault(other, []).append((one, link))

    @property
    def places(self) -> dict[str, tuple[float, float]]:
        """The centre of each box that has been placed."""
        return {name: self._place_of(index) for name, index in self._number.items() if self._placed[index]}

    def place(self, box: Box) -> None:
        """Put a box on the cheapest free place; it stays until it is placed again."""
        index = self._number[box.id]
        self._placed[index] = False
        self._centres[index] = box.anchor if box.fixed else self._best(box)
        self._placed[index] = True

    def _place_of(self, index: int) -> tuple[float, float]:
        x, y = self._centres[index].tolist()
        return x, y

    def _best(self, box: Box) -> tuple[float, float]:
        free = self._grid[self._is_free(box)]
        if not len(free):
            return self._below_everything(box)
        costs = self._pulls(box, free)
        near = _cheapest(np.round(costs, 3), _LOOKED_AT)
        costs = np.round(costs[near] + _CROSSING * self._crossings(box, free[near]), 3)
        x, y = free[near[int(np.argmin(costs))]].tolist()
        return x, y

    def _is_free(self, box: Box) -> NDArray[np.bool_]:
        free: NDArray[np.bool_] = np.ones((len(self._rows), len(self._columns)), dtype=np.bool_)
        reach = self._halves[self._placed] + (box.width / 2 + self.gap, box.height / 2 + self.gap)
        low, high = self._centres[self._placed] - reach, self._centres[self._placed] + reach
        left, right = _within(self._columns, low[:, 0], high[:, 0])
        top, bottom = _within(self._rows, low[:, 1], high[:, 1])
        for x, to_x, y, to_y in zip(left, right, top, bottom, strict=True):
            free[y:to_y, x:to_x] = False
        return free.reshape(len(self._grid))

    def _near(self, box: Box) -> list[tuple[int, Link]]:
        """The placed boxes that a box is linked to."""
        return [(other, link) for other, link in self._neighbours.get(self._number[box.id], ()) if self._placed[other]]

    def _pulls(self, box: Box, points: Points) -> Points:
        cost = box.pull * _distance(points, box.anchor)
        for other, link in self._near(box):
            cost += link.weight * _distance(points, self._place_of(other))
            if link.room:
                cost += _SPEECHLESS * self._too_near(box, points, other, link.room)
        over_x = np.abs(points[:, 0]) + box.width / 2 - self.width / 2
        over_y = np.abs(points[:, 1]) + box.height / 2 - self.height / 2
        cost += _OUTSIDE[0] * np.maximum(over_x, 0) + _OUTSIDE[1] * np.maximum(over_y, 0)
        return cost

    def _too_near(self, box: Box, points: Points, other: int, room: float) -> NDArray[np.bool_]:
        """Where the words of a link would have no room between its boxes."""
        halves = self._halves[other] + self._halves[self._number[box.id]]
        apart = np.abs(points - self._centres[other]) - halves
        near: NDArray[np.bool_] = (apart[:, 0] < room) & (apart[:, 1] < min(room, _WORDS_HEIGHT))
        return near

    def _crossings(self, box: Box, points: Points) -> Points:
        """How many boxes the links of this box would run through, and how many placed links would run through it."""
        total = np.zeros(len(points))
        placed = np.flatnonzero(self._placed)
        near = [other for other, _ in self._near(box)]
        if near:
            ends = np.repeat(self._centres[near], len(points), axis=0)
            boxes = np.hstack([self._centres[placed], self._halves[placed]])
            cut = _cut(np.tile(points, (len(near), 1)), ends, boxes).reshape(len(near), len(points), len(placed))
            cut &= (placed[None, :] != np.array(near)[:, None])[:, None, :]  # a link may end in its own box
            total += cut.sum(axis=(0, 2))
        lines = self._ends[self._placed[self._ends].all(axis=1)]
        if len(lines):
            half = np.broadcast_to(self._halves[self._number[box.id]], points.shape)
            here = np.hstack([points, half])
            total += _cut(self._centres[lines[:, 0]], self._centres[lines[:, 1]], here).sum(axis=0)
        return total

    def _below_everything(self, box: Box) -> tuple[float, float]:
        bottoms = (self._centres + self._halves)[self._placed, 1]
        return (0.0, float(bottoms.max(initial=0.0)) + self.gap + box.height / 2)


def packed(
    boxes: Sequence[Box],
    links: Sequence[Link],
    region: tuple[float, float],
    gap: float = 8.0,
    rounds: int = 3,
    grain: float = 1.0,
) -> Mapping[str, tuple[int, int]]:
    """Where the centre of each box goes; no two boxes are nearer than `gap`. Boxes that come first choose first; those that are fixed
    come before all others. Large boxes need no fine grid: `grain` makes it coarser."""
    boxes = sorted(boxes, key=lambda box: not box.fixed)
    board = Board(boxes, links, region, gap, grain)
    for box in boxes:
        board.place(box)
    for _ in range(rounds if len(boxes) <= _MANY else min(rounds, 1)):
        for box in boxes:
            board.place(box)
    return {name: (round(x), round(y)) for name, (x, y) in board.places.items()}


def _within(sorted_values: Points, low: Points, high: Points) -> tuple[list[int], list[int]]:
    """The stretches of values between some lows and highs, without these: where each begins and ends."""
    first = np.searchsorted(sorted_values, low, side="right")
    return first.tolist(), np.searchsorted(sorted_values, high, side="left").tolist()


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
