"""The graph of a corpus that is too large to be held in memory: one sorted dump, and a store on disk that is loaded from it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import pyoxigraph as ox

from kg.build.entry import statements_of
from kg.build.ledger import Ledger
from kg.build.merging import merged
from kg.errors import StoreError
from kg.schema import ONTOLOGY_GRAPH, ontology_statements
from kg.store import DUMP, Store

_FAST = 1
_LINES_AT_A_TIME = 4096
_LINES_IN_MEMORY = 100_000
"""Statements that Oxigraph gets at a time: it would gather a million, in 1.5 GB, and be no faster for it."""


def write_dump(ledger: Ledger, further: tuple[str, tuple[str, ...]], folder: Path) -> int:
    """Write every graph as N-Quads: the default graph, each statement once and sorted, then the named ones by IRI.

    `further` is a graph that no one article makes: its IRI and its statements.
    Returns how many statements the default graph has.
    """
    count = 0
    # Neither name nor time in the head: the same statements are the same bytes.
    with (folder / DUMP).open("wb") as raw, gzip.GzipFile("", "wb", _FAST, raw, mtime=0) as file:
        some: list[str] = []
        for statement in merged(chain([further[1]], map(statements_of, ledger.packed("statements"))), folder):
            some.append(f"{statement} .\n")
            count += 1
            if len(some) == _LINES_AT_A_TIME:
                file.write("".join(some).encode())
                some.clear()
        file.write("".join(some).encode())
        for iri, statements in _named(ledger, further):
            file.write("".join(f"{statement} <{iri}> .\n" for statement in statements).encode())
    return count


def _named(ledger: Ledger, further: tuple[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The named graphs: those of the articles by IRI, `further`, the ontology's own."""
    for iri, packed in ledger.packed_graphs():
        yield iri, statements_of(packed)
    yield further
    yield ONTOLOGY_GRAPH, tuple(ontology_statements())


def loaded(folder: Path, store: Path) -> Store:
    """A store on disk that holds the dump in `folder`."""
    try:
        quads = ox.Store(str(store))
        with gzip.open(folder / DUMP) as lines:
            while some := b"".join(islice(lines, _LINES_IN_MEMORY)):
                quads.bulk_load(some, format=ox.RdfFormat.N_QUADS)
        quads.optimize()
    except SyntaxError as error:
        raise StoreError(f"broken RDF: {error}") from error
    return Store(quads)
