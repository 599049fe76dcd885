"""Pages that need no script, from the templates beside this file; whatever is put into them is escaped."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from kg.schema import ONTOLOGY
from kg.serve.reply import Reply
from kg.serve.terms import names_of

_PREFIXES = {"http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:", "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
             "http://www.w3.org/2004/02/skos/core#": "skos:", "http://www.w3.org/ns/oa#": "oa:"}  # fmt: skip


def page(name: str, **values: object) -> Reply:
    """A template filled in."""
    return Reply(_template(name).render(values).encode("utf-8", "replace"), "text/html")


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("kg.serve"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(local=local, called=called, short=short)
    return environment.get_template(name)


def local(iri: str, base: str) -> str:
    """Where this server answers an IRI; empty for one that is neither the data's nor the ontology's."""
    if iri.startswith(base):
        return f"/id/{iri[len(base) :]}"
    return f"/ontology#{iri[len(ONTOLOGY) :]}" if iri.startswith(ONTOLOGY) else ""


def called(iri: str) -> str:
    """A term in Chinese and English; one of another vocabulary by its short name."""
    if not iri.startswith(ONTOLOGY):
        return short(iri)
    return " ".join(dict.fromkeys(names_of(iri[len(ONTOLOGY) :])))


def short(iri: str) -> str:
    """An IRI as a reader would write it."""
    for namespace, prefix in _PREFIXES.items():
        if iri.startswith(namespace):
            return prefix + iri[len(namespace) :]
    return re.split(r"[/#]", iri.rstrip("/#"))[-1] or iri
