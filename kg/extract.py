"""Grammar, then rules, over one article; facts out, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.document import Document, read
from kg.model import Article, Fact, Reading
from kg.rules.book import all_rules
from kg.rules.rule import Findings


def extract_facts(article: Article) -> Iterator[Fact]:
    """The facts that the article states, in the order of their kinds; the same article gives the same facts."""
    yield from facts_of(read(article))


def facts_of(document: Document) -> Iterator[Fact]:
    """The facts that all rules find in a document."""
    findings = Findings()
    for rule in all_rules():
        for fact in rule.find(document, findings):
            findings.add(fact)
            yield fact


def reading_of(article: Article) -> Reading:
    """The article with its facts."""
    return Reading(article, tuple(extract_facts(article)))
