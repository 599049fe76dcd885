"""What a build tells of itself when it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.build.reading import ArticleRead, ExampleFact
from kg.errors import KgError
from kg.schema import Violation


@dataclass(frozen=True)
class BuildReport:
    """A finished build: how many articles it holds, what was found, and what went wrong on the way.

    `counts` are facts by the name of their kind, `silent` the articles in which no fact was found, `problems` the
    articles that could not be read, `violations` what the shapes object to (None where nobody validated).
    """

    output: Path
    articles: int
    triples: int
    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]
    silent: tuple[str, ...]
    problems: tuple[KgError, ...]
    violations: tuple[Violation, ...] | None
    files: tuple[str, ...]

    @property
    def is_valid(self) -> bool:
        """Whether no shape is broken, so far as anybody looked; what may be the text's fault is no breach."""
        return all(violation.is_warning for violation in self.violations or ())


def counted(articles: Iterable[ArticleRead]) -> Counter[str]:
    """Facts by kind over all articles."""
    total: Counter[str] = Counter()
    for article in articles:
        total.update(article.counts)
    return total


def examples_of(articles: Iterable[ArticleRead]) -> tuple[ExampleFact, ...]:
    """One example of each kind of fact, from the first article that has one."""
    first: dict[str, ExampleFact] = {}
    for article in articles:
        for example in article.examples:
            first.setdefault(example.kind, example)
    return tuple(first.values())
