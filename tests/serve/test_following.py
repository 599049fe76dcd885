"""A build that is made anew while it is served takes the place of the old one, store and index together."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest

from kg.build import build
from kg.serve.catalogue import Catalogue
from kg.serve.kept import index_in, quads_in
from kg.store import Store
from tests.serve.conftest import Server, running
from tests.serve.test_kept import kept_of, make
from tests.test_build import ARTICLES

PEOPLE = "PREFIX : <https://w3id.org/policy-kg/ontology#> SELECT (COUNT(*) AS ?n) { ?who a :Person }"
LONG_ENOUGH = 60


def people(server: Server) -> tuple[int, int]:
    """How many there are, as the end point counts them and as the explorer does."""
    with httpx.Client(base_url=server.address, timeout=30, trust_env=False) as client:
        counted = client.get("/sparql", params={"query": PEOPLE, "format": "csv"}).text.split()[1]
        return int(counted), client.get("/api/about").json()["kinds"]["Person"]["count"]


def wait_for(server: Server, number: int) -> None:
    """Return once the end point counts so many."""
    end = time.monotonic() + LONG_ENOUGH
    while people(server)[0] != number:
        assert time.monotonic() < end, server.log
        time.sleep(0.1)


@pytest.mark.parametrize("large", [2000, 1], ids=["a build", "a corpus"])
def test_a_new_build_is_served_without_a_restart(large: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", large)
    build(ARTICLES[:3], tmp_path / "other")
    make(tmp_path / "other")
    there_will_be = Catalogue.open(index_in(kept_of(tmp_path / "other").folder)).counts()["Person"]
    build(ARTICLES[:1], tmp_path / "build")
    with running(tmp_path / "build") as server:
        before = people(server)
        assert before[0] == before[1] < there_will_be
        build(ARTICLES[:3], tmp_path / "build")
        wait_for(server, there_will_be)
        assert people(server) == (there_will_be, there_will_be)


def test_what_is_kept_of_a_corpus_stays_what_it_was_when_the_corpus_is_built_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    build(ARTICLES[:1], tmp_path / "build")
    kept = kept_of(tmp_path / "build")
    make(tmp_path / "build")
    store = Store.read_only(quads_in(kept.folder))
    before = store.answer(PEOPLE)
    (tmp_path / "aside").mkdir()
    aside = kept.folder.rename(tmp_path / "aside" / kept.version)
    build(ARTICLES[:3], tmp_path / "build")
    assert Store.read_only(quads_in(aside)).answer(PEOPLE) == before
