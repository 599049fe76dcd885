"""The README's pictures, of a build as a reader first sees it: `python -m tests.browser.screenshot output`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import Reader, launched
from tests.conftest import program
from tests.serve.conftest import Server

_PERSON, _BODY = "王国平", "杭州市人大常委会"


@contextmanager
def window(density: int) -> Iterator[Page]:
    """A window of 1280 × 800 in which nothing moves by itself."""
    with sync_playwright() as playwright:
        browser = launched(playwright, program("chromium", "chromium-browser", package="chromium"))
        size = {"width": 1280, "height": 800}
        yield browser.new_page(viewport=size, device_scale_factor=density, reduced_motion="reduce")
        browser.close()


def take_page(build: Path, picture: Path) -> None:
    """Save what `graph.html` of a build shows at first."""
    with window(density=2) as tab:
        Reader(tab, (build / "graph.html").resolve())
        tab.screenshot(path=picture)


def take_explorer(build: Path, picture: Path) -> None:
    """Save the page of a person in the explorer, the sentence of one of his posts opened."""
    server = Server(build)
    with window(density=1) as tab:
        tab.goto(server.address)
        tab.locator("#query").fill(_PERSON)
        tab.locator("#results [role=option]").first.click()
        posts = tab.locator("[data-section=posts]")
        posts.locator("li", has_text=_BODY).get_by_role("button", name="原句").click()
        posts.locator(".quote mark").first.wait_for()
        tab.wait_for_selector("body[data-shown]")
        tab.mouse.move(0, 0)
        tab.screenshot(path=picture)
    server.close()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    take_page(folder, folder / "graph.png")
    take_explorer(folder, folder / "explorer.png")
