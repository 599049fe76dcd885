"""Building again: only what is new or changed is read, and the result is that of building from nothing."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.build import BuildOptions, BuildReport, Changes, build, changes_of_builds, freshness
from kg.build.staging import LEDGER
from kg.errors import SourceError, StoreError
from kg.store import Store
from tests.test_build import contents

NAMES = ("李明", "王晓东", "陈立民", "周海燕")
PRUNE = BuildOptions(prune=True)


def write(folder: Path, name: str, person: int, figure: int = 8) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"宜昌市召开港口建设推进会\n市长{NAMES[person]}出席会议并讲话。他强调，要加快码头建设。2014年，全市港口吞吐量增长{figure}%。\n"
    path.write_text(text, encoding="utf-8")
    return path


def from_nothing(folder: Path, output: Path) -> dict[str, bytes]:
    build([folder], output)
    return contents(output)


def test_nothing_is_read_twice(tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", 0), write(tmp_path / "in", "b.txt", 1)
    assert build([tmp_path / "in"], tmp_path / "out").read == 2
    before = contents(tmp_path / "out")
    again = build([tmp_path / "in"], tmp_path / "out")
    assert (again.read, again.articles, again.changes) == (0, 2, Changes())
    assert contents(tmp_path / "out") == before


def test_what_changed_is_told(tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", 0), write(tmp_path / "in", "b.txt", 1)
    build([tmp_path / "in"], tmp_path / "out")
    write(tmp_path / "in", "a.txt", 0, figure=9), write(tmp_path / "in", "c.txt", 2)
    (tmp_path / "in" / "b.txt").unlink()
    changes = build([tmp_path / "in"], tmp_path / "out", PRUNE).changes
    assert (changes.articles_added, changes.articles_removed, changes.articles_changed) == (1, 1, 1)
    assert changes.added == changes.removed > 1


def test_articles_that_are_not_given_stay_until_they_are_pruned(tmp_path: Path) -> None:
    monday, tuesday = write(tmp_path / "mon", "a.txt", 0), write(tmp_path / "tue", "b.txt", 1)
    build([monday], tmp_path / "out")
    both = build([tuesday], tmp_path / "out")
    assert (both.articles, both.read, both.kept) == (2, 1, 1)
    build([monday, tuesday], tmp_path / "whole")
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert build([tuesday], tmp_path / "out", PRUNE).articles == 1


def test_paths_without_any_article_change_nothing(tmp_path: Path) -> None:
    build([write(tmp_path, "a.txt", 0)], tmp_path / "out")
    before = contents(tmp_path / "out")
    with pytest.raises(SourceError, match="no such file"):
        build([tmp_path / "missing.txt"], tmp_path / "out")
    assert contents(tmp_path / "out") == before


def test_what_a_file_no_longer_holds_goes_without_pruning(tmp_path: Path) -> None:
    lines = [json.dumps({"id": f"n{n}", "title": "标题", "text": f"市长{NAMES[n]}出席会议。"}) for n in range(3)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    assert build([tmp_path / "a.jsonl"], tmp_path / "out").articles == 3
    (tmp_path / "a.jsonl").write_text("\n".join(lines[:2]))
    report = build([tmp_path / "a.jsonl"], tmp_path / "out")
    assert (report.articles, report.read, report.kept) == (2, 0, 0)


def test_an_id_that_an_article_kept_from_before_has_is_not_taken_from_it(tmp_path: Path) -> None:
    first, second = write(tmp_path / "one", "a.txt", 0), write(tmp_path / "two", "a.txt", 1)
    build([first], tmp_path / "out")
    report = build([second, write(tmp_path / "three", "b.txt", 2)], tmp_path / "out")
    assert report.articles == 2
    assert "its id 'a' is that of" in str(report.problems[0])
    first.unlink()
    assert build([second], tmp_path / "out").problems == ()
    assert NAMES[1] in (tmp_path / "out" / "facts.jsonl").read_text(encoding="utf-8")


def test_another_reader_reads_everything_again_also_what_is_not_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([write(tmp_path / "in", "a.txt", 0)], tmp_path / "out")
    shutil.rmtree(tmp_path / "in")
    second = write(tmp_path / "in", "b.txt", 1)
    monkeypatch.setattr("kg.build.fingerprint_of_reader", lambda base: "another")
    report = build([second], tmp_path / "out")
    assert (report.read, report.articles, report.kept) == (2, 2, 0)
    assert build([second], tmp_path / "out").read == 0


def test_another_base_makes_other_iris_of_everything(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", 0)
    build([path], tmp_path / "out")
    assert build([path], tmp_path / "out", BuildOptions(base="https://example.org/id/")).read == 1
    assert "w3id.org/policy-kg/id" not in (tmp_path / "out" / "graph.ttl").read_text(encoding="utf-8")


def test_without_its_ledger_or_with_a_broken_one_a_build_reads_everything(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", 0)
    build([path], tmp_path / "out")
    before = contents(tmp_path / "out")
    (tmp_path / "out" / LEDGER).write_bytes(b"no ledger")
    assert build([path], tmp_path / "out").read == 1
    (tmp_path / "out" / LEDGER).unlink()
    assert build([path], tmp_path / "out").read == 1
    assert contents(tmp_path / "out") == before


def test_the_fingerprint_of_the_reader_covers_code_words_and_terms() -> None:
    assert freshness.fingerprint_of_reader("a") != freshness.fingerprint_of_reader("b")
    names = {path.name for path in freshness.files_that_read()}
    assert {"dates.py", "titles.tsv", "policy.ttl", "posts.rq", "extract.py", "reading.py"} <= names


Step = tuple[str, int, int]
STEPS = st.lists(
    st.tuples(st.sampled_from(["a.txt", "b.txt", "deep/a.txt", "c.txt"]), st.integers(-1, 3), st.integers(7, 8)),
    min_size=2,
    max_size=5,
)


def take(folder: Path, step: Step) -> None:
    """Add or change an article, or (a person below 0) remove it."""
    name, person, figure = step
    if person < 0:
        (folder / name).unlink(missing_ok=True)
    else:
        write(folder, name, person, figure)


@pytest.mark.parametrize("large", [1, 2000])
@settings(max_examples=5)
@given(steps=STEPS)
def test_any_sequence_of_changes_ends_as_if_built_from_nothing(
    large: int, steps: list[Step], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("sequence")
    write(folder / "in", "always.txt", 0)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.build.contents.LARGE", large)
        for step in steps:
            take(folder / "in", step)
            build([folder / "in"], folder / "out", PRUNE)
        grown, scratch = contents(folder / "out"), from_nothing(folder / "in", folder / "scratch")
    assert {n: b for n, b in grown.items() if not n.startswith("store/")} == {
        n: b for n, b in scratch.items() if not n.startswith("store/")
    }


INTERRUPTER = """
import os, signal
from kg.build.ledger import Ledger
put, left = Ledger.put, {steps}
def interrupted(self, *args):
    global left
    put(self, *args)
    self.save()
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.{signal})
Ledger.put = interrupted
"""


def run(folder: Path, output: Path, before: str = "") -> subprocess.CompletedProcess[str]:
    code = f"{before}\nfrom kg.cli import main\nmain()"
    command = [sys.executable, "-c", code, "build", str(folder), "-o", str(output), "--workers", "1"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", ["SIGKILL", "SIGINT"])
def test_what_an_interrupted_build_had_read_is_not_read_again(tmp_path: Path, name: str) -> None:
    for number in range(4):
        write(tmp_path / "in", f"{number}.txt", number)
    stopped = run(tmp_path / "in", tmp_path / "out", INTERRUPTER.format(steps=3, signal=name))
    assert stopped.returncode in (-signal.SIGKILL, 130)
    assert not (tmp_path / "out").exists()
    resumed = build([tmp_path / "in"], tmp_path / "out")
    assert (resumed.read, resumed.articles) == (1, 4)
    assert contents(tmp_path / "out") == from_nothing(tmp_path / "in", tmp_path / "scratch")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("seed", range(3))
def test_builds_killed_again_and_again_end_like_an_undisturbed_one(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(6):
        write(tmp_path / "in", f"{number}.txt", number % 4)
    for _ in range(3):
        run(tmp_path / "in", tmp_path / "out", INTERRUPTER.format(steps=chance.randint(1, 2), signal="SIGKILL"))
    assert run(tmp_path / "in", tmp_path / "out").returncode == 0
    assert contents(tmp_path / "out") == from_nothing(tmp_path / "in", tmp_path / "scratch")


# ---------------------------------------------------------------- corpora


def corpus(monkeypatch: pytest.MonkeyPatch, folder: Path, output: Path) -> BuildReport:
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    monkeypatch.setattr("kg.build.merging.RUN", 40)
    return build([folder], output)


def test_a_corpus_has_one_dump_of_every_graph_and_the_same_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import gzip

    for number in range(5):
        write(tmp_path / "in", f"{number}.txt", number % 4, number)
    small = build([tmp_path / "in"], tmp_path / "small", BuildOptions(formats=("nquads",)))
    large = corpus(monkeypatch, tmp_path / "in", tmp_path / "large")
    assert (large.triples, large.counts, large.is_valid) == (small.triples, small.counts, True)
    assert (
        gzip.decompress((tmp_path / "large" / "graph.nq.gz").read_bytes())
        == (tmp_path / "small" / "graph.nq").read_bytes()
    )
    for name in ("facts.jsonl", "tables/posts.csv", "tables/indicators.csv", "tables/measures.csv"):
        assert (tmp_path / "large" / name).read_bytes() == (tmp_path / "small" / name).read_bytes()


def test_a_corpus_answers_like_a_build_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "in", "a.txt", 0), write(tmp_path / "in", "b.txt", 1)
    build([tmp_path / "in"], tmp_path / "small")
    corpus(monkeypatch, tmp_path / "in", tmp_path / "large")
    query = "SELECT ?s ?p ?o ?g { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } ORDER BY ?s ?p ?o ?g"
    assert Store.open(tmp_path / "large").answer(query).cells == Store.open(tmp_path / "small").answer(query).cells


def test_rows_of_the_tables_are_answers_of_the_queries_to_the_whole(tmp_path: Path) -> None:
    from kg.answer import csv_of
    from kg.schema import table_queries

    for number in range(4):
        write(tmp_path / "in", f"{number}.txt", number)
    build([tmp_path / "in"], tmp_path / "out")
    store = Store.open(tmp_path / "out")
    for name, query in table_queries().items():
        answer = store.answer(query.text)
        table = (tmp_path / "out" / "tables" / f"{name}.csv").read_text(encoding="utf-8")
        assert table == csv_of(answer.columns, answer.cells), name


# ---------------------------------------------------------------- two builds compared


def test_the_difference_of_two_builds(tmp_path: Path) -> None:
    write(tmp_path / "in", "a.txt", 0), write(tmp_path / "in", "b.txt", 1)
    build([tmp_path / "in"], tmp_path / "old")
    assert list(changes_of_builds(tmp_path / "old", tmp_path / "old")) == []
    write(tmp_path / "in", "a.txt", 0, figure=9)
    shutil.move(tmp_path / "in" / "b.txt", tmp_path / "in" / "c.txt")
    build([tmp_path / "in"], tmp_path / "new")
    found = {
        (change.kind, change.record["article"], change.record["fact"])
        for change in changes_of_builds(tmp_path / "old", tmp_path / "new")
    }
    assert {("removed", "a", "Observation"), ("added", "a", "Observation")} <= found
    assert {("removed", "b", "Tenure"), ("added", "c", "Tenure")} <= found
    assert not {one for one in found if one[1:] == ("a", "Tenure")}
    with pytest.raises(StoreError, match="not a build"):
        list(changes_of_builds(tmp_path / "old", tmp_path / "in"))


def test_a_fact_in_another_sentence_is_reworded(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("宜昌市召开会议\n市长李明出席会议。", encoding="utf-8")
    build([path], tmp_path / "old")
    path.write_text("宜昌市召开会议\n昨日上午，市长李明出席会议。", encoding="utf-8")
    build([path], tmp_path / "new")
    kinds = {
        change.kind
        for change in changes_of_builds(tmp_path / "old", tmp_path / "new")
        if change.record["fact"] == "Tenure"
    }
    assert kinds == {"reworded"}


def test_a_full_disk_can_be_resumed(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / "in", f"{number}.txt", number)
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))"
    full = run(tmp_path / "in", tmp_path / "out", limit)
    assert full.returncode == 1
    assert full.stderr.count("\n") == 1
    assert not os.path.lexists(tmp_path / "out")
    assert run(tmp_path / "in", tmp_path / "out").returncode == 0
    assert contents(tmp_path / "out") == from_nothing(tmp_path / "in", tmp_path / "scratch")


def test_a_corpus_is_served_from_its_own_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from kg.serve.kept import ServedBuild, make, quads_in

    write(tmp_path / "in", "a.txt", 0)
    corpus(monkeypatch, tmp_path / "in", tmp_path / "out")
    served = ServedBuild(tmp_path / "out")
    kept = served.kept()
    make(kept, served.fill)
    own = {path.stat().st_ino for path in (tmp_path / "out" / "store").glob("*.sst")}
    assert own
    assert own == {path.stat().st_ino for path in quads_in(kept.folder).glob("*.sst")}
    assert Store.read_only(quads_in(kept.folder)).answer("ASK { ?s ?p ?o }").cells == (("true",),)
    corpus(monkeypatch, tmp_path / "in", tmp_path / "out")
    assert not (tmp_path / "out" / ".served").exists()
