"""Two values for one figure in a real browser: marked in the picture of a file, on the explorer's pages of the figure and of the article."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Reader
from tests.browser.test_explorer import Visitor
from tests.networks import network_of
from tests.readings import CONTRADICTORY, READINGS
from tests.serve.conftest import Server, running, write_readings

pytestmark = pytest.mark.browser

_COLOUR_AT_CORNER = """(number) => {
  const { width, height } = kg.network.body.nodes[number].shape;
  const { x, y } = kg.network.getPosition(number);
  const at = kg.network.canvasToDOM({ x: x + width / 2 - 8, y: y - height / 2 + 2 });
  const canvas = document.querySelector('#network canvas');
  const share = canvas.width / canvas.clientWidth;
  return [...canvas.getContext('2d').getImageData(at.x * share, at.y * share, 1, 1).data].slice(0, 3);
}"""
_MARK = [0xA6, 0x3D, 0x24]
_MARKED_PIXELS = """(mark) => {
  const canvas = document.querySelector('#network canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (mark.every((part, index) => data[at + index] === part)) count += 1;
  return count;
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_in_a_file_the_figure_is_marked_and_shows_both_sentences(
    read: Callable[..., Reader], width: int, height: int
) -> None:
    reader = read(network_of(CONTRADICTORY), width, height)
    assert reader.tab.evaluate(_COLOUR_AT_CORNER, reader.number("指标")) == _MARK
    reader.click("指标")
    expect(reader.facts.locator("button.node", has_text="茶叶产量")).to_contain_text("≠")
    expect(reader.facts.locator("button.node", has_text="竹笋产量")).not_to_contain_text("≠")
    reader.facts.locator("button.node", has_text="茶叶产量").click()
    pair = reader.facts.locator(".contradiction")
    assert sorted(pair.locator("mark").all_inner_texts()) == ["茶叶产量8.7万吨", "茶叶产量9.4万吨"]
    pair.locator(".quote", has_text="8.7万吨").click()
    expect(reader.lit).to_contain_text(["8.7万吨"])
    assert reader.complaints == []


@pytest.fixture(scope="module")
def contradictory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over articles one of which gives two values for one figure."""
    folder: Path = tmp_path_factory.mktemp("contradictory")
    write_readings(folder, (*READINGS, CONTRADICTORY))
    with running(folder) as server:
        yield server


@pytest.fixture
def visitor(browser: Browser, contradictory: Server) -> Iterator[Visitor]:
    """A visitor on the page of the figure."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    visitor = Visitor(context.new_page(), contradictory.address)
    visitor.go("/")
    visitor.search("茶叶产量")
    expect(visitor.facts.locator("h2")).to_have_text("茶叶产量")
    yield visitor
    context.close()


def test_the_page_of_a_figure_shows_both_sentences(visitor: Visitor) -> None:
    pair = visitor.facts.locator("[data-section=contradictions] li")
    assert sorted(pair.locator("mark").all_inner_texts()) == ["茶叶产量8.7万吨", "茶叶产量9.4万吨"]
    figures = visitor.facts.locator("[data-section=figures] li")
    expect(figures.filter(has_text="≠ 8.7万吨")).to_contain_text("9.4万吨")
    expect(figures.filter(has_text="≠ 9.4万吨")).to_contain_text("8.7万吨")


def test_from_there_one_comes_to_the_article_and_from_one_value_to_the_other(visitor: Visitor) -> None:
    visitor.facts.locator("[data-section=contradictions] .quote", has_text="9.4万吨").click()
    marked = visitor.tab.locator("#text .said[data-contradicted]")
    expect(marked).to_have_text(["茶叶产量9.4万吨", "茶叶产量8.7万吨"])
    lit = visitor.tab.locator("#text .said.lit")
    expect(lit).to_have_text(["茶叶产量9.4万吨"])
    visitor.facts.locator("[aria-current=true] + .other").click()
    expect(lit).to_have_text(["茶叶产量8.7万吨"])
    assert visitor.complaints == []


def test_the_figure_is_marked_in_the_network_and_what_nothing_contradicts_is_not(visitor: Visitor) -> None:
    visitor.tab.wait_for_function(f"(mark) => ({_MARKED_PIXELS})(mark) > 20", arg=_MARK)
    visitor.search("竹笋产量")
    expect(visitor.facts.locator("h2")).to_have_text("竹笋产量")
    visitor.tab.wait_for_function(f"(mark) => ({_MARKED_PIXELS})(mark) === 0", arg=_MARK)
