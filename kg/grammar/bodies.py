"""Organisations, completed against the home place."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import BodyMention


def bodies_in(document: Document) -> tuple[BodyMention, ...]:
    """The mentions in order of place."""
    return ()
