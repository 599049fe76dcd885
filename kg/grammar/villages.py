"""Villages by the form of their names, and which one a bare 村 stands for."""

from __future__ import annotations

from typing import NamedTuple

import regex

from kg.model import Span

_VILLAGE_NAME = regex.compile(r"(?:(?![镇乡区县市州道])\p{Han}){1,5}(?:村|社区)$")
_VISITED_VILLAGE = regex.compile(
    r"(?:[镇乡道县区旗]|来到|走进|深入|前往|、|，|在|到)(?P<name>(?:(?![镇乡区县市道到在的个全本该各我农])\p{Han}){1,4}?(?<!自然|行政|中心)(?:村|社区))(?![民委里])"
)
_NEAR_VILLAGE = 160
_HAN = regex.compile(r"\p{Han}")


class VillageMeant(NamedTuple):
    """Where a bare 村 or 社区 stands, and the village it means."""

    start: int
    name: str


def village_at(text: str, floor: int, end: int) -> Span | None:
    """The village named right before `end`: 石桥村|党支部."""
    match = _VILLAGE_NAME.search(text, floor, end)
    return Span(match.start(), match.end()) if match else None


def village_meant(text: str, end: int) -> VillageMeant | None:
    """The village last named, for a bare 村 that ends at `end`: 来到石桥村，村|党支部."""
    kind = next((kind for kind in ("村", "社区") if text.endswith(kind, 0, end)), "")
    start = end - len(kind)
    if not kind or _HAN.match(text[start - 1 : start]):
        return None
    named = list(_VISITED_VILLAGE.finditer(text, max(0, start - _NEAR_VILLAGE), start))
    return VillageMeant(start, named[-1]["name"]) if named and named[-1]["name"].endswith(kind) else None
