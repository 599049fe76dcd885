"""The time axis of a picture: years, months or days, and which of them each fact reaches over."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import networkx

_FEWEST, _ENOUGH, _MOST = 3, 6, 190
"""Steps that make an axis worth drawing, that need no finer unit, and as many as can be told apart."""
_STRAY = 0.02
"""The share of facts at either end that may lie beyond the axis: one goal for 2060 should not squeeze all others together."""
_FIRST, _LAST = "0001-01-01", "9999-12-31"
_UNITS: Mapping[str, int] = {"year": 4, "month": 7, "day": 10}
"""The units, and how much of an ISO date tells one from the next."""


@dataclass(frozen=True)
class Timeline:
    """Steps of one unit without a gap; `open` says whether facts lie before the first and after the last of them."""

    unit: str
    steps: tuple[str, ...]
    open: tuple[bool, bool]

    def reach(self, data: Mapping[str, Any]) -> list[int] | None:
        """The first and the last step that something with `since` and `until` reaches over; None where its time is not known."""
        if not data.get("since"):
            return None
        return [self._step(_filled(data["since"], _FIRST)), self._step(_filled(data["until"], _LAST))]

    def _step(self, day: str) -> int:
        here = day[: _UNITS[self.unit]]
        if here <= self.steps[0]:
            return 0
        return self.steps.index(here) if here in self.steps else len(self.steps) - 1


def timeline_of(graph: networkx.MultiDiGraph[str]) -> Timeline | None:
    """The axis of a network of several articles; None where everything is of about the same time."""
    spans = sorted(_spans(graph))
    if len(graph.graph["sources"]) < 2 or not spans:
        return None
    stray = int(len(spans) * _STRAY)
    low, high = spans[stray][0], sorted(span[1] for span in spans)[-1 - stray]
    for unit in _UNITS:
        steps = _steps(unit, low, high)
        if len(steps) >= _ENOUGH:
            break
    steps = steps[-_MOST:]
    size = _UNITS[unit]
    outside = (spans[0][0][:size] < steps[0], max(span[1] for span in spans)[:size] > steps[-1])
    return Timeline(unit, tuple(steps), outside) if len(steps) >= _FEWEST else None


def _spans(graph: networkx.MultiDiGraph[str]) -> Iterator[tuple[str, str]]:
    """First and last day of every fact whose time is known."""
    for *_, data in graph.edges(data=True):
        if data.get("since"):
            yield _filled(data["since"], _FIRST), _filled(data["until"], _LAST)


def _filled(text: str, full: str) -> str:
    """A date to the day: of what is only known to the year or month, the first day or the last."""
    return text + full[len(text) :]


def _steps(unit: str, low: str, high: str) -> Sequence[str]:
    """All years, months or days from one day to another."""
    if unit == "year":
        return [f"{year:04}" for year in range(int(low[:4]), int(high[:4]) + 1)]
    if unit == "month":
        months = range(int(low[:4]) * 12 + int(low[5:7]) - 1, int(high[:4]) * 12 + int(high[5:7]))
        return [f"{month // 12:04}-{month % 12 + 1:02}" for month in months]
    first, last = _day(low), _day(high)
    return [(first + timedelta(days)).isoformat() for days in range((last - first).days + 1)]


def _day(text: str) -> date:
    """A day by its ISO date; of one that its month does not have, the last of the month."""
    year, month, day = map(int, text.split("-"))
    return date(year, month, min(day, monthrange(year, month)[1]))
