"""Clauses, what they say, and which of them set a task."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document, read, skeleton
from kg.grammar.names import names_in
from kg.grammar.predicates import predicate_of
from kg.grammar.tasks import tasks_in
from kg.model import Article, Span


def clauses(text: str) -> list[str]:
    document = skeleton(Article("a", text))
    document = Document(
        document.article, document.text, document.paragraphs, document.sentences, names=names_in(document)
    )
    return [document.quotation(clause) for sentence in document.sentences for clause in clauses_of(document, sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("要修路，架桥。", ["要修路", "架桥"]),
        ("围绕“修好路，架好桥”，办实事。", ["围绕“修好路，架好桥”", "办实事"]),
        ("投资1,200万元，9:30开工。", ["投资1,200万元", "9:30开工"]),
        ("（责任单位：市水利局；时限：六月）（二）修水库。", ["（二）修水库"]),
        ("整治河道（含支流，共12条），植树。", ["整治河道（含支流，共12条）", "植树"]),
    ],
)
def test_commas_divide_but_not_inside_names_numbers_and_notes(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("clause", "kind", "words"),
    [
        ("一要切实加强水利建设", "act", "切实加强水利建设"),
        ("（三）完善农村路网", "act", "完善农村路网"),
        ("同时要不断优化营商环境", "act", "不断优化营商环境"),
        ("按照序时进度要求加快建设水库", "act", "按照序时进度要求加快建设水库"),
        ("把住房保障摆在突出位置", "act", "把住房保障摆在突出位置"),
        ("不得截留资金", "act", "不得截留资金"),
        ("确保按期完工", "result", "确保按期完工"),
        ("让群众喝上放心水", "result", "让群众喝上放心水"),
        ("坚定必胜信心", "attitude", "坚定必胜信心"),
        ("坚持以人为本", "attitude", "坚持以人为本"),
        ("以项目建设为抓手", "setting", "以项目建设为抓手"),
        ("在推进改革的过程中", "setting", "在推进改革的过程中"),
        ("粮食产量稳步提高", "other", "粮食产量稳步提高"),
        ("改革是发展的动力", "other", "改革是发展的动力"),
        ("生产总值增长8%", "other", "生产总值增长8%"),
    ],
)
def test_a_clause_is_read_as_task_aim_motto_setting_or_description(clause: str, kind: str, words: str) -> None:
    found = predicate_of(clause, Span(0, len(clause)))
    assert (found.kind, clause[found.start : found.end]) == (kind, words)


def tasks(text: str) -> list[str]:
    document = read(Article("a", "某市部署工作\n" + text))
    return [document.quotation(task.span) for task in tasks_in(document)]


@pytest.mark.parametrize(
    "text",
    [
        "去年，全市新修公路，改造危房，完善路网。",
        "他一行来到田间，察看苗情，了解收成。",
        "主要特点：一是完善机制，二是加强管理。",
        "推进改革，是时代的要求。",
    ],
)
def test_what_was_done_or_is_described_sets_no_task(text: str) -> None:
    assert tasks(text) == []


def test_a_list_of_tasks_goes_on_over_paragraphs() -> None:
    assert tasks("要抓好两件事。\n一是修水库。\n二是办学校。") == ["修水库", "办学校"]


@given(st.text(alphabet="要加强建设，、。；：“”（）一是不得确保的了\n", max_size=120))
def test_any_text_gives_tasks_that_are_its_own_words(text: str) -> None:
    article = Article("a", "标题\n" + text)
    document = read(article)
    for task in tasks_in(document):
        assert 0 <= task.span.start < task.span.end <= len(article.text)
        assert "\n" not in document.quotation(task.span)


def test_a_hundred_thousand_marks_are_one_task() -> None:
    text = "标题\n要加强" + "道路、" * 50_000 + "桥梁建设。"
    assert len(list(tasks_in(skeleton(Article("a", text))))) == 1
