"""What was done to or by the things counted before: 复工26家 behind 扶贫车间80家 is 复工扶贫车间."""

from __future__ import annotations

import regex

from kg.grammar.figures.ellipsis import deeds, ends_in_deed, is_done_to, is_same_measure, number_of_people
from kg.grammar.figures.site import Site

_CASE_OF_ILLNESS = "例"
_NEWLY = regex.compile(r"^新?(?:开工|建|增)(?=\p{Han}{3})")
"""What was done to things before: [新开工]安置房2800套，建成1900套."""
_GENERIC_LENGTH = len("项目")


def with_thing(site: Site, left: str) -> str:
    """A name that only says what was done, with the things it was done to; or with the people it was done to (处理人数)."""
    if site.quantity.unit.endswith(_CASE_OF_ILLNESS):
        return ""
    people = _headcount(site, left)
    return site.toll(people or left) or _done_to_thing(site, left) or people


def _done_to_thing(site: Site, left: str) -> str:
    """复工26家, 已动工泵站26个: the deed, and the thing counted before in the same unit."""
    thing = site.memory.thing
    if not thing or not is_same_measure(site.memory.thing_unit, site.quantity.unit):
        return ""
    is_short_name = len(left) == _GENERIC_LENGTH and thing.endswith(left)
    done = deeds().search(site.left.removesuffix(left)) if is_short_name else deeds().fullmatch(left)
    return f"{done['deed']}{_NEWLY.sub('', thing)}" if done and is_done_to(done["deed"], thing) else ""


def _headcount(site: Site, left: str) -> str:
    """处理43人: how many people it was."""
    is_of_people = site.quantity.unit.endswith(("人", "名", "人次")) and not site.right.strip()
    return number_of_people(left) if is_of_people and ends_in_deed(left) else ""
