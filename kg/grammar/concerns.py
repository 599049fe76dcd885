"""Whom and what a task concerns: groups of people and firms, industries, the time it is due, the bodies in charge."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from typing import Any

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.lexicon import words
from kg.model import Organisation, Span


def beneficiaries_in(text: str) -> tuple[str, ...]:
    """The groups that a task's words name, in order; the longest of overlapping names."""
    return _found(text, "beneficiaries")


def industries_in(text: str) -> tuple[str, ...]:
    """The industries that a task's words name, in order."""
    return _found(text, "industries")


_DEADLINE = regex.compile(
    "(?:到|至|于|在)?(?:(?:19|20)\\d\\d年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|今年|明年|本月|年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?"
    "(?:月)?(?:\\d{1,2}日|上旬|中旬|下旬|底|末)(?:之前|以前|前)|(?:\\d+|[一二两三四五六七八九十]+)(?:年|个月|天|个工作日|日)(?:之)?内|年内|年底前|"
    "(?:到|至)(?:(?:19|20)\\d\\d年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|今年|明年)(?:底|末)?"
)
_IN_CHARGE = regex.compile(
    "(?:责任单位|牵头单位|责任部门|牵头部门)[:：](?P<bodies>[^；;）)\n]{2,80})|由(?P<by>[^，。；]{2,24}?)(?:牵头|负责|承担|会同)"
)
_MAY_CHARGE = regex.compile("责任单位|牵头单位|责任部门|牵头部门|由")
_GAP, _LONGEST_NOTE = 2, 80
"""How far behind its sentence the note may begin, and how far it may reach."""


def deadline_in(text: str) -> str:
    """The time by which a task is to be done, as written; empty where its words name none."""
    match = _DEADLINE.search(text)
    return match.group().removeprefix("于").removeprefix("在") if match else ""


def bodies_in_charge(document: Document, task: Span) -> tuple[Organisation, ...]:
    """The bodies that the words of a task, or the note in brackets behind its sentence, put in charge of it."""
    end = max(task.end, document.sentence_at(task.start).end)
    match = _charge_from(document.text, task.start, end)
    if match is None or document.text.find("\n", task.end, match.start()) >= 0:
        return ()
    span = Span(*(match.span("bodies") if match["bodies"] else match.span("by")))
    return tuple(body.organisation for body in document.within(document.bodies, span))


def _charge_from(text: str, start: int, end: int) -> regex.Match[str] | None:
    """The first words that put somebody in charge, from `start` to just behind `end`."""
    starts = _starts_of_charges(text)
    for index in range(bisect_left(starts, start), len(starts)):
        if starts[index] > end + _GAP:
            break
        if match := _IN_CHARGE.match(text, starts[index], min(len(text), end + _LONGEST_NOTE)):
            return match
    return None


@lru_cache(maxsize=2)  # asked for every task of a document
def _starts_of_charges(text: str) -> list[int]:
    candidates = (candidate.start() for candidate in _MAY_CHARGE.finditer(text))
    return [start for start in candidates if _IN_CHARGE.match(text, start)]


@cache
def _automaton(lexicon: str) -> Any:
    automaton = ahocorasick.Automaton()
    for word in words(lexicon):
        automaton.add_word(word, word)
    automaton.make_automaton()
    return automaton


def _found(text: str, lexicon: str) -> tuple[str, ...]:
    found = [word for _, word in _automaton(lexicon).iter_long(text)]
    return tuple(dict.fromkeys(found))
