"""Where a stretch of text reads as the name of a person: 市长|李明, 李明|主持; not 高端|化, 安全|生产, 王市长."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.look_alikes import LookAlikes
from kg.grammar.name_ends import NameEnds
from kg.grammar.name_forms import IS_HAN, NameForms
from kg.grammar.name_words import FUNCTION_WORDS, SURE_FOLLOWERS, never_names, transliterated
from kg.model import Span

_NOT_IN_DOTTED = frozenset("的了在将")
_OPENERS = frozenset("由为和与对向选命免去受名是在以按据的及对将让请")
_DOUBTFUL = FUNCTION_WORDS | frozenset("关代管常全云水花路")
_LONGEST_TRANSLITERATED = 8
_PADDED_BEFORE = regex.compile(r"(?<!\p{Han})\p{Han}[ 　]{1,2}\p{Han}$")
_DOTTED_BEFORE = regex.compile(r"(?<!\p{Han})\p{Han}{1,6}(?:[·•・․‧∙．]\p{Han}{1,8})+$")


class NameReader:
    """Reads names in one document."""

    def __init__(self, document: Document) -> None:
        self._text, self._tokens = document.text, document.tokens
        self.forms = NameForms(document)
        self._look_alikes = LookAlikes(document, self.forms)
        self._ends = NameEnds(document, self.forms, self._look_alikes)

    def end_of_name_at(self, start: int) -> int | None:
        """The end of the name that begins at `start`, None if none does. What stands before is the caller's proof."""
        return self._ends.of_name_at(start)

    def start_of_name_before(self, end: int, sure: bool = False) -> int | None:
        """The start of the name (perhaps with 同志) that ends at `end`, if a boundary stands before it.

        Where what follows makes a name `sure`, the segmenter's boundary is enough.
        """
        text = self._text
        if self._look_alikes.is_village(end):
            return None
        if text.endswith("同志", 0, end):
            end, sure = end - 2, True
        for length in (4, 3, 2):
            start = end - length
            if start < 0 or not self._may_span(start, end):
                continue
            opens = self._opens(start) or (sure and self._look_alikes.is_cut(start))
            if opens and self._reads_as_name(start, end, sure):
                return start
        return self._start_of_dotted(end) or self._start_of_padded(end) or self._start_of_transliterated(end)

    def _may_span(self, start: int, end: int) -> bool:
        """Whether a name can reach from `start` to `end` by its characters; only compound surnames make four of them."""
        is_possible = end in self.forms.possible_ends(start)
        return is_possible and (end - start < 4 or self.forms.surname_length(start) == 2)

    def may_be_name(self, span: Span) -> bool:
        """Whether a stretch has the form of a name and is no verb, place or word known to be none: enough in a list of names."""
        first = self._tokens.starting_at(span.start)
        if not self.forms.has_form_of_name(span) or first is None or self._text[span.start : span.end] in never_names():
            return False
        whole = first.span == span and first.flag[0] in "nad"
        return whole or len(first.word) == 1 or self._reads_as_name(span.start, span.end)

    def is_plain_name(self, span: Span) -> bool:
        """Whether the whole stretch reads as a name that no title vouches for."""
        if not self.forms.has_form_of_name(span):
            return False
        return not IS_HAN.match(self._text[span.start + 1]) or self._reads_as_name(span.start, span.end)

    def _opens(self, start: int) -> bool:
        """Whether a name may begin at `start` by what stands before it."""
        if start == 0 or not IS_HAN.match(self._text[start - 1]) or self._text[start - 1] in _OPENERS:
            return True
        token = self._tokens.starting_at(start)
        return token is not None and token.flag.startswith("nr")

    def _reads_as_name(self, start: int, end: int, sure: bool = False) -> bool:
        """Whether nothing speaks against a name that no title vouches for: no word, no place, no doubtful surname."""
        first = self._tokens.starting_at(start)
        if first is None or self._text[start:end] in never_names():
            return False
        if first.flag.startswith("nr") and first.span.end >= min(end, start + 2):
            return True
        if first.flag == "ng" and first.span == Span(start, end):  # a word the segmenter has never seen
            return True
        if self._look_alikes.is_place(start, end) or not (sure or self._look_alikes.may_begin(first, end)):
            return False
        ends = self._look_alikes.is_cut(end) or self._text[end] in SURE_FOLLOWERS
        stands_alone = (
            sure and end - start == 3 and len(first.word) == 1 and not IS_HAN.match(self._text[start - 1 : start])
        )
        return self._text[start] not in _DOUBTFUL and (self.forms.is_common_surname(start) or stands_alone) and ends

    def _start_of_padded(self, end: int) -> int | None:
        """郦　冰|任局长: a name padded to the width of three."""
        padded = _PADDED_BEFORE.search(self._text, max(0, end - 5), end)
        return int(padded.start()) if padded and self.forms.surname_length(padded.start()) else None

    def _start_of_transliterated(self, end: int) -> int | None:
        """阿依古丽|当选: a name from another language without a dot, behind a mark."""
        starts = range(max(1, end - _LONGEST_TRANSLITERATED), end - 3)
        return next(
            (
                at
                for at in starts
                if not IS_HAN.match(self._text[at - 1]) and transliterated().fullmatch(self._text, at, end)
            ),
            None,
        )

    def _start_of_dotted(self, end: int) -> int | None:
        match = _DOTTED_BEFORE.search(self._text, max(0, end - 24), end)
        return int(match.start()) if match and not _NOT_IN_DOTTED & set(match[0]) else None
