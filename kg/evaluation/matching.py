"""Which extracted row is which row of the reading: one to one, the likest first."""

from __future__ import annotations

from collections.abc import Sequence

from kg.evaluation.likeness import Kind, folded, likeness, threshold
from kg.evaluation.tables import Row, TableSpec


def agreement(row: Row, other: Row, columns: dict[str, Kind]) -> float:
    """The mean likeness over the columns, 0 where one of them differs."""
    marks = [(likeness(row.get(column), other.get(column), kind), kind) for column, kind in columns.items()]
    if any(mark < threshold(kind) for mark, kind in marks):
        return 0.0
    return sum(mark for mark, _ in marks) / len(marks)


def matched(gold: Sequence[Row], found: Sequence[Row], spec: TableSpec) -> list[tuple[int, int]]:
    """Pairs of indices (gold, found); among equally like pairs those whose further columns agree come first."""
    candidates = sorted(_candidates(gold, found, spec), key=lambda pair: (-pair[0], pair[1], pair[2]))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    pairs = []
    for _, i, j in candidates:
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs


def _candidates(gold: Sequence[Row], found: Sequence[Row], spec: TableSpec) -> list[tuple[float, int, int]]:
    candidates = []
    for i, wanted in enumerate(gold):
        for j, got in enumerate(found):
            mark = agreement(wanted, got, spec.key)
            if mark:
                further = sum(likeness(wanted.get(c), got.get(c), kind) for c, kind in spec.rest.items())
                candidates.append((mark + 0.01 * further, i, j))
    return candidates


def covered(rows: Sequence[Row], article: str) -> tuple[set[int], int]:
    """The positions of the folded article that lie inside a measure, and the characters of measures that stand nowhere in it."""
    positions: set[int] = set()
    astray = 0
    for row in rows:
        text = folded(row.get("text"))
        if not text:
            continue
        start = _uncovered(text, article, positions)
        if start >= 0:
            positions |= set(range(start, start + len(text)))
        elif text not in article:
            astray += len(text)
    return positions, astray


def _uncovered(text: str, article: str, positions: set[int]) -> int:
    """Where `text` stands in the article at a place that is not covered yet, -1 if nowhere."""
    start = article.find(text)
    while start >= 0 and positions.issuperset(range(start, start + len(text))):
        start = article.find(text, start + 1)
    return start
