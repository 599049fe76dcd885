"""What nodes are called: their types in both languages, the spellings a search finds them by, and what else is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.network.relations import Pair
from kg.view.kinds import kinds

_NOTES = (
    ("date", "日期", "Date"),
    ("title", "职务", "Post"),
    ("objective", "目的", "Objective"),
    ("deadline", "期限", "Deadline"),
    ("figure", "数值", "Value"),
)
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
    from pypinyin import Style, lazy_pinyin  # loads 50 MB of phrases: only when a page is written

    pinyin = str(data.get("pinyin", ""))
    letters = "".join(lazy_pinyin(str(data["label"])[:_READ], style=Style.FIRST_LETTER, errors="ignore"))
    initials = pinyin[:1].lower() + letters[1:]
    return tuple(dict.fromkeys(key for key in (pinyin, initials) if len(key) > 1))


def notes_of(data: Mapping[str, Any]) -> list[Pair]:
    """What is said of a node itself, in words: dates, objective, posts without a body, figures without a place."""
    return [(f"{zh}：{data[name]}", f"{en}: {data[name]}") for name, zh, en in _NOTES if data.get(name)]
