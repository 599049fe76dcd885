"""The article as a node: its text, and what stands at its head and foot."""

from __future__ import annotations

from kg.model import Article, Publication
from kg.rdf.statements import Statements, named_after
from kg.rdf.terms import CLASSES, LABEL
from kg.rdf.terms import PROPERTIES as P
from kg.rdf.things import add_date
from kg.rdf.writing import chinese, string


def article_path(article_id: str) -> str:
    """The path of an article: its id where that is fit for an IRI, else a slug of it."""
    return f"article/{named_after(article_id)}"


def article_node(out: Statements, article_id: str) -> str:
    """The node of an article."""
    node = out.iri(article_path(article_id))
    if out.is_new(node):
        out.type(node, CLASSES["Article"])
        out.add(node, P["articleId"], string(article_id))
    return node


def add_article(out: Statements, article: Article) -> None:
    """An article's text and address."""
    node = article_node(out, article.id)
    out.add(node, P["text"], string(article.text))
    if article.url:
        out.add(node, P["url"], string(article.url))


def add_metadata(out: Statements, article: Article) -> None:
    """The head and foot of an article in which no rule has read them, from its metadata; the title is its first line at least."""
    title = article.title or article.text.strip().partition("\n")[0] or article.id
    _head_and_foot(out, article_node(out, article.id), title, article.source, article.authors, article.published)


def add_publication(out: Statements, fact: Publication) -> str:
    """The head and foot of an article as they were read."""
    node = article_node(out, out.article)
    _head_and_foot(out, node, fact.title, fact.source, fact.authors, fact.published)
    return node


def _head_and_foot(
    out: Statements, node: str, title: str, source: str, authors: tuple[str, ...], published: str
) -> None:
    if title:
        out.add(node, LABEL, chinese(title))
        out.add(node, P["title"], string(title))
    if source:
        out.add(node, P["source"], string(source))
    out.add_in_order(node, P["author"], [string(author) for author in authors if author])
    add_date(out, node, published)
