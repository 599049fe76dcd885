"""Figures: precision, recall and F1 by table and article, and the rows that were missed, made up or differ."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.evaluation.likeness import Cell, folded, likeness, threshold
from kg.evaluation.matching import agreement, covered, matched
from kg.evaluation.tables import ARTICLE_CELLS, SPECS, TABLE_NAMES, GoldReading, Row, TableSpec


@dataclass(frozen=True)
class Figure:
    """Precision, recall and F1 (1 where there was nothing to find and nothing was found) of `hit` in `gold` and `found`."""

    hit: int
    gold: int
    found: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 where nothing was found."""
        return self.hit / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what was to be found that was found; 0 where nothing was."""
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two; 1 where there was nothing to find and nothing was found."""
        return 2 * self.hit / (self.gold + self.found) if self.gold + self.found else 1.0

    def as_json(self) -> dict[str, float]:
        """The figure as numbers."""
        return {"precision": self.precision, "recall": self.recall, "f1": self.f1, "gold": self.gold, "found": self.found}  # fmt: skip


@dataclass(frozen=True)
class TableScore:
    """`key`: over rows that match on their key columns (for measures: over characters); `full`: on all columns; `rows`: measures row by row."""

    key: Figure
    full: Figure
    rows: Figure | None = None


@dataclass(frozen=True)
class Score:
    """The figures of a run over some articles, and its errors by table."""

    articles: int
    tables: dict[str, TableScore]
    errors: dict[str, list[str]] = field(repr=False)

    @property
    def mean(self) -> float:
        """The mean F1 of the tables on their key columns."""
        return sum(table.key.f1 for table in self.tables.values()) / len(self.tables)

    @property
    def full(self) -> float:
        """The mean F1 of the tables on all columns."""
        return sum(table.full.f1 for table in self.tables.values()) / len(self.tables)

    def as_json(self) -> dict[str, object]:
        """All figures as plain numbers."""
        tables = {
            name: {kind: figure.as_json() for kind in ("key", "full", "rows") if (figure := getattr(table, kind))}
            for name, table in self.tables.items()
        }
        return {"articles": self.articles, "score": self.mean, "full": self.full, "tables": tables}


Extracted = dict[str, dict[str, list[Row]]]


def scored(readings: Sequence[GoldReading], extracted: Extracted) -> Score:
    """The figures of the extracted tables over all readings together."""
    counts = {name: Counter[str]() for name in TABLE_NAMES}
    errors: dict[str, list[str]] = {name: [] for name in TABLE_NAMES}
    for reading in readings:
        heads = extracted["articles"].get(reading.stem) or [{}]
        _count_head(reading, heads[0], counts["articles"], errors["articles"])
        for name, spec in SPECS.items():
            found = extracted[name].get(reading.stem, [])
            _count_rows(reading, name, spec, found, counts[name], errors[name])
    return Score(len(readings), {name: _table_score(name, counts[name]) for name in TABLE_NAMES}, errors)


def scored_by_article(readings: Sequence[GoldReading], extracted: Extracted) -> dict[str, Score]:
    """The figures of each article alone."""
    return {reading.stem: scored([reading], extracted) for reading in readings}


def _table_score(name: str, count: Counter[str]) -> TableScore:
    rows = Figure(count["hit"], count["gold"], count["found"])
    full = Figure(count["full"], count["gold"], count["found"])
    if name != "measures":
        return TableScore(rows, full)
    return TableScore(Figure(count["char_hit"], count["char_gold"], count["char_found"]), full, rows)


def _count_head(reading: GoldReading, head: Row, count: Counter[str], errors: list[str]) -> None:
    for cell, kind in ARTICLE_CELLS.items():
        wanted, got = folded(reading.head.get(cell)), folded(head.get(cell))
        good = bool(wanted) and likeness(wanted, got, kind) >= threshold(kind)
        count.update(gold=bool(wanted), found=bool(got), hit=good, full=good)
        if wanted != got and not good:
            errors.append(f"{reading.stem}: {cell}: want {wanted!r}, got {got!r}")


def _count_rows(reading: GoldReading, name: str, spec: TableSpec, found: list[Row], count: Counter[str], errors: list[str]) -> None:  # fmt: skip
    gold = reading.rows[name]
    pairs = matched(gold, found, spec)
    both = {**spec.key, **spec.rest}
    full = sum(bool(agreement(gold[i], found[j], both)) for i, j in pairs)
    count.update(gold=len(gold), found=len(found), hit=len(pairs), full=full)
    errors.extend(f"{reading.stem}: {error}" for error in _differences(gold, found, pairs, spec))
    if name == "measures":
        article = folded(reading.text)
        (wanted_at, _), (found_at, astray) = covered(gold, article), covered(found, article)
        count.update(char_gold=len(wanted_at), char_found=len(found_at) + astray, char_hit=len(wanted_at & found_at))


def _differences(gold: list[Row], found: list[Row], pairs: list[tuple[int, int]], spec: TableSpec) -> Iterator[str]:
    for i in sorted(set(range(len(gold))) - {i for i, _ in pairs}):
        yield f"missed  {_json(gold[i])}"
    for j in sorted(set(range(len(found))) - {j for _, j in pairs}):
        yield f"made up {_json({key: value for key, value in found[j].items() if key != 'article'})}"
    for i, j in pairs:
        off = [column for column, kind in spec.rest.items() if not agreement(gold[i], found[j], {column: kind})]
        if off:
            cells = "; ".join(f"{column}: want {gold[i].get(column)!r}, got {found[j].get(column)!r}" for column in off)
            yield f"differs {cells} in {next(iter(gold[i].values()))!r}"


def _json(row: dict[str, Cell] | Row) -> str:
    return json.dumps(dict(row), ensure_ascii=False)
