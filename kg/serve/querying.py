"""SPARQL queries answered: the form decides what formats there are, the desk how long an answer may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import pyoxigraph as ox

from kg.errors import QueryError
from kg.serve.answers import written_rows, written_triples, written_truth
from kg.serve.desk import Desk
from kg.serve.negotiation import ROWS, TRIPLES, Format, chosen
from kg.serve.reply import Refusal, Reply
from kg.sparql import LEAVES_THE_MACHINE, form_of, syntax_error

One = TypeVar("One")

_MOST_CHARACTERS = 100_000_000
"""The longest answer, however few rows it has."""


def query(
    desk: Desk,
    query: str,
    accept: str = "",
    formats: Sequence[str] = (),
    default_graphs: Sequence[str] = (),
    named_graphs: Sequence[str] = (),
) -> Reply:
    """The answer to a query in the format that suits its form.

    Of graphs that are given nothing else is in the data set, as the protocol has it; where none is, it is the store's own.
    """
    is_chosen = bool(default_graphs or named_graphs)
    offered = ROWS if form_of(query, LEAVES_THE_MACHINE) in ("SELECT", "ASK") else TRIPLES
    format = chosen(offered, accept, formats)
    try:
        found = desk.store.quads.query(
            query,
            prefixes=desk.store.prefixes,
            default_graph=_graphs(default_graphs) if is_chosen else None,
            named_graphs=_graphs(named_graphs) if is_chosen else None,
        )
        return Reply(_written(desk, found, format), format.type)
    except SyntaxError as error:
        raise syntax_error(str(error), query) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query failed: {' '.join(str(error).split())}") from error


def _written(desk: Desk, found: object, format: Format) -> bytes:
    if isinstance(found, ox.QueryBoolean):
        return written_truth(bool(found), format).encode()
    if isinstance(found, ox.QueryTriples):
        return written_triples(_limited(found, desk.rows, "triples"), format, desk.store.prefixes)
    assert isinstance(found, ox.QuerySolutions)
    columns = [variable.value for variable in found.variables]
    rows = _limited(map(tuple, found), desk.rows, "rows")
    return "".join(_short_enough(written_rows(columns, rows, format))).encode("utf-8", "replace")


def _limited(found: Iterable[One], most: int, what: str) -> Iterator[One]:
    for number, one in enumerate(found):
        if number >= most:
            raise Refusal(422, f"the answer has more than {most:,} {what}; ask for a part of it with LIMIT and OFFSET")
        yield one


def _short_enough(pieces: Iterable[str]) -> Iterator[str]:
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > _MOST_CHARACTERS:
            raise Refusal(
                422, f"the answer has more than {_MOST_CHARACTERS:,} characters; ask for a part of it with LIMIT"
            )
        yield piece


def _graphs(iris: Sequence[str]) -> list[Any]:
    try:
        return [ox.NamedNode(iri) for iri in iris]
    except ValueError as error:
        raise QueryError(f"a graph is named by an absolute IRI: {' '.join(str(error).split())}") from error
