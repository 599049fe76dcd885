"""Every export is read back by a program that is not ours."""

import csv
import json
import re
from pathlib import Path

import openpyxl
import pandas
import pyoxigraph as ox
import pytest
import rdflib
import yaml
from lxml import etree
from markdown_it import MarkdownIt

from kg.build import build
from kg.build.contents import Contents
from kg.errors import StoreError
from kg.export import EXPORTS, export
from kg.network import project
from kg.schema import table_queries
from kg.store import Store

ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))[:2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    hostile = folder / "hostile.txt"
    hostile.write_text("=cmd|'/c calc'!A0\n市长李明在会上强调，要实施“=1+1<script>[[x]]”战略。", encoding="utf-8")
    build([*ARTICLES, hostile], folder / "build")
    return folder / "build"


@pytest.fixture(scope="module")
def exported(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    for name, one in EXPORTS.items():
        export(built, name, folder / one.name)
    return folder


def triples(path: Path, format: ox.RdfFormat) -> set[ox.Triple]:
    return {quad.triple for quad in ox.parse(path=path, format=format)}


@pytest.mark.parametrize(
    ("name", "format"),
    [("graph.nt", ox.RdfFormat.N_TRIPLES), ("graph.rdf", ox.RdfFormat.RDF_XML), ("graph.ttl", ox.RdfFormat.TURTLE)],
)
def test_triples_are_those_of_the_build(built: Path, exported: Path, name: str, format: ox.RdfFormat) -> None:
    assert triples(exported / name, format) == triples(built / "graph.ttl", ox.RdfFormat.TURTLE)


@pytest.mark.parametrize(("name", "format"), [("graph.nq", ox.RdfFormat.N_QUADS), ("graph.trig", ox.RdfFormat.TRIG)])
def test_graphs_are_those_of_the_build(built: Path, exported: Path, name: str, format: ox.RdfFormat) -> None:
    assert set(ox.parse(path=exported / name, format=format)) == set(ox.parse(path=built / "graph.trig"))


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_json_ld_is_read_by_rdflib_and_its_context_is_a_context(built: Path, exported: Path) -> None:
    graph = rdflib.Graph().parse(exported / "jsonld" / "graph.jsonld", format="json-ld")
    assert len(graph) == len(triples(built / "graph.ttl", ox.RdfFormat.TURTLE))
    context = json.loads((exported / "jsonld" / "context.jsonld").read_text(encoding="utf-8"))
    small = {**context, "@id": "urn:x", "rdfs:label": "y"}
    assert len(rdflib.Graph().parse(data=json.dumps(small), format="json-ld")) == 1


def test_gexf_has_every_node_and_edge_with_label_colour_and_time(built: Path, exported: Path) -> None:
    network = project(Store.open(built))
    tree = etree.parse(str(exported / "graph.gexf"))
    nodes = {node.get("id"): node.get("label") for node in tree.findall(".//{*}node")}
    assert nodes == {node: data["label"] for node, data in network.nodes(data=True)}
    edges = tree.findall(".//{*}edge")
    assert len({edge.get("id") for edge in edges}) == len(edges) == network.number_of_edges()
    assert {edge.get(end) for edge in edges for end in ("source", "target")} <= set(nodes)
    declared = {one.get("id") for one in tree.findall(".//{*}attributes/{*}attribute")}
    assert {one.get("for") for one in tree.findall(".//{*}attvalue")} <= declared
    assert len(tree.findall(".//{*}node/{*}color")) == len(network)
    starts = {one.get("start") for one in tree.findall(".//{*}node") if one.get("start")}
    assert starts
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", one) for one in starts)


def test_neo4j_gets_typed_columns_and_ends_that_exist(built: Path, exported: Path) -> None:
    network = project(Store.open(built))
    with (exported / "neo4j" / "nodes.csv").open(encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file))
    with (exported / "neo4j" / "relationships.csv").open(encoding="utf-8", newline="") as file:
        edges = list(csv.DictReader(file))
    assert {node["iri:ID"] for node in nodes} == set(network)
    assert len(edges) == network.number_of_edges()
    assert {edge[end] for edge in edges for end in (":START_ID", ":END_ID")} <= set(network)
    assert all(re.fullmatch(r"[A-Z_]+", edge[":TYPE"]) for edge in edges)
    assert all(
        name.startswith(":") or name.split(":")[1] in ("ID", "string", "long", "double", "LABEL") for name in nodes[0]
    )
    labels = {label for node in nodes for label in node[":LABEL"].split(";")}
    cypher = (exported / "neo4j" / "constraints.cypher").read_text(encoding="utf-8")
    assert set(re.findall(r"CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)", cypher)) == labels


@pytest.mark.parametrize("name", sorted(table_queries()))
def test_tables_are_the_same_in_every_form(built: Path, exported: Path, name: str) -> None:
    wanted = pandas.read_csv(built / "tables" / f"{name}.csv", dtype=str, keep_default_na=False)
    assert pandas.read_csv(exported / "csv" / f"{name}.csv", dtype=str, keep_default_na=False).equals(wanted)
    parquet = pandas.read_parquet(exported / "parquet" / f"{name}.parquet")
    sheet = openpyxl.load_workbook(exported / "tables.xlsx")[name]
    header, *rows = list(sheet.iter_rows(values_only=True))
    assert list(header) == list(parquet.columns) == list(wanted.columns)
    assert len(rows) == len(parquet) == len(wanted)
    for column, cells in zip(wanted.columns, zip(*rows, strict=True), strict=False):
        for text, cell, value in zip(wanted[column], cells, parquet[column], strict=True):
            if isinstance(cell, int | float):
                assert float(text) == cell == value
            else:
                assert text == (cell or "")
                assert text == (value if isinstance(value, str) else "")


def test_nothing_in_a_workbook_acts(exported: Path) -> None:
    book = openpyxl.load_workbook(exported / "tables.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.value for cell in cells if str(cell.value).startswith("=")]
    assert [cell for cell in cells if cell.data_type == "f" or cell.hyperlink] == []


def test_notes_link_to_notes_that_exist_and_say_what_the_graph_says(built: Path, exported: Path) -> None:
    network = project(Store.open(built))
    notes = {
        path.relative_to(exported / "notes").with_suffix("").as_posix(): path.read_text(encoding="utf-8")
        for path in (exported / "notes").rglob("*.md")
    }
    fronts = [yaml.safe_load(text.split("---\n")[1]) for text in notes.values()]
    assert {front["iri"] for front in fronts} == set(network)
    assert {alias for front in fronts for alias in front["aliases"]} >= {
        data["label"] for _, data in network.nodes(data=True)
    }
    links = [link for text in notes.values() for link in re.findall(r"(?<!\\)\[\[([^\]|]+)\|", text)]
    assert len(links) == 2 * network.number_of_edges()
    assert set(links) <= set(notes)


def test_a_hostile_name_is_text_in_a_note(exported: Path) -> None:
    hostile = [
        path.read_text(encoding="utf-8")
        for path in (exported / "notes").rglob("*.md")
        if "script" in path.read_text(encoding="utf-8")
    ]
    assert hostile
    html = [MarkdownIt("commonmark").render(text.split("---\n", 2)[2]) for text in hostile]
    assert not [page for page in html if "<script" in page]


def test_exports_are_the_same_every_time(built: Path, exported: Path, tmp_path: Path) -> None:
    for name, one in EXPORTS.items():
        export(built, name, tmp_path / one.name)
    files = [path.relative_to(exported) for path in exported.rglob("*") if path.is_file()]
    assert [str(name) for name in files if (tmp_path / name).read_bytes() != (exported / name).read_bytes()] == []


def test_a_folder_in_the_way_is_left_alone(built: Path, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.md").write_text("mine")
    with pytest.raises(StoreError, match="a folder is there already"):
        export(built, "obsidian", tmp_path / "notes")
    assert [path.name for path in tmp_path.rglob("*")] == ["notes", "mine.md"]


def test_no_folder_is_made_that_nobody_asked_for(built: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere; make it first"):
        export(built, "xlsx", tmp_path / "nowhere" / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_build_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    for name, one in EXPORTS.items():
        with pytest.raises(StoreError, match="kg build"):
            export(tmp_path, name, tmp_path / "out" / one.name)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_corpus_is_exported_like_a_small_build(tmp_path: Path, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Contents, "is_large", True)
    build(ARTICLES, tmp_path / "corpus")
    monkeypatch.undo()
    build(ARTICLES, tmp_path / "small")
    export(tmp_path / "corpus", "trig", tmp_path / "a.trig")
    assert set(ox.parse(path=tmp_path / "a.trig")) == set(ox.parse(path=tmp_path / "small" / "graph.trig"))
