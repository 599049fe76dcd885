"""The commands over a store behind an end point: they say of a Virtuoso what they say of the build that was loaded into it."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from tests.conftest import ROOT
from tests.endpoint.stores import OxigraphServer, Virtuoso, basic


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], prog_name="kg")


def said(result: Result) -> str:
    assert result.exit_code == 1, result.output
    (line,) = result.stderr.splitlines()
    return line


def writing(virtuoso: Virtuoso) -> list[str]:
    address = virtuoso.address
    return ["--endpoint", address.query, "--graph-store", address.graph_store, "--auth", "dba"]


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_PASSWORD", "dba")


@pytest.fixture(scope="module")
def filled(started_virtuoso: Virtuoso, seven: Path) -> Virtuoso:
    started_virtuoso.empty()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("KG_PASSWORD", "dba")
        result = run("load", seven, *writing(started_virtuoso))
    assert (
        result.output
        == f"{started_virtuoso.address.query}: 8 graphs added 新增, 0 replaced 更新, 0 removed 删除, 0 unchanged 未变\n"
    )
    return started_virtuoso


def test_a_second_load_finds_everything_there(filled: Virtuoso, seven: Path) -> None:
    assert "0 removed 删除, 8 unchanged 未变" in run("load", seven, *writing(filled)).output


@pytest.mark.parametrize("question", [
    ["posts", "--person", "王国平"], ["parts", "--policy", "三位一体", "--format", "csv"], ["rules", "--format", "json"],
    ["-e", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"], ["-e", "ASK { ?p a :Person }"], ["posts", "--person", "无此人"],
])  # fmt: skip
def test_query_answers_alike(filled: Virtuoso, seven: Path, question: list[str]) -> None:
    there, here = run("query", *question, "--endpoint", filled.query), run("query", *question, "--build", seven)
    assert (there.stdout, there.stderr, there.exit_code) == (here.stdout, here.stderr, 0)


@pytest.mark.parametrize("wanted", [
    ["--around", "王国平", "--depth", "2"], ["--policy", "三位一体"], ["--place", "杭州市"], ["--class", "战略"],
    ["--from", "2008", "--to", "2008-05"], ["--article", "hangzhou-2008", "--class", "Person"],
])  # fmt: skip
def test_view_draws_alike(filled: Virtuoso, seven: Path, tmp_path: Path, wanted: list[str]) -> None:
    (tmp_path / "there").mkdir(), (tmp_path / "here").mkdir()
    there, here = tmp_path / "there" / "view.html", tmp_path / "here" / "view.html"
    assert run("view", "--endpoint", filled.query, *wanted, "-o", there).exit_code == 0
    assert run("view", seven, *wanted, "-o", here).exit_code == 0
    assert there.read_bytes() == here.read_bytes()


def test_what_cannot_be_written_is_told(filled: Virtuoso, tmp_path: Path) -> None:
    page = tmp_path / "one" / ".." / "view.html"
    assert run("view", "--endpoint", filled.query, "--around", "王国平", "-o", page).exit_code == 1


def test_paths_and_figures_are_alike(filled: Virtuoso, seven: Path) -> None:
    for command in (["path", "荣盛控股集团", "三位一体"], ["stats"]):
        there, here = run(*command, "--endpoint", filled.query), run(*command, "--build", seven)
        assert there.exit_code == here.exit_code == 0
        assert there.output == here.output


# ---------------------------------------------------------------- what can be wrong


def test_a_build_and_an_end_point_are_not_asked_at_once(tmp_path: Path) -> None:
    for arguments in (["query", "posts", "--build", "x"], ["view", "x"], ["serve", "x"], ["stats", "--build", "x"]):
        result = run(*arguments, "--endpoint", "http://127.0.0.1:1/sparql")
        assert result.exit_code == 2
        assert "give either a build or --endpoint URL, not both" in result.stderr


def test_without_its_extra_it_tells_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("kg.endpoint", "kg.serve.distant"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "httpx", None)
    for command in (["query", "posts"], ["load"], ["serve"]):
        assert said(run(*command, "--endpoint", "http://127.0.0.1:1/")).endswith("pip install -e '.[endpoint]'")


def test_a_password_is_asked_for_where_none_is_given(monkeypatch: pytest.MonkeyPatch, seven: Path) -> None:
    store = OxigraphServer(allowed=basic("wang", "secret"))
    where = ["--endpoint", store.query, "--auth", "wang"]
    monkeypatch.delenv("KG_PASSWORD")
    assert said(run("query", "rules", *where)) == "kg: no password for wang; put it into the environment as KG_PASSWORD"
    assert "not allowed (401)" in said(run("query", "rules", *where[:2]))
    monkeypatch.setattr("kg.cli.endpoints._is_watched", lambda: True)
    result = CliRunner().invoke(cli, ["query", "rules", *where, "--format", "csv"], input="secret\n", prog_name="kg")
    assert result.exit_code == 0, result.output
    assert "secret" not in result.output
    assert run("query", "rules", *where[:2], "--auth", "wang:secret", "--format", "csv").exit_code == 0
    store.stop()


def test_a_store_into_which_nothing_was_loaded_cannot_be_served(oxigraph: OxigraphServer) -> None:
    assert "do it with: kg load BUILD --endpoint" in said(run("serve", "--endpoint", oxigraph.query))


def test_who_may_not_write_is_told(virtuoso: Virtuoso, seven: Path) -> None:
    assert "No permission" in said(run("load", seven, "--endpoint", virtuoso.query))


# ---------------------------------------------------------------- the README


def test_the_session_of_the_readme_is_a_real_one(virtuoso: Virtuoso, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    session = next(found for found in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL) if "kg load" in found)
    monkeypatch.chdir(ROOT)
    commands, printed = [], ""
    for line in session.replace("http://127.0.0.1:8890", virtuoso.origin).splitlines():
        if not line.startswith("$ "):
            assert line in printed.splitlines()
        elif line.startswith(("$ kg load", "$ kg query")):
            commands.append(line)
            printed = run(*shlex.split(line)[2:]).output
    assert len(commands) == 2
