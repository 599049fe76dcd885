"""The index of a build, opened: things by IRI and by name, their links."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.serve.characters import set_apart
from kg.serve.terms import names_of

Json = dict[str, Any]

_COLUMNS = "things.iri, things.kind, things.type, things.label, things.names, things.details, things.degree"
_AT_ONCE = 500
"""Values in one question to SQLite."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as the index has it; `details` holds pinyin, dates and what else is said of it."""

    iri: str
    kind: str
    type: str
    label: str
    names: tuple[str, ...]
    details: dict[str, str]
    degree: int

    @property
    def summary(self) -> Json:
        """The thing in a list."""
        return {
            "iri": self.iri, "kind": self.kind, "type": self.type, "type_names": names_of(self.type), "label": self.label,
            "names": self.names, "pinyin": self.details.get("pinyin", ""), "degree": self.degree,
        }  # fmt: skip

    @property
    def node(self) -> Json:
        """The thing with all that is said of it."""
        return {**self.summary, **self.details}

    @property
    def reference(self) -> Json:
        """The thing as a value in a table."""
        return _reference(self.iri, self.label, self.kind)


@dataclass(frozen=True, slots=True)
class Link:
    """A fact that links two things (by IRI); `qualifiers` as the relation's query answers them."""

    source: str
    target: str
    relation: str
    fact: str
    qualifiers: dict[str, str]


class Catalogue:
    """The index, opened for reading."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path) -> Catalogue:
        """The index in a file; nothing of it is written, nothing else opened later on."""
        database = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, isolation_level=None)
        database.execute("PRAGMA temp_store = MEMORY")
        return cls(database)

    def thing(self, iri: str) -> Thing | None:
        """The thing of that IRI."""
        return next(self._things(f"SELECT {_COLUMNS} FROM things WHERE iri = ?", (iri,)), None)

    def things(self, iris: Iterable[str]) -> dict[str, Thing]:
        """The things of these IRIs that there are."""
        found: dict[str, Thing] = {}
        for part in _parts(list(dict.fromkeys(iris))):
            query = f"SELECT {_COLUMNS} FROM things WHERE iri IN ({_marks(part)})"
            found.update((thing.iri, thing) for thing in self._things(query, part))
        return found

    def references(self, iris: Iterable[str]) -> dict[str, Json]:
        """The same as values in a table."""
        found: dict[str, Json] = {}
        for part in _parts(list(dict.fromkeys(iris))):
            query = f"SELECT iri, label, kind FROM things WHERE iri IN ({_marks(part)})"
            rows = self._database.execute(query, part)
            found.update((iri, _reference(iri, label, kind)) for iri, label, kind in rows)
        return found

    def most_linked(self, kind: str, most: int) -> list[Thing]:
        """The things of a kind with most links, those first."""
        query = f"SELECT {_COLUMNS} FROM things WHERE kind = ? ORDER BY degree DESC, id LIMIT ?"
        return list(self._things(query, (kind, most)))

    def counts(self) -> dict[str, int]:
        """How many things there are of each kind."""
        return dict(self._database.execute("SELECT kind, count(*) FROM things GROUP BY kind ORDER BY kind"))

    def totals(self) -> dict[str, int]:
        """How many statements there are (`triples`), and of each class, by its IRI, how many instances."""
        return dict(self._database.execute("SELECT name, number FROM totals ORDER BY name"))

    def named(self, text: str, kind: str, most: int) -> list[Thing]:
        """The things that a searcher may mean, the likeliest first."""
        wanted = _match(text)
        if not wanted:
            return []
        query = f"""
            SELECT {_COLUMNS} FROM spellings JOIN things ON things.id = spellings.rowid
            WHERE spellings MATCH :wanted AND (:kind = '' OR things.kind = :kind)
            ORDER BY things.label = :text DESC, things.kind = 'Measure',
                     things.degree * CASE substr(things.label, 1, length(:text)) WHEN :text THEN 4 ELSE 1 END DESC,
                     length(things.label), things.id
            LIMIT :most"""
        values = {"wanted": wanted, "kind": kind, "text": text.strip(), "most": most}
        return list(self._things(query, values))

    def neighbours_of(self, iri: str) -> dict[str, int]:
        """The things that a thing is linked to, each with the number of its own links."""
        query = """
            WITH here AS (SELECT id FROM things WHERE iri = ?)
            SELECT iri, degree FROM things WHERE id IN (
                SELECT target FROM links JOIN here ON source = here.id
                UNION SELECT source FROM links JOIN here ON target = here.id)"""
        return dict(self._database.execute(query, (iri,)))

    def links_of(self, iris: Iterable[str]) -> list[Link]:
        """Everything that links one of these things to another."""
        numbers = self._numbers(iris)
        found: dict[tuple[object, ...], None] = {}
        for part in _parts(list(numbers)):
            for end in ("source", "target"):
                query = f"SELECT source, target, relation, fact, qualifiers FROM links WHERE {end} IN ({_marks(part)})"
                found.update(dict.fromkeys(self._database.execute(query, part)))
        return self._named_links(sorted(found, key=str))

    def links_among(self, iris: Iterable[str]) -> list[Link]:
        """Everything that links two of these things."""
        numbers = self._numbers(iris)
        members = frozenset(numbers)
        found: list[tuple[Any, ...]] = []
        for part in _parts(numbers):
            query = f"SELECT source, target, relation, fact, qualifiers FROM links WHERE source IN ({_marks(part)})"
            found += [row for row in self._database.execute(query, part) if row[1] in members]
        return self._named_links(sorted(found, key=str))

    def links_by_fact(self, facts: Iterable[str]) -> dict[str, list[Link]]:
        """What some facts link, by fact."""
        found: dict[str, list[Link]] = {}
        for part in _parts(list(facts)):
            query = f"SELECT source, target, relation, fact, qualifiers FROM links WHERE fact IN ({_marks(part)})"
            for link in self._named_links(sorted(self._database.execute(query, part), key=str)):
                found.setdefault(link.fact, []).append(link)
        return found

    def _named_links(self, rows: Sequence[tuple[Any, ...]]) -> list[Link]:
        iris = self._iris({number for row in rows for number in row[:2]})
        return [Link(iris[row[0]], iris[row[1]], row[2], row[3], json.loads(row[4])) for row in rows]

    def _numbers(self, iris: Iterable[str]) -> list[int]:
        rows: list[int] = []
        for part in _parts(list(iris)):
            query = f"SELECT id FROM things WHERE iri IN ({_marks(part)})"
            rows += [number for (number,) in self._database.execute(query, part)]
        return rows

    def _iris(self, numbers: Iterable[int]) -> dict[int, str]:
        found: dict[int, str] = {}
        for part in _parts(sorted(numbers)):
            found.update(self._database.execute(f"SELECT id, iri FROM things WHERE id IN ({_marks(part)})", part))
        return found

    def _things(self, query: str, values: Any) -> Iterator[Thing]:
        for iri, kind, type, label, names, details, degree in self._database.execute(query, values):
            yield Thing(iri, kind, type, label, tuple(json.loads(names)), json.loads(details), degree)


def _reference(iri: str, label: str, kind: str) -> Json:
    return {"iri": iri, "label": label, "kind": kind}


def _match(text: str) -> str:
    """What a searcher typed as an FTS5 expression: the words in their order, the last one perhaps not typed to its end.

    Latin letters are looked for in names in Latin letters, and in pinyin with and without spaces.
    """
    words = re.findall(r"\w+", set_apart(text.lower().replace("_", " ")))
    if not words:
        return ""
    phrase = " + ".join(f'"{word}"' for word in words)
    joined = "".join(words)
    if not joined.isascii():
        return f"zh : {phrase} *"
    each = " AND ".join(f'latin : "{word}" *' for word in words)
    return f'(zh : {phrase} *) OR ({each}) OR (pinyin : "{joined}" *) OR (pinyin : {phrase} *)'


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
