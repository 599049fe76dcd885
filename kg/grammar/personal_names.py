"""Where a stretch of text reads as the name of a person: surname, given name, what stands around them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, cached_property

import regex

from kg.grammar.document import Document
from kg.lexicon import rows, words
from kg.model import Span

_HAN = regex.compile(r"\p{Han}")
_DOTTED = regex.compile(r"\p{Han}{1,8}(?:[·•・․‧∙．][\p{Han}]{1,10})+")
_PADDED = regex.compile(r"(\p{Han})[ 　]{1,4}(\p{Han})(?!\p{Han}[ 　]\p{Han})")
_NOT_IN_GIVEN = frozenset(
    "的了在是和与及等为说们不就这那也都而且或者被把到从向对之其将要可将于此该每各某另即便则若如但却吗呢吧啊很太更最非已由以并给让"
)
_NOT_AT_END = frozenset("任说称表指强主出作做率在")
_VERBAL = frozenset("vdpcrumtfq")


@cache
def _surnames() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("surnames")}


@cache
def _followers() -> regex.Pattern[str]:
    return regex.compile("|".join(sorted(map(regex.escape, words("name-followers")), key=len, reverse=True)))


@dataclass
class NameReader:
    """Reads names in one document."""

    document: Document

    @property
    def _text(self) -> str:
        return self.document.text

    def end_of_name_at(self, start: int) -> int | None:
        """The end of the name that begins at `start`, None if none does. What stands before is the caller's proof."""
        text = self._text
        dotted = _DOTTED.match(text, start)
        if dotted:
            return dotted.end()
        padded = _PADDED.match(text, start)
        if padded and padded[1] in _surnames():
            return padded.end()
        return self._plain_end(start)

    def _plain_end(self, start: int) -> int | None:
        ends = [end for end in self._possible_ends(start)]
        followed = [end for end in ends if self._is_followed(end)]
        if self._is_word(start, followed):
            return None
        if not followed:
            return next((end for end in ends if self._is_cut(start) and self._is_cut(end)), None)
        if len(followed) == 1:
            return followed[0]
        return self._likeliest(start, followed)

    def _possible_ends(self, start: int) -> list[int]:
        text = self._text
        length = self.surname_length(start)
        if not length:
            return []
        ends = []
        for end in (start + length + 2, start + length + 1):
            given = text[start + length : end]
            if (
                len(given) == end - start - length
                and all(_HAN.match(c) for c in given)
                and not set(given) & _NOT_IN_GIVEN
            ):
                ends.append(end)
        return ends

    def surname_length(self, start: int) -> int:
        """The number of characters of the surname at `start`, 0 if there is none."""
        if _surnames().get(self._text[start : start + 2]) == "compound":
            return 2
        return 1 if self._text[start : start + 1] in _surnames() else 0

    def is_common_surname(self, start: int) -> bool:
        """Whether the surname at `start` is frequent enough to be a sign by itself."""
        return _surnames().get(self._text[start : start + 1]) == "common" or self.surname_length(start) == 2

    def _is_followed(self, end: int) -> bool:
        text = self._text
        return end >= len(text) or not _HAN.match(text[end]) or bool(_followers().match(text, end))

    def _likeliest(self, start: int, ends: list[int]) -> int:
        """Of a longer and a shorter reading, the one that stands alone elsewhere; the longer one if nothing tells."""
        text = self._text
        longer, shorter = max(ends), min(ends)
        follower = _followers().match(text, shorter)
        if follower and follower.end() > longer:
            return shorter
        if longer >= len(text) or not _HAN.match(text[longer]):
            return shorter if follower and text[longer - 1] in _NOT_AT_END else longer
        if text[longer - 1] in _NOT_AT_END:
            return shorter
        counts = text.count(text[start:longer]), text.count(text[start:shorter])
        return longer if counts[0] == counts[1] else shorter

    def _is_word(self, start: int, ends: list[int]) -> bool:
        """Whether the segmenter sees a verb or another plain word at `start`."""
        index = bisect_left(self._token_starts, start)
        if index >= len(self._token_starts) or self._token_starts[index] != start:
            return False
        token = self.document.tokens[index]
        return len(token.word) > 1 and (token.flag[0] in _VERBAL or (len(token.word) > 3)) and token.flag != "nr"

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.span.start for token in self.document.tokens]

    def _is_person_word(self, start: int, end: int) -> bool:
        index = bisect_left(self._token_starts, start)
        tokens = self.document.tokens
        return index < len(tokens) and tokens[index].span == Span(start, end) and tokens[index].flag == "nr"

    def _is_cut(self, offset: int) -> bool:
        """Whether the segmenter begins a word at `offset`."""
        index = bisect_left(self._token_starts, offset)
        return index < len(self._token_starts) and self._token_starts[index] == offset

    def start_of_name_before(self, end: int) -> int | None:
        """The start of the name that ends at `end`; what stands before it must be a boundary."""
        text = self._text
        if text.endswith("同志", 0, end):
            end -= 2
        for length in (4, 3, 2):
            start = end - length
            if start < 0 or self.surname_length(start) == 0 or end not in self._possible_ends(start):
                continue
            if length == 4 and self.surname_length(start) != 2:
                continue
            if (
                start == 0
                or not _HAN.match(text[start - 1])
                or text[start - 1] in "由为和与对向选命免去受名是在以按据，的"
                or self._is_person_word(start, end)
            ):
                return start
        return None
