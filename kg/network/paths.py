"""How two things hang together: the most telling chain of facts between them, with the sentence behind each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from kg.errors import QueryError
from kg.network.lookup import node_named
from kg.network.passages import Passage
from kg.network.projection import Network
from kg.network.relations import sentence_of
from kg.network.ways import Neighbours, way_between


@dataclass(frozen=True, slots=True)
class Step:
    """One fact on the way: the names of its ends in the order of the way, the fact in words, its best evidence."""

    source: str
    target: str
    words: tuple[str, str]
    passage: Passage | None


def path_between(graph: Network, start: str, end: str) -> tuple[Step, ...]:
    """The steps from one name to another; raises `QueryError` for an unknown name and where nothing links the two.

    A longer way past few-linked nodes is better than a short one past a busy one: that two people attended the same congress
    explains less than that both serve the same committee.
    """
    source, target = node_named(graph, start), node_named(graph, end)
    way = way_between(source, target, _neighbours_in(graph))
    if not way:
        raise QueryError(f"nothing in the network links {_label(graph, source)} and {_label(graph, target)}")
    return tuple(_step(graph, one, other) for one, other in pairwise(way))


def _neighbours_in(graph: Network) -> Neighbours:
    return lambda node: {
        other: int(graph.degree(other)) for other in (*graph.successors(node), *graph.predecessors(node))
    }


def _step(graph: Network, one: str, other: str) -> Step:
    """The best supported fact between two neighbours."""
    facts = [
        (-max((passage.confidence for passage in data["evidence"]), default=0.0), source, key, data)
        for source, target in ((one, other), (other, one))
        for key, data in (graph.get_edge_data(source, target) or {}).items()
    ]
    _, source, _, data = min(facts, key=lambda fact: fact[:3])
    target = other if source == one else one
    best = max(data["evidence"], key=lambda passage: (passage.confidence, -passage.start), default=None)
    return Step(
        _label(graph, one), _label(graph, other), sentence_of(data, _label(graph, source), _label(graph, target)), best
    )


def _label(graph: Network, node: str) -> str:
    return str(graph.nodes[node]["label"])
