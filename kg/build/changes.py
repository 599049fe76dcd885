"""What became of the facts between two builds: added, removed, or said in other words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from kg.errors import StoreError

Kind = Literal["added", "removed", "reworded"]
Record = dict[str, Any]

FACTS = "facts.jsonl"


@dataclass(frozen=True, slots=True)
class Changes:
    """How many facts and articles are new, gone, or (facts) stand in another sentence, (articles) say other things."""

    added: int = 0
    removed: int = 0
    reworded: int = 0
    articles_added: int = 0
    articles_removed: int = 0
    articles_changed: int = 0

    def __bool__(self) -> bool:
        return self != Changes()


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that is new, gone or reworded, as a record of `facts.jsonl`."""

    kind: Kind
    record: Record


def changes_in(articles: Iterable[tuple[str | None, str | None]]) -> Changes:
    """The changes over articles, given by their facts as JSON lines then and now; None where there is no article."""
    count: Counter[str] = Counter()
    for old, new in articles:
        if old is None or new is None or old != new:
            count.update(kind for kind, _ in _changed_lines(old or "", new or ""))
            name = "articles_added" if old is None else "articles_removed" if new is None else "articles_changed"
            count[name] += (old, new) != (None, None)
    return Changes(**count)


def changes_between(old: str, new: str) -> Iterator[Change]:
    """The changes of one article's facts, given as JSON lines."""
    return (Change(kind, json.loads(line)) for kind, line in _changed_lines(old, new))


def changes_of_builds(old: Path, new: Path) -> Iterator[Change]:
    """The changes from one build to another, by article; raises `StoreError` if a folder is no build."""
    before, after = _articles(old), _articles(new)
    one, other = next(before, None), next(after, None)
    while one or other:
        if other is None or (one is not None and one[0] < other[0]):
            assert one is not None
            yield from changes_between(one[1], "")
            one = next(before, None)
        elif one is None or other[0] < one[0]:
            yield from changes_between("", other[1])
            other = next(after, None)
        else:
            yield from changes_between(one[1], other[1])
            one, other = next(before, None), next(after, None)


def _changed_lines(old: str, new: str) -> Iterator[tuple[Kind, str]]:
    before, after = _by_statement(old), _by_statement(new)
    for said, line in before.items():
        if said not in after:
            yield "removed", line
    for said, line in after.items():
        if said not in before:
            yield "added", line
        elif line != before[said] and _words(line) != _words(before[said]):
            yield "reworded", line


def _by_statement(lines: str) -> dict[str, str]:
    """Facts by what they state, whatever sentence they stand in: evidence comes last, and quotation marks in values are escaped."""
    return {line.partition('"evidence":')[0]: line for line in lines.split("\n") if line}


def _words(line: str) -> list[str]:
    return [evidence["text"] for evidence in json.loads(line)["evidence"]]


def _articles(build: Path) -> Iterator[tuple[str, str]]:
    """The facts of each article of a build as JSON lines; builds write them by article id."""
    try:
        with (build / FACTS).open(encoding="utf-8") as lines:
            for article, own in groupby(lines, key=lambda line: str(json.loads(line)["article"])):
                yield article, "".join(own)
    except OSError as error:
        raise StoreError(
            f"{build}: not a build (no {FACTS} in it); make one with: kg build ARTICLES -o {build}"
        ) from error
