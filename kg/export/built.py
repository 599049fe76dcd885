"""A finished build as exporters see it: its graphs, its network, its tables."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kg.errors import StoreError
from kg.network import Network, project
from kg.schema import table_queries
from kg.store import Store, base_of

Row = dict[str, str]


@dataclass(frozen=True)
class Built:
    """The build in a folder; what an export does not need is not read."""

    folder: Path

    @cached_property
    def store(self) -> Store:
        """Its graphs; raises `StoreError` if the folder is no build."""
        return Store.open(self.folder)

    @cached_property
    def network(self) -> Network:
        """Its things and how they are linked."""
        return project(self.store)

    @cached_property
    def base(self) -> str:
        """What the IRIs of its data begin with."""
        return base_of(self.folder)

    def table_files(self) -> Iterator[Path]:
        """The file of every table; raises `StoreError` if one is not there."""
        for name in table_queries():
            next(self._rows(name), None)
            yield self._file(name)

    def tables(self) -> Iterator[tuple[str, tuple[str, ...], Iterator[Row]]]:
        """Every table: its name, its columns, its rows."""
        for name, query in table_queries().items():
            columns = tuple(column.name for column in query.columns)
            yield name, columns, self._rows(name)

    def _file(self, name: str) -> Path:
        return self.folder / "tables" / f"{name}.csv"

    def _rows(self, name: str) -> Iterator[Row]:
        path = self._file(name)
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                yield from csv.DictReader(file)
        except OSError as error:
            raise StoreError(
                f"{path}: cannot be read ({error.strerror}); make a build with: kg build ARTICLES -o {self.folder}"
            ) from error
