"""Where a store is reached: the addresses at which it takes queries, updates and whole graphs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """The URLs of a store; one that is empty is that of the queries (`update`) or is not there (`graph_store`)."""

    query: str
    update: str = ""
    graph_store: str = ""

    @property
    def updates(self) -> str:
        """Where updates go."""
        return self.update or self.query
