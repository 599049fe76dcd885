"""One indicator for several places in a row: 甲县、乙县[生产总值]分别达到50亿元和40亿元."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from kg.grammar.figures.figure import Figure
from kg.grammar.figures.phrases import is_plausible
from kg.grammar.figures.setting import national
from kg.grammar.figures.site import Site
from kg.grammar.mentions import PlaceMention
from kg.model import Span

_BETWEEN = regex.compile(r"[、和与及]|以及")


def read_by_place(site: Site) -> bool:
    """Keep the values of the run, each for its place; False if there are not as many places as values."""
    places = _places_listed(site)
    if not places or site.kind in ("multiple", "points"):
        return False
    name = site.name_in(Span(places[-1].span.end, site.run.before.end)).removesuffix("分别")
    if not is_plausible(name):
        return False
    for mention, slot in zip(places, site.run.slots, strict=True):
        setting = site.setting._replace(place=national(mention.place))
        unit = slot.quantity.unit or site.run.slots[-1].quantity.unit
        site.memory.add(Figure(name, site.focus(slot), setting, slot.quantity, unit))
    site.memory.name = name
    return True


def _places_listed(site: Site) -> Sequence[PlaceMention]:
    """The places right before the run, as many as it has values, with nothing but a mark or 和 between them."""
    count = len(site.run.slots)
    clause = Span(site.run.clause.start, site.quantity.span.start)
    places = site.document.within(site.document.places, clause)[-count:] if count > 1 else ()
    text = site.document.text
    is_row = len(places) == count and all(
        _BETWEEN.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(places)
    )
    return places if is_row and "分别" in site.left else ()
