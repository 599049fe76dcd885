"""Figures of an article that contradict each other, on the page of what they are figures of and on that of the article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.model import Observation
from kg.rdf import article_iri
from kg.serve.articles import article
from kg.serve.catalogue import Json
from kg.serve.desk import Desk
from kg.serve.entities import entity
from tests.readings import CONTRADICTORY, READINGS
from tests.serve.conftest import write_readings
from tests.serve.test_kept import kept_of, make


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder: Path = tmp_path_factory.mktemp("contradictory")
    write_readings(folder, (*READINGS, CONTRADICTORY))
    make(folder)
    return Desk.open(kept_of(folder).folder, 1000, 10.0)


def page_of(desk: Desk, name: str) -> Json:
    found: Json = entity(desk, desk.catalogue.named(name, "", 1)[0].iri)
    return found


@pytest.mark.parametrize("name", ["茶叶产量", "宜宾市"])
def test_a_pair_stands_once_on_the_page_of_a_figure_and_of_a_place_with_both_sentences(desk: Desk, name: str) -> None:
    page = page_of(desk, name)
    (row,) = page["sections"]["contradictions"]["rows"]
    for figure, fact in ((row["text"], row["fact"]), (row["otherText"], row["otherFact"])):
        (passage,) = page["evidence"][fact["iri"]]
        assert f"茶叶产量{figure}" in passage["text"]
    assert {row["text"], row["otherText"]} == {"9.4万吨", "8.7万吨"}


def test_other_pages_say_nothing_of_it(desk: Desk) -> None:
    for name in ("竹笋产量", "周明远", "工业总产值"):
        assert "contradictions" not in page_of(desk, name)["sections"]


def test_the_article_tells_of_each_figure_which_one_contradicts_it(desk: Desk) -> None:
    facts = article(desk, article_iri(CONTRADICTORY.article.id))["facts"]
    words = {fact["fact"]: fact["sentence"][0] for fact in facts}
    told = {
        words[fact["fact"]]: [words[other] for other in fact["contradicts"]] for fact in facts if fact["contradicts"]
    }
    many, few = "宜宾市2019年茶叶产量9.4万吨", "宜宾市2019年茶叶产量8.7万吨"
    assert told == {many: [few], few: [many]}


def test_the_picture_is_told_of_which_things_figures_contradict_each_other(desk: Desk) -> None:
    found = {name: page_of(desk, name)["node"].get("contradictions") for name in ("茶叶产量", "竹笋产量", "宜宾市")}
    assert found == {"茶叶产量": "1", "竹笋产量": None, "宜宾市": None}


def test_figures_of_no_place_stand_on_the_page_of_the_article_too(tmp_path: Path) -> None:
    figures = [fact for fact in CONTRADICTORY.facts if isinstance(fact, Observation)]
    nowhere = [replace(fact, place=None) for fact in figures]
    write_readings(tmp_path, [replace(CONTRADICTORY, facts=(figures[0], *nowhere[1:]))])
    make(tmp_path)
    desk = Desk.open(kept_of(tmp_path).folder, 1000, 10.0)
    facts = article(desk, article_iri(CONTRADICTORY.article.id))["facts"]
    told = {fact["sentence"][0]: fact["sentence"][1] for fact in facts if fact["relation"] == "observation"}
    assert told == {
        "宜宾市2019年茶叶产量9.4万吨": "茶叶产量 of 宜宾市 (2019): 9.4万吨",
        "2019年竹笋产量3万吨": "竹笋产量 (2019): 3万吨",
        "2019年茶叶产量8.7万吨": "茶叶产量 (2019): 8.7万吨",
    }
    assert {thing["label"] for fact in facts for thing in fact["things"]} >= {"茶叶产量", "竹笋产量", "宜宾市"}
