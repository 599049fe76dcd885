"""The parts that a large picture falls into: the communities of the network, each with what would else lie about by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import networkx

from kg.network.statistics import communities

_FEWEST = 6
"""Chips that make a part worth a place of its own."""


def parts_of(
    graph: networkx.MultiDiGraph[str], articles: Mapping[str, str], hosts: Mapping[str, str], shown: AbstractSet[str]
) -> list[list[str]]:
    """The nodes of each part, the largest part first, in each the order of `articles`: node → the article it first stands in.

    A member goes with its host. A community of few chips (`shown`) goes with the largest of the same article.
    """
    community = {node: number for number, members in enumerate(communities(graph)) for node in members}
    found: dict[int, list[str]] = {}
    for node in articles:
        found.setdefault(community[hosts.get(node, node)], []).append(node)
    rank = {node: number for number, node in enumerate(articles)}
    whole = _without_crumbs(_by_size(found.values()), articles, shown)
    return _by_size(sorted(part, key=rank.__getitem__) for part in whole)


def _without_crumbs(
    parts: Sequence[list[str]], articles: Mapping[str, str], shown: AbstractSet[str]
) -> list[list[str]]:
    kept: list[list[str]] = []
    largest: dict[str, list[str]] = {}
    for part in parts:
        article = Counter(articles[node] for node in part).most_common(1)[0][0]
        if article in largest and len(shown & set(part)) < _FEWEST:
            largest[article].extend(part)
        else:
            kept.append(list(part))
            largest.setdefault(article, kept[-1])
    return kept


def _by_size(parts: Iterable[list[str]]) -> list[list[str]]:
    return sorted(parts, key=lambda part: (-len(part), part))
