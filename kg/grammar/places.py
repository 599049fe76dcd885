"""Administrative divisions and the article's home place."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import PlaceMention
from kg.model import Place


def places_in(document: Document) -> tuple[PlaceMention, ...]:
    """The mentions in order of place."""
    return ()


def home_of(document: Document) -> Place | None:
    """The division the article is at home in: 全市, 市委 and the like are its own."""
    return None
