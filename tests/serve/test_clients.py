"""Programs that people have: each asks the running server in its own way and reads what it gets."""

from __future__ import annotations

import io
import re
import shlex
import subprocess
import warnings
from urllib.parse import urlencode

import pandas
import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, TSV, TURTLE, XML, SPARQLWrapper

from kg.schema import ONTOLOGY
from tests.conftest import ROOT, program
from tests.serve.conftest import Server

POSTS = f"""PREFIX : <{ONTOLOGY}> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?name ?title {{ ?tenure :holder/rdfs:label ?name ; :postTitle ?title ; :organisation/rdfs:label "杭州市委"@zh }} ORDER BY ?name ?title"""


@pytest.mark.parametrize("method", ["GET", POST])
@pytest.mark.parametrize("format", [JSON, XML, CSV, TSV])
def test_sparqlwrapper(server: Server, method: str, format: str) -> None:
    wrapper = SPARQLWrapper(f"{server.address}/sparql")
    wrapper.setQuery(POSTS)
    wrapper.setMethod(method)
    wrapper.setReturnFormat(format)
    found = wrapper.query().convert()
    if format == JSON:
        names = [row["name"]["value"] for row in found["results"]["bindings"]]
    elif format == XML:
        names = [node.firstChild.data for node in found.getElementsByTagName("literal")]
    else:
        names = found.decode("utf-8")
    assert "王国平" in names


def test_sparqlwrapper_reads_triples(server: Server) -> None:
    wrapper = SPARQLWrapper(f"{server.address}/sparql")
    wrapper.setQuery(f"CONSTRUCT WHERE {{ ?person a <{ONTOLOGY}Person> }}")
    wrapper.setReturnFormat(TURTLE)
    assert len(Graph().parse(data=wrapper.query().convert(), format="turtle")) >= 5


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_sees_the_end_point_as_a_graph(server: Server, method: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        graph = Graph(SPARQLStore(f"{server.address}/sparql", method=method))
        rows = {(str(row[0]), str(row[1])) for row in graph.query(POSTS)}
        assert ("王国平", "书记") in rows
        (wang,) = graph.subjects(URIRef("http://www.w3.org/2000/01/rdf-schema#label"), Literal("王国平", lang="zh"))
        assert (wang, URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), URIRef(f"{ONTOLOGY}Person")) in graph


def test_pandas_reads_a_csv_answer(server: Server) -> None:
    table = pandas.read_csv(f"{server.address}/sparql?{urlencode([('query', POSTS), ('format', 'csv')])}")
    assert list(table.columns) == ["name", "title"]
    assert "王国平" in set(table["name"])


def test_pandas_reads_a_download_of_the_explorer(server: Server) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        found = pandas.read_json(f"{server.address}/api/search?{urlencode([('q', '王国平')])}", typ="series")
        iri = found["results"][0]["iri"]
        around = pandas.read_json(f"{server.address}/api/around?{urlencode([('iri', iri)])}", typ="series")
        iris = [("iri", node["iri"]) for node in around["nodes"]]
        table = pandas.read_csv(
            f"{server.address}/api/export?{urlencode([('format', 'csv'), *iris])}", encoding="utf-8-sig"
        )
    assert "王国平任杭州市委书记" in set(table["fact_zh"])
    assert table["sentence"].str.len().min() > 0


def test_curl_posts_a_query_from_a_file(server: Server, tmp_path: object) -> None:
    command = [
        str(program("curl", package="curl")),
        "-sS",
        "--noproxy",
        "*",
        "-H",
        "Content-Type: application/sparql-query",
    ]
    command += ["-H", "Accept: text/csv", "--data-binary", "@-", f"{server.address}/sparql"]
    answer = subprocess.run(command, input=POSTS.encode(), capture_output=True, check=True).stdout
    assert "王国平" in [row["name"] for row in pandas.read_csv(io.BytesIO(answer)).to_dict("records")]


def test_the_session_in_the_readme(server: Server) -> None:
    session = re.search(
        r"```sh\n\$ kg serve &\n\$ (.*?)\n```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )
    assert session is not None
    command, _, said = session[1].partition("ORDER BY ?name ?title'\n")
    command = command.replace("\\\n", " ").replace("http://127.0.0.1:8000", server.address) + "ORDER BY ?name ?title'"
    answer = subprocess.run([*shlex.split(command), "-sS", "--noproxy", "*"], capture_output=True, check=True).stdout
    assert answer.decode().splitlines() == said.splitlines()


def test_curl_follows_an_iri_of_the_data(server: Server) -> None:
    command = [str(program("curl", package="curl")), "-sS", "--noproxy", "*", "-H", "Accept: application/n-triples"]
    answer = subprocess.run([*command, f"{server.address}/id/place/330100"], capture_output=True, check=True).stdout
    assert len(Graph().parse(data=answer, format="nt")) > 5
