"""What a named idea consists of where the list stands before its name: 甲、乙、丙“三轮驱动”方针, 甲、乙等八大工程."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

import regex

from kg.grammar.document import Document
from kg.grammar.enumerations import bare, fits, split
from kg.grammar.formulas import terms_of
from kg.grammar.verbs import verb_at
from kg.lexicon import alternatives
from kg.model import Span

_LAST_ITEM_TAIL = re.compile(
    "(?:等)?(?:基础设施|建设|工作|项目|工程|体系|产业|领域|行动|方面|内容|环节|问题)?(?:的|等|等内容的|在内的)?$"
)
_LEADS = (
    "要",
    "坚持",
    "提出",
    "实施",
    "按照",
    "通过",
    "以",
    "把",
    "围绕",
    "推进",
    "落实",
    "坚持以",
    "在",
    "包括",
    "涵盖",
)
_GOVERNING = regex.compile(
    "(?r)(?:打赢|打好|打胜|践行|贯彻|树立|秉持|秉承|(?:统筹|协调|协同|全面|深入|加快|大力|集中)(?:推进|实施|落实|开展))了?(?:包括|涵盖)?"
)
"""What takes a list of ideas, whatever stands before it: …为[打好]甲、乙、丙三大攻坚战."""
_ASPECTS = frozenset("好了")
"""What may follow the verb that governs a list: 落实好甲、乙、丙."""
_LAUNCHES = regex.compile("启动|实施|推进|开展|落实|推动|打造|创建|确立为|第[一二三四五]轮")
_TAKES_IDEAS = regex.compile(alternatives("policy_verbs", "takes-ideas"))
_FEWEST = 3
_FEWEST_ITEMS, _LONGEST_ITEM, _REACH = 2, 30, 160
_NO_PART = regex.compile("等[地人省市]|[“”]|(?<=[，。；：\n])(?:他|她|我|记者|由|其中)")
_SUM = regex.compile("\\d{1,2}\\+[\\dA-ZＡ-Ｚ]{1,2}")
_SUMMANDS = regex.compile(
    "(?P<one>(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[个项条大][^，、和的]{2,16})[和、加](?P<other>(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[A-Z])[个项条大][^，、和的]{2,16})的?$"
)
_TELLS = regex.compile(alternatives("policy_verbs", "tells"))


def parts_before(document: Document, name: str, start: int, counts: Sequence[int]) -> list[Span]:
    """The parts listed before a name that begins at `start`: 甲、乙、丙“三轮驱动”方针, 甲、乙等八大工程."""
    text = document.text
    is_marked = text[start - 1 : start] in ("“", "‘", "「")
    end = start - is_marked
    if counts and (quoted := _quoted_before(document, end)):
        items = [bare(text, item) for item in split(text, quoted, "、，")]
        if fits(text, name, items, counts):
            return items
    if is_marked and (summands := _summands(text, name, end)):
        return summands
    if is_marked and not counts and (likes := _sharing_a_word(text, name, end)):
        return likes
    if not counts or text[end - 1 : end] in ("、", "和", "与", "及"):
        return []
    return _listed_before(text, name, Span(end, start), counts)


def _listed_before(text: str, name: str, mark: Span, counts: Sequence[int]) -> list[Span]:
    """The items of the list that ends at the `mark`, if there is one, before a name that counts them; [] where they are no parts."""
    stop, is_open = _end_of_list(text, mark.start)
    is_closed = stop == mark.start
    items = _items(text, name, stop, counts)
    is_lone = len(items) < _FEWEST_ITEMS or (name[0] == "双" and mark.start == mark.end)
    if is_lone or (is_closed and (_governs(text, items, len(items) in counts) or _launches(text, items))):
        return []
    items = [*items[:-1], bare(text, items[-1])]
    items[0] = _without_lead(text, items[0], items[1:])
    if any(_NO_PART.search(text, item.start, item.end) for item in items):
        return []
    is_begun = is_open and len(items) < counts[0] and not name.startswith("双")
    is_told = is_begun or fits(text, name, items, counts)
    return items if is_told and all(2 <= item.end - item.start <= _LONGEST_ITEM for item in items) else []


def _end_of_list(text: str, end: int) -> tuple[int, bool]:
    """Where the last item ends before a list ends at `end`, and whether 等 leaves the list open: 甲、乙|等, 甲、乙|建设的."""
    tail = _LAST_ITEM_TAIL.search(text, max(0, end - 16), end)
    is_open = tail is not None and "等" in tail.group()
    return (tail.start() if tail and (is_open or tail.group().endswith("的")) else end), is_open


def _items(text: str, name: str, stop: int, counts: Sequence[int]) -> list[Span]:
    """The clause before `stop` cut at its 、, from the verb that tells of the parts on where it has more than are counted."""
    begin = max(text.rfind(mark, max(0, stop - _REACH), stop) for mark in "，。；：！？\n") + 1
    items = list(split(text, Span(begin, stop), "、"))
    if 2 < len(items) + 1 == counts[0]:
        joined = list(split(text, Span(begin, stop), "、和与及"))
        items = joined if len(joined) == counts[0] else items
    items = next((_from_teller(text, items, count) for count in counts if len(items) > count), items)
    return _sharing(text, name, items)


def _launches(text: str, items: list[Span]) -> bool:
    """Whether the last item, unlike the one before, begins with a verb that sets the idea going: 甲、乙、实施|“…”."""
    unlike = not text.startswith(text[items[-2].start : items[-2].start + 2], items[-1].start)
    return unlike and _LAUNCHES.search(text, items[-1].start, items[-1].end) is not None


def _summands(text: str, name: str, end: int) -> list[Span]:
    """What a sum in letters or figures adds up: 六项主要办法和N项配套办法的“6+N”."""
    if not _SUM.fullmatch(name):
        return []
    begin = max(text.rfind(mark, max(0, end - 60), end) for mark in "，。；：！？\n") + 1
    listed = _SUMMANDS.search(text, begin, end)
    return [Span(*listed.span("one")), Span(*listed.span("other"))] if listed else []


def _sharing_a_word(text: str, name: str, end: int) -> list[Span]:
    """What a name without a number is said to be the word for: 清廉机关、清廉学校、清廉村居等“清廉单元”."""
    if not text.endswith("等", 0, end):
        return []
    begin = max(text.rfind(mark, max(0, end - 80), end) for mark in "，。；：！？\n") + 1
    items = list(split(text, Span(begin, end - 1), "、"))
    word = name[:2]
    if len(items) < _FEWEST or not all(text.startswith(word, item.start) for item in items[1:]):
        return []
    first = text.rfind(word, items[0].start, items[0].end)
    return [Span(first, items[0].end), *items[1:]] if first >= 0 else []


def _quoted_before(document: Document, end: int) -> Span | None:
    """What stands in marks right before a name: “甲、乙、丙”的“三包”制度."""
    before = [
        name
        for name in document.within(document.names, Span(max(0, end - _REACH), end))
        if name.span.end in (end, end - 1) and name.marks == "quotes"
    ]
    return before[-1].inner if before and document.text[before[-1].span.end : end] in ("", "的") else None


def _governs(text: str, items: Sequence[Span], is_counted: bool) -> bool:
    """Whether the last item ends in a verb that takes the name (…推动“五个到位”); 污染防治 in as many items as announced is one."""
    last, before = items[-1], items[-2]
    is_alike = before.end - before.start == last.end - last.start
    for start in (last.end - 2, last.end - 4):
        verb = verb_at(text, start, last.end) if start >= 0 else None
        if verb and start + len(verb.word) == last.end:
            takes_name = _LAUNCHES.fullmatch(text, start, last.end) or _TAKES_IDEAS.fullmatch(text, start, last.end)
            return takes_name is not None or not is_counted or (start - last.start < 2 and not is_alike)
    return False


def _sharing(text: str, name: str, items: list[Span]) -> list[Span]:
    """The last items that hold the word the formula counts (进 of 五进), from that word on where they begin with it."""
    terms = terms_of(name)
    what = terms[0].what.removeprefix("个")[:2] if len(terms) == 1 else ""
    if len(items) < 2 or not what or not text.startswith(what, items[-1].start):
        return items
    kept = [item for item in items if text.find(what, item.start, item.end) >= 0]
    return [Span(text.rfind(what, item.start, item.end), item.end) for item in kept]


def _from_teller(text: str, items: list[Span], count: int) -> list[Span]:
    """The last items, as many as announced, from behind the verb that tells them (提出甲、乙)."""
    lead = _TELLS.search(text, items[-count].start, items[-count].end)
    return [Span(lead.end(), items[-count].end), *items[len(items) - count + 1 :]] if lead else items


def _without_lead(text: str, item: Span, others: Sequence[Span]) -> Span:
    """The first item without what governs the whole list (提出…, 开工…), from where it begins like the others."""
    alike = text[others[0].start : others[0].start + 2]
    same = text.rfind(alike, item.start, item.end)
    shortest = min(other.end - other.start for other in others)
    governing = _GOVERNING.search(text, item.start, item.end)
    if governing and item.end - governing.end() >= max(2, min(shortest, 4)):
        return Span(governing.end(), item.end)
    if same >= item.start and 5 * (item.end - same) > 3 * shortest:
        return Span(same, item.end)
    if all(text[other.start] == alike[0] for other in others) and text.startswith(alike[0], item.start + 1):
        return Span(item.start + 1, item.end)
    for at in islice(range(item.start, item.end), 0, max(0, item.end - item.start - shortest)):
        lead = next((word for word in _LEADS if text.startswith(word, at)), "")
        verb = verb_at(text, at, item.end)
        length = len(lead) or (len(verb.word) if verb and len(verb.word) > 1 and shortest <= 4 else 0)
        if length and text.startswith(text[others[0].start], at) and lead == text[others[0].start]:
            return Span(at, item.end)
        if length and item.end - at - length >= max(2, min(shortest, 4)):
            length += text[at + length] in _ASPECTS and not text.startswith(text[at + length], others[0].start)
            follow = Span(at + length, item.end)
            goes_on = lead in ("在", "要") or text.startswith(("包括", "涵盖", "落实"), follow.start)
            return _without_lead(text, follow, others) if goes_on else follow
    return item
