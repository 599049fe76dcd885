"""Members of a list that share what is measured of them: 播种面积400万亩，其中玉米[260万亩]，水稻[68万亩]; 产品产量：水泥[30万吨]."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.ellipsis import is_same_measure
from kg.grammar.figures.figure import Memory
from kg.grammar.figures.heads import head_pattern
from kg.grammar.figures.line import Line
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives
from kg.model import Span

_LONGEST_MEMBER = 8
_RANKING = regex.compile(
    r"(?:位?居|位列|排名?|列)(?:在)?(?:全[省市县区国州]|本[省市县])?前\p{Han}*\d*位?\p{Han}{0,6}$|最[高多大快]的(?:[省市县区]\p{Han}?)?(?:依次|分别)?[是为]$"
)
_OF_HERDS = ("存栏", "出栏", "存栏量", "出栏量", "饲养量")
_LISTING = regex.compile(r"(?r)(?:产量|产值|销量|面积|存栏|出栏|投资|收入|销售额|进口|出口|增加值|价格|用电量)$")


@cache
def _shared_head() -> Any:
    """What is measured, with what is done to it: 播种面积, without a total: 总产量."""
    return regex.compile(rf"(?:总|(?P<deed>{alternatives('head-deed')}))?(?P<head>{head_pattern().pattern})")


def head_told(document: Document, line: Line, last_clause: Span | None, clause: Span, memory: Memory) -> str:
    """What is measured of the members from this clause on: after 主要产品产量：, or of the whole behind 其中; else as it was."""
    before = line.words(last_clause).rstrip() if last_clause else ""
    if last_clause and document.text[last_clause.end] in "：:" and _LISTING.search(before):
        return _head_of(before)
    if (before.strip() == "其中" or line.words(clause).lstrip().startswith("其中")) and memory.whole:
        return _head_of(memory.whole) if memory.whole in (memory.name, memory.topic) else memory.head
    return memory.head


def ranked_before(document: Document, line: Line, last_clause: Span | None) -> str:
    """By what those behind a colon are ranked: [接待人数]居前五位的是：北京526万人次; else empty."""
    ranked = _RANKING.search(line.words(last_clause)) if last_clause else None
    if not ranked or not last_clause or document.text[last_clause.end] not in "：:":
        return ""
    return phrases.before_figure(document, line, line.stretch(last_clause.start, ranked.start()))


def _head_of(name: str) -> str:
    found = _shared_head().search(name)
    return f"{found['deed'] or ''}{found['head'].removeprefix('总')}" if found else ""


def _may_share(site: Site, left: str) -> bool:
    """Whether what is counted in the run's unit has such a head: areas and weights, herds, groups of people (文史类)."""
    if site.kind == "people":
        return left.endswith(("类", "生", "组")) and site.memory.head.endswith("人数")
    return site.kind == "measure" or (site.kind == "count" and site.memory.head in _OF_HERDS)


def name_of_listed(site: Site, left: str, right: str) -> str:
    """The member with what is measured of it; empty where the words before the figure name more than a member."""
    memory = site.memory
    if right or not memory.head or not 2 <= len(left) <= _LONGEST_MEMBER or not _may_share(site, left):
        return ""
    last = memory.figures[-1] if memory.figures else None
    is_alike = last is None or last.focus.end < site.line.span.start or is_same_measure(last.unit, site.quantity.unit)
    is_noun = head_pattern().search(left) is None and parlance.opens_with_noun(site.document, site.run.before)
    is_member = is_noun or site.line.words(site.run.clause).lstrip().startswith("其中")
    return left + memory.head if is_alike and is_member and head_pattern().search(left) is None else ""
