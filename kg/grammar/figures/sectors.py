"""The three sectors as a ratio: 三次产业结构由上年的34:37:29调整为32:39:29."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import regex

from kg.grammar.document import Document
from kg.grammar.figures.figure import Figure, Memory
from kg.grammar.figures.line import Line
from kg.grammar.figures.setting import Setting, setting_at
from kg.grammar.mentions import QuantityMention
from kg.grammar.numerals import plain
from kg.model import Span

_TOLD_OF = ("三次产业", "三产结构", "三产比例", "一二三产", "产业结构")
_NUMBER = r"\d{1,2}(?:\.\d{1,2})?"
_RATIO = regex.compile(rf"(?<![\d.])(?P<part>{_NUMBER})[:：∶](?P<part>{_NUMBER})[:：∶](?P<part>{_NUMBER})(?![\d:：∶])")
_SECTORS = ("第一产业", "第二产业", "第三产业")
_MOST_TOGETHER = 102
_EARLIER = regex.compile(r"(?:(?P<year>(?:19|20)\d\d)年[末底]?|上年|去年|上年同期|去年同期)的?\s*$")
_YEAR = re.compile(r"\d{4}(?=-|/|$)")


def tells_sectors(document: Document, sentence: Span) -> bool:
    """Whether a sentence without a quantity tells such a ratio."""
    return any(document.text.find(words, sentence.start, sentence.end) >= 0 for words in _TOLD_OF)


def read_sectors(document: Document, line: Line, memory: Memory) -> None:
    """Keep the share of each sector, of the time before as well where the sentence tells both."""
    if not tells_sectors(document, line.span):
        return
    ratios = [
        match for match in _RATIO.finditer(line.text) if 98 <= sum(map(float, match.captures("part"))) <= _MOST_TOGETHER
    ]
    for ratio in ratios[-2:]:
        setting = _setting_of(document, line, ratio, ratios, memory)
        for figure in _shares(document, line, ratio, setting):
            memory.add(figure, is_open=False)


def _setting_of(
    document: Document, line: Line, ratio: regex.Match[str], ratios: list[regex.Match[str]], memory: Memory
) -> Setting:
    """That of the sentence for the last ratio; the one before it is of the time told beside it: 由[上年]的…调整为…."""
    start, at = line.span.start, line.span.start + ratios[-1].start()
    setting = setting_at(document, line.span, Span(start, at), at, memory.setting)
    earlier = _EARLIER.search(line.text, 0, ratio.start()) if ratio is not ratios[-1] else None
    if ratio is ratios[-1]:
        return setting
    before = _YEAR.sub(lambda year: str(int(year.group()) - 1), setting.period)
    return setting._replace(period=(earlier["year"] or before) if earlier else "")


def _shares(document: Document, line: Line, ratio: regex.Match[str], setting: Setting) -> Iterator[Figure]:
    start = line.span.start
    for number, name in enumerate(_SECTORS):
        span = Span(start + ratio.starts("part")[number], start + ratio.ends("part")[number])
        text = document.text[span.start : span.end]
        value = QuantityMention(span, plain(Decimal(text)), "%", text)
        yield Figure(f"{name}比重", Span(start + ratio.start(), span.end), setting, value, "%")
