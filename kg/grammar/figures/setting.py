"""When a figure holds and how it is meant: carried from the clause, the sentence and what stands before."""

from __future__ import annotations

from typing import NamedTuple

import regex

from kg.grammar.calendar import year_of
from kg.grammar.document import Document
from kg.grammar.figures.periods import (
    WHOLE_YEAR,
    is_deadline_of_another,
    over_years,
    period_stated,
    previous_period,
)
from kg.grammar.figures.statuses import status_told
from kg.grammar.places import CHINA
from kg.model import ObservationStatus, Place, Span

_REACH, _LONGEST_DIVISION = 400, 12
"""As far back as a figure's setting, and the divisions that a place lies in, are looked for."""
_SUBJECT_AFTER = "，；。：:,、 “”年月日度期间来前底末中"
_WHOLE_COUNTRY = "全国"
_MEMBER_VERB = regex.compile(r"(?:分别|约|也|则|已)*(?P<verb>占|高?达到?|为)?")
"""What may stand between a place and the figure of a member of what is spoken of: 江苏占30%, 甲县3例."""


_BY_YEAR = regex.compile(
    r"(?:^|[，。；：]|提出|明确|规定|要求)(?:力争)?到(?:19|20)\d\d年(?:底|末)?(?:，|(?=全))(?![^，。；]*(?:已|了))"
)
"""到2015年，…: in a text of unknown date, what is to be reached by then."""

_NO_SUBJECT_AFTER = regex.compile(
    r"(?:[、和与及][^、，。；\d]{2,10})*等|籍|国籍|公民"
    r"|(?:原|前|常务|代)?副?(?:省长|市长|县长|区长|州长|书记|主席|主任|委员长|秘书长|厅长|局长|部长)(?!会|办公)"
)
"""甲县、乙县等6个县, 江西省副省长, 中国籍: an example, whose office it is or where somebody is from, no place that figures hold for."""

_SHARE_OF = regex.compile(r"的(?:近|约|超过?|逾)?")
_HANDLING = regex.compile(
    r"[市县区]?(?:人民)?(?:法院|检察院|海关|公安局|交警|警方|纪委(?:监委)?|纪检监察机关|公安机关|检察机关|审计局)(?=[^，。；院长]{0,14}[\d，])"
)
"""Bodies whose cases are those of the place they sit in: 晋江法院受理…."""


_WHEN_DONE = regex.compile(
    r"(?r)(?:建成|投产|达产|竣工|完工|投用|投运|投入运营|投入使用)(?:投产|达产|运营|使用)?(?:之|以)?后(?!的|[^。；]*(?:已|累计|截至|目前))"
)
"""What a project brings once it is done is expected at no time that is told: 全部达产后，年产值30亿元."""
_QUOTED_GOAL = regex.compile(r"[^“”，。；]{0,12}”的\p{Han}{0,4}目标")
"""What stands behind a figure in the words of a goal: “…达到60%”的目标."""


class Setting(NamedTuple):
    """What holds for the figures that follow until something else is said."""

    period: str = ""
    place: Place | None = None
    status: ObservationStatus = "actual"


def setting_at(
    document: Document, sentence: Span, clause: Span, at: int, carried: Setting, lasting: bool = False
) -> Setting:
    """The setting of the figure at `at`, given what was carried to its sentence; with `lasting`, what holds behind it."""
    sentence = Span(max(sentence.start, at - _REACH), sentence.end)
    told = document.text[sentence.start : at]
    status = status_told(told, document.text[clause.start : clause.end], carried.status)
    if status == "actual" and not document.published and _BY_YEAR.search(told):
        status = "target"
    place = _place(document, sentence, clause, at) or carried.place
    if status != "actual" and _is_once_done(document, sentence, at):
        if not lasting:
            return Setting("", place, "forecast")
        status = carried.status
    stated = period_stated(document, sentence, clause, at, carried.period, lasting)
    if stated is None:
        period = _period_unstated(document, carried.period, status, lasting)
        return Setting(period if lasting else over_years(document, clause, at, period), place, status)
    if status == "target" and is_deadline_of_another(
        document, sentence, Span(at, at) if lasting else clause, at, stated
    ):
        stated = carried.period if year_of(carried.period) == year_of(stated) else stated[:4]
    if stated == WHOLE_YEAR:
        stated = _whole_year(document, status, carried.period)
    stated = stated if lasting else over_years(document, clause, at, stated)
    is_goal = _QUOTED_GOAL.match(document.text, at) is not None
    return Setting(stated, place, "target" if is_goal else _fitting(document, stated, status))


def _is_once_done(document: Document, sentence: Span, at: int) -> bool:
    """Whether the figure comes of something once it is done, of which no time is told: 2020年建成, 达产后年产值30亿元."""
    done = _WHEN_DONE.search(document.text, sentence.start, at)
    return done is not None and not document.within(document.dates, Span(max(sentence.start, done.start() - 8), at))


def _period_unstated(document: Document, carried: str, status: ObservationStatus, lasting: bool) -> str:
    """That carried, unless an aim cannot be of it; what is expected at no time that is told is of the year of publication."""
    if status == "target" and _is_past(document, carried):
        return ""
    return document.published[:4] if status == "forecast" and not carried and not lasting else carried


def _whole_year(document: Document, status: ObservationStatus, carried: str) -> str:
    """全年: the year spoken of, the year before in the first months, else the year of publication."""
    if len(carried) == 4 and (status == "actual" or (status == "forecast" and _is_past(document, carried))):
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
    """Whether a period begins behind the day of publication, as exactly as both are told."""
    start = period.partition("/")[0]
    if start.replace("-", "").isdecimal() and len(start) == len(document.published):
        return start > document.published
    return year_of(period) > year_of(document.published[:4]) > 0


def _place(document: Document, sentence: Span, clause: Span, at: int) -> Place | None:
    """The last place before the figure where a subject stands: at the start of a clause; a member (其中…) only in its own."""
    for mention in reversed(document.within(document.places, Span(sentence.start, at))):
        before = document.text[max(sentence.start, mention.span.start - 2) : mention.span.start]
        if _is_whose_body(document, mention.span):
            continue
        if _NO_SUBJECT_AFTER.match(document.text, mention.span.end):
            continue
        if at == sentence.end and _stands_alone(document, mention.span):
            continue
        is_member = before.endswith(("其中", "、")) or _joins_member(document, mention.span.start)
        if before.endswith("、") and not _opens_row(document, sentence, mention.span.start):
            continue
        is_listed = is_member or document.text.startswith("、", mention.span.end)
        if (is_listed and at == sentence.end) or (is_member and not clause.holds(mention.span)):
            continue
        if _SHARE_OF.fullmatch(document.text, mention.span.end, at):
            continue  # 占全区的四成
        if before.endswith("是") and (
            document.text.startswith("的", mention.span.end) or document.text.startswith("全", mention.span.start)
        ):
            continue  # 是江西省的省会, 是全国先进县: no subject
        if before.endswith(("在", "走进")) and document.text.startswith(("，", ","), mention.span.end):
            return national(mention.place)
        start = _outermost(document, mention.span.start)
        before = document.text[max(sentence.start, start - 2) : start]
        if is_member or not before or before[-1] in _SUBJECT_AFTER or before.endswith(("是", "如", "今日", "昨日")):
            is_named = document.text.startswith(CHINA.name, mention.span.start)
            return mention.place if is_named else national(mention.place)
    return None


def _opens_row(document: Document, sentence: Span, start: int) -> bool:
    """Whether the row of places that ends before `start` begins where a subject stands: not 涉及甲区、[乙区]."""
    while document.text[start - 1] == "、":
        row = document.within(document.places, Span(max(sentence.start, start - _LONGEST_DIVISION), start))
        if not row or row[-1].span.end != start - 1:
            return True
        start = _outermost(document, row[-1].span.start)
    before = document.text[max(sentence.start, start - 2) : start]
    return not before or before[-1] in _SUBJECT_AFTER or before.endswith("其中")


def _stands_alone(document: Document, place: Span) -> bool:
    """Whether nothing but a figure stands behind a place: it is a member of what is spoken of."""
    verb = _MEMBER_VERB.match(document.text, place.end)
    return verb is not None and (bool(verb["verb"]) or bool(document.at(document.quantities, verb.end())))


def _joins_member(document: Document, start: int) -> bool:
    """Whether 和 right behind a figure leads to the place: 环县52万人次和[正宁县]21万人次."""
    is_joined = document.text[start - 1 : start] in ("和", "及", "与")
    before = document.within(document.quantities, Span(max(0, start - _LONGEST_DIVISION), start)) if is_joined else ()
    return bool(before) and before[-1].span.end == start - 1


def _is_whose_body(document: Document, place: Span) -> bool:
    """Whether a place only says whose a body is: 清河镇党委; a court's cases are told of where it sits, 全市宾馆 of the city."""
    held = [body.span for body in document.within(document.bodies, place) if body.span.holds(place)]
    is_whole = document.text.startswith("全", place.start)
    is_having = document.text.startswith(("有", "现有", "共有"), place.end)
    return bool(held) and not is_whole and not is_having and not _HANDLING.match(document.text, place.end)


def _outermost(document: Document, start: int) -> int:
    """Where the names begin that only say in which division the place at `start` lies: [甘肃省庆阳市]环县."""
    around = document.within(document.places, Span(max(0, start - _LONGEST_DIVISION), start))
    if around and around[-1].span.end == start:
        return _outermost(document, around[-1].span.start)
    return start


def national(place: Place | None) -> Place | None:
    """The country is 全国 in statistics, also where 我国 stands for it or nothing does."""
    return Place(_WHOLE_COUNTRY, CHINA.code) if place and place.code == CHINA.code else place
