"""Figures of an article that contradict each other stand at their indicator in the network, and on its page."""

from __future__ import annotations

from kg.network import Network
from kg.network.contradictions import Contradiction
from kg.network.selection import Selection, selected
from kg.view import page
from tests.networks import network_of
from tests.readings import CONTRADICTORY, READINGS
from tests.test_view import Page


def contradictions(graph: Network, label: str) -> tuple[Contradiction, ...]:
    (found,) = [data.get("contradictions", ()) for _, data in graph.nodes(data=True) if data["label"] == label]
    return tuple(found)


def test_a_contradiction_is_told_once_with_the_sentences_of_both_figures() -> None:
    graph = network_of(*READINGS, CONTRADICTORY)
    (found,) = contradictions(graph, "茶叶产量")
    told = {words: side[0].focus for words, side in zip(found.words, found.evidence, strict=True)}
    assert told == {"9.4万吨": "茶叶产量9.4万吨", "8.7万吨": "茶叶产量8.7万吨"}
    assert contradictions(graph, "竹笋产量") == contradictions(graph, "工业总产值") == ()


def test_it_goes_when_one_of_its_figures_is_not_selected() -> None:
    graph = network_of(*READINGS, CONTRADICTORY)
    for kept in (
        Selection(),
        Selection(min_confidence=0.5),
        Selection(since="2019"),
        Selection(articles=["yibin-2020"]),
    ):
        assert contradictions(selected(graph, kept), "茶叶产量"), kept
    assert contradictions(selected(graph, Selection(min_confidence=0.7)), "茶叶产量") == ()
    assert contradictions(selected(graph, Selection(around=["茶叶产量"], until="2018")), "茶叶产量") == ()


def test_the_page_marks_the_figure_and_the_group_in_which_it_waits() -> None:
    model = Page(page(network_of(*READINGS, CONTRADICTORY))).json("model")
    marked = {node["names"][0]: node["contradictions"] for node in model["nodes"] if node["contradictions"]}
    assert set(marked) == {"茶叶产量", "指标 3"}
    ((words, other, passages, others),) = marked["茶叶产量"]
    assert {words, other} == {"9.4万吨", "8.7万吨"}
    for figure, places in ((words, passages), (other, others)):
        source, _, _, start, end, *_ = model["passages"][places[0]]
        assert model["sources"][source]["text"][start:end] == f"茶叶产量{figure}"
