"""The words around figures, by what they do; patterns made of them."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import regex

from kg.lexicon import rows


@cache
def words_that(role: str) -> tuple[str, ...]:
    """The words of one role in `figure_words.tsv`, the longest first."""
    return tuple(sorted({row[0] for row in rows("figure_words") if row[1] == role}, key=lambda w: (-len(w), w)))


_NOT_AFTER = {
    "尚": "时高崇风和习", "仍": "",
    "还": "返归偿交", "为": "作行认", "有": "所享持国私公", "在": "存现内潜所", "约": "节条合契预签违制", "近": "附最临", "都": "首古成",
    "共": "公中", "要": "需主重必纪", "计划": "动年项产", "是": "于但", "只": "船", "就": "成造", "也": "", "均": "平人户亩年月日", "平均": "", "稳定": "", "保持": "", "控制": "",
    "超": "赶", "达": "发到表下送传抵直", "将": "", "已": "", "仅": "不", "则": "原规细守", "却": "",
}  # fmt: skip
"""Single-character words are part of a longer one behind these characters: 返还, 公共, 人均."""


def alternatives(*roles: str) -> str:
    """A pattern that matches a word of these roles, the longest first."""
    listed = {regex.escape(word) for role in roles for word in words_that(role)}
    return "|".join(sorted(listed, key=lambda w: (-len(w), w)))


@cache
def anywhere(*roles: str) -> Any:
    """A pattern that finds a word of these roles anywhere."""
    return re.compile(alternatives(*roles))


@cache
def opening(*roles: str) -> Any:
    """A pattern for one word of these roles at the start."""
    return re.compile(rf"(?:{alternatives(*roles)})")


@cache
def ending(*roles: str) -> Any:
    """A pattern for any number of words of these roles at the end, searched from there."""
    listed = alternatives(*roles).split("|")
    guarded = "|".join(f"(?<![{_NOT_AFTER[word]}]){word}" if _NOT_AFTER.get(word) else word for word in listed)
    return regex.compile(rf"(?r)(?:(?:{guarded})了?)+$")
