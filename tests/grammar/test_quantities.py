"""Numbers with units, as an article writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.document import skeleton
from kg.grammar.quantities import base_of, quantities_in
from kg.model import Article


def read(text: str) -> list[tuple[str, str]]:
    return [(q.value, q.unit) for q in quantities_in(skeleton(Article("a", text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("财政收入达318.60亿元", [("318.6", "亿元")]),
        ("交易额1.2万亿元", [("1.2", "万亿元")]),
        ("筹资三千二百五十万元", [("3250", "万元")]),
        ("修缮校舍二万零三百平方米", [("20300", "平方米")]),
        ("入学率为百分之九十八点六", [("98.6", "%")]),
        ("近七成农户", [("70", "%")]),
        ("六成五的企业", [("65", "%")]),
        ("五千多万人", [("5000", "万人")]),
        ("四百多名教师", [("400", "名")]),
        ("2000余万吨", [("2000", "万吨")]),
        ("15个百分点", [("15", "个百分点")]),
        ("2.4倍", [("2.4", "倍")]),
        ("1,234.5万元", [("1234.5", "万元")]),
        ("3.2亿元人民币", [("3.2", "亿元")]),
        ("5.8亿美元", [("5.8", "亿美元")]),
        ("4200元/吨", [("4200", "元/吨")]),
        ("35微克/立方米", [("35", "微克/立方米")]),
        ("１２.５％", [("12.5", "%")]),
    ],
)
def test_a_quantity_keeps_the_unit_of_the_article(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "三位一体",
        "第三十次会议",
        "第5名",
        "一个",
        "PM2.5",
        "一成不变",
        "八成员",
        "近1/3",
        "“两个”责任",
        "G20峰会",
        "2008年",
    ],
)
def test_what_only_looks_like_a_quantity_is_none(text: str) -> None:
    assert read(text) == []


def test_a_range_has_a_lower_and_an_upper_value() -> None:
    (quantity,) = quantities_in(skeleton(Article("a", "增幅在5%-7%之间")))
    assert (quantity.value, quantity.upper, quantity.unit) == ("5", "7", "%")


def test_hedges_before_within_and_after_are_kept() -> None:
    found = quantities_in(skeleton(Article("a", "约3000多亩，不少于20家，100项以上")))
    assert [quantity.hedge for quantity in found] == ["约多", "不少于", "以上"]


def test_values_are_normalised_to_base_units() -> None:
    assert base_of("318.6", "亿元") == ("31860000000", "元")
    assert base_of("3", "平方公里") == ("3000000", "平方米")
    assert base_of("5", "万亩") == ("50000", "亩")
    assert base_of("7", "没有的单位") == ("", "")


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(["元", "万元", "亿元", "家", "%", "公里"]))
def test_every_whole_number_is_read_back(number: int, unit: str) -> None:
    assert read(f"共{number}{unit}。") == [(str(number), unit)]


@given(st.text(alphabet="一二三四五六七八九十百千万亿零点0123456789.,%元个第成至-、，。", max_size=60))
def test_any_text_of_numerals_is_read_without_error(text: str) -> None:
    for quantity in quantities_in(skeleton(Article("a", text))):
        assert text[quantity.span.start : quantity.span.end] == quantity.value_text
