"""Words looked up at a place of the text, the longest first: task verbs, adverbs, modals, connectives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from kg.lexicon import rows, words

VerbKind = Literal["act", "weak", "aim", "result", "attitude"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of the lexicon: what a clause is that it opens, and whether its object acts in turn (引导企业…)."""

    word: str
    kind: VerbKind
    pivot: bool = False


@cache
def _verbs() -> tuple[dict[str, Verb], int]:
    table = {row[0]: Verb(row[0], row[1], len(row) > 2 and row[2] == "pivot") for row in rows("task_verbs")}  # type: ignore[arg-type]
    return table, max(map(len, table))


@cache
def _modals() -> tuple[dict[str, str], int]:
    table = {row[0]: row[1] for row in rows("task_modals")}
    return table, max(map(len, table))


@cache
def _set(lexicon: str) -> tuple[frozenset[str], int]:
    table = frozenset(words(lexicon))
    return table, max(map(len, table))


def verb_at(text: str, at: int, end: int) -> Verb | None:
    """The longest verb of the lexicon that starts at `at`."""
    table, longest = _verbs()
    for stop in range(min(end, at + longest), at, -1):
        if (verb := table.get(text[at:stop])) is not None:
            return verb
    return None


def modal_at(text: str, at: int, end: int) -> tuple[str, str] | None:
    """The modal at `at` and its kind: must, will or not."""
    table, longest = _modals()
    for stop in range(min(end, at + longest), at, -1):
        if (kind := table.get(text[at:stop])) is not None:
            return text[at:stop], kind
    return None


def adverb_at(text: str, at: int, end: int) -> str:
    """The adverb at `at`, empty if there is none."""
    return _longest(text, at, end, "task_adverbs")


def connective_at(text: str, at: int, end: int) -> str:
    """The connective at `at`, empty if there is none."""
    return _longest(text, at, end, "task_connectives")


def _longest(text: str, at: int, end: int, lexicon: str) -> str:
    table, longest = _set(lexicon)
    for stop in range(min(end, at + longest), at, -1):
        if text[at:stop] in table:
            return text[at:stop]
    return ""
