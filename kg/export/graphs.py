"""The RDF of a build in another syntax."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.build.graphs import FORMATS, DataSet
from kg.export.built import Built
from kg.schema import ONTOLOGY_GRAPH

Export = Callable[[Built, Path], None]

_HEADER = "All facts of a build, each with the sentence it stands in; exported by policy-kg."


def in_syntax(name: str) -> Export:
    """An exporter of one file in one of the syntaxes that builds can be written in."""
    _, written = FORMATS[name]

    def export(built: Built, target: Path) -> None:
        target.write_text(written(_data_of(built)), encoding="utf-8", newline="")

    return export


def json_ld(built: Built, target: Path) -> None:
    """A folder with the graph as JSON-LD, which brings its context, and the context as a file of its own."""
    target.mkdir()
    text = _data_of(built).jsonld()
    context = {"@context": json.loads(text)["@context"]}
    (target / "graph.jsonld").write_text(text, encoding="utf-8", newline="")
    (target / "context.jsonld").write_text(json.dumps(context, indent=1) + "\n", encoding="utf-8", newline="")


def _data_of(built: Built) -> DataSet:
    """The named graphs of the articles; the default graph is what they say together."""
    graphs: dict[str, list[str]] = {}
    for graph in built.store.quads.named_graphs():
        if isinstance(graph, ox.NamedNode) and graph.value != ONTOLOGY_GRAPH:
            graphs[graph.value] = sorted(_statements(built, graph))
    return DataSet({iri: tuple(said) for iri, said in sorted(graphs.items())}, built.base, _HEADER)


def _statements(built: Built, graph: ox.NamedNode) -> Iterator[str]:
    for quad in built.store.quads.quads_for_pattern(None, None, None, graph):
        yield str(quad.triple)
