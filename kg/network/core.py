"""The core of a corpus: the things that most facts name, with some of the facts among them, however many there are."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, groupby, islice
from operator import itemgetter
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
_WITH_THE_WHOLE = LISTING | {P["evidence"], P["statedIn"]}
"""What is copied of a thing or a fact only where what it leads to is copied, too."""
_BEHIND = frozenset({P["evidence"], P["inSpan"], P["byRule"], Node(HAS_SOURCE[1:-1])})
_WHERE = frozenset({P["place"], P["within"], P["province"], P["heldAt"]})
_HASH = 8
"""Hexadecimal digits that the IRIs of facts end with."""
_IN_THE_RUNNING = 5_000
"""Things that each property brings in, those that most facts have it of: what no property brings in comes into no core."""
_LOOKED_AT = 20
"""Facts that are looked at for each one that is taken: a thing may be named by any number, and few may be wanted."""


def core(store: Store, things: int, facts: int) -> Store:
    """A small store of the `things` that most facts name, with what links them: of each so many `facts` and as much evidence.

    However large the store is, what is held of it is no more: statements pass by one after the other.
    """
    core = _Core(store.quads, facts)
    named = core.most_named(things)
    return Store(core.copied(named, core.facts_among(named)), store.prefixes)


@dataclass(frozen=True)
class _Core:
    """What is taken from the default graph of a store; of the values of a property, and of the facts about a thing, `most`.

    Those are taken that come first by the end of their IRIs, which is a hash: some of every kind, and always the same.
    The store answers in the order of its indexes, so that what is said of one thing comes together.
    """

    quads: ox.Store
    most: int

    def most_named(self, things: int) -> set[Node]:
        """The things that most facts name; of those named as often the first by IRI."""
        times: Counter[str] = Counter()
        for property in _NAMING:
            times.update(dict(nsmallest(_IN_THE_RUNNING, self._named(property), key=_rank)))
        return {Node(thing) for thing, _ in nsmallest(things, times.items(), key=_rank)}

    def facts_among(self, nodes: set[Node]) -> set[Node]:
        """Facts that link two of the nodes, those that tell of one, and those that an event names itself."""
        listed = (self._some(fact for _, _, fact in self._said(node, P["participation"], None)) for node in nodes)
        return {*chain.from_iterable(listed), *chain.from_iterable(self._telling_of(node, nodes) for node in nodes)}

    def copied(self, nodes: set[Node], facts: set[Node]) -> ox.Store:
        """Nodes and facts with their evidence, and what their ends are and where they lie."""
        speakers = {agent for node in nodes for _, _, agent in self._said(node, P["agent"], None)}
        tenures = (self._some(fact for fact, _, _ in self._said(None, P["holder"], speaker)) for speaker in speakers)
        waiting = deque((node, True) for node in chain(nodes, facts, *tenures))
        copy, known = ox.Store(), set[Node]()
        while waiting:
            node, is_whole = waiting.popleft()
            if node not in known:
                known.add(node)
                said = [
                    statement
                    for statement in self._some_said_of(node)
                    if is_whole or statement[1] not in _WITH_THE_WHOLE
                ]
                copy.extend(ox.Quad(*statement) for statement in said)
                waiting += _further(said, is_whole)
        return copy

    def _named(self, property: Node) -> Iterator[tuple[str, int]]:
        """The things that facts have as a property, each with how many facts."""
        found: Any = self.quads.query(f"SELECT ?thing WHERE {{ ?fact {property} ?thing }}")
        for thing, same in groupby(row[0].value for row in found):
            yield thing, sum(1 for _ in same)

    def _telling_of(self, node: Node, nodes: set[Node]) -> Iterator[Node]:
        """Facts that link a node to another one, or tell of it."""
        naming = ((fact, property in _TELLING) for fact, property, _ in self._said(None, None, node))
        first = nsmallest(_LOOKED_AT * self.most, naming, key=lambda one: _by_hash(one[0]))
        telling = (
            fact
            for fact, is_telling in first
            if is_telling or sum(other in nodes for _, _, other in self._said(fact, None, None)) > 1
        )
        return islice(telling, self.most)

    def _some(self, values: Iterable[Node]) -> list[Node]:
        return nsmallest(self.most, values, key=_by_hash)

    def _some_said_of(self, node: Node) -> list[Statement]:
        """What is said of a node, of each property some."""
        said = self._said(node, None, None)
        first = list(islice(said, self.most + 1))
        if len(first) <= self.most:
            return first
        of_each = groupby(chain(first, said), key=itemgetter(1))
        some = (nsmallest(self.most, same, key=lambda one: _by_hash(one[2])) for _, same in of_each)
        return list(chain.from_iterable(some))

    def _said(self, subject: Node | None, property: Node | None, value: Node | None) -> Iterator[Statement]:
        for quad in self.quads.quads_for_pattern(subject, property, value, ox.DefaultGraph()):
            yield quad.subject, quad.predicate, quad.object  # type: ignore[misc]  # no blank nodes in our data


def _rank(named: tuple[str, int]) -> tuple[int, str]:
    return -named[1], named[0]


def _by_hash(value: Any) -> tuple[str, str]:
    return value.value[-_HASH:], value.value


def _further(said: Iterable[Statement], is_whole: bool) -> Iterator[tuple[Node, bool]]:
    """What is to be copied with a node, and whether as a whole: what is behind a fact; of what it links, only what that is and where."""
    for _, property, value in said:
        if isinstance(value, Node) and property not in LISTING and (is_whole or property in _WHERE):
            yield value, is_whole and property in _BEHIND
