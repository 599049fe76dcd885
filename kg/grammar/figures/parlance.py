"""What the segmenter says of the words around figures: verbs that do something, nouns that are counted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kg.grammar.document import Document
from kg.grammar.figures.line import Line
from kg.grammar.figures.words import words_that
from kg.grammar.mentions import Token
from kg.lexicon import words
from kg.model import Span


def tokens_in(document: Document, span: Span) -> Sequence[Token]:
    """The segmenter's words that start in a stretch."""
    return document.within(document.tokens, span)


def ends_in_verb(document: Document, span: Span) -> bool:
    """Whether the last word of a stretch is a verb."""
    last = [token for token in tokens_in(document, span) if token.word.strip()][-1:]
    return bool(last) and last[0].flag in ("v", "vd", "vi")


def is_verb_only(document: Document, line: Line, phrase: str, span: Span) -> bool:
    """Whether a phrase of a stretch consists of verbs and adverbs alone: 新修, 扩建提升."""
    found = document.text.rfind(phrase, span.start, span.end)
    end = found + len(phrase) if found >= 0 else span.end
    tokens = [t for t in tokens_in(document, span) if t.word.strip() and t.span.end <= end]
    covered = ""
    for token in reversed(tokens):
        if len(covered) >= len(phrase):
            break
        if token.flag[0] not in "vd" and token.word not in "新再" and token.word not in _task_verbs():
            return False
        covered = token.word + covered
    return bool(covered)


def last_verb(document: Document, span: Span) -> str:
    """The verb that a stretch ends in; empty if it is none, or says no more than that there is something."""
    last = next((token for token in reversed(tokens_in(document, span)) if token.word.strip()), None)
    is_verb = last is not None and (last.flag == "v" or last.word in _task_verbs()) and len(last.word) > 1
    says_something = last is not None and last.word not in words_of_being()
    return last.word if last and is_verb and says_something else ""


def opens_with_noun(document: Document, span: Span) -> bool:
    """Whether the first word of a stretch is a noun or goes with one."""
    first = next((token for token in tokens_in(document, span) if token.word.strip()), None)
    return first is not None and (first.flag[0] in "njbals" or first.flag == "vn" or first.word.isascii())


def nouns_at_start(document: Document, span: Span) -> str:
    """The nouns that open a stretch, up to what they do; empty if it opens with something else, or only says what they are."""
    words = ""
    for token in tokens_in(document, span):
        if token.flag[0] not in "nj" and token.flag != "vn":
            return words if token.flag[0] in "vdp" and token.flag != "vshi" else ""
        words += token.word
    return ""


@cache
def _task_verbs() -> frozenset[str]:
    return frozenset(words("task_verbs"))


@cache
def words_of_state() -> frozenset[str]:
    """Verbs that say how much something is or has become, not what anybody does."""
    return frozenset((*words_that("link"), *words_that("up"), *words_that("down")))


@cache
def words_of_being() -> frozenset[str]:
    """Verbs that say no more than that there is something, or that it has changed."""
    return words_of_state() | {*words_that("light")}
