"""Words that tell where names stand: surnames, what may follow a name (主持, 表示), what is never one (书记, 财政局)."""

from __future__ import annotations

import re
from functools import cache

import regex

from kg.lexicon import alternatives, rows, words

NOT_AT_END = frozenset("任说称表指强主出作做率在借违涉致受因被曾")
"""Characters that begin a verb behind a name rather than end the name: 王芳|作, not 王芳作."""

SURE_FOLLOWERS = frozenset("称说任等在率为是将已也和与及的于就向对因")
"""Characters that follow a name even where the segmenter takes them into its word."""

FUNCTION_WORDS = frozenset("从后任曾于向和年时应能都将对由要已相前兼")
"""Surnames that are far more often a word of grammar."""


@cache
def surnames() -> dict[str, str]:
    """Surnames with how frequent they are: `common`, `rare`, or `compound` for those of two characters."""
    return {row[0]: row[1] for row in rows("surnames")}


@cache
def never_names() -> frozenset[str]:
    """Words known to be no names: titles, departments and central bodies among them."""
    titles = (row[0] for row in rows("titles"))
    tables = ("words_like_names", "title_prefixes", "departments", "authorities", "central_bodies", "countries")
    return frozenset((*titles, *(word for table in tables for word in words(table))))


@cache
def followers() -> re.Pattern[str]:
    """Words that may follow a name: 主持, 表示, 和."""
    return re.compile(alternatives("name_followers"))


@cache
def transliterated() -> regex.Pattern[str]:
    """Characters in a row that write names of other languages: 敖日格勒."""
    return regex.compile(f"[{''.join(words('transliteration'))}]{{4,7}}")
