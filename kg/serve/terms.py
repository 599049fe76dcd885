"""The terms of the ontology with their names and definitions: what pages call things, what the editor completes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from kg.schema import ONTOLOGY, ontology_file
from kg.store import Store


@dataclass(frozen=True, slots=True)
class Term:
    """A class, property or listed value: its name after the namespace, labels and definitions in Chinese and English.

    `wider` are the terms it is narrower than, `domain` and `range` IRIs where the ontology gives them.
    """

    name: str
    kind: str
    label: tuple[str, str]
    definition: tuple[str, str]
    wider: tuple[str, ...] = ()
    domain: str = ""
    range: str = ""

    @property
    def iri(self) -> str:
        """The term's IRI."""
        return ONTOLOGY + self.name


@cache
def terms() -> Mapping[str, Term]:
    """All terms by name, classes first, then properties, then values."""
    store = Store.of(ontology_file("policy.ttl").encode(), ox.RdfFormat.TURTLE)
    found: dict[str, Term] = {}
    wider: dict[str, list[str]] = {}
    answer = store.answer(ontology_file("queries/explorer/ontology/terms.rq"))
    for cells in answer.cells:
        row = dict(zip(answer.columns, cells, strict=True))
        name = row["term"].removeprefix(ONTOLOGY)
        if row["wider"].startswith(ONTOLOGY) and row["wider"].removeprefix(ONTOLOGY) not in wider.setdefault(name, []):
            wider[name].append(row["wider"].removeprefix(ONTOLOGY))
        found[name] = Term(
            name,
            row["kind"],
            (row["labelZh"], row["labelEn"]),
            (row["definitionZh"], row["definitionEn"]),
            tuple(wider.get(name, ())),
            row["domain"],
            row["range"],
        )
    return found


def names_of(type: str) -> tuple[str, str]:
    """What a term is called in Chinese and English; its own name where the ontology does not know it."""
    term = terms().get(type)
    return term.label if term else (type, type)
