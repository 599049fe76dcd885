"""How often each rule is right: the facts of a build against the readings, by the rule that read them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import SourceError
from kg.evaluation.likeness import folded, likeness, threshold
from kg.evaluation.matching import matched
from kg.evaluation.tables import ARTICLE_CELLS, SPECS, GoldReading, Row

Record = dict[str, Any]


@dataclass(frozen=True)
class RuleFigure:
    """A rule, how many rows it read in articles with a reading, and how many of them are right."""

    rule: str
    rows: int
    right: int

    @property
    def precision(self) -> float:
        """The share of the rule's rows that are right."""
        return self.right / self.rows

    @property
    def confidence(self) -> float:
        """The rule of succession: what to expect of the next row; near 1/2 while few rows have been seen."""
        return (self.right + 1) / (self.rows + 2)


def figures_by_rule(readings: Sequence[GoldReading], records: Iterable[Record]) -> list[RuleFigure]:
    """The rules that read a row in an article with a reading, by name. A row that two rules read counts for both."""
    rules = _rules_by_row(records)
    rows: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for reading in readings:
        for table in ("articles", *SPECS):
            found = list(rules[reading.stem, table].items())
            good = _right_rows(reading, table, [dict(row) for row, _ in found])
            for index, (_, fired) in enumerate(found):
                rows.update(fired)
                right.update(fired if index in good else ())
    return [RuleFigure(rule, rows[rule], right[rule]) for rule in sorted(rows)]


def records_of(build: Path) -> list[Record]:
    """The facts of a build with their evidence; raises `SourceError` if the folder holds none."""
    path = build / "facts.jsonl"
    if not path.is_file():
        raise SourceError(f"{build}: not a build (no facts.jsonl in it); make one with: kg build ARTICLES -o {build}")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def calibration(figures: Iterable[RuleFigure]) -> str:
    """The figures as the lexicon keeps them."""
    head = "# rule\tconfidence: (right + 1) / (rows + 2)\trows that were read in annotated articles\tright\n"
    return head + "".join(f"{f.rule}\t{f.confidence:.4f}\t{f.rows}\t{f.right}\n" for f in figures)


Cells = tuple[tuple[str, str], ...]


def _rules_by_row(records: Iterable[Record]) -> dict[tuple[str, str], dict[Cells, set[str]]]:
    """For each article and table the rows in the order they were read, with the rules that read them."""
    found: dict[tuple[str, str], dict[Cells, set[str]]] = defaultdict(dict)
    for record in records:
        table, cells = _ROWS[record["fact"]]
        row = tuple((name, str(value)) for name, value in cells(record).items())
        if table != "strategies" or record["type"] != "component":
            fired = found[record["article"], table].setdefault(row, set())
            fired.update(one["rule"] for one in record["evidence"])
    return found


def _right_rows(reading: GoldReading, table: str, found: Sequence[Row]) -> set[int]:
    if table == "articles":
        return {index for index, head in enumerate(found) if _head_is_right(reading.head, head)}
    return {j for _, j in matched(reading.rows[table], found, SPECS[table])}


def _head_is_right(gold: Row, head: Row) -> bool:
    return all(
        likeness(gold.get(cell), head.get(cell), kind) >= threshold(kind)
        for cell, kind in ARTICLE_CELLS.items()
        if folded(head.get(cell))
    )


def _name(record: Record, key: str) -> str:
    return str(record[key]["name"]) if key in record else ""


_ROWS: dict[str, tuple[str, Callable[[Record], dict[str, str]]]] = {
    "Publication": ("articles", lambda r: {
        "title": r["title"], "source": r.get("source", ""), "author": " | ".join(r.get("authors", ())), "published": r.get("published", ""),
    }),
    "Occurrence": ("events", lambda r: {"event": _name(r, "event")}),
    "Tenure": ("posts", lambda r: {"person": _name(r, "person"), "organisation": _name(r, "organisation"), "title": r["title"]}),
    "Participation": ("participation", lambda r: {"who": _name(r, "who"), "role": r["role"]}),
    "PolicyNaming": ("strategies", lambda r: {"name": _name(r, "policy")}),
    "Pronouncement": ("advocacy", lambda r: {"who": _name(r, "who"), "strategy": _name(r, "policy")}),
    "Component": ("components", lambda r: {"whole": _name(r, "whole"), "part": _name(r, "part")}),
    "Measure": ("measures", lambda r: {"text": r["text"]}),
    "Observation": ("indicators", lambda r: {
        "indicator": _name(r, "indicator"), "value": r.get("value", ""), "change": r.get("change", ""),
    }),
    "Conferral": ("awards", lambda r: {"award": _name(r, "award")}),
}  # fmt: skip
"""The table of each kind of fact and the key cells of its row there."""
