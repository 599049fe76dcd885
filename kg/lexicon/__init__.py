"""Words as data: TSV files beside this module, one a list, with a comment line that says what it holds."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from pathlib import Path

UNMEASURED = 0.5
"""The confidence of a rule whose precision nobody has measured yet."""


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `<name>.tsv` without comment lines (#) and empty lines; cells as written."""
    text = files(__package__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def words(name: str) -> tuple[str, ...]:
    """The first column of `<name>.tsv`."""
    return tuple(row[0] for row in rows(name))


@cache
def alternatives(name: str, role: str = "") -> str:
    """The words of `<name>.tsv` as alternatives of a pattern; a longer word goes before one that it begins with.

    With a `role`, those words that have it among the roles in their second column.
    """
    chosen = {row[0] for row in rows(name) if not role or role in row[1].split()}
    return "|".join(map(re.escape, sorted(chosen, key=lambda word: (-len(word), word))))


@cache
def _confidences() -> dict[str, float]:
    return {row[0]: float(row[1]) for row in rows("confidence")}


def confidence_of(rule_id: str) -> float:
    """The measured precision of a rule, `UNMEASURED` if it has none."""
    return _confidences().get(rule_id, UNMEASURED)


def confidence_file() -> Path:
    """Where the measured precision of rules is kept."""
    return Path(__file__).with_name("confidence.tsv")
