"""What the data say of one IRI, whatever it is: a thing, a fact, a sentence, an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyoxigraph as ox

from kg.answer import Term
from kg.schema import queries_in
from kg.serve.answers import written_triples
from kg.serve.asking import answer_to
from kg.serve.catalogue import Json
from kg.serve.desk import Desk
from kg.serve.negotiation import TRIPLES, chosen
from kg.serve.reply import Refusal, Reply

_LABEL = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
_SHOWN = 200
"""Statements in either direction on a page."""


def triples(desk: Desk, iri: str, accept: str, formats: Sequence[str] = ()) -> Reply:
    """The statements of and about an IRI in a format of RDF; raises `Refusal` (404) if there are none."""
    format = chosen(TRIPLES, accept, formats)
    said, mentioned = _statements(desk, iri)
    return Reply(written_triples([*said, *mentioned], format, desk.store.prefixes), format.type)


def description(desk: Desk, iri: str) -> Json:
    """The same for a page: `said` and `mentioned` as pairs of property and value, with labels."""
    said, mentioned = _statements(desk, iri)
    values = {t.object.value for t in said[:_SHOWN] if isinstance(t.object, ox.NamedNode)}
    values |= {t.subject.value for t in mentioned[:_SHOWN] if isinstance(t.subject, ox.NamedNode)}
    labels = {name: thing.label for name, thing in desk.catalogue.things(sorted(values)).items()}
    title = next((t.object.value for t in said if t.predicate == _LABEL and isinstance(t.object, ox.Literal)), "")
    return {
        "iri": iri, "title": title, "is_thing": desk.catalogue.thing(iri) is not None, "more": len(mentioned) > _SHOWN,
        "said": [_pair(t.predicate, t.object, labels) for t in said[:_SHOWN]],
        "mentioned": [_pair(t.predicate, t.subject, labels) for t in mentioned[:_SHOWN]],
    }  # fmt: skip


def _pair(predicate: ox.NamedNode, term: Term, labels: Mapping[str, str]) -> Json:
    if isinstance(term, ox.NamedNode):
        return {"property": predicate.value, "iri": term.value, "text": labels.get(term.value, "")}
    assert isinstance(term, ox.Literal)
    return {"property": predicate.value, "iri": "", "text": term.value, "language": term.language or ""}


def _statements(desk: Desk, iri: str) -> tuple[list[ox.Triple], list[ox.Triple]]:
    """What is said of an IRI, and what mentions it, each sorted."""
    said, mentioned = (_triples(desk, part, iri) for part in ("statements", "mentions"))
    if not said and not mentioned:
        raise Refusal(404, f"the data say nothing of {iri[:200]}")
    return said, mentioned


def _triples(desk: Desk, part: str, iri: str) -> list[ox.Triple]:
    answer = answer_to(desk, queries_in("queries/explorer/parts")[part], {"node": iri})
    return sorted((ox.Triple(*row) for row in answer.rows), key=str)  # type: ignore[arg-type]
