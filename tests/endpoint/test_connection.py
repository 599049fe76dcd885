"""Requests to a store that is busy, restarts, refuses, or is none."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox
import pytest

from kg.endpoint import Connection, Credentials, RemoteStore
from kg.endpoint.connection import PAUSES
from kg.errors import QueryError, StoreError
from kg.store import Store
from tests.endpoint.stores import OxigraphServer, Virtuoso, basic, free_ports

ASK = "ASK { ?s ?p ?o }"


@pytest.fixture
def pauses() -> list[float]:
    """The pauses that a connection makes, in place of making them."""
    return []


@pytest.fixture
def connection(pauses: list[float]) -> Iterator[Connection]:
    with Connection(sleep=pauses.append) as kept:
        yield kept


@pytest.mark.parametrize("failures", [[503, 503], [429], [502, 504, 503], [0], [503, 0]])
def test_a_busy_store_is_asked_again(
    oxigraph: OxigraphServer, connection: Connection, pauses: list[float], failures: list[int]
) -> None:
    store = RemoteStore(oxigraph.query, connection)
    store.answer(ASK)
    oxigraph.failures.extend(failures)
    assert store.answer(ASK).cells == (("false",),)
    assert len(oxigraph.requests) == 2 + len(failures)
    assert pauses == [0.0 if status else pause for status, pause in zip(failures, PAUSES, strict=False)]


def test_in_the_end_it_is_given_up_in_one_line(
    oxigraph: OxigraphServer, connection: Connection, pauses: list[float]
) -> None:
    oxigraph.failures.extend([503] * 100)
    with pytest.raises(StoreError, match=r"/query: the store failed \(503: busy\)$"):
        RemoteStore(oxigraph.query, connection).answer(ASK)
    assert len(oxigraph.requests) == len(pauses) + 1 == len(PAUSES) + 1


def test_where_nobody_listens_is_told_at_once(connection: Connection, pauses: list[float]) -> None:
    (port,) = free_ports(1)
    with pytest.raises(StoreError, match=r"no answer \(.*refused\); is the store running\?"):
        RemoteStore(f"http://127.0.0.1:{port}/sparql", connection).answer(ASK)
    assert not pauses


@pytest.mark.parametrize(("url", "said"), [
    ("sparql", "begins with http"), ("ftp://127.0.0.1/sparql", "begins with http"),
])  # fmt: skip
def test_what_is_no_address_is_told(connection: Connection, url: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        RemoteStore(url, connection).answer(ASK)


def test_an_address_of_something_else_is_told(oxigraph: OxigraphServer, connection: Connection) -> None:
    with pytest.raises(StoreError, match=r"takes no such request \(404\); check the address"):
        RemoteStore(f"{oxigraph.origin}/nowhere", connection).answer(ASK)


def test_a_mistake_in_a_query_has_its_place_and_is_not_sent(oxigraph: OxigraphServer, connection: Connection) -> None:
    query = "SELECT ?s WHERE {\n ?s y:p }"
    with pytest.raises(QueryError) as embedded:
        Store(ox.Store()).answer(query)
    with pytest.raises(QueryError) as caught:
        RemoteStore(oxigraph.query, connection).answer(query)
    assert (str(caught.value), caught.value.line) == (str(embedded.value), embedded.value.line)
    assert caught.value.line == 2
    assert not oxigraph.requests


@pytest.mark.parametrize("query", ["DROP ALL", "SELECT ?s { SERVICE <urn:a> { ?s ?p ?o } }", "INSERT DATA { <urn:a> <urn:b> 1 }"])  # fmt: skip
def test_what_would_change_the_store_or_leave_it_is_not_sent(
    oxigraph: OxigraphServer, connection: Connection, query: str
) -> None:
    with pytest.raises(QueryError):
        RemoteStore(oxigraph.query, connection).answer(query)
    assert not oxigraph.requests


# ---------------------------------------------------------------- who asks


@pytest.mark.parametrize(("name", "secret", "allowed"), [
    ("wang", "杭州 2008", basic("wang", "杭州 2008")), ("bearer", "abc.def", "Bearer abc.def"),
])  # fmt: skip
def test_a_name_and_a_token_open_a_store(name: str, secret: str, allowed: str) -> None:
    store = OxigraphServer(allowed=allowed)
    with Connection(Credentials(name, secret)) as connection:
        assert RemoteStore(store.query, connection).answer(ASK).cells == (("false",),)
        RemoteStore(store.query, connection).answer(ASK)
    assert len(store.requests) == (2 if name == "bearer" else 3)  # who was asked once does not wait to be asked again
    for wrong in (None, Credentials(name, "no")):
        with Connection(wrong) as connection, pytest.raises(StoreError, match=r"not allowed \(401\); .* KG_PASSWORD"):
            RemoteStore(store.query, connection).answer(ASK)
    store.stop()


def test_virtuoso_is_opened_by_digest(virtuoso: Virtuoso) -> None:
    for secret, is_open in (("dba", True), ("no", False)):
        with Connection(Credentials("dba", secret)) as connection:
            store = RemoteStore(virtuoso.address.query, connection)
            if is_open:
                assert store.answer("ASK {}").cells == (("true",),)
            else:
                with pytest.raises(StoreError, match="not allowed"):
                    store.answer("ASK {}")


def test_a_secret_is_not_shown() -> None:
    assert "secret" not in repr(Credentials("wang", "secret"))


# ---------------------------------------------------------------- answers that are none


def test_an_answer_that_virtuoso_broke_off_is_no_answer(virtuoso: Virtuoso) -> None:
    everything = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    with Connection() as connection, pytest.raises(QueryError, match="ran out of time"):
        RemoteStore(virtuoso.query, connection, seconds=1).answer(everything)


def test_a_page_is_no_answer(virtuoso: Virtuoso) -> None:
    with Connection() as connection, pytest.raises(StoreError):
        RemoteStore(f"{virtuoso.origin}/", connection).answer(ASK)
