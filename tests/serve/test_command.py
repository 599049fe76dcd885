"""`kg serve` as a command: what it says when it cannot serve."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner, Result

from kg.cli import cli
from tests.serve.conftest import running


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["serve", *arguments], prog_name="kg")


def said(result: Result) -> str:
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    return line


def test_help_shows_examples() -> None:
    assert "kg serve graph --port 9000" in run("--help").output


def test_without_its_extra_it_tells_how_to_install_it(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("kg.serve.server", "kg.serve.application"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert (
        said(run(str(built))) == "kg: kg serve needs uvicorn; install it in the clone with: pip install -e '.[serve]'"
    )


def test_a_folder_that_is_no_build_and_a_port_that_is_taken_are_told(built: Path, tmp_path: Path) -> None:
    assert "make one with: kg build" in said(run(str(tmp_path)))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert said(run(str(built), "--port", str(port))).startswith(f"kg: 127.0.0.1:{port}: cannot listen there (")


def test_a_copy_of_the_package_in_the_current_folder_is_not_run(built: Path, tmp_path: Path) -> None:
    (tmp_path / "kg").mkdir()
    (tmp_path / "kg" / "__init__.py").write_text("raise SystemExit('this is the copy')\n", encoding="utf-8")
    with running(built, folder=tmp_path) as server:
        assert httpx.get(f"{server.address}/api/search?q=wgp", timeout=60, trust_env=False).json()["results"]
        assert "the copy" not in server.log
