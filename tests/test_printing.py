"""Tables on terminals of any width: nothing is cut, whatever the room."""

import pytest
from rich.cells import cell_len
from rich.console import Console

from kg.cli import printing

COLUMNS = ("人物\nperson", "原文\nsentence")
ROWS = [("李明", "市委书记李明在全市港口建设推进会上强调，要加快港口建设，做大做强临港产业，推动沿江开放再上新台阶。")]


def printed(width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    monkeypatch.setattr(printing, "_console", lambda: Console(width=width, highlight=False))
    printing.print_table(COLUMNS, ROWS)
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("width", [20, 60, 200, 100_000])
def test_no_character_is_lost_at_any_width(
    width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(width, monkeypatch, capsys)
    letters = "".join(lines).replace(" ", "")
    assert all(word in letters for word in ("人物", "person", "李明"))
    assert ROWS[0][1] in letters.replace("李明市委", "市委")


def test_prose_is_folded_and_names_are_not(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(60, monkeypatch, capsys)
    assert all(cell_len(line) <= 60 for line in lines)
    assert any(line.startswith(" 李明 ") for line in lines)


def test_without_room_for_columns_a_row_is_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(20, monkeypatch, capsys) == ["人物 person    李明", f"原文 sentence  {ROWS[0][1]}", ""]


def test_a_long_text_before_the_last_column_pushes_no_row_apart(capsys: pytest.CaptureFixture[str]) -> None:
    printing.print_table(("text", "name"), [("字" * 500, "李明"), ("短", "王强")])
    assert capsys.readouterr().out.splitlines() == [
        f"text  {'字' * 500}",
        "name  李明",
        "",
        "text  短",
        "name  王强",
        "",
    ]
    printing.print_table(("name", "text"), [("李明", "字" * 500), ("王强", "短")])
    assert " 王强   短" in capsys.readouterr().out.splitlines()


def test_rules_are_no_longer_than_a_page(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(printing, "_console", lambda: Console(width=100_000, highlight=False))
    printing.print_table(("name",), [("字" * 500,)])
    rule = next(line for line in capsys.readouterr().out.splitlines() if "─" in line)
    assert len(rule) <= 120
