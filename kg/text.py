"""Paragraphs, sentences and clauses, all with offsets into the article as read; one folded form of equal length for matching."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from kg.model import Span

HAN = r"\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\U00020000-\U0003ffff"
"""Chinese characters as part of a class: `re` is quicker than `regex` with a small pattern that is tried at every turn."""

_SENTENCE_END = "。！？!?；;"
_CLOSING = "”’\"'」』）)】》"
_SENTENCE = re.compile(rf"([{_SENTENCE_END}][{re.escape(_CLOSING + _SENTENCE_END)}]*)\s*")
_CLAUSE_END = re.compile(r"[，,。！？!?；;：:\n]")

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code - 0xFEE0).isalnum()} | {
    0xFF05: "%", 0xFF0E: ".", 0xFF0F: "/", 0x3000: " ", 0xA0: " ",
}  # fmt: skip


_NARROW_MARK = re.compile(rf"(?:(?<=[{HAN}”’》）)%])[,:;?!()]|[,:;?!()](?=[{HAN}“‘《（(]))")
_WIDE_MARKS = dict(zip(",:;?!()", "，：；？！（）", strict=True))


def folded(text: str) -> str:
    """The text for matching, of the same length: simplified characters, narrow letters and digits, wide marks beside Chinese characters."""
    narrow = text.translate(_FULL_WIDTH)
    marked = _NARROW_MARK.sub(lambda mark: _WIDE_MARKS[mark[0]], narrow)
    return _simplified(marked) if _looks_traditional(marked) else marked


def paragraphs(text: str) -> Iterator[Span]:
    """The lines that hold more than white space, without the white space around them."""
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            begin = start + line.index(stripped[0])
            yield Span(begin, begin + len(stripped))
        start += len(line) + 1


def sentences(text: str) -> Iterator[Span]:
    """The sentences of every paragraph; closing marks and brackets stay with theirs."""
    for paragraph in paragraphs(text):
        yield from _sentences_of(text, paragraph)


def clauses(text: str, within: Span) -> Iterator[Span]:
    """The stretches between commas, colons and sentence marks inside `within`, without the marks."""
    start = within.start
    for match in _CLAUSE_END.finditer(text, within.start, within.end):
        if text[start : match.start()].strip():
            yield Span(start, match.start())
        start = match.end()
    if text[start : within.end].strip():
        yield Span(start, within.end)


def _sentences_of(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for match in _SENTENCE.finditer(text, paragraph.start, paragraph.end):
        yield Span(start, match.end(1))
        start = match.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def _looks_traditional(text: str) -> bool:
    return not _traditional_only().isdisjoint(text)


@cache
def _traditional_only() -> frozenset[str]:
    """Characters that no simplified text has: frequent ones are enough to tell a text apart."""
    return frozenset("國們對這來時會說個為學後發經過現動產種機實點氣電應開關務區縣黨員總書記長議強調業進條處報紙")


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


def _simplified(text: str) -> str:
    """Character by character, so that offsets stay those of the original."""
    table = {ord(c): s for c in set(text) if len(s := _converter().convert(c)) == 1 and s != c}
    return text.translate(table)
