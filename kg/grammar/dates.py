"""Dates and periods, read against the date of publication."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import DateMention


def dates_in(document: Document) -> tuple[DateMention, ...]:
    """The mentions in order of place."""
    return ()


def published_of(document: Document) -> str:
    """The date of publication, ISO 8601, from the metadata or from the text; empty where neither fixes it."""
    return document.article.published
