"""Patterns that are tried only where a certain character stands: the character lets through all that they can match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar import date_writing, quantities
from kg.grammar.predicates import judgement, leads
from kg.grammar.tasks import introductions
from kg.grammar.triggers import matches_from, starts_of

DIGITS = frozenset("0123456789")


def edge(items: list[Any]) -> tuple[frozenset[str], bool]:
    """The characters with which a match of these parts can begin; whether it may be empty."""
    found: frozenset[str] = frozenset()
    for code, argument in items:
        characters, may_be_empty = part(code, argument)
        found |= characters
        if not may_be_empty:
            return found, False
    return found, True


def part(code: Any, argument: Any) -> tuple[frozenset[str], bool]:
    if code in (codes.ASSERT, codes.ASSERT_NOT, codes.AT):
        return frozenset(), True
    if code is codes.LITERAL:
        return frozenset(chr(argument)), False
    if code is codes.IN:
        return frozenset(character for item in argument for character in of_class(*item)), False
    if code is codes.BRANCH:
        edges = [edge(list(branch)) for branch in argument[1]]
        return frozenset().union(*(found for found, _ in edges)), any(empty for _, empty in edges)
    if code is codes.SUBPATTERN:
        return edge(list(argument[-1]))
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, _, inner = argument
        found, empty = edge(list(inner))
        return found, empty or least == 0
    raise NotImplementedError(code)


def of_class(code: Any, argument: Any) -> Iterator[str]:
    if code is codes.LITERAL:
        yield chr(argument)
    elif code is codes.RANGE:
        yield from map(chr, range(argument[0], argument[1] + 1))
    elif (code, argument) == (codes.CATEGORY, codes.CATEGORY_DIGIT):
        yield from DIGITS
    else:
        raise NotImplementedError(code)


def first_characters(pattern: str) -> frozenset[str]:
    return edge(list(parser.parse(pattern)))[0]


def last_words(pattern: str) -> set[str]:
    """The last character of every alternative of the group that ends a pattern of plain words."""
    group = pattern.removesuffix("$").removesuffix(")").rpartition("(?:")[2]
    return {word[-1] for word in group.split("|")}


@pytest.mark.parametrize("pattern", [leads._ORDINAL, leads._NUMBER_LEAD, leads._ASIDE])
def test_whatever_begins_a_numbered_clause_is_looked_at(pattern: re.Pattern[str]) -> None:
    assert first_characters(pattern.pattern) <= leads._NUMBER_OPENS


def test_whatever_begins_a_time_is_looked_at() -> None:
    assert first_characters(leads._TIME.pattern) <= leads._TIME_OPENS


def test_whatever_ends_a_setting_is_looked_at() -> None:
    assert last_words(judgement._WHILE.pattern) <= judgement._WHILE_ENDS


def test_whatever_ends_a_clause_in_which_a_document_speaks_is_looked_at() -> None:
    assert last_words(introductions._DOCUMENT_SAYS.pattern) <= introductions._SAYS_LAST


def test_whatever_ends_a_clause_that_issues_a_document_is_looked_at() -> None:
    documents = introductions._ISSUES.pattern.partition("[^，]{0,16}(?:")[2].partition(")")[0]
    assert {word[-1] for word in documents.split("|")} | set("》）)") <= introductions._DOCUMENT_ENDS


def tried(beginning: re.Pattern[str], pattern: Any, text: str) -> list[tuple[int, int]]:
    starts = starts_of(beginning, text, 0, len(text))
    return [match.span() for match in matches_from(starts, pattern, text, len(text))]


@given(
    st.text(
        "0129一二三五六十廿两○年月日号季度个半份第前后头上下今明昨去同全当本过未接连目如不近最来久农历正初期间时天末底内至-/.“”，",
        max_size=16,
    )
)
def test_every_date_begins_where_one_is_tried(text: str) -> None:
    pattern = date_writing.pattern()
    assert tried(date_writing.beginning(), pattern, text) == [match.span() for match in pattern.finditer(text)]


@given(st.text("0129一二三十百千万亿两零第约超过近不到多余达至少最高左右元人个%.,-—GDP为分之成年，", max_size=16))
def test_every_quantity_begins_where_one_is_tried(text: str) -> None:
    pattern = quantities._pattern()
    assert tried(quantities._beginning(), pattern, text) == [match.span() for match in pattern.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "建成了三座桥",
        "取得明显成效",
        "同比多五成",
        "共计八座",
        "累计修路",
        "已投入使用",
        "曾表示",
        "此前开工",
        "先后建成",
    ],
)
def test_every_word_that_tells_the_past_has_one_of_its_signs(text: str) -> None:
    past = (judgement._DONE, judgement._BEFORE_NOW, judgement._BY_NOW)
    assert any(pattern.search(text) for pattern in past)
    assert judgement._PAST_SIGN.search(text)
