"""The core of a corpus: the things that most facts name, with some of the facts among them, however many there are."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, islice
from typing import Any

import pyoxigraph as ox

from kg.network.walking import LISTING, Node, P, Statement
from kg.rdf.terms import HAS_SOURCE
from kg.store import Store

_TELLING = (P["holder"], P["indicator"])
"""Facts that say what or where a thing is, whatever else they link it to."""
_NAMING = tuple(
    P[name] for name in ("holder", "organisation", "agent", "policy", "whole", "atEvent", "organiser", "award")
)
"""What facts name things by: those that people look for, not the places and groups that come with them."""
_BEHIND = frozenset({P["evidence"], P["inSpan"], P["byRule"], Node(HAS_SOURCE[1:-1])})
_WHERE = frozenset({P["place"], P["within"], P["province"], P["heldAt"]})
_HASH = 8
"""Hexadecimal digits that the IRIs of facts end with."""


def core(store: Store, things: int, facts: int) -> Store:
    """A small store of the `things` that most facts name, with what links them: of each so many `facts` and as much evidence."""
    core = _Core(store.quads, facts)
    named = core.most_named(things)
    return Store(core.copied(named, core.facts_among(named)), store.prefixes)


@dataclass(frozen=True)
class _Core:
    """What is taken from the default graph of a store; of the values of a property, and of the facts about a thing, `most`.

    Those are taken that come first by the end of their IRIs, which is a hash: some of every kind, and always the same.
    """

    quads: ox.Store
    most: int

    def most_named(self, things: int) -> set[Node]:
        """The things that most facts name, several in the same way; of those named as often the first by IRI."""
        times: Counter[Node] = Counter()
        for property in _NAMING:
            for node, count in self._named_again(property):
                times[node] += count
        ranked = nsmallest(things, times.items(), key=lambda item: (-item[1], item[0].value))
        return {node for node, _ in ranked}

    def facts_among(self, nodes: set[Node]) -> set[Node]:
        """Facts that link two of the nodes, those that tell of one, and those that an event names itself."""
        linking = (fact for node in nodes for fact in islice(self._telling_of(node, nodes), self.most))
        return {*linking, *(fact for node in nodes for fact in self._some(self._listed_by(node)))}

    def copied(self, nodes: set[Node], facts: set[Node]) -> ox.Store:
        """Nodes and facts with their evidence, and what their ends are and where they lie."""
        speakers = {agent for node in nodes for _, _, agent in self._said(node, P["agent"], None)}
        tenures = {fact for speaker in speakers for fact, _, _ in self._said(None, P["holder"], speaker)}
        waiting = deque((node, True) for node in chain(nodes, facts, tenures))
        copy, known = ox.Store(), set[Node]()
        while waiting:
            node, is_whole = waiting.popleft()
            if node not in known:
                known.add(node)
                said = self._some_of_each_property(list(self._said(node, None, None)))
                copy.extend(ox.Quad(*statement) for statement in said)
                waiting += _further(said, is_whole)
        return copy

    def _named_again(self, property: Node) -> Iterator[tuple[Node, int]]:
        """The things that several facts have as a property, with how many facts: few, whereas most things are named once."""
        counted = f"SELECT ?thing (COUNT(?fact) AS ?times) WHERE {{ ?fact {property} ?thing }} GROUP BY ?thing HAVING (COUNT(?fact) > 1)"
        for thing, times in self.quads.query(counted):  # type: ignore[union-attr]
            yield thing, int(times.value)

    def _telling_of(self, node: Node, nodes: set[Node]) -> Iterator[Node]:
        """Facts in the order of their hashes, each looked at only when it is its turn: a thing may be named by any number."""
        naming = ((fact, property in _TELLING) for fact, property, _ in self._said(None, None, node))
        for fact, is_telling in sorted(naming, key=lambda one: _by_hash(one[0])):
            if is_telling or sum(other in nodes for _, _, other in self._said(fact, None, None)) > 1:
                yield fact

    def _listed_by(self, node: Node) -> Iterator[Node]:
        return (fact for _, _, fact in self._said(node, P["participation"], None))

    def _some(self, facts: Iterable[Node]) -> list[Node]:
        return nsmallest(self.most, facts, key=_by_hash)

    def _some_of_each_property(self, said: list[Statement]) -> list[Statement]:
        if len(said) <= self.most:
            return said
        by_property: defaultdict[Node, list[Statement]] = defaultdict(list)
        for statement in said:
            by_property[statement[1]].append(statement)
        some = (nsmallest(self.most, all, key=lambda one: _by_hash(one[2])) for all in by_property.values())
        return list(chain.from_iterable(some))

    def _said(self, subject: Node | None, property: Node | None, value: Node | None) -> Iterator[Statement]:
        for quad in self.quads.quads_for_pattern(subject, property, value, ox.DefaultGraph()):
            yield quad.subject, quad.predicate, quad.object  # type: ignore[misc]  # no blank nodes in our data


def _by_hash(value: Any) -> tuple[str, str]:
    return value.value[-_HASH:], value.value


def _further(said: Iterable[Statement], is_whole: bool) -> Iterator[tuple[Node, bool]]:
    """What is to be copied with a node, and whether as a whole: what is behind a fact; of what it links, only what that is and where."""
    for _, property, value in said:
        if isinstance(value, Node) and property not in LISTING and (is_whole or property in _WHERE):
            yield value, is_whole and property in _BEHIND
