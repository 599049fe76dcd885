"""One indicator for several places in a row: 甲县、乙县[生产总值]分别达到50亿元和40亿元."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from kg.grammar.figures.figure import Change, Figure
from kg.grammar.figures.layout import Slot
from kg.grammar.figures.phrases import is_plausible, leaning_heads
from kg.grammar.figures.setting import national
from kg.grammar.figures.site import EMPTY, Site
from kg.grammar.mentions import PlaceMention
from kg.model import Span

_VERB_ALONE = regex.compile(r"(?:同比)?分别(?:同比)?(?:增长|下降|上升|上涨|回落|提高|降低|减少|增加)(?:了)?(?:约|近)?")
_RANKED = regex.compile(r"都|均(?!价)|(?:分别)?(?:位居|位列|排名|排在|居|列|位)(?:全[省市县国])?前")
_BETWEEN = regex.compile(r"[、和与及]|以及")


def read_by_place(site: Site) -> bool:
    """Keep the values of the run, each for its place; False if there are not as many places as values."""
    before = Span(site.run.clause.start, site.quantity.span.start)
    is_alone = EMPTY.fullmatch(site.left.strip()) is not None and site.last_clause is not None
    span = site.last_clause if is_alone and site.last_clause else before
    places = _places_listed(site, span)
    if not places or site.kind in ("multiple", "points"):
        return False
    name = _name_behind(site, Span(places[-1].span.end, span.end))
    is_of_each = "分别" not in site.left
    if not is_plausible(name) or (is_of_each and (name == site.memory.name or "来自" in site.left)):
        return False
    for mention, slot in zip(places, _slots_for(site, len(places)), strict=True):
        setting = site.setting._replace(place=national(mention.place))
        unit = slot.quantity.unit or site.run.slots[-1].quantity.unit
        site.memory.add(Figure(name, site.focus(slot), setting, slot.quantity, unit))
    site.memory.name = name
    return True


def _slots_for(site: Site, count: int) -> Sequence[Slot]:
    """The run's values, or its only one once for each place: 设立基金各3000万元."""
    return site.run.slots if len(site.run.slots) > 1 else site.run.slots * count


def read_changes_by_place(site: Site, changes: Sequence[Change]) -> bool:
    """Keep changes of what was spoken of, each for its place: 甲县、乙县分别增长8%和9%; False if no places are told."""
    places = _places_listed(site, Span(site.run.clause.start, site.quantity.span.start)) if len(changes) > 1 else ()
    name = site.memory.name or site.memory.topic
    between = site.document.text[places[-1].span.end : site.quantity.span.start] if places else ""
    if not places or not name or not _VERB_ALONE.fullmatch(between):
        return False
    for mention, slot, change in zip(places, site.run.slots, changes, strict=True):
        setting = site.setting._replace(place=national(mention.place))
        site.memory.add(Figure(name, site.focus(slot), setting, change=change.settled()), is_open=False)
    return True


def _name_behind(site: Site, span: Span) -> str:
    """What is told of the places: behind them, up to their rank (列前三位); what was spoken of before where that says too little."""
    words = site.line.words(span)
    ranked = _RANKED.search(words)
    name = (
        site.name_in(site.line.stretch(span.start, ranked.start() if ranked else len(words)))
        .removesuffix("分别")
        .removesuffix("各")
    )
    spoken_of = site.memory.name or site.memory.topic
    return spoken_of if not name or (leaning_heads().fullmatch(name) and spoken_of.endswith(name[-2:])) else name


def _places_listed(site: Site, span: Span) -> Sequence[PlaceMention]:
    """The places in a stretch, as many as the run has values, with nothing but a mark or 和 between them."""
    count, is_each = len(site.run.slots), site.left.rstrip().endswith("各")
    places = site.document.within(site.document.places, span) if count > 1 or is_each else ()
    places = places if is_each and count == 1 else places[-count:]
    text = site.document.text
    is_row = len(places) > 1 and (is_each or len(places) == count)
    is_row = is_row and all(_BETWEEN.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(places))
    return places if is_row and (is_each or "分别" in site.left) else ()
