"""The places of a picture for its filter: those that something in it belongs to, each after the one it lies in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place by its number in the list, its name and the number of the place it lies in, if that is in the list."""

    number: int
    name: str
    within: int | None


def places_of(graph: networkx.MultiDiGraph[str]) -> Mapping[str, PlaceRow]:
    """The places by IRI, in the order of the list: outer ones first, the inner ones of each by name."""
    regions = graph.graph.get("regions", {})
    wanted: set[str] = set()
    for _, places in graph.nodes(data="places"):
        for place in places or ():
            while place in regions and place not in wanted:
                wanted.add(place)
                place = regions[place].within
    inner: dict[str, list[str]] = {}
    for place in sorted(wanted, key=lambda place: (regions[place].label, place)):
        within = regions[place].within
        inner.setdefault(within if within in wanted else "", []).append(place)
    rows: dict[str, PlaceRow] = {}
    waiting = inner.get("", [])[::-1]
    while waiting:
        place = waiting.pop()
        outer = rows.get(regions[place].within)
        rows[place] = PlaceRow(len(rows), regions[place].label, outer.number if outer else None)
        waiting += inner.get(place, [])[::-1]
    return rows
