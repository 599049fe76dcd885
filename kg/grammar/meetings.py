"""Names and head phrases of meetings, ceremonies and visits."""

from __future__ import annotations

from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention


def meetings_in(document: Document) -> tuple[MeetingMention, ...]:
    """The mentions in order of place."""
    return ()
