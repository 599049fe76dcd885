"""How fast the reader is beside one pass of a segmenter over the same text, in one process; how it starts, grows and what it takes.

    python tests/benchmarks/reading.py FOLDER [--megabytes 5]

FOLDER holds articles (.txt, .json); they are repeated until the text has the size wanted. Prints characters a second of
the whole reader (article in, facts with evidence out; the collector set as `kg` sets it), of `jieba.posseg` (pip install
jieba; over a sample, it is slow) and of `rjieba.tag`, and their ratios; how long `kg --help` and `kg build` of one
article take from the shell; the peak memory of a worker that reads the folder; how the time grows with the length of one
article; and hostile input.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import rjieba

from kg.build.reading import read_shard
from kg.cli import collect_seldom
from kg.extract import extract_facts
from kg.model import Article
from kg.sources import Source, read_articles, sources_in


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def read_all(articles: list[Article]) -> int:
    return sum(sum(1 for _ in extract_facts(article)) for article in articles)


def repeated(articles: list[Article], size: int) -> list[Article]:
    """The articles over and over until their UTF-8 text has `size` bytes."""
    each = sum(len(article.text.encode()) for article in articles)
    return articles * max(1, -(-size // each))


def long_article(articles: list[Article], length: int) -> Article:
    """One article of `length` characters: the bodies of all, end to end."""
    text = "\n".join(article.text for article in articles)
    return Article("long", (text + "\n") * (length // len(text)) + text[: length % len(text)])


def segmenter_speeds(articles: list[Article]) -> dict[str, float]:
    """Characters a second of one tagging pass."""
    characters = sum(len(article.text) for article in articles)
    speeds = {"rjieba.tag": characters / seconds(lambda: [rjieba.tag(article.text) for article in articles])}
    try:
        from jieba import posseg
    except ImportError:
        print("jieba is not installed: pip install jieba to compare with jieba.posseg")
        return speeds
    sample = articles[: max(1, len(articles) // 20)]
    posseg.lcut("预热")
    taken = seconds(lambda: [posseg.lcut(article.text) for article in sample])
    return speeds | {"jieba.posseg": sum(len(article.text) for article in sample) / taken}


def command_seconds(*arguments: str) -> float:
    """The least of three runs of a command of `kg` in a process of its own."""
    run = [sys.executable, "-m", "kg", *arguments]
    return min(seconds(lambda: subprocess.run(run, check=True, capture_output=True)) for _ in range(3))


def worker_megabytes(folder: Path) -> float:
    """The peak memory of a spawned process that reads the folder as a shard of a build."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_megabytes_to_read, sources_in([folder])).result()


def _megabytes_to_read(shard: tuple[Source, ...]) -> float:
    read_shard(shard, "https://example.org/id/")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def hostile(size: int) -> dict[str, str]:
    """Texts of about `size` characters that nobody writes."""
    return {
        "nothing but ‘、’": "、" * size,
        "nested quotes": "“" * (size // 2) + "”" * (size // 2),
        "nothing but digits": "1" * size,
        "one long sentence": "要加快推进项目建设，" * (size // 10),
        "nothing but titles": "市委书记、" * (size // 5),
        "nothing but speeches": "会议指出，" * (size // 5),
        "nothing but zones": "杭州市经开区，" * (size // 7),
        "nothing but open brackets": "（" * size,
        "one clause without a mark": "推进建设" * (size // 4),
    }


def report_speeds(originals: list[Article], size: int) -> None:
    articles = repeated(originals, size)
    characters = sum(len(article.text) for article in articles)
    ours = characters / seconds(lambda: read_all(articles))
    print(f"{len(articles)} articles, {characters:,} characters\nreader       {ours:12,.0f} characters/s")
    for name, speed in segmenter_speeds(articles).items():
        print(f"{name:12} {speed:12,.0f} characters/s   reader is {ours / speed:.2f} ×")


def report_start(folder: Path) -> None:
    one = next(path for path in sorted(folder.rglob("*")) if path.suffix in (".txt", ".json"))
    print(f"kg --help: {command_seconds('--help'):.2f} s")
    with tempfile.TemporaryDirectory() as output:
        print(f"kg build of one article: {command_seconds('build', str(one), '--output', f'{output}/new'):.2f} s")
    print(f"peak memory of a worker: {worker_megabytes(folder):.0f} MB")


def report_growth(originals: list[Article]) -> None:
    short, long = (seconds(partial(read_all, [long_article(originals, size)])) for size in (20_000, 200_000))
    print(f"one article of 20,000 characters {short:.2f} s, of 200,000 {long:.2f} s: {long / short:.1f} ×")
    for (name, half), whole in zip(hostile(50_000).items(), hostile(100_000).values(), strict=True):
        at_half, at_whole = (seconds(partial(read_all, [Article("hostile", f"标题\n{t}")])) for t in (half, whole))
        print(f"{name}: 50,000 {at_half:.2f} s, 100,000 {at_whole:.2f} s: {at_whole / at_half:.1f} ×")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=float, default=5)
    options = parser.parse_args()
    originals = list(read_articles(options.folder))
    report_start(options.folder)  # before this process grows: a child's peak is not below its parent's size
    collect_seldom()
    read_all(originals)
    report_speeds(originals, int(options.megabytes * 1e6))
    report_growth(originals)


if __name__ == "__main__":
    main()
