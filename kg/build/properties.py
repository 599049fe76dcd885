"""Which properties have several values of one node, seen while the statements of all articles pass by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


class Properties:
    """What is seen of statements in their order: how many there are, and of which properties a node has `several` values."""

    def __init__(self) -> None:
        self.statements = 0
        self._several: set[bytes] = set()

    @property
    def several(self) -> frozenset[str]:
        """The properties, as in N-Triples."""
        return frozenset(property.decode() for property in self._several)

    def seen_in(self, statements: Iterable[bytes]) -> Iterator[bytes]:
        """The statements, sorted and each once, passed on."""
        last_subject = last_property = b""
        for statement in statements:
            subject, property, _ = statement.split(b" ", 2)
            if property == last_property and subject == last_subject:
                self._several.add(property)
            last_subject, last_property = subject, property
            self.statements += 1
            yield statement
