"""Questions of the explorer's query files to the store of a desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.answer import Answer, text_of
from kg.errors import QueryError
from kg.schema import Query, queries_in
from kg.serve.desk import Desk
from kg.serve.reply import Refusal

_AT_ONCE = 200
"""IRIs in one question to the store."""


def sections() -> Mapping[str, Query]:
    """The queries whose answers are the sections of a thing's page."""
    return queries_in("queries/explorer")


def rows_about(desk: Desk, part: str, iris: Iterable[str]) -> Iterator[Mapping[str, str]]:
    """What a query of `ontology/queries/explorer/parts/` answers about some IRIs, as text by column."""
    every = list(dict.fromkeys(iris))
    for start in range(0, len(every), _AT_ONCE):
        yield from rows(desk, part, node=every[start : start + _AT_ONCE])


def rows(desk: Desk, part: str, **values: str | list[str]) -> Iterator[Mapping[str, str]]:
    """What such a query answers, without what has no value."""
    answer = answer_to(desk, queries_in("queries/explorer/parts")[part], values)
    for row in answer.rows:
        yield {column: text_of(term) for column, term in zip(answer.columns, row, strict=True) if term is not None}


def answer_to(desk: Desk, query: Query, values: Mapping[str, str | list[str]]) -> Answer:
    """A query's answer; raises `Refusal` (400) for a value that is none, such as an IRI with a space."""
    try:
        text = query.bound(values)
    except QueryError as error:
        raise Refusal(400, str(error)) from error
    return desk.store.answer(text)
