"""Dates as values: ISO 8601 and the periods beside it (2008-Q1, 2008-H1, 2008-01/2008-04, 2006/2010), and how to reckon with them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from kg.lexicon import rows


class Moment(NamedTuple):
    """A day, month or year, as far as it is known; 0 where it is not."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str:
        """2008-05-01, 2008-05 or 2008; empty without a year."""
        if not self.year:
            return ""
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts[: 3 if self.month else 1])

    def shifted(self, days: int) -> Moment:
        """So many days later; only a known day can be shifted."""
        moved = date(self.year, self.month, self.day) + timedelta(days)
        return Moment(moved.year, moved.month, moved.day)


def moment_of(iso: str) -> Moment:
    """The moment that `2008-05-01…`, `2008-05` or `2008` names; an unknown one for anything else."""
    parts = iso[:10].split("-")
    if not all(part.isdecimal() for part in parts) or not 1 <= len(parts) <= 3:
        return Moment()
    moment = Moment(*(int(part) for part in parts))
    return moment if is_real(moment) else Moment()


def is_real(moment: Moment) -> bool:
    """Whether the calendar has such a moment; without a year a leap day counts."""
    if moment.year and not 1900 <= moment.year <= 2100:
        return False
    if not moment.month:
        return not moment.day
    return 1 <= moment.month <= 12 and 0 <= moment.day <= monthrange(moment.year or 2000, moment.month)[1]


def span_of(first: Moment, last: Moment) -> str:
    """`first/last`, or one of them if they are the same; empty where a year is missing."""
    if not (first.iso and last.iso):
        return ""
    return first.iso if first == last else f"{first.iso}/{last.iso}"


def plan_years(ordinal: int) -> str:
    """The years of the Nth five-year plan: 11 → 2006/2010."""
    start = 1981 + 5 * (ordinal - 6)
    return f"{start}/{start + 4}"


def year_of(period: str) -> int:
    """The last year of a period's value (2008-Q1 → 2008, 2006/2010 → 2010), 0 if it has none."""
    last = period.rpartition("/")[2][:4]
    return int(last) if last.isdecimal() and len(last) == 4 else 0


@cache
def new_years_days() -> dict[int, date]:
    """The first day of the lunar year, by solar year."""
    return {int(row[0]): date.fromisoformat(row[1]) for row in rows("spring_festivals")}


def lunar_day(year: int, day: int) -> Moment:
    """The Nth day of the first lunar month; an unknown moment outside the table."""
    start = new_years_days().get(year)
    if not start:
        return Moment()
    found = start + timedelta(day - 1)
    return Moment(found.year, found.month, found.day)
