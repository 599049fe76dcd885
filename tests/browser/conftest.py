"""A headless Chromium, and a page as its reader sees and handles it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Playwright, sync_playwright

from kg.network import Network
from kg.view import page
from tests.networks import example

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
_DRAWN = "() => performance.getEntriesByName('kg-drawn').length > 0"
_NUMBER = "(name) => kg.model.nodes.findIndex((node) => node.names[0] === name || (node.group && node.title[0].startsWith(name)))"


class Reader:
    """Somebody who reads a page: what it asks of the net and complains of, what stands where, and the mouse."""

    def __init__(self, tab: Page, file: Path) -> None:
        self.tab = tab
        self.requests: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda request: self.requests.append(request.url))
        tab.on("console", self._complain)
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.goto(file.as_uri())
        tab.wait_for_function(_DRAWN)

    @property
    def facts(self) -> Locator:
        """The panel of facts."""
        return self.tab.locator("#facts")

    @property
    def lit(self) -> Locator:
        """The highlighted sentences of the article."""
        return self.tab.locator("#article .sentence.lit")

    def number(self, name: str) -> int:
        """A node's number by its name."""
        found: int = self.tab.evaluate(_NUMBER, name)
        assert found >= 0, f"no node is called {name}"
        return found

    def is_shown(self, name: str) -> bool:
        """Whether a node is drawn."""
        return not self.tab.evaluate("(number) => kg.nodes.get(number).hidden", self.number(name))

    def covered(self, number: int) -> float:
        """How much of a node's box is painted over, of what of it is in the window."""
        return float(self.tab.evaluate(_COVERED, number))

    def missing(self) -> list[str]:
        """The names of the nodes that ought to be seen, and are not drawn or not wholly in the window."""
        shown: list[int] = self.tab.evaluate(
            "() => [...kg.model.nodes.keys()].filter((number) => !kg.isHidden(number))"
        )
        outside: list[int] = self.tab.evaluate(_OUTSIDE, shown)
        names: list[str] = self.tab.evaluate(
            "(numbers) => numbers.map((number) => kg.model.nodes[number].names[0])",
            [number for number in shown if number in outside or self.covered(number) < 0.5],
        )
        return names

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, and wait until the page has been drawn in it."""
        self.tab.set_viewport_size({"width": width, "height": height})
        self.tab.evaluate(_AFTER_FRAMES)

    def click(self, name: str) -> None:
        """Click a node where it is on the screen."""
        self._click_at(
            self.tab.evaluate("(number) => kg.network.canvasToDOM(kg.network.getPosition(number))", self.number(name))
        )

    def click_line(self, one: str, other: str) -> None:
        """Click the line between two nodes, where nothing else is."""
        numbers = [self.number(one), self.number(other)]
        self._click_at(self.tab.evaluate(_FREE_POINT, numbers))

    def chosen(self) -> list[str]:
        """The names of the nodes that are chosen or lit."""
        names: list[str] = self.tab.evaluate(
            "() => [...kg.state.chosen.nodes].map((number) => kg.model.nodes[number].names[0])"
        )
        return names

    def _click_at(self, point: dict[str, float]) -> None:
        box = self.tab.locator("#network").bounding_box()
        assert box is not None
        self.tab.mouse.click(box["x"] + point["x"], box["y"] + point["y"])

    def _complain(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)


_AFTER_FRAMES = """async () => {
  for (const _ of Array(3)) await new Promise((drawn) => requestAnimationFrame(drawn));
}"""

_OUTSIDE = """(numbers) => {
  const { clientWidth, clientHeight } = document.getElementById('network');
  return numbers.filter((number) => {
    const [left, top, right, bottom] = kg.boxOf(number);
    const [one, two] = [{ x: left, y: top }, { x: right, y: bottom }].map((corner) => kg.network.canvasToDOM(corner));
    return one.x < 0 || one.y < 0 || two.x > clientWidth || two.y > clientHeight;
  });
}"""

_COVERED = """(number) => {
  const canvas = document.querySelector('#network canvas');
  const density = canvas.width / canvas.clientWidth;
  const [left, top, right, bottom] = kg.boxOf(number);
  const [one, two] = [{ x: left, y: top }, { x: right, y: bottom }].map((corner) => kg.network.canvasToDOM(corner));
  const [x, y] = [Math.max(0, one.x), Math.max(0, one.y)].map((at) => Math.round(at * density));
  const [width, height] = [two.x * density - x, two.y * density - y].map(Math.ceil);
  const { data } = canvas.getContext('2d').getImageData(x, y, width, height);
  return data.filter((value, at) => at % 4 === 3 && value > 0).length / (width * height);
}"""

_FREE_POINT = """([one, other]) => {
  const edge = kg.edges.get().find((line) => !line.hidden && [line.from, line.to].includes(one) && [line.from, line.to].includes(other));
  const [a, b] = kg.network.getPositions([one, other]) && [kg.network.getPosition(one), kg.network.getPosition(other)];
  for (let share = 0.05; share < 1; share += 0.01) {
    const point = kg.network.canvasToDOM({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    const around = [[0, 0], [3, 0], [-3, 0], [0, 3], [0, -3]].map(([x, y]) => ({ x: point.x + x, y: point.y + y }));
    if (around.every((near) => kg.network.getNodeAt(near) === undefined) && kg.network.getEdgeAt(point) === edge.id) return point;
  }
  throw new Error('the line lies under other things all along');
}"""


def launched(playwright: Playwright, chromium: Path) -> Browser:
    """A headless Chromium that does nothing by itself."""
    return playwright.chromium.launch(executable_path=str(chromium), args=_ARGUMENTS)


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        running = launched(playwright, chromium)
        yield running
        running.close()


@pytest.fixture
def read(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Reader]]:
    """Open the page of a network (by default the example's) in a window of some size; nothing on it moves by itself."""
    contexts = []

    def opened(
        graph: Network | None = None,
        width: int = 1280,
        height: int = 800,
        whole: int = 0,
        about: Collection[str] = (),
        **options: bool,
    ) -> Reader:
        file = tmp_path / "graph.html"
        html = page(example() if graph is None else graph, whole=whole, about=about)
        file.write_text(html, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
        contexts.append(context)
        context.set_default_timeout(30_000 if os.environ.get("CI") else 10_000)
        return Reader(context.new_page(), file)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def reader(read: Callable[..., Reader]) -> Reader:
    """The page of the example at 1280 × 800."""
    return read()
