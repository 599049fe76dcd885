"""What a build tells of itself when it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from kg.build.changes import Changes
from kg.build.entry import Entry, ExampleFact
from kg.errors import KgError
from kg.schema import ONTOLOGY, Violation
from kg.store import Store

_CONTRADICTS = ox.NamedNode(f"{ONTOLOGY}contradicts")


@dataclass(frozen=True)
class BuildReport:
    """A finished build: how many articles it holds, what was found, and what went wrong on the way.

    `read` articles had to be read, `kept` ones are there from earlier builds though they were not among the sources;
    `changes` is what that made of the facts. `counts` are facts by the name of their kind, `silent` the articles in which no fact was found,
    `contradictions` how many pairs of figures exclude each other within an article, `problems` the articles that could not be read, `violations` what the shapes object to (None where nobody validated).
    """

    output: Path
    articles: int
    read: int
    kept: int
    changes: Changes
    triples: int
    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]
    silent: tuple[str, ...]
    contradictions: int
    problems: tuple[KgError, ...]
    violations: tuple[Violation, ...] | None
    files: tuple[str, ...]

    @property
    def is_valid(self) -> bool:
        """Whether no shape is broken, so far as anybody looked; what may be the text's fault is no breach."""
        return all(violation.is_warning for violation in self.violations or ())


@dataclass(frozen=True)
class Findings:
    """What the entries of a ledger come to: facts by kind, an example of each kind from the first article that has one, silent articles."""

    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]
    silent: tuple[str, ...]


def contradictions_in(store: Store) -> int:
    """How many pairs of figures contradict each other; each pair is stated both ways."""
    stated = store.quads.quads_for_pattern(None, _CONTRADICTS, None, ox.DefaultGraph())
    return sum(1 for _ in stated) // 2


def findings_of(entries: Iterable[Entry]) -> Findings:
    """The findings of the entries, in their order."""
    counts: Counter[str] = Counter()
    first: dict[str, ExampleFact] = {}
    silent = []
    for entry in entries:
        counts.update(entry.counts)
        for example in entry.examples:
            first.setdefault(example.kind, example)
        if not entry.says_something:
            silent.append(entry.id)
    return Findings(counts, tuple(first.values()), tuple(silent))
