"""Which names are names of one meeting: short forms, the forms of a session's name, slips of the pen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kg.grammar.document import Document

_SESSION = re.compile(r"届.{1,16}次.{0,10}(?:会议|全会)$")
_SESSION_KINDS = (
    (("政协", "政协|政治协商"), ("人大", "人大|人民代表大会"), ("纪委", "纪委|纪律检查"), ("党委", "委|中全会")),
    (("常委会", "常委会|常务委员会"),),
    (("主席会议", "(?:主席|主任|委员长)(?:团)?会议"), ("预备", "预备会议"), ("全体会议", "次全体会议$")),
)
"""By what a session is known: whose it is, whether of the standing committee, and which sitting."""

_CONGRESSES = (
    ("党代会", "党代会$|(?:中国共产党|中共).*代表大会$"),
    ("团代会", "团代会$|(?:共青团|共产主义青年团).*代表大会$"),
    ("妇代会", "妇代会$|妇女代表大会$"),
    ("工代会", "工代会$|工会.*代表大会$"),
)
"""Congresses by their short name and the forms of it; which one it is its number says."""

_QUOTED_SHORT = re.compile(r"“[^“”]{2,8}”")
"""A slogan in a meeting's name that stands for words of its full name: “两优一先”表彰大会."""

_LONG_NAME = 12
_ALIKE = 0.8
"""Long names that share so many pairs of characters are one name."""

ORDINAL = re.compile(r"[一二三四五六七八九十百\d]+(?=[届次])")


def own_area(document: Document) -> re.Pattern[str]:
    """How a meeting's name begins with the area of the article: 全县, 我县, 东山县."""
    home = document.home.name if document.home and document.home.code != "00" else ""
    return re.compile("|".join(filter(None, ["[全我][省市县区州旗镇乡]", re.escape(home)])))


def full_names(names: Sequence[str], own_area: re.Pattern[str]) -> dict[str, str]:
    """Other names of a meeting with the one it bears: 教育大会 → 全市教育大会; of a session's names the first stays.

    So does the first of names that differ only in how they call the area: 全县教育大会, 东山县教育大会; not 全省教育大会.
    """
    found: dict[str, str] = {}
    sessions: dict[tuple[str, ...], str] = {}
    local: dict[tuple[str, str], str] = {}
    for name in names:
        if session := session_of(name):
            found[name] = sessions.setdefault(session, name)
            continue
        area = own_area.match(name)
        first = local.setdefault((area[0][-1], name[area.end() :]), name) if area else name
        if first != name:
            found[name] = first
            continue
        longer = [
            other
            for other in names
            if len(other) > len(name) and (is_short_for(name, other) or other.startswith(name + "暨"))
        ]
        if longer:
            found[name] = max(longer, key=len)
            continue
        earlier = names[: names.index(name)]
        if same := next((other for other in earlier if other not in found and _differ_by_a_slip(name, other)), None):
            found[name] = same
    return {name: found.get(full, full) for name, full in found.items()}


def is_short_for(name: str, other: str) -> bool:
    """Whether the head is the same, the letters stand in the other name in the same order, and no 第…次 differs."""
    plain = name.endswith("会议") and name[:-2] in other and "和" not in other[len(name) - 2 :]
    name, other = name.removesuffix("议"), other.removesuffix("议")
    letters = iter(other)
    ordinals = set(ORDINAL.findall(other))
    spelled_out = name if "“" in other else _QUOTED_SHORT.sub("", name)
    alike = other[-1:] == name[-1:] if plain else other[-2:] == name[-2:]
    return (
        alike
        and all(ordinal in ordinals for ordinal in ORDINAL.findall(name))
        and all(letter in letters for letter in spelled_out)
    )


def _differ_by_a_slip(name: str, other: str) -> bool:
    """Whether two long names of a meeting differ by a word or two only: 帮助餐饮重点企业…会, 帮助重点餐饮企业…会."""
    if min(len(name), len(other)) < _LONG_NAME or ORDINAL.findall(name) != ORDINAL.findall(other):
        return False
    pairs, others = Counter(pairwise(name)), Counter(pairwise(other))
    return name[-2:] == other[-2:] and 2 * (pairs & others).total() > _ALIKE * (pairs.total() + others.total())


def session_of(name: str) -> tuple[str, ...]:
    """What tells sessions apart, whatever the form of the name: the kind of body, of sitting, and the numbers; () for no session.

    政协某市第三届委员会常务委员会第五次会议 and 某市政协三届常委会五次会议 are one.
    """
    numbers = tuple(ORDINAL.findall(name))
    if congress := congress_of(name):
        return (congress, *numbers) if numbers else ()
    if not (_SESSION.search(name) and len(numbers) >= 2):
        return ()
    return (
        tuple(next((kind for kind, form in forms if re.search(form, name)), "") for forms in _SESSION_KINDS) + numbers
    )


def congress_of(name: str) -> str:
    """The short name of the congress of a party or league that a name is one of: 党代会; else empty."""
    return next((kind for kind, form in _CONGRESSES if re.search(form, name)), "")
