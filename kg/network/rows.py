"""The store asked by the query files of `ontology/queries/network/`, the answers as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.answer import Answering, text_of
from kg.schema import ontology_file


def rows(store: Answering, query: str) -> Iterator[Mapping[str, str]]:
    """The rows of the answer to a query of that folder, as text by column; a column without a value is left out."""
    answer = store.answer(ontology_file(f"queries/network/{query}.rq"))
    for row in answer.rows:
        yield {column: text_of(term) for column, term in zip(answer.columns, row, strict=True) if term is not None}
