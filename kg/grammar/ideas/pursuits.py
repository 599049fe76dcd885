"""Which kind of idea the words around a name in marks make of it: 落实“…”, 以“…”为抓手."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import regex

from kg.grammar.mentions import NameMention
from kg.lexicon import rows
from kg.model import PolicyType

_CLAUSE_START = re.compile("[，。；：！？\n]")
_ROLE = regex.compile(
    "(?:作?为)(?:[^，。；：“”]{1,10}的)?(?:总|根本|重要|主要|有力)?(?P<role>抓手|引领|载体|目标|原则|方针|准则|总要求|主要内容|基本内容|核心内容|主题(?=的[^，。；]{0,12}(?:讨论|教育|活动|行动|实践)|，(?:在[^，。；]{1,10})?(?:组织|广泛|深入|扎实)+开展)|统领|主线|牵引|突破口|指引|遵循|指导|导向|支撑|依托|核心|重点)"
)
_SERVED = regex.compile(
    "”(?:的)?(?:建设|创建|目标)?(?:的?(?:早日)?(?:实现|建成))?(?:贡献|[作做]出?[^，。；]{0,6}贡献|添砖|增光|奠定|提供|而(?:努力|奋斗)|保驾|不懈)"
)
"""How a clause goes on in which something is done for what stands in marks: 为“平安某市”作贡献."""
_ROLES: dict[str, PolicyType] = {"目标": "target", "主题": "campaign"}
_LEADS = regex.compile("以|把|将")
_EXPLAINED = regex.compile("[（(][^（）()]{4,120}[）)]")
"""What spells a name out between it and its role: 以“三个一”（…）为抓手."""
_LEADS_WORK = regex.compile("(?:统揽|统领|引领|牵引|领航|开路|凝聚|带动)")
"""What something that stands between 以 and it does to the work: 以“四个…”统揽全局."""
_JOINS = frozenset("与同和跟")
_JOINED = regex.compile(
    "(?:等)?(?:工作|活动|创建|建设|教育|实践)?(?:紧密|有机|相互|充分)?(?:相?结合|衔接|统筹|一体|同步)"
)
"""How a clause goes on that joins one effort with another: 与“门前三包”结合起来."""


def led_by(text: str, run: Sequence[NameMention]) -> PolicyType | None:
    """The type of what leads the work: 以“两个…”为抓手, 把“三个…”作为目标, 为“平安…”作贡献."""
    if text[run[0].span.start - 1] == "为" and _SERVED.match(text, run[-1].span.end - 1):
        return "target"
    if text[run[0].span.start - 1] in _JOINS and _JOINED.match(text, run[-1].span.end):
        return "campaign"
    explained = _EXPLAINED.match(text, run[-1].span.end)
    role = _ROLE.match(text, explained.end() if explained else run[-1].span.end)
    if text[run[0].span.start - 1] == "以" and _LEADS_WORK.match(text, run[-1].span.end):
        return "guideline"
    clause = _CLAUSE_START.split(text[max(0, run[0].span.start - 80) : run[0].span.start])[-1] if role else ""
    if role is None or not _LEADS.search(clause):
        return None
    return _ROLES.get(role["role"], "guideline")


@cache
def _pursuits() -> dict[str, PolicyType]:
    return {row[0]: row[1] for row in rows("policy_pursuits")}  # type: ignore[misc]


@cache
def _governs_at_once() -> frozenset[str]:
    """The verbs, also used as attributes (突出问题, 创新企业), that pursue only what follows at once."""
    return frozenset(row[0] for row in rows("policy_pursuits") if len(row) > 2)


@cache
def _first_characters_of_pursuits() -> frozenset[str]:
    return frozenset(verb[0] for verb in _pursuits())


def pursuit_before(text: str, at: int) -> PolicyType | None:
    """The type that the verb shortly before `at` gives to what it governs, else the verb that opens the clause of an enumeration."""
    clause = _CLAUSE_START.split(text[max(0, at - 80) : at])[-1]
    near = clause[-14:].rsplit("、", 1)[-1]
    pursuits, firsts = _pursuits(), _first_characters_of_pursuits()
    starts = [start for start in range(len(near) - 1, -1, -1) if near[start] in firsts]
    for length in (4, 3, 2, 1) if starts else ():
        for start in starts:
            verb = near[start : start + length]
            is_next = near[start + length :].strip("了“") == ""
            needs_next = length == 1 or verb in _governs_at_once()
            if len(verb) == length and verb in pursuits and (is_next or not needs_next):
                return pursuits[verb]
    if near.rstrip("和与及“") in ("", "、") and "、" in clause:
        return next(
            (_pursuits()[clause[s : s + n]] for s in range(7) for n in (4, 3, 2) if clause[s : s + n] in _pursuits()),
            None,
        )
    return None
