"""Who says what, and how far the words reach."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import Speech


def speeches_in(document: Document) -> tuple[Speech, ...]:
    """The mentions in order of place."""
    return ()
