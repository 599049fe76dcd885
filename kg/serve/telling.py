"""Facts in words: what a fact links, and the sentence that says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.network import sentence_of
from kg.network.relations import Pair
from kg.serve.asking import rows_about
from kg.serve.catalogue import Link, Thing
from kg.serve.desk import Desk

_FIGURE = "observation"
"""The relation between an indicator and the place that a figure is of."""


def links_of_facts(desk: Desk, facts: Iterable[str]) -> dict[str, list[Link]]:
    """What each of some facts links; a figure of no place links its indicator with nothing."""
    wanted = list(facts)
    links = desk.catalogue.links_by_fact(wanted)
    placed = {fact for fact, told in links.items() if any(link.relation == _FIGURE for link in told)}
    for row in rows_about(desk, "figures", (fact for fact in wanted if fact not in placed)):
        qualifiers = {name: row[name] for name in row if name not in ("fact", "indicator")}
        figure = Link(row["indicator"], "", _FIGURE, row["fact"], qualifiers)
        links[figure.fact] = [figure, *links.get(figure.fact, [])]
    return links


def ends_of(link: Link) -> Iterator[str]:
    """The things that a fact links."""
    return filter(None, (link.source, link.target))


def sentence(link: Link, things: Mapping[str, Thing]) -> Pair:
    """A fact as a sentence in Chinese and in English; `things` are those it links."""
    source, target = (things[end].label if end else "" for end in (link.source, link.target))
    return sentence_of({"relation": link.relation, **link.qualifiers}, source, target)
