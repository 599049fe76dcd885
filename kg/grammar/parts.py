"""Enumerations that say what a named idea consists of: 即…, 包括…, 重在…, a list before or behind its name, numbered items."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_after
from kg.grammar.verbs import verb_at
from kg.model import Span

_OPENING = regex.compile(
    "[，：:（(—]{0,2}(?:分别)?(?P<cue>即|就是|是指|指的是|包括|分别是|分别为|重在|重点是|核心是|关键是|也就是|主要是|主要包括|具体包括|具体为|：|:)(?:要|在于)?[：:]?"
)
_CENTRAL = ("重在", "重点是", "核心是", "关键是")
_LAST_ITEM_TAIL = regex.compile(
    "(?:等)?(?:基础设施|建设|工作|项目|工程|体系|产业|领域|行动|方面|内容|环节|问题)?(?:的|等|等内容的|在内的)?$"
)
_NUMERAL = {c: n for n, c in enumerate("〇一二三四五六七八九十")} | {"两": 2}
_NUMERALS = "一二三四五六七八九十"
_COUNT_AFTER = regex.compile(f"(?:等)?(?P<n>{NUMBER})(?:大|项|个|条)")
_ITEM_MARK = regex.compile(f"(?:{NUMBER}{{1,2}}(?:是|要)|[①-⑩]|\\d[.．、])")
_LEADS = ("要", "坚持", "提出", "实施", "按照", "通过", "以", "把", "围绕", "推进", "落实", "坚持以")
_TELLS = regex.compile("提出|坚持|实施|推进|确立|确定|制定|明确|形成|概括为")
_REACH = 400
_LONGEST, _LONGEST_UNCOUNTED = 60, 14
"""How long a part may be where the text announces how many there are, and where it does not."""


def announced_count(document: Document, name: str, end: int) -> int | None:
    """The number of parts that the name (四轮驱动) or the words after it (“…”三大战略) announce; None for 一主两辅."""
    numerals = [_NUMERAL[c] for c in name if c in _NUMERAL]
    if numerals and name[0] in _NUMERAL and len(name) > 1:
        return numerals[0] if len(numerals) == 1 or (name[0] not in "一两" and len(name) == 4) else None
    match = _COUNT_AFTER.match(document.text, _behind_quote(document.text, end))
    return _NUMERAL.get(match["n"]) if match else None


def parts_behind(document: Document, end: int, count: int | None) -> list[Span]:
    """The parts listed behind a name that ends at `end`: “…”规矩：甲，乙，丙; “…”，即甲、乙和丙; “…”：一要甲。二要乙."""
    text = document.text
    at = _behind_quote(text, end)
    classed = class_after(text, at)
    at = classed[1] if classed else at
    numbered = _numbered(document, at, count)
    if numbered:
        return numbered
    opening = _OPENING.match(text, at)
    if not opening:
        return []
    if opening["cue"] in _CENTRAL:
        return [next(_split(text, Span(opening.end(), _stop(text, opening.end(), "。；！？\n）)")), "，"))]
    if count is None and (opening["cue"] in ("：", ":", "就是") or at == end):
        return []
    return _listed(text, opening.end(), count)


def parts_before(document: Document, start: int, count: int | None) -> list[Span]:
    """The parts listed before a name that begins at `start`: 甲、乙、丙“四轮驱动”方针, 甲、乙等八大行动."""
    if count is None:
        return []
    text = document.text
    end = start - 1 if text[start - 1 : start] in ("“", "‘", "「") else start
    tail = _LAST_ITEM_TAIL.search(text, max(0, end - 16), end)
    is_open = tail is not None and "等" in tail.group()
    stop = tail.start() if tail and (is_open or tail.group().endswith("的")) else end
    begin = max(text.rfind(mark, max(0, stop - 160), stop) for mark in "，。；：！？\n") + 1
    items = list(_split(text, Span(begin, stop), "、"))
    if len(items) > count and (lead := _TELLS.search(text, items[-count].start, items[-count].end)):
        items = [Span(lead.end(), items[-count].end), *items[len(items) - count + 1 :]]
    if len(items) < 2 or (len(items) != count and not is_open) or (stop == end and _governs(text, end)):
        return []
    items[0] = _without_lead(text, items[0], min(item.end - item.start for item in items[1:]))
    return items if all(2 <= item.end - item.start <= 30 for item in items) else []


def chapters(document: Document) -> list[Span]:
    """The headings 一、…。 二、…。 that open the paragraphs of a plan told in chapters; none where fewer than three follow in order."""
    found: list[Span] = []
    for paragraph in document.paragraphs[1:]:
        if document.text.startswith(f"{_NUMERALS[len(found) % 10]}、", paragraph.start):
            stop = min(_stop(document.text, paragraph.start + 2, "。：:\n"), paragraph.end)
            if 2 < stop - paragraph.start <= 32:
                found.append(Span(paragraph.start + 2, stop))
    return found if len(found) > 2 else []


def _behind_quote(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] in ("”", "’", "」", "》") else end


def _stop(text: str, start: int, marks: str) -> int:
    """Where the first of the marks stands from `start` on, at most a paragraph's reach away."""
    limit = min(len(text), start + _REACH)
    return min((at for mark in marks if (at := text.find(mark, start, limit)) >= 0), default=limit)


def _governs(text: str, end: int) -> bool:
    """Whether a verb stands right before `end`: then what stands before it is no list of parts (…推动“一号工程”)."""
    return any(
        (verb := verb_at(text, start, end)) and start + len(verb.word) == end
        for start in (end - 2, end - 4)
        if start >= 0
    )


def _numbered(document: Document, at: int, count: int | None) -> list[Span]:
    """The items 一是…二是… that follow a name up to the number it announces, each up to its first mark."""
    if count is None or not regex.compile("[^，。；]{0,8}[：:。]").match(document.text, at):
        return []
    paragraph_end = document.paragraph_at(at).end
    items: list[Span] = []
    for numeral in _NUMERALS[:count]:
        mark = regex.compile(f"(?<=[：:。；，]){numeral}(?:是要|是|要)").search(
            document.text, at, min(paragraph_end, at + 6 * _REACH)
        )
        if not mark:
            return []
        at = mark.end()
        items.append(Span(at, min(_stop(document.text, at, "，。；\n"), paragraph_end)))
    return items


def _listed(text: str, start: int, count: int | None) -> list[Span]:
    """The items of a list: cut so that their number is the one announced, else at the commas, else at 、 and 和."""
    sentence = Span(start, _stop(text, start, "。！？\n）)"))
    whole = Span(start, min(_stop(text, start, "；;"), sentence.end))
    if count is not None:
        tried = ((sentence, "；"), (whole, "，"), (whole, "、"), (whole, "、和"), (whole, "、，"))
        items = next((cut for span, marks in tried if len(cut := list(_split(text, span, marks))) == count), [])
    else:
        items = list(_split(text, whole, "，" if "，" in text[whole.start : whole.end] else "、和"))
    bare = [_bare(text, item) for item in items]
    longest = _LONGEST if count is not None else _LONGEST_UNCOUNTED
    return bare if len(bare) > 1 and all(2 <= item.end - item.start <= longest for item in bare) else []


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
    """The item without its number (一是), a conjunction, and quotation marks around it."""
    mark = _ITEM_MARK.match(text, item.start, item.end)
    start, end = mark.end() if mark else item.start, item.end
    while start < end and text[start] in "“‘和及与":
        start += 1
    while end > start and text[end - 1] in "”’":
        end -= 1
    return Span(start, end)


def _without_lead(text: str, item: Span, shortest: int) -> Span:
    """The first item without what governs the whole list (提出…, 开工…)."""
    for at in islice(range(item.start, item.end), 0, max(0, item.end - item.start - shortest)):
        lead = next((word for word in _LEADS if text.startswith(word, at)), "")
        verb = verb_at(text, at, item.end)
        length = len(lead) or (len(verb.word) if verb and len(verb.word) > 1 and shortest <= 4 else 0)
        if length and item.end - at - length >= max(2, min(shortest, 4)):
            return Span(at + length, item.end)
    return item
