"""What a named idea consists of where the list stands behind its name: 即…, 包括…, 重在…, numbered items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

import regex

from kg.grammar.document import Document
from kg.grammar.enumerations import bare, behind_quote, fits, split
from kg.grammar.formulas import Term, count_behind, counts_of, points_of, terms_of
from kg.grammar.ideas.classes import NUMBER, class_after, class_inside
from kg.grammar.numbered import REACH, first_mark, numbered_items
from kg.grammar.verbs import verb_at
from kg.lexicon import alternatives
from kg.model import Span

_CUE = f"{alternatives('spelling_out', 'behind')}|即(?![将使可便刻日时])"
_OPENING = re.compile(
    f"(?:(?:力度|步伐|进程|工作)(?=，重点是))?[，：:（(—]{{0,2}}(?:分别)?(?P<cue>{_CUE}|重在|重点是|核心是|关键是|：|:|(?<=——))(?:要|在于)?[：:]?"
)
_FAR_OPENING = re.compile(f"[^，。；：:“”（(\n]{{0,8}}(?:[，（(—]{{1,2}}(?P<cue>{_CUE})[：:]?|[（(：:])")
_FARTHER_OPENING = re.compile("[^。；：:“”（(\n]{8,40}，(?P<cue>即|就是|分别是|分别为|具体是|具体为)[：:]")
"""“四个一批”，带动…，恢复…，即：… where the clauses between tell what the idea is for."""
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
_UNEVEN = 4
"""How much the items of a list may differ in length where nothing announces them and commas part them."""
_LONGEST, _LONGEST_UNCOUNTED = 60, 14
"""How long a part may be where the text announces how many there are, and where it does not."""
_DEMANDS_MORE = regex.compile("；(?:还?要|同时|此外)")
"""Behind a semicolon: the next demand, no item of the list."""
_AS = regex.compile("以[^，]+为[^，]+")
_HEAD = regex.compile("的\\p{Han}{0,8}(?:机制|体系|模式|格局|制度|体制|布局|战略|方针|思路|工作法|理念|原则|要求)$")
_BRACKET = re.compile("[（()）]")
_NAMES_ANOTHER = regex.compile("[”》][^，。]{0,4}(?:即|就是|是指|包括)|：")


def announced_counts(document: Document, name: str, end: int) -> tuple[int, ...]:
    """The numbers of parts that the name (三轮驱动, 一带三区) or the words after it (“…”三大战略) announce; empty for none."""
    counts = counts_of(name) or points_of(name)
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
        opening = _FAR_OPENING.match(text, at) or _FARTHER_OPENING.match(text, at)
    if not opening:
        return []
    if opening["cue"] == _EMPHASES and (tasks := _tasks(text, opening.end())):
        return tasks
    if opening["cue"] in _CENTRAL:
        return [next(split(text, Span(opening.end(), first_mark(text, opening.end(), "。；！？\n）)】")), "，"))]
    if (
        not counts
        and (classed or class_inside(name))
        and opening["cue"] in "：:"
        and (clauses := _clauses(text, opening.end()))
    ):
        return clauses
    if not counts and (opening["cue"] not in _LISTS or at == end):
        return []
    return _listed(text, name, opening.end(), counts)


def _tasks(text: str, start: int) -> list[Span]:
    """The clauses behind 重点是 that each begin with a verb of their own: 促进甲，降低乙，增加丙."""
    clauses = split(text, Span(start, first_mark(text, start, "。；！？\n）)】")), "，")
    tasks = list(takewhile(lambda clause: _is_task(text, clause), clauses))
    return [bare(text, task) for task in tasks] if len(tasks) >= _FEWEST_TASKS else []


def _clauses(text: str, start: int) -> list[Span]:
    """The clauses behind a colon that semicolons part: “椰林”计划：建加工基地；开直飞航线；互派学生."""
    clauses = list(split(text, Span(start, first_mark(text, start, "。！？\n")), "；"))
    firsts = [next(split(text, clause, "，")) for clause in clauses]
    is_list = len(clauses) >= _FEWEST_TASKS and all(4 <= c.end - c.start <= _LONGEST for c in firsts)
    return [bare(text, clause) for clause in firsts] if is_list else []


def _is_task(text: str, clause: Span) -> bool:
    verb = verb_at(text, clause.start, clause.end)
    return verb is not None and verb.kind in ("act", "aim") and clause.end - clause.start <= _LONGEST


def _bracket_end(text: str, start: int) -> int:
    """Where the bracket around `start` closes; a paragraph's reach away where it stands in none."""
    depth = 0
    for bracket in _BRACKET.finditer(text, start, min(len(text), start + REACH)):
        depth += 1 if bracket.group() in "（(" else -1
        if depth < 0:
            return bracket.start()
    return start + REACH


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
        if len(cut) == count and (items := _sound(text, cut, _LONGEST)) and fits(text, name, items, counts)
    ]
    terms = terms_of(name)
    what = terms[0].what.removeprefix("个") if len(terms) == 1 else ""
    shared = [what] if what else _words_of_all(terms)
    alike = (
        items
        for items in fitting
        if shared and all(word in text[item.start : item.end] for item in items for word in shared)
    )
    return _from_word(text, next(alike, fitting[0] if fitting else _by_members(text, name, sentence)), what)


def _words_of_all(terms: Sequence[Term]) -> list[str]:
    """The words that each part takes up of a formula whose members count alike: 问, 看 of 三问三看."""
    return [term.what.removeprefix("个") for term in terms] if len({term.number for term in terms}) == 1 else []


def _from_word(text: str, items: list[Span], word: str) -> list[Span]:
    """The items, the first from the word that the formula counts where all others begin with it: 小店用水|零跑腿、零等候、零收费."""
    if not word or not items or not all(text.startswith(word, item.start) for item in items[1:]):
        return items
    at = text.rfind(word, items[0].start, items[0].end)
    return [Span(at, items[0].end), *items[1:]] if at >= 0 else items


def _by_members(text: str, name: str, sentence: Span) -> list[Span]:
    """The first items of a list that goes on, as many as the formula counts, each with the word of its member: 三问四查：问甲、…，查乙、…，全力…."""
    terms = terms_of(name)
    whats = [term.what for term in terms for _ in range(term.number)]
    items = [bare(text, item) for item in islice(split(text, sentence, "、，"), len(whats))]
    named = len(terms) > 1 and all(whats) and len(items) == len(whats)
    each = zip(items, whats, strict=False)
    return items if named and all(what in text[item.start : item.end] for item, what in each) else []


def _cuts(text: str, sentence: Span, whole: Span) -> Iterator[list[Span]]:
    """The ways to cut an enumeration, the coarsest first; what is cut at 、 runs over no comma, 以…为… is never cut."""
    if text.startswith("要", sentence.start) or not _DEMANDS_MORE.search(text, sentence.start, sentence.end):
        yield list(split(text, sentence, "；"))
    clauses = list(split(text, whole, "，"))
    yield clauses
    if len(clauses) > 1 and all(_AS.fullmatch(text, clause.start, clause.end) for clause in clauses):
        return
    clause = next(split(text, whole, "，"), whole)
    yield list(split(text, clause, "、"))
    yield list(split(text, clause, "、和及"))
    yield list(split(text, whole, "、，"))
    if "、" in text[whole.start : whole.end]:
        yield list(split(text, whole, "、，和及"))


def _without_head(text: str, items: Sequence[Span]) -> list[Span]:
    """The items, the last without the word for all of them: 以甲为平台、以乙为支撑|的治理机制."""
    head = _HEAD.search(text, items[-1].start, items[-1].end) if items else None
    is_apart = head and not any(text.find("的", item.start, item.end) >= 0 for item in items[:-1])
    return [*items[:-1], Span(items[-1].start, head.start())] if head and is_apart else list(items)


def _sound(text: str, items: Sequence[Span], longest: int) -> list[Span]:
    """The items without their marks, none where there is but one or a length is out of bounds."""
    stripped = [bare(text, item) for item in _without_head(text, items)]
    sound = all(2 <= i.end - i.start <= longest and not _NAMES_ANOTHER.search(text, i.start, i.end) for i in stripped)
    return stripped if len(stripped) > 1 and sound else []
