"""What belongs together in a network: around things, about policy ideas, at events, in places, of classes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kg.network.projection import Network
from kg.network.setting import Region

Edge: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """Some nodes of a network and some of its edges."""

    nodes: frozenset[str]
    edges: frozenset[Edge]

    @classmethod
    def touching(cls, graph: Network, nodes: Iterable[str]) -> Part:
        """Some nodes and all that is said of them."""
        nodes = frozenset(nodes) & graph.nodes
        edges = frozenset(edge for node in nodes for edge in _edges_at(graph, node))
        return cls(nodes, edges)

    def __and__(self, other: Part) -> Part:
        return Part(self.nodes & other.nodes, self.edges & other.edges)

    def __or__(self, other: Part) -> Part:
        return Part(self.nodes | other.nodes, self.edges | other.edges)

    @property
    def all_nodes(self) -> frozenset[str]:
        """Its nodes and the ends of its edges."""
        return self.nodes | {end for edge in self.edges for end in edge[:2]}


def around(graph: Network, centres: Iterable[str], depth: int) -> Part:
    """What can be reached in `depth` steps, and all that links it."""
    reached = set(centres) & set(graph)
    for _ in range(depth):
        reached |= Part.touching(graph, reached).all_nodes
    inside = (edge for node in reached for edge in graph.out_edges(node, keys=True))
    return Part(frozenset(reached), frozenset(edge for edge in inside if edge[1] in reached))


def about_policies(graph: Network, policies: Iterable[str]) -> Part:
    """Policy ideas with their parts, who puts them forward, and what carries them out: for whom, by whom, why."""
    whole = set(policies) & set(graph)
    while parts := {part for one in whole for part in _parts_of(graph, one)} - whole:
        whole |= parts
    about = Part.touching(graph, whole)
    measures = {node for node in about.all_nodes if graph.nodes[node]["kind"] == "Measure"}
    return about | Part.touching(graph, measures)


def at_events(graph: Network, events: Collection[str]) -> Part:
    """Events with those who were there, and what was said, decided and conferred at them."""
    said = (edge for edge in graph.edges(keys=True) if graph.edges[edge].get("event") in events)
    return Part.touching(graph, events) | Part(frozenset(), frozenset(said))


def in_places(graph: Network, places: Iterable[str]) -> Part:
    """What belongs to places or to places inside them, and all that is said of it."""
    inside = places_inside(graph.graph.get("regions", {}), places)
    return Part.touching(graph, (node for node, data in graph.nodes(data=True) if inside & set(data.get("places", ()))))


def of_classes(graph: Network, classes: Collection[str]) -> Part:
    """Things of some classes (`Policy`, `Strategy`), and all that is said of them."""
    fitting = (node for node, data in graph.nodes(data=True) if {data["kind"], data["type"]} & set(classes))
    return Part.touching(graph, fitting)


def places_inside(regions: Mapping[str, Region], places: Iterable[str]) -> set[str]:
    """Places and all that lie in them."""
    inner: dict[str, list[str]] = {}
    for place, region in regions.items():
        inner.setdefault(region.within, []).append(place)
    new = list(places)
    found = set(new)
    while new:
        new = [place for outer in new for place in inner.get(outer, ()) if place not in found]
        found |= set(new)
    return found


def _edges_at(graph: Network, node: str) -> Iterable[Edge]:
    return [*graph.in_edges(node, keys=True), *graph.out_edges(node, keys=True)]


def _parts_of(graph: Network, policy: str) -> Iterable[str]:
    return [part for _, part, data in graph.out_edges(policy, data=True) if data["relation"] == "component"]
