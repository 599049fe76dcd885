"""What nodes are called: their types in both languages, the spellings a search finds them by, and what else is said of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pypinyin import lazy_pinyin

from kg.view.kinds import kinds
from kg.view.relations import Pair

_LATIN = re.compile(r"^[\x00-\u024f]+$")


def type_names(data: Mapping[str, Any]) -> Pair:
    """The node's most specific class as the ontology names it."""
    names = data.get("type_names")
    kind = kinds()[data["kind"]]
    return (names[0], names[1]) if names else (kind.zh, kind.en)


def keys_of(iri: str, data: Mapping[str, Any]) -> tuple[str, ...]:
    """Romanised spellings and initials of a node's label, where its names hold none."""
    label = str(data["label"])[:60]
    syllables = lazy_pinyin(label, errors="ignore")
    slug = re.sub(r"-[0-9a-f]{8}$", "", iri.rsplit("/", 1)[-1]).replace("-", "")
    spellings = [slug if slug.isalpha() else "", "".join(syllables), "".join(syllable[0] for syllable in syllables)]
    return tuple(dict.fromkeys(spelling for spelling in spellings if len(spelling) > 1))


def notes_of(data: Mapping[str, Any]) -> list[Pair]:
    """Date and objective, in words."""
    notes: list[Pair] = []
    if data.get("date"):
        notes.append((f"日期：{data['date']}", f"Date: {data['date']}"))
    if data.get("objective"):
        notes.append((f"目的：{data['objective']}", f"Objective: {data['objective']}"))
    return notes
