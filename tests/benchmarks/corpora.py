"""Corpora: how building scales with articles and processes, and how much memory it takes.

usage: .venv/bin/python tests/benchmarks/corpora.py NEWS.jsonl.gz [--small 5000] [--large 50000] [--memory 100000] [--folder DIR]

NEWS holds an article a line (title, text, published). For more articles than it has, it is passed over again with other ids
and dates. Every build is a process of its own (`kg build`); only ratios within a run mean anything. Figures:

- two workers against one, at --small articles (goal 1.8)
- time an article at --large against --small, two workers (goal at most 1.15)
- from text to a loaded, validated store that can be asked against the extraction alone (`extract_facts`, one process) at --small (goal at most 2)
- memory of all processes together at --memory articles, two workers (goal at most 600 MB)
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

KG = Path(sys.executable).with_name("kg")
MB = 1 << 20

EXTRACTION = """
import sys
from pathlib import Path
from kg import extract_facts, read_articles
print(sum(len(tuple(extract_facts(article))) for article in read_articles(Path(sys.argv[1]))))
"""


@dataclass(frozen=True)
class Run:
    """A process that has ended: seconds it took, bytes that it and its children held at once."""

    seconds: float
    memory: int


def corpus(news: Path, articles: int, folder: Path) -> Path:
    """A file of that many articles, one a line."""
    path = folder / f"{articles}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        written = 0
        for turn in count():
            with gzip.open(news, "rt", encoding="utf-8") as lines:
                for number, line in enumerate(lines):
                    if written == articles:
                        return path
                    told = json.loads(line)
                    told.update(
                        id=f"n{turn}-{number}", published=f"20{10 + turn}-{1 + number % 12:02}-{1 + number % 28:02}"
                    )
                    file.write(json.dumps(told, ensure_ascii=False) + "\n")
                    written += 1
    raise AssertionError("unreachable")


def run(*command: object) -> Run:
    """Run a command to its end and watch the memory of its processes."""
    began = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    memory = 0
    while process.poll() is None:
        memory = max(memory, memory_of(process.pid))
        time.sleep(0.2)
    if process.returncode:
        raise SystemExit(f"failed: {' '.join(map(str, command))}")
    return Run(time.perf_counter() - began, memory)


def memory_of(process: int) -> int:
    """Bytes that a process and all below it hold, shared pages counted once (Linux)."""
    total = 0
    for one in (process, *children_of(process)):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
    return total


def children_of(process: int) -> list[int]:
    """The processes below a process, at any depth."""
    try:
        direct = [
            int(pid)
            for task in Path(f"/proc/{process}/task").iterdir()
            for pid in (task / "children").read_text().split()
        ]
    except OSError:
        return []
    return direct + [child for one in direct for child in children_of(one)]


def build(articles: Path, workers: int) -> Run:
    """A build from nothing, in a folder that goes when it is done."""
    output = articles.parent / "build"
    shutil.rmtree(output, ignore_errors=True)
    return run(KG, "build", articles, "-o", output, "--workers", workers)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", type=Path)
    parser.add_argument("--small", type=int, default=5_000)
    parser.add_argument("--large", type=int, default=50_000)
    parser.add_argument("--memory", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="where there is room, on the disk that counts")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with TemporaryDirectory(dir=options.folder) as room:
        small = corpus(options.news, options.small, Path(room))
        alone = run(sys.executable, "-c", EXTRACTION, small)
        one, two = build(small, 1), build(small, 2)
        print(
            f"{options.small:,} articles: extraction alone {alone.seconds:.1f} s, {options.small / alone.seconds:.0f} articles/s a core"
        )
        print(
            f"  one worker {one.seconds:.1f} s = {one.seconds / alone.seconds:.2f} x the extraction alone; {one.memory / MB:.0f} MB"
        )
        print(f"  two workers {two.seconds:.1f} s, {one.seconds / two.seconds:.2f} x as fast; {two.memory / MB:.0f} MB")
        for articles in filter(None, (options.large, options.memory)):
            more = build(corpus(options.news, articles, Path(room)), 2)
            share = (more.seconds / articles) / (two.seconds / options.small)
            print(
                f"{articles:,} articles, two workers: {more.seconds:.1f} s, {share:.2f} x the time an article of {options.small:,}; {more.memory / MB:.0f} MB",
                flush=True,
            )


if __name__ == "__main__":
    main()
