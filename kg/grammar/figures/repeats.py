"""Figures said again: with their change, or under a shorter name (106个项目 behind 106个重大项目)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.grammar.figures.figure import Figure, kind_of

_TELLING_KINDS = ("count", "people", "money", "measure")
_TELLING_DIGITS = 3
_ALIKE, _NEAR = 0.5, 40
"""How much of names that mean the same is shared, and how close two figures stand that are told beside one another."""


def without_repeats(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures in order, each once: the first naming stays, unless only the later one says how the figure has changed."""
    kept: list[Figure] = []
    alike: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for figure in figures:
        measured = _measured(figure)
        at = next((n for n in alike[measured] if _is_same(kept[n], figure)), None)
        if at is None:
            alike[measured].append(len(kept))
            kept.append(figure)
        elif figure.change and not kept[at].change:
            kept[at] = kept[at]._replace(change=figure.change, focus=figure.focus)
        elif figure.setting.period and not kept[at].setting.period and not figure.change:
            kept[at] = kept[at]._replace(setting=figure.setting, focus=figure.focus)
        elif figure.change and figure.change != kept[at].change and figure not in kept:
            alike[measured].append(len(kept))
            kept.append(figure)
    return tuple(kept)


def _is_same(one: Figure, other: Figure) -> bool:
    """Whether two figures of the same number and unit say the same beside their changes."""
    if one.setting.status != other.setting.status or _are_of_parts(one, other):
        return False
    if (one.name, one.setting) == (other.name, other.setting):
        return True
    if one.name == other.name and _is_exact(one):
        return True
    is_same_head = kind_of(one.unit) in ("count", "people") and one.name[-2:] == other.name[-2:]
    is_apart = other.focus.start - one.focus.end > _NEAR
    return _is_telling(one) and (is_same_head or (is_apart and _are_alike(one.name, other.name)))


def _are_of_parts(one: Figure, other: Figure) -> bool:
    """Whether one name is told of two places that are not the whole of one another: 甲县、乙县各3000万元."""
    here, there = one.setting.place, other.setting.place
    return one.name == other.name and one.focus == other.focus and here != there


def _measured(figure: Figure) -> tuple[str, str]:
    return (figure.value.value if figure.value else "", figure.unit)


def _is_telling(figure: Figure) -> bool:
    """Whether its number is hardly the same by chance."""
    value, _ = _measured(figure)
    digits = value.replace(".", "").strip("0")
    is_long = len(digits) >= _TELLING_DIGITS or len(value) > _TELLING_DIGITS
    return bool(value) and is_long and kind_of(figure.unit) in _TELLING_KINDS


def _is_exact(one: Figure) -> bool:
    """Whether a share is told so exactly that another of its name cannot have it by chance: 开工率92.23%."""
    value, unit = _measured(one)
    return unit == "%" and "." in value and len(value.replace(".", "").strip("0")) >= _TELLING_DIGITS


def _are_alike(name: str, other: str) -> bool:
    """Whether two names mean the same: one ends in the other, or they share most of their characters."""
    if name.endswith(other) or other.endswith(name):
        return True
    one, two = _pairs(name), _pairs(other)
    return 2 * sum((one & two).values()) >= _ALIKE * (sum(one.values()) + sum(two.values()))


def _pairs(name: str) -> Counter[str]:
    return Counter(name[n : n + 2] for n in range(len(name) - 1))
