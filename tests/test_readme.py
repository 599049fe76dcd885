"""The README's sessions and programs are run, and print what it says."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import cli

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SESSION = re.compile(r"```console\n(.*?)```", re.DOTALL)
PROGRAM = re.compile(r"```python\n(.*?)```", re.DOTALL)
LEFT_OUT = "…"


def commands() -> list[tuple[str, list[str]]]:
    """Every command of the README with the lines it is said to print, in order."""
    found: list[tuple[str, list[str]]] = []
    for session in SESSION.findall(README):
        for line in session.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line.rstrip())
    return [(command, "\n".join(said).rstrip().splitlines()) for command, said in found]


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder with the example build in it."""
    folder = tmp_path_factory.mktemp("reader")
    shutil.copytree(ROOT / "output", folder / "output")
    shutil.copytree(ROOT / "kg" / "examples", folder / "kg" / "examples")
    return folder


@pytest.mark.parametrize(("command", "said"), [pytest.param(*one, id=one[0]) for one in commands()])
def test_a_command_prints_what_the_readme_says(
    command: str, said: list[str], workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workplace)
    program, *arguments = shlex.split(command)
    assert program == "kg"
    result = CliRunner().invoke(cli, arguments, prog_name="kg")
    assert result.exit_code == 0, result.output
    printed = iter([line.rstrip() for line in result.output.splitlines()])
    assert [line for line in said if line != LEFT_OUT]
    for line in said:
        assert line == LEFT_OUT or line in printed, f"{command} does not print, or not in this order: {line}"


def test_the_view_of_a_person_shows_more_than_the_person(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    around = next(line.split() for line in README.splitlines() if line.startswith("    kg view --around"))
    result = CliRunner().invoke(cli, around[1:], prog_name="kg")
    relations = re.search(r", (\d+) relations", result.output)
    assert relations is not None, result.output
    assert int(relations[1]) > 1


def test_the_program_runs_and_gives_a_graph(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for program in PROGRAM.findall(README):
        exec(compile(program, "README.md", "exec"), names)
    assert len(names["graph"]) > len(names["facts"]) > 100  # type: ignore[arg-type]
    assert "publication." in capsys.readouterr().out


def test_links_lead_to_files_that_exist() -> None:
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
