"""The ontology at `/ontology`: documentation in both languages for readers, RDF for programs; and what the editor completes."""

from __future__ import annotations

from functools import cache

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from kg.rdf.terms import PREFIXES
from kg.schema import ONTOLOGY, ontology_statements, queries
from kg.serve.answers import written_triples
from kg.serve.linked_data import chosen_rdf
from kg.serve.negotiation import HTML, Format
from kg.serve.pages import page
from kg.serve.reply import Reply, json_reply
from kg.serve.responses import response_to
from kg.serve.terms import Term, terms

_HEADINGS = {
    "class": ("类", "Classes"), "property": ("属性", "Properties"), "list": ("取值表", "Lists of values"), "value": ("取值", "Values"),
}  # fmt: skip


async def ontology(request: Request) -> Response:
    """The ontology as a page or as RDF."""
    format = chosen_rdf(request, HTML)
    reply = _documentation() if format is HTML else _ontology_as(format)
    return response_to(request, reply, "ontology")


@cache
def _documentation() -> Reply:
    groups: dict[str, list[Term]] = {kind: [] for kind in _HEADINGS}
    for term in terms().values():
        groups[term.kind].append(term)
    return page("ontology.html", headings=_HEADINGS, groups=groups, namespace=ONTOLOGY)


@cache
def _ontology_as(format: Format) -> Reply:
    text = "".join(f"{statement} .\n" for statement in ontology_statements())
    triples = (quad.triple for quad in ox.parse(text, format=ox.RdfFormat.N_TRIPLES))
    return Reply(written_triples(triples, format, PREFIXES), format.type)


@cache
def vocabulary() -> Reply:
    """What the editor needs to know: prefixes, terms, and the questions that come with the ontology."""
    return json_reply(
        {
            "prefixes": PREFIXES,
            "terms": [
                {"name": term.name, "kind": term.kind, "label": term.label, "definition": term.definition}
                for term in terms().values()
            ],
            "questions": [
                {"name": query.name, "question": [query.question_zh, query.question_en], "text": query.text}
                for query in queries().values()
            ],
        }
    )
