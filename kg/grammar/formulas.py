"""Formulas: names that count their parts (三个严格, 一带三区, 一四六, 1853, 5+1), and what they announce."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import regex

from kg.grammar.ideas.classes import NUMBER, class_inside

_NUMERAL = {c: n for n, c in enumerate("〇一二三四五六七八九十")} | {"两": 2, "双": 2}
_HAN = "〇一二三四五六七八九"
_NUMERALS = "".join(_NUMERAL)
_MANY = {"百": 100, "千": 1000}
_MANY_AT_END = re.compile(f"[^{_NUMERALS}百千万][百千]$")
"""Numerals behind others, never at the beginning of a name: 一院四站百基地; 三百 is one number."""
_TERM = re.compile(
    f"(?P<numeral>[{_NUMERALS}]|(?<![{_NUMERALS}])[百千](?=[^{_NUMERALS}百千万、，]))(?P<what>(?:[^{_NUMERALS}百千、，]|(?<=[{_NUMERALS}])[百千]|[百千]万)*)[、，]?"
)
_DIGITS = regex.compile("\\d{3,5}|\\d(?:\\+\\d)+")
_MARKED_DIGITS = regex.compile(f"(?P<digits>{_DIGITS.pattern})[”’]\\p{{Han}}")
"""Digits in marks before the rest of a name: “123”|发展行动."""
_NO_COUNT = re.compile(
    "十[一二三四五六七八九]?五$|[一二三五六七八九十]{2}$|十[一二三四五六七八九]|一带一路|一国两制|一对|[一二三四]线|[一二三四五六]中全会"
    "|三北|三农|三峡|两岸|两会|双方|[一二两三]国"
)
_COUNT_AFTER = re.compile(f"(?:等)?(?P<n>{NUMBER})(?:大|项|个|条|件)")
_POINTS = re.compile(f".(?P<n>[{_NUMERALS}])条$")
_REPEATED = re.compile(".(?:个|位)?一")
"""三轮驱动, 五个一: the first numeral counts, 一 only repeats."""


class Term(NamedTuple):
    """One member of a formula: 三区 of 一带三区, 四 of 一四六 (`what` is empty)."""

    numeral: str
    what: str

    @property
    def number(self) -> int:
        """How many parts the member announces."""
        return _NUMERAL[self.numeral] if self.numeral in _NUMERAL else _MANY[self.numeral]

    @property
    def numerals(self) -> str:
        """The characters that may stand for its number: 二 counts as 两."""
        return f"{self.number}{'二两双' if self.number == 2 else self.numeral}"


@lru_cache(maxsize=1024)  # several rules ask what the names of one article count
def terms_of(name: str) -> tuple[Term, ...]:
    """The members of a formula, none where the name does not begin with a number or is a date (十二五, 八一)."""
    if name[:1] not in _NUMERAL and not name[:1].isdecimal():
        return ()
    marked = _MARKED_DIGITS.match(name)
    bare = marked["digits"] if marked else _without_class_word(name)
    if _DIGITS.fullmatch(bare):
        return tuple(Term(_HAN[int(digit)], "") for digit in bare if digit.isdigit())
    if bare[:1] not in _NUMERAL or len(bare) < 2 or _NO_COUNT.match(bare):
        return ()
    return tuple(Term(m["numeral"], m["what"]) for m in _TERM.finditer(bare))


def counts_of(name: str) -> tuple[int, ...]:
    """The numbers of parts that a formula may announce, the likeliest first: 一带三区 four, one a member two; 五比五看 ten, two or five."""
    terms = terms_of(name)
    if len(terms) < 2 or _REPEATED.match(name):
        return tuple(term.number for term in terms[:1] if term.number > 1)
    numbers = [term.number for term in terms]
    alike = numbers[:1] if len(set(numbers)) == 1 and numbers[0] > 1 else []
    return tuple(dict.fromkeys((sum(numbers), *alike, len(terms))))


def points_of(name: str) -> tuple[int, ...]:
    """The number of points that a document is called by: ten of 护林十条; empty for any other name."""
    points = _POINTS.search(name)
    return (_NUMERAL[points["n"]],) if points else ()


def count_behind(text: str, at: int) -> int | None:
    """The number that the words at `at` announce: …“…”三大战略, …等六大平台."""
    match = _COUNT_AFTER.match(text, at)
    return _NUMERAL.get(match["n"]) if match else None


def spells_out(name: str, parts: tuple[str, ...]) -> bool:
    """Whether parts take up the words of a formula: one a member in order, 以粮为主 for 一主, 两种责任 for 双责; or all in each, 比甲看乙 for 五比五看, 一门手艺 for 三个一."""
    terms = terms_of(name)
    if _REPEATED.match(name):
        return len(parts) == terms[0].number and all("一" in part for part in parts)
    if all(term.what and term.number == len(parts) for term in terms):
        return all(term.what.removeprefix("个") in part for term in terms for part in parts)
    return len(terms) == len(parts) and all(
        any(character in part for character in (term.what or term.numerals))
        for term, part in zip(terms, parts, strict=True)
    )


def _without_class_word(name: str) -> str:
    """一三五 of 一三五工程; a formula that is nothing but numeral and class word stays (三大战略), and so does a member (百基地)."""
    for length in (4, 3, 2):
        if _MANY.keys() & set(name[-length:]) or _MANY_AT_END.search(name, 0, len(name) - length):
            continue
        if len(name) - length >= 3 and class_inside(name) and class_inside("甲" + name[-length:]):
            return name[:-length]
    return name
