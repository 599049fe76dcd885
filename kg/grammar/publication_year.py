"""The year of publication, where a text says only the day or month: what it counts, reports, looks back on and plans fixes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import regex

from kg.grammar.calendar import Moment, is_real, lunar_day, new_years_days
from kg.grammar.five_year_plans import year_in_plan, years_of_plan_told
from kg.grammar.numerals import CHINESE, digits_of, number_of
from kg.lexicon import rows

YEAR = r"(?:(?:19|20)\d\d|[一二][九○〇零][○〇零一二三四五六七八九]{2})"
SMALL = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_DAY = rf"(?P<month>{SMALL})月\s?(?P<day>{SMALL})[日号]"
_DAY_IN_YEAR = regex.compile(
    rf"(?<!年\s?){_DAY}[^，。；\n]{{0,8}}?[是为](?P<year>{YEAR})年(?=[^，。；\n]{{0,4}}(?:第一|首|最后|上班|开[工学年]|元旦|春节))"
)
"""The day by its place in the year: 1月4日是2016年上班第一天."""

_LUNAR_DAY = regex.compile(
    rf"(?<!年\s?){_DAY}\s?[，,(（]?(?:也就是|正是|即|是|为|恰逢|适逢|正值)?(?:农历)?(?:[（(])?(?:正月|大年)(?P<lunar>初[一二三四五六七八九十]|十[一二三四五])"
)
"""The day by both calendars: 2月12日（农历正月初五）."""

_FULL_DAY = regex.compile(
    rf"(?<!至|到|自|从|将于|定于|\d)(?P<year>{YEAR})年\s?(?P<month>\d{{1,2}})月\s?(?P<day>\d{{1,2}})[日号](?![^，。]{{0,3}}(?:起|前|至))"
)
_WITHIN = 31
"""So many days before its publication lies the latest day that a text names with its year, where it is what is reported."""

_WEEKDAY = regex.compile(rf"(?<!年\s?){_DAY}\s?[(（，,]?(?:星期|周)(?P<weekday>[一二三四五六日天])")

_HELD_IN_YEAR = regex.compile(
    rf"(?:召开|举行|举办)了?(?:全[省市县区州])?(?P<year>{YEAR})年(?!度|\s?\d|[^，。；\n]{{0,20}}(?:表彰|总结))[^，。；\n]{{2,30}}(?:会|会议)(?!精神)"
    rf"|(?P<year>{YEAR})年(?!度|\s?\d|[^，。；\n]{{0,20}}(?:表彰|总结|颁奖))[^，。；\n]{{2,26}}(?:会|会议|仪式|活动|考试|比赛)(?:[^，。；\n]{{0,8}})(?:举行|召开|举办|启动|开幕|开考|开赛|开始|拉开帷幕|拉开序幕)"
)
"""A meeting held that is named after its year, before the verb or behind it: 2023年一季度项目签约仪式举行."""

_COUNTED_SESSION = regex.compile(rf"第?({CHINESE})届全国人(?:大|民代表大会)第?([一二三四五])次会议")
_FEAST = r"[“\"]?(?:元旦|春节|清明|[“\"]?五一|端午|中秋|国庆|[“\"]?十一[”\"])"
_WHOLE = rf"年(?!\s?\d{{1,2}}(?:\s?[-—–~～至到]+\s?\d{{1,2}})?月|[上下]半年|[前第一二三四]|{_FEAST})"
"""A year as a whole, no part of it and no holidays."""

_PAST = regex.compile(
    rf"(?:回顾|总结|回首|表彰|通报|公布|刚刚过去|刚过去)(?:了)?(?:的)?(?P<year>{YEAR}){_WHOLE}"
    rf"|(?<!到|至|从|自)(?P<year>{YEAR}){_WHOLE}(?:度)?(?!首[批次场届轮个]|第[一二三四五六七八九\d]+[批次轮场])(?=(?:(?!目标|计划|力争|预期)[^。；\n]){{0,60}}?(?:实现了|取得了|同比|比上年|增长\d|考核|先进|优秀(?!人才|传统|文化)|总结|表彰|[较比]年初))"
    rf"|截[至止]到?(?P<year>{YEAR})年[末底]|由(?P<year>{YEAR})年的(?=[^，。；\n]{{1,20}}?到)"
)
_CALLED = regex.compile(rf"(?P<year>{YEAR})年是(?!指)[^，。；\n]{{2,40}}(?:之年|[的一]年|年份|第[一二三四五]年|元年)")
"""What the year is that runs: 2008年是承接产业转移的关键一年."""

_SEASONAL = regex.compile(
    rf"(?:就|做好|抓好|开展|检查|督导|部署|推进|启动)(?:全[省市县区州])?(?P<year>{YEAR})年(?:度)?(?:春耕|春季|春节|秋冬|夏季|夏粮|三夏|“三夏”|三秋|“三秋”|防汛|抗旱|高考|征兵|春运|植树|两节|国庆|中秋|森林防火)"
)
_AHEAD = regex.compile(
    rf"(?:部署|安排|研究|谋划|做好|明确|敲定|确定|商定|审定)了?(?P<year>{YEAR})年|(?<!到|至)(?P<year>{YEAR})年(?:的)?(?:工作|奋斗|主要|总体|预期|发展)*(?:要点|任务|目标|打算|计划|安排|部署)"
    rf"|(?<!到|至)(?P<year>{YEAR})年，?(?:[^，。；\n]{{2,22}}(?:预期|主要|奋斗|总体|工作)目标|(?:我|全)[省市县区州](?:将|计划|拟|要))"
    rf"|(?<!到|至)(?P<year>{YEAR})年[^，。；\n]{{2,14}}(?:计划|预期|预计|力争)(?:增长|增加|达到|完成)"
)
_ANY_YEAR = regex.compile(
    rf"(?<!到|至|[\d—–~～-]|力争|截至)(?P<year>{YEAR})年(?!前|底前|年底前|之前|以前|始|起|\d{{1,2}}月(?:底|末|\d{{1,2}}日)?(?:之|以)?(?:前|起))"
)
_PART_OF_YEAR = regex.compile(
    rf"(?P<year>{YEAR})年(?:(?P<half>上半年)|(?P<first>前|第)?(?P<quarter>[一二三四])季度|(?:1|一)(?:月份?)?[至到—–-](?P<month>{SMALL})月|(?P<spring>[“\"]{{0,2}}五一)|(?P<autumn>[“\"]?(?:中秋|国庆|[“\"]?十一[”\"])))"
)
_PLAN_YEARS = regex.compile(rf"[(（](?P<year>{YEAR})年?[—–~～至-]{{1,2}}{YEAR}年?[)）]")
_COMPARED_YEAR = regex.compile(rf"比(?P<year>{YEAR})年")
_OPENING = 600
"""How far into the text the anniversary is told of that it reports."""

_UP_TO = regex.compile(
    rf"截[至止]到?(?P<year>{YEAR})年(?P<month>{SMALL})月|月(?:至|到)(?P<year>{YEAR})年(?P<month>{SMALL})月(?:底|末)?，(?=[全我该][省市县区州])"
)
_RUNNING = regex.compile(
    rf"(?P<year>{YEAR})年是(?!否)|(?:完成|达到|超过)(?P<year>{YEAR})年(?:度|全年)?(?:的)?(?:任务|计划)"
)
"""The year that runs: 1999年是推行的第二年, 提前完成2020年任务."""
_SINCE = regex.compile(rf"(?P<year>{YEAR})年以来")
_BEGINNING = (1, 2, 3)
"""The months in which a year's work is planned when it has begun."""
_REPORTED_WITHIN = 3
"""So many months after its end a month is reported at most."""

_AGED = regex.compile(
    r"(?P<year>19\d\d)(?:年(?:(?P<month>\d{1,2})月)?(?:\d{1,2}日)?(?:出)?生(?:人|于[^，。；]{2,12})?)，(?:现年|今年)(?P<age>\d\d)岁"
)
_BUDGETS = regex.compile(
    rf"(?P<past>{YEAR})年[^，。；0-9]{{0,26}}执行情况(?:的报告)?(?:和|与|及|以及)(?P<year>{YEAR})年[^，。；]{{0,20}}(?:计划|预算)"
)
_SPOKEN_YEAR, _LAST_YEAR = regex.compile("去年|今年|上年"), regex.compile("(?<!比|较)(?:去年|上年)(?!同期)")


def year_said(text: str, lead: str, day: Moment) -> int:
    """The year of publication if the text fixes it, else 0; `lead` are its first paragraphs, `day` the day or month it says."""
    for years in (
        *(_days_in_years(lead), _lunar_years(lead), _anniversary_years(text), _session_years(text)),
        *(_founding_years(text), years_of_plan_told(text), _years_of_age(text, day), _years_of_budgets(text, day)),
    ):
        found = set(years)
        if len(found) == 1:
            return found.pop()
    month = day.month
    year = (
        _year_held(lead, month) or _year_running(text, month) or year_in_plan(text, month) or _year_after(text, month)
    )
    return year or _year_of_weekday(text, lead) or _year_of_latest_day(text, day)


def _year_of_latest_day(text: str, day: Moment) -> int:
    """The year in which the latest day that the text names lies within the month before that of publication; else 0."""
    told = [
        Moment(*(int(digits_of(m[name]) or 0) for name in ("year", "month", "day"))) for m in _FULL_DAY.finditer(text)
    ]
    latest = max((moment for moment in told if is_real(moment)), default=Moment())
    if not day.day or not latest.year or latest.year < max(_years(_ANY_YEAR, text), default=0):
        return 0
    for year in (latest.year, latest.year + 1):
        if is_real(Moment(year, day.month, day.day)):
            behind = (date(year, day.month, day.day) - date(*latest)).days
            if 0 < behind <= _WITHIN:
                return year
    return 0


def _days_in_years(lead: str) -> Iterator[int]:
    """1月4日是2016年上班第一天 → 2016."""
    for match in _DAY_IN_YEAR.finditer(lead):
        yield int(digits_of(match["year"]))


def _lunar_years(lead: str) -> Iterator[int]:
    """2月12日（农历正月初五） → 2016: the years in which both calendars agree; the last of several that are far apart."""
    for match in _LUNAR_DAY.finditer(lead):
        written = Moment(0, *(int(number_of(match[name]) or 0) for name in ("month", "day")))
        ordinal = int(number_of(match["lunar"].removeprefix("初")) or 0)
        agreeing = [year for year in new_years_days() if lunar_day(year, ordinal)[1:] == written[1:]]
        if len(agreeing) == 1:
            yield agreeing[0]


def _year_of_weekday(text: str, lead: str) -> int:
    """The latest year that the text names, or the one after it, whichever has that weekday: 3月18日（星期四）; else 0."""
    match = _WEEKDAY.search(lead)
    latest = max(_years(_ANY_YEAR, text), default=0)
    if match is None or not latest:
        return 0
    month, day = (int(number_of(match[name]) or 0) for name in ("month", "day"))
    weekday = "一二三四五六日".index(match["weekday"].replace("天", "日"))
    fitting = [
        year
        for year in (latest, latest + 1)
        if is_real(Moment(year, month, day)) and date(year, month, day).weekday() == weekday
    ]
    return fitting[0] if len(fitting) == 1 else 0


def _year_running(text: str, month: int) -> int:
    """The year that the text says something of as the one that runs: 2008年是…的关键一年, 就2017年春耕调研; near its ends it may be another."""
    years = {*_years(_CALLED, text), *_years(_SEASONAL, text)} if 1 < month < 11 else set()
    return years.pop() if len(years) == 1 else 0


def _year_held(lead: str, month: int) -> int:
    """The year in the name of the meeting that is held: 1月19日，…召开2009年一季度…会议; in December it may be the next."""
    held = _HELD_IN_YEAR.search(lead) if 0 < month < 12 else None
    return int(digits_of(held["year"])) if held else 0


def _anniversary_years(text: str) -> Iterator[int]:
    """第二十个教师节 → 2004."""
    pattern, first = _counted_days()
    for match in pattern.finditer(text):
        number = number_of(match[1])
        if number:
            yield first[match[2]] + int(number)


def _founding_years(text: str) -> Iterator[int]:
    """庆祝新中国成立60周年 → 2009."""
    pattern, founded = _foundings()
    for match in pattern.finditer(text, 0, _OPENING):
        yield founded[match[1]] + int(number_of(match[2]) or 0)


@cache
def _foundings() -> tuple[regex.Pattern[str], dict[str, int]]:
    founded = {row[0]: int(row[1]) for row in rows("founding_years")}
    names = "|".join(sorted(founded, key=lambda name: (-len(name), name)))
    return regex.compile(rf"(?:庆祝|纪念|喜迎)[^。；，\n]{{0,8}}?({names})({CHINESE}|\d+)周年"), founded


def _years_of_age(text: str, day: Moment) -> Iterator[int]:
    """1955年4月生，现年51岁 → 2006, where the birthday lies before the month of the news; else the year after."""
    for match in _AGED.finditer(text) if "岁" in text else ():
        not_yet = bool(match["month"]) and 0 < day.month < int(match["month"])
        yield int(match["year"]) + int(match["age"]) + not_yet


def _years_of_budgets(text: str, day: Moment) -> Iterator[int]:
    """关于2011年计划执行情况与2012年计划的决议 → 2012: what a congress resolves on when the year begins; in December before it does."""
    for match in _BUDGETS.finditer(text) if "执行情况" in text else ():
        past, ahead = (int(digits_of(match[name])) for name in ("past", "year"))
        if ahead == past + 1:
            yield ahead - (day.month > 10)


@cache
def _counted_days() -> tuple[Any, dict[str, int]]:
    first = {row[0]: int(row[1]) for row in rows("anniversaries")}
    names = "|".join(sorted(first, key=lambda name: (-len(name), name)))
    return regex.compile(rf"第({CHINESE}|\d+)({names})"), first


def _session_years(text: str) -> Iterator[int]:
    """The annual sessions of the national congress that the text reports: 十一届全国人大一次会议 → 2008."""
    for match in _COUNTED_SESSION.finditer(text[:400]):
        congress, session = number_of(match[1]), number_of(match[2])
        if congress and session and congress >= 6:
            yield int(1983 + 5 * (congress - 6) + session - 1)


def _year_after(text: str, month: int) -> int:
    """The year after the one that the text looks back on, the one whose work it plans, or the one it reports a part of."""
    ahead, past, any_year = (_years(pattern, text) for pattern in (_AHEAD, _PAST, _ANY_YEAR))
    latest = max((*past, *any_year), default=0)
    speaks_of_year = _SPOKEN_YEAR.search(text) is not None
    if part := _year_of_part(text, month, latest) or _year_counted_up_to(text, month):
        return part
    if "今年" in text:
        runs = latest in _years(_RUNNING, text) and (not month or 2 < month < 11)
        if runs or (month > 2 and latest in _years(_SINCE, text)):
            return latest
    if (
        past
        and max(past) == latest
        and (month in (1, 2, 3) or (month < 11 and (speaks_of_year if month else _LAST_YEAR.search(text))))
    ):
        return latest + 1
    if ahead and max(ahead) == latest and month in _BEGINNING:
        return latest
    if ahead and past and max(ahead) == max(past) + 1:
        return max(past) if month > 10 else max(ahead)
    if past and 0 < month < 11 and max(past) + 1 in _years(_PLAN_YEARS, text):
        return max(past) + 1
    compared = _years(_COMPARED_YEAR, text)
    return latest + 1 if "今年" in text and latest and latest in compared and 0 < month < 11 else 0


def _year_counted_up_to(text: str, month: int) -> int:
    """The year in which figures up to a month are reported soon after: 截至2019年10月末 in November; else 0."""
    for match in _UP_TO.finditer(text):
        past = (month - int(number_of(match["month"]) or 0)) % 12
        if month and past <= _REPORTED_WITHIN:
            return int(digits_of(match["year"])) + (month - past < 1)
    return 0


def _years(pattern: regex.Pattern[str], text: str) -> list[int]:
    return [int(digits_of(match["year"])) for match in pattern.finditer(text)]


def _year_of_part(text: str, month: int, latest: int) -> int:
    """The year whose first half, quarter or months are over and reported before it ends: 2016年上半年 in July; else 0."""
    found = 0
    for match in _PART_OF_YEAR.finditer(text):
        year = int(digits_of(match["year"]))
        written = match["quarter"] or match["month"]
        told = int(number_of(written) or 12) * (3 if match["quarter"] else 1) if written else 12
        last = 6 if match["half"] else 9 if match["autumn"] else 4 if match["spring"] else told
        if year >= latest and (last < month <= 12 or (not month and "今年" in text)):
            found = year
    return found
