"""What a worker answers from: the store, the index, and how long an answer may be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.answer import Answering
from kg.rdf.terms import PREFIXES
from kg.serve.catalogue import Catalogue
from kg.serve.kept import ADDRESS, index_in, quads_in
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """An open store and index; `rows` is the most that one answer may have, `is_distant` tells that the store is reached over a network."""

    store: Answering
    catalogue: Catalogue
    rows: int
    is_distant: bool = False

    @classmethod
    def open(cls, folder: Path, rows: int, seconds: float) -> Desk:
        """The desk over a folder of kept things; a store elsewhere may work on a query for so many seconds."""
        catalogue = Catalogue.open(index_in(folder))
        if (folder / ADDRESS).exists():
            from kg.serve.distant import store_in  # it needs an extra that the store of a build does not

            return cls(store_in(folder, seconds), catalogue, rows, is_distant=True)
        return cls(Store.read_only(quads_in(folder), PREFIXES), catalogue, rows)
