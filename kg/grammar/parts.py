"""Enumerations that say what a named idea consists of: 即…, 包括…, 重在…, a list before or behind its name."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_after
from kg.grammar.verbs import verb_at
from kg.model import Span

_OPENING = regex.compile(
    "[，：:（(—]{0,2}(?:分别)?(?P<cue>即|就是|是指|指的是|包括|分别是|分别为|重在|重点是|核心是|关键是|也就是|主要是|主要包括|具体包括|由|：)(?:要|在于)?"
)
_QUOTE_END = "”’」"
_STOPS = "。；！？\n）)"
_LAST_ITEM_TAIL = regex.compile(
    "(?:等)?(?:基础设施|建设|工作|项目|工程|体系|产业|领域|行动|方面|内容|环节|问题)?(?:的|等|等内容的|在内的)?$"
)
_NUMERAL = {c: n for n, c in enumerate("〇一二三四五六七八九十")} | {"两": 2}
_COUNT_AFTER = regex.compile(f"(?:等)?(?P<n>{NUMBER})(?:大|项|个|条)")
_TELLS = regex.compile("提出|坚持|实施|推进|确立|确定|制定|明确|形成|概括为")
_ITEM_MARK = regex.compile(f"(?:{NUMBER}{{1,2}}(?:是|要)|[①-⑩]|\\d[.．、])")
_LEADS = ("要", "坚持", "提出", "实施", "按照", "通过", "以", "把", "围绕", "推进", "落实", "坚持以")


def announced_count(document: Document, name: str, end: int) -> int | None:
    """The number of parts that the name (三位一体) or the words after it (“…”三大战略) announce."""
    if (n := _NUMERAL.get(name[:1])) is not None and len(name) > 1:
        return n
    match = _COUNT_AFTER.match(document.text, _behind_quote(document.text, end))
    return _NUMERAL.get(match["n"]) if match else None


def parts_behind(document: Document, end: int, count: int | None) -> list[Span]:
    """The parts listed behind a name that ends at `end`: “…”规矩：甲，乙，丙; “…”，即甲、乙和丙."""
    text = document.text
    at = _behind_quote(text, end)
    classed = class_after(text, at)
    opening = _OPENING.match(text, classed[1] if classed else at)
    if not opening or opening["cue"] == "由":
        return []
    stop = min((i for mark in _STOPS if (i := text.find(mark, opening.end(), opening.end() + 240)) >= 0), default=-1)
    if stop < 0:
        return []
    listed = Span(opening.end(), stop)
    if opening["cue"] in ("：", ":") and count is None:
        return []
    return _divided(text, listed, count, is_clausal=opening["cue"] in ("重在", "重点是", "核心是", "关键是"))


def parts_before(document: Document, start: int, count: int | None) -> list[Span]:
    """The parts listed before a name that begins at `start`: 甲、乙、丙“三位一体”方针, 甲、乙等十大行动."""
    text = document.text
    end = start - 1 if text[start - 1 : start] in ("“", "‘", "「") else start
    tail = _LAST_ITEM_TAIL.search(text, max(0, end - 16), end)
    is_open = tail is not None and "等" in tail.group()
    stop = tail.start() if tail and (is_open or tail.group().endswith("的")) else end
    begin = max(text.rfind(mark, max(0, stop - 160), stop) for mark in "，。；：！？\n") + 1
    if "、" not in text[begin:stop]:
        return []
    items = list(_split(text, Span(begin, stop), "、"))
    if (
        count is not None
        and len(items) > count
        and (lead := _TELLS.search(text, items[-count].start, items[-count].end))
    ):
        items = [Span(lead.end(), items[-count].end), *items[len(items) - count + 1 :]]
    if (count is not None and len(items) != count and not is_open) or count is None:
        return []
    items[0] = _without_lead(text, items[0], min(item.end - item.start for item in items[1:]))
    return items if all(2 <= item.end - item.start <= 30 for item in items) else []


def _behind_quote(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] in tuple(_QUOTE_END) else end


def _divided(text: str, listed: Span, count: int | None, *, is_clausal: bool) -> list[Span]:
    """The items of a list: cut so that their number is the one announced, else at 、 and the last 和."""
    if is_clausal:
        return [next(_split(text, listed, "，"))]
    for marks in ("，", "、", "、，"):
        items = list(_split(text, listed, marks))
        if count is not None and len(items) == count:
            return [_bare(text, item) for item in items]
    items = list(_split(text, listed, "、和"))
    if (count is not None and len(items) == count) or (
        count is None and len(items) > 1 and "，" not in text[listed.start : listed.end]
    ):
        return [_bare(text, item) for item in items]
    return []


def _split(text: str, span: Span, marks: str) -> Iterator[Span]:
    start, depth = span.start, 0
    for at in range(span.start, span.end):
        if text[at] in "“‘（(《":
            depth += 1
        elif text[at] in "”’）)》":
            depth -= 1
        elif depth == 0 and text[at] in marks:
            if at > start:
                yield Span(start, at)
            start = at + 1
    if start < span.end:
        yield Span(start, span.end)


def _bare(text: str, item: Span) -> Span:
    """The item without its number (一是) and quotation marks."""
    mark = _ITEM_MARK.match(text, item.start, item.end)
    start, end = mark.end() if mark else item.start, item.end
    while start < end and text[start] in "“‘和及与":
        start += 1
    while end > start and text[end - 1] in "”’":
        end -= 1
    return Span(start, end)


def _without_lead(text: str, item: Span, shortest: int) -> Span:
    """The first item without what governs the whole list (提出…, 开工…)."""
    start = item.start
    for at in range(item.start, item.end - 1):
        lead = next((word for word in _LEADS if text.startswith(word, at)), "")
        verb = verb_at(text, at, item.end)
        if lead and item.end - at - len(lead) >= min(shortest, 4):
            start = at + len(lead)
        elif (
            verb
            and len(verb.word) > 1
            and item.end - at - len(verb.word) >= shortest
            and item.end - at - len(verb.word) >= 2 > 0
            and item.end - item.start > shortest + 3
            and start == item.start
            and shortest <= 4
        ):
            start = at + len(verb.word)
    return Span(start, item.end)
