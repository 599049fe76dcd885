"""Figures of one article that contradict each other, at the indicators they are figures of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kg.answer import Answering
from kg.network.passages import Passage
from kg.network.rows import rows
from kg.network.setting import Calendar

Sides = tuple[tuple[Passage, ...], tuple[Passage, ...]]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two figures that exclude each other, as they are written, where each stands, and the time they are of."""

    words: tuple[str, str]
    evidence: Sides
    since: str = ""
    until: str = ""

    @property
    def passages(self) -> Iterable[Passage]:
        """Where either of the two stands."""
        return (*self.evidence[0], *self.evidence[1])

    def said_in(self, is_kept: Callable[[Passage], bool]) -> Contradiction | None:
        """The contradiction as some of the passages have it; None where one of the figures stands in none of these."""
        one, other = (tuple(filter(is_kept, passages)) for passages in self.evidence)
        return replace(self, evidence=(one, other)) if one and other else None


def contradictions(
    store: Answering, evidence: Mapping[str, tuple[Passage, ...]], calendar: Calendar
) -> Iterator[tuple[str, Contradiction]]:
    """Every pair of figures that contradict each other, with the indicator (an IRI)."""
    for row in rows(store, "nodes/contradictions"):
        sides = evidence.get(row["fact"], ()), evidence.get(row["other"], ())
        span = calendar.span_of(row["fact"], sides[0])
        yield row["node"], Contradiction((row["words"], row["otherWords"]), sides, **span)
