"""Names in marks: matching pairs, nesting, marks without a partner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.document import skeleton
from kg.grammar.names import names_in
from kg.model import Article


def names(text: str) -> list[str]:
    document = skeleton(Article("a", text))
    return [document.quotation(name.inner) for name in names_in(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("实施“以港兴市”战略，印发《港口条例》", ["以港兴市", "港口条例"]),
        ("开展「清河」行動", ["清河"]),
        ("围绕“办好‘民生节’活动”", ["办好‘民生节’活动", "民生节"]),
        ("《关于“三通”工程的意见》", ["关于“三通”工程的意见", "三通"]),
        ('推出"一窗通办"', ["一窗通办"]),
        ("“没有结尾的引号\n“另一段”", ["另一段"]),
        ("没有开头的”引号“有的”", ["有的"]),
        ("“”《》", []),
    ],
)
def test_names_stand_between_matching_marks_of_one_paragraph(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@given(st.text(alphabet='“”‘’《》「」"甲乙，\n', max_size=80))
def test_any_marks_give_names_that_lie_in_order_inside_their_paragraph(text: str) -> None:
    document = skeleton(Article("a", text))
    found = names_in(document)
    assert [name.span for name in found] == sorted((n.span for n in found), key=lambda s: (s.start, -s.end))
    assert all("\n" not in text[name.span.start : name.span.end] for name in found)
    assert all(name.inner.start == name.span.start + 1 and name.inner.end == name.span.end - 1 for name in found)


def test_deeply_nested_marks_are_read_in_linear_time() -> None:
    document = skeleton(Article("a", "“" * 50_000 + "甲" + "”" * 50_000))
    assert len(names_in(document)) == 50_000
