"""The index of a build: its things by name and by IRI, and what links them, in one SQLite file made from the store.

All that stands in it are answers of the queries in `ontology/queries/network/`.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pypinyin import Style, lazy_pinyin

from kg.answer import Answering
from kg.network import KINDS, relations
from kg.network.rows import rows
from kg.schema import ONTOLOGY, ontology_file
from kg.serve.characters import set_apart

_SCHEMA = """
CREATE TABLE things (
  id INTEGER PRIMARY KEY, iri TEXT UNIQUE, kind TEXT, type TEXT, label TEXT, names TEXT, details TEXT, degree INTEGER);
CREATE INDEX things_by_degree ON things (kind, degree DESC, id);
CREATE TABLE totals (name TEXT, number INTEGER);
CREATE TABLE links (
  source INTEGER, target INTEGER, relation TEXT, fact TEXT, qualifiers TEXT);
CREATE VIRTUAL TABLE spellings USING fts5 (zh, latin, pinyin, content='', prefix='1 2 3', tokenize="unicode61 remove_diacritics 2");
"""
_INDEXES = """
CREATE INDEX links_by_source ON links (source);
CREATE INDEX links_by_target ON links (target);
CREATE INDEX links_by_fact ON links (fact);
INSERT INTO spellings (spellings) VALUES ('optimize');
ANALYZE;
"""
_READ = 40
"""Characters of a label that are romanised: nobody types more."""
_ENDS = frozenset({"source", "target", "fact"})


def write_index(path: Path, store: Answering) -> None:
    """Write the index of a store; the same store gives the same rows."""
    database = sqlite3.connect(path)
    with database:
        database.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_SCHEMA}")
        things = _things(store)
        number = {iri: index for index, iri in enumerate(sorted(things), 1)}
        links = [link for link in _links(store) if link[0] in number and link[1] in number]
        degrees = Counter(end for link in links for end in {link[0], link[1]})
        database.executemany("INSERT INTO links VALUES (?, ?, ?, ?, ?)", _link_rows(links, number))
        database.executemany("INSERT INTO totals VALUES (?, ?)", _totals(store))
        for iri, thing in sorted(things.items()):
            _insert(database, number[iri], iri, thing, degrees[iri])
        database.executescript(_INDEXES)
    database.close()


@dataclass(slots=True)
class _Entry:
    """A thing while it is gathered."""

    label: str
    kind: str = ""
    type: str = ""
    names: list[str] = field(default_factory=list)
    details: dict[str, str] = field(default_factory=dict)

    def is_a(self, name: str) -> None:
        """Note one of its classes: a kind, or a narrower class."""
        if name in KINDS:
            self.kind = name
        if name not in KINDS or not self.type:
            self.type = name


def _insert(database: sqlite3.Connection, number: int, iri: str, thing: _Entry, degree: int) -> None:
    columns = (thing.kind, thing.type, thing.label, _json(thing.names), _json(thing.details), degree)
    database.execute("INSERT INTO things VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (number, iri, *columns))
    names = set_apart(" · ".join([thing.label, *thing.names])), " ".join(thing.names)
    spelled = (*names, _romanised(thing.label, thing.details.get("pinyin", "")))
    database.execute("INSERT INTO spellings (rowid, zh, latin, pinyin) VALUES (?, ?, ?, ?)", (number, *spelled))


def _romanised(label: str, pinyin: str) -> str:
    """The label in pinyin as one word and as several, and the initials of its syllables."""
    read = label[:_READ]
    syllables = pinyin.lower().split() or lazy_pinyin(read, errors="ignore")
    initials = "".join(lazy_pinyin(read, style=Style.FIRST_LETTER, errors="ignore"))
    if syllables and initials:
        initials = syllables[0][0] + initials[1:]  # the romanisation knows how surnames are read
    return " ".join(["".join(syllables), initials, *syllables])


def _things(store: Answering) -> dict[str, _Entry]:
    """All things by IRI."""
    things: dict[str, _Entry] = {}
    for row in rows(store, "nodes/things"):
        things.setdefault(row["node"], _Entry(row["label"])).is_a(row["class"].removeprefix(ONTOLOGY))
    for row in rows(store, "nodes/names"):
        if (thing := things.get(row["node"])) and row["name"] not in thing.names:
            thing.names.append(row["name"])
    for row in rows(store, "nodes/details"):
        if thing := things.get(row["node"]):
            known = thing.details.get(row["detail"], "")
            thing.details[row["detail"]] = "；".join(filter(None, (known, row["value"])))
    for node, pairs in Counter(row["node"] for row in rows(store, "nodes/contradictions")).items():
        if thing := things.get(node):
            thing.details["contradictions"] = str(pairs)
    return things


def _links(store: Answering) -> Iterator[tuple[str, str, str, str, str]]:
    """Source, target, relation, fact and, as JSON, what qualifies it."""
    for relation in dict.fromkeys(name for name, _ in relations()):
        for row in rows(store, relation):
            qualifiers = {name: value for name, value in row.items() if name not in _ENDS}
            yield row["source"], row["target"], relation, row["fact"], _json(qualifiers)


def _totals(store: Answering) -> Iterator[tuple[str, int]]:
    """How many statements there are, and of each class how many instances, the class by its IRI."""
    for query in ("triples", "classes"):
        for row in store.answer(ontology_file(f"queries/explorer/totals/{query}.rq")).cells:
            yield row[0], int(row[1])


def _link_rows(
    links: Iterable[tuple[str, str, str, str, str]], number: Mapping[str, int]
) -> Iterator[tuple[object, ...]]:
    for source, target, *rest in links:
        yield (number[source], number[target], *rest)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
