"""Dates and periods in words, read against the date of publication.

Each kind of writing is one alternative of a single pattern; its reader gets the match and what is known so far
(the publication, the year and month spoken of before) and may decline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import regex

from kg.grammar.calendar import Moment, is_real, lunar_day, moment_of, plan_years, span_of
from kg.grammar.document import Document
from kg.grammar.mentions import DateMention
from kg.grammar.numerals import digits_of, number_of
from kg.grammar.publication_date import published_of
from kg.model import Span

__all__ = ["dates_in", "published_of"]

_YEAR = r"(?<![\d.])(?:(?:19|20)\d\d|[一二][九○〇零][○〇零一二三四五六七八九]{2})(?=[年—\-–~～至])"
_NUMBER = r"\d{1,2}|[一二三四五六七八九十廿]{1,3}"
_TO = r"\s?[-—–~～至到]{1,2}\s?"
_PART = r"(?:上午|下午|晚间|晚上|晚|早晨|早上|凌晨|中午|夜间|夜|傍晚|清晨)?"
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
_RELATIVE_DAYS = {"今日": 0, "今天": 0, "昨日": -1, "昨天": -1, "前日": -2, "前天": -2, "明日": 1, "明天": 1, "当日": 0}
_TRIGGER = regex.compile(
    r"[年月日号季昨]|半年|今天|前天|明天|(?:19|20)\d\d[-/.]|十?[一二三四五六七八九]五|近期|近来|目前|当前|如今|不久前|未来"
)
_AHEAD_AFTER = ("前", "以前", "之前", "起")
_GROWN_TO = ("加到", "长到", "大到", "高到", "降到", "少到", "升到", "展到", "小到")
_AHEAD_BEFORE = ("到", "将于", "定于", "拟于", "将在", "确保", "力争")
_OPEN = "日前|近日|近期|近来|目前|当前|如今|连日来|不久前|未来"


class Known(NamedTuple):
    """What a date is read against: the publication, and the last moment spoken of in the same sentence."""

    published: Moment
    last: Moment = Moment()


def dates_in(document: Document) -> tuple[DateMention, ...]:
    """The dates and periods in order of place; `value` is empty where what is known does not fix them."""
    return tuple(_mentions(document))


def _mentions(document: Document) -> Iterator[DateMention]:
    published = moment_of(document.published)
    for sentence in document.sentences:
        if _TRIGGER.search(document.text, sentence.start, sentence.end):
            yield from _in_sentence(document.text, sentence, Known(published))


def _in_sentence(text: str, sentence: Span, known: Known) -> Iterator[DateMention]:
    for match in _pattern().finditer(text, sentence.start, sentence.end):
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
    year = _stated_year(match, known)
    if not year and known.published.year:
        year = known.last.year or _nearest_year(Moment(0, last), known)
    until = _later_year(match["months_year_to"], known) or year
    if not (1 <= first <= 12 and 1 <= last <= 12) or (first >= last and until == year):
        return None
    return _found(match, span_of(Moment(year, first), Moment(until, last)), "range")


def _days(match: regex.Match[str], known: Known) -> DateMention | None:
    """3日至6日, 2月3日至6日, 4月28日至5月2日, 11日-12日."""
    first = _completed(
        Moment(_stated_year(match, known), _small(match["days_month"]), _small(match["days_from"])), known
    )
    month = _small(match["days_month_to"]) or first.month
    last = Moment(first.year + (0 < month < first.month) if first.year else 0, month, _small(match["days_to"]))
    if not (is_real(first) and is_real(last)) or (first.month == last.month and first.day >= last.day):
        return None
    return _found(match, span_of(first, last), "range")


def _quarter(match: regex.Match[str], known: Known) -> DateMention | None:
    """今年一季度, 2008年第三季度, 前三季度, 上半年, 下半年."""
    number = _small(match["quarter_number"]) if match["quarter_number"] else 2 if match["half"] == "上" else 4
    year = (
        _stated_year(match, known) or known.last.year or _nearest_year(Moment(0, 3 * number), known, _is_ahead(match))
    )
    if match["half"]:
        return _found(match, f"{year}-H{number // 2}" if year else "", "half")
    if match["first_quarters"]:
        return _found(match, f"{year}-01/{year}-{3 * number:02d}" if year else "", "range")
    return _found(match, f"{year}-Q{number}" if year else "", "quarter")


def _first_months(match: regex.Match[str], known: Known) -> DateMention | None:
    """今年前4个月, 前两月, 头七个月."""
    year, number = (
        _stated_year(match, known) or known.last.year or known.published.year,
        _small(match["first_months_number"]),
    )
    if not 1 < number < 12:
        return None
    return _found(match, f"{year}-01/{year}-{number:02d}" if year else "", "range")


def _calendar_day(match: regex.Match[str], known: Known) -> DateMention | None:
    """2011年3月8日, 3月8日上午, 六月六日."""
    moment = Moment(_stated_year(match, known), _small(match["month"]), _small(match["day"]))
    return _day(match, _completed(moment, known, _is_ahead(match)))


def _calendar_month(match: regex.Match[str], known: Known) -> DateMention | None:
    """2018年3月, 去年12月, 3月份, 六月底, 5月上旬."""
    moment = _completed(Moment(_stated_year(match, known), _small(match["month"])), known, _is_ahead(match))
    return _found(match, moment.iso, "month") if is_real(moment) and moment.month else None


def _bare_day(match: regex.Match[str], known: Known) -> DateMention | None:
    """31日, 15号: of the month spoken of in the sentence, else the latest such day up to the publication."""
    return _day(match, _completed(Moment(0, 0, _small(match["bare_day_number"])), known))


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
        else year - (known.published.month < 7)
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
        year = _relative(word.removesuffix("全年").rstrip("初底末终中"), known)
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
    if not known.published.day:
        return _found(match, "", "open")
    return _day(match, known.published.shifted(_RELATIVE_DAYS[match["relative_day_word"]]))


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


def _stated_year(match: regex.Match[str], known: Known) -> int:
    """The year written before a month, day or quarter, in figures or as 今年, 去年; 0 if none is."""
    written = match["of_year"] or match["of_relative_year"] or ""
    return _later_year(written, known)


def _later_year(written: str | None, known: Known) -> int:
    if not written:
        return 0
    digits = digits_of(written.removesuffix("年"))
    return int(digits) if digits else _relative(written, known)


def _relative(word: str, known: Known) -> int:
    if word in ("当年", "同年"):
        return known.last.year
    year = known.published.year
    return year + _RELATIVE_YEARS.get(word, 0) if year else 0


def _is_ahead(match: regex.Match[str]) -> bool:
    """Whether the words around say that the date is yet to come: 六月底前, 到10月, 将于12月1日."""
    before, after = match.string[max(0, match.start() - 3) : match.start()], match.string[match.end() : match.end() + 2]
    if str(before).endswith(_GROWN_TO):
        return False
    return str(after).startswith(_AHEAD_AFTER) or str(before).endswith(_AHEAD_BEFORE)


def _completed(moment: Moment, known: Known, ahead: bool = False) -> Moment:
    """The moment with month and year filled in: from the sentence, else the one nearest to the publication."""
    if not moment.month:
        month = known.last.month if known.last.day or known.last.month != known.published.month else 0
        moment = (
            moment._replace(month=month, year=known.last.year) if month else _latest_day(moment.day, known.published)
        )
    if moment.year or not moment.month:
        return moment
    return moment._replace(year=known.last.year or _nearest_year(moment, known, ahead))


def _latest_day(day: int, published: Moment) -> Moment:
    """The latest day of that number up to the day after the publication."""
    if not published.day:
        return Moment(0, published.month, day) if published.month else Moment(0, 0, day)
    if day <= published.day + 1:
        return Moment(published.year, published.month, day)
    ordinal = published.year * 12 + published.month - 2
    return Moment(ordinal // 12, ordinal % 12 + 1, day)


def _nearest_year(moment: Moment, known: Known, ahead: bool = False) -> int:
    """The year in which the moment lies within half a year of the publication; what lies `ahead` is not before it."""
    published = known.published
    if not published.year or not published.month:
        return published.year
    months = moment.month - published.month
    if ahead:
        return published.year + (months < 0)
    return published.year + (-1 if months > 6 else 1 if months < -10 else 0)


@cache
def _pattern() -> Any:
    of_year = rf"(?:(?P<of_year>{_YEAR})年\s?|(?P<of_relative_year>今年|去年|上年|明年|前年|当年|同年|本年度?)的?)"
    day_end = r"[日号](?!晚报|报(?!道)|[电志程线楼店馆车床院码称令角])"
    alternatives = {
        "iso": r"(?<!\d)(?P<iso_year>(?:19|20)\d\d)[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})(?!\d)",
        "years": rf"(?P<years_from>{_YEAR})年?{_TO}(?P<years_to>{_YEAR})年度?",
        "months": rf"{of_year}?(?<!\d)(?P<months_from>{_NUMBER})月?份?{_TO}(?:(?P<months_year_to>{_YEAR})年)?(?P<months_to>{_NUMBER})月份?(?![\d一-十]+日)",
        "days": rf"{of_year}?(?:(?P<days_month>{_NUMBER})月)?(?<!\d)(?P<days_from>{_NUMBER})日?{_TO}(?:(?P<days_month_to>{_NUMBER})月)?(?P<days_to>{_NUMBER}){day_end}",
        "quarter": rf"{of_year}?(?:(?P<first_quarters>前|头)(?P<quarter_number>[一二三四1-4两])个?季度|(?<![\d一二三四五六七八九十])第?(?P<quarter_number>[一二三四1-4])季度|(?P<half>上|下)半年)",
        "first_months": rf"{of_year}?(?:前|头)(?P<first_months_number>{_NUMBER}|两)个?月",
        "calendar_day": rf"{of_year}?(?<!\d)(?P<month>{_NUMBER})月\s?(?P<day>{_NUMBER}){day_end}{_PART}",
        "calendar_month": rf"{of_year}?(?<![\d.个])(?P<month>{_NUMBER})月份?(?:[上中下]旬|底|末|初)?(?![球饼亮光台嫂]|\s?\d{{1,2}}日电)",
        "bare_day": rf"(?<![\d.周期月一二三四五六七八九十]|星期|礼拜)(?P<bare_day_number>\d{{1,2}}){day_end}{_PART}",
        "plan": r"[“\"「]?(?<![一二三四五六七八九十])(?P<plan_number>[六七八九]|十[一二三四五六七八九]?)五[”\"」]?(?:计划|规划)?(?P<plan_end>时期|期间|以来|末|初|期末|前\p{Han}年|规划期)",
        "past_year": r"过去(?:的)?一年(?:中|里|来)?|(?<!\p{Han})一年来|近一年来?",
        "relative_range": rf"(?:(?P<range_near>过去|近|最近)的?(?P<range_years>{_NUMBER}|两)年(?P<range_since>来)?|(?P<range_ahead>今后|未来|接下来)的?(?P<range_years>{_NUMBER}|两)年|(?<![\d第])(?P<range_years>[二两三四五六七八九十]|\d)年(?P<range_ahead>内|之内)|(?<![\d第])(?P<range_years>[二两三四五六七八九十]|\d)年(?P<range_since>来|间))",
        "year": rf"(?P<year_number>{_YEAR})年(?:度|全年|末|底|初|年底|年末)?",
        "relative_year": r"(?:今年|去年|上年|前年|明年|(?<![成产以之先然最随用工束立])后年(?![产均销])|本年|当年)(?:全年|[底末初]|年底|年末)?(?!级|轻|龄|同期)|全年(?!级)|(?<![\p{Han}\d]|[到在于]\d年)(?<![\d年月今去上前明后当本同])年[底末内](?=[之以]?前|完成|建成|力争)|(?<=[到在于保争，])年[底末](?=[之以]?前|完成|建成|力争)",
        "relative_month": r"(?:本月|上个?月|下个?月|当月)(?:[上中下]旬|底|末|初|份)?",
        "relative_day": rf"(?P<relative_day_word>今日|今天|昨日|昨天|前日|前天|明日|明天){_PART}",
        "lunar": r"(?:农历)?正月(?P<lunar_day>初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?)",
        "open": _OPEN,
    }
    return regex.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in alternatives.items()))
