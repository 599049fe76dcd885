"""`kg evaluate` as a user meets it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from tests.evaluation.test_score import READING, TEXT


@pytest.fixture(scope="module")
def yardstick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reading, its article, and the build of it."""
    folder = tmp_path_factory.mktemp("yardstick")
    (folder / "gold").mkdir()
    (folder / "articles").mkdir()
    (folder / "gold" / "yongan.json").write_text(json.dumps(READING, ensure_ascii=False), encoding="utf-8")
    (folder / "articles" / "yongan.txt").write_text(TEXT, encoding="utf-8")
    assert run("build", folder / "articles", "-o", folder / "build").exit_code == 0
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)), prog_name="kg")


def test_figures_by_table_article_and_rule(yardstick: Path) -> None:
    result = run("evaluate", yardstick / "gold", "--build", yardstick / "build")
    assert result.exit_code == 0, result.output
    for word in ("measures", "score", "yongan", "measures.clause"):
        assert word in result.output


def test_the_same_figures_as_json(yardstick: Path) -> None:
    result = run("evaluate", yardstick / "gold", "--build", yardstick / "build", "--json")
    figures = json.loads(result.output)
    assert figures["articles"] == 1
    assert figures["tables"]["measures"]["key"]["f1"] == 1.0
    assert figures["by_article"]["yongan"]["score"] == figures["score"]
    assert figures["by_rule"]["measures.clause"]["precision"] == 1.0


def test_errors_of_a_table(yardstick: Path) -> None:
    result = run("evaluate", yardstick / "gold", yardstick / "build" / "tables", "--errors", "posts")
    assert "missed" in result.output
    assert "李华" in result.output


def test_articles_that_are_not_in_the_tables_count_as_missed_and_are_told(yardstick: Path, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    for name in ("yongan", "unread"):
        (tmp_path / "gold" / f"{name}.json").write_text(json.dumps(READING, ensure_ascii=False), encoding="utf-8")
    result = run("evaluate", tmp_path / "gold", yardstick / "build" / "tables")
    assert result.exit_code == 0, result.output
    assert "no row of 1 of 2 articles with a reading, which count as missed: unread" in result.stderr
    whole = run("evaluate", yardstick / "gold", yardstick / "build" / "tables")
    assert posts_line(result).split()[1] == str(2 * int(posts_line(whole).split()[1]))


def test_nothing_is_computed_where_no_article_is_in_the_tables(yardstick: Path, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "unread.json").write_text(json.dumps(READING, ensure_ascii=False), encoding="utf-8")
    result = run("evaluate", tmp_path / "gold", yardstick / "build" / "tables")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "none of the articles with a reading is in the tables (unread); build" in result.stderr


def posts_line(result: Result) -> str:
    """The figures of the posts."""
    return next(line for line in result.stdout.splitlines() if line.startswith("posts"))


def test_wrong_use_is_said_in_one_line(yardstick: Path, tmp_path: Path) -> None:
    assert run("evaluate", yardstick / "gold").exit_code == 2
    assert run("evaluate", yardstick / "gold", yardstick / "build" / "tables", "--calibrate").exit_code == 2
    assert run("evaluate", yardstick / "gold", yardstick / "build" / "tables", "--errors", "poems").exit_code == 2
    nothing = run("evaluate", tmp_path, "--build", yardstick / "build")
    assert nothing.exit_code == 1
    assert "no readings" in nothing.output


def test_calibration_keeps_the_confidence_of_every_rule_that_fired(
    yardstick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "confidence.tsv"
    monkeypatch.setattr("kg.lexicon.confidence_file", lambda: kept)
    result = run("evaluate", yardstick / "gold", "--build", yardstick / "build", "--calibrate")
    assert result.exit_code == 0, result.output
    assert "measures.clause\t0.7500\t2\t2" in kept.read_text(encoding="utf-8")
