"""The date of publication, from the metadata or from what the text says of itself.

Without metadata the text must say the day (a stamp, a dateline, 昨日 beside a date) and the year (written out, counted
from an anniversary, or following from what the text speaks of as the year before). What stays in doubt is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import regex

from kg.grammar.calendar import Moment, is_real, lunar_day, moment_of
from kg.grammar.document import Document
from kg.grammar.numerals import CHINESE, digits_of, number_of
from kg.grammar.stamps import stamps_in
from kg.lexicon import rows

_YEAR = r"(?:(?:19|20)\d\d|[一二][九○〇零][○〇零一二三四五六七八九]{2})"
_SMALL = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_DAY = rf"(?:(?P<year>{_YEAR})年\s?)?(?P<month>{_SMALL}|元)月\s?(?P<day>{_SMALL})[日号]"
_STAMP = regex.compile(
    r"(?:^[(（]?|时间|日期|发布|》[(（]?|(?:来源|作者|记者|编辑)[^\n]{0,40}\s|^\S{2,12}\s)[:：\s]*"
    r"(?P<year>(?:19|20)\d\d)(?:年|[-/.])(?P<month>\d{1,2})(?:月|[-/.])(?P<day>\d{1,2})日?(?:\s+\d{1,2}[:：]\d\d\S*|\s?\d*版)?(?:[)）\s]|$)"
)
_METADATA = regex.compile(r"((?:19|20)\d\d)(?:\s?[-/.年]\s?(\d{1,2})(?:\s?[-/.月]\s?(\d{1,2}))?)?")
_DATELINE = regex.compile(
    rf"{_DAY}\s?(?:[上下]?午)?(?:发布)?(?:电|讯|消息)|(?:网|社|报|台){_DAY}\p{{Han}}{{2,4}}(?:电|讯)(?=[\s（(])"
)
_WRITTEN_WITHIN = 7
"""So many days before its publication an article was written at most."""

_REPORTS_WITHIN = 10
"""So many days before its dateline lies what an article reports with its year."""

_PAPER = regex.compile(
    rf"\s*(?:[(（]?(?:原载|转自)?《\p{{Han}}{{2,10}}》[\s　,，]?|[(（]\p{{Han}}{{2,10}}[报网][\s　,，]?){_DAY}"
)
"""A paper with its day before the text: 《东山日报》2005年9月10日."""

_SIGNED = regex.compile(rf"[。”)）]\s*[(（](?:\p{{Han}}{{2,12}}[\s　]+)*{_DAY}[)）]\s*\Z")
"""The day in brackets behind the last sentence."""

_TODAY = regex.compile(rf"今[天日][(（,，]?{_DAY}|{_DAY}[(（]今[天日][)）]")
_YESTERDAY = regex.compile(rf"(?:昨[天日])[(（,，]?{_DAY}|{_DAY}[(（]昨[天日][)）]")
_REPORTED = regex.compile(rf"(?<!至|到|-|[^—\n]—|自|从|将于|根据){_DAY}(?!起)")
_HEAD = 40
"""How far into the lead a date with its year is that of the event and not of something long past."""

_FESTIVAL = regex.compile(
    r"(?P<festival>元宵节?|正月十五|元旦)(?:节?假期?|小?长假)?(?:过后|之后|后)的?(?:第一|首)个(?:工作日|上班日)"
)
_SAID_YESTERDAY, _SAID_TODAY = regex.compile("昨[日天晚]|昨(?=[上下]午)"), regex.compile("今[日天]")
_NAMED_TODAY = regex.compile(rf"(?P<year>{_YEAR})年(?!度|\s?\d)[^，。；\n]{{2,30}}(?:今|昨)[天日晚]")
"""An event that is named after its year and takes place now: 2010年某某颁奖典礼今晚举行."""

_HELD_IN_YEAR = regex.compile(
    rf"(?:召开|举行|举办)了?(?:全[省市县区州])?(?P<year>{_YEAR})年(?!度|\s?\d|[^，。；\n]{{0,20}}(?:表彰|总结))[^，。；\n]{{2,30}}(?:会|会议)(?!精神)"
    rf"|(?P<year>{_YEAR})年(?!度|\s?\d|[^，。；\n]{{0,20}}(?:表彰|总结|颁奖))[^，。；\n]{{2,26}}(?:会|会议|仪式|活动|考试|比赛)(?:[^，。；\n]{{0,8}})(?:举行|召开|举办|启动|开幕|开考|开赛|开始|拉开帷幕|拉开序幕)"
)
"""A meeting held that is named after its year, before the verb or behind it: 2023年一季度项目签约仪式举行."""

_COUNTED_SESSION = regex.compile(rf"第?({CHINESE})届全国人(?:大|民代表大会)第?([一二三四五])次会议")
_FEAST = r"[“\"]?(?:元旦|春节|清明|[“\"]?五一|端午|中秋|国庆|[“\"]?十一[”\"])"
_WHOLE = rf"年(?!\s?\d{{1,2}}(?:\s?[-—–~～至到]+\s?\d{{1,2}})?月|[上下]半年|[前第一二三四]|{_FEAST})"
"""A year as a whole, no part of it and no holidays."""

_PAST = regex.compile(
    rf"(?:回顾|总结|回首|表彰|通报|公布)(?:了)?(?:的)?(?P<year>{_YEAR}){_WHOLE}"
    rf"|(?<!到|至|从|自)(?P<year>{_YEAR}){_WHOLE}(?:度)?(?=(?:(?!目标|计划|力争|预期)[^。；\n]){{0,60}}?(?:实现了|取得了|同比|比上年|增长\d|考核|先进|优秀|总结|表彰))"
    rf"|截[至止]到?(?P<year>{_YEAR})年[末底]|由(?P<year>{_YEAR})年的(?=[^，。；\n]{{1,20}}?到)"
)
_CALLED = regex.compile(rf"(?P<year>{_YEAR})年是(?!指)[^，。；\n]{{2,40}}(?:之年|[的一]年|年份|第[一二三四五]年|元年)")
"""What the year is that runs: 2008年是承接产业转移的关键一年."""

_SEASONAL = regex.compile(
    rf"(?:就|做好|抓好|开展|检查|督导|部署|推进|启动)(?:全[省市县区州])?(?P<year>{_YEAR})年(?:度)?(?:春耕|春季|春节|秋冬|夏季|夏粮|三夏|“三夏”|三秋|“三秋”|防汛|抗旱|高考|征兵|春运|植树|两节|国庆|中秋|森林防火)"
)
_AHEAD = regex.compile(
    rf"(?:部署|安排|研究|谋划|做好|明确)了?(?P<year>{_YEAR})年|(?<!到|至)(?P<year>{_YEAR})年(?:的)?(?:工作)?(?:要点|任务|目标|打算|计划|安排|部署)"
    rf"|(?<!到|至)(?P<year>{_YEAR})年，?(?:[^，。；\n]{{2,22}}(?:预期|主要|奋斗|总体|工作)目标|(?:我|全)[省市县区州](?:将|计划|拟|要))"
)
_ANY_YEAR = regex.compile(
    rf"(?<!到|至|[\d—–~～-]|力争|截至)(?P<year>{_YEAR})年(?!前|底前|之前|以前|\d{{1,2}}月(?:底|末|\d{{1,2}}日)?(?:之|以)?(?:前|起))"
)
_PART_OF_YEAR = regex.compile(
    rf"(?P<year>{_YEAR})年(?:(?P<half>上半年)|(?P<first>前|第)?(?P<quarter>[一二三四])季度|(?:1|一)(?:月份?)?[至到—–-](?P<month>{_SMALL})月|(?P<autumn>[“\"]?(?:中秋|国庆|[“\"]?十一[”\"])))"
)
_PLAN_YEARS = regex.compile(rf"[(（](?P<year>{_YEAR})年?[—–~～至-]{{1,2}}{_YEAR}年?[)）]")
_COMPARED_YEAR = regex.compile(rf"比(?P<year>{_YEAR})年")
_OPENING = 600
"""How far into the text the anniversary is told of that it reports."""

_UP_TO = regex.compile(rf"截[至止]到?(?P<year>{_YEAR})年(?P<month>{_SMALL})月")
_RUNNING = regex.compile(
    rf"(?P<year>{_YEAR})年是(?!否)|(?:完成|达到|超过)(?P<year>{_YEAR})年(?:度|全年)?(?:的)?(?:任务|计划)"
)
"""The year that runs: 1999年是推行的第二年, 提前完成2020年任务."""
_REPORTED_WITHIN = 3
"""So many months after its end a month is reported at most."""

_SPOKEN_YEAR = regex.compile("去年|今年|上年")


def published_of(document: Document) -> str:
    """The date of publication, ISO 8601 (also `2008-05`, `2008`); empty where neither metadata nor text fix it."""
    stated = _written(document.article.published)
    if stated.year:
        return stated.iso
    return (_stamped(document) or _concluded(document)).iso


def day_written(document: Document) -> Moment | None:
    """The day of the dateline, from which 今天 and 昨日 count, where it is that of the publication or a few days before: 4月28日讯."""
    published, said = moment_of(document.published), _DATELINE.search(_lead(document))
    if not published.day or said is None or not is_real(moment := _moment(said)):
        return None
    days = (published.shifted(-days) for days in range(_WRITTEN_WITHIN + 1))
    return next((day for day in days if (day.month, day.day) == (moment.month, moment.day)), None)


def _written(published: str) -> Moment:
    """The date that metadata write: 2011-03-08T09:30, 2011/3/8 09:30, 2011年3月8日, 2011-03."""
    match = _METADATA.match(published.strip())
    if not match:
        return moment_of(published)
    moment = Moment(*(int(part or 0) for part in match.groups()))
    return moment if is_real(moment) else Moment()


def _stamped(document: Document) -> Moment | None:
    """A date on a line of its own above or below the article: 2011年3月8日, 发布时间：2011-03-08 09:30."""
    for line in (*document.paragraphs[1:5], *document.paragraphs[5:][-2:]):
        if line.end - line.start <= 60:
            match = _STAMP.search(document.text[line.start : line.end])
            if match and is_real(moment := _moment(match)):
                return moment
    stamped = next((stamp.moment for stamp in stamps_in(document)), None)
    return stamped or _beside_text(document)


def _beside_text(document: Document) -> Moment | None:
    """The day with its year of a paper named before the text, or in brackets behind it."""
    first = document.paragraphs[1] if len(document.paragraphs) > 1 else document.headline
    found = _PAPER.match(document.text, first.start, first.end) or _SIGNED.search(document.text, document.headline.end)
    moment = _moment(found) if found and found["year"] else Moment()
    return moment if moment.day and is_real(moment) else None


def _concluded(document: Document) -> Moment:
    lead = _lead(document)
    day = _day_said(lead)
    year = day.year or _year_of_news(lead, day) or _year_said(document.text, lead, day.month)
    if not day.month and year:
        day = _festival_day(lead, year) or day
    moment = Moment(year, day.month, day.day)
    return moment if is_real(moment) else Moment()


def _lead(document: Document) -> str:
    """The first paragraphs below the headline, where datelines and the day of the event stand."""
    body = document.paragraphs[1:4]
    return document.text[body[0].start : body[-1].end] if body else ""


def _day_said(lead: str) -> Moment:
    """The day of publication as far as the lead says it: a bare date of an event gives only its month."""
    for pattern, days in ((_DATELINE, 0), (_TODAY, 0), (_YESTERDAY, 1)):
        match = pattern.search(lead)
        if match and is_real(moment := _moment(match)):
            return _later(moment, days)
    for match in _REPORTED.finditer(lead[:200]):
        is_told = not match["year"] or match.start() < _HEAD
        if is_told and is_real(moment := _moment(match)):
            return Moment(moment.year, moment.month)
    return Moment()


def _later(moment: Moment, days: int) -> Moment:
    """Some days later, also without a year where the month's end is far enough."""
    if moment.year or moment.day >= 28:
        return moment.shifted(days) if moment.year else (moment if not days else Moment(0, moment.month))
    return Moment(0, moment.month, moment.day + days)


def _moment(match: regex.Match[str]) -> Moment:
    year = digits_of(match["year"]) if match["year"] else ""
    month, day = (1 if match[name] == "元" else int(number_of(match[name]) or 0) for name in ("month", "day"))
    return Moment(int(year or 0), month, day)


def _festival_day(lead: str, year: int) -> Moment | None:
    """元宵节后第一个工作日, with 昨日 or 今天 beside it."""
    match = _FESTIVAL.search(lead)
    if not match:
        return None
    festival = Moment(year, 1, 1) if match["festival"] == "元旦" else lunar_day(year, 15)
    if not festival.day:
        return None
    workday = festival.shifted(1)
    while date(workday.year, workday.month, workday.day).weekday() > 4:
        workday = workday.shifted(1)
    if _SAID_YESTERDAY.search(lead):
        return workday.shifted(1)
    return workday if _SAID_TODAY.search(lead) else Moment(year, workday.month)


# ---------------------------------------------------------------- the year


def _year_of_news(lead: str, day: Moment) -> int:
    """The year of what a dateline without one reports: 11月18日讯 2015年11月17日下午，…; 12月26日讯 2010年某某典礼今晚举行."""
    if not day.day:
        return 0
    for match in _REPORTED.finditer(lead):
        told = _moment(match)
        if (
            told.year
            and is_real(told)
            and any(
                (shifted.month, shifted.day) == (day.month, day.day)
                for shifted in (told.shifted(days) for days in range(_REPORTS_WITHIN + 1))
            )
        ):
            return told.shifted(_REPORTS_WITHIN).year if day.month < told.month else told.year
    named = _NAMED_TODAY.search(lead)
    return int(digits_of(named["year"])) if named else 0


def _year_said(text: str, lead: str, month: int) -> int:
    """The year of publication if the text fixes it, else 0."""
    for years in (_anniversary_years(text), _session_years(text), _founding_years(text), _plan_years(text)):
        found = set(years)
        if len(found) == 1:
            return found.pop()
    return _year_held(lead, month) or _year_running(text, month) or _year_after(text, month)


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


def _plan_years(text: str) -> Iterator[int]:
    """今年是“十一五”的收官之年 → 2010, said in 2009 with 明年."""
    pattern, behind = _years_of_plans()
    for match in pattern.finditer(text):
        first = 1951 + 5 * int(number_of(match["plan"]) or 0)
        yield first + behind[match["which"]] - (match["when"] == "明年")


@cache
def _years_of_plans() -> tuple[regex.Pattern[str], dict[str, int]]:
    behind = {row[0]: int(row[1]) for row in rows("plan_years")}
    which = "|".join(sorted(behind, key=lambda name: (-len(name), name)))
    plan = r"[“\"]?(?P<plan>十[一二三四五]?|[八九])五[”\"]?(?:规划|计划|时期)?"
    return regex.compile(rf"(?P<when>今年|明年)是[^。；\n]{{0,8}}?{plan}(?:的|实施)*(?P<which>{which})"), behind


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
    if "今年" in text and (not month or 2 < month < 11) and latest in _years(_RUNNING, text):
        return latest
    if past and max(past) == latest and (month in (1, 2, 3) or (month < 11 and speaks_of_year)):
        return latest + 1
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
        last = (
            6 if match["half"] else 9 if match["autumn"] else int(number_of(match["quarter"] or match["month"]) or 12)
        )
        if year == latest and last * (3 if match["quarter"] else 1) < month <= 12:
            found = year
    return found
