"""How often each rule is right, on facts that can be counted by hand."""

from kg.evaluation.rules import RuleFigure, calibration, figures_by_rule
from kg.evaluation.tables import SPECS, GoldReading
from kg.lexicon import rows

READING = GoldReading(
    "yongan",
    {"title": "永安市召开工业大会", "source": "", "author": "", "published": "2010-03-01"},
    {name: [] for name in SPECS}
    | {
        "posts": [{"person": "张明", "organisation": "永安市政府", "title": "市长", "status": "holds"}],
        "indicators": [{"indicator": "工业总产值", "value": 12.5, "change": ""}],
    },
    "",
)


def tenure(person: str, *rules: str, article: str = "yongan") -> dict[str, object]:
    return {
        "fact": "Tenure",
        "article": article,
        "person": {"name": person},
        "organisation": {"name": "永安市政府"},
        "title": "市长",
        "evidence": [{"rule": rule} for rule in rules],
    }


def test_a_rule_is_as_precise_as_the_share_of_its_rows_that_are_right() -> None:
    figures = figures_by_rule([READING], [tenure("张明", "posts.a"), tenure("李华", "posts.a")])
    assert figures == [RuleFigure("posts.a", rows=2, right=1)]
    assert figures[0].precision == 0.5


def test_a_row_that_two_rules_read_counts_for_both_and_only_once_for_each() -> None:
    figures = figures_by_rule([READING], [tenure("张明", "posts.a", "posts.b"), tenure("张明", "posts.a")])
    assert figures == [RuleFigure("posts.a", 1, 1), RuleFigure("posts.b", 1, 1)]


def test_articles_without_a_reading_do_not_count() -> None:
    assert figures_by_rule([READING], [tenure("张明", "posts.a", article="elsewhere")]) == []


def test_a_head_with_a_wrong_date_is_wrong_and_one_that_leaves_it_open_is_not() -> None:
    head = {"fact": "Publication", "article": "yongan", "title": "永安市召开工业大会", "evidence": [{"rule": "head"}]}
    assert figures_by_rule([READING], [head]) == [RuleFigure("head", 1, 1)]
    assert figures_by_rule([READING], [{**head, "published": "2011"}]) == [RuleFigure("head", 1, 0)]


def test_numbers_are_compared_by_value() -> None:
    figure = {
        "fact": "Observation", "article": "yongan", "indicator": {"name": "工业总产值"}, "value": "12.50",
        "evidence": [{"rule": "figures"}],
    }  # fmt: skip
    assert figures_by_rule([READING], [figure]) == [RuleFigure("figures", 1, 1)]


def test_few_rows_give_a_cautious_confidence() -> None:
    assert RuleFigure("a", 1, 1).confidence < RuleFigure("b", 50, 50).confidence < 1
    assert RuleFigure("a", 1, 0).confidence > 0


def test_the_calibration_is_written_as_the_lexicon_reads_it() -> None:
    text = calibration([RuleFigure("posts.a", 8, 7)])
    assert text.splitlines()[1] == "posts.a\t0.8000\t8\t7"


def test_every_kept_confidence_is_a_probability_with_its_counts() -> None:
    for rule, confidence, read, right in rows("confidence"):
        assert rule
        assert float(confidence) == round((int(right) + 1) / (int(read) + 2), 4)
