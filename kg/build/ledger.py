"""The ledger of a build: what was read of every article, so that only what is new or changed has to be read again.

One SQLite file, hidden in the build's folder, written as the articles are read: what a killed build had read, the next one
does not read again. Deleting it costs nothing but time.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kg.build.entry import Entry, ExampleFact
from kg.build.staging import LEDGER
from kg.errors import StoreError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    id TEXT PRIMARY KEY, graph TEXT, reader TEXT, place BLOB, fingerprint TEXT, digest TEXT, counts TEXT, examples TEXT,
    article BLOB, statements BLOB, records BLOB, rows BLOB);
CREATE INDEX IF NOT EXISTS by_what_was_there ON entry (place, fingerprint);
CREATE INDEX IF NOT EXISTS by_graph ON entry (graph);
CREATE TABLE IF NOT EXISTS broken (id TEXT, shape TEXT, PRIMARY KEY (id, shape));
CREATE TABLE IF NOT EXISTS before (id TEXT PRIMARY KEY, records BLOB);
"""
_COLUMNS = "id, place, fingerprint, digest, counts, examples, article, statements, records, rows"


class Ledger:
    """Entries by article id; `reader` is the fingerprint of whoever reads now.

    Places are kept as the bytes of their paths, which need not be text. What the build in force said of articles that have changed since is kept until the next one is.
    """

    def __init__(self, connection: sqlite3.Connection, reader: str = "") -> None:
        self._db = connection
        self._reader = reader

    def put(self, entry: Entry, graph: str) -> None:
        """Keep an entry, in place of the one of that id if there is one; `graph` is the IRI of the article."""
        self._remember(entry.id)
        examples = json.dumps([asdict(example) for example in entry.examples], ensure_ascii=False)
        cells = (
            entry.id, graph, self._reader, os.fsencode(entry.place), entry.fingerprint, entry.digest, json.dumps(entry.counts), examples,
            entry.packed_article, entry.packed_graph, entry.packed_records, entry.packed_rows,
        )  # fmt: skip
        self._db.execute(f"INSERT OR REPLACE INTO entry VALUES ({', '.join('?' * len(cells))})", cells)
        self._db.execute("DELETE FROM broken WHERE id = ?", (entry.id,))
        self._db.executemany("INSERT INTO broken VALUES (?, ?)", [(entry.id, shape) for shape in entry.broken])

    def remove(self, ids: Iterable[str]) -> None:
        """Forget entries."""
        for id in ids:
            self._remember(id)
            self._db.execute("DELETE FROM entry WHERE id = ?", (id,))
            self._db.execute("DELETE FROM broken WHERE id = ?", (id,))

    def _remember(self, id: str) -> None:
        """Keep what was said of an article before its first change."""
        old = self._db.execute("SELECT records FROM entry WHERE id = ?", (id,)).fetchone()
        self._db.execute("INSERT OR IGNORE INTO before VALUES (?, ?)", (id, old[0] if old else None))

    def save(self) -> None:
        """Make everything so far survive a kill."""
        self._db.commit()

    def count(self) -> int:
        """How many articles there are."""
        return int(self._db.execute("SELECT COUNT(*) FROM entry").fetchone()[0])

    def place_of(self, id: str) -> str:
        """Where the article of that id came from, empty if there is none."""
        found = self._db.execute("SELECT place FROM entry WHERE id = ?", (id,)).fetchone()
        return os.fsdecode(found[0]) if found else ""

    def ids_at(self, place: str, fingerprint: str) -> tuple[str, ...]:
        """The articles that this reader read at a place as it is now."""
        found = self._db.execute(
            "SELECT id FROM entry WHERE place = ? AND fingerprint = ? AND reader = ?",
            (os.fsencode(place), fingerprint, self._reader),
        )
        return tuple(str(row[0]) for row in found)

    def ids_of_other_readers(self) -> tuple[tuple[str, str], ...]:
        """The articles that another reader read, with their places, by id."""
        found = self._db.execute("SELECT id, place FROM entry WHERE reader != ? ORDER BY id", (self._reader,))
        return tuple((str(id), os.fsdecode(place)) for id, place in found)

    def ids_and_places(self) -> Iterator[tuple[str, str]]:
        """Every article with where it came from, by id."""
        for id, place in self._db.execute("SELECT id, place FROM entry ORDER BY id"):
            yield id, os.fsdecode(place)

    def entries(self) -> Iterator[Entry]:
        """Every entry, by id."""
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM entry ORDER BY id"):
            yield _entry(row)

    def entry(self, id: str) -> Entry:
        """The entry of that id."""
        return _entry(self._db.execute(f"SELECT {_COLUMNS} FROM entry WHERE id = ?", (id,)).fetchone())

    def digests(self) -> Iterator[tuple[str, str]]:
        """The SHA-256 of every article's text, by id."""
        yield from self._db.execute("SELECT id, digest FROM entry ORDER BY id")

    def broken_shapes(self) -> frozenset[str]:
        """The shapes that articles may break."""
        return frozenset(str(row[0]) for row in self._db.execute("SELECT DISTINCT shape FROM broken"))

    def packed(self, column: str) -> Iterator[bytes]:
        """One packed part of every entry, by id: `article`, `records`, `rows`."""
        yield from (row[0] for row in self._db.execute(f"SELECT {column} FROM entry ORDER BY id"))

    def packed_graphs(self) -> Iterator[tuple[str, bytes]]:
        """The IRI of the graph of every article with the packed graph, by IRI."""
        yield from self._db.execute("SELECT graph, statements FROM entry ORDER BY graph")

    def changed(self) -> Iterator[tuple[str, bytes | None, bytes | None]]:
        """Articles that were touched since the build in force: their packed records then and now, None where there are none."""
        yield from self._db.execute(
            "SELECT before.id, before.records, entry.records FROM before LEFT JOIN entry USING (id) ORDER BY before.id"
        )

    def settle(self) -> None:
        """The build is in force: nothing has changed since."""
        self._db.execute("DELETE FROM before")
        self._db.commit()


def _entry(row: Sequence[Any]) -> Entry:
    id, place, fingerprint, digest, counts, examples, *blobs = row
    shown = tuple(ExampleFact(**example) for example in json.loads(examples))
    return Entry(id, os.fsdecode(place), fingerprint, digest, json.loads(counts), shown, *blobs)


@contextmanager
def opened_ledger(path: Path, reader: str) -> Iterator[Ledger]:
    """The ledger in a file, made if there is none; what is no ledger is begun anew. Closed at the end, saved or not."""
    connection = _connected(path)
    try:
        yield Ledger(connection, reader)
    except sqlite3.OperationalError as error:
        raise StoreError(f"{path.parent}: cannot be written ({error}); nothing in it was changed") from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"{LEDGER}: damaged ({error}); delete it in the folder of the build, and build again"
        ) from error
    finally:
        connection.close()


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    try:
        connection.executescript(_SCHEMA)
    except sqlite3.DatabaseError:
        connection.close()
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path)
        connection.executescript(_SCHEMA)
    connection.execute("PRAGMA synchronous = OFF")  # the folder is swapped in as a whole, after it is closed
    return connection
