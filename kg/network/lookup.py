"""Nodes by their names: Chinese labels, other names, romanisation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from kg.errors import QueryError
from kg.network.projection import Network

_QUOTES = str.maketrans("", "", " \t“”\"‘’'《》·-")


def node_named(graph: Network, name: str) -> str:
    """The node of that name; of several the one with most relations. Raises `QueryError` with the nearest names."""
    return nodes_named(graph, name)[0]


def nodes_named(graph: Network, name: str, kinds: Collection[str] = ()) -> list[str]:
    """The nodes of that name or IRI, of some kinds where these are given, the one with most relations first.

    Raises `QueryError` where there is none: with the nearest names, or with what the name is instead.
    """
    wanted = folded(name)
    found = [name] if name in graph else [node for node in graph if wanted in _names(graph, node)]
    if not found:
        raise QueryError(_unknown(graph, name, wanted, kinds))
    fitting = [node for node in found if not kinds or graph.nodes[node]["kind"] in kinds]
    if not fitting:
        kind = graph.nodes[found[0]]["kind"]
        raise QueryError(
            f"{name} is of the kind {kind} here, not {' or '.join(kinds)}; ask for it with --around {name}"
        )
    return sorted(fitting, key=lambda node: (-graph.degree(node), node))


def _names(graph: Network, node: str) -> set[str]:
    data = graph.nodes[node]
    return {folded(name) for name in (data["label"], *data["names"], data.get("pinyin", "")) if name}


def folded(name: str) -> str:
    """A name without what spellings of it differ in: quotation marks, spaces, capitals."""
    return name.translate(_QUOTES).casefold()


def _unknown(graph: Network, name: str, wanted: str, kinds: Collection[str]) -> str:
    suggestions = list(dict.fromkeys(_suggestions(graph, wanted, kinds)))[:5]
    if not suggestions:
        return f"nothing in the network is called {name}"
    return f"nothing in the network is called {name}; did you mean: {', '.join(suggestions)}"


def _suggestions(graph: Network, wanted: str, kinds: Collection[str]) -> Iterator[str]:
    """Labels of what contains the name, then of what is spelt nearly like it."""
    by_name = {
        folded: graph.nodes[node]["label"]
        for node in _weightiest(graph)
        if not kinds or graph.nodes[node]["kind"] in kinds
        for folded in sorted(_names(graph, node))
    }
    if wanted:
        yield from (
            label for folded, label in by_name.items() if wanted in folded or (len(folded) > 1 and folded in wanted)
        )
    yield from (by_name[near] for near in get_close_matches(wanted, list(by_name), n=5, cutoff=0.4))


def _weightiest(graph: Network) -> Iterable[str]:
    return sorted(graph, key=lambda node: (graph.nodes[node]["kind"] == "Measure", -graph.degree(node), node))
