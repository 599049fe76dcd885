"""The time that a figure holds for, by the dates before it, and how long it holds on."""

from __future__ import annotations

import re

import regex

from kg.grammar.calendar import year_of
from kg.grammar.document import Document
from kg.grammar.figures.words import alternatives
from kg.grammar.mentions import DateMention
from kg.model import Span

_EVENT_REACH = 2000
"""As far back as the day of the event that a figure belongs to is looked for."""
_COMPARED = regex.compile(r"(?:比|较|与|同|是|为|从|由|自|于)\s?$")
_MEASURED_BY = regex.compile(r"(?:比|较|(?<![不相])与|同|占|相当于)$")
"""What a figure is compared with or a share of may be a run of years as well: 比“十一五”时期, 占去年总量的."""
_FOUNDED = regex.compile(
    r"(?:成立|始?建|创[建办立]|诞生|组建|设立|投产|落成|竣工|生|颁布|发布|印发|施行|开[工建业园])于$"
)
"""When something was founded says nothing of its figures: 成立于2007年，现有企业80家."""
_COMPARED_AFTER = regex.compile(r"(?:年?同期|相比|的?基础上|的[\d.]+倍|成立|出台|印发)")
_DEADLINE_AFTER = regex.compile(r"(?:之|以)?前")
_PASSING = regex.compile(r"其中|末|底|当月|单月")
"""A month beside the period spoken of, and the day that a balance is of, hold for their own sentence."""
_SINCE = regex.compile(r"(?:[^，。；、\d]{2,14})?以来")
_TO_NOW = ("至今", "到现在", "到如今", "到目前", "至目前")
_BOTH_TOLD = regex.compile(r"\d\s?年?(?:[-—–~～至到]{1,2})\s?(?:19|20)\d\d")
"""A stretch of years told by the first and the last: 2012年至2021年, not “十三五”期间."""
_OF_UNKNOWN_YEAR = re.compile(r"^[今去上前]年|^\d{1,2}月|季度|半年|年来$")
"""Times that cannot be told without the day of publication: another time all the same."""
_THIS_TIME = re.compile(
    r"此次|本次|这次|这批|(?<=[。；\n])(?:至此|期间)(?=，)|(?:当天|当日)(?!，?[^，。；]{0,24}(?:发布|公布|通报|披露|表示|介绍|透露|说))"
)
_YEAR_ALONE = regex.compile(r"(?r)(?<!\d)((?:19|20)\d\d)$")
"""2014全年."""
_SUBJECT = regex.compile(r"[\p{Han}“”]{0,10}")
"""Nothing but who did it stands before a run of years that holds for its sentence: 全县近三年投资…，新建…."""
_YEARS = regex.compile(r"\d{4}/\d{4}")
_TOGETHER = regex.compile(r"累计|年均|五年(?:共|新增)")
_GOAL_AFTER = regex.compile(r"\p{Han}{0,6}(?:任务|目标|计划)")
_OCCASION = regex.compile(
    r"(?:重大|重点|集中|首批|第\p{Han}批)[^，。；]{0,24}(?:活动|大会|会议|仪式|推进会|签约会|论坛)"
)
"""What is named after a part of the year happens on a day of it: 上半年重大项目开工活动."""
_REPORTING = regex.compile(
    r"^[^，。；]{0,10}?(?:发布|公布|通报|获悉|介绍|表示|指出|透露|称|召开|举行|印发|出台|讯|电|消息|报道|说|在)"
)
_HAPPENING = regex.compile(
    rf"\p{{Han}}{{0,3}}?(?:举行|召开|举办)[^，。；]{{0,30}}?(?:{alternatives('beginning')})[^，。；]{{0,8}}(?:仪式|活动|大会|会|对接)"
)
"""What is told of a day on which things begin or are agreed on happens then: 2日举行项目集中签约活动."""
_BEGUN = regex.compile(rf"(?:{alternatives('beginning')}|动员)\p{{Han}}{{0,4}}(?:仪式|活动|大会|会)$")
_LEADING = 6
"""How far into its sentence a time may stand that is spoken of in all of it: 会议提出，上半年，…."""
_SAME_MONTH = ("当月", "本月")
"""In a report on a month, that month."""
WHOLE_YEAR, _OPEN_NOW, _OPEN_AHEAD = "全年", ("目前", "当前"), ("未来",)


def is_lasting(period: str) -> bool:
    """Whether a period may hold for later sentences, wherever it is told: days and runs of years may not."""
    return not is_run_of_years(period) and len(period.partition("/")[0]) < len("2008-05-01")


def is_run_of_years(period: str) -> bool:
    """Whether a period is a run of years, which holds on behind a sentence that it opens: “十三五”期间，…."""
    return _YEARS.fullmatch(period) is not None


def is_day(period: str) -> bool:
    """Whether a period is a single day: what was counted on it is told of up to the end of its paragraph."""
    return len(period) == len("2008-05-01") and "/" not in period


def is_continued(mark: str) -> bool:
    """Whether a day or a run of years holds on: behind a semicolon the sentence goes on."""
    return mark in "；;"


def previous_period(period: str) -> str:
    """The year before a year; empty for other periods."""
    return str(int(period) - 1) if len(period) == 4 and period.isdecimal() else ""


def period_stated(
    document: Document, sentence: Span, clause: Span, at: int, spoken_of: str, lasting: bool
) -> str | None:
    """The last date or period in the sentence before the figure that does not date a comparison or a publication."""
    this_time = max((m.start() for m in _THIS_TIME.finditer(document.text, sentence.start, at)), default=-1)
    own_clause = clause if at < clause.end else Span(at, at)
    for date in reversed(document.within(document.dates, Span(sentence.start, at))):
        words = document.text[date.span.start : date.span.end]
        if date.span.start < this_time:
            return _day_of_event(document, at)
        if _is_passed_by(document, date, at, spoken_of, lasting):
            continue
        if until_now := _until_now(document, date):
            return until_now
        if words.startswith(_SAME_MONTH) and len(spoken_of) == len("2008-05"):
            return spoken_of
        if words in _OPEN_AHEAD:
            return ""
        if words in _OPEN_NOW and document.text[date.span.start - 1] not in "从由比较":
            return document.published
        if words.startswith(WHOLE_YEAR):
            if year := _whole_year(document, sentence, date):
                return year
            continue
        if _is_since(document, date):
            return f"{date.value}/{document.published[:4]}"
        if not date.value and _OF_UNKNOWN_YEAR.search(words) and not _is_aside(document, date, own_clause):
            return ""
        opens = not lasting and _SUBJECT.fullmatch(document.text, sentence.start, date.span.start) is not None
        if date.value and not _is_aside(document, date, own_clause) and (opens or _reaches(document, date, clause)):
            return _in_year_of(spoken_of, date, words)
    return _day_of_event(document, at) if this_time >= 0 else None


def is_deadline_of_another(document: Document, sentence: Span, clause: Span, at: int, stated: str) -> bool:
    """Whether an aim of the clauses before is to be reached in a half or quarter: 上半年建成园区，[新打机井]200眼."""
    if "-H" not in stated and "-Q" not in stated:
        return False
    dates = [d for d in document.within(document.dates, Span(sentence.start, at)) if d.value == stated]
    return bool(dates) and not clause.holds(dates[-1].span) and dates[-1].span.start > sentence.start + _LEADING


def over_years(document: Document, clause: Span, at: int, period: str) -> str:
    """The run of years that ends with a year, of what came together in it: “十一五”期间…2010年达到50亿元；[累计投资]3.9亿元."""
    if len(period) != len("2010") or not _TOGETHER.search(document.text, clause.start, at):
        return period
    runs = (d.value for d in reversed(document.within(document.dates, Span(document.paragraph_at(at - 1).start, at))))
    return next((run for run in runs if _YEARS.fullmatch(run) and run.endswith(period)), period)


def _is_passed_by(document: Document, date: DateMention, at: int, spoken_of: str, lasting: bool) -> bool:
    """Whether a date before the figure is not the figure's, whatever it says."""
    if lasting and _is_reached(document, date):
        return True
    if lasting and _is_passing(document, date) and (spoken_of or not _is_as_of(document, date)):
        return True
    return _is_bracketed(document, date, at)


def _whole_year(document: Document, sentence: Span, date: DateMention) -> str:
    """The year of which 全年 is said, 全年 itself where none is told; empty where it is the time of a goal."""
    if year := _YEAR_ALONE.search(document.text, max(0, date.span.start - 5), date.span.start):
        return str(year[1])
    if _is_of_goal(document, date):
        return ""
    return _year_before(document, Span(sentence.start, date.span.start)) or WHOLE_YEAR


def _day_of_event(document: Document, at: int) -> str | None:
    """The last day named before 此次, 当天."""
    dates = document.within(document.dates, Span(max(0, at - _EVENT_REACH), at))
    days = [date.value for date in dates if date.precision == "day" and date.value]
    return days[-1] if days else None


def _is_passing(document: Document, date: DateMention) -> bool:
    """Whether a month holds for its own sentence only: 其中9月份, 9月末."""
    around = _PASSING.search(document.text, date.span.start - 2, date.span.end + 2)
    is_mean = date.precision == "range" and document.text.startswith(("平均", "累计", "份平均"), date.span.end)
    return (date.precision == "month" and around is not None) or is_mean


def _is_reached(document: Document, date: DateMention) -> bool:
    """Whether a time only says when a value was reached: 提高到2017年的86%."""
    before = document.text[date.span.start - 1]
    return before in "到至从由为" and document.text.startswith("的", date.span.end)


def _is_as_of(document: Document, date: DateMention) -> bool:
    """Whether a date says up to when is told of: 截至3月底, before any other time."""
    return document.text[date.span.start - 2 : date.span.start] in ("截至", "截止", "止到", "至到")


def _is_bracketed(document: Document, date: DateMention, at: int) -> bool:
    """Whether a date stands in brackets that close before the figure: （去年1月下降1%），…."""
    closed = min((end for mark in "）)" if (end := document.text.find(mark, date.span.end, at)) >= 0), default=-1)
    return closed >= 0 and not any(mark in document.text[date.span.end : closed] for mark in "（(")


def ends_of_stretch(document: Document, sentence: Span, at: int) -> tuple[str, str]:
    """When the stretch of time began and ended that the sentence tells of before `at`: 2012年到2021年, 自2月19日到现在; else empty."""
    for date in reversed(document.within(document.dates, Span(sentence.start, at))):
        stretch = _until_now(document, date) or (date.value if _BOTH_TOLD.search(document.quotation(date.span)) else "")
        first, _, last = stretch.partition("/")
        if last:
            return first, last
    return "", ""


def _until_now(document: Document, date: DateMention) -> str:
    """从3月20日至今, 今年1月以来: up to the day of the article, as exactly as the beginning is told; else empty."""
    since = (*_TO_NOW, "以来") if date.precision in ("day", "month") else _TO_NOW
    if not date.value or "/" in date.value or not document.text.startswith(since, date.span.end):
        return ""
    now = document.published[: len(date.value)]
    return f"{date.value}/{now}" if date.value < now else ""


def _is_since(document: Document, date: DateMention) -> bool:
    """2006年以来, of a year that has passed."""
    is_past = year_of(date.value) < year_of(document.published[:4])
    return date.precision == "year" and is_past and _SINCE.match(document.text, date.span.end) is not None


def _year_before(document: Document, span: Span) -> str:
    """The year that a sentence has spoken of: 2009年，…，[全年]…."""
    years = [date.value for date in document.within(document.dates, span) if date.precision == "year" and date.value]
    return years[-1] if years else ""


def _in_year_of(spoken_of: str, date: DateMention, words: str) -> str:
    """一季度 and 上半年 belong to the year spoken of before: 2009年增长9%。其中，[一季度]增长8%."""
    year = spoken_of[:4]
    is_part = date.precision in ("quarter", "half") and "年" not in words.replace("半年", "")
    return year + date.value[4:] if is_part and year else date.value


def _reaches(document: Document, date: DateMention, clause: Span) -> bool:
    """Runs of years hold for their own clause, and for what follows the comma right behind them: 过去五年，…."""
    return (
        not _YEARS.fullmatch(date.value)
        or clause.holds(date.span)
        or document.text.startswith(("，", ","), date.span.end)
    )


def _is_of_goal(document: Document, date: DateMention) -> bool:
    """完成全年任务的80%: of the goal, not when."""
    before = document.text[max(0, date.span.start - 3) : date.span.start]
    return before.endswith(("完成", "完成了", "占")) and _GOAL_AFTER.match(document.text, date.span.end) is not None


def _is_held(document: Document, date: DateMention) -> bool:
    """集中开工仪式[3月31日]举行: what is told of such a day happens then."""
    before = document.text[max(0, date.span.start - 12) : date.span.start]
    return document.text.startswith(("举行", "在", "上午", "下午"), date.span.end) and _BEGUN.search(before) is not None


def _is_aside(document: Document, date: DateMention, clause: Span) -> bool:
    before = document.text[max(0, date.span.start - 4) : date.span.start]
    after = document.text[date.span.end : date.span.end + 12]
    if _FOUNDED.search(before) or _MEASURED_BY.search(before):
        return True
    if _COMPARED.search(before) and not (date.precision == "range" or before.endswith(("为", "于"))):
        return True
    if after.startswith("以来") and date.value[:4] != document.published[:4]:
        return True
    if _is_of_goal(document, date):
        return True
    if _COMPARED_AFTER.match(after):
        return True
    if date.precision in ("day", "month") and _DEADLINE_AFTER.match(after) and not clause.holds(date.span):
        return True  # a deadline holds for what is to be done by then only
    if date.precision in ("half", "quarter", "year") and _OCCASION.match(document.text, date.span.end):
        return True
    is_reported = date.precision == "day" and _REPORTING.match(after) is not None
    return is_reported and not _HAPPENING.match(document.text, date.span.end) and not _is_held(document, date)
