"""SPARQL queries answered: the form decides what formats there are, the desk how long an answer may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import pyoxigraph as ox

from kg.answer import Found, Graphs, text_of
from kg.serve.answers import written_rows, written_triples, written_truth
from kg.serve.desk import Desk
from kg.serve.negotiation import ROWS, TRIPLES, Format, chosen
from kg.serve.reply import Refusal, Reply

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
    graphs = Graphs(tuple(default_graphs), tuple(named_graphs)) if is_chosen else None
    found = desk.store.found(query, graphs)
    format = chosen(TRIPLES if found.form == "triples" else ROWS, accept, formats)
    return Reply(_written(desk, found, format), format.type)


def _written(desk: Desk, found: Found, format: Format) -> bytes:
    if found.form == "truth":
        ((truth,),) = found.rows
        return written_truth(text_of(truth) == "true", format).encode()
    if found.form == "triples":
        triples = (ox.Triple(*row) for row in found.rows)  # type: ignore[arg-type]
        return written_triples(_limited(triples, desk.rows, "triples"), format, desk.store.prefixes)
    rows = _limited(found.rows, desk.rows, "rows")
    return "".join(_short_enough(written_rows(found.columns, rows, format))).encode("utf-8", "replace")


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
