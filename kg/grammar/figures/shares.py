"""Shares (占全市的16%) as indicators of their own."""

from __future__ import annotations

import regex

from kg.grammar.figures.lists import names_of
from kg.grammar.figures.site import Site

_WHOLE_END = regex.compile(
    r"(?r)的?(?:比重|比例|份额|比)?(?:分别|均|约|超|近|不到|达到?|超过|接近|为|提升至|上升到|提高到|的)*\s*$"
)
_OCCUPIES = regex.compile(r"占(?!地|用|有|领|据|比)")
_LONGEST_WHOLE = 25


def read_share(site: Site) -> bool:
    """Keep a share of a whole, named after its own words or the last figures; False if the run states none."""
    found = list(_OCCUPIES.finditer(site.left)) if site.kind == "share" else []
    if not found or len(site.left) - found[-1].end() > _LONGEST_WHOLE:
        return False
    whole = _WHOLE_END.sub("", site.left[found[-1].end() :])
    count = len(site.run.slots)
    own = site.name_before(found[-1].start())
    parts = names_of(own, count) if own else tuple(site.memory.figures[i].name for i in site.memory.open[-count:])
    if len(parts) == count:
        site.add_values(tuple(f"{part}占{whole}比重" if whole and whole != "比" else f"{part}占比" for part in parts))
    return len(parts) == count
