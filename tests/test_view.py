"""The page as a file: self-contained, harmless whatever the labels are, and nothing in it that is not in the network."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network import KINDS, Network
from kg.view import page
from kg.view.kinds import kinds
from kg.view.words import words
from tests.networks import network_of, small
from tests.readings import READINGS

HOSTILE = (
    '<img src=x onerror="document.title=1">',
    "</script><script>document.title=1</script>",
    "<!--<script>",
    "\"'`${document.title=1}",
    "javascript:document.title=1",
    "{{ 7*7 }}{% raw %}",
    "a\u2028b\u2029c",
    "政" * 10_000,
    "\\u003cb\\u003e&lt;b&gt;",
)


class Page(HTMLParser):
    """The elements of a page, and the text of its scripts by id."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.elements and self.lasttag == "script" and self.cdata_elem:
            self.scripts[-1] = (self.scripts[-1][0], self.scripts[-1][1] + data)

    def json(self, name: str) -> Any:
        (text,) = (text for attributes, text in self.scripts if attributes.get("id") == name)
        return json.loads(text)

    @property
    def code(self) -> list[str]:
        return [text for attributes, text in self.scripts if attributes.get("type") != "application/json"]


@pytest.fixture(scope="module")
def graph() -> Network:
    return network_of(*READINGS)


@pytest.fixture(scope="module")
def written(graph: Network) -> Page:
    return Page(page(graph))


def test_the_page_asks_for_nothing_outside_itself(written: Page) -> None:
    wanting = {"src", "href", "srcset", "data", "action", "poster", "background"}
    assert [element for element in written.elements if wanting & set(element[1])] == []
    assert not {"link", "iframe", "object", "embed", "form", "base"} & {tag for tag, _ in written.elements}


def test_its_policy_runs_its_own_scripts_and_fetches_nothing(written: Page) -> None:
    (policy,) = (
        data["content"] or "" for tag, data in written.elements if data.get("http-equiv") == "Content-Security-Policy"
    )
    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"].split() == [
        f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'" for code in written.code
    ]


def test_no_element_has_a_handler_of_its_own(written: Page) -> None:
    assert [name for _, data in written.elements for name in data if name.startswith("on")] == []


def test_our_script_never_writes_html(written: Page) -> None:
    ours = written.code[-1]
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", ours)


def test_the_encoding_stands_first(graph: Network) -> None:
    assert b'charset="utf-8"' in page(graph).encode("utf-8")[:1024]


def test_every_fact_of_the_network_is_in_the_page_and_no_other(graph: Network, written: Page) -> None:
    model = written.json("model")
    label = {number: node["names"][0] for number, node in enumerate(model["nodes"])}
    shown = sorted((label[fact["source"]], fact["relation"], label[fact["target"]]) for fact in model["facts"])
    names = graph.nodes(data="label")
    assert shown == sorted((names[a], data["relation"], names[b]) for a, b, data in graph.edges(data=True))
    assert {node["iri"] for node in model["nodes"] if node["iri"]} == set(graph)


def test_facts_are_in_words_in_both_languages(written: Page) -> None:
    words = [tuple(fact["words"]) for fact in written.json("model")["facts"]]
    assert ("周明远任宜宾市委书记", "周明远 is secretary of 宜宾市委") in words
    assert (
        "宜宾市2018年工业总产值1260.50亿元，同比+9.8%",
        "工业总产值 of 宜宾市 (2018): 1260.50亿元, 同比+9.8%",
    ) in words


def test_passages_point_into_the_articles_as_stored(written: Page) -> None:
    model = written.json("model")
    assert {source["title"] for source in model["sources"]} == {"宜宾市召开产业强市大会", "宜宾工业开局良好"}
    for source, start, end, focus_start, focus_end, *_ in model["passages"]:
        text = model["sources"][source]["text"]
        assert 0 <= start <= focus_start < focus_end <= end <= len(text)


def test_search_keys_hold_pinyin_and_initials(written: Page) -> None:
    (person,) = (node for node in written.json("model")["nodes"] if node["names"][0] == "单立群")
    assert "shan liqun" in person["keys"]
    assert person["type"] == ["人物", "Person"]


def test_relations_between_the_same_two_are_one_line(graph: Network, written: Page) -> None:
    lines = written.json("network-edges")
    direct = [
        frozenset((line["from"], line["to"]))
        for line, bundle in zip(lines, written.json("model")["bundles"], strict=True)
        if not bundle["lifted"]
    ]
    assert len(direct) == len(set(direct)) == len({frozenset(pair) for pair in graph.edges()})


def test_physics_is_off_and_every_node_has_its_place(written: Page) -> None:
    assert written.json("network-options")["physics"] == {"enabled": False}
    assert all(isinstance(node["x"], int) and isinstance(node["y"], int) for node in written.json("network-nodes"))


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_label_stays_a_label(label: str) -> None:
    text = page(small(label, "政策"), title=label)
    written = Page(text)
    assert label in [node["names"][0] for node in written.json("model")["nodes"]]
    assert [tag for tag, _ in written.elements if tag in ("img", "b")] == []
    assert len(written.scripts) == 6
    assert "\u2028" not in "".join(text for attributes, text in written.scripts if attributes.get("type"))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_any_label_comes_back_as_it_was(label: str) -> None:
    names = [node["names"][0] for node in Page(page(small(label, "政策"))).json("model")["nodes"]]
    assert label in names


def test_a_page_without_facts_still_shows_its_article() -> None:
    graph = network_of()
    assert Page(page(graph)).json("model")["nodes"] == []


def test_every_kind_of_node_has_a_look_of_its_own() -> None:
    assert set(kinds()) == set(KINDS)
    looks = [kind.glyph for kind in kinds().values()]
    assert len(set(looks)) == len(looks)
    assert all(kind.zh and kind.en for kind in kinds().values())


def test_every_text_of_the_interface_is_used_and_every_used_one_is_there() -> None:
    assets = files("kg.view").joinpath("assets")
    script = "".join(path.read_text(encoding="utf-8") for path in assets.iterdir() if path.name.endswith(".js"))
    page_html = assets.joinpath("page.html").read_text(encoding="utf-8")
    used = set(re.findall(r"""(?:say|heading)\(\s*'(\w+)'""", script)) | set(
        re.findall(r'data-i18n[a-z-]*="(\w+)"', page_html)
    )
    used |= set(re.findall(r"say\(\w+ \? '(\w+)' : '\w+'", script)) | set(
        re.findall(r"say\(\w+ \? '\w+' : '(\w+)'", script)
    )
    assert used == set(words())
    assert all(zh and en for zh, en in words().values())


def test_an_indicator_shows_its_latest_figure(written: Page) -> None:
    (node,) = (node for node in written.json("model")["nodes"] if node["names"][0] == "工业总产值")
    assert node["chips"]["wide"]["lines"] == ["工业总产值", "1260.50亿元 +9.8%"]


def test_what_is_said_of_a_node_itself_is_in_words(written: Page) -> None:
    notes = {node["names"][0]: node["notes"] for node in written.json("model")["nodes"]}
    assert notes["发展装备制造业"] == [
        ["目的：培育新兴产业", "Objective: 培育新兴产业"],
        ["期限：2020-12-31", "Deadline: 2020-12-31"],
    ]
    assert notes["产业强市大会"] == [["日期：2019-03-12", "Date: 2019-03-12"]]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("kind", kinds().values(), ids=kinds())
def test_colours_can_be_told_from_the_paper(kind) -> None:
    assert contrast(kind.ink, "#fbfaf7") >= 3
    assert contrast("#23272b", kind.tint) >= 7
