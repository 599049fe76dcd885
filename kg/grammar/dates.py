"""Dates and periods in words, read against the date of publication.

Each kind of writing is one alternative of a single pattern; its reader gets the match and what is known so far
(the publication, the year and month spoken of before) and may decline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import regex

from kg.grammar.calendar import Moment, is_real, lunar_day, moment_of, plan_years, span_of
from kg.grammar.date_context import Known, completed, is_ahead, later_year, nearest_year, relative_year, stated_year
from kg.grammar.date_writing import beginning, pattern
from kg.grammar.document import Document
from kg.grammar.mentions import DateMention
from kg.grammar.numerals import digits_of, number_of
from kg.grammar.publication_date import day_written, published_of
from kg.grammar.triggers import matches_from, starts_of
from kg.model import Span

__all__ = ["dates_in", "published_of"]

_RELATIVE_DAYS = {"今日": 0, "今天": 0, "昨日": -1, "昨天": -1, "前日": -2, "前天": -2, "明日": 1, "明天": 1, "当日": 0}
_PARTS_OF_YEAR = {(1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4", (1, 6): "H1", (7, 12): "H2"}
"""Runs of months that are a quarter or a half: 1至6月."""
_TRIGGER = regex.compile(
    r"[年月日号季昨]|半年|今天|前天|明天|(?:19|20)\d\d[-/.]|[一二三四五六七八九十]五|近期|近来|目前|当前|如今|不久前|未来"
)


def dates_in(document: Document) -> tuple[DateMention, ...]:
    """The dates and periods in order of place; `value` is empty where what is known does not fix them."""
    return tuple(_mentions(document))


def _mentions(document: Document) -> Iterator[DateMention]:
    published = moment_of(document.published)
    known = Known(published, day_written(document) or published)
    for sentence in document.sentences:
        if _TRIGGER.search(document.text, sentence.start, sentence.end):
            yield from _in_sentence(document.text, sentence, known)


def _in_sentence(text: str, sentence: Span, known: Known) -> Iterator[DateMention]:
    beginnings = starts_of(beginning(), text, sentence.start, sentence.end)
    for match in matches_from(beginnings, pattern(), text, sentence.end):
        mention = _mention(match, known)
        if not mention:
            continue
        yield mention
        if mention.value and mention.precision in ("day", "month", "year") and not match["relative_year"]:
            known = known._replace(last=moment_of(mention.value))


def _mention(match: regex.Match[str], known: Known) -> DateMention | None:
    return next(reader for group, reader in _READERS.items() if match[group])(match, known)


# ---------------------------------------------------------------- readers, one for each kind of writing


def _iso(match: regex.Match[str], known: Known) -> DateMention | None:
    """2008-05-01, 2008/5/1, 2008.05.01."""
    moment = Moment(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    return _day(match, moment)


def _years(match: regex.Match[str], known: Known) -> DateMention | None:
    """2011-2015年, 2011年至2015年."""
    first, last = (int(digits_of(match[name])) for name in ("years_from", "years_to"))
    if not first < last <= first + 60:
        return None
    return _found(match, f"{first}/{last}", "range")


def _months(match: regex.Match[str], known: Known) -> DateMention | None:
    """1-4月, 2015年1月至8月, 去年1至11月."""
    first, last = _small(match["months_from"]), _small(match["months_to"])
    year = stated_year(match, known)
    if not year and known.published.year:
        year = known.last.year or nearest_year(Moment(0, last), known)
    until = later_year(match["months_year_to"], known) or year
    if not (1 <= first <= 12 and 1 <= last <= 12) or (first >= last and until == year):
        return None
    if year == until and (part := _PARTS_OF_YEAR.get((first, last))) and year:
        return _found(match, f"{year}-{part}", "half" if part.startswith("H") else "quarter")
    return _found(match, span_of(Moment(year, first), Moment(until, last)), "range")


def _days(match: regex.Match[str], known: Known) -> DateMention | None:
    """3日至6日, 2月3日至6日, 4月28日至5月2日, 11日-12日."""
    first = completed(Moment(stated_year(match, known), _small(match["days_month"]), _small(match["days_from"])), known)
    month = _small(match["days_month_to"]) or first.month
    last = Moment(first.year + (0 < month < first.month) if first.year else 0, month, _small(match["days_to"]))
    if not (is_real(first) and is_real(last)) or (first.month == last.month and first.day >= last.day):
        return None
    return _found(match, span_of(first, last), "range")


def _quarter(match: regex.Match[str], known: Known) -> DateMention | None:
    """今年一季度, 2008年第三季度, 前三季度, 上半年, 下半年."""
    number = _small(match["quarter_number"]) if match["quarter_number"] else 2 if match["half"] == "上" else 4
    year = stated_year(match, known) or known.last.year or nearest_year(Moment(0, 3 * number), known, is_ahead(match))
    if match["half"]:
        return _found(match, f"{year}-H{number // 2}" if year else "", "half")
    if match["first_quarters"]:
        return _found(match, f"{year}-01/{year}-{3 * number:02d}" if year else "", "range")
    return _found(match, f"{year}-Q{number}" if year else "", "quarter")


def _first_months(match: regex.Match[str], known: Known) -> DateMention | None:
    """今年前4个月, 前两月, 头七个月: of a year in which so many months have passed."""
    number = _small(match["first_months_number"])
    if not 1 < number < 12:
        return None
    passed = known.published.year - (number > known.published.month > 0)
    year = stated_year(match, known) or known.last.year or passed
    return _found(match, f"{year}-01/{year}-{number:02d}" if year else "", "range")


def _calendar_day(match: regex.Match[str], known: Known) -> DateMention | None:
    """2011年3月8日, 3月8日上午, 六月六日."""
    moment = Moment(stated_year(match, known), _small(match["month"]), _small(match["day"]))
    return _day(match, completed(moment, known, is_ahead(match)))


def _calendar_month(match: regex.Match[str], known: Known) -> DateMention | None:
    """2018年3月, 去年12月, 3月份, 六月底, 5月上旬."""
    moment = completed(Moment(stated_year(match, known), _small(match["month"])), known, is_ahead(match))
    return _found(match, moment.iso, "month") if is_real(moment) and moment.month else None


def _bare_day(match: regex.Match[str], known: Known) -> DateMention | None:
    """31日, 15号: of the month spoken of in the sentence, else the latest such day up to the publication."""
    return _day(match, completed(Moment(0, 0, _small(match["bare_day_number"])), known))


def _plan(match: regex.Match[str], known: Known) -> DateMention | None:
    """“十一五”期间, “十三五”末, “十四五”时期: 2006/2010; the end of one is its last year."""
    number = number_of(match["plan_number"])
    if number is None or not 6 <= number <= 20:
        return None
    years = plan_years(int(number))
    if match["plan_end"] == "末":
        return _found(match, years[-4:], "year")
    return _found(match, years, "range")


def _relative_range(match: regex.Match[str], known: Known) -> DateMention | None:
    """五年来, 过去五年, 近三年, 今后五年."""
    number, year = _small(match["range_years"]), known.published.year
    if not year or not 2 <= number <= 50:
        return _found(match, "", "open")
    if match["range_ahead"]:
        first = year + (known.published.month > 6)
        return _found(match, f"{first}/{first + number - 1}", "range")
    last = (
        year
        if (match["range_near"] or "").startswith("近") and not match["range_since"]
        else year - (known.published.month < 9)
    )
    return _found(match, f"{last - number + 1}/{last}", "range")


def _past_year(match: regex.Match[str], known: Known) -> DateMention | None:
    """过去的一年, 一年来: the year before in the first months, the last twelve months later on."""
    year, month = known.published.year, known.published.month
    if not year:
        return _found(match, "", "open")
    if month <= 4:
        return _found(match, str(year - 1), "year")
    return _found(match, span_of(Moment(year - 1, month), Moment(year, month)), "range")


def _year(match: regex.Match[str], known: Known) -> DateMention | None:
    """2008年, 二○○五年度, 2015年末."""
    return _found(match, digits_of(match["year_number"]), "year")


def _relative_year(match: regex.Match[str], known: Known) -> DateMention | None:
    """今年, 去年, 明年, 全年: the whole year of the publication or of what was spoken of."""
    word = match["relative_year"]
    if word.startswith("年"):  # 年底前, 年内完成
        year = known.published.year
    elif word.startswith("全年"):
        year = known.last.year or known.published.year
    else:
        year = relative_year(word.removesuffix("全年").rstrip("初底末终中度"), known)
    return _found(match, str(year) if year else "", "year")


def _relative_month(match: regex.Match[str], known: Known) -> DateMention | None:
    """本月, 上月, 上个月, 下月."""
    published, spoken_of = known.published, known.last
    if match["relative_month"].startswith("当") and spoken_of.month:
        return _found(match, Moment(spoken_of.year, spoken_of.month).iso, "month")
    if not published.month:
        return _found(match, "", "open")
    ordinal = (
        published.year * 12 + published.month - 1 + {"本": 0, "当": 0, "上": -1, "下": 1}[match["relative_month"][0]]
    )
    return _found(match, Moment(ordinal // 12, ordinal % 12 + 1).iso, "month")


def _relative_day(match: regex.Match[str], known: Known) -> DateMention | None:
    """昨日上午, 今天, 前天."""
    if not known.written.day:
        return _found(match, "", "open")
    return _day(match, known.written.shifted(_RELATIVE_DAYS[match["relative_day_word"]]))


def _lunar(match: regex.Match[str], known: Known) -> DateMention | None:
    """正月初八, 农历正月十五."""
    number = number_of(match["lunar_day"].removeprefix("初"))
    moment = lunar_day(known.published.year, int(number)) if number and number <= 30 else Moment()
    return _found(match, moment.iso, "day" if moment.iso else "open")


def _open(match: regex.Match[str], known: Known) -> DateMention | None:
    return _found(match, "", "open")


_READERS: dict[str, Callable[[regex.Match[str], Known], DateMention | None]] = {
    "iso": _iso, "years": _years, "months": _months, "days": _days, "quarter": _quarter, "first_months": _first_months,
    "calendar_day": _calendar_day, "calendar_month": _calendar_month, "bare_day": _bare_day, "plan": _plan,
    "relative_range": _relative_range, "past_year": _past_year, "year": _year, "relative_year": _relative_year,
    "relative_month": _relative_month, "relative_day": _relative_day, "lunar": _lunar, "open": _open,
}  # fmt: skip


# ---------------------------------------------------------------- what readers share


def _found(match: regex.Match[str], value: str, precision: Any) -> DateMention:
    return DateMention(Span(*match.span()), value, precision if value else "open")


def _day(match: regex.Match[str], moment: Moment) -> DateMention | None:
    if not moment.month and 1 <= moment.day <= 31:
        return _found(match, "", "open")
    return _found(match, moment.iso, "day") if moment.day and is_real(moment) else None


def _small(numeral: str | None) -> int:
    number = number_of(numeral) if numeral else None
    return int(number) if number is not None else 0
