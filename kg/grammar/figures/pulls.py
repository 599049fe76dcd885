"""What branches add to growth: 第二产业拉动经济增长2.4个百分点."""

from __future__ import annotations

import regex

from kg.grammar.figures.figure import Figure, kind_of
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.phrases import is_plausible
from kg.grammar.figures.site import Site

_PULLS = regex.compile(
    r"(?P<verb>拉动|推动|带动|助推|影响)(?:了|全[市省县国区州])?(?P<whole>\p{Han}{0,16}?(?:增长|增速|上涨|下降|回升))(?:了|分别|约|近)*\s*$"
)


def read_pull(site: Site) -> bool:
    """Keep percentage points that something adds to the growth of a whole, as values; False if the run states none."""
    unit = site.run.slots[-1].quantity.unit
    pulls = _PULLS.search(site.left) if kind_of(unit) == "points" else None
    if not pulls:
        return False
    subject = site.name_before(pulls.start()) or _subject_of_share(site.memory.name)
    owners = names_of(subject, len(site.run.slots)) if subject else ()
    verb = "影响" if pulls["verb"] == "影响" else "拉动"
    names = tuple(f"{owner}{verb}{pulls['whole']}" for owner in owners)
    for name, slot in zip(names, site.run.slots, strict=False):
        if is_plausible(name):
            site.memory.add(Figure(name, site.focus(slot), site.setting, slot.quantity, unit), is_open=False)
    site.memory.owners = owners
    return True


def _subject_of_share(name: str) -> str:
    """Whose share was stated before: 汽车产业增加值占工业比重 is 汽车产业's."""
    return name.partition("占")[0].removesuffix("增加值")
