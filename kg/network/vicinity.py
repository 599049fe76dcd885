"""The part of a store that a selection can be about: of a million statements some thousands, with all that the network needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.answer import Answering
from kg.network.lookup import names_in, no_such, nothing_called
from kg.network.neighbourhoods import places_inside
from kg.network.projection import KINDS
from kg.network.rows import rows
from kg.network.selection import Selection, classes_named, overlaps
from kg.network.setting import Calendar, Region, regions
from kg.network.walking import LISTING, Node, P, Walk
from kg.rdf.terms import HAS_SOURCE
from kg.schema import ONTOLOGY
from kg.store import Store

_TELLING = (P["holder"], P["indicator"])
"""Facts that say what or where a thing is, whatever else they link it to."""
_BEHIND = frozenset({P["evidence"], P["inSpan"], P["byRule"], Node(HAS_SOURCE[1:-1])})
_WHERE = frozenset({P["place"], P["within"], P["province"], P["heldAt"]})


def vicinity(store: Answering, wanted: Selection) -> Answering:
    """A small store in which a selection finds what it finds in the whole; the whole where nothing narrows it.

    Raises `QueryError` for a name that nothing has, with those that are nearly the same.
    """
    part = _Vicinity(store, wanted).part
    return Store(part, store.prefixes) if part is not None else store


def number_of_things(store: Store) -> int:
    """How many things there are that a network can have as nodes."""
    kinds = " ".join(f"<{ONTOLOGY}{kind}>" for kind in KINDS)
    found = store.answer(f"SELECT (COUNT(*) AS ?things) WHERE {{ VALUES ?kind {{ {kinds} }} ?thing a ?kind }}")
    return int(found.cells[0][0])


@dataclass(frozen=True)
class _Vicinity:
    """What of a store a selection can be about.

    Options narrow each other, so that what one of them can be about is enough: by names, by articles, by places, by a time, by
    classes, whichever is asked for first in this order. What the others ask is to be seen from each thing and fact by itself.
    """

    store: Answering
    wanted: Selection

    @cached_property
    def part(self) -> ox.Store | None:
        """A store of it; None where that is everything."""
        found = self._found()
        return None if found is None else _copied(self._walk, found, {*map(Node, self._regions), *self._articles})

    def _found(self) -> set[Node] | None:
        """Things and facts; None where nothing is asked for."""
        wanted, walk = self.wanted, self._walk
        articles, places = self._articles, self._places
        if self._names:
            return self._around_names()
        if wanted.articles:
            return _with_ends(walk, walk.subjects(articles, P["statedIn"]))
        if wanted.places:
            return _touching(walk, _located(walk, places))
        if wanted.since or wanted.until:
            return _with_ends(walk, self._of_the_time())
        if wanted.classes:
            return _touching(walk, walk.of_classes(Node(ONTOLOGY + term) for term in classes_named(wanted.classes)))
        return None

    def _around_names(self) -> set[Node]:
        walk, wanted = self._walk, self.wanted
        centres = self._called(self._names)
        things = walk.reached(walk.with_parts(centres), max(wanted.depth if wanted.around else 0, 1))
        if wanted.policies:  # what carries out a policy idea comes with those who do it, and for whom
            things |= walk.reached(walk.measures_among(things), 1)
        return things | _facts_among(walk, things)

    def _of_the_time(self) -> set[Node]:
        """The facts that say that they are of the time, and those whose articles do not all lie before or after it."""
        calendar = Calendar.of(self.store)
        spans = ((about, calendar.span_of(about, ())) for about in calendar.times)
        own = {Node(about) for about, span in spans if overlaps(span["since"], span["until"], self.wanted)}
        return own | self._walk.stated(self.wanted.since, self.wanted.until)

    @cached_property
    def _walk(self) -> Walk:
        return Walk(self.store)

    @property
    def _names(self) -> list[str]:
        return [*self.wanted.around, *self.wanted.policies, *self.wanted.events]

    def _called(self, names: Collection[str], *kinds: str) -> set[Node]:
        """The things of some names; where there is none, what is nearly called so is looked for among those of some kinds."""
        found = self._walk.named(names)
        for name in names:
            if not found[name]:
                nothing_called(name, names_in(self.store, kinds))
        return set().union(*found.values())

    @cached_property
    def _articles(self) -> set[Node]:
        if not self.wanted.articles:
            return set()
        ids = {row["id"]: row["article"] for row in rows(self.store, "parts/dates")}
        return {Node(ids.get(name) or no_such("article", name, ids)) for name in self.wanted.articles}

    @cached_property
    def _regions(self) -> dict[str, Region]:
        return dict(regions(self.store)) if self.wanted.places else {}

    @cached_property
    def _places(self) -> set[Node]:
        """The places that are asked for and those inside."""
        labels: dict[str, set[str]] = {}
        for place, region in self._regions.items():
            labels.setdefault(region.label, set()).add(place)
        named = {place for name in self.wanted.places for place in labels.get(name, ())}
        others = self._called([name for name in self.wanted.places if name not in labels], "Place")
        return set(map(Node, places_inside(self._regions, named.union(node.value for node in others))))


def _located(walk: Walk, places: Collection[Node]) -> set[Node]:
    """Whatever belongs to some places: bodies and those who serve there, events, figures, what is demanded at and by these."""
    here = walk.subjects(places, P["place"])
    holders = walk.values(walk.subjects(here, P["organisation"]), P["holder"])
    demanded = walk.subjects(here, P["atEvent"]) | walk.subjects(here | holders, P["agent"])
    held = walk.subjects(places, P["heldAt"])
    return {*places, *here, *held, *holders, *walk.values(here, P["indicator"]), *walk.measures_among(demanded)}


def _touching(walk: Walk, things: Collection[Node]) -> set[Node]:
    """Some things with all facts that speak of them and what else these link."""
    return _with_ends(walk, walk.facts_about(things)).union(things)


def _with_ends(walk: Walk, facts: Collection[Node]) -> set[Node]:
    return walk.linked_by(facts).union(facts)


def _facts_among(walk: Walk, things: Collection[Node]) -> set[Node]:
    """Facts that link two of the things."""
    mentions = Counter(fact for fact, _, _ in walk.mentions(things))
    return {fact for fact, count in mentions.items() if count > 1}


def _copied(walk: Walk, found: Collection[Node], beside: Collection[Node] = ()) -> ox.Store:
    """Things and facts with their evidence, and what their ends are and where they lie; of what is `beside` only its own statements."""
    speakers = walk.values(found, P["agent"])
    telling = walk.subjects(speakers, P["holder"]) | walk.subjects(found, *_TELLING)
    copy, known = ox.Store(), set[Node]()
    whole, shallow = telling.union(found), set(beside)
    while new := (whole | shallow) - known:
        said = list(walk.said(new))
        copy.extend(ox.Quad(*statement) for statement in said)
        known |= new
        behind = {value for node, property, value in said if property in _BEHIND and node in whole}
        shallow = {
            value
            for node, property, value in said
            if isinstance(value, Node) and (property in _WHERE or (node in whole and property not in LISTING))
        }
        whole = behind
    return copy
