"""Numbers with units."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import QuantityMention


def quantities_in(document: Document) -> tuple[QuantityMention, ...]:
    """The mentions in order of place."""
    return ()
