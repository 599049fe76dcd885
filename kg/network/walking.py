"""A store walked from thing to thing: what is asked of it is asked of some hundred things at a time, here or behind an end point."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import pyoxigraph as ox

from kg.answer import Answering
from kg.network.lookup import folded
from kg.rdf.terms import CLASSES, LABEL, PROPERTIES, TYPE
from kg.schema.queries import queries_in

Node: TypeAlias = ox.NamedNode
Statement: TypeAlias = tuple[Node, Node, Any]

P: Mapping[str, Node] = {name: Node(iri[1:-1]) for name, iri in PROPERTIES.items()}
A, LABELLED = Node(TYPE[1:-1]), Node(LABEL[1:-1])
_MEASURE = Node(CLASSES["Measure"][1:-1])
_OF_ARTICLES = frozenset({P["statedIn"], P["reports"]})
LISTING = frozenset({P["participation"], P["pronouncement"]})
"""By what a thing lists facts about itself: they come with it where they are wanted, not because it is."""
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]+")
_AT_ONCE = 200
"""Things in one question to the store."""


class Walk:
    """What is found in the default graph of a store by going from node to node; what is said of a node is asked once."""

    def __init__(self, store: Answering) -> None:
        self._store = store
        self._known: dict[Node, list[Statement]] = {}

    def said(self, nodes: Iterable[Node]) -> Iterator[Statement]:
        """What is said of some nodes."""
        nodes = list(dict.fromkeys(nodes))
        new = [node.value for node in nodes if node not in self._known]
        self._known.update((Node(iri), []) for iri in new)
        for row in self._rows("statements", new):
            self._known[row[0]].append(row)
        for node in nodes:
            yield from self._known[node]

    def mentions(self, nodes: Iterable[Node], *properties: Node) -> Iterator[Statement]:
        """What mentions some nodes, in any property or in some."""
        iris = [node.value for node in dict.fromkeys(nodes)]
        if properties:
            yield from self._rows("valued", iris, property=[property.value for property in properties])
        else:
            yield from self._rows("mentions", iris)

    def columns(self, *properties: Node) -> Iterator[Statement]:
        """All statements with some properties."""
        yield from self._rows("column", [property.value for property in properties], "property")

    def named(self, names: Iterable[str]) -> Mapping[str, set[Node]]:
        """The nodes of these names or IRIs, by name."""
        asked = {name: folded(name) for name in names}
        found = {name: set(self._of_iri(name)) for name in asked}
        nodes: dict[str, set[Node]] = {}
        for label, node in self._rows("names", list(dict.fromkeys(asked.values())), "wanted"):
            nodes.setdefault(folded(label.value), set()).add(node)
        return {name: found[name] | nodes.get(asked[name], set()) for name in asked}

    def stated(self, since: str, until: str) -> set[Node]:
        """What articles tell whose dates reach into a time."""
        query = queries_in("queries/network/parts")["stated"]
        rows: Iterable[Any] = self._store.found(query.bound({"since": since, "until": until})).rows
        return {fact for (fact,) in rows}

    def of_classes(self, classes: Iterable[Node]) -> set[Node]:
        """The nodes of some classes."""
        return {node for node, _, _ in self.mentions(classes, A)}

    def measures_among(self, nodes: Iterable[Node]) -> set[Node]:
        """Those of some nodes that are measures."""
        return {node for node, property, kind in self.said(nodes) if property == A and kind == _MEASURE}

    def with_parts(self, nodes: set[Node]) -> set[Node]:
        """Nodes with the parts that they have as policy ideas, and the parts of these."""
        found, new = set(nodes), set(nodes)
        while new:
            components = {fact for fact, _, _ in self.mentions(new, P["whole"])}
            new = self.values(components, P["part"]) - found
            found |= new
        return found

    def reached(self, centres: Collection[Node], depth: int) -> set[Node]:
        """What facts link to the centres in so many steps."""
        found, frontier = set(centres), set(centres)
        for _ in range(depth):
            frontier = self.linked_by(self.facts_about(frontier)) - found
            found |= frontier
        return found

    def facts_about(self, nodes: Collection[Node]) -> set[Node]:
        """The facts that speak of some nodes; these themselves may be facts."""
        speaking = {fact for fact, property, _ in self.mentions(nodes) if property not in _OF_ARTICLES}
        return {fact for fact, property, _ in self.said(speaking.union(nodes)) if property == P["evidence"]}

    def linked_by(self, facts: Collection[Node]) -> set[Node]:
        """The things that some facts link, and the facts."""
        values = {
            value for _, property, value in self.said(facts) if property not in _OF_ARTICLES and isinstance(value, Node)
        }
        return {node for node, property, _ in self.said(values) if property == LABELLED}.union(facts)

    def values(self, nodes: Iterable[Node], *properties: Node) -> set[Node]:
        """The nodes that are values of some properties of some nodes."""
        wanted = frozenset(properties)
        return {value for _, property, value in self.said(nodes) if property in wanted}

    def subjects(self, nodes: Iterable[Node], *properties: Node) -> set[Node]:
        """The nodes of which some nodes are values of some properties."""
        return {subject for subject, _, _ in self.mentions(nodes, *properties)}

    def _of_iri(self, name: str) -> Iterator[Node]:
        if _IRI.fullmatch(name) and any(self.said([Node(name)])):
            yield Node(name)

    def _rows(self, part: str, every: list[str], parameter: str = "node", **more: list[str]) -> Iterator[Any]:
        query = queries_in("queries/network/parts")[part]
        for start in range(0, len(every), _AT_ONCE):
            yield from self._store.found(query.bound({parameter: every[start : start + _AT_ONCE], **more})).rows
