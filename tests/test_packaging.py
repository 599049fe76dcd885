"""The wheel is whole: installed elsewhere, without the clone, `kg demo` works from an empty folder."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("policy_kg-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a fresh environment with the wheel; its dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, capture_output=True)
    site = next(folder.glob("lib/python*/site-packages"))
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "bin"


def files_below(folder: str, *suffixes: str) -> set[str]:
    listed = subprocess.run(["git", "ls-files", folder], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {name for name in listed.splitlines() if name.endswith(suffixes)}


def test_the_wheel_holds_ontology_lexicon_page_and_example(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    assert {f"kg/{name}" for name in files_below("ontology", ".ttl", ".rq")} <= held
    assert files_below("kg", ".py", ".tsv", ".js", ".css", ".html", ".txt") <= held
    assert "kg/py.typed" in held
    assert not any(name.startswith(("tests/", "output/")) for name in held)


def test_demo_works_from_an_empty_folder_without_the_clone(installed: Path, tmp_path: Path) -> None:
    def run(program: str, *arguments: str) -> str:
        command = [str(installed / program), *arguments]
        environment = {**os.environ, "PYTHONPATH": ""}
        return subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout

    assert str(installed.parent) in run("python", "-c", "import kg; print(kg.__file__)")
    assert "kg query" in run("kg", "demo")
    assert (tmp_path / "output" / "graph.html").stat().st_size > 100_000
    assert "工业兴市" in run("kg", "query", "policies", "--format", "csv")
