"""Names of foreigners behind an office abroad: any characters may write them, 匈牙利总理|卡雷拉."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Token
from kg.grammar.personal_names import NameReader
from kg.grammar.segmentation import is_in_dictionary
from kg.lexicon import words
from kg.model import Span

_RUN = regex.compile(r"\p{Han}{2,}(?:[-–—－]\p{Han}+)?")
_DOTTED = regex.compile(r"\p{Han}{1,8}[·•・․‧∙．]")
_SHORTEST, _LONGEST = 2, 9
_POSTED = "驻"
_NAMES = ("nr", "ns", "nz")
_PLAIN = frozenset("nvadtbp")
"""Of which kinds the words are that end a name."""
_FUNCTION = frozenset("pdcfurm")
_SURE_FOLLOWERS = frozenset("在和与及向对称说等将是也已的就于率因出为应同")
"""Single characters that end a name and stand in hardly any."""


def end_of_foreign_name(document: Document, names: NameReader, start: int) -> int | None:
    """The end of the name at `start`: before a mark or the first word that may follow a name; None where a word begins or a dot joins it."""
    text = document.text
    run = _RUN.match(text, start)
    first = document.tokens.starting_at(start)
    if run is None or _DOTTED.match(text, start) or _is_plain_word(first) or names.forms.follower_at(start):
        return None
    ends = range(start + _SHORTEST, run.end())
    end = next((end for end in ends if _ends_before(names.forms.follower_at(end))), run.end())
    end = _before_plain_word(document, Span(start + _SHORTEST, end))
    is_name = end - start <= _LONGEST and text[start] != _POSTED and text[start:end] not in words("countries")
    return end if is_name else None


def _before_plain_word(document: Document, rest: Span) -> int:
    """Where a word begins that is no name: 卡雷拉|国葬仪式; the end of the stretch if none does."""
    plain = (t for t in document.within(document.tokens, rest) if t.flag[0] in _PLAIN and t.flag[:2] not in _NAMES)
    return next((t.span.start for t in plain if len(t.word) > 1 and is_in_dictionary(t.word)), rest.end)


def _ends_before(follower: str) -> bool:
    """Whether a name ends before a word that may follow one: of two characters or more, or a sure one."""
    return len(follower) > 1 or follower in _SURE_FOLLOWERS


def _is_plain_word(token: Token | None) -> bool:
    """Whether the segmenter sees a word that is no name: 总统|大选, 总统|在…."""
    if token is None or token.flag[:2] in _NAMES:
        return False
    return token.flag[0] in _FUNCTION if len(token.word) == 1 else is_in_dictionary(token.word)
