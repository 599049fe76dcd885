"""What surrounds things, and how two of them hang together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from kg.network import mark_of
from kg.network.relations import relation_of
from kg.network.ways import way_between
from kg.serve.catalogue import Json, Link, Thing
from kg.serve.desk import Desk
from kg.serve.entities import thing_of
from kg.serve.evidence import passages_of
from kg.serve.reply import Refusal
from kg.serve.telling import sentence

_FRONTIER = 2000
"""Things whose neighbours are looked at in one step; of more, the most linked."""


def around(desk: Desk, iris: Sequence[str], depth: int, limit: int, kind: str = "", relation: str = "") -> Json:
    """The things around some things with what links them: nearer ones first, then those with more links."""
    centre = [thing_of(desk, iri) for iri in iris]
    shown = {thing.iri: thing for thing in centre}
    total, frontier = len(shown), list(shown)
    for _ in range(depth):
        links = [link for link in desk.catalogue.links_of(frontier) if relation in ("", link.relation)]
        ends = dict.fromkeys(end for link in links for end in (link.source, link.target) if end not in shown)
        found = sorted(desk.catalogue.things(ends).values(), key=lambda thing: (-thing.degree, thing.iri))
        found = [thing for thing in found if kind in ("", thing.kind)]
        total += len(found)
        shown.update((thing.iri, thing) for thing in found[: max(0, limit - len(shown))])
        frontier = [thing.iri for thing in found if thing.iri in shown][:_FRONTIER]
    return {"centre": iris, "total": total, **picture(desk, shown, relation)}


def path(desk: Desk, start: str, end: str) -> Json:
    """The most telling way from one thing to another, past the least busy things; raises `Refusal` (404) if there is none."""
    source, target = thing_of(desk, start), thing_of(desk, end)
    way = way_between(source.iri, target.iri, desk.catalogue.neighbours_of)
    if not way:
        raise Refusal(404, f"nothing links {source.label} and {target.label}")
    things = desk.catalogue.things(way)
    links = list(_links_among(desk, things))
    best = [_best(one, other, links) for one, other in pairwise(way)]
    evidence = passages_of(desk, [link.fact for link in best], 1)
    steps = [
        {"source": things[one].reference, "target": things[other].reference, "words": sentence(link, things),
         "passage": next(iter(evidence.get(link.fact, [])), None)}
        for (one, other), link in zip(pairwise(way), best, strict=True)
    ]  # fmt: skip
    return {
        "steps": steps,
        "nodes": [thing.node for thing in things.values()],
        "edges": [_edge(link, things) for link in links],
    }


def picture(desk: Desk, things: Mapping[str, Thing], relation: str = "") -> Json:
    """Things and all links among them."""
    links = [link for link in _links_among(desk, things) if relation in ("", link.relation)]
    return {"nodes": [thing.node for thing in things.values()], "edges": [_edge(link, things) for link in links]}


def _links_among(desk: Desk, things: Mapping[str, Thing]) -> Iterator[Link]:
    return (link for link in desk.catalogue.links_among(list(things)))


def _edge(link: Link, things: Mapping[str, Thing]) -> Json:
    data = {"relation": link.relation, **link.qualifiers}
    return {
        "source": link.source, "target": link.target, "fact": link.fact, "variant": "", "words": "", **data,
        "mark": mark_of(data), "sentence": sentence(link, things), "ink": relation_of(data).ink,
    }  # fmt: skip


def _best(one: str, other: str, links: Iterable[Link]) -> Link:
    """The first of the facts that link two neighbours."""
    between = [link for link in links if {link.source, link.target} == {one, other}]
    return min(between, key=lambda link: (link.relation, link.fact))
