"""A text that several media print is one source in several publications."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.build import BuildOptions, build
from kg.network import project
from kg.schema import DATA, ONTOLOGY, queries, violations
from kg.store import Store

BODY = (
    "昨日，宜昌市召开港口建设推进会，市长李明出席会议并讲话。他强调，要加快码头建设，完善集疏运体系，推进铁水联运。"
    "2014年，全市港口吞吐量完成8200万吨，增长9.4%。会议由副市长王晓东主持，市直有关部门和各县市区负责人参加。"
)
OTHER = (
    "近日，襄阳市召开粮食生产工作会议，部署秋季播种，要求各县区落实耕地保护责任，组织农技人员下乡指导，确保播种面积。"
)


def write(folder: Path, name: str, body: str, title: str = "宜昌市召开港口建设推进会", published: str = "") -> None:
    folder.mkdir(exist_ok=True)
    head = f"---\ntitle: {title}\n" + (f"published: {published}\n" if published else "") + "---\n"
    (folder / f"{name}.md").write_text(head + body + "\n", encoding="utf-8")


def republished(folder: Path, output: Path, options: BuildOptions | None = None) -> set[tuple[str, str]]:
    """Pairs of ids: an article and the one it republishes."""
    build([folder], output, options)
    asked = f"""PREFIX : <{ONTOLOGY}>
        SELECT ?id ?original WHERE {{ ?article :republicationOf/:articleId ?original ; :articleId ?id }}"""
    return {(row[0], row[1]) for row in Store.open(output).answer(asked).cells}


def test_the_same_text_under_another_headline_with_other_credits_is_one_source(tmp_path: Path) -> None:
    write(tmp_path / "in", "a", BODY, published="2015-03-02")
    write(
        tmp_path / "in", "b", BODY.replace("，", ", ") + "\n来源：某某网 责任编辑：李某", "港口建设提速", "2015-03-03"
    )
    write(tmp_path / "in", "c", OTHER)
    assert republished(tmp_path / "in", tmp_path / "out") == {("b", "a")}


def test_the_network_shows_once_what_several_print(tmp_path: Path) -> None:
    write(tmp_path / "in", "a", BODY, published="2015-03-02")
    build([tmp_path / "in"], tmp_path / "once")
    write(tmp_path / "in", "b", BODY.replace("，", ", "), "港口建设提速", "2015-03-03")
    build([tmp_path / "in"], tmp_path / "twice")
    once, twice = (project(Store.open(tmp_path / output)) for output in ("once", "twice"))
    assert set(once.nodes) == set(twice.nodes)
    assert {key for *_, key in once.edges(keys=True)} == {key for *_, key in twice.edges(keys=True)}


def test_a_text_with_a_word_changed_is_still_the_same(tmp_path: Path) -> None:
    long = BODY + OTHER * 3
    write(tmp_path / "in", "a", long)
    write(tmp_path / "in", "b", long.replace("推进铁水联运", "加快推进铁水联运", 1))
    assert republished(tmp_path / "in", tmp_path / "out") == {("b", "a")}


def test_reports_of_two_months_by_one_template_are_two_sources(tmp_path: Path) -> None:
    report = "{0}月份，全市规模以上工业增加值增长{1}.{0}%，固定资产投资完成{1}2.{0}亿元，社会消费品零售总额{0}{1}.6亿元，增长1{0}.{1}%。"
    write(tmp_path / "in", "a", report.format(4, 7))
    write(tmp_path / "in", "b", report.format(5, 8))
    assert republished(tmp_path / "in", tmp_path / "out") == set()


def test_the_original_is_the_earliest_by_its_metadata_or_its_text(tmp_path: Path) -> None:
    write(tmp_path / "in", "a", BODY)
    write(tmp_path / "in", "b", BODY, published="2015-03-03")
    write(tmp_path / "in", "c", BODY, published="2015-03-02")
    assert republished(tmp_path / "in", tmp_path / "out") == {("a", "c"), ("b", "c")}


def test_texts_too_short_to_be_told_apart_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path / "in", "a", "市长李明出席会议。")
    write(tmp_path / "in", "b", "市长李明出席会议。")
    assert republished(tmp_path / "in", tmp_path / "out") == set()


@pytest.mark.parametrize("large", [1, 2000])
def test_a_republication_goes_with_its_original(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: int) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", large)
    write(tmp_path / "in", "a", BODY)
    write(tmp_path / "in", "b", BODY)
    write(tmp_path / "in", "c", BODY)
    assert republished(tmp_path / "in", tmp_path / "out") == {("b", "a"), ("c", "a")}
    (tmp_path / "in" / "a.md").unlink()
    assert republished(tmp_path / "in", tmp_path / "out", BuildOptions(prune=True)) == {("c", "b")}


def test_what_republishes_two_articles_breaks_a_shape(tmp_path: Path) -> None:
    for id, body in (("a", BODY), ("b", OTHER), ("c", BODY + OTHER * 4)):
        write(tmp_path / "in", id, body)
    build([tmp_path / "in"], tmp_path / "out")
    store = Store.open(tmp_path / "out")
    assert violations(store.quads) == ()
    a, b, c = (ox.NamedNode(f"{DATA}article/{id}") for id in "abc")
    for original in (b, c):
        store.quads.add(ox.Quad(a, ox.NamedNode(f"{ONTOLOGY}republicationOf"), original))
    (violation,) = violations(store.quads)
    assert "republishes what is not one article" in violation.en


def test_a_republication_confirms_nothing(tmp_path: Path) -> None:
    for id in ("a", "b"):
        write(tmp_path / "in", id, BODY)
    write(tmp_path / "in", "c", OTHER + "市长李明出席。")
    build([tmp_path / "in"], tmp_path / "out")
    query = queries()["posts"]
    answer = Store.open(tmp_path / "out").answer(query.text)
    (row,) = [dict(zip(answer.columns, cells, strict=True)) for cells in answer.cells if cells[0] == "王晓东"]
    assert row["articles"] == "1"
