"""Paragraphs, sentences and clauses with offsets; the folded form for matching."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kg.model import Span
from kg.text import clauses, folded, paragraphs, sentences


def quoted(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


def test_sentences_end_at_full_stops_and_semicolons() -> None:
    assert quoted("一是修路；二是架桥。何时完工？年底！") == ["一是修路；", "二是架桥。", "何时完工？", "年底！"]


def test_closing_marks_stay_with_their_sentence() -> None:
    assert quoted("他说：“要抓紧。”大家鼓掌。（完）") == ["他说：“要抓紧。”", "大家鼓掌。", "（完）"]


def test_paragraphs_are_lines_without_the_space_around_them() -> None:
    text = "标题\n\n　　正文一。\n  正文二 \n"
    assert [text[s.start : s.end] for s in paragraphs(text)] == ["标题", "正文一。", "正文二"]


def test_clauses_leave_out_the_marks() -> None:
    text = "要抓项目，扩投资：稳增长。"
    assert [text[s.start : s.end] for s in clauses(text, Span(0, len(text)))] == ["要抓项目", "扩投资", "稳增长"]


def test_folding_narrows_and_simplifies_without_moving_anything() -> None:
    assert folded("２０１５年　增長１２．５％") == "2015年 增长12.5%"


def test_marks_beside_chinese_characters_are_read_wide() -> None:
    assert (
        folded("会议(全体)要求:一要快,二要好;增长5%,达到1,200吨。9:30开始")
        == "会议（全体）要求：一要快，二要好；增长5%，达到1,200吨。9:30开始"
    )


def test_a_simplified_text_keeps_its_characters() -> None:
    assert folded("乾隆年间，皇后著书") == "乾隆年间，皇后著书"


@given(st.text(alphabet="一二。；！？”）\n 　,x國", max_size=200))
def test_sentences_cover_all_that_is_no_white_space(text: str) -> None:
    spans = list(sentences(text))
    covered = "".join(text[s.start : s.end] for s in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.text(max_size=200))
def test_folding_keeps_the_length(text: str) -> None:
    assert len(folded(text)) == len(text)
