"""Words with part-of-speech hints, from rjieba."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import overload

import rjieba

from kg.grammar.mentions import Token
from kg.model import Span


class Tokens(Sequence[Token]):
    """The words of a text in order, made into tokens when they are looked at: most never are."""

    def __init__(self, text: str) -> None:
        self._tagged = rjieba.tag(text)
        self.starts = list(accumulate((len(word) for word, _ in self._tagged), initial=0))[:-1]
        """Where each word starts."""

    def __len__(self) -> int:
        return len(self._tagged)

    def __iter__(self) -> Iterator[Token]:
        return map(self._token, range(len(self)))

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(index, slice):
            return tuple(map(self._token, range(*index.indices(len(self)))))
        return self._token(range(len(self))[index])

    def _token(self, index: int) -> Token:
        word, flag = self._tagged[index]
        start = self.starts[index]
        return Token(Span(start, start + len(word)), word, flag)


@lru_cache(maxsize=4096)
def is_in_dictionary(word: str) -> bool:
    """Whether the segmenter knows the word and did not guess it from its characters."""
    return len(rjieba.cut(word, False)) == 1


@lru_cache(maxsize=2)  # a document is asked for its words by several recognisers in a row
def tokens(text: str) -> Tokens:
    """The words of `text` with flags in the ICTCLAS set, with offsets; white space is a token, too."""
    return Tokens(text)
