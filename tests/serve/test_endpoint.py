"""`kg serve` over a store behind an end point: what it answers of a build in its own folder, it answers of one in a Virtuoso."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kg.build import build
from kg.endpoint import load
from tests.conftest import ROOT, program
from tests.endpoint.stores import OxigraphServer, Virtuoso
from tests.serve.conftest import Server, running
from tests.serve.test_safety import ask

PERSON = "https://w3id.org/policy-kg/id/person/wang-guoping-f5f0c7ed"
TRANSITIVE = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Iterator[Virtuoso]:
    """A Virtuoso with the example."""
    store = Virtuoso(program("virtuoso-t", package="virtuoso-opensource-7-bin"), tmp_path_factory.mktemp("virtuoso"))
    with store.connection() as connection:
        load(built, store.address, connection)
    yield store
    store.stop()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where servers keep their indexes."""
    with pytest.MonkeyPatch.context() as environment:
        folder = tmp_path_factory.mktemp("cache")
        environment.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def distant(virtuoso: Virtuoso, cache: Path) -> Iterator[httpx.Client]:
    """Somebody who asks a server over that Virtuoso."""
    with (
        running("--endpoint", virtuoso.query, "--rows", "1500") as server,
        httpx.Client(base_url=server.address, timeout=60, trust_env=False) as asking,
    ):
        yield asking


@pytest.fixture(scope="module")
def near(built: Path) -> Iterator[httpx.Client]:
    """The same over the build itself."""
    with (
        running(built, "--rows", "1500") as server,
        httpx.Client(base_url=server.address, timeout=60, trust_env=False) as asking,
    ):
        yield asking


@pytest.mark.parametrize("path", [
    "/api/about", "/api/search?q=王国平", "/api/search?q=wgp", f"/api/entity?iri={PERSON}", f"/api/around?iri={PERSON}&depth=2",
    "/api/article?id=hangzhou-2008", f"/api/evidence?iri={PERSON}", f"/api/export?format=csv&iri={PERSON}",
    "/api/entity?iri=urn:nothing",
])  # fmt: skip
def test_the_explorer_shows_alike(near: httpx.Client, distant: httpx.Client, path: str) -> None:
    there, here = distant.get(path), near.get(path)
    assert (there.status_code, there.text) == (here.status_code, here.text)


@pytest.mark.parametrize("asked", [
    {"query": "SELECT ?name { ?p a :Person ; rdfs:label ?name } ORDER BY STR(?name)"},
    {"query": "SELECT ?name { ?p a :Person ; rdfs:label ?name } ORDER BY STR(?name)", "format": "csv"},
    {"query": "ASK { ?p a :Person }", "format": "xml"},
    {"query": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "default-graph-uri": "https://w3id.org/policy-kg/id/article/hangzhou-2008"},
    {"query": "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/policy-kg/ontology> { ?s ?p ?o }"},
    {"query": "SELECT ?s { ?s"}, {"query": "DROP ALL"}, {"query": "SELECT ?s { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"},
    {"query": "SELECT ?s ?p ?o { ?s ?p ?o }"}, {"query": "ASK {}", "format": "ttl"},
])  # fmt: skip
def test_sparql_is_answered_alike(near: httpx.Client, distant: httpx.Client, asked: dict[str, str]) -> None:
    there, here = (client.get("/sparql", params=asked) for client in (distant, near))
    assert (there.status_code, there.headers["content-type"]) == (here.status_code, here.headers["content-type"])
    assert there.text == here.text


def test_every_iri_answers(distant: httpx.Client) -> None:
    there = distant.get("/id/person/wang-guoping-f5f0c7ed", headers={"Accept": "text/turtle"})
    assert there.status_code == 200
    assert "王国平" in there.text


def test_a_query_that_takes_too_long_is_ended_and_others_are_answered(virtuoso: Virtuoso, cache: Path) -> None:
    with running("--endpoint", virtuoso.query, "--seconds", "5") as server:
        slow = ask(server, TRANSITIVE)
        assert slow.status_code in (400, 504)
        assert "ask for less" in slow.text
        assert ask(server, "ASK { ?p a :Person }").json()["boolean"] is True


def test_the_index_is_made_once_for_each_state_of_the_store(tmp_path: Path, cache: Path) -> None:
    store = OxigraphServer()
    build([ROOT / "tests" / "articles" / "yili-2012.txt"], tmp_path / "build")
    with store.connection() as connection:
        load(tmp_path / "build", store.address, connection)
    logs = []
    for _ in range(2):
        with running("--endpoint", store.query) as server:
            assert people(server) > 0
            logs.append(server.log)
    assert ["making the index" in log for log in logs] == [True, False]
    build([ROOT / "tests" / "articles" / "jilin-2013.txt"], tmp_path / "build")
    with store.connection() as connection:
        load(tmp_path / "build", store.address, connection)
    with running("--endpoint", store.query) as server:
        assert "making the index" in server.log
    store.stop()


def test_a_store_that_is_gone_is_told_without_its_address(tmp_path: Path, cache: Path) -> None:
    store = OxigraphServer()
    build([ROOT / "tests" / "articles" / "yili-2012.txt"], tmp_path / "build")
    with store.connection() as connection:
        load(tmp_path / "build", store.address, connection)
    with running("--endpoint", store.query) as server:
        store.stop()
        answer = httpx.get(f"{server.address}/sparql", params={"query": "ASK { ?s ?p ?o }"}, timeout=60)
        assert (answer.status_code, store.origin in answer.text) == (502, False)
        assert "does not answer as it should" in answer.text
        assert store.origin in server.log
        assert people(server) > 0  # what the index knows is still known


def people(server: Server) -> int:
    about = httpx.get(f"{server.address}/api/about", timeout=60, trust_env=False).json()
    return int(about["kinds"]["Person"]["count"])
