"""What was done to or by the things counted before: 复工26家 behind 扶贫车间80家 is 复工扶贫车间."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures.ellipsis import deeds, ends_in_deed, is_done_to, is_same_measure, number_of_people
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives

_CASE_OF_ILLNESS = "例"
_WHICH_CASES = regex.compile(r"(?:\p{Han}{2,6}输入性?|(?:危重|重|轻|普通)[型症]?|男性|女性|\p{Han}{1,6}籍)")
"""By where they come from or how they are: 境外输入, 重型."""
_NEWLY = regex.compile(r"^(?:新?(?:开工|建|增)(?=\p{Han}{3})|(?:发现|查出|查找|摸排|排查)出?(?=\p{Han}{2}))")
"""What was done to things before: [新开工]安置房2800套，建成1900套; [发现]隐患960处，整改720处."""
_GENERIC_LENGTH = len("项目")


def with_thing(site: Site, left: str) -> str:
    """A name that only says what was done, with the things it was done to; or with the people it was done to (处理人数)."""
    if site.quantity.unit.endswith(_CASE_OF_ILLNESS):
        return _cases_told_apart(site, left)
    people = _headcount(site, left)
    return site.toll(people or left) or _done_to_thing(site, left) or people


def _cases_told_apart(site: Site, left: str) -> str:
    """确诊病例41例，其中重型3例, 智利输入2例: which of those who fell ill; empty for other names."""
    ill = _ill().search(site.memory.name)
    return left + (ill.group() if ill else "病例") if _WHICH_CASES.fullmatch(left) else ""


@cache
def _ill() -> Any:
    return regex.compile(rf"(?:{alternatives('illness')}|病例|患者)$")


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
