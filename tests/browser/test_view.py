"""The page of many articles in a real browser: its time axis, its places, what it says of what it leaves out, the picture from afar."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.networks import many, network_of
from tests.readings import READINGS

pytestmark = pytest.mark.browser


@pytest.fixture
def two(read: Callable[..., Reader]) -> Reader:
    """The page of two articles, of March and of April 2019."""
    return read(network_of(*READINGS))


def is_faded(reader: Reader, name: str) -> bool:
    return bool(reader.tab.evaluate("(number) => kg.isOutside(number)", reader.number(name)))


def drag_over(reader: Reader, start: float, end: float) -> None:
    """Drag over the time axis from one share of its width to another."""
    box = reader.tab.locator("#timeline").bounding_box()
    assert box is not None
    y = box["y"] + 10
    reader.tab.mouse.move(box["x"] + start * box["width"], y)
    reader.tab.mouse.down()
    reader.tab.mouse.move(box["x"] + end * box["width"], y, steps=4)
    reader.tab.mouse.up()


def test_dragging_over_the_time_axis_fades_what_lies_outside(two: Reader) -> None:
    expect(two.tab.locator("#time-words")).to_have_text("全部时间")
    drag_over(two, 0.97, 0.99)
    expect(two.tab.locator("#time-words")).to_have_text("2019-04")
    assert is_faded(two, "何秀兰")
    assert not is_faded(two, "产业强市"), "the article of April speaks of it, too"
    two.tab.locator("#time-all").click()
    assert not is_faded(two, "何秀兰")
    expect(two.tab.locator("#time-all")).to_be_hidden()


def test_a_range_can_be_dragged_backwards(two: Reader) -> None:
    drag_over(two, 0.96, 0.90)
    expect(two.tab.locator("#time-words")).to_have_text("2019-03 – 2019-04")


def test_the_ends_of_the_range_are_sliders_for_the_keyboard(two: Reader) -> None:
    start = two.tab.get_by_role("slider", name="起始时间")
    expect(start).to_have_attribute("aria-valuetext", "2018-01")
    start.focus()
    two.tab.keyboard.press("End")
    expect(start).to_have_attribute("aria-valuetext", "2019-04")
    two.tab.keyboard.press("ArrowLeft")
    expect(two.tab.locator("#time-words")).to_have_text("2019-03 – 2019-04")
    assert is_faded(two, "工业总产值")


def test_a_place_fades_what_belongs_elsewhere_and_holds_what_lies_in_it(two: Reader) -> None:
    places = two.tab.get_by_label("地区")
    names = [name.strip() for name in places.locator("option").all_inner_texts()]
    assert names[0] == "所有地区"
    assert names.index("中国") < names.index("四川省") < names.index("宜宾市") < names.index("翠屏区")
    places.select_option(label=next(text for text in places.locator("option").all_inner_texts() if "翠屏区" in text))
    assert is_faded(two, "何秀兰")
    assert not is_faded(two, "工业先进单位")
    places.select_option(label=next(text for text in places.locator("option").all_inner_texts() if "四川省" in text))
    assert not is_faded(two, "何秀兰")


def test_reset_takes_the_filters_back(two: Reader) -> None:
    drag_over(two, 0.97, 0.99)
    two.tab.locator("#reset").click()
    assert not is_faded(two, "何秀兰")
    expect(two.tab.locator("#time-words")).to_have_text("全部时间")


def test_one_article_has_neither_a_time_axis_nor_places_to_choose(reader: Reader) -> None:
    expect(reader.tab.locator("#time")).to_be_hidden()
    expect(reader.tab.locator("#place")).to_be_hidden()


def test_a_page_of_a_part_says_how_large_the_whole_is(read: Callable[..., Reader]) -> None:
    reader = read(many(), whole=8412)
    notice = reader.tab.locator("#notice")
    expect(notice).to_have_text("显示 8,412 个节点中关联最多的 150 个")
    reader.tab.locator("#language").click()
    expect(notice).to_have_text("Showing 150 of 8,412, by degree")


def test_a_page_of_everything_says_nothing_of_that(two: Reader) -> None:
    expect(two.tab.locator("#notice")).to_be_hidden()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_names_of_a_large_picture_lie_apart_and_more_appear_as_one_comes_nearer(
    read: Callable[..., Reader], width: int, height: int
) -> None:
    reader = read(many(), width=width, height=height)
    boxes = reader.tab.evaluate("() => kg.names()")
    assert len(boxes) >= 6, "each region has its name"
    assert not [
        (a, b) for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    reader.tab.evaluate("() => { kg.network.moveTo({ scale: 0.9 }); kg.network.redraw(); }")
    assert reader.tab.evaluate("() => kg.names().length") == 0, "near by, chips carry their names themselves"


def test_in_a_large_picture_nodes_and_lines_can_be_clicked(read: Callable[..., Reader]) -> None:
    reader = read(many())
    reader.click("政策30")
    expect(reader.facts.locator("h2")).to_have_text("政策30")
    reader.tab.keyboard.press("Escape")
    point = reader.tab.evaluate(
        """([one, other]) => { kg.network.moveTo({ scale: 1 }); const [a, b] = [one, other].map((n) => kg.network.getPosition(n));
        kg.network.moveTo({ position: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }); kg.network.redraw();
        for (let share = 0.1; share < 0.9; share += 0.01) {
          const at = kg.network.canvasToDOM({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
          if (kg.network.getNodeAt(at) === undefined) return at;
        } }""",
        [reader.number("政策30"), reader.number("政策31")],
    )
    reader.tab.locator("#network").click(position=point)
    expect(reader.facts.locator("h2")).to_contain_text("—")


def test_a_page_about_somebody_opens_at_an_article_that_tells_of_him(read: Callable[..., Reader]) -> None:
    graph = network_of(*READINGS)
    told = {"何秀兰": set[str](), "周明远": set[str]()}
    for one, other, data in graph.edges(data=True):
        for end in {graph.nodes[one]["label"], graph.nodes[other]["label"]} & set(told):
            told[end] |= {passage.article for passage in data["evidence"]}
    titles = {source.iri: source.title for source in graph.graph["sources"]}
    assert told["何秀兰"] != told["周明远"]
    for name, articles in told.items():
        asked = [node for node, data in graph.nodes(data=True) if data["label"] == name]
        reader = read(graph, about=asked)
        assert reader.tab.locator("#article .first").inner_text() in {titles[article] for article in articles}
        expect(reader.facts.locator(".starts button").first).to_have_text(name)


def test_a_large_page_asks_for_nothing_and_has_nothing_to_complain_of(read: Callable[..., Reader]) -> None:
    reader = read(many(), width=390, height=844)
    assert len(reader.requests) == 1
    assert reader.complaints == []
    assert reader.tab.evaluate("() => document.documentElement.scrollWidth") == 390
