"""Names of people that no title vouches for: by what they do, and in lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import regex

from kg.grammar.document import Document
from kg.grammar.personal_names import NameReader
from kg.lexicon import alternatives
from kg.model import Span
from kg.text import HAN

_ITEM = regex.compile(r"[\p{Han}·　]{2,8}")
_BIRTH = regex.compile(
    r"(?<=^|[\n。；，：　 的])(\p{Han}[\p{Han} 　·]{1,8}?(?<!族))(?:同志)?[，,（(：:](?:现任|拟任|男|女|生于|(?:19|20)\d\d年(?:\d{1,2}月|出?生)|(?:19|20)\d\d\.\d{1,2}|现年|曾用名|中共党员)"
)
_BIRTH_DATA = re.compile(r"[，,（(：:](?:现任|拟任|男|女|生于|(?:19|20)\d\d[年.]|现年|曾用名|中共党员)")
"""What every name with birth data holds behind it: few texts have any."""
_OF_ANY_FORM = regex.compile(r"(?<=^|[\n；])[ 　]*(\p{Han}{2,7})[，,（(][男女][，,][ 　]*(?!汉)\p{Han}{1,4}族[，,]")
"""A name in a row of birth data, of a people whose names have no surname."""
_HEADING = re.compile(
    rf"(?:^|\n)[ 　>]*([{HAN}][{HAN}·　]{{1,5}}?)(?:同志)?(?:的?(?:个人|工作)?简[历介](?=\n|[:：])|(?=\n[ 　]*(?:现任|拟任|曾任|男[，,]|女[，,])))"
)
"""A name alone above a career: 王明简历, or 王明 in a line before 现任…."""

_BEFORE_ACTOR = r"(?:[\n。；，：、“！？ 　表](?:(?<!表)|(?<=代表)))"
"""What the name of somebody who acts stands behind: a mark, or 代表."""
_ENOUGH_NAMES = 2


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE_ACTOR}([{HAN}]{{2,4}}?)(?={alternatives('acts_of_people')})")


@cache
def _led() -> regex.Pattern[str]:
    """Before the names of leaders whose posts are not given, and of those who stand for others: 市领导丁一明、黄山; 教师代表丁一明."""
    return regex.compile(
        r"(?:(?<=[省市县区州旗地]|[省市县区厅]级|四[大套]班子|党政军?|兵团|军地|地委|行署)领导(?:同志|成员)?|"
        rf"(?<={alternatives('represented')})代表)(?![和及与等以还也都对向在到就])"
        rf"(?=\p{{Han}}{{2,8}}(?:[、，。]|和|等|分别|先后|一同|到会|向|{alternatives('deeds_at_meetings', 'leading')}))"
    )


@cache
def _standing_for() -> re.Pattern[str]:
    """Before and behind the name of one who speaks for others: 教师|丁一明|代表受奖者."""
    return re.compile(
        rf"(?:{alternatives('represented')})([{HAN}]{{2,4}}?)(?=(?:分别|先后|依次)?代表(?!团|队|性|会|大会|作)|作为[^，。；：、]{{2,16}}代表[^，。；：、]{{0,4}}(?:发言|致辞|讲话))"
    )


_HONOURING = ("授予", "表彰", "评为")
_HONOURED = regex.compile(
    r"(?<=^|[\n。；，：、对]|授予|表彰了?)(?P<row>(?:(?!等|授予|表彰)\p{Han}){2,4}(?:、(?:(?!等)\p{Han}){2,4}){0,8})等(?=(?:\d+|[一二三四五六七八九十百]+)[名位人](?:同志|职工|教师|干部|党员|个人|学生|农民|[“‘]|优秀|先进|模范|劳动|被))"
)
"""Whom a commendation names of many: 丁一明、黄山|等32名同志."""

_JOINS = "、和"
_ROW_WITH_ONE_ODD = 6
"""Names in a row of which one may be of another people, or have a surname that few have."""


def _names_of_leaders(text: str, names: NameReader) -> Iterator[Span]:
    """市领导丁一明、黄山参加: one name after the other, as far as they go."""
    for match in _led().finditer(text):
        start = match.end()
        while end := names.end_of_name_at(start):
            yield Span(start, end)
            if text[end : end + 1] not in _JOINS:
                break
            start = end + 1


@cache
def _rows() -> regex.Pattern[str]:
    name = r"(?:(?!等)\p{Han}){2,4}"
    row = rf"({name}(?:、{name}){{1,20}}?)"
    return regex.compile(
        rf"(?<=^|[\n。；，：]){row}(?:同志|等)?(?=(?:(?:和|及|以及)[^，。；：]{{2,60}}?)?(?:(?:分别|先后)(?:就(?!地)|围绕|结合|作|发言|汇报|介绍|主持|致辞|宣读|参加|出席|陪同)|参加|出席|陪同|列席|与会)"
        r"|(?<=等)(?:[\d一二三四五六七八九十]+[位名])?(?:专家|学者|企业家|院士|教授|委员|代表|政协委员|人大代表|专家学者))"
    )


def _names_in_row(row: Span, text: str, names: NameReader) -> Iterator[Span]:
    """丁一明、黄山参加会见: all of a row that attends, if each may be a name (of a long row nearly each) and one is beyond doubt."""
    marks = [row.start - 1, *(at for at in range(row.start, row.end) if text[at] == "、"), row.end]
    spans = [Span(left + 1, right) for left, right in pairwise(marks)]
    odd = sum(not names.forms.has_form_of_name(span) for span in spans)
    if odd <= len(spans) // _ROW_WITH_ONE_ODD and any(names.is_plain_name(span) for span in spans):
        yield from spans


def untitled_names(document: Document, names: NameReader) -> Iterator[Span]:
    """The spans of names known by their birth data, above a career, by an act of theirs, or by standing in a list of names."""
    births = _BIRTH.finditer(document.text) if _BIRTH_DATA.search(document.text) else ()
    for match in (*births, *_HEADING.finditer(document.text)):
        if names.forms.has_form_of_name(span := Span(*match.span(1))):
            yield span
    if births:
        yield from (Span(*match.span(1)) for match in _OF_ANY_FORM.finditer(document.text))
    for match in _acts().finditer("\n" + document.text):  # what opens the headline may be a name, too
        if names.is_plain_name(span := Span(match.start(1) - 1, match.end(1) - 1)):
            yield span
    for match in _standing_for().finditer(document.text) if "代表" in document.text else ():
        if names.is_plain_name(span := Span(*match.span(1))):
            yield span
    yield from _names_of_leaders(document.text, names)
    for match in _rows().finditer(document.text):
        yield from _names_in_row(Span(*match.span(1)), document.text, names)
    honours = any(word in document.text for word in _HONOURING)
    for match in _HONOURED.finditer(document.text) if honours else ():
        yield from _names_in_row(Span(*match.span("row")), document.text, names)
    for marks in _enumerations(document.text):
        yield from _names_in_list(marks, names)


def _enumerations(text: str) -> Iterator[list[int]]:
    """The offsets of the 、 of each enumeration of short words."""
    marks: list[int] = []
    at = text.find("、")
    while at >= 0:
        if marks and not _ITEM.fullmatch(text, marks[-1] + 1, at):
            yield marks
            marks = []
        marks.append(at)
        at = text.find("、", at + 1)
    if marks:
        yield marks


def _names_in_list(marks: list[int], names: NameReader) -> Iterator[Span]:
    """张三、李四、王五等: an enumeration whose members may be names, half of them beyond doubt."""
    spans = [Span(left + 1, right) for left, right in pairwise(marks)]
    if len(marks) < _ENOUGH_NAMES or not all(names.may_be_name(span) for span in spans):
        return
    begin = names.start_of_name_before(marks[0], sure=True)
    if begin is not None:
        spans.insert(0, Span(begin, marks[0]))
    last = marks[-1] + 1
    end = names.end_of_name_at(last)
    if end and names.may_be_name(Span(last, end)):
        spans.append(Span(last, end))
    sure = sum(names.is_plain_name(span) for span in spans)
    if len(spans) > max(_ENOUGH_NAMES, len(marks) - 1) and 2 * sure >= len(spans):
        yield from spans
