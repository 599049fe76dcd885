"""Those whose problem is solved: 解决了3万人、5万头大牲畜的饮水困难."""

from __future__ import annotations

import regex

from kg.grammar.figures.site import Site
from kg.model import Span

_SOLVING = regex.compile(r"解决(?:了|再|又|共|累计|约|近)*$")
_PROBLEM = regex.compile(
    r"(?:名|个|户)?(?P<who>(?:农村|城镇|城乡|贫困|牧区|山区)*(?:人口|群众|居民|农民|职工|家庭|学生)?|\p{Han}{2,6}?(?=的))的?(?P<what>[^，。；的]{2,10}(?:问题|困难))"
)
_PEOPLE = "人口"


def names_of_freed(site: Site) -> tuple[str, ...]:
    """A name for each number of the run: 解决饮水困难的人口, 解决饮水困难的大牲畜; () if nothing is solved."""
    if not _SOLVING.search(site.left.rstrip()):
        return ()
    problem = _PROBLEM.match(site.line.words(Span(site.run.after.start, site.run.clause.end)))
    if not problem:
        return ()
    others = (site.line.words(slot.after).strip("、和及 ") for slot in site.run.slots[:-1])
    return tuple(f"解决{problem['what']}的{who or _PEOPLE}" for who in (*others, problem["who"]))
