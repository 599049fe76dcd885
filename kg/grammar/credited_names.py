"""The authors whom the words of a byline name: 记者 方 远 通讯员林珊 → 方远, 林珊; not the photographer in 方远 摄, nor 责任编辑 方远."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.media import medium_name
from kg.lexicon import rows, words

_PADDED = regex.compile(r"(?<![\p{Han}·])(\p{Han})\s+(\p{Han})(?![\p{Han}·])")
_COMMA, _HAN, _WITH_DOT = (
    regex.compile("[,，;；]"),
    regex.compile(r"\p{Han}+"),
    regex.compile(r"\p{Han}+(?:[·•]\p{Han}+)+"),
)
_SEPARATORS = regex.compile(r"[\s、/|:：和]+")
_ENDS_OF_BODIES = ("纪委", "省", "市", "县", "台", "组", "局", "部", "委", "办")
"""How names of media and offices end, which are no names of people: 某省纪委, 报道组."""

_STATION_FIRST = regex.compile(r"(?:\p{Han}{2,4}|本)台(?=\p{Han}{4,})")
_OF_PICTURES = ("摄", "图", "供图")
"""Words that stand after the names of photographers."""


def names_credited(credit: str, roles_needed: bool) -> list[str]:
    """The authors in the words of a byline: 记者 甲 乙 通讯员 丙 → 甲, 乙, 丙; before the first role word only if none is needed."""
    names: list[str] = []
    latest: list[str] = []
    role = "" if roles_needed else "author"
    for part in _roles().split(_joined(credit)):
        kind = _role_of(part)
        if part in _OF_PICTURES:
            names = names[: len(names) - len(latest)]
        if kind in ("author", "other"):
            role, latest = kind, []
        elif not kind and role == "author" and part.strip(" /、"):
            latest = _names_in(_joined(part))
            names += latest
    return names


def are_names(words: str) -> bool:
    """Whether words are nothing but names with known surnames."""
    names = _names_in(_joined(words))
    return bool(names) and all(is_name(name) for name in names)


def _joined(credit: str) -> str:
    """Two-character names padded to the width of three: 方 远 → 方远."""
    return str(_PADDED.sub(r"\1\2", credit))


def _names_in(part: str) -> list[str]:
    """The names in a stretch between role words, up to a comma; a run without separators is cut by surnames."""
    names: list[str] = []
    for piece in _SEPARATORS.split(_COMMA.split(part)[0]):
        piece = _STATION_FIRST.sub("", piece.strip("()（） "), count=1)
        if piece.startswith("为") or piece.endswith(_ENDS_OF_BODIES) or medium_name().fullmatch(piece):
            continue
        if _WITH_DOT.fullmatch(piece) or (len(piece) in (2, 3) and _HAN.fullmatch(piece)):
            names.append(piece)
        elif 4 <= len(piece) <= 24 and _HAN.fullmatch(piece):
            names += _cut(piece) or ([piece] if len(piece) == 4 and piece[0] in _surnames() else [])
    return names


def _cut(run: str) -> list[str]:
    """A run of names without separators, as few names as the surnames allow: 方远林珊 → 方远, 林珊; [] if they allow none."""
    best: dict[int, list[str]] = {0: []}
    for end in range(2, len(run) + 1):
        for length in (3, 2, 4):
            start = end - length
            if start in best and is_name(run[start:end]) and (end not in best or len(best[end]) > len(best[start]) + 1):
                best[end] = [*best[start], run[start:end]]
    return best.get(len(run), [])


def is_name(text: str) -> bool:
    """Whether words begin with a surname, or sign for an office: 顺组宣."""
    surnames = _surnames()
    if text.endswith(_ENDS_OF_BODIES):
        return False
    if len(text) == 3 and text.endswith("宣"):
        return True
    if len(text) > 3:
        return len(text) == 4 and text[:2] in surnames
    return text[0] in surnames or (len(text) == 3 and text[:2] in surnames)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(words("surnames"))


@cache
def _role_kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("byline_roles")}


def _role_of(part: str) -> str:
    return _role_kinds().get(part, "medium" if medium_name().fullmatch(part) else "")


@cache
def _roles() -> Any:
    single = {"文": "文(?=/)|(?<=/)文", "图": "(?<=/)图", "摄": r"摄(?=\s|$)"}
    listed = sorted(_role_kinds(), key=lambda word: (-len(word), word))
    return regex.compile(rf"({'|'.join(single.get(word, word) for word in listed)})")
