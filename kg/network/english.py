"""What English readers are told for words that facts keep as the article has them: verbs of saying, posts."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def saying(verb: str) -> str:
    """A verb of saying as a sentence about whoever says so has it: 强调 is `stresses`; of an unknown one no more than that it does say so."""
    known = english_words()["saying"]
    return known.get(verb) or known[""]


def post(title: str) -> str:
    """A post: 常务副市长 is `executive deputy mayor`; as it is where no English is known for it."""
    known, ranks = english_words()["post"], english_words()["rank"]
    if title in known:
        return known[title]
    rank = next((rank for rank in ranks if title.startswith(rank)), "")
    rest = post(title.removeprefix(rank)) if rank else title
    return title if rest == title.removeprefix(rank) else f"{ranks[rank]} {rest}"


@cache
def english_words() -> Mapping[str, Mapping[str, str]]:
    """The rows of `english.tsv` by use (saying, rank, post), longer words before their beginnings."""
    text = files("kg.network").joinpath("english.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    found: dict[str, dict[str, str]] = {}
    for row in sorted(rows, key=lambda row: (-len(row["zh"]), row["zh"])):
        found.setdefault(row["use"], {})[row["zh"]] = row["en"]
    return found
