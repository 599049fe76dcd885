"""The year of an article by five-year plans: which year of one it is, and which one is adopted as its first year begins."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from kg.grammar.numerals import CHINESE, number_of
from kg.lexicon import rows

_PLAN = r"[“\"]?(?P<plan>十[一二三四五]?|[八九])五[”\"]?(?:规划|计划|时期)?"
_ADOPTED_PLAN = regex.compile(
    rf"人(?:大|民代表大会)[^。；\n]{{0,16}}?(?:通过|批准)(?:了|的)?《[^》]{{0,24}}(?:第(?P<plan>{CHINESE})个五年(?:规划|计划)|“(?P<plan>十[一二三四五]?|[八九])五”(?:规划|计划))"
)
"""A five-year plan that a congress adopts, as it does when its first year begins."""
_OPENING = 600
"""How far into the text a plan is told of that is news."""


def years_of_plan_told(text: str) -> Iterator[int]:
    """今年是“十一五”的收官之年 → 2010, said in 2009 with 明年; 审议通过的《…第十二个五年规划纲要》 → 2011."""
    pattern, behind = _years_of_plans()
    for match in pattern.finditer(text):
        yield _first_year(match["plan"]) + behind[match["which"]] - (match["when"] == "明年")
    adopted = _ADOPTED_PLAN.search(text, 0, _OPENING)
    if adopted:
        yield _first_year(adopted["plan"])


def year_in_plan(text: str, month: int) -> int:
    """“十一五”开局头一年 without a word of when: the year it is, unless it may be told of as the next or the last; else 0."""
    opening = _year_called_in_plan().search(text, 0, _OPENING) if 1 < month < 11 else None
    return _first_year(opening["plan"]) + _years_of_plans()[1][opening["which"]] if opening else 0


def _first_year(plan: str) -> int:
    """The first year of a five-year plan: 十一 → 2006."""
    return 1951 + 5 * int(number_of(plan) or 0)


@cache
def _years_of_plans() -> tuple[regex.Pattern[str], dict[str, int]]:
    behind = {row[0]: int(row[1]) for row in rows("plan_years")}
    which = "|".join(sorted(behind, key=lambda name: (-len(name), name)))
    return regex.compile(rf"(?P<when>今年|明年)是[^。；\n]{{0,8}}?{_PLAN}(?:的|实施)*(?P<which>{which})"), behind


@cache
def _year_called_in_plan() -> regex.Pattern[str]:
    which = "|".join(sorted(_years_of_plans()[1], key=lambda name: (-len(name), name)))
    return regex.compile(rf"(?<![年前从是“]|作为){_PLAN}(?:的|实施)*(?P<which>{which})")
