"""Who and what is central in a network, and which parts it falls into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import networkx

from kg.network.projection import Network

_SEED = 7
_DAMPING = 0.85


@dataclass(frozen=True, slots=True)
class Central:
    """A node with its share of the network's weight (PageRank, 0 to 1) and the number of its relations."""

    node: str
    label: str
    pagerank: float
    relations: int


@dataclass(frozen=True, slots=True)
class Community:
    """Nodes more linked among themselves than with the rest: how many, and the names of the most central."""

    size: int
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """The most central officials, bodies and policy ideas of a network, its kinds and its communities."""

    nodes: int
    edges: int
    kinds: Mapping[str, int]
    officials: tuple[Central, ...]
    bodies: tuple[Central, ...]
    policies: tuple[Central, ...]
    communities: tuple[Community, ...]


def statistics(graph: Network, most: int = 10) -> Statistics:
    """The figures of a network, the first `most` of each list."""
    weights = pagerank(graph)
    kinds: dict[str, int] = {}
    for kind in sorted(str(graph.nodes[node]["kind"]) for node in graph):
        kinds[kind] = kinds.get(kind, 0) + 1
    return Statistics(
        nodes=len(graph),
        edges=graph.number_of_edges(),
        kinds=kinds,
        officials=_most_central(graph, weights, "Person", most),
        bodies=_most_central(graph, weights, "Organisation", most),
        policies=_most_central(graph, weights, "Policy", most),
        communities=tuple(
            _community(graph, weights, members) for members in communities(graph)[:most] if len(members) > 1
        ),
    )


def pagerank(graph: Network) -> Mapping[str, float]:
    """The PageRank of every node in the network without directions, rounded to six places."""
    if not len(graph):
        return {}
    names, plain = _numbered(graph)
    ranks = networkx.pagerank(plain, alpha=_DAMPING)
    return {name: round(float(ranks[index]), 6) for index, name in enumerate(names)}


def communities(graph: Network) -> list[list[str]]:
    """The communities that Louvain's method finds, the largest first; the same on every machine."""
    if not len(graph):
        return []
    names, plain = _numbered(graph)
    found = networkx.community.louvain_communities(plain, seed=_SEED)
    return sorted(([names[index] for index in sorted(members)] for members in found), key=lambda one: (-len(one), one))


def _numbered(graph: Network) -> tuple[list[str], networkx.Graph[int]]:
    """The network without directions and with numbers for nodes: the order of a set of strings would differ from run to run."""
    names = sorted(graph)
    number = {name: index for index, name in enumerate(names)}
    plain: networkx.Graph[int] = networkx.Graph()
    plain.add_nodes_from(range(len(names)))
    for source, target in sorted((number[source], number[target]) for source, target, _ in graph.edges(keys=True)):
        weight = plain.edges[source, target]["weight"] + 1 if plain.has_edge(source, target) else 1
        plain.add_edge(source, target, weight=weight)
    return names, plain


def _most_central(graph: Network, weights: Mapping[str, float], kind: str, most: int) -> tuple[Central, ...]:
    nodes = [node for node in graph if graph.nodes[node]["kind"] == kind]
    ranked = sorted(nodes, key=lambda node: (-weights[node], node))[:most]
    return tuple(Central(node, graph.nodes[node]["label"], weights[node], int(graph.degree(node))) for node in ranked)


def _community(graph: Network, weights: Mapping[str, float], members: list[str]) -> Community:
    ranked = sorted(members, key=lambda node: (graph.nodes[node]["kind"] == "Measure", -weights[node], node))
    return Community(len(members), tuple(graph.nodes[node]["label"] for node in ranked[:5]))
