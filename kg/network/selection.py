"""The part of a network that one asks for: around a name, about a policy, of a time, from an article, as large as can be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

import networkx

from kg.errors import QueryError
from kg.network.contradictions import Contradiction
from kg.network.lookup import no_such, nodes_named
from kg.network.neighbourhoods import Part, about_policies, around, at_events, in_places, of_classes
from kg.network.passages import Passage
from kg.network.projection import KINDS, Network
from kg.schema.classes import class_names

_RANKS = {kind: rank for rank, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class Selection:
    """What to select; what is empty does not select. The names of one list are alternatives, the lists narrow each other.

    Things go by any name or by IRI, classes by their names in either language, articles by id; `since` and `until` are dates as
    precise as one likes (2008, 2008-05).
    """

    around: Sequence[str] = ()
    depth: int = 1
    policies: Sequence[str] = ()
    events: Sequence[str] = ()
    places: Sequence[str] = ()
    classes: Sequence[str] = ()
    articles: Sequence[str] = ()
    since: str = ""
    until: str = ""
    min_confidence: float = 0.0


def selected(graph: Network, wanted: Selection) -> Network:
    """What a selection asks for. Raises `QueryError` for a name that nothing has, and where nothing is left."""
    seeds = named_in(graph, wanted)
    said = _said(graph, wanted)
    parts = [Part(frozenset(said), frozenset(said.edges(keys=True)))]
    if wanted.around:
        parts.append(around(said, _all_named(graph, wanted.around), wanted.depth))
    if wanted.policies:
        parts.append(about_policies(said, _all_named(graph, wanted.policies, "Policy")))
    if wanted.events:
        parts.append(at_events(said, _all_named(graph, wanted.events, "Event")))
    if wanted.places:
        parts.append(in_places(said, _places_named(graph, wanted.places)))
    if wanted.classes:
        parts.append(of_classes(said, classes_named(wanted.classes)))
    chosen = _graph_of(said, reduce(and_, parts), seeds)
    if not len(chosen):
        raise QueryError("no fact of the build is all of that; ask for less at once, or for a longer time")
    return chosen


def named_in(graph: Network, wanted: Selection) -> list[str]:
    """The things that a selection asks about by name. Raises `QueryError` for a name that nothing has."""
    return [
        *_all_named(graph, wanted.around),
        *_all_named(graph, wanted.policies, "Policy"),
        *_all_named(graph, wanted.events, "Event"),
    ]


def limited(graph: Network, most: int, keep: Iterable[str] = ()) -> Network:
    """The `most` nodes with most relations, those to `keep` before all others, and what links them; all of it if it is not more.

    Of nodes with as many relations people come before bodies and so on, in the order of `KINDS`.
    """
    if len(graph) <= most:
        return graph
    first = frozenset(keep)
    ranked = sorted(
        graph, key=lambda one: (one not in first, -graph.degree(one), _RANKS[graph.nodes[one]["kind"]], one)
    )
    return _with_sources(graph.subgraph(ranked[:most]).copy())


def _all_named(graph: Network, names: Iterable[str], *kinds: str) -> list[str]:
    return [node for name in names for node in nodes_named(graph, name, kinds)]


def _places_named(graph: Network, names: Iterable[str]) -> list[str]:
    """Places by name, those included that nothing is said of but others lie in."""
    labels: dict[str, list[str]] = {}
    for place, region in graph.graph["regions"].items():
        labels.setdefault(region.label, []).append(place)
    found = []
    for name in names:
        found += labels[name] if name in labels else nodes_named(graph, name, ("Place",))
    return found


def classes_named(names: Iterable[str]) -> list[str]:
    """Classes by their names in either language. Raises `QueryError` for a name that none has."""
    by_name = {name.casefold(): term for term, pair in class_names().items() for name in (term, *pair)}
    return [by_name.get(name.casefold()) or no_such("class", name, class_names()) for name in names]


def _said(graph: Network, wanted: Selection) -> Network:
    """What the articles of the selection say, surely enough, of the time it is about; all of it if it does not ask for these."""
    ids = {source.id: source.iri for source in graph.graph["sources"]}
    articles = {ids.get(name) or no_such("article", name, ids) for name in wanted.articles}

    def is_kept(passage: Passage) -> bool:
        return passage.confidence >= wanted.min_confidence and (not articles or passage.article in articles)

    def kept(data: Mapping[str, Any]) -> tuple[Passage, ...]:
        if not overlaps(data.get("since", ""), data.get("until", ""), wanted):
            return ()
        return tuple(filter(is_kept, data["evidence"]))

    def disputed(data: Mapping[str, Any]) -> dict[str, tuple[Contradiction, ...]]:
        found = [
            one.said_in(is_kept) for one in data.get("contradictions", ()) if overlaps(one.since, one.until, wanted)
        ]
        return {"contradictions": tuple(filter(None, found))} if any(found) else {}

    said: Network = networkx.MultiDiGraph(**graph.graph)
    for node, data in graph.nodes(data=True):
        rest = {name: value for name, value in data.items() if name != "contradictions"}
        said.add_node(node, **{**rest, "evidence": kept(data), **disputed(data)})
    for source, target, key, data in graph.edges(keys=True, data=True):
        if evidence := kept(data):
            said.add_edge(source, target, key=key, **{**data, "evidence": evidence})
    return said


def overlaps(first: str, last: str, wanted: Selection) -> bool:
    """Whether something's time reaches into that of a selection; what has no time reaches only into all of time."""
    since, until = wanted.since, wanted.until
    if not since and not until:
        return True
    return bool(first and last[: len(since)] >= since[: len(last)] and first[: len(until)] <= until)


def _graph_of(graph: Network, part: Part, seeds: Iterable[str]) -> Network:
    """A part as a network: its edges with their ends, and of other nodes those that were asked for or that a sentence names."""
    chosen: Network = networkx.MultiDiGraph(**graph.graph)
    spoken_of = {node for node in part.nodes if graph.nodes[node]["evidence"]}
    ends = {end for edge in part.edges for end in edge[:2]}
    for node in sorted(ends | spoken_of | set(seeds)):
        chosen.add_node(node, **graph.nodes[node])
    for edge in sorted(part.edges):
        chosen.add_edge(*edge, **graph.edges[edge])
    return _with_sources(chosen)


def _with_sources(graph: Network) -> Network:
    """A part of a network with the articles that it cites."""
    evidence: list[tuple[Passage, ...]] = [data["evidence"] for _, data in graph.nodes(data=True)]
    evidence += [data["evidence"] for _, _, data in graph.edges(data=True)]
    evidence += [
        side for _, data in graph.nodes(data=True) for one in data.get("contradictions", ()) for side in one.evidence
    ]
    cited = {passage.article for passages in evidence for passage in passages}
    graph.graph["sources"] = tuple(source for source in graph.graph["sources"] if source.iri in cited)
    return graph
