"""The statements of all articles as one data set, and its files in every RDF format.

Each statement stands once in the default graph, and in the named graph of every article that makes it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.build.turtle import Turtle
from kg.rdf.terms import PREFIXES, RDF
from kg.schema import ONTOLOGY_GRAPH, ontology_statements

_TYPE = f"{RDF}type"


@dataclass(frozen=True)
class DataSet:
    """Statements (N-Triples text without the closing dot) by the IRI of their graph: that of an article, or of the republications."""

    graphs: Mapping[str, tuple[str, ...]]
    base: str
    header: str

    @property
    def named(self) -> Mapping[str, tuple[str, ...]]:
        """The named graphs: one an article, and the ontology's own, which the default graph does not hold."""
        return {**self.graphs, ONTOLOGY_GRAPH: ontology_statements()}

    @cached_property
    def merged(self) -> list[str]:
        """Every statement once, sorted."""
        return sorted({statement for statements in self.graphs.values() for statement in statements})

    def ntriples(self) -> str:
        """The default graph as N-Triples."""
        return "".join(f"{statement} .\n" for statement in self.merged)

    def nquads(self) -> str:
        """All graphs as N-Quads: the default graph, then the named ones."""
        return self.ntriples() + "".join(
            f"{statement} <{iri}> .\n" for iri, statements in sorted(self.named.items()) for statement in statements
        )

    def turtle(self) -> str:
        """The default graph as Turtle."""
        return Turtle(PREFIXES, self.base).document(self.header, self.merged)

    def trig(self) -> str:
        """All graphs as TriG."""
        return Turtle(PREFIXES, self.base).document(self.header, self.merged, self.named)

    def xml(self) -> str:
        """The default graph as RDF/XML."""
        written = ox.serialize(self._triples(), format=ox.RdfFormat.RDF_XML, prefixes=PREFIXES)
        text = (written or b"").decode("utf-8")
        return text.replace("\r", "&#13;")  # a bare carriage return would be read as a line feed

    def jsonld(self) -> str:
        """The default graph as JSON-LD: one object a node, terms shortened by a context."""
        context = {name or "@vocab": namespace for name, namespace in PREFIXES.items()}
        return json.dumps({"@context": context, "@graph": list(self._nodes())}, ensure_ascii=False, indent=1) + "\n"

    def _triples(self) -> Iterator[ox.Triple]:
        return (quad.triple for quad in ox.parse(self.ntriples(), format=ox.RdfFormat.N_TRIPLES))

    def _nodes(self) -> Iterator[dict[str, object]]:
        nodes: dict[str, dict[str, list[object]]] = {}
        for triple in self._triples():
            about = nodes.setdefault(str(triple.subject)[1:-1], {})
            about.setdefault(_shortened(triple.predicate.value), []).append(_json_value(triple))
        for iri, about in nodes.items():
            yield {"@id": iri, **{name: values[0] if len(values) == 1 else values for name, values in about.items()}}


FORMATS: Mapping[str, tuple[str, Callable[[DataSet], str]]] = {
    "turtle": ("graph.ttl", DataSet.turtle),
    "trig": ("graph.trig", DataSet.trig),
    "jsonld": ("graph.jsonld", DataSet.jsonld),
    "nquads": ("graph.nq", DataSet.nquads),
    "ntriples": ("graph.nt", DataSet.ntriples),
    "xml": ("graph.rdf", DataSet.xml),
}
"""What `--format` can ask for: the file and how it is written."""


def files_in(
    formats: Iterable[str], data: DataSet, always: Iterable[str] = ("turtle", "trig")
) -> Iterator[tuple[str, str]]:
    """File names and contents for the formats asked for and those that there always are."""
    for name in dict.fromkeys((*always, *formats)):
        file, written = FORMATS[name]
        yield file, written(data)


def _shortened(iri: str) -> str:
    """A property's name in the context of our JSON-LD; terms of the ontology stand bare."""
    if iri == _TYPE:
        return "@type"
    for name, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{name}:{iri[len(namespace) :]}" if name else iri[len(namespace) :]
    return iri


def _json_value(triple: ox.Triple) -> object:
    value = triple.object
    if isinstance(value, ox.NamedNode):
        return _shortened(value.value) if triple.predicate.value == _TYPE else {"@id": value.value}
    assert isinstance(value, ox.Literal)
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if value.datatype.value == PREFIXES["xsd"] + "string":
        return value.value
    return {"@value": value.value, "@type": _shortened(value.datatype.value)}
