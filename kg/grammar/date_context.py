"""What dates are read against: the publication, and what the sentence has spoken of before; missing years and months come from there."""

from __future__ import annotations

from typing import NamedTuple

import regex

from kg.grammar.calendar import Moment
from kg.grammar.numerals import digits_of

_RELATIVE_YEARS = {
    "今年": 0,
    "本年": 0,
    "去年": -1,
    "上年": -1,
    "前年": -2,
    "明年": 1,
    "后年": 2,
    "本年度": 0,
    "今年度": 0,
    "上年度": -1,
}
_AHEAD_AFTER = ("前", "以前", "之前", "起")
_GROWN_TO = ("加到", "长到", "大到", "高到", "降到", "少到", "升到", "展到", "小到")
_AHEAD_BEFORE = ("到", "将于", "定于", "拟于", "将在", "确保", "力争")


class Known(NamedTuple):
    """What a date is read against: the publication, the day of the dateline, and the last moment spoken of in the same sentence."""

    published: Moment
    written: Moment
    last: Moment = Moment()


def stated_year(match: regex.Match[str], known: Known) -> int:
    """The year written before a month, day or quarter, in figures or as 今年, 去年; 0 if none is."""
    written = match["of_year"] or match["of_relative_year"] or ""
    return later_year(written, known)


def later_year(written: str | None, known: Known) -> int:
    """The year as written: in figures, or as 今年, 去年; 0 where none is."""
    if not written:
        return 0
    digits = digits_of(written.removesuffix("年"))
    return int(digits) if digits else relative_year(written, known)


def relative_year(word: str, known: Known) -> int:
    """The year that 今年, 去年 or 当年 stands for; 0 where nothing tells."""
    if word in ("当年", "同年"):
        return known.last.year
    year = known.published.year
    return year + _RELATIVE_YEARS.get(word, 0) if year else 0


def is_ahead(match: regex.Match[str]) -> bool:
    """Whether the words around say that the date is yet to come: 六月底前, 到10月, 将于12月1日."""
    before, after = match.string[max(0, match.start() - 3) : match.start()], match.string[match.end() : match.end() + 2]
    if str(before).endswith(_GROWN_TO):
        return False
    return str(after).startswith(_AHEAD_AFTER) or str(before).endswith(_AHEAD_BEFORE)


def completed(moment: Moment, known: Known, ahead: bool = False) -> Moment:
    """The moment with month and year filled in: from the sentence, else the one nearest to the publication."""
    if not moment.month:
        month = known.last.month if known.last.day or known.last.month != known.published.month else 0
        moment = (
            moment._replace(month=month, year=known.last.year) if month else _latest_day(moment.day, known.published)
        )
    if moment.year or not moment.month:
        return moment
    return moment._replace(year=known.last.year or nearest_year(moment, known, ahead))


def _latest_day(day: int, published: Moment) -> Moment:
    """The latest day of that number up to the day after the publication."""
    if not published.day:
        return Moment(0, published.month, day) if published.month else Moment(0, 0, day)
    if day <= published.day + 1:
        return Moment(published.year, published.month, day)
    ordinal = published.year * 12 + published.month - 2
    return Moment(ordinal // 12, ordinal % 12 + 1, day)


def nearest_year(moment: Moment, known: Known, ahead: bool = False) -> int:
    """The year in which the moment lies within half a year of the publication; what lies `ahead` is not before it."""
    published = known.published
    if not published.year or not published.month:
        return published.year
    months = moment.month - published.month
    if ahead:
        return published.year + (months < 0)
    return published.year + (-1 if months > 6 else 1 if months < -10 else 0)
