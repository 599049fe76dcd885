"""The part of a network that one picture can show."""

from __future__ import annotations

from kg.network.passages import Passage
from kg.network.projection import Network
from kg.network.statistics import pagerank


def most_central(graph: Network, most: int) -> Network:
    """The `most` nodes with the highest PageRank, what links them, and the articles they stand in; all of it if it is not more."""
    if len(graph) <= most:
        return graph
    weights = pagerank(graph)
    chosen = graph.subgraph(sorted(graph, key=lambda node: (-weights[node], node))[:most]).copy()
    evidence: list[tuple[Passage, ...]] = [data["evidence"] for _, data in chosen.nodes(data=True)]
    evidence += [data["evidence"] for _, _, data in chosen.edges(data=True)]
    cited = {passage.article for passages in evidence for passage in passages}
    chosen.graph["sources"] = tuple(source for source in graph.graph["sources"] if source.iri in cited)
    return chosen
