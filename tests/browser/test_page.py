"""The page in a real browser: what it shows at once, what clicks and keys do, what it never does."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.networks import network_of, small
from tests.readings import READINGS
from tests.test_view import HOSTILE

pytestmark = pytest.mark.browser
WINDOWS = [(360, 740), (390, 844), (768, 1024), (1024, 768), (1280, 800)]


def test_the_page_opens_without_the_net_and_without_complaint(reader: Reader) -> None:
    assert [url for url in reader.requests if not url.startswith("file:")] == []
    assert len(reader.requests) == 1
    assert reader.complaints == []
    expect(reader.tab.locator("#title")).to_have_text("杭州市加快推进工业转型的升级")


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (820, 1180), (390, 844)])
def test_labels_of_the_first_picture_lie_apart(read: Callable[..., Reader], width: int, height: int) -> None:
    reader = read(width=width, height=height)
    boxes = reader.tab.evaluate(
        "() => [...kg.model.nodes.keys()].filter((number) => !kg.isHidden(number)).map(kg.boxOf).concat(kg.marks())"
    )
    assert len(boxes) > 20
    assert not [
        (a, b) for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_the_first_picture_is_all_in_view_and_can_be_read(read: Callable[..., Reader], width: int, height: int) -> None:
    reader = read(width=width, height=height)
    assert reader.missing() == []
    assert 12 * reader.tab.evaluate("() => kg.network.getScale()") >= 8


@pytest.mark.parametrize(("width", "height"), WINDOWS)
def test_all_stays_in_view_when_the_window_changes(reader: Reader, width: int, height: int) -> None:
    reader.resize(width, height)
    assert reader.missing() == []


def test_a_window_that_changes_leaves_the_reader_where_he_has_moved_to(reader: Reader) -> None:
    scale = reader.tab.evaluate("() => kg.network.getScale()")
    reader.tab.mouse.move(300, 300)
    reader.tab.mouse.wheel(0, -400)
    reader.tab.wait_for_function("(scale) => kg.network.getScale() !== scale", arg=scale)
    before = reader.tab.evaluate("() => kg.network.getViewPosition()")
    reader.resize(1100, 700)
    assert reader.tab.evaluate("() => kg.network.getViewPosition()") == pytest.approx(before, abs=1)


def test_a_chip_of_which_only_the_end_is_in_the_window_is_drawn(reader: Reader) -> None:
    number = reader.number("大企业大集团培育计划")
    reader.tab.evaluate(
        """(number) => { const [, top, right, bottom] = kg.boxOf(number);
        kg.network.moveTo({ scale: 2, position: { x: right - 30 + document.getElementById('network').clientWidth / 4, y: (top + bottom) / 2 } });
        kg.network.redraw(); }""",
        number,
    )
    assert reader.covered(number) > 0.5


def test_text_fits_into_its_box(reader: Reader) -> None:
    too_wide = reader.tab.evaluate(
        """() => { const pen = document.createElement('canvas').getContext('2d');
        const face = getComputedStyle(document.documentElement).getPropertyValue('--sans');
        return kg.model.nodes.filter((node) => Object.values(node.chips).some((chip) => chip.lines.some((line) => {
          pen.font = `600 ${chip.font}px ${face}`; return pen.measureText(line).width > chip.width - 26; }))); }"""
    )
    assert [node["names"][0] for node in too_wide] == []


def test_a_click_on_an_official_shows_his_facts_and_his_sentence(reader: Reader) -> None:
    reader.click("王国平")
    expect(reader.facts.locator("h2")).to_have_text("王国平")
    expect(reader.facts.locator(".type")).to_have_text("人物")
    expect(reader.facts).to_contain_text("王国平任杭州市委书记")
    expect(reader.facts).to_contain_text("王国平强调“工业兴市”")
    expect(reader.lit.filter(has_text="市人大常委会主任王国平在会上强调")).to_be_in_viewport()


def test_a_click_on_a_fact_shows_its_sentence(reader: Reader) -> None:
    reader.click("蔡奇")
    reader.facts.get_by_role("button", name="蔡奇任杭州市政府市长").click()
    expect(reader.lit).to_have_text(["市委副书记、市长蔡奇作工作报告。"])
    expect(reader.lit).to_be_in_viewport()


def test_the_words_of_a_fact_are_marked_in_its_sentence(reader: Reader) -> None:
    reader.click("蔡奇")
    reader.facts.get_by_role("button", name="蔡奇任杭州市政府市长").click()
    marked = reader.tab.evaluate("() => [...CSS.highlights.get('kg-focus')].map((range) => range.toString())")
    assert len(marked) == 1
    assert "市长" in marked[0]


def test_from_a_fact_one_goes_on_to_the_other_node(reader: Reader) -> None:
    reader.click("王国平")
    reader.facts.get_by_role("button", name="转到 杭州市委").first.click()
    expect(reader.facts.locator("h2")).to_have_text("杭州市委")


def test_a_click_on_a_line_shows_the_sentence_of_the_relation(reader: Reader) -> None:
    reader.click_line("王国平", "杭州市委")
    expect(reader.facts.locator("h2")).to_have_text("王国平 — 杭州市委")
    expect(reader.facts).to_contain_text("王国平任杭州市委书记")
    expect(reader.lit.filter(has_text="市委书记、市人大常委会主任王国平")).to_be_in_viewport()


def test_a_click_on_a_sentence_lights_its_nodes(reader: Reader) -> None:
    reader.tab.locator("#article .sentence", has_text="市长蔡奇作工作报告").click()
    assert {"蔡奇", "杭州市政府", "全市工业兴市大会"} <= set(reader.chosen())
    expect(reader.facts).to_contain_text("蔡奇在全市工业兴市大会上作报告")


def test_a_click_on_nothing_clears_the_choice(reader: Reader) -> None:
    reader.click("王国平")
    reader.tab.locator("#network").click(position={"x": 3, "y": 3})
    assert reader.chosen() == []
    expect(reader.facts).to_contain_text("从这里看起")


@pytest.mark.parametrize("words", ["王国平", "国平", "wang guoping", "WangGuo", "wgp"])
def test_search_finds_a_name_however_it_is_written(reader: Reader, words: str) -> None:
    reader.tab.locator("#query").fill(words)
    reader.tab.get_by_role("option", name="王国平").first.click()
    expect(reader.facts.locator("h2")).to_have_text("王国平")
    place = reader.tab.evaluate(
        "(number) => kg.network.canvasToDOM(kg.network.getPosition(number))", reader.number("王国平")
    )
    size = reader.tab.evaluate(
        "() => { const e = document.getElementById('network'); return [e.clientWidth, e.clientHeight]; }"
    )
    assert place == pytest.approx({"x": size[0] / 2, "y": size[1] / 2}, abs=2)


def test_search_puts_what_begins_with_the_words_first(reader: Reader) -> None:
    reader.tab.locator("#query").fill("杭州市")
    names = reader.tab.locator("#results .name").all_inner_texts()
    assert names[0] == "杭州市"
    assert all("杭州市" in name for name in names)


def test_search_says_when_it_finds_nothing(reader: Reader) -> None:
    reader.tab.locator("#query").fill("没有这个")
    expect(reader.tab.locator("#results")).to_have_text("没有找到")


def test_the_legend_hides_and_shows_a_kind(reader: Reader) -> None:
    people = reader.tab.locator("#legend button[data-kind=Person]")
    people.click()
    assert not reader.is_shown("王国平")
    assert reader.is_shown("工业兴市")
    expect(people).to_have_attribute("aria-pressed", "false")
    people.click()
    assert reader.is_shown("王国平")


def test_a_group_opens_and_closes(read: Callable[..., Reader]) -> None:
    reader = read(network_of(*READINGS))
    assert not reader.is_shown("工业先进单位")
    reader.click("表彰")
    assert reader.is_shown("工业先进单位")
    reader.facts.get_by_role("button", name="收起").click()
    assert not reader.is_shown("工业先进单位")


def test_an_objective_opens_to_its_measures(reader: Reader) -> None:
    name = reader.tab.evaluate("() => kg.model.nodes.find((node) => node.kind === 'MeasureGroup').names[0]")
    reader.click(name)
    reader.facts.get_by_role("button", name="展开").click()
    opened = reader.tab.evaluate(
        "(host) => kg.model.nodes.flatMap((node, i) => node.host === host ? [kg.isDot(i)] : [])", reader.number(name)
    )
    assert opened
    assert not any(opened)


def test_focus_leaves_the_neighbours_and_reset_brings_all_back(reader: Reader) -> None:
    reader.click("蔡奇")
    reader.tab.locator("#focus").click()
    assert reader.is_shown("杭州市政府")
    assert not reader.is_shown("浙江省委")
    reader.tab.locator("#reset").click()
    assert reader.is_shown("浙江省委")
    assert reader.chosen() == []


def test_the_language_of_the_page_can_be_switched(reader: Reader) -> None:
    reader.click("王国平")
    reader.tab.locator("#language").click()
    expect(reader.tab.locator("html")).to_have_attribute("lang", "en")
    expect(reader.facts.locator(".type")).to_have_text("Person")
    expect(reader.facts).to_contain_text("王国平 is secretary of 杭州市委")
    expect(reader.facts).to_contain_text("王国平 stresses “工业兴市”")
    expect(reader.tab.locator("#legend button[data-kind=Policy]")).to_contain_text("Policy")
    reader.tab.locator("#language").click()
    expect(reader.facts).to_contain_text("王国平任杭州市委书记")


def test_the_picture_is_saved_as_png(reader: Reader, tmp_path: Path) -> None:
    with reader.tab.expect_download() as download:
        reader.tab.locator("#png").click()
    assert download.value.suggested_filename == "graph.png"
    download.value.save_as(tmp_path / "picture.png")
    content = (tmp_path / "picture.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert len(content) > 20_000


def test_physics_moves_nodes_only_while_it_is_asked_for(reader: Reader) -> None:
    places = "() => JSON.stringify(kg.network.getPositions())"
    before = reader.tab.evaluate(places)
    reader.tab.locator("#physics").click()
    reader.tab.wait_for_function(f"(before) => ({places})() !== before", arg=before)
    reader.tab.locator("#physics").click()
    assert reader.tab.evaluate(places) == before


def test_everything_can_be_done_by_keys(reader: Reader) -> None:
    keys = reader.tab.keyboard
    keys.press("/")
    keys.type("gongyexing")
    keys.press("ArrowDown")
    keys.press("Enter")
    expect(reader.facts.locator("h2")).to_have_text("工业兴市")
    reader.tab.locator("#network").focus()
    keys.press("ArrowRight")
    expect(reader.facts.locator("h2")).not_to_have_text("工业兴市")
    keys.press("Escape")
    assert reader.chosen() == []
    reader.tab.locator("#article").focus()
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("Enter")
    assert len(reader.chosen()) > 1


def test_tab_reaches_the_parts_in_the_order_they_stand(reader: Reader) -> None:
    reached = []
    for _ in range(40):
        reader.tab.keyboard.press("Tab")
        reached.append(reader.tab.evaluate("() => document.activeElement.closest('[id]')?.id"))
    order = list(dict.fromkeys(name for name in reached if name))
    wanted = ["query", "physics", "png", "reset", "language", "network", "legend", "facts", "article"]
    assert [name for name in order if name in wanted] == wanted


def test_what_has_the_focus_has_a_ring(reader: Reader) -> None:
    reader.tab.keyboard.press("Tab")
    assert reader.tab.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_everything_to_press_has_a_name(reader: Reader) -> None:
    reader.click("蔡奇")
    nameless = reader.tab.evaluate(
        "() => [...document.querySelectorAll('button, input, [role]')].filter((e) => !(e.textContent.trim() || e.getAttribute('aria-label')"
        " || e.labels?.length || ['status', 'search', 'listbox', 'tablist'].includes(e.getAttribute('role')))).map((e) => e.outerHTML)"
    )
    assert nameless == []


def test_on_a_phone_the_panel_is_a_sheet(read: Callable[..., Reader]) -> None:
    reader = read(width=390, height=844, has_touch=True)
    panel = reader.tab.locator("#panel")
    closed = panel.bounding_box()
    reader.click("蔡奇")
    expect(panel).to_have_class("panel open")
    opened = panel.bounding_box()
    assert closed is not None
    assert opened is not None
    assert opened["height"] > 400 > 100 > closed["height"]
    expect(reader.facts.locator("h2")).to_be_in_viewport()
    reader.facts.get_by_role("button", name="蔡奇任杭州市政府市长").click()
    expect(reader.lit).to_be_in_viewport()
    reader.tab.locator("#sheet").click()
    expect(panel).not_to_have_class("panel open")


def test_nothing_is_wider_than_a_phone(read: Callable[..., Reader]) -> None:
    reader = read(width=390, height=844)
    assert reader.tab.evaluate("() => document.documentElement.scrollWidth") == 390


def test_a_wide_window_made_narrow_changes_the_picture(reader: Reader) -> None:
    reader.tab.set_viewport_size({"width": 390, "height": 844})
    reader.tab.wait_for_function("() => kg.state.form === 'tall'")
    assert reader.is_shown("工业兴市")


def test_two_articles_are_one_picture_and_each_shows_its_text(read: Callable[..., Reader]) -> None:
    reader = read(network_of(*READINGS))
    expect(reader.tab.locator("#title")).to_have_text("2 篇文章")
    reader.click("周明远")
    reader.facts.get_by_role("button", name="在宜宾调研").first.click()
    expect(reader.tab.locator("#article .first")).to_have_text("宜宾工业开局良好")


@pytest.mark.parametrize("label", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_labels_do_nothing(read: Callable[..., Reader], label: str) -> None:
    reader = read(small(label, "政策", text=f"“{label}”是一项政策。"))
    title = reader.tab.title()
    reader.click("政策")
    reader.facts.get_by_role("button").nth(1).click()
    reader.tab.locator("#query").fill(label[:40])
    reader.tab.locator("#language").click()
    assert reader.tab.title() == title != "1"
    assert reader.tab.locator("img, #facts b, #article b").count() == 0
    assert [url for url in reader.requests if not url.startswith("file:")] == []
    assert reader.complaints == []


def test_a_page_without_facts_says_so(read: Callable[..., Reader]) -> None:
    graph = small("x")
    graph.remove_nodes_from(list(graph))
    reader = read(graph)
    expect(reader.facts).to_contain_text("没有读出事实")
    assert reader.complaints == []
