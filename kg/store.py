"""The embedded store: a build folder opened for questions, without a server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.answer import Answer, Found, Graphs, Row
from kg.errors import QueryError, StoreError
from kg.schema import DATA
from kg.sparql import LEAVES_THE_MACHINE, form_of, syntax_error

GRAPH_FILE = "graph.trig"
"""The file of a build that holds every graph of it."""

DUMP = "graph.nq.gz"
"""The file that a corpus has in its place."""

MANIFEST = "manifest.json"
"""The file that makes a folder a build, and says of what; its `files` are those that the next build may replace."""

STORE_FOLDER = "store"
"""The store on disk that a corpus has, loaded from its dump."""


def graphs_of(build: Path) -> Path:
    """The file that holds every graph of a build; raises `StoreError` if the folder is none."""
    for name in (GRAPH_FILE, DUMP):
        if (build / name).is_file():
            return build / name
    problem = f"not a build (no {GRAPH_FILE} in it)" if build.is_dir() else "no such folder"
    raise StoreError(f"{build}: {problem}; make one with: kg build ARTICLES -o {build}")


def base_of(build: Path) -> str:
    """What the IRIs of a build's data begin with, as its manifest says."""
    try:
        return str(json.loads((build / MANIFEST).read_bytes())["base"])
    except (OSError, ValueError, KeyError, TypeError):
        return DATA


def load(graphs: Path, path: Path) -> None:
    """Write a store on disk at `path` that holds the graphs of a TriG file; raises `StoreError` if they are broken."""
    quads = ox.Store(str(path))
    try:
        quads.bulk_load(path=str(graphs), format=ox.RdfFormat.TRIG)
    except SyntaxError as error:
        raise StoreError(f"{graphs}: broken RDF: {error}; build again") from error
    quads.optimize()
    quads.flush()


class Store:
    """An RDF data set (`quads`) that answers SPARQL queries; it changes nothing, and nothing it does leaves the machine."""

    def __init__(self, quads: ox.Store, prefixes: Mapping[str, str] | None = None) -> None:
        self.quads = quads
        self.prefixes = dict(prefixes or {})

    @classmethod
    def of(cls, data: bytes, format: ox.RdfFormat, prefixes: Mapping[str, str] | None = None) -> Store:
        """A store in memory of serialised RDF; raises `StoreError` if it is broken."""
        quads = ox.Store()
        try:
            quads.load(data, format=format)
        except SyntaxError as error:
            raise StoreError(f"broken RDF: {error}") from error
        return cls(quads, prefixes)

    @classmethod
    def open(cls, folder: Path, prefixes: Mapping[str, str] | None = None) -> Store:
        """The store of a build; raises `StoreError` if the folder holds none."""
        path = graphs_of(folder)
        if (folder / STORE_FOLDER).is_dir():
            return cls.read_only(folder / STORE_FOLDER, prefixes)
        try:
            return cls.of(path.read_bytes(), ox.RdfFormat.TRIG, prefixes)
        except OSError as error:
            raise StoreError(f"{path}: cannot be read ({error.strerror}); check its permissions") from error
        except StoreError as error:
            raise StoreError(f"{path}: {error}; build again with: kg build ARTICLES -o {folder}") from error

    @classmethod
    def read_only(cls, path: Path, prefixes: Mapping[str, str] | None = None) -> Store:
        """The store on disk that `load` wrote; any number of processes may read it at once."""
        try:
            return cls(ox.Store.read_only(str(path)), prefixes)
        except OSError as error:
            raise StoreError(
                f"{path}: cannot be opened ({' '.join(str(error).split())}); remove it and serve again"
            ) from error

    def answer(self, query: str) -> Answer:
        """The answer to a SPARQL query; raises `QueryError`."""
        form_of(query)
        return self.found(query).whole()

    def found(self, query: str, graphs: Graphs | None = None) -> Found:
        """What answers a query, which may choose its graphs; raises `QueryError`, at the latest when rows are read."""
        form_of(query, LEAVES_THE_MACHINE)
        default, named = (_nodes(graphs.default), _nodes(graphs.named)) if graphs else (None, None)
        try:
            return _found(self.quads.query(query, prefixes=self.prefixes, default_graph=default, named_graphs=named))
        except SyntaxError as error:
            raise syntax_error(str(error), query) from error
        except (OSError, ValueError, RuntimeError) as error:
            raise _failure(error) from error


def _nodes(graphs: Iterable[str]) -> list[Any]:
    try:
        return [ox.NamedNode(iri) for iri in graphs]
    except ValueError as error:
        raise QueryError(f"a graph is named by an absolute IRI: {' '.join(str(error).split())}") from error


def _found(found: object) -> Found:
    if isinstance(found, ox.QueryBoolean):
        return Found(("answer",), iter([(ox.Literal(bool(found)),)]), "truth")
    if isinstance(found, ox.QueryTriples):
        triples = ((triple.subject, triple.predicate, triple.object) for triple in found)
        return Found(("subject", "predicate", "object"), _read(triples), "triples")
    assert isinstance(found, ox.QuerySolutions)
    return Found(tuple(variable.value for variable in found.variables), _read(map(tuple, found)))


def _read(rows: Iterator[Row]) -> Iterator[Row]:
    try:
        yield from rows
    except (OSError, ValueError, RuntimeError) as error:
        raise _failure(error) from error


def _failure(error: Exception) -> QueryError:
    return QueryError(f"the query failed: {' '.join(str(error).split())}")
