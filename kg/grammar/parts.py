"""Enumerations that say what a named idea consists of: 即…, 包括…, 重在…, a list before or behind its name, numbered items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

import regex

from kg.grammar.document import Document
from kg.grammar.formulas import count_behind, counts_of, spells_out, terms_of
from kg.grammar.ideas.classes import NUMBER, class_after
from kg.grammar.numbered import NUMERALS, REACH, first_mark, numbered_items
from kg.grammar.verbs import verb_at
from kg.model import Span

_CUE = "概括起来(?:说)?就是|概括起来是|概括为|归纳为|具体来说就是|简言之就是|具体就是|主要内容(?:是|有|为)|具体内容(?:是|有|为)|基本内容是|内涵是|也就是说|也就是|即是|即为|即(?![将使可便刻日时])|就是|具体是指|是指|指的是|分别是|分别为|包括|主要是|主要包括|具体包括|具体为|具体是|内容是"
_OPENING = re.compile(
    f"(?:(?:力度|步伐|进程|工作)(?=，重点是))?[，：:（(—]{{0,2}}(?:分别)?(?P<cue>{_CUE}|重在|重点是|核心是|关键是|：|:)(?:要|在于)?[：:]?"
)
_FAR_OPENING = re.compile(f"[^，。；：:“”（(\n]{{0,8}}(?:[，（(—]{{1,2}}(?P<cue>{_CUE})[：:]?|[（(：:])")
_TOLD = re.compile(
    "，?(?:就是|即|主要是|主要包括|包括|概括起来就是|明确了?|提出了?|部署了?|确定了?"
    "|(?:重点|着重|着力|切实|全力)?(?:就是)?要?(?:重点|着重|着力|切实|全力)?(?:抓好|做好|抓实|突出|把握好?|完成|实施)(?:以下|下列))"
    f"[^，。：]{{0,8}}?(?P<n>{NUMBER})[件项个条大方][^，。：]{{0,8}}(?=[：，。])"
)
"""…行动就是做好三件事：一是…"""
_CENTRAL = ("重在", "重点是", "核心是", "关键是")
_EMPHASES = "重点是"
_FEWEST_TASKS = 3
_LISTS = ("即", "包括", "分别是", "分别为", "主要包括", "具体包括")
"""Cues that open a list also where no number is announced; the others may define the name."""
_LAST_ITEM_TAIL = re.compile(
    "(?:等)?(?:基础设施|建设|工作|项目|工程|体系|产业|领域|行动|方面|内容|环节|问题)?(?:的|等|等内容的|在内的)?$"
)
_ITEM_MARK = regex.compile(f"(?:{NUMBER}{{1,2}}(?:是|要)|[①-⑩]|\\d[.．、]|第[{NUMERALS}][，、]?)")
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
_LAUNCHES = regex.compile("启动|实施|推进|开展|落实|推动|打造|创建|确立为|第[一二三四五]轮")
_TAKES_IDEAS = regex.compile(
    "学习|宣传|贯彻|践行|坚持|树立|深化|领会|把握|弘扬|秉承|秉持|执行|运用|捍卫|拥护|维护|遵循|发扬|深入"
)
_NO_PART = regex.compile("等[地人省市]|[“”]|(?<=[，。；：\n])(?:他|她|我|记者|由|其中)")
_TELLS = regex.compile("提出|坚持|实施|推进|确立|确定|制定|明确|形成|概括为|开展|部署")
_UNEVEN = 4
"""How much the items of a list may differ in length where nothing announces them and commas part them."""
_LONGEST, _LONGEST_UNCOUNTED = 60, 14
"""How long a part may be where the text announces how many there are, and where it does not."""


def announced_counts(document: Document, name: str, end: int) -> tuple[int, ...]:
    """The numbers of parts that the name (三轮驱动, 一带三区) or the words after it (“…”三大战略) announce; empty for none."""
    counts = counts_of(name)
    behind = None if counts else count_behind(document.text, behind_quote(document.text, end))
    return counts or ((behind,) if behind else ())


def parts_behind(document: Document, name: str, end: int, counts: Sequence[int]) -> list[Span]:
    """The parts listed behind a name that ends at `end`: “…”规矩：甲，乙，丙; “…”，即甲、乙和丙; “…”：一要甲。二要乙."""
    text = document.text
    at = behind_quote(text, end)
    classed = class_after(text, at)
    at = classed[1] if classed else at
    told = _TOLD.match(text, at)
    count = count_behind(text, told.start("n")) if told else None
    numbered = (
        numbered_items(document, told.end(), (count,)) if told and count else numbered_items(document, at, counts)
    )
    if numbered:
        return numbered
    opening = _OPENING.match(text, at)
    if not opening and counts and at > end:
        opening = _FAR_OPENING.match(text, at)
    if not opening:
        return []
    if opening["cue"] == _EMPHASES and (tasks := _tasks(text, opening.end())):
        return tasks
    if opening["cue"] in _CENTRAL:
        return [next(split(text, Span(opening.end(), first_mark(text, opening.end(), "。；！？\n）)】")), "，"))]
    if not counts and (opening["cue"] not in _LISTS or at == end):
        return []
    return _listed(text, name, opening.end(), counts)


def _tasks(text: str, start: int) -> list[Span]:
    """The clauses behind 重点是 that each begin with a verb of their own: 促进甲，降低乙，增加丙."""
    clauses = split(text, Span(start, first_mark(text, start, "。；！？\n）)】")), "，")
    tasks = list(takewhile(lambda clause: _is_task(text, clause), clauses))
    return [bare(text, task) for task in tasks] if len(tasks) >= _FEWEST_TASKS else []


def _is_task(text: str, clause: Span) -> bool:
    verb = verb_at(text, clause.start, clause.end)
    return verb is not None and verb.kind in ("act", "aim") and clause.end - clause.start <= _LONGEST


def parts_before(document: Document, name: str, start: int, counts: Sequence[int]) -> list[Span]:
    """The parts listed before a name that begins at `start`: 甲、乙、丙“三轮驱动”方针, 甲、乙等八大工程."""
    text = document.text
    end = start - 1 if text[start - 1 : start] in ("“", "‘", "「") else start
    if counts and (quoted := _quoted_before(document, end)):
        items = [bare(text, item) for item in split(text, quoted, "、，")]
        if _fits(text, name, items, counts):
            return items
    if not counts or text[end - 1 : end] in ("、", "和", "与", "及"):
        return []
    tail = _LAST_ITEM_TAIL.search(text, max(0, end - 16), end)
    is_open = tail is not None and "等" in tail.group()
    stop = tail.start() if tail and (is_open or tail.group().endswith("的")) else end
    begin = max(text.rfind(mark, max(0, stop - 160), stop) for mark in "，。；：！？\n") + 1
    items = list(split(text, Span(begin, stop), "、"))
    items = next((_from_teller(text, items, count) for count in counts if len(items) > count), items)
    items = _sharing(text, name, items)
    is_quoted = end < start
    if (
        len(items) < 2
        or (stop == end and _governs(text, items, len(items) in counts))
        or (name[0] == "双" and not is_quoted)
    ):
        return []
    unlike = not text.startswith(text[items[-2].start : items[-2].start + 2], items[-1].start)
    if stop == end and unlike and _LAUNCHES.search(text, items[-1].start, items[-1].end):
        return []
    items = [*items[:-1], bare(text, items[-1])]
    items[0] = _without_lead(text, items[0], items[1:])
    if any(_NO_PART.search(text, item.start, item.end) for item in items):
        return []
    if not _fits(text, name, items, counts) and not (is_open and len(items) < counts[0] and not name.startswith("双")):
        return []
    return items if all(2 <= item.end - item.start <= 30 for item in items) else []


def _quoted_before(document: Document, end: int) -> Span | None:
    """What stands in marks right before a name: “甲、乙、丙”的“三包”制度."""
    before = [name for name in document.names if name.span.end in (end, end - 1) and name.marks == "quotes"]
    return before[-1].inner if before and document.text[before[-1].span.end : end] in ("", "的") else None


def behind_quote(text: str, end: int) -> int:
    """Where the text goes on behind the closing mark of a name that ends at `end`."""
    return end + 1 if text[end : end + 1] in ("”", "’", "」", "》") else end


_OPENERS, _CLOSERS = frozenset("“‘（(《"), frozenset("”’）)》")


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


_JOINED_WORD = regex.compile(".(?:和谐|和平|和睦|和美)|[共饱温缓总柔]和")


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


_COUNTED_NAME = regex.compile(f"\\p{{Han}}{{2}}[“‘](?P<name>{NUMBER}[^”’]{{2,8}})[”’]")
"""健全“五项举措: what is made sound counts, not the verb."""
_OPEN_TAIL = regex.compile(f"(?:，?以|这|—+|等(?:{NUMBER}{{1,3}}[大项个条种类][^、，。]{{0,12}})?)$")


_BRACKET = re.compile("[（()）]")


def _bracket_end(text: str, start: int) -> int:
    """Where the bracket around `start` closes; a paragraph's reach away where it stands in none."""
    depth = 0
    for bracket in _BRACKET.finditer(text, start, min(len(text), start + REACH)):
        depth += 1 if bracket.group() in "（(" else -1
        if depth < 0:
            return bracket.start()
    return start + REACH


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


def _listed(text: str, name: str, start: int, counts: Sequence[int]) -> list[Span]:
    """The items of a list: cut so that their number is the one announced, else at the commas, else at 、 and 和."""
    sentence = Span(start, min(first_mark(text, start, "。！？\n】"), _bracket_end(text, start)))
    close = text.find("”", start, sentence.end)
    if text[start : start + 1] == "“" and close > start and not text.startswith(("、", "“", "和"), close + 1):
        sentence = Span(start + 1, close)
    whole = Span(sentence.start, min(first_mark(text, sentence.start, "；;"), sentence.end))
    if not counts:
        by_comma = "，" in text[whole.start : whole.end]
        items = _sound(text, list(split(text, whole, "，" if by_comma else "、和")), _LONGEST_UNCOUNTED)
        lengths = [item.end - item.start for item in items]
        return [] if by_comma and items and max(lengths) - min(lengths) > _UNEVEN else items
    fitting = [
        items
        for count in counts
        for cut in _cuts(text, sentence, whole)
        if len(cut) == count and (items := _sound(text, cut, _LONGEST)) and _fits(text, name, items, counts)
    ]
    terms = terms_of(name)
    what = terms[0].what.removeprefix("个") if len(terms) == 1 else ""
    alike = (items for items in fitting if what and all(what in text[item.start : item.end] for item in items))
    return next(alike, fitting[0] if fitting else _by_members(text, name, sentence))


def _by_members(text: str, name: str, sentence: Span) -> list[Span]:
    """The first items of a list that goes on, as many as the formula counts, each with the word of its member: 三问四查：问甲、…，查乙、…，全力…."""
    terms = terms_of(name)
    whats = [term.what for term in terms for _ in range(term.number)]
    items = [bare(text, item) for item in islice(split(text, sentence, "、，"), len(whats))]
    named = len(terms) > 1 and all(whats) and len(items) == len(whats)
    each = zip(items, whats, strict=False)
    return items if named and all(what in text[item.start : item.end] for item, what in each) else []


def _fits(text: str, name: str, items: Sequence[Span], counts: Sequence[int]) -> bool:
    """Whether there are as many items as announced; where there is one a member of the formula, it takes up its words."""
    if len(items) == counts[0]:
        return True
    return len(items) in counts and spells_out(name, tuple(text[item.start : item.end] for item in items))


def _cuts(text: str, sentence: Span, whole: Span) -> Iterator[list[Span]]:
    """The ways to cut an enumeration, the coarsest first; what is cut at 、 runs over no comma."""
    yield list(split(text, sentence, "；"))
    yield list(split(text, whole, "，"))
    clause = next(split(text, whole, "，"), whole)
    yield list(split(text, clause, "、"))
    yield list(split(text, clause, "、和及"))
    yield list(split(text, whole, "、，"))
    if "、" in text[whole.start : whole.end]:
        yield list(split(text, whole, "、，和及"))


def _sound(text: str, items: Sequence[Span], longest: int) -> list[Span]:
    """The items without their marks, none where there is but one or a length is out of bounds."""
    stripped = [bare(text, item) for item in items]
    sound = all(2 <= i.end - i.start <= longest and not _NAMES_ANOTHER.search(text, i.start, i.end) for i in stripped)
    return stripped if len(stripped) > 1 and sound else []


_NAMES_ANOTHER = regex.compile("[”》][^，。]{0,4}(?:即|就是|是指|包括)|：")


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
            follow = Span(at + length, item.end)
            goes_on = lead == "在" or text.startswith(("包括", "涵盖"), follow.start)
            return _without_lead(text, follow, others) if goes_on else follow
    return item
