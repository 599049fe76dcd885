"""How fast the reader is beside one pass of a segmenter over the same text, in one process.

    python tests/benchmarks/reading.py FOLDER [--megabytes 5]

FOLDER holds articles (.txt, .json); they are repeated until the text has the size wanted. Prints characters a second of
the whole reader (article in, facts with evidence out), of `jieba.posseg` (pip install jieba; over a sample, it is slow)
and of `rjieba.tag`, their ratios, how the time grows with the length of one article, and hostile input.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import rjieba

from kg.extract import extract_facts
from kg.model import Article
from kg.sources import read_articles


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=float, default=5)
    options = parser.parse_args()
    originals = list(read_articles(options.folder))
    read_all(originals)
    articles = repeated(originals, int(options.megabytes * 1e6))
    characters = sum(len(article.text) for article in articles)
    ours = characters / seconds(lambda: read_all(articles))
    print(f"{len(articles)} articles, {characters:,} characters\nreader       {ours:12,.0f} characters/s")
    for name, speed in segmenter_speeds(articles).items():
        print(f"{name:12} {speed:12,.0f} characters/s   reader is {ours / speed:.2f} ×")
    for name, length in (("20,000", 20_000), ("200,000", 200_000)):
        article = long_article(originals, length)
        print(f"one article of {name} characters: {seconds(lambda a=article: read_all([a])):.2f} s")
    for name, text in HOSTILE.items():
        print(f"{name}: {seconds(lambda t=text: read_all([Article('hostile', t)])):.2f} s")


HOSTILE = {
    "100,000 ‘、’": "标题\n" + "、" * 100_000,
    "100,000 nested quotes": "标题\n" + "“" * 50_000 + "”" * 50_000,
    "100,000 digits": "标题\n" + "1" * 100_000,
    "one sentence of 100,000 characters": "标题\n" + "要加快推进项目建设，" * 10_000,
    "100,000 titles": "标题\n" + "市委书记、" * 20_000,
}

if __name__ == "__main__":
    main()
