"""A store behind an end point, asked in the same words as a build's own store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count

import pyoxigraph as ox

from kg.answer import Answer, Found, Graphs, Row
from kg.endpoint.connection import Connection
from kg.endpoint.results import ROWS, TRIPLES, found_in, hides_cuts, most_rows
from kg.errors import QueryError
from kg.sparql import (
    GRAPH_VARIABLE,
    LEAVES_THE_MACHINE,
    form_of,
    is_sorted,
    names_graphs,
    page_of,
    syntax_error,
    with_graphs_as_values,
)


class RemoteStore:
    """A store at a URL that answers SPARQL queries; it changes nothing.

    `merged` is the graph that stands for the default graph of the build, in stores where that is all graphs at once; `seconds`
    is how long the store should work on a query, where it can be told.
    """

    def __init__(
        self,
        url: str,
        connection: Connection,
        merged: Sequence[str] = (),
        prefixes: Mapping[str, str] | None = None,
        seconds: float = 0.0,
    ) -> None:
        self.url = url
        self.merged = tuple(merged)
        self.prefixes = dict(prefixes or {})
        self._connection = connection
        self._seconds = seconds

    def answer(self, query: str) -> Answer:
        """The answer to a query about the build; raises `QueryError`, or `StoreError` if the store does not answer."""
        form_of(query)
        return self.found(query).whole()

    def found(self, query: str, graphs: Graphs | None = None) -> Found:
        """What answers a query, which may choose its graphs; raises `QueryError`, at the latest when rows are read."""
        form = form_of(query, LEAVES_THE_MACHINE)
        _check(query, self.prefixes)
        if graphs is None and self.merged and not names_graphs(query):
            # Beside a default graph that is chosen Virtuoso has no graph of a given name, but any that a variable may have.
            query, graphs = with_graphs_as_values(query), Graphs(self.merged)
        graphs = graphs or Graphs()
        found, most = self._asked(self._with_prefixes(query), form, graphs)
        return _shown(Found(found.columns, self._pages(query, found, most, graphs)) if most else found)

    def _asked(self, query: str, form: str, graphs: Graphs) -> tuple[Found, int]:
        """What the store answers, and how many rows that is if it left off there."""
        asked: dict[str, str | list[str]] = {"query": query}
        asked |= {"default-graph-uri": list(graphs.default)} if graphs.default else {}
        asked |= {"named-graph-uri": list(graphs.named)} if graphs.named else {}
        asked |= {"timeout": str(round(self._seconds * 1000))} if self._seconds else {}
        response = self._connection.ask(self.url, asked, ROWS if form in ("SELECT", "ASK") else TRIPLES)
        found = found_in(response, form)
        if form == "CONSTRUCT" and hides_cuts(response):
            found = self._whole(found)
        return found, most_rows(response)

    def _whole(self, found: Found) -> Found:
        """The triples; raises `QueryError` where there are more than the store gives of anything, for there it left off."""
        triples = tuple(found.rows)
        as_many = f"SELECT (1 AS ?one) WHERE {{ GRAPH ?graph {{ ?s ?p ?o }} }} LIMIT {len(triples)}"
        most = self._asked(as_many, "SELECT", Graphs())[1]
        if 0 < most < len(triples):
            raise QueryError(
                f"the answer has more than the {most:,} triples that the store gives; ask for a part with LIMIT"
            )
        return Found(found.columns, iter(triples), found.form)

    def _pages(self, query: str, first: Found, most: int, graphs: Graphs) -> Iterator[Row]:
        """All rows of an answer that the store gives in parts, as it gave the `first`; parts of what has no order do not fit."""
        is_in_order = is_sorted(query)
        offsets = count(most if is_in_order else 0, most)
        parts = (self._page(query, first.columns, most, offset, graphs) for offset in offsets)
        for part in chain([tuple(first.rows)] if is_in_order else [], parts):
            yield from part
            if len(part) < most:
                return

    def _page(self, query: str, columns: Sequence[str], size: int, offset: int, graphs: Graphs) -> tuple[Row, ...]:
        page = self._with_prefixes(page_of(query, columns, size, offset))
        return tuple(self._asked(page, "SELECT", graphs)[0].rows)

    def _with_prefixes(self, query: str) -> str:
        """The query with the prefixes that it need not declare before its first line, so that its lines keep their numbers."""
        return "".join(f"PREFIX {name}: <{iri}> " for name, iri in self.prefixes.items()) + query


def _shown(found: Found) -> Found:
    """The answer without the variables that were put into the query."""
    shown = [place for place, column in enumerate(found.columns) if not column.startswith(GRAPH_VARIABLE)]
    if len(shown) == len(found.columns):
        return found
    rows = (tuple(row[place] for place in shown) for row in found.rows)
    return Found(tuple(found.columns[place] for place in shown), rows, found.form)


def _check(query: str, prefixes: Mapping[str, str]) -> None:
    """Raise `QueryError` for a mistake in the query, with the place that stores seldom tell."""
    try:
        ox.Store().query(query, prefixes=dict(prefixes))
    except SyntaxError as error:
        raise syntax_error(str(error), query) from error
