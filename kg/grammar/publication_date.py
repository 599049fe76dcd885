"""The date of publication, from the metadata or from what the text says of itself.

Without metadata the text must say the day (a stamp, a dateline, 昨日 beside a date) and the year (written out, counted
from an anniversary, or following from what the text speaks of as the year before). What stays in doubt is left out.
"""

from __future__ import annotations

from datetime import date

import regex

from kg.grammar.calendar import Moment, is_real, lunar_day, moment_of
from kg.grammar.document import Document
from kg.grammar.numerals import digits_of, number_of
from kg.grammar.publication_year import SMALL, YEAR, year_said
from kg.grammar.stamps import stamps_in

_DAY = rf"(?:(?P<year>{YEAR})年\s?)?(?P<month>{SMALL}|元)月\s?(?P<day>{SMALL})[日号]"
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

_SIGNED = regex.compile(
    rf"[。”)）]\s*[(（](?:\p{{Han}}{{2,12}}[\s　]+|(?:原载|转自|据)?《\p{{Han}}{{2,10}}》[\s　]?)*{_DAY}(?:第?\S{{1,6}}版)?[)）]\s*\Z"
)
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
_NAMED_TODAY = regex.compile(rf"(?P<year>{YEAR})年(?!度|\s?\d)[^，。；\n]{{2,30}}(?:今|昨)[天日晚]")
"""An event that is named after its year and takes place now: 2010年某某颁奖典礼今晚举行."""


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
    year = day.year or _year_of_news(lead, day) or year_said(document.text, lead, day)
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
