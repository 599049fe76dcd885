"""Words that end names of bodies, with what kind of body they end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import ahocorasick

from kg.lexicon import rows, words


@dataclass(frozen=True, slots=True)
class Ending:
    """A word that ends names, the kind of body it ends, and its short form."""

    word: str
    kind: str
    short: str


@cache
def endings_of_names() -> ahocorasick.Automaton:
    """Words that end names of bodies, with what kind of body they end."""
    entries: dict[str, list[Ending]] = {}
    for word in words("central_bodies"):
        entries.setdefault(word, []).append(Ending(word, "central", word))
    for word, short in rows("level_organs"):
        entries.setdefault(word, []).append(Ending(word, "level", short))
    for kind, table in (("department", "departments"), ("authority", "authorities")):
        for word in words(table):
            entries.setdefault(word, []).append(Ending(word, kind, word))
    for word, kind in rows("body_endings"):
        entries.setdefault(word, []).append(Ending(word, kind, word))
    automaton = ahocorasick.Automaton()
    for word, found in entries.items():
        automaton.add_word(word, tuple(found))
    automaton.make_automaton()
    return automaton
