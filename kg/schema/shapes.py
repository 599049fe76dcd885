"""The SHACL shapes compiled to SPARQL: a store of a million statements is checked in seconds.

Compiled are the constructs that `shapes.ttl` uses; any other stops with an `OntologyError` rather than being passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.schema.folder import ontology_file

_SH = "http://www.w3.org/ns/shacl#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
Term = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple


@dataclass(frozen=True, slots=True)
class Check:
    """A query whose answers, in `?this`, are the nodes that break `shape`.

    `path` is the property it is about, as in N-Triples, empty where that cannot be told; `forbids_several` says that it
    looks for several values of it.
    """

    shape: str
    zh: str
    en: str
    is_warning: bool
    select: str
    path: str = ""
    forbids_several: bool = False


@cache
def checks() -> tuple[Check, ...]:
    """Every constraint of `shapes.ttl` as a query."""
    return checks_of(ontology_file("shapes.ttl"))


def checks_of(turtle: str) -> tuple[Check, ...]:
    """The constraints of a SHACL file as queries; raises `OntologyError` for a construct that is not compiled."""
    shapes = _Shapes(ox.Store())
    shapes.graph.load(turtle, format=ox.RdfFormat.TURTLE)
    return tuple(check for shape in shapes.node_shapes() for check in _checks_of_shape(shapes, shape))


@dataclass(frozen=True, slots=True)
class _Shapes:
    graph: ox.Store

    def node_shapes(self) -> list[Term]:
        found = self.graph.quads_for_pattern(None, ox.NamedNode(f"{_RDF}type"), ox.NamedNode(f"{_SH}NodeShape"))
        return sorted((quad.subject for quad in found), key=str)

    def values(self, node: Term, name: str) -> list[Term]:
        """The values of a SHACL property, sorted."""
        found = self.graph.quads_for_pattern(node, ox.NamedNode(_SH + name), None)  # type: ignore[arg-type]
        return sorted((quad.object for quad in found), key=str)

    def constraints(self, node: Term) -> Iterator[tuple[str, Term]]:
        """The SHACL properties of a shape by their local names."""
        for quad in sorted(self.graph.quads_for_pattern(node, None, None), key=str):  # type: ignore[arg-type]
            if quad.predicate.value.startswith(_SH):
                yield quad.predicate.value.removeprefix(_SH), quad.object

    def listed(self, node: Term) -> Iterator[Term]:
        """The members of an RDF list."""
        while node != ox.NamedNode(f"{_RDF}nil"):
            yield self._one(node, f"{_RDF}first")
            node = self._one(node, f"{_RDF}rest")

    def prefixes(self, constraint: Term) -> str:
        """The PREFIX lines that a SPARQL constraint is written with."""
        lines = []
        for holder in self.values(constraint, "prefixes"):
            for declared in self.values(holder, "declare"):
                name, namespace = self.values(declared, "prefix")[0], self.values(declared, "namespace")[0]
                lines.append(f"PREFIX {_text(name)}: <{_text(namespace)}>")
        return "\n".join(lines)

    def messages(self, node: Term) -> tuple[str, str]:
        """The message in Chinese and in English."""
        texts = {m.language: m.value for m in self.values(node, "message") if isinstance(m, ox.Literal)}
        return texts.get("zh", ""), texts.get("en", "")

    def _one(self, node: Term, predicate: str) -> Term:
        return next(self.graph.quads_for_pattern(node, ox.NamedNode(predicate), None)).object  # type: ignore[arg-type]


def _checks_of_shape(shapes: _Shapes, shape: Term) -> Iterator[Check]:
    targets = _targets(shapes, shape)
    is_warning = ox.NamedNode(f"{_SH}Warning") in shapes.values(shape, "severity")
    for name, value in shapes.constraints(shape):
        if name == "property":
            path = str(shapes.values(value, "path")[0])
            for select, forbids_several in _selects_of_property(shapes, value, path, targets):
                yield Check(_text(value), *shapes.messages(value), is_warning, select, path, forbids_several)
        elif name == "sparql":
            select = _wrapped(shapes, value, targets)
            yield Check(_text(value), *shapes.messages(value), is_warning, select)
        elif name not in ("targetClass", "targetObjectsOf", "severity"):
            raise OntologyError(f"shape {_text(shape)}: sh:{name} is not compiled")


def _targets(shapes: _Shapes, shape: Term) -> str:
    classes = " ".join(str(found) for found in shapes.values(shape, "targetClass"))
    patterns = [f"{{ VALUES ?target {{ {classes} }} ?this a ?target }}"] if classes else []
    patterns += [f"{{ ?other {found} ?this }}" for found in shapes.values(shape, "targetObjectsOf")]
    return " UNION ".join(patterns)


def _selects_of_property(shapes: _Shapes, constraint: Term, path: str, targets: str) -> Iterator[tuple[str, bool]]:
    """The queries of a property's shape, each with whether it looks for several values."""
    asked = {name: value for name, value in shapes.constraints(constraint) if name not in ("path", "message")}
    for name in ("minCount", "maxCount"):
        if name in asked and _text(asked[name]) != "1":
            raise OntologyError("only sh:minCount 1 and sh:maxCount 1 are compiled")
    tests = [_test_of(shapes, constraint, name, value) for name, value in asked.items() if not name.endswith("Count")]
    for condition, forbids_several in _conditions(path, tests, "minCount" in asked, "maxCount" in asked):
        yield f"SELECT DISTINCT ?this WHERE {{ {targets} {condition} }}", forbids_several


def _conditions(path: str, tests: list[str], at_least_one: bool, at_most_one: bool) -> Iterator[tuple[str, bool]]:
    """What holds of a `?this` that breaks the shape: a value is missing, is one too many, or fails a test.

    Where there must be exactly one value, asking for one that passes the tests finds missing and failing values at once.
    """
    passing = f"FILTER ({' && '.join(tests)})" if tests and at_most_one else ""
    if at_least_one:
        yield f"FILTER NOT EXISTS {{ ?this {path} ?value {passing} }}", False
    if at_most_one:
        yield f"?this {path} ?value , ?another FILTER (!sameTerm(?value, ?another))", True
    if tests and not (at_least_one and at_most_one):
        yield f"?this {path} ?value FILTER (!COALESCE({' && '.join(tests)}, false))", False


def _test_of(shapes: _Shapes, constraint: Term, name: str, value: Term) -> str:
    """What sh:class, sh:datatype and the like ask of `?value`, as an expression."""
    if name == "in":
        return f"?value IN ({', '.join(str(member) for member in shapes.listed(value))})"
    if name not in _TESTS:
        raise OntologyError(f"shape {_text(constraint)}: sh:{name} is not compiled")
    return _TESTS[name].format(value)


_TESTS: Mapping[str, str] = {
    "class": "EXISTS {{ ?value a {} }}",
    "datatype": "(isLiteral(?value) && DATATYPE(?value) = {})",
    "pattern": "REGEX(STR(?value), {})",
    "minInclusive": "?value >= {}",
    "maxInclusive": "?value <= {}",
}


def _wrapped(shapes: _Shapes, constraint: Term, targets: str) -> str:
    select = _text(shapes.values(constraint, "select")[0])
    return f"{shapes.prefixes(constraint)}\nSELECT DISTINCT ?this WHERE {{ {{ {select} }} {targets} }}"


def _text(term: Term) -> str:
    return str(getattr(term, "value", term))
