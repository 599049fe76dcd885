"""Statements into a store: by the Graph Store HTTP Protocol where there is one, else by SPARQL Update."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlencode

from kg.endpoint.address import Address
from kg.endpoint.connection import Connection

_UPDATE, _TURTLE = "application/sparql-update", "text/turtle"
_MOST_STATEMENTS = 1000
"""In one update: Virtuoso's parser has no room for five thousand."""
_MOST_BYTES = 900_000
"""In one request: many a server takes no more than a megabyte."""
_LONGEST = 60_000
"""Bytes of a statement that goes with the others: Virtuoso reads no longer word in Turtle, but does so in an update."""


class Writing:
    """What can be done to a store. A graph is named by its IRI, the default graph by an empty one; statements are N-Triples."""

    def __init__(self, address: Address, connection: Connection) -> None:
        self._address, self._connection = address, connection

    def update(self, *updates: str) -> None:
        """Have updates carried out, one after the other."""
        self._connection.send("POST", self._address.updates, " ;\n".join(updates).encode(), _UPDATE)

    def add(self, graph: str, statements: Iterable[str]) -> None:
        """Add statements to a graph; those that are in it already stay there once."""
        if not self._address.graph_store:
            self._insert(graph, statements)
            return
        short, long = _apart(statements)
        for piece in _pieces(short, len(short)):
            self._connection.send("POST", self._address_of(graph), "\n".join(piece).encode(), _TURTLE)
        self._insert(graph, long)

    def _insert(self, graph: str, statements: Iterable[str]) -> None:
        before, after = (f"GRAPH <{graph}> {{\n", "\n}") if graph else ("", "")
        for piece in _pieces(statements, _MOST_STATEMENTS):
            self.update(f"INSERT DATA {{ {before}" + "\n".join(piece) + f"{after} }}")

    def _address_of(self, graph: str) -> str:
        url = self._address.graph_store
        return f"{url}{'&' if '?' in url else '?'}{urlencode({'graph': graph}) if graph else 'default'}"


def _apart(statements: Iterable[str]) -> tuple[list[str], list[str]]:
    """Those of usual length, and the others."""
    short: list[str] = []
    long: list[str] = []
    for statement in statements:
        (long if len(statement.encode()) > _LONGEST else short).append(statement)
    return short, long


def _pieces(statements: Iterable[str], most: int) -> Iterator[Sequence[str]]:
    """The statements in pieces that one request can hold."""
    piece: list[str] = []
    size = 0
    for statement in statements:
        length = len(statement.encode())
        if piece and (len(piece) >= most or size + length > _MOST_BYTES):
            yield piece
            piece, size = [], 0
        piece.append(statement)
        size += length
    if piece:
        yield piece
