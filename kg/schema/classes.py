"""The classes of the ontology by their names in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pyoxigraph as ox

from kg.schema.folder import ONTOLOGY, ontology_file

_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_OWL_CLASS = ox.NamedNode("http://www.w3.org/2002/07/owl#Class")


@cache
def class_names() -> Mapping[str, tuple[str, str]]:
    """What the ontology calls its classes, in Chinese and English."""
    names: dict[str, dict[str, str]] = {}
    classes = set()
    for quad in ox.parse(ontology_file("policy.ttl"), format=ox.RdfFormat.TURTLE):
        term = str(getattr(quad.subject, "value", "")).removeprefix(ONTOLOGY)
        if quad.predicate.value == _RDF_TYPE and quad.object == _OWL_CLASS:
            classes.add(term)
        if quad.predicate.value == f"{_RDFS}label" and isinstance(quad.object, ox.Literal):
            names.setdefault(term, {})[quad.object.language or ""] = quad.object.value
    return {term: (name.get("zh", ""), name.get("en", "")) for term, name in names.items() if term in classes}


@cache
def kinds_of(term: str) -> Mapping[str, tuple[str, str]]:
    """A class and those that the ontology says are kinds of it, by their names in Chinese and English."""
    upper = ox.NamedNode(f"{ONTOLOGY}{term}")
    below = {
        str(quad.subject.value).removeprefix(ONTOLOGY)
        for quad in ox.parse(ontology_file("policy.ttl"), format=ox.RdfFormat.TURTLE)
        if quad.predicate.value == f"{_RDFS}subClassOf" and quad.object == upper
    }
    return {name: both for name, both in class_names().items() if name == term or name in below}
