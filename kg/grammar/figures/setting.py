"""When a figure holds and how it is meant: carried from the clause, the sentence and what stands before."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from kg.grammar.calendar import year_of
from kg.grammar.document import Document
from kg.grammar.mentions import DateMention
from kg.grammar.places import CHINA
from kg.model import ObservationStatus, Place, Span

_COMPARED = regex.compile(r"(?:比|较|与|同|是|为|从|由|自|于)\s?$")
_MEASURED_BY = regex.compile(r"(?:比|较|(?<![不相])与|同)$")
"""What a figure is compared with may be a run of years as well: 比“十一五”时期."""
_FOUNDED = regex.compile(
    r"(?:成立|始?建|创[建办立]|诞生|组建|设立|投产|落成|竣工|生|颁布|发布|印发|施行|开[工建业园])于$"
)
"""When something was founded says nothing of its figures: 成立于2007年，现有企业80家."""
_COMPARED_AFTER = regex.compile(r"(?:年?同期|相比|的[\d.]+倍|成立|出台|印发)")
_DEADLINE_AFTER = regex.compile(r"(?:之|以)?前")
_PASSING = regex.compile(r"其中|末|底|当月|单月")
"""A month beside the period spoken of, and the day that a balance is of, hold for their own sentence."""
_SINCE = regex.compile("以来")
_REACH, _EVENT_REACH = 400, 2000
"""As far back as a figure's setting, and the day of the event it belongs to, is looked for."""
_SUBJECT_AFTER = "，；。：:,、 “”年月日度期来前底末中"
_THIS_TIME = regex.compile(r"此次|本次|这次|当天|当日")
_YEARS = regex.compile(r"\d{4}/\d{4}")
_WHOLE_COUNTRY = "全国"
_WHOLE_YEAR, _OPEN_NOW, _OPEN_AHEAD = "全年", ("目前", "当前"), ("未来",)
_TARGET = regex.compile(
    r"力争|目标|(?<![动划个的项、度成]|(?<!\d)年)计划(?!的)|确保|(?<!模)拟(?!合)|争取|(?<![近军即大小老])将(?=达|超|实现|增|新|建|投|完成|突破|力争|于|在|有|会|进一步|继续|全面|再|安排|统筹|投入|拿出|下达|建立|举办|开展|推|提|成为|带动|降|启动|开工|形成|持续|陆续|分批|覆盖|迎|重点|逐步|加|确保|通过|组织|实施|支持|培育|引进|改造|整治|发放|创|打造|年|全|为)|(?<![主重需不简只扼摘纪首])要(?![素闻求点案是])|今后|未来|预期|下一步|届时|到时|底(?:之|以)?前|年内(?!需)|不得[低超]|原则上|努力实现|明年|(?:建成|投产|达产|竣工|完工)后|可(?:实现|新增|安置|带动|达|年产)"
    r"|(?:任务|目标|措施|安排|部署|要求|重点|打算)[^，。；]{0,6}[:：]"
)
_FORECAST = regex.compile(r"预计|预测|有望|料将|或将|预估|估计")
_ACTUAL = regex.compile(
    r"(?<![保争要将力以])(?:顺利|超额|提前|已经?|全面|圆满|均)*完成[^，。；确保力争]{0,10}(?:任务|目标|计划)|去年|上年|前年|已(?![知定])|目前|实现了|完成了|增长了|下降了|截至|累计(?!新)|回顾|同比|数据显示|统计"
)
_MEMBER_AFTER = regex.compile(r"(?:分别|约|也|则|已)*(?:占|高?达到?|为|[\d.]+(?:%|亿|万))")
"""A place with nothing but a figure is a member of what is spoken of: 江苏占30%."""
_GOAL_AFTER = regex.compile(r"\p{Han}{0,6}(?:任务|目标|计划)")
_OCCASION = regex.compile(
    r"(?:重大|重点|集中|首批|第\p{Han}批)[^，。；]{0,24}(?:活动|大会|会议|仪式|推进会|签约会|论坛)"
)
"""What is named after a part of the year happens on a day of it: 上半年重大项目开工活动."""
_REPORTING = regex.compile(
    r"^[^，。；]{0,10}?(?:发布|公布|通报|获悉|介绍|表示|指出|透露|称|召开|举行|印发|出台|讯|电|消息|报道|说|在)"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for the figures that follow until something else is said."""

    period: str = ""
    place: Place | None = None
    status: ObservationStatus = "actual"


def setting_at(
    document: Document, sentence: Span, clause: Span, at: int, carried: Setting, lasting: bool = False
) -> Setting:
    """The setting of the figure at `at`, given what was carried to its sentence; with `lasting`, what holds behind it."""
    sentence = Span(max(sentence.start, at - _REACH), sentence.end)
    status = _status(document.text[sentence.start : at], document.text[clause.start : clause.end], carried.status)
    stated = _period_stated(document, sentence, clause, at, lasting)
    place = _place(document, sentence, clause, at) or carried.place
    if stated is None:
        is_over = status == "target" and _is_past(document, carried.period)
        return Setting("" if is_over else carried.period, place, status)
    if stated == _WHOLE_YEAR:
        stated = _whole_year(document, status, carried.period)
    return Setting(stated, place, _fitting(document, stated, status))


def _whole_year(document: Document, status: ObservationStatus, carried: str) -> str:
    """全年: the year spoken of, the year before in the first months, else the year of publication."""
    if status == "actual" and len(carried) == 4:
        return carried
    is_report = status == "actual" and document.published[5:7] in ("01", "02", "03")
    return previous_period(document.published[:4]) if is_report else document.published[:4]


def _fitting(document: Document, period: str, status: ObservationStatus) -> ObservationStatus:
    """What lies ahead of the publication is no actual figure, and what lies behind it no target."""
    if status == "actual" and _is_ahead(document, period):
        return "target"
    return "actual" if status == "target" and _is_past(document, period) else status


def _is_past(document: Document, period: str) -> bool:
    return 0 < year_of(period) < year_of(document.published[:4])


def _is_ahead(document: Document, period: str) -> bool:
    return year_of(period) > year_of(document.published[:4]) > 0


def is_lasting(period: str) -> bool:
    """Whether a period may hold for later sentences: days and runs of years hold for their own only."""
    return not _YEARS.fullmatch(period) and len(period.partition("/")[0]) < len("2008-05-01")


def is_day(period: str) -> bool:
    """Whether a period is a single day: what was counted on it is told of up to the end of its paragraph."""
    return len(period) == len("2008-05-01") and "/" not in period


def is_continued(mark: str) -> bool:
    """Whether a day or a run of years holds on: behind a semicolon the sentence goes on."""
    return mark in "；;"


def previous_period(period: str) -> str:
    """The year before a year; empty for other periods."""
    return str(int(period) - 1) if len(period) == 4 and period.isdecimal() else ""


def _period_stated(document: Document, sentence: Span, clause: Span, at: int, lasting: bool) -> str | None:
    """The last date or period in the sentence before the figure that does not date a comparison or a publication."""
    if _THIS_TIME.search(document.text, sentence.start, at):
        days = [
            d
            for d in document.within(document.dates, Span(max(0, at - _EVENT_REACH), at))
            if d.precision == "day" and d.value
        ]
        return days[-1].value if days else None
    for date in reversed(document.within(document.dates, Span(sentence.start, at))):
        words = document.text[date.span.start : date.span.end]
        if (
            lasting
            and date.precision == "month"
            and _PASSING.search(document.text, date.span.start - 2, date.span.end + 2)
        ):
            continue
        if words in _OPEN_AHEAD:
            return ""
        if words in _OPEN_NOW:
            return document.published
        if words.startswith(_WHOLE_YEAR):
            return _WHOLE_YEAR
        if (
            date.precision == "year"
            and _SINCE.match(document.text, date.span.end)
            and year_of(date.value) < year_of(document.published[:4])
        ):
            return f"{date.value}/{document.published[:4]}"
        if date.value and not _is_aside(document, date) and _reaches(document, date, clause):
            return date.value
    return None


def _reaches(document: Document, date: DateMention, clause: Span) -> bool:
    """Runs of years hold for their own clause, or for the sentence that they open: 过去五年，…."""
    return not _YEARS.fullmatch(date.value) or date.span in clause or document.text[date.span.end] in "，,"


def _is_aside(document: Document, date: DateMention) -> bool:
    before = document.text[max(0, date.span.start - 4) : date.span.start]
    after = document.text[date.span.end : date.span.end + 12]
    if _FOUNDED.search(before) or _MEASURED_BY.search(before):
        return True
    if _COMPARED.search(before) and not (date.precision == "range" or before.endswith(("为", "于"))):
        return True
    if after.startswith("以来") and date.value[:4] != document.published[:4]:
        return True
    if before.endswith(("完成", "完成了")) and _GOAL_AFTER.match(after):
        return True
    if _COMPARED_AFTER.match(after) or (date.precision in ("day", "month") and _DEADLINE_AFTER.match(after)):
        return True
    if date.precision in ("half", "quarter", "year") and _OCCASION.match(document.text, date.span.end):
        return True
    return date.precision == "day" and _REPORTING.match(after) is not None


def _status(told: str, clause: str, carried: ObservationStatus) -> ObservationStatus:
    """By the last word before the figure that says how it is meant; a forecast in its own clause counts wherever it stands."""
    if _FORECAST.search(clause):
        return "forecast"
    marks = [
        (m.end(), order, status) for order, (pattern, status) in enumerate(_STATUSES) if (m := _last(pattern, told))
    ]
    return max(marks)[2] if marks else carried


_STATUSES: tuple[tuple[regex.Pattern[str], ObservationStatus], ...] = ((_TARGET, "target"), (_ACTUAL, "actual"))


def _last(pattern: regex.Pattern[str], text: str) -> regex.Match[str] | None:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last


def _place(document: Document, sentence: Span, clause: Span, at: int) -> Place | None:
    """The last place before the figure where a subject stands: at the start of a clause; a member (其中…) only in its own."""
    for mention in reversed(document.within(document.places, Span(sentence.start, at))):
        before = document.text[max(sentence.start, mention.span.start - 2) : mention.span.start]
        if any(mention.span in body.span for body in document.within(document.bodies, mention.span)):
            continue
        if document.text.startswith("等", mention.span.end):
            continue
        if at == sentence.end and _MEMBER_AFTER.match(document.text, mention.span.end):
            continue
        is_member = before.endswith(("其中", "、"))
        if is_member and mention.span not in clause:
            continue
        if before.endswith("是") and document.text.startswith("的", mention.span.end):
            continue  # 是江西省的省会: no subject
        around = document.within(document.places, Span(max(sentence.start, mention.span.start - 8), mention.span.start))
        if around and around[-1].span.end == mention.span.start:
            before = document.text[max(sentence.start, around[-1].span.start - 2) : around[-1].span.start]
        if is_member or not before or before[-1] in _SUBJECT_AFTER or before.endswith(("是", "今日", "昨日")):
            is_named = document.text.startswith(CHINA.name, mention.span.start)
            return mention.place if is_named else national(mention.place)
    return None


def national(place: Place | None) -> Place | None:
    """The country is 全国 in statistics, also where 我国 stands for it or nothing does."""
    return Place(_WHOLE_COUNTRY, CHINA.code) if place and place.code == CHINA.code else place
