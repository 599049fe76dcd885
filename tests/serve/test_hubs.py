"""The page of a thing that hundreds of facts speak of: the latest of them, and that there are more."""

from __future__ import annotations

import pytest

from kg.model import Article, Evidence, Indicator, Measure, Observation, Person, Place, Reading
from kg.serve.catalogue import Json
from kg.serve.desk import Desk
from kg.serve.entities import entity
from tests.serve.conftest import write_readings
from tests.serve.test_kept import kept_of, make

YEARS = range(1700, 1930)
CITY, SPEAKER = Place("宜宾市", "511500"), Person("周明远", "51")


def reading(year: int) -> Reading:
    """An article of a year, with a figure and a measure."""
    text = f"{year}年，全市粮食产量{year}吨。周明远强调，要兴修第{year}条水渠。"
    article = Article(f"yibin-{year}", text, title="快讯", published=f"{year}-06-01")

    def seen(words: str) -> tuple[Evidence, ...]:
        start = text.index(words)
        return (Evidence(article.id, 0, len(text), start, start + len(words), "rule", 0.9),)

    figure = Observation(
        indicator=Indicator("粮食产量"), place=CITY, period=str(year), value=str(year), value_text=f"{year}吨", unit="吨",
        evidence=seen(f"{year}吨"),
    )  # fmt: skip
    measure = Measure(text=f"兴修第{year}条水渠", who=(SPEAKER,), evidence=seen(f"兴修第{year}条水渠"))
    return Reading(article, (figure, measure))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("hubs")
    write_readings(folder, map(reading, YEARS))
    make(folder)
    return Desk.open(kept_of(folder).folder, 1000, 10.0)


def section(desk: Desk, name: str, which: str) -> Json:
    found: Json = entity(desk, desk.catalogue.named(name, "", 1)[0].iri)["sections"][which]
    return found


def test_a_place_shows_its_latest_figures_and_says_that_there_are_more(desk: Desk) -> None:
    figures = section(desk, "宜宾市", "figures")
    assert [row["period"] for row in figures["rows"]] == [str(year) for year in reversed(YEARS)][:200]
    assert figures["more"]


def test_a_person_shows_the_latest_of_what_is_demanded_and_said(desk: Desk) -> None:
    measures, sentences = (section(desk, "周明远", which) for which in ("measures", "sentences"))
    assert [row["date"] for row in measures["rows"]] == [f"{year}-06-01" for year in reversed(YEARS)][:200]
    assert (measures["more"], sentences["more"]) == (True, True)
    assert sentences["rows"][0]["sentence"].startswith("1929年")


def test_of_what_fits_on_the_page_there_is_no_more(desk: Desk) -> None:
    measure = section(desk, "兴修第1900条水渠", "sentences")
    assert len(measure["rows"]) == 1
    assert not measure["more"]
