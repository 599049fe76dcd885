"""The explorer in a real browser, over a running server: what a visitor finds, opens, follows, shares and takes home."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.serve.conftest import Server, built, server
from tests.test_view import HOSTILE

__all__ = ["built", "server"]
pytestmark = pytest.mark.browser


class Visitor:
    """Somebody who looks around, and what the page asks of others and complains of."""

    def __init__(self, tab: Page, address: str) -> None:
        self.tab, self.address = tab, address
        self.requests: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda request: self.requests.append(request.url))
        tab.on("console", lambda line: self.complaints.append(line.text) if line.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))

    def go(self, path: str) -> None:
        """Open an address of the explorer and wait until it is drawn."""
        self.tab.goto(self.address + path)
        self.settle()

    def settle(self) -> None:
        """Wait until all of what was gone to last is drawn: the panel and the picture come each in its own time."""
        self.tab.wait_for_selector("body[data-shown]")

    @property
    def facts(self) -> Locator:
        """The panel."""
        return self.tab.locator("#facts")

    def search(self, words: str) -> None:
        """Type into the search box and take the first thing found."""
        self.tab.locator("#query").fill(words)
        self.tab.locator("#results [role=option]").first.wait_for()
        self.tab.locator("#query").press("Enter")
        self.settle()

    def names(self) -> set[str]:
        """What the nodes in the picture are called."""
        return set(self.tab.evaluate("() => kg.shown().map((node) => node.label)"))

    def until_shown(self, name: str) -> None:
        """Wait until a node is in the picture."""
        self.tab.wait_for_function("(name) => kg.shown().some((node) => node.label === name)", arg=name)

    def until_gone(self, name: str) -> None:
        """Wait until a node is no longer in the picture."""
        self.tab.wait_for_function("(name) => !kg.shown().some((node) => node.label === name)", arg=name)

    def click(self, name: str) -> None:
        """Click a node where it is on the screen."""
        self.settle()
        at = self.tab.evaluate("(name) => kg.onScreen(kg.shown().find((node) => node.label === name).iri)", name)
        self.tab.locator("#network").click(position=at)

    def act(self, action: str) -> None:
        """Press a button of the chosen node."""
        self.tab.locator(f"#actions [data-action={action}]").click()
        self.settle()


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Callable[..., Visitor]]:
    """Visit the explorer in a window of some size."""
    contexts = []

    def visiting(path: str = "/", width: int = 1280, height: int = 800, **options: bool) -> Visitor:
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
        contexts.append(context)
        context.set_default_timeout(30_000 if os.environ.get("CI") else 8_000)
        visitor = Visitor(context.new_page(), server.address)
        visitor.go(path)
        return visitor

    yield visiting
    for context in contexts:
        context.close()


@pytest.fixture
def visitor(visit: Callable[..., Visitor]) -> Visitor:
    """A visitor on the page of the strategy."""
    visitor = visit()
    visitor.search("工业兴市")
    expect(visitor.facts.locator("h2")).to_have_text("工业兴市")
    visitor.until_shown("王国平")
    return visitor


def test_the_first_page_says_what_there_is_and_asks_nobody_else(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    expect(visitor.facts).to_contain_text("1 篇文章")
    assert "王国平" in visitor.names()
    assert [url for url in visitor.requests if not url.startswith(visitor.address)] == []
    assert visitor.complaints == []


@pytest.mark.parametrize("words", ["王国平", "国平", "wang guop", "wgp"])
def test_search_finds_as_one_types(visit: Callable[..., Visitor], words: str) -> None:
    visitor = visit()
    visitor.search(words)
    expect(visitor.facts.locator("h2")).to_have_text("王国平")


def test_search_says_when_it_finds_nothing(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.tab.locator("#query").fill("没有这个")
    expect(visitor.tab.locator("#results")).to_have_text("没有找到")


def test_bars_of_posts_say_that_they_are_dates_of_articles(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.search("王国平")
    posts = visitor.facts.locator("[data-section=posts]")
    expect(posts.locator("figcaption")).to_contain_text("不是任期")
    expect(posts.locator("li .aside").first).to_contain_text("2008-05-01 的文章说到")
    visitor.tab.locator("#language").click()
    expect(posts.locator("figcaption")).to_contain_text("no terms of office")
    expect(posts.locator("li .aside").first).to_contain_text("told in articles of 2008-05-01")


def test_posts_and_verbs_have_english_words(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.search("王国平")
    visitor.tab.locator("#language").click()
    expect(visitor.facts.locator("[data-section=posts] li", has_text="杭州市委")).to_contain_text("secretary")
    expect(visitor.facts.locator("[data-section=posts] svg")).to_contain_text("secretary")
    said = visitor.facts.locator("[data-section=pronouncements]")
    expect(said.locator("li", has_text="工业兴市").first).to_contain_text("stresses")
    expect(said).not_to_contain_text("强调")


def test_the_page_of_a_person_has_posts_as_bars_and_every_sentence(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.search("王国平")
    posts = visitor.facts.locator("[data-section=posts]")
    expect(posts.get_by_role("img", name="各职务的报道时段")).to_be_visible()
    assert posts.locator("svg .post").count() == 3
    expect(posts).to_contain_text("杭州市委")
    posts.locator("li", has_text="杭州市委").get_by_role("button", name="原句").click()
    expect(posts.locator(".quote mark").first).to_contain_text("市委书记")
    expect(visitor.facts.locator("[data-section=sentences]")).to_contain_text("王国平在会上强调")


def test_a_figure_of_several_years_is_a_line_and_its_goal_a_ring(visit: Callable[..., Visitor]) -> None:
    drawn = visit().tab.evaluate(
        """async () => { const { lineChart } = await import('/static/explorer/linechart.js');
        const points = [['2007', 10, 'actual'], ['2008', 12, 'actual'], ['2009', 15, 'actual'], ['2010-Q2', 20, 'target']];
        const [chart] = lineChart('工业总产值', points.map(([period, value, status]) => ({ period, value, status, text: `${value}亿元`, choose() {} })));
        document.body.append(chart);
        return { label: chart.getAttribute('aria-label'), line: chart.querySelector('polyline').getAttribute('points').split(' ').length,
          goals: chart.querySelectorAll('.goal').length, texts: [...chart.querySelectorAll('text')].map((text) => text.textContent) }; }"""
    )
    assert drawn["label"] == "工业总产值"
    assert (drawn["line"], drawn["goals"]) == (3, 1)
    assert {"2007", "2008", "2009", "10亿元", "20亿元"} <= set(drawn["texts"])


def test_a_single_figure_is_no_line(visit: Callable[..., Visitor]) -> None:
    charts = visit().tab.evaluate(
        """async () => (await import('/static/explorer/linechart.js')).lineChart('x',
        [['2007', 1], ['2007', 2], ['', 3]].map(([period, value]) => ({ period, value, text: '', status: 'actual' }))).length"""
    )
    assert charts == 0


def test_the_same_things_in_the_same_order_stand_in_the_same_places(visit: Callable[..., Visitor]) -> None:
    same, apart = visit().tab.evaluate(
        """async () => { const { placesOf } = await import('/static/explorer/layout.js');
        const nodes = [...Array(40).keys()].map((n) => ({ id: `n${n}`, via: n < 20 ? 'n0' : 'n1', width: 60 + (n * 37) % 140, height: 26 }));
        const links = nodes.slice(1).map(({ id, via }) => [via, id]);
        const run = (standing, some) => placesOf(some, links.filter(([, id]) => some.some((node) => node.id === id)), standing, new Map(), 1.4);
        const first = run(new Map(), nodes.slice(0, 20));
        const grown = run(first, nodes);
        const boxes = nodes.map(({ id, width, height }) => ({ ...grown.get(id), width, height }));
        const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2));
        return [JSON.stringify([...grown]) === JSON.stringify([...run(run(new Map(), nodes.slice(0, 20)), nodes)]), touching.length === 0]; }"""
    )
    assert same
    assert apart


def test_a_click_selects_and_a_second_click_expands(visitor: Visitor) -> None:
    before = visitor.names()
    visitor.click("王国平")
    expect(visitor.facts.locator("h2")).to_have_text("王国平")
    assert visitor.names() == before
    visitor.click("王国平")
    visitor.until_shown("浙江省委")
    assert before < visitor.names()
    visitor.act("collapse")
    visitor.until_gone("浙江省委")
    assert visitor.names() == before


def test_what_stands_stays_where_it_is_when_the_picture_grows(visitor: Visitor) -> None:
    places = "() => Object.fromEntries(kg.shown().map((node) => [node.label, kg.placeOf(node.iri)]))"
    before = visitor.tab.evaluate(places)
    visitor.click("王国平")
    visitor.act("expand")
    visitor.until_shown("浙江省委")
    after = visitor.tab.evaluate(places)
    moved = [name for name, place in before.items() if abs(place["x"] - after[name]["x"]) > 60]
    assert len(moved) <= len(before) // 5


def test_steps_are_taken_back_one_by_one(visitor: Visitor) -> None:
    expect(visitor.tab.locator("#undo")).to_be_disabled()
    visitor.click("王国平")
    visitor.act("expand")
    visitor.until_shown("浙江省委")
    visitor.act("hide")
    visitor.until_gone("王国平")
    visitor.tab.locator("#undo").click()
    visitor.until_shown("王国平")
    visitor.tab.keyboard.press("u")
    visitor.until_gone("浙江省委")
    expect(visitor.tab.locator("#undo")).to_be_disabled()


def test_hidden_things_can_be_shown_again(visitor: Visitor) -> None:
    visitor.click("杭州市政府")
    visitor.act("hide")
    visitor.until_gone("杭州市政府")
    visitor.tab.get_by_role("button", name="已隐藏 1 个").click()
    visitor.until_shown("杭州市政府")


def test_the_legend_takes_a_kind_out_and_brings_it_back(visitor: Visitor) -> None:
    people = visitor.tab.locator("#legend button[data-kind=Person]")
    people.click()
    visitor.until_gone("王国平")
    expect(people).to_have_attribute("aria-pressed", "false")
    people.click()
    visitor.until_shown("王国平")


def test_an_address_shows_the_same_picture_to_somebody_else(visitor: Visitor, visit: Callable[..., Visitor]) -> None:
    visitor.click("王国平")
    visitor.act("expand")
    visitor.until_shown("浙江省委")
    visitor.click("王国平")
    visitor.until_gone("浙江省委")
    visitor.act("expand")
    visitor.until_shown("浙江省委")
    visitor.act("pin")
    expect(visitor.tab.locator("#actions [data-action=unpin]")).to_be_visible()
    assert "https" not in visitor.tab.url, "the base of the data need not be in the address"
    other = visit(visitor.tab.url.removeprefix(visitor.address))
    assert other.names() == visitor.names()
    expect(other.facts.locator("h2")).to_have_text("王国平")
    place = "() => kg.placeOf(kg.shown().find((node) => node.label === '王国平').iri)"
    assert other.tab.evaluate(place) == visitor.tab.evaluate(place)


def test_the_browsers_back_goes_back(visitor: Visitor) -> None:
    visitor.search("蔡奇")
    expect(visitor.facts.locator("h2")).to_have_text("蔡奇")
    visitor.tab.go_back()
    expect(visitor.facts.locator("h2")).to_have_text("工业兴市")


def test_a_path_is_a_list_of_steps_with_sentences_and_a_picture(visitor: Visitor) -> None:
    box = visitor.facts.get_by_role("combobox")
    box.fill("荣盛")
    visitor.tab.locator("#path-results [role=option]").first.click()
    expect(visitor.facts.locator("h2")).to_have_text("工业兴市 与 荣盛控股集团 的关联")
    expect(visitor.facts.locator(".steps .quote").first).to_be_visible()
    visitor.settle()
    assert {"工业兴市", "荣盛控股集团", "全市工业兴市大会"} <= visitor.names()
    visitor.click("全市工业兴市大会")
    expect(visitor.facts.locator("h2")).to_have_text("全市工业兴市大会")
    assert "荣盛控股集团" in visitor.names()


def test_two_things_that_nothing_links_are_told_so(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.tab.route(
        "**/api/path?*", lambda route: route.fulfill(status=404, json={"error": "nothing links 甲 and 乙"})
    )
    visitor.go("/?from=x:one&to=x:two")
    expect(visitor.facts).to_have_text("二者之间没有关联。")


def test_an_article_has_its_facts_marked_in_place(visit: Callable[..., Visitor]) -> None:
    visitor = visit("/?article=hangzhou-2008")
    expect(visitor.tab.locator("#text .first")).to_contain_text("杭州市加快推进工业转型的升级")
    assert visitor.tab.locator("#text .said").count() > 40
    fact = visitor.facts.get_by_role("button", name="蔡奇任杭州市政府市长")
    fact.click()
    lit = visitor.tab.locator("#text .said.lit")
    expect(lit.first).to_be_in_viewport()
    assert "市长蔡奇" in "".join(lit.all_inner_texts())
    expect(visitor.facts.locator(".proof")).to_contain_text("posts.")
    assert "fact=" in visitor.tab.url


def test_a_click_on_marked_words_lists_what_they_say(visit: Callable[..., Visitor]) -> None:
    visitor = visit("/?article=hangzhou-2008")
    visitor.tab.locator("#text .said", has_text="三位一体").first.click()
    expect(visitor.facts.locator("[aria-current=true]").first).to_contain_text("三位一体")
    some = visitor.facts.locator(".fact").count()
    visitor.facts.get_by_role("button", name="全部事实").click()
    expect(visitor.facts.locator(".fact").nth(some)).to_be_attached()


def test_from_a_sentence_one_comes_to_the_article_and_from_there_to_a_thing(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.search("蔡奇")
    visitor.facts.locator("[data-section=posts]").get_by_role("button", name="原句").first.click()
    visitor.facts.locator("[data-section=posts] .quote").first.click()
    expect(visitor.tab.locator("#text .said.lit").first).to_be_in_viewport()
    visitor.facts.locator("[aria-current=true] ~ .line .thing", has_text="蔡奇").first.click()
    expect(visitor.facts.locator("h2")).to_have_text("蔡奇")
    expect(visitor.tab.locator("#network")).to_be_visible()


def test_a_line_says_its_facts_with_their_sentences(visitor: Visitor) -> None:
    middle = visitor.tab.evaluate(
        """() => { const [a, b] = ['工业兴市', '王国平'].map((name) => kg.onScreen(kg.shown().find((node) => node.label === name).iri));
        return { x: a.x + (b.x - a.x) * 0.62, y: a.y + (b.y - a.y) * 0.62 }; }"""
    )
    visitor.tab.locator("#network").click(position=middle)
    expect(visitor.facts).to_contain_text("王国平强调“工业兴市”")
    expect(visitor.facts.locator(".quote mark").first).to_be_visible()


@pytest.mark.parametrize(
    ("button", "name", "begins"),
    [
        ("png", "network.png", b"\x89PNG"),
        ("csv", ".csv", b""),
        ("turtle", ".ttl", b"@prefix"),
        ("graphml", ".graphml", b"<"),
    ],
)
def test_what_is_seen_can_be_taken_home(
    visitor: Visitor, tmp_path: Path, button: str, name: str, begins: bytes
) -> None:
    visitor.tab.locator("#downloads summary").click()
    with visitor.tab.expect_download() as download:
        visitor.tab.locator(f"#{button}").click()
    assert download.value.suggested_filename.endswith(name)
    download.value.save_as(tmp_path / "file")
    content = (tmp_path / "file").read_bytes()
    assert content.startswith(begins)
    assert len(content) > 500
    if button != "png":
        assert "王国平" in content.decode("utf-8")


def test_everything_can_be_done_by_keys(visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    keys = visitor.tab.keyboard
    keys.press("/")
    keys.type("gongyexing")
    visitor.tab.locator("#results [role=option]").first.wait_for()
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(visitor.facts.locator("h2")).to_have_text("工业兴市")
    visitor.until_shown("王国平")
    visitor.tab.locator("#network").focus()
    keys.press("ArrowRight")
    expect(visitor.facts.locator("h2")).not_to_have_text("工业兴市")
    name = visitor.facts.locator("h2").inner_text()
    keys.press("p")
    expect(visitor.tab.locator("#actions [data-action=unpin]")).to_be_visible()
    keys.press("h")
    visitor.until_gone(name)
    keys.press("u")
    visitor.until_shown(name)


def test_what_has_the_focus_has_a_ring_and_everything_to_press_has_a_name(visitor: Visitor) -> None:
    visitor.tab.keyboard.press("Tab")
    assert visitor.tab.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"
    nameless = visitor.tab.evaluate(
        "() => [...document.querySelectorAll('button, input, summary, a, [role]')].filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label')"
        " || e.labels?.length || ['status', 'search'].includes(e.getAttribute('role')))).map((e) => e.outerHTML)"
    )
    assert nameless == []


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_no_chip_lies_on_another(visit: Callable[..., Visitor], width: int, height: int) -> None:
    visitor = visit(width=width, height=height)
    visitor.search("王国平")
    visitor.until_shown("浙江省委")
    boxes = visitor.tab.evaluate("() => kg.shown().map((node) => kg.boxOf(node.iri))")
    assert len(boxes) > 10
    assert not [
        (a, b) for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


@pytest.mark.parametrize("path", ["/", "/?article=hangzhou-2008"])
def test_nothing_is_wider_than_a_phone(visit: Callable[..., Visitor], path: str) -> None:
    visitor = visit(path, width=390, height=844)
    assert visitor.tab.evaluate("() => document.documentElement.scrollWidth") == 390
    assert visitor.complaints == []


def test_on_a_phone_the_panel_is_a_sheet_and_the_picture_stands_above_it(visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=390, height=844, has_touch=True)
    visitor.search("王国平")
    expect(visitor.tab.locator("#panel")).to_have_class("panel open")
    expect(visitor.facts.locator("h2")).to_be_in_viewport()
    top = visitor.tab.locator("#panel").bounding_box()
    network = visitor.tab.locator("#network").bounding_box()
    assert top is not None
    assert network is not None
    visitor.until_shown("浙江省委")
    at = visitor.tab.evaluate("() => kg.onScreen(kg.shown().find((node) => node.label === '王国平').iri)")
    assert 0 < at["y"] < top["y"] - network["y"]
    visitor.tab.locator("#sheet").click()
    expect(visitor.tab.locator("#panel")).to_have_class("panel")


def test_the_language_can_be_switched_and_is_part_of_the_address(visitor: Visitor) -> None:
    visitor.tab.locator("#language").click()
    expect(visitor.tab.locator("html")).to_have_attribute("lang", "en")
    expect(visitor.facts.locator(".type")).to_have_text("Strategy")
    assert "lang=en" in visitor.tab.url
    visitor.tab.reload()
    expect(visitor.tab.locator("#undo")).to_have_text("Undo")


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_labels_do_nothing(visit: Callable[..., Visitor], label: str) -> None:
    visitor = visit()

    def poisoned(route: Route) -> None:
        text = route.fetch().text()
        route.fulfill(body=text.replace("王国平", json.dumps(label)[1:-1]), content_type="application/json")

    visitor.tab.route("**/api/**", poisoned)
    visitor.go(f"/?entity={quote(entity_of(visitor, '工业兴市'))}")
    visitor.tab.locator("#query").fill("王国平")
    visitor.tab.locator("#results [role=option]").first.wait_for()
    visitor.go("/?article=hangzhou-2008")
    assert visitor.tab.title() != "1"
    assert visitor.tab.locator("img, #facts b, #text b").count() == 0
    assert visitor.complaints == []
    assert [url for url in visitor.requests if not url.startswith(visitor.address)] == []


def test_every_text_of_the_explorer_is_there_in_both_languages_and_used() -> None:
    folder = files("kg.serve").joinpath("static")
    sources = {
        path.name: path.read_text(encoding="utf-8")
        for path in folder.joinpath("explorer").iterdir()
        if path.name.endswith(".js")
    }
    table = sources.pop("words.js").partition("const chosen")[0]
    words = dict(
        re.findall(
            r"^  (\w+): (\[.*?\]),$",
            table.replace("[\n    ", "[").replace(",\n  ]", "]").replace(",\n    ", ", "),
            re.MULTILINE,
        )
    )
    assert all(len(json.loads(pair.replace("'", '"'))) == 2 for pair in words.values())
    code = "".join(sources.values()) + folder.joinpath("index.html").read_text(encoding="utf-8")
    said = set(re.findall(r"(?:say|action)\(\s*'(\w+)'", code)) | set(re.findall(r'data-i18n[a-z-]*="(\w+)"', code))
    assert said <= set(words)
    assert {key for key in words if not re.search(rf"['\"]{key}['\"]", code)} == set()


def test_a_thing_that_is_not_there_is_told_in_a_line(visit: Callable[..., Visitor]) -> None:
    visitor = visit("/?entity=https://example.org/nothing")
    expect(visitor.facts.get_by_role("alert")).to_have_text("库里没有这个事物。")
    visitor.facts.get_by_role("button", name="回到首页").click()
    expect(visitor.facts.locator("h2")).to_have_text("policy-kg")


def entity_of(visitor: Visitor, name: str) -> str:
    """The IRI of a thing by its name."""
    found = visitor.tab.evaluate("async (q) => (await (await fetch(`/api/search?q=${q}`)).json()).results[0].iri", name)
    return str(found)
