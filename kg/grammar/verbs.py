"""Words looked up at a place of the text, the longest first: task verbs, adverbs, modals, connectives."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Generic, Literal, NamedTuple, TypeVar

from kg.lexicon import rows, words

VerbKind = Literal["act", "weak", "aim", "result", "attitude"]


class Verb(NamedTuple):
    """A verb of the lexicon: what a clause is that it opens, and whether its object acts in turn (引导企业…)."""

    word: str
    kind: VerbKind
    pivot: bool = False


V = TypeVar("V")


class WordsByPlace(Generic[V]):
    """Words with what they stand for, looked up at a place of a text: most places are done with after their first character."""

    def __init__(self, meanings: Iterable[tuple[str, V]]) -> None:
        self._meanings = dict(meanings)
        self._lengths: dict[str, tuple[int, ...]] = {}
        for length, first in sorted({(len(word), word[0]) for word in self._meanings}, reverse=True):
            self._lengths[first] = (*self._lengths.get(first, ()), length)

    def longest_at(self, text: str, at: int, end: int) -> V | None:
        """What the longest word that starts at `at` and ends by `end` stands for."""
        for length in self._lengths.get(text[at : at + 1], ()):
            if at + length <= end and (found := self._meanings.get(text[at : at + length])) is not None:
                return found
        return None


@cache
def _verbs() -> WordsByPlace[Verb]:
    return WordsByPlace(
        (row[0], Verb(row[0], row[1], len(row) > 2 and row[2] == "pivot"))  # type: ignore[arg-type]
        for row in rows("task_verbs")
    )


@cache
def _modals() -> WordsByPlace[tuple[str, str]]:
    return WordsByPlace((row[0], (row[0], row[1])) for row in rows("task_modals"))


@cache
def _adverbs() -> WordsByPlace[str]:
    return WordsByPlace((word, word) for word in words("task_adverbs"))


@cache
def _connectives() -> WordsByPlace[str]:
    return WordsByPlace((word, word) for word in words("task_connectives"))


def verb_at(text: str, at: int, end: int) -> Verb | None:
    """The longest verb of the lexicon that starts at `at`."""
    return _verbs().longest_at(text, at, end)


def modal_at(text: str, at: int, end: int) -> tuple[str, str] | None:
    """The modal at `at` and its kind: must, will or not; 将 of 将会同某局, 将会 of 将会加强."""
    found = _modals().longest_at(text, at, end)
    if found and found[0].endswith("会") and text.startswith(_MEETING, at + len(found[0]) - 1):
        return _modals().longest_at(text, at, at + len(found[0]) - 1)
    return found


_MEETING = ("会同", "会商", "会见", "会谈", "会签", "会诊", "会审")
"""Verbs that begin like the second half of 将会."""


def adverb_at(text: str, at: int, end: int) -> str:
    """The adverb at `at`, empty if there is none."""
    return _adverbs().longest_at(text, at, end) or ""


def connective_at(text: str, at: int, end: int) -> str:
    """The connective at `at`, empty if there is none."""
    return _connectives().longest_at(text, at, end) or ""
