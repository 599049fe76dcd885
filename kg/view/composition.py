"""What of a network is drawn: which nodes are chips, which are dots at another, which wait in a group that opens.

The picture has one middle: what it is asked to be about, else the policy that most is said about. A measure is a dot at its host: the objective it stands under, else the
policy it serves, else who demands it. Figures, awards and those concerned wait in groups.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import networkx

from kg.network.passages import Passage
from kg.view.chips import chip_of, group_chip
from kg.view.parts import parts_of
from kg.view.scene import GROUPS, Bundle, Region, Scene

_WAITING = frozenset({"Measure"} | {kind for wanted in GROUPS.values() for kind in wanted})
"""Kinds that wait at a host or in a group."""

_MOST_IN_ONE = 110
"""Chips that one region can hold and still be read at first sight."""


def scene_of(graph: networkx.MultiDiGraph[str], narrow: bool = False, about: Collection[str] = ()) -> Scene:
    """The picture of a network as `kg.network` projects it; with `narrow` chips have shorter lines, for a narrow window.

    A small network is one region; a large one falls into its communities, see `kg.view.parts`. That of the weightiest of what the
    picture is `about` is the first.
    """
    weights = {node: graph.degree(node) for node in graph}
    in_order = sorted(graph, key=lambda one: _standing(graph, one))
    dots = {node: host for node in in_order if (host := _host_of_measure(graph, node, weights))}
    middle = min(set(about) & set(graph) - set(dots), key=lambda node: (-weights[node], node), default="")
    parts = sorted(_parts(graph, in_order, dots), key=lambda part: middle not in part)
    groups = _groups(graph, [node for node in in_order if node != middle], parts)
    hosts = {member: group for group, members in groups.items() for member in members} | dots
    regions = tuple(
        Region(
            middle if middle in part else _topic(graph, [node for node in part if node not in hosts] or part, weights),
            frozenset(part) | _own(groups, number),
        )
        for number, part in enumerate(parts)
    )
    topics = {region.topic for region in regions}
    chips = {node: chip_of(node, graph.nodes[node], node in topics, narrow, _value(graph, node)) for node in in_order}
    chips |= {group: group_chip(group, counted(graph, group, members)) for group, members in groups.items()}
    return Scene(regions, chips, hosts, frozenset(dots), groups, tuple(_bundles(graph, hosts)), weights)


def counted(graph: networkx.MultiDiGraph[str], group: str, members: Iterable[str]) -> int:
    """How many things a group is about: its awards without their recipients, its figures without their places."""
    about = set(GROUPS[group.partition(" ")[0]]) - {"RecipientClass"}
    return sum(graph.nodes[member]["kind"] in about for member in members)


def _value(graph: networkx.MultiDiGraph[str], node: str) -> str:
    """The latest figure of an indicator, or its change where there is no value."""
    figures = [data for *_, data in graph.out_edges(node, data=True) if data["relation"] == "observation"]
    if not figures:
        return str(graph.nodes[node].get("figure", ""))
    latest = max(figures, key=lambda data: (data.get("period", ""), data.get("words", "")))
    change = latest.get("change", "")
    return " ".join(
        filter(None, (latest.get("words", ""), change if change.startswith("-") else change and f"+{change}"))
    )


def _parts(graph: networkx.MultiDiGraph[str], in_order: list[str], dots: Mapping[str, str]) -> list[list[str]]:
    """The nodes of each region, in order; a measure goes with its host."""
    shown = [node for node in in_order if node not in dots and graph.nodes[node]["kind"] not in _WAITING]
    if len(shown) <= _MOST_IN_ONE:
        return [in_order] if in_order else []
    articles = {node: _standing(graph, node)[1] for node in in_order}
    return parts_of(graph, articles, dots, frozenset(shown))


def _own(groups: Mapping[str, tuple[str, ...]], number: int) -> frozenset[str]:
    """The groups of a region."""
    return frozenset(group for group in groups if group.partition(" ")[2] in ("", str(number)))


def standing_of(passages: Iterable[Passage]) -> tuple[str, int]:
    """Where something first stands: article and offset."""
    return min(((passage.article, passage.focus_start) for passage in passages), default=("~", 0))


def _standing(graph: networkx.MultiDiGraph[str], node: str) -> tuple[int, str, int, str]:
    """Order in the articles: by number where there is one, else by the first sentence of the node or of what is said of it."""
    data = graph.nodes[node]
    edges = [*graph.in_edges(node, data="evidence"), *graph.out_edges(node, data="evidence")]
    first = min(standing_of(passages) for passages in (data["evidence"], *(passages for *_, passages in edges)))
    return (int(data.get("ordinal") or 0), *first, node)


def _topic(graph: networkx.MultiDiGraph[str], among: list[str], weights: Mapping[str, int]) -> str:
    """The policy that is whole of parts and much spoken of; else the weightiest node."""
    candidates = [node for node in among if graph.nodes[node]["kind"] == "Policy"] or among

    def rank(node: str) -> tuple[int, int, str]:
        parts = sum(1 for *_, data in graph.out_edges(node, data=True) if data["relation"] == "component")
        is_part = any(data["relation"] == "component" for *_, data in graph.in_edges(node, data=True))
        return (-weights[node] - 2 * parts * (not is_part), -parts, node)

    return min(candidates, key=rank, default="")


def _groups(
    graph: networkx.MultiDiGraph[str], in_order: list[str], parts: list[list[str]]
) -> dict[str, tuple[str, ...]]:
    """The groups that have members, region by region: their kinds, and who is there only for an award, where only for a figure."""
    taken = {node: name for name, wanted in GROUPS.items() for node in in_order if graph.nodes[node]["kind"] in wanted}
    for node in in_order:
        around = {taken.get(other, "") for other in networkx.all_neighbors(graph, node)} - {taken.get(node, "")}
        if node not in taken and len(around) == 1 and around <= set(GROUPS) and not graph.out_degree(node):
            taken[node] = around.pop()
    groups: dict[str, tuple[str, ...]] = {}
    for number, part in enumerate(parts):
        for name in GROUPS:
            members = tuple(node for node in part if taken.get(node) == name)
            if members:
                groups[name if len(parts) == 1 else f"{name} {number}"] = members
    return groups


def _host_of_measure(graph: networkx.MultiDiGraph[str], node: str, weights: Mapping[str, int]) -> str:
    """Where a measure waits; nothing for other kinds of node, and for a measure that nothing is linked to."""
    if graph.nodes[node]["kind"] != "Measure":
        return ""
    around: dict[str, list[str]] = {}
    for source, target, data in [*graph.in_edges(node, data=True), *graph.out_edges(node, data=True)]:
        other = source if target == node else target
        if graph.nodes[other]["kind"] not in _WAITING:
            around.setdefault(data["relation"], []).append(other)
    for relation in ("measure-group", "measure-policy", "measure-speaker"):
        if relation in around:
            return min(around[relation], key=lambda other: (-weights[other], other))
    return ""


def _bundles(graph: networkx.MultiDiGraph[str], hosts: Mapping[str, str]) -> list[Bundle]:
    """The lines between nodes that are linked, and those between hosts of members and what these are linked to."""
    direct: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    lifted: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for source, target, key in sorted(graph.edges(keys=True)):
        _append(direct, (source, target), (source, target, key))
        ends = hosts.get(source, source), hosts.get(target, target)
        if ends != (source, target) and ends[0] != ends[1]:
            _append(lifted, ends, (source, target, key))
    known = {frozenset(pair) for pair in direct}
    bundles = [Bundle(*pair, tuple(facts)) for pair, facts in sorted(direct.items())]
    return bundles + [
        Bundle(*pair, tuple(facts), lifted=True)
        for pair, facts in sorted(lifted.items())
        if frozenset(pair) not in known
    ]


def _append(
    pairs: dict[tuple[str, str], list[tuple[str, str, str]]], pair: tuple[str, str], fact: tuple[str, str, str]
) -> None:
    pairs.setdefault(pair[::-1] if pair[::-1] in pairs else pair, []).append(fact)
