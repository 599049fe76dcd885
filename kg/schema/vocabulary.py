"""The vocabulary as statements: what the graph of the ontology holds in a store."""

from __future__ import annotations

from functools import cache

import pyoxigraph as ox

from kg.schema.folder import ONTOLOGY, ontology_file

ONTOLOGY_GRAPH = ONTOLOGY.rstrip("#")
"""The IRI of the ontology, and of the named graph that holds it."""


@cache
def ontology_statements() -> tuple[str, ...]:
    """`policy.ttl` and `alignments.ttl` as sorted N-Triples statements without the closing dot.

    Blank nodes stand as IRIs, numbered in the order in which they come up, so that every build has the same bytes.
    """
    names: dict[ox.BlankNode, str] = {}
    found: set[str] = set()
    for file in ("policy.ttl", "alignments.ttl"):
        for quad in ox.parse(ontology_file(file), format=ox.RdfFormat.TURTLE):
            subject, value = (_named(term, names) for term in (quad.subject, quad.object))
            found.add(f"{subject} {quad.predicate} {value}")
    return tuple(sorted(found))


def _named(term: object, names: dict[ox.BlankNode, str]) -> str:
    if not isinstance(term, ox.BlankNode):
        return str(term)
    return names.setdefault(term, f"<https://w3id.org/.well-known/genid/policy-kg-{len(names) + 1}>")
