"""The kept queries asked of a Virtuoso give the rows that they give of the build itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.answer import Answering
from kg.endpoint import Connection, RemoteStore, load, opened
from kg.errors import QueryError
from kg.rdf.terms import PREFIXES
from kg.schema.folder import ontology_folder
from kg.store import Store
from tests.endpoint.stores import MOST_ROWS, Virtuoso

QUERIES = ontology_folder() / "queries"
SORTED = re.compile(r"ORDER BY [^}]*\Z(?<!\?object)(?<!\?object\n)")
"""A description of a thing is sorted by values of all kinds, which every store does in its own way."""
ABOUT_A_NODE = re.compile(r"VALUES \?node \{ UNDEF \}")


def files(folder: str) -> list[str]:
    return [path.relative_to(QUERIES).as_posix() for path in sorted((QUERIES / folder).glob("*.rq"))]


@pytest.fixture(scope="module")
def embedded(seven: Path) -> Store:
    return Store.open(seven, PREFIXES)


@pytest.fixture(scope="module")
def remote(started_virtuoso: Virtuoso, seven: Path) -> Iterator[RemoteStore]:
    started_virtuoso.empty()
    with started_virtuoso.connection() as connection:
        load(seven, started_virtuoso.address, connection)
    with Connection() as connection:
        yield opened(started_virtuoso.query, connection, PREFIXES)


def examples(store: Answering) -> list[str]:
    """A few things of every class."""
    found: dict[str, list[str]] = {}
    for kind, node in store.answer("SELECT ?kind ?node { ?node a ?kind } ORDER BY ?kind ?node").cells:
        found.setdefault(kind, []).append(node)
    return sorted({node for nodes in found.values() for node in (nodes[0], nodes[len(nodes) // 2])})


@pytest.mark.parametrize("file", [*sorted({*files(".")} - {"evidence.rq"}), *files("tables"), *files("network"), *files("network/nodes"), *files("explorer/totals")])  # fmt: skip
def test_a_query_has_the_same_rows_in_the_same_order(embedded: Store, remote: RemoteStore, file: str) -> None:
    text = (QUERIES / file).read_text(encoding="utf-8")
    assert_alike(remote, embedded, text)


@pytest.mark.parametrize("file", ["evidence.rq", *files("explorer"), *files("explorer/parts")])
def test_a_question_about_a_thing_has_the_same_rows(embedded: Store, remote: RemoteStore, file: str) -> None:
    text = (QUERIES / file).read_text(encoding="utf-8")
    for node in examples(embedded):
        asked = ABOUT_A_NODE.sub(f"VALUES ?node {{ <{node}> }}", text)
        assert_alike(remote, embedded, asked)


def assert_alike(remote: Answering, embedded: Answering, query: str) -> None:
    """Both answer with the same rows, in the same order where the query asks for one (not only in what it is made of)."""
    there, here = remote.answer(query), embedded.answer(query)
    if SORTED.search(query):
        assert there == here, query
    else:
        assert there.columns == here.columns
        assert sorted(map(str, there.rows)) == sorted(map(str, here.rows)), query


# ---------------------------------------------------------------- any query


def test_an_answer_that_the_store_gives_in_parts_comes_whole(embedded: Store, remote: RemoteStore) -> None:
    for query in (
        "SELECT ?s ?p WHERE { ?s ?p ?o } ORDER BY ?s ?p",
        f"SELECT ?s WHERE {{ ?s :evidence ?e }} ORDER BY ?s LIMIT {MOST_ROWS - 1}",
        f"SELECT ?s ?e WHERE {{ ?s :evidence ?e . ?s ?p ?o }} LIMIT {2 * MOST_ROWS + 1} # to the end",
    ):
        assert len(remote.answer(query).rows) == len(embedded.answer(query).rows)
    query = "SELECT ?s ?p WHERE { ?s ?p ?o } ORDER BY ?s ?p"
    assert len(embedded.answer(query).rows) > 2 * MOST_ROWS
    assert remote.answer(query) == embedded.answer(query)


ARTICLE = "https://w3id.org/policy-kg/id/article/hangzhou-2008"


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT (COUNT(*) AS ?n) {{ GRAPH <{ARTICLE}> {{ ?s ?p ?o }} }}",
        f"SELECT ?p ?name {{ ?p a :Person . graph <{ARTICLE}> {{ ?p rdfs:label ?name }} }} ORDER BY ?p",
        "PREFIX a: <https://w3id.org/policy-kg/id/article/> SELECT ?p { GRAPH # which\n a:hangzhou-2008 { ?p a :Person } } ORDER BY ?p",
        f"SELECT ?p {{ ?p a :Person FILTER NOT EXISTS {{ GRAPH <{ARTICLE}> {{ ?p a :Person }} }} }} ORDER BY ?p",
        "SELECT (COUNT(*) AS ?n) { GRAPH <urn:nowhere> { ?s ?p ?o } }",
        "SELECT ?g (COUNT(?p) AS ?n) { GRAPH ?g { ?p a :Person } ?g a :Article } GROUP BY ?g ORDER BY ?g",
        "SELECT ?p { GRAPH <https://w3id.org/policy-kg/ontology> { ?p a owl:Class } } ORDER BY ?p",
    ],
)
def test_a_graph_is_asked_by_its_name(embedded: Store, remote: RemoteStore, query: str) -> None:
    assert remote.answer(query) == embedded.answer(query)


def test_all_variables_are_those_of_the_query(embedded: Store, remote: RemoteStore) -> None:
    query = f"SELECT * {{ GRAPH <{ARTICLE}> {{ ?p a :Person }} }} ORDER BY ?p"
    assert remote.answer(query) == embedded.answer(query)


def test_truths_and_triples_are_answered_alike(embedded: Store, remote: RemoteStore) -> None:
    for query in ("ASK { ?p a :Person }", "ASK { ?p a :Nobody }", "ASK { GRAPH <urn:nowhere> { ?s ?p ?o } }"):
        assert remote.answer(query) == embedded.answer(query)
    query = "CONSTRUCT { ?p rdfs:label ?name } WHERE { ?p a :Person ; rdfs:label ?name }"
    there, here = remote.answer(query), embedded.answer(query)
    assert there.form == here.form == "triples"
    assert set(there.rows) == set(here.rows) != set()


def test_triples_that_the_store_leaves_out_are_told(remote: RemoteStore) -> None:
    everything = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    with pytest.raises(QueryError, match=f"more than the {MOST_ROWS:,} triples that the store gives; .* LIMIT"):
        remote.answer(everything)
    assert len(remote.answer(f"{everything} LIMIT 20").rows) == 20
