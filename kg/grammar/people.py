"""People, with the title chains they stand in."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention


def people_in(document: Document) -> tuple[PersonMention, ...]:
    """The mentions in order of place."""
    return ()
