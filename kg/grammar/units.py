"""Units of quantities, with what they measure and how they convert."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal, cast

from kg.lexicon import rows

UnitKind = Literal["money", "share", "points", "multiple", "count", "people", "time", "age", "years", "measure", "rank"]

SCALES = {
    "": 1,
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
    "万亿": 10**12,
}
"""Scales that stand between number and unit (亿元, 万人)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the lexicon: one of it is `factor` of `base`."""

    name: str
    kind: UnitKind
    base: str
    factor: Decimal


@cache
def units() -> dict[str, Unit]:
    """Every unit by its name, without scales."""
    return {r[0]: Unit(r[0], cast(UnitKind, r[1]), r[2], Decimal(r[3])) for r in rows("units")}


@cache
def unit_of(written: str) -> Unit | None:
    """The unit as an article writes it, scale included (亿元, 万平方米, 元/吨); None for a bare scale or an unknown unit."""
    if written in units():
        return units()[written]
    head = written.split("/")[0]
    for scale in sorted(SCALES, key=len, reverse=True):
        unit = units().get(head[len(scale) :]) if head.startswith(scale) else None
        if unit:
            per = written[len(head) :]
            return Unit(written, unit.kind, unit.base + per, unit.factor * SCALES[scale])
    return None


@cache
def unit_pattern() -> str:
    """A pattern for one unit without scale, the longest first, each with what may not follow it."""
    listed = sorted(rows("units"), key=lambda r: (-len(r[0]), r[0]))
    return "|".join(r[0] + (f"(?![{r[4]}])" if len(r) > 4 and r[4] else "") for r in listed if r[1] not in ("years",))
