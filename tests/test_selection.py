"""Parts of a network: what an option of `kg view` selects, and what it leaves out."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.network import Network, Passage
from kg.network.selection import Selection, limited, selected
from kg.network.setting import Calendar
from tests.networks import network_of, small
from tests.readings import READINGS


@pytest.fixture(scope="module")
def graph() -> Network:
    return network_of(*READINGS)


def labels(graph: Network) -> set[str]:
    return {label for _, label in graph.nodes(data="label")}


def relations(graph: Network) -> set[str]:
    return {relation for *_, relation in graph.edges(data="relation")}


def test_nothing_asked_for_is_everything(graph: Network) -> None:
    assert set(selected(graph, Selection())) == set(graph)


def test_around_a_name_are_its_neighbours_and_what_links_them(graph: Network) -> None:
    part = selected(graph, Selection(around=["何秀兰"]))
    assert labels(part) == {"何秀兰", "宜宾市政府", "产业强市大会"}
    assert relations(part) == {"tenure", "participation", "organiser"}


def test_depth_goes_on_from_there(graph: Network) -> None:
    near, far = (selected(graph, Selection(around=["he xiulan"], depth=depth)) for depth in (1, 2))
    assert labels(near) < labels(far)
    assert {"周明远", "单立群", "市会展中心"} <= labels(far)
    assert labels(selected(graph, Selection(around=["何秀兰"], depth=0))) == {"何秀兰"}


def test_two_names_are_alternatives(graph: Network) -> None:
    assert {"何秀兰", "春笋计划"} <= labels(selected(graph, Selection(around=["何秀兰", "春笋计划"])))


def test_a_policy_comes_with_its_parts_its_speakers_and_what_carries_it_out(graph: Network) -> None:
    assert labels(selected(graph, Selection(policies=["双轮驱动"]))) == {
        "双轮驱动",
        "做强传统产业",
        "做优新兴产业",
        "周明远",
    }
    carried = labels(selected(graph, Selection(policies=["春笋计划"])))
    assert {"实施“春笋计划”", "单立群", "培育新兴产业"} <= carried
    assert "周明远" not in carried


def test_an_event_comes_with_those_there_and_what_was_said_at_it(graph: Network) -> None:
    part = labels(selected(graph, Selection(events=["产业强市大会"])))
    assert {"周明远", "单立群", "何秀兰", "宜宾市委", "市会展中心", "产业强市", "扶持中小企业", "工业先进单位"} <= part
    assert "工业总产值" not in part, "that figure was not told at the meeting"


def test_a_place_comes_with_what_lies_in_it(graph: Network) -> None:
    assert "岷江机械公司" not in labels(selected(graph, Selection(places=["翠屏区"])))
    assert {"宜宾市委", "产业强市大会", "工业先进单位"} <= labels(selected(graph, Selection(places=["四川省"])))


def test_a_class_goes_by_its_name_in_either_language(graph: Network) -> None:
    part = selected(graph, Selection(classes=["战略"]))
    assert labels(part) == labels(selected(graph, Selection(classes=["strategy"]))) == {"产业强市", "周明远"}


def test_a_time_keeps_the_facts_that_reach_into_it(graph: Network) -> None:
    figures = selected(graph, Selection(since="2018", until="2018"))
    assert relations(figures) == {"observation", "conferral-by", "conferral-to"}
    assert "产业强市大会" in labels(selected(graph, Selection(since="2019-03", until="2019-03-12")))
    assert "产业强市大会" not in labels(selected(graph, Selection(since="2019-03-13")))


def test_a_confidence_keeps_what_is_as_sure(graph: Network) -> None:
    assert "春笋计划" in labels(selected(graph, Selection(min_confidence=0.9))), "a measure names it"
    sure = selected(graph, Selection(min_confidence=0.6))
    assert {"1260.50亿元"} == {data["words"] for *_, data in sure.edges(data=True) if data["relation"] == "observation"}


def test_an_article_comes_with_its_own_sentences_only(graph: Network) -> None:
    part = selected(graph, Selection(articles=["宜宾月报 2019/4"]))
    assert [source.title for source in part.graph["sources"]] == ["宜宾工业开局良好"]
    assert "何秀兰" not in labels(part)
    articles = {passage.article for *_, data in part.edges(data=True) for passage in data["evidence"]}
    assert articles == {part.graph["sources"][0].iri}


def test_different_options_narrow_each_other(graph: Network) -> None:
    part = selected(graph, Selection(around=["周明远"], articles=["宜宾月报 2019/4"], classes=["Policy"]))
    assert labels(part) == {"周明远", "产业强市"}


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Selection(around=["周明元"]), "周明元; did you mean: 周明远"),
        (Selection(policies=["周明远"]), "周明远 is of the kind Person here, not Policy"),
        (Selection(policies=["双轮"]), "did you mean: 双轮驱动"),
        (Selection(classes=["Stratgy"]), "no class Stratgy; did you mean: Strategy"),
        (Selection(articles=["yibin-2018"]), "no article yibin-2018; did you mean: yibin-2019"),
        (Selection(since="1990", until="1991"), "no fact of the build is all of that"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(graph: Network, wanted: Selection, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        selected(graph, wanted)


def test_namesakes_are_all_taken_and_an_iri_takes_one() -> None:
    graph = small("李明", "政策", "李明")
    first, _, second = graph
    assert {first, second} <= set(selected(graph, Selection(around=["李明"], depth=0)))
    assert set(selected(graph, Selection(around=[second], depth=0))) == {second}


def test_a_limit_keeps_the_most_connected_and_what_was_asked_for(graph: Network) -> None:
    (loner,) = (node for node, label in graph.nodes(data="label") if label == "市会展中心")
    part = limited(graph, 5, [loner])
    assert len(part) == 5
    assert {"市会展中心", "单立群"} <= labels(part)
    assert limited(graph, 500) is graph


@pytest.mark.parametrize(
    ("times", "since", "until"),
    [
        (["2008"], "2008", "2008"),
        (["2008-Q2"], "2008-04", "2008-06"),
        (["2008-H2"], "2008-07", "2008-12"),
        (["2006/2010"], "2006", "2010"),
        (["2008-05-01", "2007-12"], "2007-12", "2008-05-01"),
    ],
)
def test_a_fact_is_of_the_time_it_says(times: list[str], since: str, until: str) -> None:
    calendar = Calendar({"x:fact": tuple(times)}, {"x:article": "2020-01-01"})
    assert calendar.span_of("x:fact", [said_in("x:article")]) == {"since": since, "until": until}


def test_a_fact_without_a_time_reaches_from_its_first_to_its_last_article() -> None:
    calendar = Calendar({}, {"x:one": "2008-05-01", "x:two": "2006", "x:undated": ""})
    passages = [said_in(article) for article in ("x:one", "x:two", "x:undated")]
    assert calendar.span_of("x:fact", passages) == {"since": "2006", "until": "2008-05-01"}
    assert calendar.span_of("x:fact", [said_in("x:undated")]) == {}


def said_in(article: str) -> Passage:
    return Passage(article, 0, 1, 0, 1, "句", "rule", 0.9)
