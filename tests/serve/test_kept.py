"""What a server keeps of a build: made once, whole or not at all, and the build stays as it was."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from kg.build import build
from kg.errors import StoreError
from kg.serve import kept as keeping
from kg.serve.catalogue import Catalogue
from kg.serve.kept import FOLDER, Kept, ServedBuild, index_in, quads_in
from kg.store import GRAPH_FILE, STORE_FOLDER, Store
from tests.serve.conftest import running
from tests.test_build import ARTICLES

MAKE = "from kg.serve.kept import ServedBuild, make; from pathlib import Path; served = ServedBuild(Path({!r})); make(served.kept(), served.fill)"
PEOPLE = "SELECT (COUNT(*) AS ?n) { ?who a :Person }"
PREFIXES = {"": "https://w3id.org/policy-kg/ontology#"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build(ARTICLES[:2], tmp_path / "build")
    return tmp_path / "build"


def kept_of(folder: Path) -> Kept:
    return ServedBuild(folder).kept()


def make(folder: Path) -> None:
    served = ServedBuild(folder)
    keeping.make(served.kept(), served.fill)


def is_whole(kept: Kept) -> bool:
    """Whether store and index answer, and alike."""
    people = Store.read_only(quads_in(kept.folder), PREFIXES).answer(PEOPLE).cells[0][0]
    return int(people) == Catalogue.open(index_in(kept.folder)).counts()["Person"] > 0


def test_it_is_made_once_beside_the_build_which_stays_as_it_was(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    kept = kept_of(folder)
    assert not kept.is_there
    make(folder)
    made = index_in(kept.folder).stat().st_mtime_ns
    make(folder)
    assert is_whole(kept)
    assert index_in(kept.folder).stat().st_mtime_ns == made
    assert {
        path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and FOLDER not in path.parts
    } == before


def test_the_same_build_gives_the_same_index(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    make(folder)
    make(other)
    assert index_in(kept_of(folder).folder).read_bytes() == index_in(kept_of(other).folder).read_bytes()


def test_a_new_build_gets_a_new_one_and_the_old_one_goes(folder: Path) -> None:
    old = kept_of(folder)
    make(folder)
    build(ARTICLES[:3], folder)
    new = kept_of(folder)
    assert new.version != old.version
    make(folder)
    assert is_whole(new)
    assert [path.name for path in (folder / FOLDER).iterdir() if path.is_dir()] == [new.version]


def test_a_store_of_many_files_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    build(ARTICLES[:2], tmp_path / "build")
    quads = ox.Store(str(tmp_path / "build" / STORE_FOLDER))
    for number in range(3):  # as many layers as later loads would make
        for graph in (ox.DefaultGraph(), ox.NamedNode("urn:g")):
            quads.add(
                ox.Quad(ox.NamedNode(f"urn:{number}"), ox.NamedNode("urn:p"), ox.Literal(f"{number} " * 9), graph)
            )
        quads.flush()
    del quads
    patterns = ("?s ?p ?o", "<urn:1> ?p ?o", "?s <urn:p> ?o", "?s ?p '1'")  # each is looked up in an order of its own
    with running(tmp_path / "build") as server:
        assert len(list(quads_in(kept_of(tmp_path / "build").folder).glob("*.sst"))) > 16
        for graph in ("", "GRAPH ?g", "GRAPH <urn:g>"):
            for pattern in patterns:
                query = f"SELECT (MAX(STRLEN(STR(?o))) AS ?m) {{ {graph} {{ {pattern} }} }}"
                answer = httpx.get(f"{server.address}/sparql", params={"query": query}, timeout=30, trust_env=False)
                assert answer.status_code == 200, answer.text


def test_what_a_killed_server_left_is_cleared_away(folder: Path) -> None:
    kept = kept_of(folder)
    half = subprocess.Popen([sys.executable, "-c", MAKE.format(str(folder))])
    while not list((folder / FOLDER).glob(".new-*/quads/*")):
        assert half.poll() is None
        time.sleep(0.001)
    half.send_signal(signal.SIGKILL)
    half.wait()
    assert not kept.is_there
    make(folder)
    assert is_whole(kept)
    assert not list((folder / FOLDER).glob(".new-*"))


def test_a_folder_that_cannot_be_written_says_so(folder: Path) -> None:
    (folder / FOLDER).write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match="make it writable, or serve a copy"):
        make(folder)


def test_a_folder_that_is_no_build_says_so(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(StoreError, match="make one with: kg build"):
            kept_of(path)


def test_a_broken_build_says_so_and_leaves_nothing(folder: Path) -> None:
    (folder / GRAPH_FILE).write_text("<a> <b>", encoding="utf-8")
    with pytest.raises(StoreError, match="build again"):
        make(folder)
    assert not kept_of(folder).is_there
