"""How far two cells say the same, from 0 to 1, by the kind of cell."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

Kind = Literal["soft", "exact", "body", "place", "number", "set"]
Cell = str | float | list[str] | None

SOFT = 0.75
"""Two texts are the same from this Dice coefficient of their character bigrams on."""

_MARKS = re.compile(r"[\s“”\"'‘’「」『』《》〈〉·]")
_SEVERAL = re.compile(r"\s*\|\s*")
_DIVISION_END = re.compile(r"(省|市|县|区|自治州|自治区)$")
_PARTY_NAME = re.compile(r"^(中国共产党|中共)(?=.)")
_CPPCC = re.compile(r"中国人民政治协商会议(.*?)委员会")
_SHORT_FORMS = (
    ("人民代表大会常务委员会", "人大常委会"), ("人民代表大会", "人大"), ("人民政府", "政府"), ("纪律检查委员会", "纪委"),
    ("自治区委员会", "自治区党委"), ("省委员会", "省委"), ("市委员会", "市委"), ("区委员会", "区委"), ("县委员会", "县委"), ("中央委员会", "中央"),
)  # fmt: skip


def likeness(a: Cell, b: Cell, kind: Kind) -> float:
    """How far two cells of a kind say the same, 0 to 1."""
    return _BY_KIND[kind](a, b)


def threshold(kind: Kind) -> float:
    """From which likeness on two cells of a kind count as the same."""
    return 0.5 if kind == "set" else SOFT


@lru_cache(maxsize=100_000)
def _folded(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKC", text)).lower()


def folded(cell: Cell) -> str:
    """One form for what readers take as the same writing."""
    return _folded(str(cell or ""))


@lru_cache(maxsize=100_000)
def _short_body(text: str) -> str:
    text = _PARTY_NAME.sub("", text)
    for long, short in _SHORT_FORMS:
        text = text.replace(long, short)
    return _CPPCC.sub(r"\1政协", text)


def short_body(cell: Cell) -> str:
    """A party or government body's name in its short form."""
    return _short_body(folded(cell))


def _bigrams(text: str) -> Counter[str]:
    return Counter(text[i : i + 2] for i in range(len(text) - 1)) or Counter([text])


@lru_cache(maxsize=200_000)
def _dice(a: str, b: str) -> float:
    left, right = _bigrams(a), _bigrams(b)
    return 2 * (left & right).total() / (left.total() + right.total())


def _soft(a: Cell, b: Cell) -> float:
    left, right = short_body(a), short_body(b)
    if left == right:
        return 1.0
    return _dice(left, right) if left and right else 0.0


def _body(a: Cell, b: Cell) -> float:
    return float(short_body(a) == short_body(b))


def _exact(a: Cell, b: Cell) -> float:
    return float(folded(a) == folded(b))


def _place(a: Cell, b: Cell) -> float:
    return float(_DIVISION_END.sub("", folded(a)) == _DIVISION_END.sub("", folded(b)))


def _number(a: Cell, b: Cell) -> float:
    try:
        left, right = float(a), float(b)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return float(not folded(a) and not folded(b))
    return float(abs(left - right) <= 1e-6 * max(1.0, abs(right)))


def _values(cell: Cell) -> list[str]:
    values = cell if isinstance(cell, list) else _SEVERAL.split(str(cell or ""))
    return [value for value in values if folded(value)]


def _set(a: Cell, b: Cell) -> float:
    left, right = _values(a), _values(b)
    if not left or not right:
        return float(not left and not right)
    hits, free = 0, list(right)
    for value in left:
        best = max(free, key=lambda other: _soft(value, other), default=None)
        if best is not None and _soft(value, best) >= SOFT:
            hits += 1
            free.remove(best)
    return 2 * hits / (len(left) + len(right))


_BY_KIND: dict[Kind, Callable[[Cell, Cell], float]] = {
    "soft": _soft, "exact": _exact, "body": _body, "place": _place, "number": _number, "set": _set,
}  # fmt: skip
