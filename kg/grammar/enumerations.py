"""Lists as they are written: the stretches between their marks, each without number, conjunction and quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from kg.grammar.formulas import spells_out
from kg.grammar.ideas.classes import NUMBER
from kg.grammar.numbered import NUMERALS
from kg.model import Span

_ITEM_MARK = regex.compile(f"(?:{NUMBER}{{1,2}}(?:是|要)|[①-⑩]|\\d[.．、]|第[{NUMERALS}][，、]?)")
_JOINED_WORD = regex.compile(".(?:和谐|和平|和睦|和美)|[共饱温缓总柔]和")
_COUNTED_NAME = regex.compile(f"\\p{{Han}}{{2}}[“‘](?P<name>{NUMBER}[^”’]{{2,8}})[”’]")
"""健全“五项举措: what is made sound counts, not the verb."""
_OPEN_TAIL = regex.compile(f"(?:，?以|这|—+|等(?:{NUMBER}{{1,3}}[大项个条种类][^、，。]{{0,12}})?)$")
_OPENERS, _CLOSERS = frozenset("“‘（(《"), frozenset("”’）)》")


def behind_quote(text: str, end: int) -> int:
    """Where the text goes on behind the closing mark of a name that ends at `end`."""
    return end + 1 if text[end : end + 1] in ("”", "’", "」", "》") else end


def split(text: str, span: Span, marks: str) -> Iterator[Span]:
    """The stretches between the marks, those inside quotation marks and brackets left alone; 和 divides no word (和谐, 共和)."""
    start, depth = span.start, 0
    for at in range(span.start, span.end):
        character = text[at]
        if character in _OPENERS:
            depth += 1
        elif character in _CLOSERS:
            depth -= 1
        elif depth == 0 and character in marks and not _JOINED_WORD.match(text, at - 1):
            if at > start:
                yield Span(start, at)
            start = at + 1
    if start < span.end:
        yield Span(start, span.end)


def bare(text: str, item: Span) -> Span:
    """The item without its number (一是), a conjunction, and quotation marks around it."""
    mark = _ITEM_MARK.match(text, item.start, item.end)
    start, end = mark.end() if mark else item.start, item.end
    while start < end and text[start] in "“‘及而 ":
        start += 1
    if start < end and text[start] == "和" and not _JOINED_WORD.match(text, start - 1):
        start += 1
    start += text[start : start + 1] in ("“", "‘")
    tail = _OPEN_TAIL.search(text, start, end)
    end = tail.start() if tail and tail.start() > start + 1 else end
    while end > start and (text[end - 1] in " ，" or (text[end - 1] in "”’" and "“" not in text[start:end])):
        end -= 1
    start += len("其中") if text.startswith("其中", start) else 0
    counted = _COUNTED_NAME.fullmatch(text, start, end)
    return Span(*counted.span("name")) if counted else Span(start, end)


def fits(text: str, name: str, items: Sequence[Span], counts: Sequence[int]) -> bool:
    """Whether there are as many items as announced; where there is one a member of the formula, it takes up its words."""
    if len(items) == counts[0]:
        return True
    return len(items) in counts and spells_out(name, tuple(text[item.start : item.end] for item in items))
