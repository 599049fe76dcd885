"""Words with part-of-speech hints, from rjieba."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import overload

import rjieba

from kg.grammar.mentions import Token
from kg.model import Span


class Tokens(Sequence[Token]):
    """The words of a text in order, made into tokens when they are looked at: most never are."""

    def __init__(self, text: str) -> None:
        self._tagged = rjieba.tag(text)
        self.starts = [0, *accumulate(map(len, map(itemgetter(0), self._tagged)))][:-1]
        """Where each word starts."""

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Token]:
        return map(_token, self.starts, self._tagged)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(index, slice):
            return tuple(map(_token, self.starts[index], self._tagged[index]))
        return _token(self.starts[index], self._tagged[index])

    def starting_at(self, offset: int) -> Token | None:
        """The word that begins at `offset`, None if none does."""
        index = bisect_left(self.starts, offset)
        if index == len(self.starts) or self.starts[index] != offset:
            return None
        return _token(offset, self._tagged[index])


def _token(start: int, tagged: tuple[str, str]) -> Token:
    word, flag = tagged
    return Token(Span(start, start + len(word)), word, flag)


@lru_cache(maxsize=4096)
def is_in_dictionary(word: str) -> bool:
    """Whether the segmenter knows the word and did not guess it from its characters."""
    return len(rjieba.cut(word, False)) == 1


@lru_cache(maxsize=2)  # a document is asked for its words by several recognisers in a row
def tokens(text: str) -> Tokens:
    """The words of `text` with flags in the ICTCLAS set, with offsets; white space is a token, too."""
    return Tokens(text)
