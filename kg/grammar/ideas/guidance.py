"""Guidance that is invoked: 贯彻党的…大精神, 学习…重要讲话精神, …思想."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.model import Span

_GUIDANCE = regex.compile(
    "(?:学习|贯彻|落实|传达|宣传|领会|宣讲|贯穿|把握|践行|结合|按照|根据|围绕|遵循|抓好|推动|以)(?:学习|宣传|贯彻|贯彻落实|落实|领会|执行|好|到位)*"
    "(?P<name>[^，。；：！？“”‘’《》\\s]{2,40}?精神)(?!文明|状态|面貌|财富|支柱|家园|生活|需求|病|动力|食粮)"
)
_NAMELESS = regex.compile("(?:本次|此次|这次|有关|相关|上级)?(?:会议|大会|讲话|文件|通知|批示|指示)精神")
_AUTHORITY = regex.compile(
    "讲话|会议|全会|[一二三四五六七八九十]大|指示|批示|决定|决议|文件|中央|通知|意见|代表大会|规定|嘱托|回信|论述|贺信"
)
_SERIES = regex.compile(
    "\\p{Han}{3}(?:总书记|主席|同志)(?:关于[^，。；：]{2,16}的)?(?:一?系列)?(?:重要)?(?:讲话|论述|指示|批示|指示批示|讲话和指示批示)(?:精神)?"
)
_THOUGHT = regex.compile(
    "\\p{Han}{3}新时代[^，。；：、！？\\s和与]{2,14}思想|(?<=贯彻|学习|践行|落实|深化|以|用|和|、)\\p{Han}{3}(?:经济|法治|强军|外交|生态文明|文化|军事|科技)思想"
)


def guidance(document: Document) -> Iterator[Idea]:
    """贯彻党的…大精神, 学习…重要讲话精神: guidance that is invoked."""
    for match in _GUIDANCE.finditer(document.text):
        if is_inside_title(document, match.start()):
            continue
        for start, end in _heads(document.text, match.start("name"), match.end("name")):
            if _AUTHORITY.search(document.text, start, end) and not _NAMELESS.fullmatch(document.text, start, end):
                yield Idea(Span(start, end), "guideline", True)
    spirit = any(match.group().endswith("精神") for match in _SERIES.finditer(document.text))
    for pattern in (_SERIES, _THOUGHT):
        for match in pattern.finditer(document.text):
            if pattern is _SERIES and spirit and not match.group().endswith("精神"):
                continue
            if match.end() - match.start() > 6 and (
                "精神" in match.group() or pattern is _THOUGHT or "系列" in match.group()
            ):
                yield Idea(Span(*match.span()), "guideline", True)


def _heads(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A coordination of guidance cut where each side has a head of its own: …思想和…精神."""
    cut = regex.compile("(?<=精神|思想|理论|发展观)(?:和|以及|及|、|与)").search(text, start, end)
    if cut:
        yield start, cut.start()
        yield from _heads(text, cut.end(), end)
    else:
        yield start, end
