"""What a sentence leaves to the next: its time and place hold on within the paragraph, the time spoken of beyond it."""

from __future__ import annotations

import regex

from kg.grammar.calendar import year_of
from kg.grammar.datelines import behind_dateline
from kg.grammar.document import Document
from kg.grammar.figures.periods import is_continued, is_day, is_lasting, is_run_of_years
from kg.grammar.figures.setting import Setting, setting_at
from kg.grammar.figures.words import words_that
from kg.grammar.mentions import DateMention
from kg.model import Place, Span

_ENDS_OPEN = ("：", ":", "；", ";")
_POINT = regex.compile(r"\s*(?:——|—|[-·•●◆▲]|[(（]?[一二三四五六七八九十\d]{1,2}[)）.、．])")
"""A point of a list goes on with what the line above it spoke of."""
_NOW = "目前"
"""A sentence that tells how things stand leaves no aim to the next."""
_MEMBERS = regex.compile(r"\s*其中")
_ADDS = regex.compile(r"\s*(?:此外|同时|另外|与此同时|其间|期间)[，,]")
"""What opens a paragraph that adds to the one before."""
_OPENS = regex.compile(r"(?:^|[，。；：、,;:\s]|截至|截止|到|至|在|自|从|据|回顾|展望)$")
_SOURCE = regex.compile(
    r"(?r)(?<=\p{Han}|》)(?:显示|表明|介绍|统计|了解到?|获悉|提出|指出|强调|明确|要求|中?说|表示|称|认为|通报|透露|回顾|核算)[，,：:]{1,2}[“‘]?$"
)
"""Who says it, at the end of what stands before a time: 记者从市统计局获悉，[2003年上半年]."""
_ACCORDING = regex.compile(r"^(?:根据|按照?|依据|依照|据)[^，。]{2,24}[，,]")
"""By which something holds: 根据新协议，[今后五年]…."""
_OF_LIVES = regex.compile(
    r"出生|参加工作|入党|加入中国共产党|毕业|任命|当选|就任|调任|[历先]任|任\p{Han}{2,12}[，。、]"
)


def carried(document: Document, sentence: Span, before: Setting, has_figures: bool) -> Setting:
    """The setting behind a sentence that began with `before`."""
    end = document.text[sentence.end - 1]
    setting = setting_at(document, sentence, sentence, sentence.end, before, end not in "；;")
    if not _holds_on(document, sentence, setting.period, end, has_figures):
        setting = setting._replace(period=before.period)
    if _is_passing_place(document, sentence, setting.place):
        setting = setting._replace(place=before.place)
    is_passing = setting.status == "forecast" or _NOW in document.text[sentence.start : sentence.end]
    return setting._replace(status="actual") if is_passing and not is_continued(end) else setting


def _is_passing_place(document: Document, sentence: Span, place: Place | None) -> bool:
    """Whether a zone or port is told of within a paragraph on something else: what follows is not its own."""
    is_zone = place is not None and not place.code and place.name.endswith(words_that("zone"))
    return is_zone and document.paragraph_at(sentence.start).start != sentence.start


def ends_paragraph(document: Document, sentence: Span) -> bool:
    """Whether the paragraph ends with a sentence, and what it spoke of with it; a list goes on with its next point."""
    end = document.text[sentence.end - 1]
    return document.paragraph_at(sentence.start).end <= sentence.end and not _goes_on(document, sentence.end, end)


def left_to_next_paragraph(
    document: Document, end: int, setting: Setting, ground: str | None, whole: Place | None
) -> Setting:
    """Its place is the article's (`whole`) again; its time that of the paragraphs so far (`ground`), if this one kept to it.

    A paragraph that adds to this one, which stops at `end` (此外，…), is of its time. Nothing is meant as a target across
    paragraphs; before the first paragraph with figures `ground` is None.
    """
    if _ADDS.match(document.text, end) and not is_day(setting.period):
        return Setting(setting.period, whole)
    written = year_of(document.published[:4])
    is_ahead = setting.status == "target" or (written and year_of(setting.period) > written)
    period = "" if is_ahead or not is_lasting(setting.period) else setting.period
    if ground and period != ground and year_of(period) == year_of(ground) > 0:
        return Setting(ground, whole)
    return Setting(period if ground in (None, period) else "", whole)


def _goes_on(document: Document, at: int, end: str) -> bool:
    """Whether the next paragraph is a point of a list that this one opened or belongs to, or tells of its members."""
    if _MEMBERS.match(document.text, at):
        return True
    return end in _ENDS_OPEN and _POINT.match(document.text, at) is not None


def _holds_on(document: Document, sentence: Span, period: str, end: str, has_figures: bool) -> bool:
    """Whether a period holds behind its sentence: one that has figures, or opens with it to speak of that time."""
    if is_lasting(period) or (is_continued(end) and is_day(period)):
        return has_figures or _opens_with_time(document, sentence, period)
    if is_run_of_years(period) or is_continued(end):
        return _opens_with_time(document, sentence, period, is_stated=True)
    return has_figures and is_day(period)


def _opens_with_time(document: Document, sentence: Span, period: str, is_stated: bool = False) -> bool:
    """2015年，面对下行压力，全市…. speaks of that year; 1985年7月参加工作 does not. With `is_stated` of just this period."""
    if _OF_LIVES.search(document.text, sentence.start, sentence.end):
        return False
    dates = document.within(document.dates, sentence)
    of_period = [date for date in dates if date.value == period]
    return any(_opens(document, sentence, date) for date in of_period or ([] if is_stated else dates[:1]))


def _opens(document: Document, sentence: Span, date: DateMention) -> bool:
    """Whether nothing but who says it stands before a date that is no moment: 2019年底，…面世."""
    if document.text[date.span.end - 1] in "底末初" and document.text.startswith(("，", ","), date.span.end):
        return False
    start = behind_dateline(document, sentence).start
    if any(
        named.span.end == date.span.start
        for kind in (document.places, document.bodies)
        for named in document.at(kind, start)
    ):
        return True
    opening = _ACCORDING.sub("", document.text[start : date.span.start])
    return (len(opening) < 4 and _OPENS.search(opening) is not None) or _SOURCE.search(opening) is not None
