"""Statements gathered for one article, each once, as N-Triples text without the closing dot."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kg.rdf.terms import PROPERTIES, TYPE
from kg.resolve import path_of
from kg.resolve.romanisation import syllables
from kg.schema.folder import DATA

_FIT_FOR_IRI = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_MEMBER = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#_{}>"


@lru_cache(maxsize=4096)
def named_after(name: str) -> str:
    """A name as one piece of an IRI: as it is where it is fit for one, else a slug and a hash."""
    if _FIT_FOR_IRI.fullmatch(name):
        return name
    return path_of("x", syllables(name), name).removeprefix("x/")


class Statements:
    """A growing set of statements in the order they were added.

    `article` is the id of the article, `text` its text for quotations (None where it is not at hand), `base` the base
    of data IRIs.
    """

    def __init__(self, article: str, text: str | None = None, base: str = DATA) -> None:
        self.article = article
        self.text = text
        self._base = base
        self._lines: dict[str, None] = {}
        self._described: set[str] = set()
        self._names_used: dict[str, str] = {}
        self._names_in_passing: dict[str, str] = {}

    def iri(self, path: str) -> str:
        """The IRI of a node below the base, as N-Triples writes it."""
        return f"<{self._base}{path}>"

    def is_new(self, node: str) -> bool:
        """Whether a node comes up for the first time: its description is to be added then, and only then."""
        if node in self._described:
            return False
        self._described.add(node)
        return True

    def add(self, subject: str, predicate: str, value: str) -> None:
        """State one triple; an empty value states nothing."""
        if value:
            self._lines[f"{subject} {predicate} {value}"] = None

    def type(self, subject: str, class_: str) -> None:
        """State what a node is."""
        self._lines[f"{subject} {TYPE} {class_}"] = None

    def add_in_order(self, subject: str, predicate: str, values: Iterable[str], start: int = 1) -> int:
        """State several values of one property and, where there are several, the article's order of them as rdf:_1, rdf:_2 …

        Returns the number that the next value would have.
        """
        listed = list(dict.fromkeys(value for value in values if value))
        for number, value in enumerate(listed, start):
            self.add(subject, predicate, value)
            if len(listed) > 1:
                self.add(subject, _MEMBER.format(number), value)
        return start + len(listed)

    def call(self, node: str, name: str, in_passing: bool = False) -> None:
        """Note the name that the article uses for a node, empty for its label: the label wins, then the first name.

        A name used in passing counts where there is no other.
        """
        names = self._names_in_passing if in_passing else self._names_used
        if not name or node not in names:
            names[node] = name

    def lines(self) -> list[str]:
        """The statements, sorted by code point."""
        called = self._names_in_passing | self._names_used
        used = {f"{node} {PROPERTIES['nameUsed']} {name}" for node, name in called.items() if name}
        return sorted(used.union(self._lines))
