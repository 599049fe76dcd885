"""Words with part-of-speech hints, from rjieba."""

from __future__ import annotations

from functools import lru_cache

import rjieba

from kg.grammar.mentions import Token
from kg.model import Span


@lru_cache(maxsize=2)  # a document is asked for its words by several recognisers in a row
def tokens(text: str) -> tuple[Token, ...]:
    """The words of `text` with flags in the ICTCLAS set, with offsets; white space is a token, too."""
    found, start = [], 0
    for word, flag in rjieba.tag(text):
        end = start + len(word)
        found.append(Token(Span(start, end), word, flag))
        start = end
    return tuple(found)
