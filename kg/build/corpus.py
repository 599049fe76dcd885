"""The graph of a corpus that is too large to be held in memory: one sorted dump, and a store on disk with the same in it."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from kg.build.entry import graph_of, triples_of
from kg.build.filling import Filling, filled
from kg.build.ledger import Ledger
from kg.build.merging import merged
from kg.build.properties import Properties
from kg.schema import ONTOLOGY_GRAPH, ontology_statements
from kg.store import DUMP, STORE_FOLDER, Store

_FAST = 1
_LINES_AT_A_TIME = 100_000
"""Statements that the store gets at a time: Oxigraph would gather a million, in 1.5 GB, and be no faster for it."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was written: a `store` to be asked, the `statements` of its default graph, and of which properties a node has `several` values."""

    store: Store
    statements: int
    several: frozenset[str]


def written_corpus(ledger: Ledger, further: tuple[str, tuple[str, ...]], folder: Path, threads: int) -> Corpus:
    """Write every graph as N-Quads and into a store: the default graph, each statement once and sorted, then the named ones by IRI.

    `further` is a graph that no one article makes: its IRI and its statements. The store is filled by `threads`.
    """
    properties = Properties()
    with (folder / DUMP).open("wb") as dump, filled(folder / STORE_FOLDER, threads) as store:
        own = [f"{statement} .".encode() for statement in further[1]]
        articles = (triples_of(iri, packed) for iri, packed in ledger.packed_graphs())
        lines = properties.seen_in(merged(chain([own], articles), folder))
        _write_default_graph(lines, dump, store)
        _write_graphs_of_articles(ledger, dump, store)
        for iri, statements in (further, (ONTOLOGY_GRAPH, ontology_statements())):
            _write("".join(f"{statement} <{iri}> .\n" for statement in statements).encode(), dump, store)
    return Corpus(Store(store.quads), properties.statements, properties.several)


def _write_default_graph(lines: Iterator[bytes], dump: BinaryIO, store: Filling) -> None:
    while some := list(islice(lines, _LINES_AT_A_TIME)):
        _write(b"\n".join(some) + b"\n", dump, store)


def _write_graphs_of_articles(ledger: Ledger, dump: BinaryIO, store: Filling) -> None:
    """The graphs as they are in the ledger, which are parts of a gzip file already."""
    gathered, lines = [], 0
    for _, packed in ledger.packed_graphs():
        dump.write(packed)
        gathered.append(graph_of(packed))
        lines += gathered[-1].count(b"\n")
        if lines >= _LINES_AT_A_TIME:
            store.add(b"".join(gathered))
            gathered, lines = [], 0
    store.add(b"".join(gathered))


def _write(quads: bytes, dump: BinaryIO, store: Filling) -> None:
    store.add(quads)
    # Neither name nor time in the head: the same statements are the same bytes.
    with gzip.GzipFile("", "wb", _FAST, dump, mtime=0) as member:
        member.write(quads)
