"""Names that say too little by themselves: what was done with the things counted before, or how many people it was."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures.words import alternatives, words_that
from kg.grammar.units import unit_of
from kg.lexicon import words

_IDLE, _TELLING = (
    "已经|已|现|基本|均|全部|累计|陆续|其中|共",
    "实际|正式|新|日均|日|督促|责令|当场|限期|依法|立即|现场|临时",
)
_LONGEST_VERB = 4
_INTERCHANGEABLE = ("个", "家", "户", "处", "项")
"""The same things may be counted in any of these: 市场36个，改造34家."""
_HEADCOUNTS = (
    "就业",
    "人口",
    "人员",
    "人数",
    "人次",
    "员",
    "者",
    "人",
    "群众",
    "职数",
    "编制",
    "职工",
    "上线",
    "率",
    "数",
    "量",
)
"""What a number of people is called without saying that it is one."""


@cache
def deeds() -> Any:
    """A pattern for words that only say what was done: 已复工, 实际到岗."""
    return regex.compile(rf"(?:{_IDLE})*(?P<deed>(?:{_TELLING})*(?:{alternatives('deed')})+)")


@cache
def _verbs() -> frozenset[str]:
    taking_objects = {*words("task_verbs"), *words_that("light"), *words_that("funding")}
    return frozenset(taking_objects - {*words_that("modifying")})


def thing_in(name: str) -> str:
    """What is counted under a name, without the verb before it: 选聘护渠队员 is 护渠队员; empty if there is only a deed."""
    name = name.removesuffix("人数")
    done = None if name.startswith(words_that("modifying")) else deeds().match(name)
    if done and len(name) - done.end() < len("项目"):
        return "" if done.end() == len(name) else name
    name = name[done.end() :].removeprefix("的") if done else name
    for length in range(_LONGEST_VERB, 1, -1):
        rest = name[length:].removeprefix("了").removeprefix("各类")
        if name[:length] in _verbs() and len(rest) > 1:
            return rest
    done_by = _ending_deeds(_IDLE).search(name)
    return name[: done_by.start()] if done_by and done_by.start() > 1 else name


def is_done_to(deed: str, thing: str) -> bool:
    """Whether a deed is told of a thing: cases are opened and closed, whatever was counted before them."""
    return not deed.endswith(words_that("case")) or thing.endswith(("案", "案件", "问题"))


def is_same_measure(unit: str, other: str) -> bool:
    """Whether two units count the same, whatever their scale: 万人 and 人."""
    one, two = unit_of(unit), unit_of(other)
    if not one or not two:
        return unit == other
    return one.base == two.base or (one.base in _INTERCHANGEABLE and two.base in _INTERCHANGEABLE)


def number_of_people(deed: str) -> str:
    """处理43人 counts those who were: 处理人数; names of people, and 就业, stay."""
    return deed if deed.endswith(_HEADCOUNTS) else f"{deed}人数"


def ends_in_deed(name: str) -> bool:
    """Whether a name ends with what was done: 党纪政纪处分."""
    return _ending_deeds("").search(name) is not None


@cache
def _ending_deeds(adverbs: str) -> Any:
    return regex.compile(rf"(?r)(?:{adverbs})*(?:{alternatives('deed')})$")
