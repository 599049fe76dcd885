"""Figures of one article that contradict each other: two values for one indicator, place, time and status."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from kg.model import Observation
from kg.rdf.statements import Statements
from kg.rdf.terms import PROPERTIES as P


def add_contradictions(out: Statements, observations: Iterable[tuple[str, Observation]]) -> None:
    """State of every two nodes whose figures contradict each other that they do, both ways."""
    for one, other in _contradictory(observations):
        out.add(one, P["contradicts"], other)
        out.add(other, P["contradicts"], one)


def contradict(one: Observation, other: Observation) -> bool:
    """Whether two figures of the same give values that exclude each other, whatever their units (亿元, 万元).

    What is about (约) or above (突破) a figure contradicts nothing, nor does a figure that is the other one rounded.
    """
    in_base = bool(one.base_value and other.base_value)
    alike = one.base_unit == other.base_unit if in_base else one.unit == other.unit
    if one.hedge or other.hedge or not alike:
        return False
    (value, step), (another, other_step) = _measured(one, in_base), _measured(other, in_base)
    return abs(value - another) * 2 > max(step, other_step)


def _contradictory(observations: Iterable[tuple[str, Observation]]) -> Iterator[tuple[str, str]]:
    alike: defaultdict[tuple[object, ...], list[tuple[str, Observation]]] = defaultdict(list)
    for node, fact in observations:
        if fact.value and fact.period:
            alike[fact.indicator, fact.place, fact.period, fact.status].append((node, fact))
    for members in alike.values():
        for (one, first), (other, second) in combinations(members, 2):
            if one != other and contradict(first, second):
                yield one, other


def _measured(fact: Observation, in_base: bool) -> tuple[Decimal, Decimal]:
    """The value, in base units if asked for, and the size of its last digit."""
    written = Decimal(fact.value)
    value = Decimal(fact.base_value) if in_base else written
    factor = abs(value / written) if written else Decimal(1)
    return value, factor.scaleb(-len(fact.value.partition(".")[2]))
