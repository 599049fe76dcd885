"""How much of an answer is shown: on a terminal the first rows, with the number of all; to programs all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.answer import Answer

ROWS = 300
"""Rows of a table, unless one says otherwise."""

EVERYTHING = 1_000_000_000
_LOOKED_AT = 20_000
"""So many facts are looked at for a table, lest a question to a large build take minutes for what nobody reads."""
_FACTS_A_ROW = 10
"""More facts than that do not make one row on the average."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The rows to be shown; `whole` says how many there are, at least if not `is_counted`."""

    answer: Answer
    whole: int
    is_counted: bool

    def __str__(self) -> str:
        """What is to be said of the rows that are not shown; nothing where all are."""
        shown = len(self.answer.rows)
        if self.is_counted and shown == self.whole:
            return ""
        whole = f"{self.whole:,}" if self.is_counted else f"more than {self.whole:,}"
        return f"{shown:,} of {whole} rows 行 are shown"


def shown(ask: Callable[[int], Answer], limit: int) -> Shown:
    """At most `limit` rows of what answers a question that looks at so many facts as it is asked to."""
    facts = max(_LOOKED_AT, limit)
    answer, is_whole = _looked_at(ask, facts)
    while not is_whole and len(answer.rows) < limit:
        facts *= 4
        answer, is_whole = _looked_at(ask, facts)
    return first(answer, limit, is_whole)


def first(answer: Answer, limit: int, is_whole: bool = True) -> Shown:
    """The first rows of an answer."""
    return Shown(replace(answer, rows=answer.rows[:limit]), len(answer.rows), is_whole)


def _looked_at(ask: Callable[[int], Answer], facts: int) -> tuple[Answer, bool]:
    """The answer of so many facts, and whether more would answer nothing more."""
    answer = ask(facts)
    if len(answer.rows) * _FACTS_A_ROW < facts:
        return answer, True
    return answer, len(ask(2 * facts).rows) == len(answer.rows)
