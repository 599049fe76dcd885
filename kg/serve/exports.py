"""What is seen in the explorer as files: a table, Turtle, GraphML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import networkx
import pyoxigraph as ox

from kg.answer import csv_of
from kg.network import Network, graphml, mark_of, sentence_of
from kg.schema import queries_in
from kg.serve.asking import answer_to
from kg.serve.catalogue import Link, Thing
from kg.serve.desk import Desk
from kg.serve.evidence import network_passages
from kg.serve.reply import Refusal, Reply


def export(desk: Desk, iris: Sequence[str], format: str) -> Reply:
    """The things of these IRIs and what links them."""
    things = desk.catalogue.things(iris)
    if not things:
        raise Refusal(404, "none of these IRIs is that of a thing here")
    links = desk.catalogue.links_among(list(things))
    if format == "turtle":
        return _file(_turtle(desk, things, links), "text/turtle", "graph.ttl")
    if format == "graphml":
        return _file(graphml(_network(desk, things, links)), "application/graphml+xml", "graph.graphml")
    return _file("\ufeff" + _table(desk, things, links), "text/csv", "graph.csv")


def _file(text: str, type: str, name: str) -> Reply:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Reply(text.encode("utf-8", "replace"), type, headers=headers)


def _table(desk: Desk, things: Mapping[str, Thing], links: Sequence[Link]) -> str:
    """One line a fact, with the words of its best sentence."""
    evidence = network_passages(desk, [link.fact for link in links])
    header = (
        "source",
        "relation",
        "target",
        "fact_zh",
        "fact_en",
        "sentence",
        "article",
        "source_iri",
        "target_iri",
        "fact_iri",
    )
    return csv_of(header, (_line(link, things, evidence) for link in links))


def _line(link: Link, things: Mapping[str, Thing], evidence: Mapping[str, tuple[object, ...]]) -> tuple[str, ...]:
    source, target = things[link.source], things[link.target]
    zh, en = sentence_of({"relation": link.relation, **link.qualifiers}, source.label, target.label)
    best = max(evidence.get(link.fact, ()), key=lambda one: one.confidence, default=None)  # type: ignore[attr-defined]
    said = (best.text, best.article) if best else ("", "")  # type: ignore[attr-defined]
    return (source.label, link.relation, target.label, zh, en, *said, link.source, link.target, link.fact)


def _network(desk: Desk, things: Mapping[str, Thing], links: Sequence[Link]) -> Network:
    evidence = network_passages(desk, [*things, *(link.fact for link in links)])
    graph: Network = networkx.MultiDiGraph()
    for iri, thing in things.items():
        data = {"kind": thing.kind, "type": thing.type, "label": thing.label, "names": thing.names, **thing.details}
        graph.add_node(iri, evidence=evidence.get(iri, ()), **data)
    for link in links:
        data = {"relation": link.relation, "fact": link.fact, **link.qualifiers}
        graph.add_edge(
            link.source, link.target, key=f"{link.relation} {link.fact}", label=mark_of(data)[0],
            evidence=evidence.get(link.fact, ()), **data,
        )  # fmt: skip
    return graph


def _turtle(desk: Desk, things: Mapping[str, Thing], links: Sequence[Link]) -> str:
    """All that the data say of the things and of the facts that link them."""
    asked = queries_in("queries/explorer/parts")["statements"]
    nodes = list(dict.fromkeys([*things, *(link.fact for link in links)]))
    triples: list[ox.Triple] = []
    for start in range(0, len(nodes), 200):
        answer = answer_to(desk, asked, {"node": nodes[start : start + 200]})
        triples += [ox.Triple(*row) for row in answer.rows]  # type: ignore[arg-type]
    return (ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=dict(desk.store.prefixes)) or b"").decode()
