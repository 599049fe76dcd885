"""A picture of a built page as a reader first sees it: `python -m tests.browser.screenshot output/graph.html output/graph.png`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import Reader, launched
from tests.conftest import program


def take(page: Path, picture: Path, choose: str = "") -> None:
    """Save the page at 1280 × 800 in double density, with the node called `choose` clicked."""
    with sync_playwright() as playwright:
        browser = launched(playwright, program("chromium", "chromium-browser", package="chromium"))
        tab = browser.new_page(viewport={"width": 1280, "height": 800}, device_scale_factor=2, reduced_motion="reduce")
        reader = Reader(tab, page.resolve())
        if choose:
            reader.click(choose)
        tab.mouse.move(0, 0)
        tab.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
