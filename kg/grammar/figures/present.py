"""The year that 今年 stands for in a text that says nowhere when it was published: the one after the year it reports on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from kg.grammar.dates import dates_in
from kg.grammar.document import Document
from kg.grammar.figures.words import alternatives
from kg.grammar.numerals import digits_of
from kg.grammar.publication_year import YEAR

_RELATIVE = regex.compile(r"今年|(?<![比较])去年(?!同期|末|底)")
_WHOLE = r"(?!\s?\d{1,2}月|[一二三四五六七八九十]{1,2}月|[上下]半年|[前第一二三四\d]|以?来|[—–~～至到-]|至今|起|前|之前|以前)"
_OVER = rf"(?:{alternatives('of-a-year')}|[比较][上去]年|增长\d|增长百分之)"
_REPORTED = regex.compile(
    rf"(?<=[。\n；)）讯]|(?:指出|显示|介绍|获悉|了解到|表示|透露|说)[，：]|^)(?:据统计，|回顾)?(?P<year>{YEAR})年(?:度|全年)?{_WHOLE}，?(?=[^。；\n]{{0,80}}{_OVER}[^。；\n]{{0,40}}[\d百千万亿])(?![^。；\n]{{0,40}}(?:{alternatives('no-year')}))"
    rf"|(?:截[至止]到?|(?<=[。，；\n])[至到])(?P<year>{YEAR})年[末底]，?(?=[^。；\n]{{0,40}}\d)(?![^。；\n]{{0,40}}(?:将|力争|要|目标|计划))"
)
"""A whole year that figures are told of: 2004年，全县…; what was there at its end."""
_ANY = regex.compile(
    rf"(?<!(?:到|至|[\d—–~～-]|力争|规划|计划)“?)(?P<year>{YEAR})年(?![^。；\n]{{0,12}}(?:将|力争|底?前|目标|计划|规划))"
)
_RUNNING = regex.compile(rf"(?P<year>{YEAR})年是")
_AIMED_AT = regex.compile(
    rf"(?<!到|至|[\d—–~～-])(?P<year>{YEAR})年，?[^，。；\n]{{0,16}}(?:预期|主要|奋斗|总体|工作)目标"
)
"""What is to be reached in a year is told as it begins: 2011年全市主要预期目标是."""
_BEGINNING = regex.compile(r"过去的?一年|刚刚?过去的?一年|去年|今年")


def in_its_year(document: Document) -> Document:
    """The document with its dates read against the year it is of, where nothing told when it was published."""
    year = 0 if document.published else _year_of_present(document.text)
    if not year:
        return document
    dated = replace(document, published=str(year), _starts={})
    return replace(dated, dates=dates_in(dated), _starts={})


def _year_of_present(text: str) -> int:
    """The year after the latest that figures are told of, if no later one is named; 0 where nothing tells."""
    aimed_at = {*_years(_AIMED_AT, text)}
    if len(aimed_at) == 1 and _BEGINNING.search(text):
        return aimed_at.pop()
    if not _RELATIVE.search(text):
        return 0
    reported = max(_years(_REPORTED, text), default=0)
    if not reported or reported in _years(_RUNNING, text) or max(_years(_ANY, text), default=0) > reported:
        return 0
    return reported + 1


def _years(pattern: regex.Pattern[str], text: str) -> Iterator[int]:
    for match in pattern.finditer(text):
        yield int(digits_of(match["year"]))
