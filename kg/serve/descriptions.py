"""What the data say of one IRI, whatever it is: a thing, a fact, a sentence, an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pyoxigraph as ox

from kg.answer import Term
from kg.rdf.terms import HAS_SOURCE
from kg.schema import ONTOLOGY, queries_in
from kg.serve.answers import written_triples
from kg.serve.asking import answer_to
from kg.serve.catalogue import Json
from kg.serve.desk import Desk
from kg.serve.labels import labels
from kg.serve.negotiation import TRIPLES, chosen
from kg.serve.reply import Refusal, Reply

_STATED_IN = ox.NamedNode(ONTOLOGY + "statedIn")
_IN_ARTICLE = frozenset({_STATED_IN, ox.NamedNode(HAS_SOURCE[1:-1])})
_SHOWN = 200
"""Statements in either direction on a page."""


def triples(desk: Desk, iri: str, accept: str, formats: Sequence[str] = ()) -> Reply:
    """The statements of and about an IRI in a format of RDF; raises `Refusal` (404) if there are none."""
    format = chosen(TRIPLES, accept, formats)
    said, mentioned = _statements(desk, iri)
    return Reply(written_triples([*said, *mentioned], format, desk.store.prefixes), format.type)


def description(desk: Desk, iri: str) -> Json:
    """The same for a page: `said` and `mentioned` as pairs of property and value, with labels.

    `explore` says where in the explorer it is to be seen, as the explorer's address does; it is empty for what is nowhere there.
    """
    said, mentioned = _statements(desk, iri)
    pairs = [(t.predicate, t.object) for t in said[:_SHOWN]], [(t.predicate, t.subject) for t in mentioned[:_SHOWN]]
    shown = {term.value for part in pairs for _, term in part if isinstance(term, ox.NamedNode)}
    called = labels(desk, {iri, *shown})
    about, around = ([_pair(*pair, called) for pair in part if not _is(pair[1], iri)] for part in pairs)
    return {
        "iri": iri, "title": called.get(iri, ""), "explore": _explored(desk, iri, said), "more": len(mentioned) > _SHOWN,
        "said": about, "mentioned": around,
    }  # fmt: skip


def _explored(desk: Desk, iri: str, said: Sequence[ox.Triple]) -> dict[str, str]:
    """A thing by itself, an article and a sentence in their article, a fact marked in the first article that states it."""
    if desk.catalogue.thing(iri):
        return {"entity": iri}
    articles = [t.object.value for t in said if t.predicate in _IN_ARTICLE and isinstance(t.object, ox.NamedNode)]
    if not articles:
        return {}
    is_fact = any(t.predicate == _STATED_IN for t in said) and articles[0] != iri
    return {"article": articles[0], **({"fact": iri} if is_fact else {})}


def _is(term: Term, iri: str) -> bool:
    """Whether a value is the very thing that is described: of itself it says nothing that one would want to follow."""
    return isinstance(term, ox.NamedNode) and term.value == iri


def _pair(predicate: ox.NamedNode, term: Term, called: Mapping[str, str]) -> Json:
    if isinstance(term, ox.NamedNode):
        return {"property": predicate.value, "iri": term.value, "text": called.get(term.value, "")}
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
