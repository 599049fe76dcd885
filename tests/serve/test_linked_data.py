"""Linked data: every IRI answers to readers and to programs, and the data set says what it is."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from kg.build import BuildOptions, build
from kg.schema import DATA, ONTOLOGY
from tests.conftest import ROOT
from tests.serve.conftest import Server, free_port, running

VOID, DCAT, SD = (
    Namespace(f"http://{name}#")
    for name in ("rdfs.org/ns/void", "www.w3.org/ns/dcat", "www.w3.org/ns/sparql-service-description")
)
PLACE = "/id/place/330100"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
PARSERS = {
    "text/turtle": "turtle",
    "application/n-triples": "nt",
    "application/rdf+xml": "xml",
    "application/ld+json": "json-ld",
}


def graph_of(response: httpx.Response) -> Graph:
    assert response.status_code == 200, response.text
    type = response.headers["content-type"].partition(";")[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # rdflib calls names of its own that it deprecates
        return Graph().parse(data=response.content, format=PARSERS[type])


@pytest.mark.parametrize("type", PARSERS)
def test_a_thing_answers_in_every_format_of_rdf(client: httpx.Client, type: str) -> None:
    response = client.get(PLACE, headers={"Accept": type})
    assert response.headers["content-type"].partition(";")[0] == type
    assert "Accept" in response.headers["vary"]
    labels = set(graph_of(response).objects(URIRef(f"{DATA}place/330100"), None))
    assert Literal("杭州市", lang="zh") in labels


def test_a_browser_gets_a_page_that_links_on(client: httpx.Client) -> None:
    response = client.get(PLACE, headers={"Accept": BROWSER})
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert '<a href="/id/place/330000">浙江省</a>' in response.text
    assert '<a href="/ontology#Place">' in response.text


def page_of(client: httpx.Client, query: str) -> str:
    """The page of the first node that a query finds."""
    rows = client.get("/sparql", params={"query": f"PREFIX : <{ONTOLOGY}> {query}"}).json()["results"]["bindings"]
    response = client.get(rows[0]["node"]["value"].replace(DATA, "/id/"), headers={"Accept": BROWSER})
    assert response.status_code == 200
    return response.text


def test_facts_are_told_as_sentences_and_not_as_pieces_of_iris(client: httpx.Client) -> None:
    person = page_of(client, 'SELECT ?node { ?node a :Person ; rdfs:label "蔡奇"@zh }')
    assert re.search(r'<a href="/id/pronouncement/[^"]+">蔡奇强调“[^”]+”</a>', person)
    assert re.search(r'<a href="/id/tenure/[^"]+">蔡奇任杭州市政府市长</a>', person)
    assert not re.search(r">[a-z-]+-[0-9a-f]{8}<", person)


def test_a_fact_is_headed_by_its_sentence_and_leads_to_its_article(client: httpx.Client) -> None:
    fact = page_of(client, "SELECT ?node { ?node a :Tenure ; :postTitle '市长' }")
    assert "<h1>蔡奇任杭州市政府市长</h1>" in fact
    assert re.search(r'<a href="/id/evidence/[^"]+">“[^<]*市长蔡奇[^<]*”</a>', fact)
    (address,) = re.findall(r'<a href="(/\?[^"]+)">浏览 Explore</a>', fact)
    asked = parse_qs(urlsplit(unescape(address)).query)
    assert asked["article"] == [f"{DATA}article/hangzhou-2008"]
    assert asked["fact"][0].startswith(f"{DATA}tenure/")


def test_an_article_is_not_told_to_be_in_itself_and_leads_to_the_explorer(client: httpx.Client) -> None:
    article = page_of(client, "SELECT ?node { ?node a :Article }")
    assert 'href="/id/article/hangzhou-2008"' not in article
    assert "/?article=" in article
    assert "<h1>杭州市加快推进工业转型的升级</h1>" in article


def test_every_node_of_the_data_has_its_page(client: httpx.Client) -> None:
    query = "SELECT DISTINCT ?node { { ?node ?p ?o } UNION { ?s ?p ?node FILTER(ISIRI(?node)) } }"
    rows = client.get("/sparql", params={"query": query}).json()["results"]["bindings"]
    own = sorted(row["node"]["value"] for row in rows if row["node"]["value"].startswith(DATA))
    assert len(own) > 300
    for iri in own[::7]:
        for accept in (BROWSER, "text/turtle"):
            assert client.get(iri.replace(DATA, "/id/"), headers={"Accept": accept}).status_code == 200, iri


def test_what_is_nothing_is_not_found(client: httpx.Client) -> None:
    for path in ("/id/person/nobody", "/id/", "/id/%20", "/id/<script>", "/id/../../etc/passwd"):
        response = client.get(path, headers={"Accept": BROWSER})
        assert response.status_code in (400, 404), path
        assert "<script>" not in response.text, path


@pytest.mark.parametrize("path", ["/id/person/nobody", "/nowhere"])
def test_what_is_not_there_is_a_page_in_a_browser_and_a_line_to_programs(client: httpx.Client, path: str) -> None:
    opened, asked = client.get(path, headers={"Accept": BROWSER}), client.get(path)
    assert (opened.status_code, asked.status_code) == (404, 404)
    assert opened.headers["content-type"] == "text/html; charset=utf-8"
    assert '<a href="/">' in opened.text
    (line,) = asked.text.splitlines()
    assert asked.headers["content-type"] == "text/plain; charset=utf-8"
    assert line in opened.text


def test_the_data_set_describes_itself(client: httpx.Client) -> None:
    found = graph_of(client.get("/.well-known/void"))
    (dataset,) = found.subjects(RDF.type, VOID.Dataset)
    assert (dataset, RDF.type, DCAT.Dataset) in found
    triples = int(str(found.value(dataset, VOID.triples)))
    count = client.get("/sparql", params={"query": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"}).json()
    assert triples == int(count["results"]["bindings"][0]["n"]["value"])
    assert str(found.value(dataset, VOID.uriSpace)) == DATA
    people = next(found.subjects(VOID["class"], URIRef(f"{ONTOLOGY}Person")))
    assert int(str(found.value(people, VOID.entities))) >= 5


def test_the_service_describes_itself_by_the_address_it_is_asked_at(client: httpx.Client) -> None:
    found = graph_of(client.get("/sparql", headers={"Host": "kg.example.org"}))
    (service,) = found.subjects(RDF.type, SD.Service)
    assert found.value(service, SD.endpoint) == URIRef("http://kg.example.org/sparql")


def test_the_ontology_is_documented_in_both_languages(client: httpx.Client) -> None:
    page = client.get("/ontology", headers={"Accept": BROWSER}).text
    for words in ('id="Tenure"', "任职", "tenure-holds", 'lang="en">Person'):
        assert words in page
    found = graph_of(client.get("/ontology", headers={"Accept": "text/turtle"}))
    assert (URIRef(f"{ONTOLOGY}Person"), RDF.type, URIRef("http://www.w3.org/2002/07/owl#Class")) in found


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A build whose IRIs are those of the server it is served by."""
    folder, port = tmp_path_factory.mktemp("published") / "build", free_port()
    build([ROOT / "kg" / "examples" / "hangzhou-2008.txt"], folder, BuildOptions(base=f"http://127.0.0.1:{port}/data/"))
    with running(folder, port=port) as answering:
        yield answering


def test_a_build_with_a_base_of_its_own_can_be_walked_from_iri_to_iri(published: Server) -> None:
    with httpx.Client(trust_env=False, headers={"Accept": "text/turtle"}) as walker:
        place = f"{published.address}/data/place/330100"
        found = graph_of(walker.get(place))
        within = found.value(URIRef(place), URIRef(f"{ONTOLOGY}within"))
        assert within is not None
        assert len(graph_of(walker.get(str(within)))) > 2
        assert walker.get(place, headers={"Accept": BROWSER}).text.count('href="/id/') > 2
