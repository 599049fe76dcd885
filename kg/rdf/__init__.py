"""Facts as RDF: N-Quads text for stores, an rdflib graph for people.

Every statement stands in the default graph and in the named graph of each article that supports it; the named graph's
IRI is the article's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.model import Article, Fact, Publication, Reading
from kg.rdf.evidence import add_text, article_path
from kg.rdf.facts import add_fact, add_headline
from kg.rdf.statements import Statements
from kg.schema.folder import DATA

if TYPE_CHECKING:
    from rdflib import Graph

__all__ = ["article_iri", "fact_iri", "nquads", "statements", "to_graph"]


def article_iri(article_id: str, base: str = DATA) -> str:
    """The IRI of an article, which is that of its named graph, too."""
    return base + article_path(article_id)


def fact_iri(fact: Fact, base: str = DATA) -> str:
    """The IRI of a fact's node; a naming's or an event's is that of the policy or event itself."""
    return add_fact(Statements(base), fact)[1:-1]


def statements(reading: Reading, base: str = DATA) -> list[str]:
    """What one article says, as sorted N-Triples statements without the closing dot."""
    out = Statements(base, {reading.article.id: reading.article.text})
    add_text(out, reading.article)
    if not any(isinstance(fact, Publication) for fact in reading.facts):
        _add_metadata(out, reading.article)
    for fact in reading.facts:
        add_fact(out, fact)
    return out.lines()


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
    out = Statements(base, {name: article.text for name, article in known.items()})
    for article in known.values():
        add_text(out, article)
    for fact in facts:
        add_fact(out, fact)
    graph = Graph()
    graph.parse(data="".join(f"{line} .\n" for line in out.lines()), format="ntriples")
    return graph


def _add_metadata(out: Statements, article: Article) -> None:
    title = article.title or article.text.strip().partition("\n")[0]
    node = out.iri(article_path(article.id))
    add_headline(out, node, title, article.source, article.authors, article.published)
