"""What nodes are called: their types in both languages, the spellings a search finds them by, and what else is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pypinyin import Style, lazy_pinyin

from kg.network.relations import Pair
from kg.view.kinds import kinds

_READ = 40
"""Characters of a label that are romanised: nobody types more initials."""


def type_names(data: Mapping[str, Any]) -> Pair:
    """The node's most specific class as the ontology names it."""
    names = data.get("type_names")
    kind = kinds()[data["kind"]]
    return (names[0], names[1]) if names else (kind.zh, kind.en)


def keys_of(data: Mapping[str, Any]) -> tuple[str, ...]:
    """How a search finds a node besides by its names: its romanisation, and the initials of its syllables.

    The first initial is the romanisation's own, which knows how surnames are read.
    """
    pinyin = str(data.get("pinyin", ""))
    letters = "".join(lazy_pinyin(str(data["label"])[:_READ], style=Style.FIRST_LETTER, errors="ignore"))
    initials = pinyin[:1].lower() + letters[1:]
    return tuple(dict.fromkeys(key for key in (pinyin, initials) if len(key) > 1))


def notes_of(data: Mapping[str, Any]) -> list[Pair]:
    """Date and objective, in words."""
    notes: list[Pair] = []
    if data.get("date"):
        notes.append((f"日期：{data['date']}", f"Date: {data['date']}"))
    if data.get("objective"):
        notes.append((f"目的：{data['objective']}", f"Objective: {data['objective']}"))
    return notes
