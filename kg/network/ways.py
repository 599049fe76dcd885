"""The way from one thing to another that explains most: short, and past things that few others are linked to.

That two people stood before the same small committee says something; that both speak of 企业, or of 中国, does not. So a step costs 1,
and to pass a thing costs the logarithm of the number of its links.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import inf, log1p
from typing import TypeAlias

Neighbours: TypeAlias = Callable[[str], Mapping[str, int]]
"""What a thing is linked to, each with the number of its own links."""

_STEP = 1.0
_PATIENCE = 4000
"""Things looked at after which the best way found so far has to do."""


def way_between(start: str, end: str, neighbours: Neighbours) -> list[str]:
    """The things on the best way, both ends included; empty where nothing links the two. Of ways as good one is always chosen alike."""
    if start == end:
        return [start]
    sides = _Side(start), _Side(end)
    best, middle = inf, ("", "")
    for _ in range(_PATIENCE):
        side, other = sorted(sides, key=lambda one: one.next_cost)
        if side.next_cost + other.next_cost + _STEP >= best or side.next_cost == inf:
            break
        here = side.take()
        for there, degree in sorted(neighbours(here).items()):
            side.reach(there, here, degree)
            if there in other.costs and side.left[here] + _STEP + other.left[there] < best:
                best = side.left[here] + _STEP + other.left[there]
                middle = (here, there) if side is sides[0] else (there, here)
    if best == inf:
        return []
    return [*reversed(sides[0].back_from(middle[0])), *sides[1].back_from(middle[1])]


@dataclass
class _Side:
    """What is known from one end: what it costs to come to a thing (`costs`), to have passed it (`left`), and from where one came."""

    start: str
    costs: dict[str, float] = field(default_factory=dict)
    left: dict[str, float] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    waiting: list[tuple[float, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.costs[self.start] = self.left[self.start] = 0.0
        self.waiting.append((0.0, self.start))

    @property
    def next_cost(self) -> float:
        """The cost of passing the next thing."""
        while self.waiting and self.waiting[0][0] > self.left[self.waiting[0][1]]:
            heapq.heappop(self.waiting)  # a cheaper way there was found later
        return self.waiting[0][0] if self.waiting else inf

    def take(self) -> str:
        """The next thing, the cheapest to have passed."""
        return heapq.heappop(self.waiting)[1]

    def reach(self, there: str, here: str, degree: int) -> None:
        """Note that one comes from a thing to another, if that is better than what was known."""
        cost = self.left[here] + _STEP
        if cost < self.costs.get(there, inf):
            self.costs[there], self.left[there], self.before[there] = cost, cost + log1p(degree), here
            heapq.heappush(self.waiting, (self.left[there], there))

    def back_from(self, here: str) -> list[str]:
        """The things from one back to the start."""
        way = [here]
        while here != self.start:
            here = self.before[here]
            way.append(here)
        return way
