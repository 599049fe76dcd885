"""The reader on articles we wrote, against careful readings of them (`tests/gold`)."""

from pathlib import Path

import pytest

from kg.build import build
from kg.evaluation.score import Score, scored
from kg.evaluation.tables import extracted_tables, gold_readings

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def score(tmp_path_factory: pytest.TempPathFactory) -> Score:
    folder = tmp_path_factory.mktemp("ours")
    build([HERE / "articles"], folder / "build")
    return scored(gold_readings(HERE / "gold"), extracted_tables(folder / "build" / "tables"))


def test_most_of_what_the_articles_say_is_read(score: Score) -> None:
    assert score.mean >= 0.75


@pytest.mark.parametrize("table", ["articles", "events", "posts", "strategies", "measures"])
def test_what_is_read_is_right_more_often_than_not(score: Score, table: str) -> None:
    assert score.tables[table].key.precision >= 0.75
