"""Nodes by their names: Chinese labels, other names, romanisation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from typing import NoReturn

from kg.answer import Answering
from kg.errors import QueryError
from kg.network.projection import KINDS, Network
from kg.network.rows import rows
from kg.schema import ONTOLOGY

_MOST, _LIKENESS = 5, 0.4
"""How many names are proposed for one that nothing has, and how much these must be alike."""
_LONGER = 4
"""Names so many times as long as another are not that much alike."""
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
        nothing_called(name, _called(graph, kinds))
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


def nothing_called(name: str, called: Iterable[tuple[str, str]]) -> NoReturn:
    """Raise `QueryError` with the labels of what has nearly that name; `called` are the names of all things, each with a label."""
    found = list(dict.fromkeys(near(name, called)))[:_MOST]
    hint = f"; did you mean: {', '.join(found)}" if found else ""
    raise QueryError(f"nothing in the network is called {name}{hint}")


def names_in(store: Answering, kinds: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """All names of things of a store, each with the label of its thing: of those of some kinds, or of all but measures, which go by a whole clause."""
    wanted = frozenset(kinds) or frozenset(KINDS) - {"Measure"}
    labels = {
        row["node"]: row["label"]
        for row in rows(store, "nodes/things")
        if row["class"].removeprefix(ONTOLOGY) in wanted
    }
    yield from ((label, label) for label in labels.values())
    for row in rows(store, "nodes/names"):
        if row["node"] in labels:
            yield row["name"], labels[row["node"]]
    for row in rows(store, "nodes/details"):
        if row["detail"] == "pinyin" and row["node"] in labels:
            yield row["value"], labels[row["node"]]


def no_such(what: str, name: str, known: Iterable[str]) -> NoReturn:
    """Raise `QueryError` for a class or an article that there is not, with those whose names are nearly the same."""
    near = get_close_matches(name, list(known), n=_MOST, cutoff=_LIKENESS)
    hint = f"; did you mean: {', '.join(near)}" if near else ""
    raise QueryError(f"the build has no {what} {name}{hint}")


def _called(graph: Network, kinds: Collection[str]) -> Iterator[tuple[str, str]]:
    for node, data in graph.nodes(data=True):
        if not kinds or data["kind"] in kinds:
            yield from ((name, data["label"]) for name in _names(graph, node))


def near(name: str, called: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Labels of what contains the name or is contained in it, the shortest first; only without any, of what is spelt nearly like it."""
    wanted = folded(name)
    labels = {folded(name): label for name, label in sorted(called, key=lambda pair: (-len(pair[1]), pair))}
    holding = [name for name in labels if wanted and (wanted in name or (len(name) > 1 and name in wanted))]
    yield from (labels[name] for name in sorted(holding, key=lambda name: (len(labels[name]), name)))
    if not holding:
        alike = [name for name in labels if len(name) <= len(wanted) * _LONGER]
        yield from (labels[name] for name in get_close_matches(wanted, alike, n=_MOST, cutoff=_LIKENESS))
