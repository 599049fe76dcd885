"""Items that their number opens: 一是甲。二是乙; 首先甲，其次乙."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import regex

from kg.grammar.document import Document
from kg.model import Span

NUMERALS = "一二三四五六七八九十"
REACH = 400
"""How many characters a list can run."""


def numbered_items(document: Document, at: int, counts: Sequence[int]) -> list[Span]:
    """The items 一是…二是… that follow a name, as many as it announces and no more, each up to its first mark."""
    opening = _NUMBERED_OPENING.match(document.text, at)
    if not opening:
        return []
    end = min(document.paragraph_at(at).end, at + 6 * REACH)
    at = opening.end()
    items: list[Span] = []
    for numeral in NUMERALS:
        mark = _ordinal(numeral).search(document.text, at, end)
        if not mark or (not items and mark.start() > at):
            break
        at = mark.end()
        items.append(Span(at, min(_item_end(document.text, at), end)))
    return items if len(items) in counts else []


def _item_end(text: str, at: int) -> int:
    """Where the item that begins at `at` ends: at its first mark; a case is nothing without what it brings (违法设摊的，处以罚款)."""
    stop = first_mark(text, at, "，。；\n")
    return first_mark(text, at, "。；\n") if text.endswith("的", at, stop) else stop


_UNITS = "个|件|桩|项|步|条"
_IN_ORDER = {"一": "首先", "二": "其次", "三": "再次|再者|然后|最后", "四": "最后"}


@cache
def _ordinal(numeral: str) -> regex.Pattern[str]:
    """What opens an item by its place in the row: 二是, 第二, 其次."""
    word = f"|(?:{_IN_ORDER[numeral]})(?:要|是)?，?" if numeral in _IN_ORDER else ""
    place = f"第{numeral}|头一" if numeral == NUMERALS[0] else f"第{numeral}|再一|另一"
    return regex.compile(
        f"(?<=[：:。；，])(?:{numeral}(?:是要|要|是)|第{numeral}(?:，|、|是|要)|(?:{place})(?:{_UNITS})(?:就是|是要|是|要|，){word})"
    )


_NUMBERED_OPENING = re.compile("[^，。；：]{0,8}(?:[：:。]|，(?:就是|即)[：:]?|，(?=一[是要]|首先|第一|头一))")


def first_mark(text: str, start: int, marks: str) -> int:
    """Where the first of the marks stands from `start` on, at most a paragraph's reach away."""
    limit = min(len(text), start + REACH)
    return min((at for mark in marks if (at := text.find(mark, start, limit)) >= 0), default=limit)
