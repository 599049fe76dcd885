"""The part of a store that a selection of names can be about: of a million statements some thousands, with all that the network needs."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from heapq import nsmallest
from itertools import chain
from typing import Any

import pyoxigraph as ox

from kg.answer import Answering
from kg.network.lookup import folded
from kg.network.projection import KINDS
from kg.network.selection import Selection
from kg.rdf.terms import ALT_LABEL, CLASSES, HAS_SOURCE, LABEL, PROPERTIES, TYPE
from kg.schema import ONTOLOGY
from kg.store import Store

Node = ox.NamedNode

_DEFAULT = ox.DefaultGraph()
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|^`\\]+")
_P: Mapping[str, ox.NamedNode] = {name: ox.NamedNode(iri[1:-1]) for name, iri in PROPERTIES.items()}
_LABEL, _HAS_SOURCE = ox.NamedNode(LABEL[1:-1]), ox.NamedNode(HAS_SOURCE[1:-1])
_TYPE, _MEASURE = Node(TYPE[1:-1]), Node(CLASSES["Measure"][1:-1])
_NAMES = (_LABEL, ox.NamedNode(ALT_LABEL[1:-1]), _P["nameUsed"], _P["pinyin"])
_OF_ARTICLES = frozenset({_P["statedIn"], _P["reports"]})
_TELLING = (_P["holder"], _P["indicator"])
"""Facts that say what or where a thing is, whatever else they link it to."""
_NAMING = tuple(
    _P[name] for name in ("holder", "organisation", "agent", "policy", "whole", "atEvent", "organiser", "award")
)
"""What facts name things by: those that people look for, not the places and groups that come with them."""
_BEHIND = frozenset({_P["evidence"], _P["inSpan"], _P["byRule"], _HAS_SOURCE})
_WHERE = frozenset({_P["place"], _P["within"], _P["province"], _P["heldAt"]})


def vicinity(store: Answering, wanted: Selection) -> Answering:
    """A small store in which a selection finds what it finds in the whole; the whole where that cannot be told beforehand."""
    names = [*wanted.around, *wanted.policies, *wanted.events]
    if not isinstance(store, Store) or not names or wanted.places or wanted.articles:
        return store
    part = _Part(store.quads)
    centres = part.named(names)
    if not centres:
        return store
    nodes = part.reached(part.with_parts(centres), max(wanted.depth if wanted.around else 0, 1))
    if wanted.policies:  # what carries out a policy idea comes with those who do it, and for whom
        nodes |= part.reached(part.measures_among(nodes), 1)
    return Store(part.copied(nodes), store.prefixes)


def core(store: Store, most: int) -> Store:
    """A small store of the `most` things that most facts name, with what links them."""
    part = _Part(store.quads)
    return Store(part.copied(part.most_named(most)), store.prefixes)


def number_of_things(store: Store) -> int:
    """How many things there are that a network can have as nodes."""
    kinds = (Node(ONTOLOGY + kind) for kind in KINDS)
    return sum(1 for kind in kinds for _ in store.quads.quads_for_pattern(None, _TYPE, kind, _DEFAULT))


class _Part:
    """What is found in the default graph of a store by walking from node to node."""

    def __init__(self, quads: ox.Store) -> None:
        self._quads = quads

    def named(self, names: Iterable[str]) -> set[Node]:
        """The nodes of these names or IRIs; none at all where one of the names has none."""
        found: dict[str, set[Node]] = {folded(name): set(self._of_iri(name)) for name in names}
        for property in _NAMES:
            for node, _, name in self._said(None, property, None):
                if (wanted := folded(name.value)) in found:
                    found[wanted].add(node)
        return set().union(*found.values()) if all(found.values()) else set()

    def most_named(self, most: int) -> set[Node]:
        """The things that most facts name; of those named as often the first by IRI."""
        times = Counter(node for property in _NAMING for _, _, node in self._said(None, property, None))
        ranked = nsmallest(most, times.items(), key=lambda item: (-item[1], item[0].value))
        return {node for node, _ in ranked}

    def with_parts(self, nodes: set[Node]) -> set[Node]:
        """Nodes with the parts that they have as policy ideas, and the parts of these."""
        found, new = set(nodes), set(nodes)
        while new:
            components = {fact for node in new for fact, _, _ in self._said(None, _P["whole"], node)}
            new = {part for fact in components for _, _, part in self._said(fact, _P["part"], None)} - found
            found |= new
        return found

    def reached(self, centres: set[Node], depth: int) -> set[Node]:
        """What facts link to the centres in so many steps."""
        found, frontier = set(centres), set(centres)
        for _ in range(depth):
            frontier = {other for node in frontier for other in self._linked(node)} - found
            found |= frontier
        return found

    def measures_among(self, nodes: set[Node]) -> set[Node]:
        """Those of some nodes that are measures."""
        return {node for node in nodes if any(self._said(node, _TYPE, _MEASURE))}

    def copied(self, nodes: set[Node]) -> ox.Store:
        """Nodes, the facts among them with their evidence, and what their ends are and where they lie."""
        speakers = {agent for node in nodes for _, _, agent in self._said(node, _P["agent"], None)}
        tenures = {fact for speaker in speakers for fact, _, _ in self._said(None, _P["holder"], speaker)}
        waiting = deque((node, True) for node in chain(nodes, self._facts_among(nodes), tenures))
        copy, known = ox.Store(), set[Node]()
        while waiting:
            node, is_whole = waiting.popleft()
            if node not in known:
                known.add(node)
                said = list(self._said(node, None, None))
                copy.extend(ox.Quad(*triple) for triple in said)
                waiting += _further(said, is_whole)
        return copy

    def _facts_among(self, nodes: set[Node]) -> set[Node]:
        """Facts that link two of the nodes, and those that tell of one."""
        mentions: Counter[Node] = Counter()
        telling = set()
        for node in nodes:
            for fact, property, _ in self._said(None, None, node):
                mentions[fact] += 1
                if property in _TELLING:
                    telling.add(fact)
        return telling | {fact for fact, count in mentions.items() if count > 1}

    def _linked(self, node: Node) -> Iterator[Node]:
        """The things that facts about a node link to it; a fact may be a thing itself."""
        speaking = [fact for fact, property, _ in self._said(None, None, node) if property not in _OF_ARTICLES]
        for fact in (node, *speaking):
            if any(self._said(fact, _P["evidence"], None)):
                yield fact
                yield from (
                    other
                    for _, property, other in self._said(fact, None, None)
                    if property not in _OF_ARTICLES and isinstance(other, Node)
                    if any(self._said(other, _LABEL, None))
                )

    def _of_iri(self, name: str) -> Iterator[Node]:
        if _IRI.fullmatch(name) and any(self._said(Node(name), None, None)):
            yield Node(name)

    def _said(
        self, subject: Node | None, property: Node | None, value: Node | None
    ) -> Iterator[tuple[Node, Node, Any]]:
        for quad in self._quads.quads_for_pattern(subject, property, value, _DEFAULT):
            yield quad.subject, quad.predicate, quad.object  # type: ignore[misc]  # no blank nodes in our data


def _further(said: Iterable[tuple[Node, Node, Any]], is_whole: bool) -> Iterator[tuple[Node, bool]]:
    """What is to be copied with a node, and whether as a whole: what is behind a fact; of what it links, only what that is and where."""
    for _, property, value in said:
        if isinstance(value, Node) and (is_whole or property in _WHERE):
            yield value, is_whole and property in _BEHIND
