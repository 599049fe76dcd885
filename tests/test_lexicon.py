"""Words are data: a table that says one thing twice says it once too often."""

from collections import Counter

import pytest

import kg.lexicon
from tests.conftest import ROOT

TABLES = sorted((ROOT / "kg" / "lexicon").glob("*.tsv"), key=lambda path: path.name)


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_no_row_stands_twice(table) -> None:  # type: ignore[no-untyped-def]
    rows = kg.lexicon.rows(table.stem)
    assert rows
    assert [row for row, times in Counter(rows).items() if times > 1] == []


@pytest.mark.parametrize("table", ["national_ideas", "central_bodies", "roles"])
def test_no_word_has_two_meanings_where_it_can_have_one(table: str) -> None:
    assert [word for word, times in Counter(kg.lexicon.words(table)).items() if times > 1] == []
