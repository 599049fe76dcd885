"""Verb-object pairs that 、 joins in one clause: 加强宣传、落实责任 are two tasks, 加强道路、桥梁建设 is one."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.predicates import PUTS, Predicate, verb_standing
from kg.model import Span

_OPENERS, _CLOSERS = "“‘「『《（(", "”’」』》）)"
_CLAUSAL = regex.compile("的")
_SUMMED = regex.compile("(?<![平中高同优初均])等(?!级|于|待)")
_SHORTEST = 4
_DISPOSES = regex.compile("把|将")


def pairs_of(document: Document, task: Predicate, begin: int) -> Iterator[Span]:
    """The verb-object pairs of a task whose words begin at `begin`; what a pivot governs (帮助企业…、…) stays together."""
    text, start = document.text, begin
    previous_has_object = not task.is_pivot
    for at in _enumeration_marks(text, Span(task.start, task.end)):
        if not previous_has_object or _is_attribute(text, task, at):
            break
        if _is_open_frame(text, start, at, task.end):
            continue
        verb = verb_standing(text, at + 1, task.end)
        if verb and _repeats_noun(text, at, verb.word):
            continue
        if verb and at - start >= _SHORTEST and at - task.head > len(task.verb) and _is_own(text, at + 1, task.end):
            yield Span(start, at)
            start = at + 1
            task = task._replace(head=start, verb=verb.word)
            previous_has_object = not verb.pivot or verb.word in ("推动", "促进", "保障")
        elif _DISPOSES.match(text, start, at) and _DISPOSES.match(text, at + 1, task.end):
            yield Span(start, at)
            start = at + 1
    yield Span(start, task.end)


_MODIFIED = (
    "机制",
    "制度",
    "体系",
    "功能",
    "能力",
    "平台",
    "格局",
    "氛围",
    "环境",
    "模式",
    "方式",
    "办法",
    "通道",
    "渠道",
    "作用",
)


_ADNOMINAL = regex.compile("的\\p{Han}{2}$")
_WORKS = ("方案", "计划", "预案", "措施", "流程", "标准", "程序", "规定", "条件", "情况", "工作")
"""What is drawn up for the deeds that the pairs name: 制定专门的停产、复产方案."""


def _is_attribute(text: str, task: Predicate, at: int) -> bool:
    """Whether the pairs around the mark say of what kind the object is: 健全发现问题、整改问题机制."""
    left, right = text[task.head : at], text[at + 1 : task.end]
    if right.endswith(_MODIFIED) and not left.endswith(_MODIFIED):
        return True
    if _ADNOMINAL.search(left) and right.endswith(_WORKS):
        return True
    if left[-1:] == right[-1:] == "制":
        return True
    return right[-2:] == left[-2:] or ("对" in left and "的" in right and "的" not in left)


def _repeats_noun(text: str, at: int, verb: str) -> bool:
    """Whether what looks like a verb opens the next of several like nouns: 抓好产业体系、|生产体系建设."""
    start = at + 1 + len(verb)
    return text.startswith(verb, at + 1) and text[start : start + 2] == text[at - 2 : at]


def _is_open_frame(text: str, start: int, at: int, end: int) -> bool:
    """Whether what 把 disposes of goes on behind the mark: 把修路、修桥|放在首位; not 把路修好、把桥建成."""
    opens = _DISPOSES.match(text, start, at) is not None and not PUTS.search(text, start + 1, at)
    return opens and not _DISPOSES.match(text, at + 1, end) and PUTS.search(text, at + 1, end) is not None


def _enumeration_marks(text: str, span: Span) -> Iterator[int]:
    depth = 0
    for at in range(span.start, span.end) if text.find("、", span.start, span.end) >= 0 else ():
        character = text[at]
        if character in _OPENERS:
            depth += 1
        elif character in _CLOSERS:
            depth = max(0, depth - 1)
        elif character == "、" and depth == 0:
            yield at


def _is_own(text: str, start: int, end: int) -> bool:
    """Whether the pair is long enough and no part of an attribute (统一思想、凝聚人心的功能)."""
    stop = text.find("、", start, end)
    stop = end if stop < 0 else stop
    return (
        stop - start >= _SHORTEST
        and not _CLAUSAL.search(text, start + 2, min(stop, start + 8))
        and not _SUMMED.search(text, start, end)
    )
