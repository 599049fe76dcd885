"""What a reading of honours finds, and what the readings share: names, years, whether an honour is conferred at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from kg.lexicon import words
from kg.model import Span

Way = Literal["conferred", "gained", "commended", "named", "decreed", "graded"]

NUMBER = "[\\d一二三四五六七八九十百千两〇零]{1,8}"
COUNT = f"{NUMBER}余?多?(?:名|个|位|家|项|件|对|户|支|篇|部|所|人)"


@dataclass(frozen=True, slots=True)
class Honour:
    """An honour: `name` is the span of its name as written, `recipients` the span of those who have it (None: not said).

    `at` is where its verb stands, `giver` the span of who is said to give it in a passive (被…授予), `suffix` words that go
    before the name (the competition of a grade, the shared beginning of two names), `ending` those that go behind it (等奖 of 一、二等奖), `count` and `aside` classes of recipients
    (192名…; in brackets), `was_earlier` whether it is told as somebody's past (曾获…).
    """

    name: Span
    way: Way
    at: int
    year: str = ""
    recipients: Span | None = None
    giver: Span | None = None
    count: str = ""
    aside: str = ""
    suffix: str = ""
    ending: str = ""
    was_earlier: bool = False


_UNREAL = regex.compile(
    "要(?!闻)|关于|审议|提请|将(?!士|军)|应|可(?!口)|拟|撤销|取消|收回|剥夺|不再|未|没有|争取|力争|申报|推荐|评选办法|对于|凡(?=是|对|在|有|属|未)|按照|如果|之一的|有望|也会|不定期|每年|旨在|对$"
)
_OF_RULES = regex.compile("(?:授予|表彰|颁授)(?:奖励)?(?:办法|条例|制度|工作|规定|标准|对象|名额)")
_YEAR = regex.compile("(?P<digits>(?:19|20)\\d\\d)年|(?P<han>[一二][九〇○零][一二三四五六七八九〇○零]{2})年")
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


def clause_start(text: str, at: int, sentence: Span) -> int:
    """Where the clause around `at` begins."""
    start = max(sentence.start, *(text.rfind(mark, sentence.start, at) + 1 for mark in "，。；："))
    title_end = text.find("》", start, at)
    if title_end >= 0 and text.find("《", start, title_end) < 0:  # the comma stands inside a title: 《你好，春天》获奖
        return max(sentence.start, text.rfind("《", sentence.start, start))
    return start


def is_real(text: str, at: int, sentence: Span) -> bool:
    """Whether the honour whose verb stands at `at` is conferred, and not planned, withdrawn or a condition."""
    if _OF_RULES.match(text, at):
        return False
    return _UNREAL.search(text, max(clause_start(text, at, sentence), at - 24), at) is None


def year_in(text: str, span: Span) -> str:
    """The first year named in the stretch as four digits, empty if there is none."""
    match = _YEAR.search(text, span.start, span.end)
    if not match:
        return ""
    return str(match["digits"] or match["han"].translate(_HAN_DIGITS))


@cache
def heads() -> tuple[str, ...]:
    """The words that names of honours end in."""
    return words("award_heads")
