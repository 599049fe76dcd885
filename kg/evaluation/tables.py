"""The ten tables: their key columns, their further columns, and where readings and extracted rows come from."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import SourceError
from kg.evaluation.likeness import Cell, Kind

Row = Mapping[str, Cell]

_NAMED = 10
"""So many articles a message names."""

ARTICLE_CELLS: dict[str, Kind] = {"title": "soft", "source": "soft", "author": "exact", "published": "exact"}


@dataclass(frozen=True)
class TableSpec:
    """`key`: what makes two rows the same; `rest`: what else a right row has to say."""

    key: dict[str, Kind]
    rest: dict[str, Kind]


SPECS: dict[str, TableSpec] = {
    "events": TableSpec({"event": "soft"}, {"date": "exact", "place": "place", "organisers": "set"}),
    "posts": TableSpec({"person": "exact", "organisation": "body", "title": "exact"}, {"status": "exact"}),
    "participation": TableSpec({"who": "body", "role": "exact"}, {}),
    "strategies": TableSpec({"name": "soft"}, {"type": "exact"}),
    "advocacy": TableSpec({"who": "body", "strategy": "soft"}, {}),
    "components": TableSpec({"whole": "soft", "part": "soft"}, {}),
    "measures": TableSpec({"text": "soft"}, {"who": "set", "objective": "soft"}),
    "indicators": TableSpec(
        {"indicator": "soft", "value": "number", "change": "number"},
        {"place": "place", "period": "exact", "unit": "exact", "change_unit": "exact", "basis": "exact", "status": "exact"},
    ),
    "awards": TableSpec({"award": "soft"}, {"year": "exact", "by": "set", "recipients": "set"}),
}  # fmt: skip
TABLE_NAMES = ("articles", *SPECS)


@dataclass(frozen=True)
class GoldReading:
    """What a careful reader took out of one article: `head` (title, source, author, published), rows by table, the article's text if it is there."""

    stem: str
    head: Row
    rows: dict[str, list[Row]]
    text: str


def gold_readings(folder: Path) -> list[GoldReading]:
    """The readings in `<folder>/*.json`; the articles' texts are looked for in `<folder>/../articles`."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise SourceError(f"{folder}: no readings here; give the folder that holds one <article>.json a reading")
    return [_gold_reading(path, folder.parent / "articles") for path in paths]


def extracted_tables(folder: Path) -> dict[str, dict[str, list[Row]]]:
    """The rows of `<folder>/<table>.csv`, by table and article; a table that is not there has none."""
    if not any((folder / f"{name}.csv").exists() for name in TABLE_NAMES):
        raise SourceError(f"{folder}: no tables here; give the tables/ folder of a build")
    return {name: _rows_by_article(folder / f"{name}.csv") for name in TABLE_NAMES}


def absent_from(extracted: Mapping[str, Mapping[str, list[Row]]], readings: Sequence[GoldReading]) -> list[str]:
    """The articles with a reading of which no table has a row; raises `SourceError` if that is all of them."""
    absent = [reading.stem for reading in readings if not any(reading.stem in rows for rows in extracted.values())]
    if len(absent) == len(readings):
        raise SourceError(
            f"none of the articles with a reading is in the tables ({', '.join(absent[:_NAMED])}{' …' * (len(absent) > _NAMED)}); "
            "build these articles first, under the names of their readings"
        )
    return absent


def _gold_reading(path: Path, articles: Path) -> GoldReading:
    try:
        reading = json.loads(path.read_text(encoding="utf-8"))
        head = reading["article"]
    except (ValueError, KeyError, TypeError) as problem:
        raise SourceError(f"{path}: not a reading ({problem}); see the annotation guideline for its form") from problem
    return GoldReading(
        path.stem, head, {name: reading.get(name, []) for name in SPECS}, _article_text(articles, path.stem)
    )


def _article_text(folder: Path, stem: str) -> str:
    plain, record = folder / f"{stem}.txt", folder / f"{stem}.json"
    if plain.exists():
        return plain.read_text(encoding="utf-8")
    if record.exists():
        content = json.loads(record.read_text(encoding="utf-8"))
        return f"{content['title']}\n{content['text']}"
    return ""


def _rows_by_article(path: Path) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    if path.exists():
        with path.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                rows[row.get("article") or ""].append(row)
    return rows
