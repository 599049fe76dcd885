"""Organs and departments of zones, which have names of their own beside the divisions: 临江新区|党工委, 新区|财政局."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kg.grammar.mentions import PlaceMention
from kg.grammar.own_names import UNFREE, OwnName, OwnNames
from kg.lexicon import words
from kg.model import Place

_ORGANS = ("管委会", "管理委员会", "党工委", "工委", "管委")


class ZoneBodies:
    """Names of the bodies of zones in one document, given its places by where they end."""

    def __init__(self, text: str, places: Mapping[int, PlaceMention], own_names: OwnNames) -> None:
        self._text, self._places, self._own_names = text, places, own_names

    def organ(self, ending: str, start: int) -> OwnName | None:
        """临江新区|党工委, 科学城|管委会: the whole name of what ends in `ending` at `start`."""
        if ending not in _ORGANS:
            return None
        name = self._own_names.anchored(start) or self._own_names.bare(start, is_company=False)
        if name and (placed := self._place(name)):
            return OwnName(name.start, placed.name + name.beginning + ending, placed.code)
        return OwnName(name.start, name.beginning + ending, name.place) if name else None

    def department(self, ending: str, start: int) -> OwnName | None:
        """新区|财政局 in a text that has named 长春新区 before: the whole name."""
        zone = next((word for word in _zones() if self._text.endswith(word, 0, start)), "")
        name = OwnName(start - len(zone), zone, "")
        if not zone or UNFREE.match(self._text, name.start - 1):
            return None
        placed = self._place(name)
        return OwnName(name.start, placed.name + zone + ending, placed.code) if placed else None

    def _place(self, name: OwnName) -> Place | None:
        """常德 for 经开区|管委会 in a text that has named 常德经开区 before, 南堡 for 开发区|党工委."""
        if name.place or name.beginning not in _zones():
            return None
        at = self._text.rfind(name.beginning, 0, name.start)
        while at >= 0:
            if place := self._places.get(at):
                return Place(self._text[place.span.start : at], place.place.code)
            if own := self._own_names.bare(at, is_company=False):
                return Place(own.beginning, own.place)
            at = self._text.rfind(name.beginning, 0, at)
        return None


@cache
def _zones() -> tuple[str, ...]:
    """Nouns that stand for a zone named before, longest first."""
    return tuple(sorted({*words("zone_words"), *words("kinds_of_zones")}, key=lambda word: (-len(word), word)))
