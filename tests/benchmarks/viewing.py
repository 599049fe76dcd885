"""How long a page takes to make and to show, and how smoothly it moves, in headless Chromium.

    python -m tests.benchmarks.viewing BUILD [--nodes 5000] [--runs 3]

BUILD is a build of at least that many nodes. Prints the seconds that the layout takes in Python and whether two runs agree, the size of
the page, the milliseconds from opening it to its first picture, and the frames a second while it is dragged to and fro with the mouse.
"""

from __future__ import annotations

import argparse
import math
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from kg.network import Network, project
from kg.network.selection import limited
from kg.store import Store
from kg.view import page
from kg.view.atlas import atlas
from kg.view.composition import scene_of
from tests.browser.conftest import launched
from tests.conftest import program

_COUNT_FRAMES = """() => { window.frames = []; const tick = (now) => { window.frames.push(now); requestAnimationFrame(tick); };
requestAnimationFrame(tick); }"""
_DRAWN = "() => performance.getEntriesByName('kg-drawn')[0]?.startTime ?? null"


def layout_seconds(graph: Network) -> tuple[float, bool]:
    """How much processor time the places of everything take, and whether they come out the same twice."""
    start = time.process_time()
    first = atlas(scene_of(graph))
    taken = time.process_time() - start
    return taken, first == atlas(scene_of(graph))


def milliseconds_to_first_picture(tab: Page, file: Path) -> float:
    """From the start of the navigation to the first frame with everything on it."""
    tab.goto(file.as_uri())
    tab.wait_for_function(f"() => ({_DRAWN})() !== null", timeout=60_000)
    return float(tab.evaluate(_DRAWN))


def frames_a_second(tab: Page, scale: float, seconds: float = 3) -> float:
    """Frames drawn while the picture is dragged in circles by the mouse; `scale` is how near it is looked at, 0 from afar."""
    if scale:
        tab.evaluate("(scale) => kg.network.moveTo({ scale })", scale)
    box = tab.locator("#network").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    tab.mouse.move(x, y)
    tab.evaluate(_COUNT_FRAMES)
    tab.mouse.down()
    start = time.perf_counter()
    tab.evaluate("() => { window.frames = []; }")
    while (gone := time.perf_counter() - start) < seconds:
        tab.mouse.move(x + 120 * math.sin(gone * 4), y + 80 * math.cos(gone * 4))
        tab.wait_for_timeout(4)
    frames: list[float] = tab.evaluate("() => window.frames")
    tab.mouse.up()
    return (len(frames) - 1) / (frames[-1] - frames[0]) * 1000


def measured(browser: Browser, file: Path, runs: int) -> None:
    """Print the medians of some runs."""
    first, far, near = [], [], []
    for _ in range(runs):
        tab = browser.new_page(viewport={"width": 1280, "height": 800})
        first.append(milliseconds_to_first_picture(tab, file))
        far.append(frames_a_second(tab, 0))
        near.append(frames_a_second(tab, 1.0))
        tab.close()
    print(f"first picture {statistics.median(first):8,.0f} ms   ({', '.join(f'{one:,.0f}' for one in first)})")
    print(f"panning, all  {statistics.median(far):8.0f} frames/s ({', '.join(f'{one:.0f}' for one in far)})")
    print(f"panning, near {statistics.median(near):8.0f} frames/s ({', '.join(f'{one:.0f}' for one in near)})")


def main() -> None:
    """Measure a build."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--nodes", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    whole = project(Store.open(options.build))
    graph = limited(whole, options.nodes)
    seconds, same = layout_seconds(graph)
    print(f"{len(graph):,} nodes of {len(whole):,}, {graph.number_of_edges():,} relations")
    print(f"layout        {seconds:8.2f} s, the same twice: {'yes' if same else 'NO'}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(page(graph, whole=len(whole)), encoding="utf-8")
        print(f"page          {file.stat().st_size / 1e6:8.1f} MB")
        browser = launched(playwright, program("chromium", "chromium-browser", package="chromium"))
        measured(browser, file, options.runs)
        browser.close()


if __name__ == "__main__":
    main()
