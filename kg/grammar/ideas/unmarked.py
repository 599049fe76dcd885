"""Where a name without marks begins: before a class word, behind a verb that governs it or a word that it cannot hold."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from kg.grammar.document import Document
from kg.lexicon import words
from kg.model import Span

_CHARACTERS = regex.compile("(?:[\\p{Han}A-Za-z0-9+/·-]|(?<!—)—(?!—)|[（(]\\p{Han}{2,6}[）)])+$")
_COUNTRY = regex.compile("中国[—（(-]")
_NO_PART = frozenset(("p", "c", "u", "uj", "ul", "uv", "ud", "uz", "d", "r", "ad", "zg", "f"))
"""Flags of words that no name holds."""


@dataclass(frozen=True, slots=True)
class NameBefore:
    """The stretch before a class word that can be its name, and whether a verb governs it."""

    start: int
    is_governed: bool


def name_before(
    document: Document, word: Span, governs: regex.Pattern[str], longest: int, acts: bool = False
) -> NameBefore:
    """The name that the class word closes: as far back as a governing verb, a word no name holds, or a mark.

    The name of what `acts`, a document or a campaign, can hold verbs.
    """
    stops = () if acts else words("words_before_names")
    text, floor = document.text, _floor(document, word, longest)
    if governs.search(text, floor, word.start):
        return NameBefore(word.start, True)
    for at in range(word.start - 1, floor - 1, -1):
        token = document.tokens.starting_at(at)
        if token and (token.flag in _NO_PART or token.word in stops) and not _is_half(document.text, token.word, at):
            return NameBefore(token.span.end, False)
        if token and governs.search(text, max(0, floor - longest), at):
            return NameBefore(at, True)
    return NameBefore(floor, bool(governs.search(text, max(0, floor - longest), floor)))


def _is_half(text: str, word: str, at: int) -> bool:
    """Whether a word that no name holds is but half of one that names do: 可|持续发展."""
    return word == "持续" and text.startswith("可", at - 1)


def _floor(document: Document, word: Span, longest: int) -> int:
    """How far back the characters go that a name can hold."""
    floor = max(document.sentence_at(word.start).start, word.start - longest)
    name = _CHARACTERS.search(document.text, floor, word.start)
    return name.start() if name else word.start


def from_place(document: Document, start: int, end: int) -> int:
    """Where the first place of a name stands, which begins there; `start` if it names none."""
    if _COUNTRY.match(document.text, start):
        return start
    places = document.within(document.places, Span(start, end))
    return next((p.span.start for p in places if document.tokens.starting_at(p.span.start)), start)
