"""A sentence as it is read for figures: brackets without figures blotted out, parted into clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from kg.grammar.document import Document
from kg.grammar.figures.words import anywhere
from kg.model import Span

MASK = "\x00"
"""What words in brackets that hold no figure are blotted out with."""

KEPT = "〔〕‧"
"""What stands for brackets that belong to an indicator, and for the marks in them: 投资〔不含农户〕, 县〔市‧区〕."""
_AS_WRITTEN = str.maketrans(KEPT, "（）、")
_DEFINING = regex.compile(
    r"[(（](?:[省市县区旗州盟][、，]?){1,4}[)）]|[(（][A-Z][A-Za-z0-9.&]{1,9}[)）](?=(?:年均)?(?:经费|投入|支出|浓度|能耗))|[(（][免抵][)）]|[(（]\p{Han}{2,4}[)）](?=\p{Han}{0,8}(?:公司|集团|银行|大学))|[(（](?:不含|含|不包括|包括|剔除|扣除)\p{Han}{1,8}[)）]"
)
_BOUNDARY = regex.compile(r"(?<!\d)[,.]|[,](?!\d)|[，；;。：:！？!?\n()（）]|——|…")
_BRACKETS = regex.compile(r"[(（][^()（）]{0,80}[)）]")
_UNBLOTTED = regex.compile("[^\x00]+")


def as_written(name: str) -> str:
    """A name with its brackets as the article writes them."""
    return name.translate(_AS_WRITTEN)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with `text` of the same length in which brackets without figures are blotted out.

    `sizes_honours` if it speaks of honours, whose numbers say how many were conferred.
    """

    span: Span
    text: str
    sizes_honours: bool = False

    def words(self, span: Span) -> str:
        """The words of a stretch without what is blotted out."""
        return self.text[span.start - self.span.start : span.end - self.span.start].replace(MASK, "")

    def stretch(self, start: int, length: int) -> Span:
        """The stretch from `start` that holds `length` characters beside what is blotted out."""
        at = start - self.span.start
        for match in _UNBLOTTED.finditer(self.text, at):
            if length <= match.end() - match.start():
                return Span(start, self.span.start + match.start() + length) if length else Span(start, start)
            length -= match.end() - match.start()
        return Span(start, self.span.end)


def line_of(document: Document, sentence: Span) -> Line:
    """The sentence with brackets blotted out."""
    text = document.text[sentence.start : sentence.end]

    def blotted(match: regex.Match[str]) -> str:
        inner = Span(sentence.start + match.start(), sentence.start + match.end())
        if _DEFINING.match(text, match.start()):
            return f"{KEPT[0]}{match.group()[1:-1].replace('、', KEPT[2])}{KEPT[1]}"
        return match.group() if document.within(document.quantities, inner) else MASK * len(match.group())

    honours = anywhere("honour").search(text) is not None
    return Line(sentence, _BRACKETS.sub(blotted, text), honours)


def clauses_of(line: Line) -> Iterator[Span]:
    """The stretches between commas and the like."""
    offset, start = line.span.start, line.span.start
    for match in _BOUNDARY.finditer(line.text):
        yield Span(start, offset + match.start())
        start = offset + match.end()
    yield Span(start, line.span.end)
