"""A ledger brought up to date with its sources: what is new or changed is read, what is gone is taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kg.build.engine import Engine, read_units
from kg.build.freshness import is_there, place_of, shown, units_of, units_of_others
from kg.build.ledger import Ledger
from kg.build.reading import Known, Outcome, Problem
from kg.errors import SourceError
from kg.rdf import article_iri
from kg.sources import Columns, Source, is_collection

_SAVE_EVERY = 200
"""Articles after which what was read survives a kill."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a run is: articles `done` of `total` (None while a source may hold any number), facts read, problems met."""

    done: int
    total: int | None
    facts: int
    problems: int


Progress = Callable[[Standing], None]


@dataclass(frozen=True)
class Update:
    """What a run over the sources did: articles `found` in them, articles `read`, and `kept` from before; what went wrong."""

    found: int
    read: int
    kept: int
    problems: tuple[Problem, ...]


def bring_up_to_date(
    ledger: Ledger,
    sources: Sequence[Source],
    base: str,
    engine: Engine,
    columns: Columns,
    prune: bool,
    progress: Progress | None = None,
) -> Update:
    """Read what is new or changed into the ledger and take out what is gone; with `prune` also what was not given.

    `progress` is told after each article how far it is.
    """
    given = frozenset(map(place_of, sources))
    units = units_of(sources, columns, ledger)
    if not prune:
        units = chain(units, units_of_others(ledger, given))
    keeping = _Keeping(ledger, base, frozenset() if prune else given)
    total = None if any(map(is_collection, sources)) else len(sources)
    for done, outcome in enumerate(read_units(units, base, engine), 1):
        keeping.take(outcome)
        if done % _SAVE_EVERY == 0:
            ledger.save()
        if progress:
            progress(Standing(done, total, keeping.facts, len(keeping.problems)))
    kept = _take_out_what_is_gone(ledger, keeping.seen, None if prune else given)
    ledger.save()
    found = sum(place in given for place in keeping.seen.values())
    return Update(found, keeping.read, kept, tuple(keeping.problems))


@dataclass
class _Keeping:
    """Outcomes put into the ledger in the order of the sources. `seen` says where the article of each id came from in this run."""

    ledger: Ledger
    base: str
    given: frozenset[str]
    read: int = 0
    facts: int = 0
    seen: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def take(self, outcome: Outcome) -> None:
        """Keep what was read or known. Of two articles with one id the first in the order of the sources stays."""
        if isinstance(outcome, Problem):
            self.problems.append(outcome)
        elif isinstance(outcome, Known):
            for id in outcome.ids:
                self._is_first(id, outcome.place)
        elif self._is_first(outcome.id, outcome.place):
            self.ledger.put(outcome, article_iri(outcome.id, self.base))
            self.read += 1
            self.facts += sum(outcome.counts.values())

    def _is_first(self, id: str, place: str) -> bool:
        other = self.seen.get(id) or self._elsewhere(id, place)
        if other:
            clash = SourceError(f"{shown(place)}: its id {id!r} is that of {shown(other)}, too; change one")
            self.problems.append(Problem(shown(place), clash))
            return False
        self.seen[id] = place
        return True

    def _elsewhere(self, id: str, place: str) -> str:
        """Where an earlier run read an article of that id, if that file was not given now and is still there."""
        other = self.ledger.place_of(id)
        return other if self.given and other not in ("", place, *self.given) and is_there(other) else ""


def _take_out_what_is_gone(ledger: Ledger, seen: dict[str, str], given: frozenset[str] | None) -> int:
    """Remove the articles that were not seen, of the given places or (None) of all; the number of those that stay."""
    unseen = [(id, place) for id, place in ledger.ids_and_places() if id not in seen]
    gone = [id for id, place in unseen if given is None or place in given]
    ledger.remove(gone)
    return len(unseen) - len(gone)
