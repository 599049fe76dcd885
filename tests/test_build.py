import csv
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pandas
import pyoxigraph as ox
import pytest
import rdflib

from kg.build import FORMATS, BuildOptions, build, reading
from kg.build import contents as build_contents
from kg.build.graphs import DataSet
from kg.build.staging import LEDGER
from kg.build.time_limit import time_limit
from kg.errors import ExtractorError, KgError, SourceError, StoreError
from kg.schema import ONTOLOGY_GRAPH, table_queries
from kg.store import Store

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
ALWAYS = {"graph.ttl", "graph.trig", "facts.jsonl", "manifest.json"} | {f"tables/{n}.csv" for n in table_queries()}


def contents(folder: Path) -> dict[str, bytes]:
    """What a folder shows: every file but the ledger, which is there to make the next build quick."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != LEDGER]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("built") / "output"
    build(ARTICLES, output, BuildOptions(formats=tuple(FORMATS)))
    return output


def test_a_build_has_graph_facts_and_the_ten_tables(built: Path) -> None:
    files = contents(built)
    assert set(files) >= ALWAYS
    assert len([name for name in files if name.startswith("tables/")]) == 10
    assert set(json.loads(files["manifest.json"])["files"]) == set(files)


def test_every_article_is_in_the_articles_table(built: Path) -> None:
    with (built / "tables" / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["article"] for row in rows] == [path.stem for path in ARTICLES]
    assert all(row["title"] for row in rows)


def test_the_summary_counts_what_the_facts_file_holds(tmp_path: Path) -> None:
    report = build(ARTICLES, tmp_path / "output")
    lines = (tmp_path / "output" / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    assert sum(report.counts.values()) == len(lines)
    assert report.articles == len(ARTICLES)
    assert report.is_valid
    assert {example.kind for example in report.examples} == set(report.counts)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_articles_does_not_matter(tmp_path: Path, seed: int, built: Path) -> None:
    paths = list(ARTICLES)
    random.Random(seed).shuffle(paths)
    build(paths, tmp_path / "output", BuildOptions(formats=tuple(FORMATS)))
    assert contents(tmp_path / "output") == contents(built)


def test_the_number_of_workers_does_not_matter(tmp_path: Path, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SHARD", 2)
    build(ARTICLES, tmp_path / "output", BuildOptions(formats=tuple(FORMATS), workers=2))
    assert contents(tmp_path / "output") == contents(built)


def test_the_number_of_workers_does_not_matter_to_a_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_contents, "LARGE", 1)
    monkeypatch.setattr("kg.build.filling.LINES", 60)
    monkeypatch.setattr("kg.build.corpus._PIECE", 20)
    for workers in (1, 3):
        build(ARTICLES[:3], tmp_path / str(workers), BuildOptions(workers=workers))
    for name in ("graph.nq.gz", "graph.html"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "3" / name).read_bytes()


def test_hash_seeds_do_not_matter(tmp_path: Path, built: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "kg",
        "build",
        *map(str, ARTICLES),
        "-o",
        str(tmp_path / "output"),
        "--workers",
        "1",
    ]
    command += ["--format", ",".join(FORMATS)]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": "12345"})
    assert contents(tmp_path / "output") == contents(built)


def records(folder: Path) -> Iterator[dict[str, object]]:
    with (folder / "facts.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def test_every_evidence_reslices_to_its_quotation(built: Path) -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in ARTICLES}
    seen = 0
    for record in records(built):
        for one in record["evidence"]:  # type: ignore[attr-defined]
            text = texts[record["article"]]  # type: ignore[index]
            assert one["text"] == text[one["start"] : one["end"]]
            assert one["focus"] == text[one["focus_start"] : one["focus_end"]]
            assert one["focus"] in one["text"]
            seen += 1
    assert seen > 50


def test_every_span_of_the_graph_reslices_to_its_quotation(built: Path) -> None:
    answer = Store.open(built).answer("""
        PREFIX : <https://w3id.org/policy-kg/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?text ?start ?end ?exact { ?span oa:hasSource/:text ?text ; oa:start ?start ; oa:end ?end ; oa:exact ?exact }
    """)
    assert answer.cells
    for text, start, end, exact in answer.cells:
        assert text[int(start) : int(end)] == exact


def test_all_formats_say_the_same(built: Path) -> None:
    turtle = {quad.triple for quad in ox.parse(path=built / "graph.ttl")}
    assert {quad.triple for quad in ox.parse(path=built / "graph.nt")} == turtle
    assert {quad.triple for quad in ox.parse(path=built / "graph.rdf", format=ox.RdfFormat.RDF_XML)} == turtle
    trig = set(ox.parse(path=built / "graph.trig"))
    assert set(ox.parse(path=built / "graph.nq")) == trig
    assert {quad.triple for quad in trig if quad.graph_name == ox.DefaultGraph()} == turtle
    apart = (ox.DefaultGraph(), ox.NamedNode(ONTOLOGY_GRAPH))
    assert {quad.triple for quad in trig if quad.graph_name not in apart} == turtle
    assert ox.NamedNode(ONTOLOGY_GRAPH) in {quad.graph_name for quad in trig}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own JSON-LD reader
def test_rdflib_reads_the_same_from_json_ld_and_turtle(built: Path) -> None:
    turtle, json_ld = (rdflib.Graph().parse(built / name) for name in ("graph.ttl", "graph.jsonld"))
    assert set(json_ld) == set(turtle)


@pytest.mark.parametrize(
    ("parser", "name"),
    [
        ("turtle", "graph.ttl"),
        ("trig", "graph.trig"),
        ("nquads", "graph.nq"),
        ("ntriples", "graph.nt"),
        ("rdfxml", "graph.rdf"),
    ],
)
def test_rapper_reads_every_format(built: Path, rapper: Path, parser: str, name: str) -> None:
    run = subprocess.run([rapper, "-i", parser, "-c", built / name], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "rror" not in run.stderr
    assert "arning" not in run.stderr


def test_the_page_of_a_large_build_shows_the_most_connected_part_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_contents, "SHOWN", 12)
    build(ARTICLES, tmp_path / "output")
    page = (tmp_path / "output" / "graph.html").read_text(encoding="utf-8")
    shown, whole = re.search(r'"shown":\{"nodes":(\d+),"whole":(\d+)\}', page).groups()
    assert int(shown) == 12 < int(whole)


def test_the_base_of_data_iris_can_be_chosen(tmp_path: Path) -> None:
    build(ARTICLES[:1], tmp_path / "output", BuildOptions(base="https://example.org/id/"))
    subjects = {str(quad.subject.value) for quad in ox.parse(path=tmp_path / "output" / "graph.ttl")}
    assert all(subject.startswith("https://example.org/id/") for subject in subjects)


def test_tables_begin_with_a_byte_order_mark_on_request(tmp_path: Path, built: Path) -> None:
    build(ARTICLES, tmp_path / "output", BuildOptions(bom=True))
    for name in table_queries():
        with_mark = (tmp_path / "output" / "tables" / f"{name}.csv").read_bytes()
        assert with_mark == b"\xef\xbb\xbf" + (built / "tables" / f"{name}.csv").read_bytes()


# ---------------------------------------------------------------- articles that are not as they should be


def article(folder: Path, name: str, text: str = "宜昌市召开会议\n昨日，宜昌市召开经济工作会议。") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_bad_articles_are_reported_and_the_others_built(tmp_path: Path) -> None:
    article(tmp_path, "good.txt")
    article(tmp_path, "empty.txt", "")
    article(tmp_path, "broken.json", "{")
    report = build([tmp_path, tmp_path / "missing.txt"], tmp_path / "output")
    assert report.articles == 1
    assert sorted(Path(str(problem).split(": ")[0]).name for problem in report.problems) == [
        "broken.json", "empty.txt", "missing.txt",
    ]  # fmt: skip


def test_a_build_of_nothing_is_an_error_and_leaves_no_folder(tmp_path: Path) -> None:
    article(tmp_path, "empty.txt", "")
    with pytest.raises(SourceError, match="empty"):
        build([tmp_path / "empty.txt"], tmp_path / "output")
    assert not (tmp_path / "output").exists()


def test_two_articles_with_one_id_are_not_merged(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        article(tmp_path, name, json.dumps({"id": "same", "title": "标题", "text": f"正文{name}"}))
    report = build([tmp_path], tmp_path / "output")
    assert report.articles == 1
    (problem,) = report.problems
    assert "b.json: its id 'same' is that of" in str(problem)


def test_an_article_that_breaks_the_reader_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article(tmp_path, "good.txt")
    article(tmp_path, "evil.txt", "坏\n坏")
    read = reading.reading_of

    def failing(one):  # type: ignore[no-untyped-def]
        if one.id == "evil":
            raise ZeroDivisionError("a mistake in a rule")
        return read(one)

    monkeypatch.setattr(reading, "reading_of", failing)
    report = build([tmp_path], tmp_path / "output")
    assert report.articles == 1
    assert "evil.txt: the reader failed (ZeroDivisionError" in str(report.problems[0])


@pytest.mark.parametrize("text", ["The weather\nIt rained all day in the hills.", "。\n！", "a"])
def test_a_text_without_facts_gives_a_valid_graph_of_the_article_alone(tmp_path: Path, text: str) -> None:
    report = build([article(tmp_path, "weather.txt", text)], tmp_path / "output")
    assert report.silent == ("weather",)
    assert report.is_valid
    store = Store.open(tmp_path / "output")
    assert store.answer("ASK { ?a a <https://w3id.org/policy-kg/ontology#Article> }").cells == (("true",),)


# ---------------------------------------------------------------- the output folder is replaced whole or not at all


def test_files_of_others_stay_and_files_of_an_older_build_go(tmp_path: Path) -> None:
    one, output = article(tmp_path, "a.txt"), tmp_path / "output"
    build([one], output, BuildOptions(formats=("nquads",)))
    (output / "notes.md").write_text("mine")
    (output / "tables" / "mine.csv").write_text("mine")
    (output / "empty").mkdir()
    build([one], output)
    assert set(contents(output)) >= ALWAYS | {"notes.md", "tables/mine.csv"}
    assert (output / "empty").is_dir()
    assert "graph.nq" not in contents(output)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_file_of_others_is_never_overwritten(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    (output / "graph.ttl").write_text("mine")
    with pytest.raises(StoreError, match=r"graph\.ttl: not written by a build"):
        build([article(tmp_path, "a.txt")], output)
    assert contents(output) == {"graph.ttl": b"mine"}


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/output"])
def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path, place: str) -> None:
    article(tmp_path, "file")
    with pytest.raises(StoreError) as caught:
        build([article(tmp_path, "a.txt")], tmp_path / place)
    assert "\n" not in str(caught.value)


def test_the_current_folder_is_not_swapped_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError, match="give one in it"):
        build([article(tmp_path, "a.txt")], Path())


def run_build(sources: list[Path], output: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    """Build in a process of its own that first runs some Python."""
    code = f"{before}\nfrom kg.cli import main\nmain()"
    command = [sys.executable, "-c", code, "build", *map(str, sources), "-o", str(output), "--workers", "1", "--prune"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build([article(tmp_path, "a.txt")], output)
    before = contents(output)
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))"
    run = run_build(ARTICLES, output, limit)
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert "nothing in it was changed" in run.stderr
    assert contents(output) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


KILLER = """
import os, signal, sys
countdown = {steps}
def watch(event, args):
    global countdown
    writes = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
    if (writes or event in ("os.rename", "os.remove", "os.rmdir", "os.link", "ctypes.call_function")) and ".output.new-" in str(args):
        countdown -= 1
        if countdown == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
"""


def test_a_build_killed_between_any_two_writes_leaves_the_old_output_or_the_new(tmp_path: Path) -> None:
    output, new = tmp_path / "output", tmp_path / "new"
    build([article(tmp_path, "a.txt")], output)
    build(ARTICLES, new)
    old = contents(output)
    killed, steps = 0, 1
    while (run := run_build(ARTICLES, output, KILLER.format(steps=steps))).returncode == -signal.SIGKILL:
        assert contents(output) in (old, contents(new))
        killed, steps = killed + 1, steps + 4
    assert killed >= 5
    assert run.returncode == 0, run.stderr
    assert contents(output) == contents(new)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_two_builds_into_one_folder_do_not_disturb_each_other(tmp_path: Path) -> None:
    build([article(tmp_path, "a.txt")], tmp_path / "output")
    remains = tmp_path / ".output.new-1"
    shutil.copytree(tmp_path / "output", remains)
    build([tmp_path / "a.txt"], tmp_path / "output")
    assert not remains.exists()


def test_a_worker_that_dies_is_one_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SHARD", 1)
    monkeypatch.setattr(reading, "read_shard", die)
    article(tmp_path, "a.txt"), article(tmp_path, "b.txt")
    with pytest.raises(KgError, match="a worker was killed"):
        build([tmp_path], tmp_path / "output", BuildOptions(workers=2))


def die(shard: object, base: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


KILLED_AFTER_AN_ARTICLE = """
import os, signal, sys
from pathlib import Path
from kg.build import BuildOptions, build, reading
reading.SHARD = 1
*articles, output = map(Path, sys.argv[1:])
build(articles, output, BuildOptions(workers=2), lambda standing: os.kill(os.getpid(), signal.SIGKILL))
"""


def test_workers_end_with_a_build_that_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED_AFTER_AN_ARTICLE, *map(str, ARTICLES), str(tmp_path / "output")]
    # it comes back when all who hold the pipe are gone
    run = subprocess.run(command, stdout=subprocess.PIPE, timeout=60, check=False)
    assert run.returncode == -signal.SIGKILL


def test_a_carriage_return_survives_rdf_xml() -> None:
    data = DataSet({"urn:graph": ('<urn:s> <urn:p#o> "a\\r\\nb"',)}, "urn:", "")
    assert [str(value) for value in rdflib.Graph().parse(data=data.xml(), format="xml").objects()] == ["a\r\nb"]


def test_what_could_not_be_read_stands_in_a_file_until_it_can(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    article(folder, "good.txt"), article(folder, "empty.txt", "")
    build([folder], tmp_path / "output")
    (line,) = (tmp_path / "output" / "errors.jsonl").read_text(encoding="utf-8").splitlines()
    told = json.loads(line)
    assert (Path(told["path"]).name, told["error"]) == ("empty.txt", "SourceError")
    assert "the file is empty" in told["message"]
    article(folder, "empty.txt")
    build([folder], tmp_path / "output")
    assert not (tmp_path / "output" / "errors.jsonl").exists()


def test_an_article_that_takes_for_ever_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article(tmp_path, "good.txt")
    article(tmp_path, "evil.txt", "坏\n坏")
    read = reading.reading_of

    def endless(one):  # type: ignore[no-untyped-def]
        while one.id == "evil":
            with suppress(Exception):  # as libraries do that go on after every error
                int("1")
        return read(one)

    monkeypatch.setattr(reading, "reading_of", endless)
    monkeypatch.setattr("kg.build.time_limit.SECONDS", 0.2)
    report = build([tmp_path], tmp_path / "output")
    assert report.articles == 1
    assert "evil.txt: not read within 0.2 seconds and given up" in str(report.problems[0])


def test_an_article_can_be_given_up_in_any_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.time_limit.SECONDS", 0.05)

    def endless() -> None:
        with time_limit("evil"):
            while True:
                pass

    with ThreadPoolExecutor(1) as pool, pytest.raises(ExtractorError, match="evil: not read within"):
        pool.submit(endless).result()


def test_tables_come_as_parquet_on_request_from_large_builds_as_from_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for large, name in ((2000, "small"), (1, "large")):
        monkeypatch.setattr(build_contents, "LARGE", large)
        report = build(ARTICLES[:3], tmp_path / name, BuildOptions(formats=("parquet",), bom=True))
        assert "tables/posts.parquet" in report.files
    for table in table_queries():
        files = [tmp_path / name / "tables" / f"{table}.parquet" for name in ("small", "large")]
        assert files[0].read_bytes() == files[1].read_bytes()
        read = pandas.read_csv(files[0].with_suffix(".csv"), dtype=str)
        as_parquet = pandas.read_parquet(files[0])
        assert list(as_parquet.columns) == list(read.columns)
        assert as_parquet["article"].tolist() == read["article"].tolist()
    assert pandas.read_parquet(tmp_path / "small" / "tables" / "indicators.parquet")["value"].dtype == float


def test_the_page_of_a_corpus_shows_what_most_facts_name_and_says_of_how_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_contents, "LARGE", 1)
    monkeypatch.setattr(build_contents, "CORE", 5)
    monkeypatch.setattr(build_contents, "SHOWN", 20)
    report = build(ARTICLES, tmp_path / "out")
    assert "graph.html" in report.files
    page = (tmp_path / "out" / "graph.html").read_text(encoding="utf-8")
    shown = re.search(r'"shown": ?\{"nodes": ?(\d+), ?"whole": ?(\d+)\}', page)
    assert shown
    assert 5 <= int(shown[1]) <= 20 < int(shown[2])
