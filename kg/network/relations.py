"""What each relation of the network is called and how it reads as a sentence: the rows of `relations.tsv`."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from kg.network.english import post, saying

Pair: TypeAlias = tuple[str, str]
"""The same words in Chinese and in English."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation, or one variant of it (a role, a status): heading, words on the line, sentence, colour of the line."""

    relation: str
    variant: str
    name: Pair
    mark: Pair
    sentence: Pair
    ink: str


@cache
def relations() -> dict[tuple[str, str], Relation]:
    """All relations by name and variant."""
    text = files("kg.network").joinpath("relations.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return {
        (row["relation"], row["variant"]): Relation(
            row["relation"], row["variant"], (row["zh_name"], row["en_name"]), (row["zh_mark"], row["en_mark"]),
            (row["zh"], row["en"]), row["ink"],
        )
        for row in rows
    }  # fmt: skip


def relation_of(data: Mapping[str, Any]) -> Relation:
    """The relation of an edge by its attributes `relation` and `variant`."""
    table = relations()
    name = data["relation"]
    return table.get((name, data.get("variant", ""))) or next(row for row in table.values() if row.relation == name)


def mark_of(data: Mapping[str, Any]) -> Pair:
    """The word or two that stand on an edge's line."""
    return _filled(relation_of(data).mark, data, "", "")


def sentence_of(data: Mapping[str, Any], source: str, target: str) -> Pair:
    """An edge in words, `source` and `target` being the names of its ends; a figure may be of no place."""
    return _filled(relation_of(data).sentence, data, source, target)


def _filled(templates: Pair, data: Mapping[str, Any], source: str, target: str) -> Pair:
    """Both templates with the edge's values in their places; what is put in is never read as a template itself."""
    period, year, change = (str(data.get(name, "")) for name in ("period", "year", "change"))
    zh = {"period": f"{period}年" if period.isdigit() else period, "year": f"{year}年度" if year else "",
          "change": _change(change, data.get("basis", ""), "，")}  # fmt: skip
    en = {"period": f" ({period})" if period else "", "year": f" ({year})" if year else "",
          "change": _change(change, data.get("basis", ""), ", "),
          "of_target": f" of {target}" if target else ""}  # fmt: skip
    words = str(data.get("words", ""))
    shared = {"source": source, "target": target, "words": words}
    return templates[0].format(**shared, **zh), templates[1].format(
        **shared, **en, post=post(words), saying=saying(words)
    )


def _change(change: str, basis: str, comma: str) -> str:
    """`，同比+19.5%`; nothing where there is no change."""
    return f"{comma}{basis}{'' if change.startswith('-') else '+'}{change}" if change else ""
