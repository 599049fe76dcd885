"""What a title is read against: the bodies and places named around it, the year, the post before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import BodyMention, TitleMention
from kg.grammar.places import year_of
from kg.lexicon import words
from kg.model import Organisation, Span

NEAR = 300
"""How far before a title the body may be named that it leans on."""

PARTY_ORGANS = ("组织部", "宣传部", "统战部", "政法委", "政法委员会", "政研室", "政策研究室", "农办", "老干部局", "社会工作部", "网信办", "编办")  # fmt: skip
"""Organs of party committees that have no name of their own."""

HEADED = {
    "局": "局$", "厅": "厅$", "部": "(?<!组织|宣传|统战|武装|政治|支|党|总)部$", "院": "院$", "行": "行$", "厂": "厂$", "矿": "矿$", "师": r"第?[一二三四五六七八九十百\d]+师$", "校": "(?:大学|学院|学校|[中小]学|党校)$",
    "检察": "(?:检察院|最高检|高检院)$",
}  # fmt: skip
"""What a head alone may lean on, by the letters before 长."""

_HAN_OR_LETTER = regex.compile(r"[\p{Han}A-Za-z]")
_JOINS_CLAUSE = frozenset("由向与和及对了经请在有")
_CLAUSE_MARK = regex.compile(r"[，。；：\n“”]")
_NUMBER_OF_PEOPLE = regex.compile(r"[\d一二两三四五六七八九十][位名]$")
_FOREIGN_REACH = 24
_LAST_BODIES = 8
_LONGEST_COUNTRY = 16


@dataclass(frozen=True, slots=True)
class Head:
    """The word that ends a title, and how its office is found (the kinds of `titles.tsv`)."""

    word: str
    kind: str

    @property
    def letters(self) -> str:
        """What stands before 长: 局 in 局长, 校 in 校长助理."""
        return self.word.removesuffix("助理").removesuffix("长")


@dataclass(frozen=True, slots=True)
class Title:
    """A title whose words begin at `cut` and whose head begins at `start`; the body before it ends at `end`.

    `previous` is the post before in the same chain.
    """

    head: Head
    cut: int
    start: int
    end: int
    previous: TitleMention | None

    @property
    def is_bare(self) -> bool:
        """Whether nothing like 副 stands before the head."""
        return self.cut == self.start


class Office(NamedTuple):
    """Where the words of a post begin and the body it is in; None where no body can be concluded.

    `title_start` is where the title begins if words before it belong to it (国际贸易|谈判代表), else 0.
    """

    start: int
    organisation: Organisation | None
    title_start: int = 0


class Setting:
    """One document's bodies and places by where they end."""

    def __init__(self, document: Document) -> None:
        self.document, self.text, self.year = document, document.text, year_of(document)
        self.bodies = {mention.span.end: mention for mention in document.bodies}
        self.places = {mention.span.end: mention.place for mention in document.places}
        self._body_ends = [mention.span.end for mention in document.bodies]

    def before(self, offset: int, count: int = _LAST_BODIES) -> Sequence[BodyMention]:
        """The last bodies that end at or before `offset`, in order."""
        index = bisect_left(self._body_ends, offset + 1)
        return self.document.bodies[max(0, index - count) : index]

    def is_alone(self, start: int) -> bool:
        """Whether no word stands right before `start`."""
        return not _HAN_OR_LETTER.match(self.text[start - 1 : start])

    def is_free(self, start: int) -> bool:
        """Whether no word stands right before `start` but one that only joins it to the clause: 由|副校长, 听取了|检察长."""
        return self.is_alone(start) or (self.text[start - 1] in _JOINS_CLAUSE and self._begins_word(start))

    def _begins_word(self, start: int) -> bool:
        tokens = self.document.tokens
        return tokens.starting_at(start) is not None and tokens.starting_at(start - 1) is not None

    def is_counted(self, start: int) -> bool:
        """Whether a number of people stands right before `start`: 等12位|常委."""
        return _NUMBER_OF_PEOPLE.search(self.text, max(0, start - 6), start) is not None

    def is_behind_name(self, start: int) -> bool:
        """Whether the segmenter sees a person's name right before `start`: 王明|局长."""
        return self.name_before(start) is not None

    def name_before(self, end: int) -> Span | None:
        """Where the segmenter sees a person's name that ends at `end`."""
        tokens = self.document.tokens
        index = bisect_left(tokens.starts, end) - 1
        is_name = index >= 0 and tokens[index].flag.startswith("nr") and tokens[index].span.end == end
        return tokens[index].span if is_name else None

    def is_foreign(self, offset: int) -> bool:
        """Whether the clause before `offset` names a country abroad."""
        clause = _CLAUSE_MARK.split(self.text[max(0, offset - _FOREIGN_REACH) : offset])[-1]
        return _country().search(clause) is not None

    def country_before(self, end: int) -> Span | None:
        """Where a foreign country, perhaps with its form of state, is named that ends at `end`."""
        found = _country_at_end().search(self.text, max(0, end - _LONGEST_COUNTRY), end)
        return Span(found.start(), found.end()) if found else None

    def foreign_body_before(self, end: int) -> Span | None:
        """Where a body is named that ends at `end` and is a country's or a union of countries itself."""
        found = _foreign_body().search(self.text, max(0, end - _FOREIGN_REACH), end)
        return Span(found.start(), found.end()) if found else None

    def department_before(self, end: int) -> str:
        """The name of a department or other organ without a division that ends at `end`: 公安局, 总工会; empty if none does."""
        before = self.text[max(0, end - 12) : end]
        if not before.endswith(_named_alone()):
            return ""
        return next(name for name in _named_alone() if before.endswith(name))


def country_at_start_of(name: str) -> str:
    """The foreign country that a body's name begins with; empty if it begins with none."""
    found = _country().match(name)
    return found[0] if found else ""


@cache
def _country() -> re.Pattern[str]:
    longest_first = sorted(words("countries"), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


@cache
def _country_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<!内)(?:{_country().pattern})(?:共和国|联邦|王国|政府)?$")


@cache
def _foreign_body() -> regex.Pattern[str]:
    kinds = "|".join(map(regex.escape, words("foreign_bodies")))
    inside = r"(?:(?![的了在和与及对向从为是])[\p{Han}（）()])"
    return regex.compile(rf"(?<!内)(?:{_country().pattern})(?:{inside}{{0,12}}?(?:{kinds}))?$")


@cache
def _named_alone() -> tuple[str, ...]:
    return tuple(sorted((*departments(), *words("organs_named_alone")), key=len, reverse=True))


@cache
def departments() -> tuple[str, ...]:
    """The names of departments of governments, longest first."""
    return tuple(sorted(words("departments"), key=len, reverse=True))
