"""Data held against the shapes: all of it at once, or parts of it first, and of the whole what the parts leave open.

What the graph of an article says of a node is what the node is, with all that its shapes ask for. So what every part keeps, the
whole keeps, too, but for two things: a node may get several values where it must have one, and a shape that a part
breaks may be kept once the others are there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.schema.folder import ONTOLOGY
from kg.schema.shapes import Check, Term, checks

_SENTENCE = f"""PREFIX : <{ONTOLOGY}>
PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?exact WHERE {{ VALUES ?node {{ %s }} ?node (:evidence|:inSpan)* ?span . ?span oa:exact ?exact }} ORDER BY ?exact LIMIT 1"""


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """A node that breaks a shape: what is wrong in Chinese and English, and the sentence it stands in, if it has one.

    `is_warning` tells that the text, rather than the data, may be at fault.
    """

    shape: str
    node: str
    zh: str
    en: str
    sentence: str = ""
    is_warning: bool = False


def violations(store: ox.Store, asked: Iterable[Check] | None = None) -> tuple[Violation, ...]:
    """What in the store's default graph breaks a shape, as far as is `asked` (by default all), sorted; empty where nothing does."""
    found: dict[tuple[str, str], Violation] = {}
    for check in checks() if asked is None else asked:
        for node in _breaking(store, check):
            iri = str(getattr(node, "value", node))
            if (check.shape, iri) not in found:
                sentence = _sentence(store, node)
                found[check.shape, iri] = Violation(check.shape, iri, check.zh, check.en, sentence, check.is_warning)
    return tuple(sorted(found.values()))


def broken_shapes(store: ox.Store) -> tuple[str, ...]:
    """The IRIs of the shapes that a part breaks, all graphs of the store together, sorted; several values are left to the whole."""
    asked = (check for check in checks() if not check.forbids_several)
    broken = {check.shape for check in asked if any(store.query(check.select, use_default_graph_as_union=True))}  # type: ignore[arg-type]
    return tuple(sorted(broken))


def left_open(broken: Collection[str], several: Collection[str], besides: Collection[str]) -> tuple[Check, ...]:
    """The checks of the whole that its parts do not answer.

    `broken` are the shapes that a part breaks, `several` the properties of which a node has several values, `besides`
    those that are in no part; properties as in N-Triples.
    """
    return tuple(
        check
        for check in checks()
        if check.shape in broken or check.path in besides or (check.forbids_several and check.path in several)
    )


def _breaking(store: ox.Store, check: Check) -> Iterator[Term]:
    for row in store.query(check.select):  # type: ignore[union-attr]
        yield row[0]


def _sentence(store: ox.Store, node: Term) -> str:
    if not isinstance(node, ox.NamedNode):
        return ""
    found = store.query(_SENTENCE % node)
    return next((str(row[0].value) for row in found), "")  # type: ignore[union-attr]
