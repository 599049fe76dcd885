"""Facts as RDF: N-Quads text for stores, an rdflib graph for people.

Every statement stands in the default graph and in the named graph of each article that supports it; the named graph's
IRI is the article's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kg.model import Article, Fact, Observation, Publication, Reading
from kg.rdf.articles import add_article, add_metadata, article_path
from kg.rdf.contradictions import add_contradictions
from kg.rdf.facts import add_fact, article_of
from kg.rdf.statements import Statements
from kg.rdf.terms import PREFIXES, PROPERTIES
from kg.schema.folder import DATA

if TYPE_CHECKING:
    from rdflib import Graph

__all__ = [
    "article_iri",
    "fact_iri",
    "nquads",
    "prefixes",
    "republication_graph",
    "republication_statement",
    "statements",
    "to_graph",
]


def article_iri(article_id: str, base: str = DATA) -> str:
    """The IRI of an article, which is that of its named graph, too."""
    return base + article_path(article_id)


def prefixes(base: str = DATA) -> Mapping[str, str]:
    """The prefixes of a graph: those of the terms, and `d` for data."""
    return {**PREFIXES, "d": base}


def fact_iri(fact: Fact, base: str = DATA) -> str:
    """The IRI of a fact's node; a naming's or an event's is that of the policy or event itself."""
    return add_fact(Statements(article_of(fact), base=base), fact)[1:-1]


def republication_graph(base: str = DATA) -> str:
    """The IRI of the graph that says which articles print again what another one has."""
    return f"{base}republications"


def republication_statement(article_id: str, original: str, base: str = DATA) -> str:
    """That an article prints again what another one has, as an N-Triples statement without the closing dot."""
    return f"<{article_iri(article_id, base)}> {PROPERTIES['republicationOf']} <{article_iri(original, base)}>"


def statements(reading: Reading, base: str = DATA) -> list[str]:
    """What one article says, as sorted N-Triples statements without the closing dot."""
    return _said(reading.article.id, reading.article, reading.facts, base)


def nquads(reading: Reading, base: str = DATA) -> list[str]:
    """What one article says, as N-Quads lines: each statement in the default graph and in the article's own."""
    graph = f"<{article_iri(reading.article.id, base)}>"
    return [line for said in statements(reading, base) for line in (f"{said} .", f"{said} {graph} .")]


def to_graph(facts: Iterable[Fact], articles: Iterable[Article] = (), base: str = DATA) -> Graph:
    """The facts as an rdflib graph.

    Facts know their articles by id only: where `articles` are given too, the graph holds their texts, and the spans
    their quotations.
    """
    from rdflib import Graph

    known = {article.id: article for article in articles}
    by_article: dict[str, list[Fact]] = {name: [] for name in known}
    for fact in facts:
        by_article.setdefault(article_of(fact), []).append(fact)
    lines: set[str] = set()
    for name, own in by_article.items():
        lines.update(_said(name, known.get(name), own, base))
    graph = Graph()
    for prefix, namespace in prefixes(base).items():
        graph.bind(prefix, namespace)
    graph.parse(data="".join(f"{line} .\n" for line in sorted(lines)), format="ntriples")
    return graph


def _said(article_id: str, article: Article | None, facts: Sequence[Fact], base: str) -> list[str]:
    out = Statements(article_id, article.text if article else None, base)
    if article:
        add_article(out, article)
        if not any(isinstance(fact, Publication) for fact in facts):
            add_metadata(out, article)
    nodes = [(add_fact(out, fact), fact) for fact in facts]
    add_contradictions(out, [(node, fact) for node, fact in nodes if isinstance(fact, Observation)])
    return out.lines()
