"""Which properties have several values of one node, seen while the statements of all articles pass by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise


class Properties:
    """What is seen of statements in their order: how many there are, and of which properties a node has `several` values."""

    def __init__(self) -> None:
        self.statements = 0
        self._several: set[bytes] = set()

    @property
    def several(self) -> frozenset[str]:
        """The properties, as in N-Triples."""
        return frozenset(property.decode() for property in self._several)

    def seen_in(self, parts: Iterable[list[bytes]]) -> Iterator[list[bytes]]:
        """The statements, sorted and each once, some at a time, passed on."""
        last = b""
        for statements in parts:
            begins = [last, *map(_subject_and_property, statements)]
            self._several.update(one.split(b" ")[1] for one, other in pairwise(begins) if one == other)
            self.statements += len(statements)
            last = begins[-1]
            yield statements


def _subject_and_property(statement: bytes) -> bytes:
    return statement[: statement.index(b" ", statement.index(b" ") + 1)]
