"""Figures over small tables that can be checked by hand, and the same figures as the yardstick's own script."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.evaluation.score import scored, scored_by_article
from kg.evaluation.tables import SPECS, TABLE_NAMES, extracted_tables, gold_readings

SHARED = Path(__file__).parents[3] / "shared" / "eval"
TEXT = "永安市召开工业大会\n市长张明强调，要加大科技投入，减轻企业负担。"
READING = {
    "article": {"title": "永安市召开工业大会", "source": "", "author": "", "published": "2010-03-01"},
    "posts": [
        {"person": "张明", "organisation": "永安市政府", "title": "市长", "status": "holds"},
        {"person": "李华", "organisation": "永安市委", "title": "书记", "status": "left"},
    ],
    "measures": [
        {"text": "加大科技投入", "who": "张明", "objective": ""},
        {"text": "减轻企业负担", "who": "张明", "objective": ""},
    ],
}


@pytest.fixture
def yardstick(tmp_path: Path) -> Path:
    (tmp_path / "gold").mkdir()
    (tmp_path / "articles").mkdir()
    (tmp_path / "gold" / "yongan.json").write_text(json.dumps(READING, ensure_ascii=False), encoding="utf-8")
    (tmp_path / "articles" / "yongan.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def write_table(folder: Path, name: str, rows: list[dict[str, object]]) -> None:
    folder.mkdir(exist_ok=True)
    columns = ["article", *(SPECS[name].key | SPECS[name].rest if name in SPECS else READING["article"])]
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, columns, extrasaction="ignore")
        table.writeheader()
        table.writerows({k: " | ".join(v) if isinstance(v, list) else v for k, v in row.items()} for row in rows)


def test_a_missed_and_a_made_up_row_count_against_recall_and_precision(yardstick: Path) -> None:
    right = {
        "article": "yongan",
        "person": "张明",
        "organisation": "永安市人民政府",
        "title": "市长",
        "status": "holds",
    }
    wrong = {"article": "yongan", "person": "王强", "organisation": "永安市委", "title": "书记", "status": "holds"}
    write_table(yardstick / "tables", "posts", [right, wrong])
    score = scored(gold_readings(yardstick / "gold"), extracted_tables(yardstick / "tables"))
    posts = score.tables["posts"].key
    assert (posts.precision, posts.recall, posts.f1) == (0.5, 0.5, 0.5)
    assert any("missed" in error and "李华" in error for error in score.errors["posts"])
    assert any("made up" in error and "王强" in error for error in score.errors["posts"])


def test_measures_are_scored_over_characters_so_that_a_cut_clause_is_no_error(yardstick: Path) -> None:
    whole = {"article": "yongan", "text": "加大科技投入，减轻企业负担", "who": "张明", "objective": ""}
    write_table(yardstick / "tables", "measures", [whole])
    measures = scored(gold_readings(yardstick / "gold"), extracted_tables(yardstick / "tables")).tables["measures"]
    assert measures.key.recall == 1.0
    assert measures.key.precision == 12 / 13
    assert measures.rows is not None
    assert measures.rows.hit <= 1


def test_a_status_that_differs_counts_on_the_key_but_not_in_full(yardstick: Path) -> None:
    rows = [{"article": "yongan", **row, "status": "holds"} for row in READING["posts"]]  # type: ignore[dict-item]
    write_table(yardstick / "tables", "posts", rows)
    posts = scored(gold_readings(yardstick / "gold"), extracted_tables(yardstick / "tables")).tables["posts"]
    assert (posts.key.f1, posts.full.f1) == (1.0, 0.5)


def test_a_folder_without_readings_or_tables_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no readings"):
        gold_readings(tmp_path)
    with pytest.raises(SourceError, match="no tables"):
        extracted_tables(tmp_path)


@pytest.mark.yardstick
@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the evaluation folder is not beside this clone")
def test_the_figures_are_those_of_the_yardsticks_script_to_the_last_digit(tmp_path: Path) -> None:
    readings = gold_readings(SHARED / "gold")
    for name in TABLE_NAMES:
        write_table(tmp_path / "tables", name, _disturbed(name, readings))
    script = [sys.executable, str(SHARED / "score.py"), str(SHARED / "gold"), str(tmp_path / "tables")]
    wanted = json.loads(subprocess.run([*script, "--json"], capture_output=True, check=True, text=True).stdout)
    extracted = extracted_tables(tmp_path / "tables")
    score = scored(readings, extracted)
    assert 0.2 < score.mean < 0.99
    assert score.as_json() == wanted
    assert sum(one.tables["posts"].key.gold for one in scored_by_article(readings, extracted).values()) == (
        score.tables["posts"].key.gold
    )
    for name in SPECS:
        listed = subprocess.run([*script, "--errors", name], capture_output=True, check=True, text=True).stdout
        assert "\n".join(score.errors[name]) == listed.rstrip("\n")


def _disturbed(name: str, readings: list) -> list[dict[str, object]]:  # type: ignore[type-arg]
    """The readings' own rows, some left out, some cut short, some with another value: a middling extractor."""
    rows: list[dict[str, object]] = []
    for reading in readings:
        for number, row in enumerate([reading.head] if name == "articles" else reading.rows[name]):
            cells = {"article": reading.stem, **row}
            column = list(row)[number % len(row)]
            if number % 5 == 1:
                continue
            if number % 4 == 2 and isinstance(cells[column], str):
                cells[column] = cells[column][:-2] + "等"
            rows.append(cells)
    return rows
