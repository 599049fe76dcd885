"""Administrative divisions by code: their names, what lies in what, which of several namesakes is meant."""

from __future__ import annotations

from functools import cache, lru_cache

from kg.grammar.divisions import OPEN, Division, gazetteer

COUNTRY = "000000"
"""Our code for the whole country, which GB/T 2260 has none for."""

_COUNTRY_NAME = "中国"
_COUNTRY_NAMES = frozenset({"中国", "全国", "我国", "国家"})
_NO_DIVISIONS = frozenset({"市辖区", "市", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})
_CLASS_WORDS = "省市区县州旗盟"
_LONGEST_NAME = 24


def six_digits(code: str) -> str:
    """A code as six digits: `00` and `33` are short for the country and a province; anything else that is no code is empty."""
    padded = code.ljust(6, "0") if len(code) in (2, 4) else code
    return padded if len(padded) == 6 and padded.isascii() and padded.isdigit() else ""


def division_name(code: str) -> str:
    """The latest official name of a division, empty for a code that never was one."""
    return _COUNTRY_NAME if code == COUNTRY else _latest_names().get(code, "")


def parent_of(code: str) -> str:
    """The code of the next larger division that has a name of its own, the country for a province, empty for the country."""
    if code == COUNTRY:
        return ""
    if code.endswith("0000"):
        return COUNTRY
    prefecture = code[:4] + "00"
    return prefecture if code != prefecture and division_name(prefecture) else code[:2] + "0000"


@lru_cache(maxsize=4096)
def names_division(name: str, code: str) -> bool:
    """Whether a name stands for the division of a code.

    It may be a name it bears or bore (宜宾市), that without its class word (宜宾), a short form of the name of an
    autonomous division (延边州), or any of these after the name of a larger division (成都市青羊区).
    """
    if code == COUNTRY:
        return name in _COUNTRY_NAMES
    own = _without_larger(name, code)
    return any(_stands_for(own, official) for official in _all_names().get(code, ()))


@lru_cache(maxsize=4096)
def code_of(name: str, hint: str = "") -> str:
    """The code of the division that a name stands for, given the code of one that it may be, lie in or contain; empty if unknown.

    Of several namesakes the one in force counts, then the one that shares most with the hint.
    """
    if hint and names_division(name, hint):
        return hint
    candidates = _codes_by_name().get(name, ()) or _codes_in_chain(name)
    in_force = tuple(code for code in candidates if (code, division_name(code)) in _in_force())
    remaining = in_force or candidates
    if len(remaining) > 1 and hint:
        remaining = tuple(code for code in remaining if code[:2] == hint[:2])
        remaining = tuple(code for code in remaining if code[:4] == hint[:4]) or remaining
    return remaining[0] if len(remaining) == 1 else ""


def _codes_in_chain(name: str) -> tuple[str, ...]:
    """The codes for 吉林省吉林市: a division's name after that of a larger one."""
    for end in range(2, min(len(name) - 1, _LONGEST_NAME)):
        for larger in _codes_by_name().get(name[:end], ()):
            inner = tuple(code for code in _codes_by_name().get(name[end:], ()) if _lies_in(code, larger))
            if inner:
                return inner
    return ()


def _lies_in(code: str, larger: str) -> bool:
    return code != larger and code.startswith(larger.removesuffix("00").removesuffix("00"))


def _without_larger(name: str, code: str) -> str:
    larger = parent_of(code)
    while larger and larger != COUNTRY:
        for official in _all_names().get(larger, ()):
            for prefix in (official, official.rstrip(_CLASS_WORDS)):
                if len(prefix) > 1 and name.startswith(prefix) and len(name) > len(prefix) + 1:
                    return _without_larger(name[len(prefix) :], code)
        larger = parent_of(larger)
    return name


def _stands_for(name: str, official: str) -> bool:
    if name == official or (len(name) > 1 and name == official.rstrip(_CLASS_WORDS)):
        return True
    is_short_form = len(official) > len(name) > 2 and name[-1] == official[-1] and "自治" in official
    return is_short_form and official.startswith(name[:-1])


@cache
def _divisions() -> tuple[Division, ...]:
    """Every name of every division, without the collective headings of the standard."""
    return tuple(division for division in gazetteer().divisions if division.name not in _NO_DIVISIONS)


@cache
def _in_force() -> frozenset[tuple[str, str]]:
    """Code and name of each division as it is today."""
    return frozenset((division.code, division.name) for division in _divisions() if division.until == OPEN)


@cache
def _latest_names() -> dict[str, str]:
    latest: dict[str, tuple[int, str]] = {}
    for division in _divisions():
        latest[division.code] = max(latest.get(division.code, (0, "")), (division.until, division.name))
    return {code: name for code, (_, name) in latest.items()}


@cache
def _all_names() -> dict[str, tuple[str, ...]]:
    names: dict[str, set[str]] = {}
    for division in _divisions():
        names.setdefault(division.code, set()).add(division.name)
    return {code: tuple(sorted(found)) for code, found in names.items()}


@cache
def _codes_by_name() -> dict[str, tuple[str, ...]]:
    codes: dict[str, set[str]] = {}
    for division in _divisions():
        codes.setdefault(division.name, set()).add(division.code)
    return {name: tuple(sorted(found)) for name, found in codes.items()}
