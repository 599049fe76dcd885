import csv
import io
import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.answer import csv_of, json_of, turtle_of
from kg.errors import QueryError, StoreError
from kg.sparql import marked
from kg.store import GRAPH_FILE, Store

DATA = """
@prefix : <http://example.org/> .
:li a :Person ; :name "李明"@zh ; :born 1965 .
:chen a :Person ; :name "陈晓, \\"记者\\""@zh .
:article1 { :li :name "李明"@zh . }
"""


@pytest.fixture(scope="module")
def store() -> Store:
    return Store.of(DATA.encode(), ox.RdfFormat.TRIG, {"e": "http://example.org/"})


def test_a_select_gives_rows_in_its_columns(store: Store) -> None:
    answer = store.answer("SELECT ?name ?born { ?p e:name ?name OPTIONAL { ?p e:born ?born } } ORDER BY ?born")
    assert answer.columns == ("name", "born")
    assert answer.cells == (('陈晓, "记者"', ""), ("李明", "1965"))


def test_facts_are_in_the_default_graph_and_their_article_is_asked_for_by_graph(store: Store) -> None:
    assert len(store.answer("SELECT * { ?s e:name ?o }").rows) == 2
    assert store.answer("SELECT ?g { GRAPH ?g { ?s e:name ?o } }").cells == (("http://example.org/article1",),)


def test_csv_is_read_back_by_a_csv_reader(store: Store) -> None:
    answer = store.answer("SELECT ?p ?name { ?p e:name ?name } ORDER BY ?name")
    assert list(csv.reader(io.StringIO(csv_of(answer.columns, answer.cells)))) == [
        ["p", "name"],
        ["http://example.org/li", "李明"],
        ["http://example.org/chen", '陈晓, "记者"'],
    ]


def test_json_is_the_standard_result_format(store: Store) -> None:
    answer = store.answer("SELECT ?p ?name ?born { ?p e:name ?name OPTIONAL { ?p e:born ?born } } ORDER BY ?name")
    written = json.loads(json_of(answer))
    assert written["head"] == {"vars": ["p", "name", "born"]}
    assert written["results"]["bindings"][0] == {
        "p": {"type": "uri", "value": "http://example.org/li"},
        "name": {"type": "literal", "value": "李明", "xml:lang": "zh"},
        "born": {"type": "literal", "value": "1965", "datatype": "http://www.w3.org/2001/XMLSchema#integer"},
    }
    assert "born" not in written["results"]["bindings"][1]


def test_ask_says_true_or_false(store: Store) -> None:
    assert store.answer("ASK { ?p e:born 1965 }").cells == (("true",),)
    assert json.loads(json_of(store.answer("ASK { ?p e:born 1 }")))["boolean"] is False


@pytest.mark.parametrize("query", ["CONSTRUCT { ?p e:called ?n } WHERE { ?p e:name ?n }", "DESCRIBE e:li e:chen"])
def test_triples_are_written_as_turtle(store: Store, query: str) -> None:
    answer = store.answer(query)
    triples = set(ox.parse(turtle_of(answer, store.prefixes), format=ox.RdfFormat.TURTLE))
    assert {(t.subject, t.predicate, t.object) for t in triples} == set(answer.rows)


def test_rows_as_turtle_keep_every_value(store: Store) -> None:
    answer = store.answer("SELECT ?p ?name { ?p e:name ?name }")
    written = turtle_of(answer, store.prefixes)
    values = {q.object for q in ox.parse(written, format=ox.RdfFormat.TURTLE) if q.predicate.value.endswith("#value")}
    assert values == {term for row in answer.rows for term in row}


@pytest.mark.parametrize(
    ("query", "line", "column"),
    [
        ("SELECT * {\n  ?p e:name ]\n}", 2, 13),
        ("SELECT ?p { ?p e:name '李明 }", 1, 28),
        ("SELECT * { ?p nowhere:name ?name }", 1, 27),
        ("SELEC * { ?p e:name ?name }", 1, 1),
        ("# a comment\nSELECT ?p", 2, 10),
        ("", 1, 1),
        ("PREFIX x: <http://x/> INSERT DATA { x:a x:b x:c }", 1, 23),
        ("LOAD <file:///etc/passwd>", 1, 1),
        ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", 1, 10),
        ("SELECT * {\n SERVICE <http://localhost:1/> { ?s ?p ?o } }", 2, 2),
        ("SELECT * { ?a ?b ?c FILTER(?a<?b) SERVICE <http://localhost:1/> {} FILTER(?b>?a) }", 1, 35),
    ],
)
def test_a_mistake_has_a_line_and_a_column(store: Store, query: str, line: int, column: int) -> None:
    with pytest.raises(QueryError) as caught:
        store.answer(query)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value).startswith(f"line {line}, column {column}: ")
    assert "\n" not in str(caught.value)


def test_the_caret_stands_below_the_mistake_also_behind_wide_characters() -> None:
    assert marked("SELECT ?x { '王国平' }", QueryError("", 1, 19)) == f"SELECT ?x {{ '王国平' }}\n{' ' * 21}^"
    assert marked("SELECT", QueryError("no place")) == ""


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { ?service e:from "SERVICE FROM LOAD" }',
        "SELECT * { ?s e:service ?from } # FROM here",
        "PREFIX from: <http://example.org/FROM> SELECT * { ?s from:load <http://example.org/SERVICE> }",
        "SELECT * { ?s e:note '''a ' FROM b'''@zh }",
    ],
)
def test_words_in_names_strings_and_comments_are_not_refused(store: Store, query: str) -> None:
    assert store.answer(query).rows == ()


def test_a_folder_that_is_no_build_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such folder"):
        Store.open(tmp_path / "missing")
    with pytest.raises(StoreError, match="not a build"):
        Store.open(tmp_path)


def test_a_broken_graph_file_says_so(tmp_path: Path) -> None:
    (tmp_path / GRAPH_FILE).write_text("<a> <b>", encoding="utf-8")
    with pytest.raises(StoreError, match=r"graph\.trig: broken RDF"):
        Store.open(tmp_path)
