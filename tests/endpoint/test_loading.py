"""A build loaded into stores: what is there afterwards, what is sent again, what a broken-off load leaves."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.answer import Answering
from kg.build import BuildOptions, build
from kg.endpoint import Address, Connection, Loaded, Records, RemoteStore, load, opened
from kg.errors import StoreError
from kg.schema import DATA, ONTOLOGY_GRAPH
from kg.store import Store
from tests.endpoint.conftest import AnyStore
from tests.endpoint.stores import OxigraphServer, Virtuoso
from tests.test_incremental import write

MERGED = "SELECT ?s ?p ?o WHERE { ?s ?p ?o }"
NAMED = f"""SELECT ?g ?s ?p ?o WHERE {{ GRAPH ?g {{ ?s ?p ?o }}
    FILTER (STRSTARTS(STR(?g), "{DATA}") || STR(?g) = "{ONTOLOGY_GRAPH}") FILTER (STR(?g) NOT IN ("{DATA}", "{DATA}load")) }}"""
"""Everything of the graphs of a build, without those that a load makes beside them."""

Rows = set[tuple[object, ...]]


def rows(store: Answering, query: str) -> Rows:
    """The rows of an answer; Virtuoso writes `true` as 1."""
    boolean = ox.NamedNode("http://www.w3.org/2001/XMLSchema#boolean")
    one, true = ox.Literal("1", datatype=boolean), ox.Literal(True)
    return {tuple(true if term == one else term for term in row) for row in store.answer(query).rows}


def content(store: Answering) -> tuple[Rows, Rows]:
    """What a store says of a build in its default graph, and graph by graph."""
    return rows(store, MERGED), rows(store, NAMED)


def loaded(folder: Path, store: AnyStore, again: bool = False) -> Loaded:
    with store.connection() as connection:
        return load(folder, store.address, connection, again)


def holds(store: AnyStore, folder: Path) -> bool:
    """Whether a store says what a build says, no more and no less."""
    with store.connection() as connection:
        return content(opened(store.query, connection)) == content(Store.open(folder))


def test_what_was_loaded_is_what_the_build_says(store: AnyStore, builds: tuple[Path, Path]) -> None:
    assert loaded(builds[0], store) == Loaded(added=4, replaced=0, removed=0, unchanged=0)
    assert holds(store, builds[0])


def test_the_next_build_replaces_one_article_removes_one_and_adds_one(
    store: AnyStore, builds: tuple[Path, Path]
) -> None:
    loaded(builds[0], store)
    assert loaded(builds[1], store) == Loaded(added=1, replaced=1, removed=1, unchanged=2)
    assert holds(store, builds[1])
    assert loaded(builds[0], store) == Loaded(added=1, replaced=1, removed=1, unchanged=2)
    assert holds(store, builds[0])


def test_what_is_there_is_not_sent_again_unless_one_asks_for_it(
    oxigraph: OxigraphServer, builds: tuple[Path, Path]
) -> None:
    loaded(builds[0], oxigraph)
    oxigraph.requests.clear()
    assert loaded(builds[0], oxigraph).unchanged == 4
    assert not [request for request in oxigraph.requests if "/store" in request]
    assert loaded(builds[0], oxigraph, again=True).replaced == 4
    assert holds(oxigraph, builds[0])


def test_what_is_new_costs_one_request_a_graph(oxigraph: OxigraphServer, builds: tuple[Path, Path]) -> None:
    loaded(builds[0], oxigraph)
    sent = [request for request in oxigraph.requests if "/query" not in request]
    assert [request for request in sent if "graph=" in request] == sent[2:-2]
    assert len(sent[2:-2]) == 4
    begun_and_taken_up, merged_and_done = sent[:2], sent[-2:]
    assert begun_and_taken_up == ["POST /update", "POST /update"]
    assert merged_and_done == ["POST /store?default", "POST /update"]


def test_what_others_have_in_the_store_stays(oxigraph: OxigraphServer, builds: tuple[Path, Path]) -> None:
    theirs = [
        ox.Quad(ox.NamedNode("urn:a"), ox.NamedNode("urn:b"), ox.Literal("c"), graph)
        for graph in (ox.DefaultGraph(), ox.NamedNode("urn:theirs"))
    ]
    oxigraph.quads.extend(theirs)
    loaded(builds[0], oxigraph)
    loaded(builds[1], oxigraph)
    assert all(quad in oxigraph.quads for quad in theirs)


def test_graphs_of_others_in_virtuoso_are_not_in_the_answers(virtuoso: Virtuoso, builds: tuple[Path, Path]) -> None:
    with virtuoso.connection() as connection:
        connection.send(
            "POST", f"{virtuoso.address.graph_store}?graph=urn:theirs", b'<urn:a> <urn:b> "c" .', "text/turtle"
        )
    loaded(builds[0], virtuoso)
    loaded(builds[1], virtuoso)
    assert holds(virtuoso, builds[1])
    with Connection() as connection:
        assert RemoteStore(virtuoso.query, connection).answer("ASK { GRAPH <urn:theirs> { ?s ?p ?o } }").cells == (
            ("true",),
        )


def test_builds_of_two_bases_live_side_by_side(virtuoso: Virtuoso, builds: tuple[Path, Path], tmp_path: Path) -> None:
    write(tmp_path, "a.txt", 0)
    build([tmp_path / "a.txt"], tmp_path / "other", BuildOptions(base="https://w3id.org/policy-kg/other/"))
    loaded(builds[0], virtuoso)
    assert loaded(tmp_path / "other", virtuoso).removed == 0
    with Connection() as connection:
        store = opened(virtuoso.query, connection)
        assert len(store.merged) == 2
        assert rows(store, MERGED) == rows(Store.open(builds[0]), MERGED) | rows(Store.open(tmp_path / "other"), MERGED)


# ---------------------------------------------------------------- broken off


@pytest.mark.parametrize("goes_back", [False, True], ids=["again", "another"])
def test_a_load_that_was_broken_off_anywhere_is_made_good_by_the_next(
    builds: tuple[Path, Path], goes_back: bool
) -> None:
    most, is_whole = 0, False
    while not is_whole:
        most += 1
        store = OxigraphServer()
        loaded(builds[0], store)
        is_whole = is_loaded_within(most, builds[1], store)
        wanted = builds[0] if goes_back else builds[1]
        loaded(wanted, store)
        assert holds(store, wanted), f"broken off after {most} requests"
        store.stop()
    assert most > 10


def is_loaded_within(most: int, folder: Path, store: OxigraphServer) -> bool:
    """Whether a load was done before the store failed it, after so many requests."""
    store.requests.clear()
    store.most = most
    try:
        loaded(folder, store)
    except StoreError:
        return False
    finally:
        store.most = 0
    return True


def test_a_load_that_was_killed_goes_on(oxigraph: OxigraphServer, builds: tuple[Path, Path]) -> None:
    oxigraph.most, oxigraph.holds = 7, True
    address = oxigraph.address
    where = ["--endpoint", address.query, "--update", address.update, "--graph-store", address.graph_store]
    killed = subprocess.Popen([sys.executable, "-m", "kg", "load", str(builds[0]), *where])
    assert oxigraph.held.wait(timeout=60)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    oxigraph.most = 0
    oxigraph.resume.set()
    loaded(builds[0], oxigraph)
    assert holds(oxigraph, builds[0])


# ---------------------------------------------------------------- what stores have no room for


def test_an_article_as_long_as_a_book_is_loaded_whole(store: AnyStore, tmp_path: Path) -> None:
    article = tmp_path / "long.txt"
    article.write_text("宜昌市召开会议\n市长李明出席会议并讲话。\n" + "天气晴朗。" * 10_000 + "\n", encoding="utf-8")
    build([article], tmp_path / "build")
    loaded(tmp_path / "build", store)
    assert holds(store, tmp_path / "build")


def test_where_nothing_was_loaded_there_are_no_records(oxigraph: OxigraphServer) -> None:
    with oxigraph.connection() as connection:
        assert not Records(DATA).digests(RemoteStore(oxigraph.query, connection))


def test_a_folder_that_is_no_build_says_so_before_anything_is_sent(oxigraph: OxigraphServer, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="make one with: kg build"):
        loaded(tmp_path, oxigraph)
    assert not oxigraph.requests


def test_a_store_that_takes_no_updates_there_says_so(oxigraph: OxigraphServer, builds: tuple[Path, Path]) -> None:
    with oxigraph.connection() as connection, pytest.raises(StoreError, match="check the address"):
        load(builds[0], Address(oxigraph.query, f"{oxigraph.origin}/nowhere"), connection)
