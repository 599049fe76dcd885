"""Cells that readers take as the same, and cells they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.evaluation.likeness import SOFT, likeness

BODIES = [
    ("中共永安市委员会", "永安市委"),
    ("永安市人民政府", "永安市政府"),
    ("永安市人民代表大会常务委员会", "永安市人大常委会"),
]


@pytest.mark.parametrize(("long", "short"), BODIES)
def test_long_and_short_names_of_a_body_are_the_same(long: str, short: str) -> None:
    assert likeness(long, short, "body") == 1.0


def test_bodies_of_two_cities_differ() -> None:
    assert likeness("永安市委", "长安市委", "body") == 0.0


def test_quotation_marks_spaces_and_width_do_not_count() -> None:
    assert likeness("“工业强县” ２０２０", "工业强县2020", "exact") == 1.0


def test_an_empty_number_is_only_like_an_empty_number() -> None:
    assert likeness("", "", "number") == 1.0
    assert likeness("", "0", "number") == 0.0


def test_a_number_is_compared_by_value_not_by_spelling() -> None:
    assert likeness("8.50", 8.5, "number") == 1.0
    assert likeness("8.51", 8.5, "number") == 0.0


def test_half_of_a_set_counts_half() -> None:
    assert likeness("张明 | 李华", ["张明"], "set") == pytest.approx(2 / 3)


def test_texts_with_most_of_their_bigrams_in_common_are_the_same() -> None:
    assert likeness("加大科技研发投入", "继续加大科技研发投入", "soft") >= SOFT
    assert likeness("加大科技研发投入", "减轻企业负担", "soft") < SOFT


@given(st.text(), st.text(), st.sampled_from(["soft", "exact", "body", "place", "number", "set"]))
def test_likeness_is_symmetric_and_between_0_and_1(a: str, b: str, kind: str) -> None:
    mark = likeness(a, b, kind)  # type: ignore[arg-type]
    assert 0.0 <= mark <= 1.0
    assert mark == likeness(b, a, kind) or kind in ("set", "number")  # type: ignore[arg-type]
