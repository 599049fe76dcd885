"""Names to identities: which things of different articles are the same, and what their IRIs are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from typing import assert_never

from kg.lexicon import rows, words
from kg.model import Award, Event, Indicator, Organisation, Person, Place, Policy, Thing
from kg.resolve.bodies import Body, body_of, division_of, full_name, short_name
from kg.resolve.divisions import (
    COUNTRY,
    division_name,
    names_division,
    parent_of,
    six_digits,
)
from kg.resolve.romanisation import name_words, romanised_person, romanised_place, slug, syllables

_KEPT = 4096
_NUMBERED = re.compile(r"第?[〇一二三四五六七八九十百\d]{1,5}(?:届|次|中全会)|[一二三四五六七八九十]大$")
_HEAD_OF_GOVERNMENT = re.compile(r"[代副]?[省市县区州旗镇乡]长")


@dataclass(frozen=True, slots=True)
class Identity:
    """A node of the graph: its `path` below the base of data IRIs, its class and its names.

    `used` is the name as the article gives it where that is not the `label`; `other` are further names, `english` a
    romanised or translated one, empty where none can be given. `place` and `code` are division codes: what the thing
    belongs to (for a place: lies in), and the place's own.
    """

    path: str
    kind: str
    label: str
    used: str = ""
    other: tuple[str, ...] = ()
    english: str = ""
    pinyin: str = ""
    place: str = ""
    code: str = ""


def path_of(kind: str, words: tuple[str, ...], key: str) -> str:
    """`kind/slug-hash`: ASCII, readable, and the same for the same key everywhere."""
    digest = sha256(f"{kind}|{key}".encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{kind}/{slug(words)}-{digest}"


def identity(thing: Thing, article: str = "") -> Identity:
    """The identity of a thing that facts speak of; `article` is the id of theirs, to which nameless events belong."""
    return _identity(thing, article if isinstance(thing, Event) and not _is_known_by_name(thing) else "")


@lru_cache(maxsize=_KEPT)
def _identity(thing: Thing, article: str) -> Identity:
    match thing:
        case Person():
            return _person(thing)
        case Organisation():
            return _organisation(thing)
        case Place():
            return _place(thing)
        case Event():
            place = six_digits(thing.place)
            return _plain("event", "Event", thing.name, f"{thing.name}|{thing.date}|{place}|{article}", place)
        case Policy():
            place = six_digits(thing.place)
            return _plain("policy", "Policy", thing.name, f"{thing.name}|{place}", place)
        case Award():
            place = six_digits(thing.place)
            return _plain("award", "Award", thing.name, f"{thing.name}|{place}", place)
        case Indicator():
            return _plain("indicator", "Indicator", thing.name, thing.name)
        case _:
            assert_never(thing)


@lru_cache(maxsize=_KEPT)
def concept(kind: str, name: str) -> Identity:
    """The identity of something that is known by its name alone: an industry, a group, a class of recipients."""
    paths = {"Industry": "industry", "BeneficiaryGroup": "group", "RecipientClass": "recipients"}
    return _plain(paths[kind], kind, name, name)


@lru_cache(maxsize=_KEPT)
def division(code: str) -> Identity:
    """The identity of an administrative division by its six-digit code."""
    name = division_name(code) or code
    return Identity(
        path=f"place/{code}",
        kind="Place",
        label=name,
        english=romanised_place(name),
        pinyin=" ".join(syllables(name)),
        place=parent_of(code),
        code=code,
    )


def _is_known_by_name(event: Event) -> bool:
    """Whether two articles that name it speak of the same event: a meeting with its number, or a name of its own and a date."""
    if _NUMBERED.search(event.name):
        return True
    return bool(event.date) and event.name not in _head_phrases()


@cache
def _head_phrases() -> frozenset[str]:
    """What meetings and visits are called that have no name: 座谈会, 调研."""
    return frozenset(words("meeting_heads") + words("visit_verbs"))


@cache
def _national_leaders() -> frozenset[str]:
    """Those who are one person in every article: in one that gives no post, and in one that tells of an earlier post in a province."""
    return frozenset(words("national_leaders"))


def _person(person: Person) -> Identity:
    parts = name_words(person.name)
    province = COUNTRY[:2] if person.name in _national_leaders() else six_digits(person.province)[:2]
    return Identity(
        path=path_of("person", parts, f"{person.name}|{province}"),
        kind="Person",
        label=person.name,
        english=romanised_person(person.name),
        pinyin=" ".join(parts),
        place=six_digits(province) if province else "",
    )


def _organisation(organisation: Organisation) -> Identity:
    body, hint = body_of(organisation.name), six_digits(organisation.place)
    division = division_of(body, hint)
    is_central = body.is_central and hint in ("", COUNTRY)
    place = COUNTRY if is_central else division or hint
    official = division_name(division)
    full, short = full_name(body, official), short_name(body, official)
    words = syllables(short)
    return Identity(
        path=path_of("org", words, f"{full}|{_local(body, place)}"),
        kind=body.kind,
        label=short,
        used=organisation.name if organisation.name != short else "",
        other=(full,) if full != short else (),
        english=_english(body, official),
        pinyin=" ".join(words),
        place=place,
    )


def _local(body: Body, place: str) -> str:
    """The place as part of a body's key: 总工会 of one city is not that of another, but a firm is itself wherever it is spoken of."""
    return "" if body.is_central or (body.kind in ("Company", "Institution") and not body.place) else place


def _english(body: Body, division: str) -> str:
    """The translated name of a body, empty where its kind or its place has none."""
    if "{}" not in body.english:
        return body.english
    place = romanised_place(division or body.place)
    return body.english.format(f"{place} {_level(division or body.place)}".strip()) if place else ""


def _level(division: str) -> str:
    return next((english for word, english in rows("division_levels") if division.endswith(word)), "")


def _place(place: Place) -> Identity:
    code = six_digits(place.code)
    if code and names_division(place.name, code):
        found = division(code)
        used = place.name if place.name != found.label else ""
        return Identity(found.path, "Place", found.label, used, (), found.english, found.pinyin, found.place, code)
    within = code or six_digits(place.within)
    return _plain("place", "Place", place.name, f"{place.name}|{within}", within)


def _plain(path: str, kind: str, name: str, key: str, place: str = "") -> Identity:
    words = syllables(name)
    return Identity(path_of(path, words, key), kind, name, pinyin=" ".join(words), place=place)


def post_label(organisation: Organisation, title: str) -> str:
    """The name of a post: 宜宾市委书记, but 宜宾市副市长 for the head or deputy head of a government."""
    short = identity(organisation).label
    return (short.removesuffix("政府") if _HEAD_OF_GOVERNMENT.fullmatch(title) else short) + title
