"""The answers of stores read: the result formats of SPARQL, and what some stores make of them."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pyoxigraph as ox

from kg.answer import Found, Row, text_of
from kg.errors import QueryError, StoreError

ROWS = "application/sparql-results+json"
TRIPLES = "application/n-triples, text/turtle;q=0.9"
"""What is asked for: the answers to SELECT and ASK, and to CONSTRUCT and DESCRIBE."""

_CUT = "x-sparql-maxrows"
_BROKEN_OFF = "x-sql-state"


def found_in(response: httpx.Response, form: str) -> Found:
    """What an answer to a query of a form (SELECT, ASK …) holds; raises `QueryError` if the store broke it off."""
    if response.headers.get(_BROKEN_OFF):  # Virtuoso: what it had when the time was over, as if that were all
        raise QueryError("the store ran out of time for this query; ask for less, or for a part of it with LIMIT")
    try:
        if form in ("CONSTRUCT", "DESCRIBE"):
            return Found(("subject", "predicate", "object"), _triples(response), "triples")
        found = ox.parse_query_results(response.content, format=ox.QueryResultsFormat.JSON)
    except (SyntaxError, ValueError) as error:
        raise _unreadable(response, error) from error
    if isinstance(found, ox.QueryBoolean):
        return _truth(bool(found))
    rows = _rows(found, response)
    if form == "ASK":  # Virtuoso: a row with a number, or none
        return _truth(any(text_of(row[0]) not in ("0", "false") for row in rows))
    return Found(tuple(variable.value for variable in found.variables), rows)


def most_rows(response: httpx.Response) -> int:
    """How many rows the store gives at most, where it left off there; 0 where the answer is whole."""
    cut = response.headers.get(_CUT, "")
    return int(cut) if cut.isdigit() else 0


def hides_cuts(response: httpx.Response) -> bool:
    """Whether the store says of rows that it left off, but of triples does not."""
    return str(response.headers.get("server", "")).startswith("Virtuoso")


def _truth(truth: bool) -> Found:
    return Found(("answer",), iter([(ox.Literal(truth),)]), "truth")


def _rows(found: ox.QuerySolutions, response: httpx.Response) -> Iterator[Row]:
    try:
        yield from map(tuple, found)
    except (SyntaxError, ValueError) as error:
        raise _unreadable(response, error) from error


def _triples(response: httpx.Response) -> Iterator[Row]:
    type = response.headers.get("content-type", "").partition(";")[0]
    format = ox.RdfFormat.from_media_type(type) or ox.RdfFormat.N_TRIPLES
    try:
        for quad in ox.parse(response.content, format=format):
            yield quad.subject, quad.predicate, quad.object
    except (SyntaxError, ValueError) as error:
        raise _unreadable(response, error) from error


def _unreadable(response: httpx.Response, error: Exception) -> StoreError:
    problem = " ".join(str(error).split())[:200]
    return StoreError(
        f"{response.url.copy_with(query=None)}: its answer is no SPARQL result ({problem}); check the address"
    )
