"""The one name of a body: 杭州市委, 中共杭州市委员会 and 中国共产党杭州市委员会 are the same committee."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from kg.lexicon import rows
from kg.resolve.divisions import code_named


@dataclass(frozen=True, slots=True)
class Body:
    """A body by name: `full` tells it apart, `short` is what people call it, `kind` the class it belongs to.

    `division` is the name of the place that its name begins with, `english` a pattern with {} for that place.
    """

    full: str
    short: str
    kind: str
    division: str = ""
    english: str = ""
    is_central: bool = False


@lru_cache(maxsize=65536)
def body_of(name: str) -> Body:
    """The body that a name stands for."""
    plain = _without_party(name)
    party = plain != name
    return (
        _fixed().get(name)
        or _fixed().get(plain)
        or _conference(name)
        or _committee(plain)
        or (_party_committee(plain) if party else None)
        or _organ(plain)
        or _other(name)
    )


def _without_party(name: str) -> str:
    for prefix in ("中国共产党", "中共"):
        if name.startswith(prefix) and len(name) > len(prefix):
            return name[len(prefix) :]
    return name


_COMMITTEE = re.compile(r"(.+?(?:自治区|自治州|省|市|地区|州|盟|县|旗|区|镇|乡))委")
_PARTY_COMMITTEE = re.compile(r"(.+?)(?:委员会|党委)")
_CONFERENCE = re.compile(r"(?:中国人民政治协商会议|全国政协|政协)(.+?)委员会")


def _committee(plain: str) -> Body | None:
    found = _COMMITTEE.fullmatch(plain)
    return _committee_of(found.group(1)) if found else None


def _party_committee(plain: str) -> Body | None:
    if plain.endswith(("纪律检查委员会", "工作委员会")):
        return None
    found = _PARTY_COMMITTEE.fullmatch(plain)
    return _committee_of(found.group(1)) if found else None


def _committee_of(place: str) -> Body:
    short = f"{place}党委" if place.endswith(("自治区", "镇", "乡", "街道")) else f"{place}委"
    return Body(f"中国共产党{place}委员会", short, "PartyCommittee", place, "CPC {} Committee")


def _conference(name: str) -> Body | None:
    found = _CONFERENCE.fullmatch(name)
    return _organ(f"{found.group(1)}政协") if found else None


def _organ(plain: str) -> Body | None:
    for ending, full, short, kind, english in rows("organ_forms"):
        place = plain[: -len(ending)]
        if plain.endswith(ending) and place:
            if ending == "党委":
                return _committee_of(place)
            return Body(full.format(place), short.format(place), kind, place, english)
    return None


def _other(name: str) -> Body:
    full = name
    for short, long in rows("department_forms"):
        if name.endswith(short) and not name.endswith(long):
            full = name[: -len(short)] + long
            break
    return Body(full, name if full == name else _short(full), _kind(full), _leading_division(name))


def _short(full: str) -> str:
    for short, long in rows("department_forms"):
        if full.endswith(long):
            return full[: -len(long)] + short
    return full


def _kind(name: str) -> str:
    for ending, kind in rows("body_endings"):
        if name.endswith(ending):
            return kind
    return "Organisation"


def _leading_division(name: str) -> str:
    """The longest beginning of the name that only one division bears."""
    for length in range(min(len(name) - 1, 12), 1, -1):
        if code_named(name[:length]):
            return name[:length]
    return ""


@cache
def _fixed() -> dict[str, Body]:
    """Central bodies by each of their names."""
    found: dict[str, Body] = {}
    for full, short, kind, english, others in rows("central_bodies"):
        body = Body(full, short, kind, "", english, True)
        found.update({name: body for name in (full, short, *others.split()) if name})
    return found
