"""Chinese names in Latin letters: slugs for IRIs, pinyin for searching, names of people and places for English readers."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from kg.lexicon import rows

_SLUG_SYLLABLES = 8
_SLUG_LENGTH = 48
_CHARACTERS_READ = 64
_DIVISION = re.compile(r"(?!.*(?:自治|地区))([\u4e00-\u9fff]{2,4}?)(?:省|市|县|区|镇|乡)")
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_WORDS = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=4096)
def syllables(text: str) -> tuple[str, ...]:
    """The words of a text in toneless pinyin, one a Chinese character; other letters and digits as they are, in lower case.

    Of a long text only the beginning is read.
    """
    words: list[str] = []
    at = 0
    beginning = text[:_CHARACTERS_READ]
    for found in _place_readings_pattern().finditer(beginning):
        words += (*_read(beginning[at : found.start()]), *_place_readings()[found.group()])
        at = found.end()
    return (*words, *_read(beginning[at:]))


def _read(text: str) -> list[str]:
    parts = _pinyin().lazy_pinyin(text, errors=_itself) if text else []
    return [word for part in parts for word in _WORDS.findall(part.lower())]


@cache
def _pinyin() -> Any:
    """The reader of pinyin, which remembers how it read a word."""
    from pypinyin.converter import DefaultConverter
    from pypinyin.core import Pinyin

    converter = DefaultConverter()
    converter.convert = lru_cache(maxsize=4096)(converter.convert)  # type: ignore[method-assign]
    return Pinyin(converter)


def _itself(other: str) -> str:
    return other


def name_words(name: str) -> tuple[str, ...]:
    """Surname and given name in pinyin, the surname read as surnames are: 单 shan, 解 xie, 尉迟 yuchi.

    A name that is not two to four Chinese characters is read as any text.
    """
    if not _HAN_NAME.fullmatch(name):
        return syllables(name)
    surname = surname_of(name)
    first = _surname_readings().get(surname) or "".join(syllables(surname))
    return first, "".join(syllables(name[len(surname) :]))


def surname_of(name: str) -> str:
    """The surname of a Chinese name: two characters where these are a compound surname, else one."""
    return name[:2] if len(name) > 2 and name[:2] in _compound_surnames() else name[:1]


def romanised_person(name: str) -> str:
    """A Han name as English papers write it, Zhou Mingyuan; empty for names of another build."""
    if not _HAN_NAME.fullmatch(name):
        return ""
    return " ".join(_with_umlaut(word).capitalize() for word in name_words(name))


def romanised_place(name: str) -> str:
    """A division's name as maps write it, without its class word: Yibin for 宜宾市; empty where no such name is known."""
    known = _english_places().get(name)
    if known:
        return known
    found = _DIVISION.fullmatch(name)
    if not found:
        return ""
    return _joined(syllables(name)[: len(found.group(1))]).capitalize()


def _joined(syllables: tuple[str, ...]) -> str:
    """Syllables as one word, with an apostrophe before one that begins with a vowel: Xi'an is not Xian."""
    first, *others = map(_with_umlaut, syllables)
    return first + "".join(f"'{word}" if word[0] in "aoe" else word for word in others)


def _with_umlaut(syllable: str) -> str:
    return re.sub(r"^([ln])v", r"\1ü", syllable)


def slug(words: tuple[str, ...]) -> str:
    """A readable ASCII piece of an IRI out of at most eight words; `x` where there is none."""
    return "-".join(words[:_SLUG_SYLLABLES])[:_SLUG_LENGTH].strip("-") or "x"


@cache
def _surname_readings() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("surname_readings")}


@cache
def _compound_surnames() -> frozenset[str]:
    return frozenset(surname for surname in _surname_readings() if len(surname) == 2)


@cache
def _english_places() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("place_names_english")}


@cache
def _place_readings() -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(row[1].split()) for row in rows("place_readings")}


@cache
def _place_readings_pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _place_readings())))
