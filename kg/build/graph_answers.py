"""What the graphs of a shard of articles answer: the rows of the tables, article by article, and the shapes that they break."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import pyoxigraph as ox

from kg.answer import csv_lines
from kg.schema import broken_shapes, table_queries
from kg.store import Store


@dataclass(frozen=True)
class Graph:
    """What one article says: its id, the IRI of its graph, its statements without the closing dot."""

    article: str
    iri: str
    statements: Sequence[str]

    @cached_property
    def nquads(self) -> str:
        """The statements in their graph."""
        end = f" <{self.iri}> .\n"
        return end.join(self.statements) + end if self.statements else ""


@dataclass(frozen=True, slots=True)
class Answers:
    """The rows of every table that has any of an article, as CSV lines; the shapes that it, or another one of its shard, breaks."""

    rows: Mapping[str, str]
    broken: tuple[str, ...]


def answers_of(graphs: Sequence[Graph]) -> list[Answers]:
    """The answers of each graph; namesakes, of which only one will stay, must not get into each other's."""
    ids = [graph.article for graph in graphs]
    if len(set(ids)) < len(ids):
        return [answers for graph in graphs for answers in answers_of([graph])]
    store = Store.of("".join(graph.nquads for graph in graphs).encode(), ox.RdfFormat.N_QUADS)
    rows, broken = _table_rows(store), broken_shapes(store.quads)
    return [Answers(rows.get(id, {}), broken) for id in ids]


def _table_rows(store: Store) -> Mapping[str, Mapping[str, str]]:
    """The rows of every table by article: the answers of the table queries to the graphs."""
    found: dict[str, dict[str, str]] = {}
    for name, query in table_queries().items():
        lines: dict[str, list[Sequence[str]]] = {}
        for cells in store.answer(query.text).cells:
            lines.setdefault(cells[0], []).append(cells)
        for article, rows in lines.items():
            found.setdefault(article, {})[name] = csv_lines(rows)
    return found
