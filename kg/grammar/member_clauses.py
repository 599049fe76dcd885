"""Clauses that take up the members of a name one after the other: “一主两翼”，以甲为主体，以乙为两翼; “退、转、保”，该退的退，…."""

from __future__ import annotations

import regex

from kg.grammar.document import Document
from kg.grammar.enumerations import behind_quote, split
from kg.grammar.formulas import Term, terms_of
from kg.model import Span

_LETTERS = regex.compile("\\p{Han}{1,2}(?:、\\p{Han}{1,2}){2,7}")
_REACH = 160
_SKIPPED = 1
"""Clauses that may stand between a name and the first that takes it up: “…”四字方针往前推，该退的…."""


def member_clauses(document: Document, name: str, end: int) -> list[Span]:
    """One clause for each member of the name, in its order; none if a member is left out."""
    limit = min(document.paragraph_at(end).end, end + _REACH)
    if _LETTERS.fullmatch(name):
        letters, at = name.split("、"), behind_quote(document.text, end)
        return _told_of_each(document, letters, at) or _clauses_with(document.text, letters, Span(at, limit))
    return _made_of_members(document.text, terms_of(name), end, limit)


def _told_of_each(document: Document, letters: list[str], at: int) -> list[Span]:
    """查，就是突击检查甲；帮，就是组织乙: the first clause that is told of each letter."""
    end, found = document.paragraph_at(at).end, list[Span]()
    for letter in letters:
        told = regex.compile(f"(?<=[。；，：])“?{regex.escape(letter)}”?(?:，?(?:就是|即|是指)|：)").search(
            document.text, at, end
        )
        if told is None:
            return []
        found.append(next(split(document.text, Span(told.end(), end), "，；。")))
        at = found[-1].end
    return found


def _clauses_with(text: str, letters: list[str], reach: Span) -> list[Span]:
    """The clauses in a row that hold a letter each."""
    clauses = list(split(text, reach, "，；。：\n"))
    for first in range(min(len(clauses), _SKIPPED + 2)):
        row = clauses[first : first + len(letters)]
        if len(row) == len(letters) and all(
            letter in text[clause.start : clause.end] for letter, clause in zip(letters, row, strict=True)
        ):
            return row
    return []


def _made_of_members(text: str, terms: tuple[Term, ...], at: int, limit: int) -> list[Span]:
    """以甲为主体，以乙为两翼: what is made each member of a formula."""
    found: list[Span] = []
    for term in terms if len(terms) > 1 and all(term.what for term in terms) else ():
        made = regex.compile(
            f"(?<=[，：；。])以[^，。；：“”]{{2,40}}?为[{term.numerals}]?{regex.escape(term.what[0])}[^，。；“”]{{0,2}}(?=[，。；])"
        ).search(text, at, limit)
        if made is None:
            return []
        found.append(Span(*made.span()))
        at = made.end()
    return found
