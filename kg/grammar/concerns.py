"""Whom and what a task concerns: groups of people and firms, industries, the time it is due, the bodies in charge."""

from __future__ import annotations

from functools import cache
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


def deadline_in(text: str) -> str:
    """The time by which a task is to be done, as written; empty where its words name none."""
    match = _DEADLINE.search(text)
    return match.group().removeprefix("于").removeprefix("在") if match else ""


def bodies_in_charge(document: Document, task: Span) -> tuple[Organisation, ...]:
    """The bodies that the words of a task, or the note in brackets behind its sentence, put in charge of it."""
    sentence = document.sentence_at(task.start)
    match = _IN_CHARGE.search(document.text, task.start, min(len(document.text), max(task.end, sentence.end) + 80))
    if (
        not match
        or document.text.find("\n", task.end, match.start()) >= 0
        or match.start() > max(task.end, sentence.end) + 2
    ):
        return ()
    span = Span(*(match.span("bodies") if match["bodies"] else match.span("by")))
    return tuple(body.organisation for body in document.within(document.bodies, span))


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
