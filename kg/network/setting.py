"""When and where the things and facts of a network are: the time each holds for, the places each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.answer import Answering
from kg.network.passages import Passage
from kg.network.rows import rows


@dataclass(frozen=True, slots=True)
class Region:
    """A place by its name, and the place it lies in (an IRI, or empty)."""

    label: str
    within: str = ""


def regions(store: Answering) -> Mapping[str, Region]:
    """All places by IRI, those included that no fact speaks of but others lie in."""
    found: dict[str, Region] = {}
    for row in rows(store, "nodes/regions"):
        found.setdefault(row["place"], Region(row["label"], row.get("within", "")))
    return found


def locations(store: Answering) -> Mapping[str, tuple[str, ...]]:
    """The places (IRIs) that each thing belongs to."""
    return _grouped((row["node"], row["place"]) for row in rows(store, "nodes/locations"))


def occasions(store: Answering) -> Mapping[str, str]:
    """The event (IRI) at which each fact was said or done, where it was at one."""
    return {row["fact"]: row["event"] for row in rows(store, "nodes/occasions")}


@dataclass(frozen=True)
class Calendar:
    """The times that facts and events say of themselves, and the days on which articles appeared."""

    times: Mapping[str, tuple[str, ...]]
    published: Mapping[str, str]

    @classmethod
    def of(cls, store: Answering) -> Calendar:
        """The calendar of a store."""
        published = {row["article"]: row.get("published", "") for row in rows(store, "parts/dates")}
        return cls(_grouped((row["about"], row["time"]) for row in rows(store, "nodes/times")), published)

    def span_of(self, about: str, evidence: Iterable[Passage]) -> dict[str, str]:
        """`since` and `until` of a fact or event: its own time, else from its first to its last article; empty where unknown."""
        times = self.times.get(about) or sorted(
            {self.published.get(passage.article, "") for passage in evidence} - {""}
        )
        if not times:
            return {}
        return {"since": min(map(_start_of, times)), "until": max(map(_end_of, times))}


_PARTS_OF_YEARS = {
    "Q1": ("01", "03"), "Q2": ("04", "06"), "Q3": ("07", "09"), "Q4": ("10", "12"), "H1": ("01", "06"), "H2": ("07", "12"),
}  # fmt: skip


def _start_of(time: str) -> str:
    """The beginning of a time as the ontology writes them: `2008`, `2008-05-01`, `2008-H1`, `2006/2010`."""
    return _month(time.partition("/")[0], 0)


def _end_of(time: str) -> str:
    return _month(time.rpartition("/")[2], 1)


def _month(time: str, end: int) -> str:
    year, _, part = time.partition("-")
    return f"{year}-{_PARTS_OF_YEARS[part][end]}" if part in _PARTS_OF_YEARS else time


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
