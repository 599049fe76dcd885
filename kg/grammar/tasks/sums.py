"""Tasks that a clause lists and then sums up: 提出|推进甲、扩大乙、鼓励丙|等22条措施; not 取消守班、编报等7项任务, whose items are no tasks."""

from __future__ import annotations

from itertools import dropwhile

import regex

from kg.grammar.enumerations import split
from kg.grammar.ideas.classes import NUMBER
from kg.grammar.predicates import predicate_of, verb_standing
from kg.grammar.tasks.reading import TASK_KINDS
from kg.lexicon import alternatives
from kg.model import Span

_COUNT = f"(?:{NUMBER}{{1,3}}|\\d{{1,3}})(?:余|多)?"
_ITEMS = f"{_COUNT}(?:{alternatives('item_units')})(?:[^，、的]{{0,6}}(?:{alternatives('measures_counted')}))?"
_TOTAL = regex.compile(f"等(?:共计|共)?{_ITEMS}(?:[^，、]{{0,4}}{_ITEMS})?$")
"""等22条政策措施, 等六个方面提出18条政策: what ends a clause whose items are counted."""

_FEWEST = 2
_TELLER = regex.compile(
    "(?r)(?:提出|推出|出台|部署|明确|制定|采取|实施|安排|列出|细化|确定|作出|包括|涵盖|围绕|聚焦|从)(?:了|出)?(?:包括)?"
)
"""What tells the list of the first task: 就防控工作|提出|完善方案、…."""
_SPELLED_OUT = regex.compile("(?:包括|涵盖|涉及|分别[是为]|(?<!分|专)部署|研究|审议|即)(?:了)?")
_MANY = 3
_REST = regex.compile(
    "等(?:[一二三四五六七八九十\\d]*[个项条]?(?:方面|重点)?(?:内容|举措|措施|工作|任务|政策|事项)?)?$"
)


def listed_in(text: str, words: Span, before: Span | None) -> Span | None:
    """The tasks that `words` list: summed up at their end, or three and more behind a word that spells out, which may end the clause `before`."""
    return summed_up(text, words) or _spelled_out(text, words, before)


def _spelled_out(text: str, words: Span, before: Span | None) -> Span | None:
    """From the first task to the last behind a word that spells out: 任务包括|推进甲、扩大乙、鼓励丙."""
    first = text.find("、", *words)
    if first < 0:
        return None
    told = _SPELLED_OUT.search(text, words.start, first)
    is_led = before is not None and _SPELLED_OUT.search(text, max(before.start, before.end - 3), before.end) is not None
    if told is None and not is_led:
        return None
    rest = _REST.search(text, first, words.end)
    items = list(split(text, Span(told.end() if told else words.start, rest.start() if rest else words.end), "、"))
    tasks = list(dropwhile(lambda item: not _is_task(text, item), items))
    is_list = len(tasks) >= max(_MANY, len(items) - 1) and all(_is_task(text, item) for item in tasks)
    return Span(tasks[0].start, tasks[-1].end) if is_list else None


def summed_up(text: str, words: Span) -> Span | None:
    """From the first task that `words` list to the last, where the words then say how many measures these are; None for any other list."""
    total = _TOTAL.search(text, *words) if text.find("、", *words) >= 0 else None
    if total is None:
        return None
    told = _TELLER.search(text, words.start, min(text.find("、", *words), total.start()))
    listed = Span(told.end() if told else words.start, total.start())
    items = list(split(text, listed, "、"))
    return listed if len(items) >= _FEWEST and all(_is_task(text, item) for item in items) else None


def _is_task(text: str, item: Span) -> bool:
    if verb_standing(text, *item) is not None:
        return True
    predicate = predicate_of(text, item)
    return predicate.kind in TASK_KINDS and not predicate.is_guess and predicate.subject is None
