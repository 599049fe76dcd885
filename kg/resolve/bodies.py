"""The one name of a body: 宜宾市委, 中共宜宾市委员会 and 中国共产党宜宾市委员会 are the same committee."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kg.lexicon import rows, words
from kg.resolve.divisions import code_of, names_division


@dataclass(frozen=True, slots=True)
class Body:
    """A body by name: `full` tells it apart, `short` is what people call it, `kind` the class it belongs to.

    Where the name begins with a place, `place` is that and `full`, `short` and `english` have {} in its stead.
    """

    full: str
    short: str
    kind: str
    place: str = ""
    english: str = ""
    is_central: bool = False


@lru_cache(maxsize=4096)
def body_of(name: str) -> Body:
    """The body that a name stands for."""
    name = _LEAGUE_FOR_SHORT.sub("共青团", name)
    plain = _without_party(name)
    return (
        _central_by_name().get(name)
        or _central_by_name().get(plain)
        or _central_by_name().get(name.removeprefix("中国"))
        or _conference(name)
        or _committee(plain, is_party=plain != name)
        or _organ(plain)
        or _other(plain)
    )


_PARTY = ("中国共产党", "中共")
_COMMITTEE = re.compile(r"(.*?(?:自治区|自治州|省|市|地区|州|盟|县|旗|区|镇|乡))委")
_PARTY_COMMITTEE = re.compile(r"(.+?)委员会")
_COMMITTEE_FOR_SHORT = "{}委"
_HAS_SHORT_COMMITTEE = re.compile(r"(?:省|市|县|州|旗|盟|(?<!自治)区)$")
_CONFERENCE = re.compile(r"(?:中国人民政治协商会议|政协)(.+?)委员会")
_LEAGUE_FOR_SHORT = re.compile(r"^团(?=\w{2,}?(?:[省市区县州旗盟]委|中央))")
_YOUTH_LEAGUE = ("共青团", "共产主义青年团", "中国共产主义青年团")


def _without_party(name: str) -> str:
    for prefix in _PARTY:
        if name.startswith(prefix) and len(name) > len(prefix):
            return name[len(prefix) :]
    return name


def _committee(plain: str, is_party: bool) -> Body | None:
    if plain.startswith(_YOUTH_LEAGUE) or plain.endswith(("纪律检查委员会", "工作委员会")):
        return None
    found = _COMMITTEE.fullmatch(plain) or (_PARTY_COMMITTEE.fullmatch(plain) if is_party else None)
    return _committee_of(found.group(1)) if found else None


def _committee_of(place: str) -> Body:
    plain = place.removesuffix("县") if place.endswith("县县") else place
    return Body("中国共产党{}委员会", _COMMITTEE_FOR_SHORT, "PartyCommittee", plain, "CPC {} Committee")


def _conference(name: str) -> Body | None:
    found = _CONFERENCE.fullmatch(name)
    return _organ(f"{found.group(1)}政协") if found else None


def _organ(plain: str) -> Body | None:
    for ending, full, short, kind, english in rows("names_of_organs"):
        place = plain[: -len(ending)]
        if place and plain.endswith(ending):
            return _committee_of(place) if ending == "党委" else Body(full, short, kind, place, english)
    return None


def _other(plain: str) -> Body:
    short, full = plain, plain
    for brief, long in rows("names_of_departments"):
        if plain.endswith((brief, long)):
            stem = plain.removesuffix(long if plain.endswith(long) else brief)
            short, full = stem + _brief_names()[long], stem + long
            break
    place = _leading_division(plain)
    is_central = not place and plain.startswith(words("beginnings_of_central_names"))
    return Body("{}" + full[len(place) :], "{}" + short[len(place) :], _kind(full), place, "", is_central)


@cache
def _brief_names() -> dict[str, str]:
    """The short name of a department by its full name: the first of several in the table."""
    found: dict[str, str] = {}
    for brief, long in rows("names_of_departments"):
        found.setdefault(long, brief)
    return found


def _kind(name: str) -> str:
    if name.startswith(_YOUTH_LEAGUE):
        return "Institution"
    return next((kind for ending, kind in rows("kinds_of_bodies") if name.endswith(ending)), "Organisation")


def _leading_division(name: str) -> str:
    """The longest beginning of a name that is a division's with its class word; the inner one of two (成都市青羊区)."""
    for length in range(min(len(name) - 1, 20), 2, -1):
        beginning = name[:length]
        if beginning[-1] in "省市区县州旗盟" and code_of(beginning):
            return beginning
    return ""


def full_name(body: Body, division: str) -> str:
    """The body's full name with the official name of its division, where that is known, in place of the one written."""
    return body.full.replace("{}", division or body.place)


def short_name(body: Body, division: str) -> str:
    """The body's short name, likewise; committees are 委 for short where the division's name ends in 省, 市, 县 …, else 党委."""
    place = division or body.place
    if body.short == _COMMITTEE_FOR_SHORT and not _HAS_SHORT_COMMITTEE.search(place):
        return f"{place}党委"
    return body.short.replace("{}", place)


def division_of(body: Body, hint: str) -> str:
    """The code of the division that the body's name begins with, the hint deciding between namesakes; empty if it is none."""
    if not body.place:
        return ""
    return hint if hint and names_division(body.place, hint) else code_of(body.place, hint)


@cache
def _central_by_name() -> dict[str, Body]:
    """Central bodies by each of their names."""
    found: dict[str, Body] = {}
    for full, short, kind, english, others in rows("names_of_central_bodies"):
        body = Body(full, short, kind, "", english, True)
        found.update({name: body for name in (full, short, *others.split()) if name})
    return found
