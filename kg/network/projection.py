"""RDF to a network: every question to the store is a query file in `ontology/queries/network/`.

The files in that folder are the relations: each answers with source, target and the fact that says so, and with what
qualifies it; they become the edges. The files in its folder `nodes/` answer with things, names, details, evidence and articles,
and with times and places (see `kg.network.setting`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import networkx

from kg.answer import Answering
from kg.network.contradictions import contradictions
from kg.network.passages import Passage, Source, passage_in
from kg.network.relations import mark_of, relations
from kg.network.rows import rows
from kg.network.setting import Calendar, locations, occasions, regions
from kg.schema import ONTOLOGY
from kg.schema.classes import class_names

Network: TypeAlias = "networkx.MultiDiGraph[str]"

KINDS = (
    "Person", "Organisation", "Place", "Event", "Policy", "MeasureGroup", "Measure", "Indicator", "Award", "RecipientClass",
    "Industry", "BeneficiaryGroup",
)  # fmt: skip
"""What a node can be; its `type` is a class below that where the data say so."""


def project(store: Answering) -> Network:
    """The network of a store: things, measures and objectives as nodes, facts as edges.

    A node has `kind`, `type`, `type_names` (zh, en), `label`, `names` (other names), `pinyin`, `evidence`, `places` (IRIs),
    and `date`, `objective`, `deadline`, `ordinal`, `title`, `figure`, `contradictions` where known. An edge has `relation`, `variant` (role,
    status), `words` (post, verb, value), `label`, `fact` (IRI), `evidence`, and `rank`, `position`, `period`, `change`,
    `basis`, `year`, `event` (IRI) where known. Both have `since` and `until` where it is known when they were. `evidence` is a
    tuple of `Passage`. `graph.graph` holds the articles as `sources` and as `regions` the places by IRI.
    A thing that no relation links is left out unless an article names it as such, and so is what only republications say.
    """
    graph: Network = networkx.MultiDiGraph()
    evidence = _evidence(store)
    _add_things(graph, store, evidence)
    for relation in dict.fromkeys(name for name, _ in relations()):
        _add_edges(graph, store, relation, evidence)
    calendar = Calendar.of(store)
    _add_setting(graph, store, calendar)
    for node, contradiction in contradictions(store, evidence, calendar):
        if node in graph:
            data = graph.nodes[node]
            data["contradictions"] = (*data.get("contradictions", ()), contradiction)
    graph.remove_nodes_from(
        [node for node, degree in dict(graph.degree).items() if not degree and not graph.nodes[node]["evidence"]]
    )
    graph.graph.update(sources=tuple(_sources(store)), regions=regions(store))
    return graph


def _evidence(store: Answering) -> Mapping[str, tuple[Passage, ...]]:
    """The passages about each fact or thing; none about what only republications say, since their original says it."""
    found: dict[str, list[Passage]] = {}
    again = {row["article"] for row in rows(store, "nodes/republications")}
    for row in rows(store, "nodes/evidence"):
        passages = found.setdefault(row["about"], [])
        if row["article"] not in again:
            passages.append(passage_in(row))
    return {about: tuple(sorted(set(passages))) for about, passages in found.items()}


def _add_things(graph: Network, store: Answering, evidence: Mapping[str, tuple[Passage, ...]]) -> None:
    named = class_names()
    for row in rows(store, "nodes/things"):
        node, name = row["node"], row["class"].removeprefix(ONTOLOGY)
        if node not in graph:
            graph.add_node(
                node,
                kind="",
                type="",
                type_names=("", ""),
                label=row["label"],
                names=(),
                evidence=evidence.get(node, ()),
            )
        data = graph.nodes[node]
        if name in KINDS:
            data["kind"] = name
        if name not in KINDS or not data["type"]:
            data.update(type=name, type_names=named.get(name, (name, name)))
    for row in rows(store, "nodes/names"):
        if row["node"] in graph:
            data = graph.nodes[row["node"]]
            data["names"] = tuple(dict.fromkeys((*data["names"], row["name"])))
    for row in rows(store, "nodes/details"):
        if row["node"] in graph:
            data = graph.nodes[row["node"]]
            data[row["detail"]] = "；".join(filter(None, (data.get(row["detail"], ""), row["value"])))


def _add_edges(graph: Network, store: Answering, relation: str, evidence: Mapping[str, tuple[Passage, ...]]) -> None:
    for row in rows(store, relation):
        source, target, fact = row["source"], row["target"], row["fact"]
        if source in graph and target in graph and evidence.get(fact) != ():
            qualifiers = {name: value for name, value in row.items() if name not in ("source", "target", "fact")}
            data = {"relation": relation, "fact": fact, "evidence": evidence.get(fact, ()), **qualifiers}
            graph.add_edge(source, target, key=f"{relation} {fact}", label=mark_of(data)[0], **data)


def _add_setting(graph: Network, store: Answering, calendar: Calendar) -> None:
    """When and where everything is."""
    places, events = locations(store), occasions(store)
    for node, data in graph.nodes(data=True):
        data.update(calendar.span_of(node, data["evidence"]), places=places.get(node, ()))
    for *_, data in graph.edges(data=True):
        data.update(calendar.span_of(data["fact"], data["evidence"]))
        if data["fact"] in events:
            data["event"] = events[data["fact"]]


def _sources(store: Answering) -> Iterator[Source]:
    authors: dict[str, list[str]] = {}
    for row in rows(store, "nodes/authors"):
        authors.setdefault(row["article"], []).append(row["author"])
    seen: set[str] = set()
    for row in rows(store, "nodes/articles"):
        iri = row["article"]
        if iri not in seen:
            seen.add(iri)
            optional = (row.get("title", ""), row["text"], row.get("published", ""), row.get("medium", ""))
            yield Source(iri, row["id"], *optional, tuple(authors.get(iri, ())), row.get("url", ""))
