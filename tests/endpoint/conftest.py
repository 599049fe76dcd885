"""Stores to load into, and builds to load."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.build import BuildOptions, build
from tests.conftest import ROOT, program
from tests.endpoint.stores import OxigraphServer, Virtuoso
from tests.test_incremental import write

AnyStore = Virtuoso | OxigraphServer


@pytest.fixture(scope="session")
def started_virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Virtuoso]:
    """A Virtuoso, with whatever tests left in it."""
    path = program("virtuoso-t", package="virtuoso-opensource-7-bin")
    store = Virtuoso(path, tmp_path_factory.mktemp("virtuoso"))
    yield store
    store.stop()


@pytest.fixture
def virtuoso(started_virtuoso: Virtuoso) -> Virtuoso:
    """A Virtuoso that holds nothing."""
    started_virtuoso.empty()
    return started_virtuoso


@pytest.fixture
def oxigraph() -> Iterator[OxigraphServer]:
    """An Oxigraph that takes whole graphs."""
    store = OxigraphServer()
    yield store
    store.stop()


@pytest.fixture(params=["virtuoso", "oxigraph", "updates"])
def store(request: pytest.FixtureRequest) -> Iterator[AnyStore]:
    """One store after the other; the last takes nothing but updates."""
    if request.param != "updates":
        yield request.getfixturevalue(request.param)
        return
    store = OxigraphServer(with_graph_store=False)
    yield store
    store.stop()


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A build, and one in which an article says other things, one is gone and one is new."""
    room = tmp_path_factory.mktemp("builds")
    write(room / "one", "a.txt", 0), write(room / "one", "b.txt", 1), write(room / "one", "c.txt", 2)
    write(room / "other", "a.txt", 0), write(room / "other", "b.txt", 3, 9), write(room / "other", "d.txt", 1)
    build([room / "one"], room / "before")
    build([room / "other"], room / "after")
    return room / "before", room / "after"


@pytest.fixture(scope="session")
def seven(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of the articles that we wrote and of the example."""
    folder = tmp_path_factory.mktemp("seven") / "build"
    build([ROOT / "tests" / "articles", ROOT / "kg" / "examples"], folder, BuildOptions(validate=False))
    return folder
