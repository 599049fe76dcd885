"""Names of ideas that the whole country uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, cast

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import alternation
from kg.grammar.ideas.idea import Idea, is_inside_title, name_of, without_marks
from kg.lexicon import rows
from kg.model import PolicyType, Span

_REGION = regex.compile(
    "中[^有的你我是，。；和与、]{1,3}命运共同体|(?:亚洲|亚太|周边|网络空间|海洋|人与自然生命|人类卫生健康)命运共同体|(?:京津冀|长三角|珠三角|长江三角洲|环渤海|长株潭|成渝|关中|沿海|长吉图|西咸|武汉城市圈|长江中游城市群|中原城市群)(?:区域|地区|经济区)?(?:协同发展|一体化(?:高质量)?(?:发展)?|协同创新|经济一体化)"
)
_LONGEST_WHOLE = 16


@cache
def _automaton() -> Any:
    automaton = ahocorasick.Automaton()
    for row in rows("national_ideas"):
        automaton.add_word(row[0], (row[0], row[1]))
    automaton.make_automaton()
    return automaton


@cache
def national_types() -> Mapping[str, PolicyType]:
    """The type of each idea that the whole country knows by its name, whatever class word follows it: “一带一路”建设."""
    return {without_marks(row[0]): cast(PolicyType, row[1].rstrip("*")) for row in rows("national_ideas")}


_DATING = regex.compile(
    "的?压力|的?(?:决胜|关键|攻坚|新|收官|开局|重要|伟大)?(?:阶段|之年|时期|期|进程|征程|以来|的?历史|新时期|四十周年|\\d+周年|[一二三四五六七八九十]+(?:周)?年)"
)
_MADE_ANOTHER = regex.compile(f"\\d|的?(?:建设)?(?:{alternation('behind_national_ideas')})")
"""Behind a name: what it makes another thing of, 进入创新型国家行列."""
_GOES_ON = regex.compile("(?<=法)[人院制规律师定庭官治学则]")
"""How a word goes on that only begins like a law: 旅游法人, 税收法治."""
_RULES = regex.compile("(?<=法)(?:及其)?实施(?:条例|细则)")
_SAID = regex.compile("[，。！？]")
"""A quotation with such a mark is a saying or a theme."""
_DESCRIBED = regex.compile("的(?!.{0,4}(?:目标|任务))|道路")
"""What is only said of an aim: 建成小康社会的短板."""


def national_ideas(document: Document) -> Iterator[Idea]:
    """Names that the whole country uses, where they do not merely date a period; what only shortens another stands for it."""
    found = list(_invoked(document))
    names = sorted({name_of(document, idea) for idea in found}, key=lambda name: (-len(name), name))
    for idea in found:
        name = name_of(document, idea)
        whole = next((longer for longer in names if len(longer) > len(name) and name in longer), "")
        yield replace(idea, whole=whole)


def _invoked(document: Document) -> Iterator[Idea]:
    """Each name where it is invoked."""
    covered = document.headline.end
    for start, end, type_ in sorted(_hits(document.text), key=lambda hit: (hit[0], -hit[1])):
        if start < covered:
            continue
        if _GOES_ON.match(document.text, end) or _MADE_ANOTHER.match(document.text, end):
            continue
        covered = end = _with_its_rules(document.text, end)
        if is_inside_title(document, start) or _DATING.match(document.text, end) or _in_body(document, start, end):
            continue
        if not type_.endswith("*") or _is_aim(document.text, start, end):
            yield Idea(_quoted_whole(document, Span(start, end)), cast(PolicyType, type_.rstrip("*")), True)


def _with_its_rules(text: str, end: int) -> int:
    """The end of a law's name with that of the rules for it, if they are named along."""
    rules = _RULES.match(text, end)
    return rules.end() if rules else end


def _hits(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a name of the lexicon stands, or that of a region's growing together (长三角一体化发展), with its type."""
    for end, (word, type_) in _automaton().iter(text):
        yield end + 1 - len(word), end + 1, type_
    for match in _REGION.finditer(text):
        yield match.start(), match.end(), "strategy"


def _in_body(document: Document, start: int, end: int) -> bool:
    """Whether the name is part of a body's: 县乡村振兴局."""
    bodies = document.within(document.bodies, Span(max(0, start - _LONGEST_WHOLE), start + 1))
    return any(body.span.end >= end for body in bodies)


def _is_aim(text: str, start: int, end: int) -> bool:
    """Whether a state of the country is invoked as an aim, and not one that something else is described by."""
    return not (text.endswith("决胜", 0, start) or _DESCRIBED.match(text, end))


def _quoted_whole(document: Document, span: Span) -> Span:
    """The whole name in marks of which a known name is a part: “三证合一、一照一码”."""
    for name in document.within(document.names, Span(max(0, span.start - _LONGEST_WHOLE), span.start)):
        is_short = name.inner.end - name.inner.start <= _LONGEST_WHOLE
        if (
            name.inner.holds(span)
            and name.marks == "quotes"
            and is_short
            and not _SAID.search(document.quotation(name.inner))
        ):
            return name.inner
    return span
