"""The graph of a corpus that is too large to be held in memory: one sorted dump, and a store on disk with the same in it."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import pyoxigraph as ox

from kg.build.entry import graph_of, triples_in
from kg.build.filling import Filling, filled
from kg.build.ledger import Ledger
from kg.build.merging import merged
from kg.build.properties import Properties
from kg.schema import ONTOLOGY_GRAPH, ontology_statements
from kg.store import DUMP, STORE_FOLDER

_FAST = 1
_PIECE = 90_000
"""Statements of the default graph that are compressed at a time and given to the store: so many however many threads there are, since the dump shows it."""

Graph = tuple[str, tuple[str, ...]]
"""The IRI of a graph and its statements, without the closing dot."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was written: `quads` to be asked, the `statements` of their default graph, and of which properties a node has `several` values."""

    quads: ox.Store
    statements: int
    several: frozenset[str]


def written_corpus(ledger: Ledger, further: Graph, folder: Path, threads: int) -> Corpus:
    """Write every graph as N-Quads and into a store: the default graph, each statement once and sorted, then the named ones by IRI.

    `further` is a graph that no one article makes. If there are several `threads`, they fill the store beside this one.
    """
    properties = Properties()
    others = list(map(_nquads, (further, (ONTOLOGY_GRAPH, ontology_statements()))))
    with (folder / DUMP).open("wb") as dump, filled(folder / STORE_FOLDER, threads) as store:
        own = [f"{statement} .\n".encode() for statement in further[1]]
        lines = merged(chain(_triples_of_articles(ledger, store), [own]), folder)
        for piece in _pieces(properties.seen_in(lines)):
            store.add(piece)
            _compress(piece, dump)
        dump.writelines(packed for _, packed in ledger.packed_graphs())  # which are parts of a gzip file already
        for quads in others:
            store.add(quads)
            _compress(quads, dump)
    return Corpus(store.quads, properties.statements, properties.several)


def _triples_of_articles(ledger: Ledger, store: Filling) -> Iterator[list[bytes]]:
    """The statements of each article without its graph, while the store is given the graphs."""
    gathered, lines = [], 0
    for iri, packed in ledger.packed_graphs():
        graph = graph_of(packed)
        triples = triples_in(iri, graph)
        gathered.append(graph)
        lines += len(triples)
        if lines >= store.lines:
            store.add(b"".join(gathered))
            gathered, lines = [], 0
        yield triples
    store.add(b"".join(gathered))


def _pieces(parts: Iterable[list[bytes]]) -> Iterator[bytes]:
    """Lines put together to as many as there are in a piece, or some more."""
    gathered, lines = [], 0
    for some in parts:
        gathered.append(b"".join(some))
        lines += len(some)
        if lines >= _PIECE:
            yield b"".join(gathered)
            gathered, lines = [], 0
    if gathered:
        yield b"".join(gathered)


def _nquads(graph: Graph) -> bytes:
    iri, statements = graph
    return "".join(f"{statement} <{iri}> .\n" for statement in statements).encode()


def _compress(quads: bytes, dump: BinaryIO) -> None:
    # Neither name nor time in the head: the same statements are the same bytes.
    with gzip.GzipFile("", "wb", _FAST, dump, mtime=0) as member:
        member.write(quads)
