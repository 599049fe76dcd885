"""How each kind of node looks and is called: the rows of `kinds.tsv`, in the order of the legend."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of node: its names, its glyph and colours, and the size (pixels, ems, lines) of its labels."""

    kind: str
    zh: str
    en: str
    glyph: str
    ink: str
    tint: str
    font: float
    em: float
    lines: int


@cache
def kinds() -> dict[str, Kind]:
    """All kinds by name."""
    text = files("kg.view").joinpath("kinds.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return {
        row["kind"]: Kind(
            row["kind"], row["zh"], row["en"], row["glyph"], row["ink"], row["tint"],
            float(row["font"]), float(row["em"]), int(row["lines"]),
        )
        for row in rows
    }  # fmt: skip
