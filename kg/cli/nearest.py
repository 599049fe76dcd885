"""What is near to a name that a question was asked about and that nothing has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.schema.queries import Query

_NAMES = ("label", "text")


def nearest(asked: Query, values: Mapping[str, str], there: Callable[[str], Iterable[str]]) -> str:
    """Why a question with these values has no answer; `there` gives what stands in a column when nothing is asked for."""
    told = []
    for parameter in asked.parameters:
        value = values.get(parameter.name, "")
        if value and parameter.kind in _NAMES and (names := set(there(parameter.name))) and value not in names:
            near = "、".join(_near(value, names))
            told.append(f"no {parameter.name} {value}" + (f"; there is: {near}" if near else ""))
    if not told and sum(map(bool, values.values())) > 1:
        return "each is there, but not together; leave one out"
    return "; ".join(told)


def _near(value: str, names: Iterable[str]) -> Iterator[str]:
    """Names that hold what was asked for, in characters or in pinyin, or are spelt nearly like it, the nearest first."""
    from itertools import islice

    from kg.network.lookup import near
    from kg.resolve.romanisation import syllables

    called = [(name, name) for name in names]
    if value.isascii():
        called += [("".join(syllables(name)), name) for name in names]
    return islice(dict.fromkeys(near(value, called)), 5)
