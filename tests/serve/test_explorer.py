"""What the explorer asks: search, a thing, what is around it, ways, articles, files."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import Client


def asked(client: Client, call: str, **parameters: Any) -> Any:
    response = client.get(f"/api/{call}", params=parameters)
    assert response.status_code == 200, response.text
    return response.json()


def iri_of(client: Client, name: str) -> str:
    return str(asked(client, "search", q=name)["results"][0]["iri"])


@pytest.mark.parametrize(
    "typed", ["王国平", "国平", "王", "wang guoping", "wangguop", "WGP", "Wang Guoping", " 王国平 "]
)
def test_a_person_is_found_in_chinese_pinyin_and_english(client: Client, typed: str) -> None:
    assert "王国平" in [found["label"] for found in asked(client, "search", q=typed)["results"]]


@pytest.mark.parametrize("typed", ["", " ", '"', "'); DROP TABLE things; --", "*", "NEAR(", "zh:", "\x00", "😀", "AND"])
def test_whatever_is_typed_is_searched_for(client: Client, typed: str) -> None:
    assert isinstance(asked(client, "search", q=typed)["results"], list)


def test_a_thing_shows_its_posts_with_the_sentences_behind_them(client: Client) -> None:
    page = asked(client, "entity", iri=iri_of(client, "王国平"))
    assert page["node"]["label"] == "王国平"
    posts = {(row["organisation"]["label"], row["title"]) for row in page["sections"]["posts"]["rows"]}
    assert ("杭州市委", "书记") in posts
    fact = page["sections"]["posts"]["rows"][0]["fact"]["iri"]
    assert "王国平" in asked(client, "evidence", iri=fact)[fact][0]["text"]


def test_what_is_around_a_thing_is_linked_to_it(client: Client) -> None:
    iri = iri_of(client, "王国平")
    found = asked(client, "around", iri=iri, limit=10)
    names = {node["iri"] for node in found["nodes"]}
    assert len(names) == 10 < found["total"]
    assert all({edge["source"], edge["target"]} <= names for edge in found["edges"])


def test_a_way_tells_its_steps_in_words_with_a_sentence_each(client: Client) -> None:
    found = asked(client, "path", **{"from": iri_of(client, "荣盛控股集团"), "to": iri_of(client, "三位一体")})
    assert found["steps"][0]["source"]["label"] == "荣盛控股集团"
    assert found["steps"][-1]["target"]["label"] == "三位一体"
    assert all(step["passage"]["text"] for step in found["steps"])


def test_an_article_shows_every_fact_in_its_words(client: Client) -> None:
    page = asked(client, "article", id="hangzhou-2008")
    text = page["article"]["text"]
    (post,) = [fact for fact in page["facts"] if fact["sentence"][0] == "王国平任杭州市委书记"]
    start, end = post["passages"][0]["focus"]
    assert text[start:end].startswith("市委书记")


@pytest.mark.parametrize(
    ("format", "type"), [("csv", "text/csv"), ("turtle", "text/turtle"), ("graphml", "application/graphml+xml")]
)
def test_what_is_seen_can_be_had_as_a_file(client: Client, format: str, type: str) -> None:
    iris = [iri_of(client, name) for name in ("王国平", "杭州市委")]
    response = client.get("/api/export", params={"format": format, "iri": iris})
    assert response.headers["content-type"].startswith(type)
    assert "王国平" in response.text


def test_a_thousand_things_are_asked_for_in_a_form(client: Client) -> None:
    iris = [iri_of(client, "王国平"), *(f"urn:{number}" for number in range(999))]
    assert client.post("/api/evidence", data={"iri": iris}).status_code == 200
    assert "王国平" in client.post("/api/export", data={"iri": iris, "format": "turtle"}).text
    assert client.post("/api/evidence", data={"iri": [*iris, "urn:more"]}).status_code == 400


@pytest.mark.parametrize(
    ("call", "status"),
    [
        ("entity?iri=urn:nothing", 404), ("entity", 400), ("entity?iri=a&iri=b", 400), ("around?iri=urn:nothing", 404),
        ("around?iri=%20&depth=-1", 400), ("search", 400), ("search?q=x&limit=1e9", 400), ("search?q=x&kind=Nothing", 400),
        ("search?q=%ff", 400), ("article?id=none", 404), ("article", 404), ("export?iri=urn:x&format=exe", 400), ("nowhere", 404),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_one_line(client: Client, call: str, status: int) -> None:
    response = client.get(f"/api/{call}")
    assert response.status_code == status
    assert "\n" not in response.json()["error"]
