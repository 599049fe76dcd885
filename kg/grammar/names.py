"""Names in marks: “工业强市”, 《…规划》."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import NameMention


def names_in(document: Document) -> tuple[NameMention, ...]:
    """The mentions in order of place."""
    return ()
