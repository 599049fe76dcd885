"""The administrative divisions of China through the years: names, short names, what lies in what."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

import regex

from kg.lexicon import rows, words

Level = Literal["province", "prefecture", "county"]

OPEN = 9999
"""The last year of a name that is still in force."""

_SLUGGISH = 1
"""So many years a name is used before it is in force, and after."""

_KINDS = frozenset(
    (
        "特别行政区",
        "自治区",
        "自治州",
        "自治县",
        "自治旗",
        "地区",
        "林区",
        "特区",
        "新区",
        "省",
        "市",
        "州",
        "盟",
        "县",
        "区",
        "旗",
    )
)
_LENGTHS_OF_KINDS = sorted(set(map(len, _KINDS)), reverse=True)


class Division(NamedTuple):
    """One name that a division has had: `code` of GB/T 2260, in force from the year `since` to the year `until`."""

    code: str
    name: str
    since: int
    until: int

    @property
    def level(self) -> Level:
        """Where it stands: municipalities are provinces, cities with districts prefectures, all below counties."""
        if self.code.endswith("0000"):
            return "province"
        return "prefecture" if self.code.endswith("00") and self.code[2:4] != "90" else "county"

    @property
    def is_city(self) -> bool:
        """Whether it calls itself 市."""
        return self.name.endswith("市")

    def in_force(self, year: int) -> bool:
        """Whether the name was good in `year`, give or take the years by which usage is behind."""
        return self.since - _SLUGGISH <= year <= self.until + _SLUGGISH


@lru_cache(maxsize=4096)
def parents_of(code: str) -> tuple[str, ...]:
    """The codes of the divisions around a division, the nearest first."""
    around = (code[:4] + "00", code[:2] + "0000")
    return tuple(dict.fromkeys(c for c in around if c != code and not (c[2:4] == "90" and c[4:] == "00")))


class Gazetteer:
    """All divisions by code, by full name and by short name."""

    def __init__(self, divisions: tuple[Division, ...]) -> None:
        self.divisions = divisions

    @cached_property
    def _by_code(self) -> dict[str, list[Division]]:
        found: dict[str, list[Division]] = {}
        for division in self.divisions:
            found.setdefault(division.code, []).append(division)
        return found

    @cached_property
    def _by_name(self) -> dict[str, list[Division]]:
        found: dict[str, list[Division]] = {}
        for division in self.divisions:
            for name in names_of(division):
                found.setdefault(name, []).append(division)
        return found

    @cached_property
    def _lengths(self) -> dict[tuple[str, ...], list[int]]:
        """How long the names are that begin with the same two characters, the longest first."""
        found: dict[tuple[str, ...], list[int]] = {}
        for length, beginning in sorted({(len(name), tuple(name[:2])) for name in self._by_name}, reverse=True):
            found.setdefault(beginning, []).append(length)
        return found

    def at(self, code: str, year: int = OPEN) -> Division | None:
        """The name of a code in a year; the nearest in time if it had none then."""
        held = self._by_code.get(code)
        if not held:
            return None
        return min(held, key=lambda d: (max(d.since - year, year - d.until, 0), -d.since))

    def named(self, name: str) -> tuple[Division, ...]:
        """The divisions that are or were called `name`, in full or in short."""
        return tuple(self._by_name.get(name, ()))

    def scan(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of every full or short name in `text`, leftmost longest, without overlap."""
        lengths, names, end = self._lengths, self._by_name, 0
        for start, beginning in enumerate(pairwise(text)):
            if beginning not in lengths or start < end:
                continue
            length = next((n for n in lengths[beginning] if text[start : start + n] in names), 0)
            if length:
                end = start + length
                yield start, end


def names_of(division: Division) -> tuple[str, ...]:
    """The ways to write a division: in full (延边朝鲜族自治州), without nationalities (延边州, 延边自治州), in short (延边)."""
    base, kind = _split(division.name)
    plain = _nationalities().sub("", base)
    plain = plain if len(plain) > 1 or not kind.startswith("自治") else base
    short_kind = {"自治州": "州", "自治县": "县", "自治旗": "旗", "地区": "地区"}.get(kind, kind)
    forms = [division.name, plain + short_kind, plain + kind]
    if len(plain) > 1:
        forms.append(plain)
    return tuple(dict.fromkeys(forms))


@cache
def gazetteer() -> Gazetteer:
    """The divisions of all revisions and the changes since, read once."""
    table = {(code, name): (int(since), int(until)) for code, name, since, until in rows("divisions")}
    table |= {(code, name): (int(since), int(until)) for code, name, since, until in rows("divisions_later")}
    return Gazetteer(tuple(Division(code, name, *years) for (code, name), years in sorted(table.items())))


def _split(name: str) -> tuple[str, str]:
    """The name without its kind, and the kind: the longest that the name ends in without being it."""
    for length in _LENGTHS_OF_KINDS:
        if len(name) > length and name[-length:] in _KINDS:
            return name[:-length], name[-length:]
    return name, ""


@cache
def _nationalities() -> regex.Pattern[str]:
    return regex.compile(f"(?:{'|'.join(words('ethnic_names'))})+$")
