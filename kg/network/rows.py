"""The store asked by the query files of `ontology/queries/network/`, the answers as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.answer import Answering
from kg.schema import ontology_file


def rows(store: Answering, query: str) -> Iterator[Mapping[str, str]]:
    """The rows of the answer to a query of that folder, as text by column and sorted; a column without a value is left out.

    They are sorted here and not by the queries: a store that looks every text up for each comparison takes longer to sort a long
    answer than to find it.
    """
    answer = store.answer(ontology_file(f"queries/network/{query}.rq"))
    for cells in sorted(answer.cells):
        yield {column: cell for column, cell in zip(answer.columns, cells, strict=True) if cell}
