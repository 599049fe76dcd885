"""Administrative divisions by code: their names, what lies in what, which name has only one."""

from __future__ import annotations

from functools import cache

from kg.lexicon import rows

COUNTRY = "000000"
"""Our code for the whole country, which GB/T 2260 has none for."""

_COUNTRY_NAME = "中国"
_COUNTRY_NAMES = frozenset({"中国", "全国", "我国", "国家"})
_NO_DIVISIONS = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})


def six_digits(code: str) -> str:
    """A code as six digits: `00` and `33` are short for the country and a province; anything else that is no code is empty."""
    padded = code.ljust(6, "0") if len(code) in (2, 4) else code
    return padded if len(padded) == 6 and padded.isascii() and padded.isdigit() else ""


def division_name(code: str) -> str:
    """The latest official name of a division, empty for a code that never was one."""
    if code == COUNTRY:
        return _COUNTRY_NAME
    return _latest_names().get(code, "")


def parent_of(code: str) -> str:
    """The code of the next larger division that has a name of its own, the country for a province, empty for the country."""
    if code == COUNTRY:
        return ""
    if code.endswith("0000"):
        return COUNTRY
    prefecture, province = code[:4] + "00", code[:2] + "0000"
    if code != prefecture and division_name(prefecture):
        return prefecture
    return province


def names_division(name: str, code: str) -> bool:
    """Whether a division of this code bears or bore this name, in full or without its class word (杭州 for 杭州市)."""
    if code == COUNTRY:
        return name in _COUNTRY_NAMES
    return any(
        (official.startswith(name) and len(name) > 1) or official == name for official in _all_names().get(code, ())
    ) or (_begins_as_official(name, code))


def code_named(name: str) -> str:
    """The code of the only division that bears or bore exactly this name, empty if there is none or more than one."""
    codes = _codes_by_name().get(name, ())
    return codes[0] if len(codes) == 1 else ""


def _begins_as_official(name: str, code: str) -> bool:
    """西双版纳州 for 西双版纳傣族自治州: the same beginning and the same class word."""
    return any(
        name[-1:] == official[-1:] and official.startswith(name[:-1]) and len(name) > 2
        for official in _all_names().get(code, ())
    )


@cache
def _divisions() -> tuple[tuple[str, str, int], ...]:
    """Code, name and last year of every division, without the collective headings of the standard."""
    table = rows("divisions") + rows("divisions-later")
    return tuple((row[0], row[1], int(row[3])) for row in table if row[1] not in _NO_DIVISIONS)


@cache
def _latest_names() -> dict[str, str]:
    latest: dict[str, tuple[int, str]] = {}
    for code, name, last in _divisions():
        latest[code] = max(latest.get(code, (0, "")), (last, name))
    return {code: name for code, (_, name) in latest.items()}


@cache
def _all_names() -> dict[str, tuple[str, ...]]:
    names: dict[str, list[str]] = {}
    for code, name, _ in _divisions():
        names.setdefault(code, []).append(name)
    return {code: tuple(sorted(set(found))) for code, found in names.items()}


@cache
def _codes_by_name() -> dict[str, tuple[str, ...]]:
    codes: dict[str, set[str]] = {}
    for code, name, _ in _divisions():
        codes.setdefault(name, set()).add(code)
    return {name: tuple(sorted(found)) for name, found in codes.items()}
