"""All words of a list found in a text in one pass: what recognisers look for before they look closer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

import ahocorasick
import regex

from kg.model import Span

V = TypeVar("V")


def starts_of(mark: re.Pattern[str], text: str, start: int, end: int) -> Iterator[int]:
    """Where the mark stands in `text[start:end]`."""
    return (found.start() for found in mark.finditer(text, start, end))


def matches_from(starts: Iterable[int], pattern: regex.Pattern[str], text: str, end: int) -> Iterator[regex.Match[str]]:
    """The matches of a pattern in `text[:end]`, tried only where it can begin: `starts`, in order; none overlaps another."""
    at = 0
    for start in starts:
        if start >= at and (match := pattern.match(text, start, end)):
            yield match
            at = match.end()


class Triggers(Generic[V]):
    """Words with what they stand for; of overlapping words the leftmost and longest is found."""

    def __init__(self, meanings: Iterable[tuple[str, V]]) -> None:
        self._automaton = ahocorasick.Automaton()
        for word, meaning in meanings:
            self._automaton.add_word(word, (len(word), meaning))
        self._automaton.make_automaton()

    def found_in(self, text: str, start: int = 0) -> Iterator[tuple[Span, V]]:
        """The words from `start` on in order, none overlapping another."""
        if start >= len(text):  # the automaton refuses to begin where there is nothing
            return
        for last, (length, meaning) in self._automaton.iter_long(text, start):
            yield Span(last - length + 1, last + 1), meaning
