"""The words around figures, by what they do; patterns made of them."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.lexicon import rows


@cache
def words_that(role: str) -> tuple[str, ...]:
    """The words of one role in `figure_words.tsv`, the longest first."""
    return tuple(sorted({row[0] for row in rows("figure_words") if row[1] == role}, key=lambda w: (-len(w), w)))


def alternatives(*roles: str) -> str:
    """A pattern that matches a word of these roles, the longest first."""
    listed = {word for role in roles for word in words_that(role)}
    return "|".join(sorted(listed, key=lambda w: (-len(w), w)))


@cache
def opening(*roles: str) -> Any:
    """A pattern for one word of these roles at the start."""
    return regex.compile(rf"(?:{alternatives(*roles)})")


@cache
def ending(*roles: str) -> Any:
    """A pattern for any number of words of these roles at the end, searched from there."""
    return regex.compile(rf"(?r)(?:{alternatives(*roles)})+$")
