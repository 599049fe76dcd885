"""A small part of a store gives the pictures that the whole store gives."""

from __future__ import annotations

from importlib.resources import as_file, files

import pyoxigraph as ox
import pytest

from kg import extract_facts, read_articles
from kg.errors import QueryError
from kg.model import Reading
from kg.network import Network, project
from kg.network.core import core
from kg.network.selection import Selection, named_in, selected
from kg.network.vicinity import vicinity
from kg.rdf import nquads
from kg.store import Store
from tests.readings import CONTRADICTORY, READINGS


def store_of(*readings: Reading) -> Store:
    text = "".join(f"{line}\n" for reading in readings for line in nquads(reading))
    return Store.of(text.encode(), ox.RdfFormat.N_QUADS)


def example() -> Store:
    with as_file(files("kg").joinpath("examples", "hangzhou-2008.txt")) as path:
        return store_of(*(Reading(article, tuple(extract_facts(article))) for article in read_articles(path)))


def all_of(graph: Network) -> tuple[object, object, object]:
    """Nodes and edges with everything that is known of them, and the articles they cite."""
    return dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)), graph.graph["sources"]


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(around=["何秀兰"]),
        Selection(around=["he xiulan"], depth=2),
        Selection(around=["宜宾市", "春笋计划"], depth=3),
        Selection(around=["工业总产值"]),
        Selection(policies=["双轮驱动"]),
        Selection(policies=["产业强市"], since="2019"),
        Selection(events=["产业强市大会"]),
        Selection(around=["周明远"], events=["产业强市大会"]),
        Selection(around=["单立群"], classes=["措施"], min_confidence=0.8),
        Selection(around=["周明远"], depth=0),
        Selection(around=["周明远"], places=["翠屏区"]),
        Selection(around=["周明远"], depth=2, articles=["宜宾月报 2019/4"]),
        Selection(around=["茶叶产量"]),
        Selection(places=["宜宾市"]),
        Selection(places=["四川省"], classes=["Person"]),
        Selection(places=["翠屏区", "市会展中心"], since="2019-03"),
        Selection(classes=["战略"]),
        Selection(classes=["Policy", "Indicator"], min_confidence=0.8),
        Selection(articles=["yibin-2019"]),
        Selection(articles=["宜宾月报 2019/4", "yibin-2020"], classes=["Indicator"]),
        Selection(since="2019-04"),
        Selection(until="2018"),
        Selection(since="2019-03", until="2019-03-12"),
        Selection(since="2019-03-20", until="2019-03-30"),
    ],
    ids=str,
)
def test_a_part_of_three_articles_is_selected_as_from_the_whole(wanted: Selection) -> None:
    store = store_of(*READINGS, CONTRADICTORY)
    part, whole = project(vicinity(store, wanted)), project(store)
    assert all_of(selected(part, wanted)) == all_of(selected(whole, wanted))
    assert named_in(part, wanted) == named_in(whole, wanted)


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(around=["王国平"]),
        Selection(around=["荣盛控股集团"], depth=2),
        Selection(policies=["三位一体"]),
        Selection(policies=["工业兴市"]),
        Selection(events=["全市工业兴市大会"]),
        Selection(around=["杭州市委"], classes=["Person"]),
        Selection(places=["杭州市"]),
        Selection(places=["富阳市"]),
        Selection(classes=["Measure"]),
        Selection(since="2008"),
        Selection(until="2007"),
        Selection(articles=["hangzhou-2008"]),
    ],
    ids=str,
)
def test_so_is_a_part_of_the_example(wanted: Selection) -> None:
    store = example()
    assert all_of(selected(project(vicinity(store, wanted)), wanted)) == all_of(selected(project(store), wanted))


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(around=["何秀兰"]),
        Selection(places=["翠屏区"]),
        Selection(articles=["yibin-2020"]),
        Selection(until="2017"),
    ],
    ids=str,
)
def test_the_part_is_smaller_than_the_whole(wanted: Selection) -> None:
    store = store_of(*READINGS, CONTRADICTORY)
    part = vicinity(store, wanted)
    assert isinstance(part, Store)
    assert len(part.quads) < len(store.quads) / 4


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Selection(around=["何秀"]), "nothing in the network is called 何秀; did you mean: 何秀兰"),
        (Selection(around=["he xiulam"]), "did you mean: 何秀兰"),
        (Selection(policies=["双轮"]), "did you mean: 双轮驱动"),
        (Selection(places=["翠屏"]), "did you mean: 翠屏区"),
        (Selection(articles=["yibin-2018"]), "no article yibin-2018; did you mean: yibin-2019"),
        (Selection(around=["何秀兰"], places=["翠屏"]), "did you mean: 翠屏区"),
        (Selection(classes=["Person"], articles=["yibin-2018"]), "did you mean: yibin-2019"),
        (Selection(classes=["Stratgy"]), "did you mean: Strategy"),
    ],
)
def test_what_is_not_there_is_said_without_reading_the_whole(wanted: Selection, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        vicinity(store_of(*READINGS), wanted)


# ---------------------------------------------------------------- the core of a corpus


def test_the_core_is_what_most_facts_name_with_the_facts_among_them() -> None:
    store = example()
    centre = project(core(store, 4, facts=1000))
    assert {"杭州市委", "王国平", "蔡奇"} < {data["label"] for _, data in centre.nodes(data=True)}
    relations = {(source, target, data["relation"]) for source, target, data in centre.edges(data=True)}
    whole = {(source, target, data["relation"]) for source, target, data in project(store).edges(data=True)}
    assert relations < whole


def test_of_a_thing_that_many_facts_name_the_core_has_some_each_with_evidence() -> None:
    store = example()
    few, many = core(store, 4, facts=3), core(store, 4, facts=1000)
    assert len(few.quads) < len(many.quads) < len(store.quads)
    assert set(few.quads) < set(many.quads)
    graph, whole = project(few), project(store)
    assert graph.number_of_edges()
    for *edge, data in graph.edges(keys=True, data=True):
        assert bool(data["evidence"]) == bool(whole.edges[*edge]["evidence"])
    assert all_of(graph) == all_of(project(core(example(), 4, facts=3)))
