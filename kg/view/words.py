"""What the page itself says, in Chinese and English: the rows of `words.tsv`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from kg.network.relations import Pair


@cache
def words() -> dict[str, Pair]:
    """The texts of the interface by key; `{n}` and `{name}` stand for what the script puts in."""
    lines = files("kg.view").joinpath("words.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines[1:])
    return {key: (zh, en) for key, zh, en in rows}
