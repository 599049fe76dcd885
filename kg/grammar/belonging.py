"""Which named idea is said to belong to another: “甲”工程是“乙”计划的组成部分, 把“甲”纳入“乙”, “乙”下设“甲”, 《乙办法》规定建立“甲”制度."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

import regex

from kg.grammar.document import Document
from kg.model import Span

N = TypeVar("N")

_CLASS = "[”’》]?[^，。；：“”、]{0,8}?"
_FRAME = "骨架|框架|核心|主线|灵魂|总体思路|总体要求|总体目标|主要目标|总目标|精髓|关键"
FRAMED = f"的(?:{_FRAME})(?:就)?(?:是|为)"
"""What is said of a document before the idea that frames it: 该计划|的骨架是|“1+5+3”."""
_FRAMED = re.compile(f"{_CLASS}(?:[（(][^（）()]{{1,40}}[）)])?{FRAMED}[“《]?")
_MAKES = re.compile("》(?:[（(][^（）()]{1,40}[）)])?[^，。；：“”]{0,6}[把将以][“《]?")
_ITS_FRAME = re.compile(
    f"”?(?:作为|为|确立为|确定为)[^，。；：“”]{{0,10}}?(?:{_FRAME}|指导思想|基本原则|原则|统领|引领|抓手)"
)
_IS = re.compile(f"{_CLASS}，?(?:就)?(?:是|作为|成为|属于|隶属于?)(?:实施|推进|落实)?[^，。；：“”]{{0,10}}[“《]?")
_PART_OF = re.compile(
    f"{_CLASS}(?:的)?[^，。；：“”]{{0,12}}?(?:组成部分|重要内容|核心内容|主要内容|重点内容|具体内容|之一|一环|子项目|子计划|分项|一步|板块)"
)
_TAKEN_INTO = re.compile(f"{_CLASS}(?:纳入|列入|并入|融入到?)(?:到)?[^，。；：“”]{{0,6}}[“《]?")
_HOLDS = re.compile(
    f"{_CLASS}(?:下设|包括|包含|涵盖|设有|下辖|分为|细分为|分解为|分设|由)(?:了)?[^，。；：“”]{{0,4}}[“《]?"
)
_CHIEFLY = re.compile(
    "[”’》]?[^，。；：“”]{0,6}，(?:其)?(?:重中之重|首要任务|首要的|首先|重头戏|主攻方向|标志性工程)(?:就)?(?:是|在于)(?:要)?(?:打赢|打好|实施|推进|抓好|落实|开展)?[“《]?"
)
_SUBJECT = regex.compile(
    "(?:^|[，。；：\\n的把将])(?P<part>(?!这|该|其|此|它|本|我|他|也|并|更|又|同时)[^，。；：“”《》的是\\s把将]{2,12})$"
)
_BEING = regex.compile("(?:正)?(?:是|作为)[^，。；：“”]{0,8}[“《]?$")
_KEPT_TO = regex.compile("(?:执行|遵守|违反|根据|依据|依照|对照|参照|按照)[“《]?$")
_AND = regex.compile("[”’》]?(?:、|和|与|及|以及)?[“《]?")
_AS = regex.compile("(?:作为|是)[“《]?$")
_APPROVED = regex.compile("批准|批复|获批")
"""What a body has approved is not what the document before lays down."""
_LAYS_DOWN = regex.compile("(?:建立|设立|采取|实行|推行|创设|搭建|组建|创建)(?:起|了|健全)?[^，。；：“”]{0,10}[“《]?$")
_SPEAKS = regex.compile(
    "[”’》]?(?:[（(][^（）()]{1,40}[）)])?(?:，)?(?:还|也|同时|明确|并)*(?:提出|规定|明确|要求|指出|强调|称)|[”’》]?，[^，。；]{0,12}?将"
)


def belongings(document: Document, named: Sequence[tuple[N, Span]]) -> Iterator[tuple[N, N, Span]]:
    """Whole, part and where it is said, for the ideas named in one sentence."""
    for (first, one), (second, other) in pairwise(named):
        between = Span(one.end, other.start)
        if document.sentence_at(one.start) != document.sentence_at(other.start) or between.end < between.start:
            continue
        around = Span(one.start, other.end)
        is_part = _fills(document, _IS, between) and _PART_OF.match(document.text, other.end)
        if is_part or _fills(document, _TAKEN_INTO, between):
            yield second, first, around
        elif _fills(document, _CHIEFLY, between) or _frames(document, between, other):
            yield first, second, around
        elif _fills(document, _HOLDS, between):
            yield from ((first, part, Span(one.start, span.end)) for part, span in _row(document, named, other))
        elif _AS.search(document.text, max(0, one.start - 4), one.start) and _introduces(document, one, other):
            yield first, second, around


def parts_said(document: Document, named: Sequence[tuple[N, Span]]) -> Iterator[tuple[N, Span, Span]]:
    """Whole, part and where it is said, where the part bears no name of an idea: 沿江高铁是“八纵八横”铁路网的组成部分."""
    starts = {span.start for _, span in named}
    for whole, span in named:
        part_of = _PART_OF.match(document.text, span.end)
        sentence = document.sentence_at(span.start)
        being = _BEING.search(document.text, max(sentence.start, span.start - 14), span.start) if part_of else None
        subject = (
            _SUBJECT.search(document.text, max(sentence.start, being.start() - 40), being.start()) if being else None
        )
        if part_of and subject and not any(subject.start("part") <= start < subject.end() for start in starts):
            yield whole, Span(*subject.span("part")), Span(subject.start("part"), part_of.end())


def is_kept_to(document: Document, start: int) -> bool:
    """Whether a document that stands at `start` is only what somebody keeps to: 执行《…章程》."""
    return bool(_KEPT_TO.search(document.text, max(0, start - 6), start))


def _fills(document: Document, pattern: re.Pattern[str], span: Span) -> bool:
    return pattern.fullmatch(document.text, span.start, span.end) is not None


def _frames(document: Document, between: Span, idea: Span) -> bool:
    """Whether the idea is said to frame what stands before it: 该计划的骨架是“甲”, 《乙纲要》把“甲”作为主线."""
    if _fills(document, _FRAMED, between):
        return True
    return _fills(document, _MAKES, between) and bool(_ITS_FRAME.match(document.text, idea.end))


def _introduces(document: Document, whole: Span, part: Span) -> bool:
    """作为“乙”的重要组成部分，“甲”…: the part is what the next clause begins with."""
    match = _PART_OF.match(document.text, whole.end)
    return match is not None and document.text[match.end() : part.start].strip("“《，") == ""


def _row(document: Document, named: Sequence[tuple[N, Span]], first: Span) -> Iterator[tuple[N, Span]]:
    """The ideas named in a row from `first` on."""
    end = None
    for idea, span in named:
        if span.start < first.start:
            continue
        if end is not None and not _AND.fullmatch(document.text, end, span.start):
            return
        yield idea, span
        end = span.end


def laid_down(document: Document, title: Span, idea: Span) -> bool:
    """Whether a document says in the paragraph that the idea is to be set up: 《办法》规定，…，建立“一塘一长”制度."""
    return (
        document.paragraph_at(title.start) == document.paragraph_at(idea.start)
        and title.end <= idea.start
        and bool(_SPEAKS.match(document.text, title.end))
        and bool(_LAYS_DOWN.search(document.text, max(title.end, idea.start - 24), idea.start))
        and not _APPROVED.search(document.text, document.sentence_at(idea.start).start, idea.start)
    )
