"""The cases of the W3C's SPARQL 1.1 Protocol tests, by their names, written anew from the recommendation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import quote, urlencode

import pytest
from httpx import Client, Response

from kg.schema import DATA, ONTOLOGY, ONTOLOGY_GRAPH

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
ASK = "ASK {}"
ARTICLE = f"{DATA}article/hangzhou-2008"
IN_DEFAULT = f"ASK {{ ?thing a <{ONTOLOGY}Person> }}"
IN_NAMED = f"ASK {{ GRAPH ?graph {{ ?thing a <{ONTOLOGY}Person> }} }}"


def get(client: Client, *pairs: tuple[str, str], **headers: str) -> Response:
    return client.get(f"/sparql?{urlencode(pairs)}", headers=headers)


def post_form(client: Client, *pairs: tuple[str, str], type: str = FORM, **headers: str) -> Response:
    return client.post("/sparql", content=urlencode(pairs), headers={"Content-Type": type, **headers})


def post(client: Client, query: str | bytes, *pairs: tuple[str, str], type: str = QUERY, **headers: str) -> Response:
    headers = {"Content-Type": type, **headers}
    return client.post(f"/sparql?{urlencode(pairs)}", content=query, headers=headers)


def truth(response: Response) -> bool:
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/sparql-results+json"
    return bool(json.loads(response.text)["boolean"])


# ---------------------------------------------------------------- queries


def test_query_get(client: Client) -> None:
    assert truth(get(client, ("query", ASK)))


def test_query_post_form(client: Client) -> None:
    assert truth(post_form(client, ("query", ASK)))


def test_query_post_direct(client: Client) -> None:
    assert truth(post(client, ASK))


def test_query_in_chinese_by_all_three_ways(client: Client) -> None:
    query = "ASK { ?person :pinyin 'wang guoping' ; rdfs:label '王国平'@zh }"
    assert all(
        truth(answer)
        for answer in (get(client, ("query", query)), post_form(client, ("query", query)), post(client, query))
    )


def test_query_head_has_no_body(client: Client) -> None:
    response = client.head(f"/sparql?{urlencode([('query', ASK)])}")
    assert (response.status_code, response.content) == (200, b"")


@pytest.mark.parametrize("ask", [get, post_form])
def test_query_dataset_default_graph(client: Client, ask: object) -> None:
    assert truth(ask(client, ("query", IN_DEFAULT), ("default-graph-uri", ARTICLE)))  # type: ignore[operator]
    assert not truth(ask(client, ("query", IN_DEFAULT), ("default-graph-uri", ONTOLOGY_GRAPH)))  # type: ignore[operator]


def test_query_dataset_default_graphs_get(client: Client) -> None:
    both = (("default-graph-uri", ONTOLOGY_GRAPH), ("default-graph-uri", ARTICLE))
    query = "ASK { ?person a ?class . ?class <http://www.w3.org/2000/01/rdf-schema#label> 'Person'@en }"
    assert truth(get(client, ("query", query), *both))
    assert not truth(get(client, ("query", query), both[0]))


def test_query_dataset_default_graphs_post(client: Client) -> None:
    both = (("default-graph-uri", ONTOLOGY_GRAPH), ("default-graph-uri", ARTICLE))
    assert truth(post(client, IN_DEFAULT, *both))
    assert truth(post_form(client, ("query", IN_DEFAULT), *both))


def test_query_dataset_named_graphs_get(client: Client) -> None:
    assert truth(get(client, ("query", IN_NAMED), ("named-graph-uri", ARTICLE)))
    assert not truth(get(client, ("query", IN_NAMED), ("named-graph-uri", ONTOLOGY_GRAPH)))


def test_query_dataset_named_graphs_post(client: Client) -> None:
    assert truth(post(client, IN_NAMED, ("named-graph-uri", ARTICLE), ("named-graph-uri", ONTOLOGY_GRAPH)))
    assert not truth(post(client, IN_DEFAULT, ("named-graph-uri", ARTICLE)))


def test_query_dataset_full(client: Client) -> None:
    graphs = (("default-graph-uri", ONTOLOGY_GRAPH), ("named-graph-uri", ARTICLE))
    assert truth(post_form(client, ("query", IN_NAMED), *graphs))
    assert not truth(post_form(client, ("query", IN_DEFAULT), *graphs))


def test_query_multiple_dataset_the_protocol_goes_before_the_query(client: Client) -> None:
    query = IN_DEFAULT.replace("{", f"FROM <{ONTOLOGY_GRAPH}> {{", 1)
    assert not truth(get(client, ("query", query)))
    assert truth(get(client, ("query", query), ("default-graph-uri", ARTICLE)))


# ---------------------------------------------------------------- content types


def type_of(client: Client, query: str, accept: str = "", format: str = "") -> str:
    pairs = [("query", query)] + ([("format", format)] if format else [])
    response = get(client, *pairs, Accept=accept or "*/*")
    assert response.status_code == 200, response.text
    return response.headers["content-type"].partition(";")[0]


ROWS = ["application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"]
TRIPLES = ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
SELECT, CONSTRUCT = "SELECT * { ?s ?p ?o } LIMIT 2", "CONSTRUCT WHERE { ?s a ?o } LIMIT 2"


@pytest.mark.parametrize("type", ROWS)
def test_query_content_type_select(client: Client, type: str) -> None:
    assert type_of(client, SELECT, type) == type


@pytest.mark.parametrize("type", ROWS)
def test_query_content_type_ask(client: Client, type: str) -> None:
    assert type_of(client, ASK, type) == type


@pytest.mark.parametrize("type", TRIPLES)
def test_query_content_type_describe(client: Client, type: str) -> None:
    assert type_of(client, f"DESCRIBE <{ARTICLE}>", type) == type


@pytest.mark.parametrize("type", TRIPLES)
def test_query_content_type_construct(client: Client, type: str) -> None:
    assert type_of(client, CONSTRUCT, type) == type


@pytest.mark.parametrize(
    ("query", "accept", "type"),
    [
        (SELECT, "*/*", ROWS[0]),
        (SELECT, "text/csv;q=0.5, application/sparql-results+xml;q=0.9", ROWS[1]),
        (SELECT, "text/turtle, text/csv;q=0.1", ROWS[2]),
        (SELECT, "application/sparql-results+json;q=0, */*", ROWS[1]),
        (SELECT, "application/json", ROWS[0]),
        (CONSTRUCT, "application/sparql-results+xml, application/rdf+xml, */*;q=0.1", TRIPLES[2]),
        (CONSTRUCT, "text/*", TRIPLES[0]),
        (CONSTRUCT, "*/*;q=0.2, application/n-triples;q=nonsense", TRIPLES[0]),
    ],
)
def test_the_best_liked_type_is_sent(client: Client, query: str, accept: str, type: str) -> None:
    assert type_of(client, query, accept) == type


@pytest.mark.parametrize(
    ("names", "types", "query"),
    [("json xml csv tsv", ROWS, SELECT), ("turtle ntriples rdfxml jsonld", TRIPLES, CONSTRUCT)],
)
def test_format_goes_before_accept(client: Client, names: str, types: Sequence[str], query: str) -> None:
    assert [type_of(client, query, "text/html", name) for name in names.split()] == types
    assert [type_of(client, query, format=type) for type in types] == types


def test_what_cannot_be_had_is_406(client: Client) -> None:
    assert get(client, ("query", SELECT), Accept="image/png").status_code == 406
    assert get(client, ("query", SELECT), ("format", "turtle")).status_code == 406


# ---------------------------------------------------------------- what is refused


def refused(response: Response, status: int) -> None:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(response.text.splitlines()) == 1


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_bad_query_method(client: Client, method: str) -> None:
    response = client.request(method, f"/sparql?{urlencode([('query', ASK)])}")
    refused(response, 405)
    assert "GET" in response.headers["allow"]


def test_bad_multiple_queries(client: Client) -> None:
    refused(get(client, ("query", ASK), ("query", SELECT)), 400)
    refused(post_form(client, ("query", ASK), ("query", SELECT)), 400)
    refused(post(client, ASK, ("query", SELECT)), 400)


def test_bad_query_wrong_media_type(client: Client) -> None:
    refused(post(client, ASK, type="text/plain"), 415)


def test_bad_query_missing_form_type(client: Client) -> None:
    refused(client.post("/sparql", content=urlencode([("query", ASK)]).encode()), 415)


def test_bad_query_missing_direct_type(client: Client) -> None:
    refused(client.post("/sparql", content=ASK.encode()), 415)


def test_bad_query_non_utf8(client: Client) -> None:
    query = "ASK { ?s ?p '王国平' }"
    refused(post(client, query.encode("utf-16")), 400)
    refused(client.get("/sparql?query=" + quote(query.encode("gb18030"))), 400)
    refused(client.post("/sparql", content=b"query=%ff", headers={"Content-Type": FORM}), 400)


@pytest.mark.parametrize(
    "query", ["ASK {", "", "SELECT nothing", "ASK { ?s nowhere:p ?o }", "\x00", "ASK { ?s ?p '" + "\ufffd"]
)
def test_bad_query_syntax(client: Client, query: str) -> None:
    response = post(client, query)
    refused(response, 400)
    assert response.text.startswith("line 1, column ")


def test_a_query_without_a_query_is_refused(client: Client) -> None:
    refused(get(client, ("default-graph-uri", ARTICLE)), 400)
    refused(post_form(client), 400)


def test_a_graph_without_an_iri_is_refused(client: Client) -> None:
    refused(get(client, ("query", ASK), ("default-graph-uri", "no iri")), 400)


@pytest.mark.parametrize(
    "update",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL", "DROP DEFAULT", "LOAD <http://127.0.0.1/>",
        "PREFIX : <urn:> INSERT { :a :b :c } WHERE {}", "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "CREATE GRAPH <urn:g>", "ADD <urn:a> TO <urn:b>", "MOVE <urn:a> TO <urn:b>", "COPY <urn:a> TO <urn:b>",
    ],
)  # fmt: skip
def test_updates_are_refused(client: Client, update: str) -> None:
    refused(post(client, update), 400)
    refused(post(client, update, type="application/sparql-update"), 403)
    refused(post_form(client, ("update", update)), 403)
    refused(get(client, ("update", update)), 403)
    assert truth(get(client, ("query", IN_DEFAULT)))


# ---------------------------------------------------------------- around the protocol


def test_the_service_describes_itself(client: Client) -> None:
    response = client.get("/sparql")
    assert response.headers["content-type"] == "text/turtle; charset=utf-8"
    assert "sd:SPARQL11Query" in response.text
    assert client.get("/sparql", headers={"Accept": "application/rdf+xml"}).text.startswith("<?xml")


def test_a_browser_gets_the_editor_with_its_query(client: Client) -> None:
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    response = get(client, ("query", "ASK { '</textarea><script>' ?p ?o }"), Accept=accept)
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "ASK { &#39;&lt;/textarea&gt;&lt;script&gt;&#39; ?p ?o }</textarea>" in response.text


def test_pages_of_other_origins_may_ask(client: Client) -> None:
    assert get(client, ("query", ASK), Origin="https://example.org").headers["access-control-allow-origin"] == "*"
    headers = {
        "Origin": "https://example.org",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    response = client.options("/sparql", headers=headers)
    assert response.status_code == 204
    assert "POST" in response.headers["access-control-allow-methods"]
    assert "content-type" in response.headers["access-control-allow-headers"].lower()


def test_who_has_an_answer_already_is_told_so(client: Client) -> None:
    first = get(client, ("query", SELECT))
    second = get(client, ("query", SELECT), **{"If-None-Match": first.headers["etag"]})
    assert (second.status_code, second.content) == (304, b"")
    assert "Accept" in first.headers["vary"]
