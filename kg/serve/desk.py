"""What a worker answers from: the store, the index, and how long an answer may be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.rdf.terms import PREFIXES
from kg.serve.catalogue import Catalogue
from kg.serve.kept import index_in, quads_in
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Desk:
    """An open store and index; `rows` is the most that one answer may have."""

    store: Store
    catalogue: Catalogue
    rows: int

    @classmethod
    def open(cls, folder: Path, rows: int) -> Desk:
        """The desk over a folder of kept things."""
        return cls(Store.read_only(quads_in(folder), PREFIXES), Catalogue.open(index_in(folder)), rows)
