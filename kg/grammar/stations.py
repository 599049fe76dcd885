"""Stations of a career, known by their dates: 1999.03—2003.05 县长; 2004年7月市政府副市长；2009年7月市委常委."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from kg.model import TenureStatus

_DATE = r"(?:19|20)\d\d(?:[年./-](?:\d{1,2}(?!\d)|\d{2}(?=(?:19|20)\d\d)))?[年月]?"
_OPENED = regex.compile(
    rf"(?P<before>^|[\n。；;（(])[ 　]*(?:其间[：:]?)?{_DATE}[ 　]*起?(?P<dash>[-—－–~～至到]+)?[ 　]*(?P<until>{_DATE}|今)?[ 　：:]*(?P<comma>[，,]?)[ 　]*$"
)
_LONGEST = 44
_NEXT = regex.compile(rf"[^\n。；;]{{0,60}}(?P<line>[。；;）)]*\n)?[。；;）)]*[ 　]*{_DATE}")
_ENDS = regex.compile(r"[；;。，,（(\n]|$")
_LINE_BEFORE = regex.compile(rf"(?:^|\n)[ 　]*{_DATE}[^\n]*\n$")


@dataclass(frozen=True, slots=True)
class Station:
    """What a date says of the posts behind it; `in_table` where each station has its line."""

    status: TenureStatus
    in_table: bool


def station_at(text: str, start: int, end: int) -> Station | None:
    """The station whose posts stand in `[start, end)`; None where no date opens them."""
    match = _OPENED.search(text, max(0, start - _LONGEST), start)
    if not match:
        return None
    following = _NEXT.match(text, end)
    heads_line = match["before"] in ("", "\n")
    spans_time = bool(match["dash"] or match["until"])
    if not spans_time and (match["comma"] or not (heads_line or _ENDS.match(text, end))):
        return None
    has_next_line = following is not None and following["line"] is not None
    in_table = heads_line and (spans_time or has_next_line or _follows_dated_line(text, match.start() + 1))
    return Station(_status(match["until"], spans_time, following is not None), in_table)


def _status(until: str | None, spans_time: bool, goes_on: bool) -> TenureStatus:
    """Left where the time has an end or another station follows a mere beginning."""
    if until:
        return "holds" if until == "今" else "left"
    return "left" if goes_on and not spans_time else "holds"


def _follows_dated_line(text: str, start: int) -> bool:
    return _LINE_BEFORE.search(text, max(0, start - 120), start) is not None
