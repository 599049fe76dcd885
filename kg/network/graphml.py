"""The network as GraphML, for Gephi, yEd, Cytoscape and igraph: every attribute typed, evidence in columns of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import networkx

from kg.network.passages import Passage
from kg.network.projection import Network

_NUMBERS = frozenset({"rank", "position", "ordinal"})
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graphml(graph: Network) -> str:
    """The network as a GraphML document.

    Nodes have `kind`, `type`, `label`, `names` (separated by ` | `) and what else is known of them, edges `relation`, `label`,
    `fact` and their qualifiers. The best evidence of each is in `article`, `start`, `end`, `sentence`, `focus`, `rule` and
    `confidence`; `sentences` counts all of it. Characters that XML cannot hold are left out.
    """
    plain: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node in sorted(graph):
        plain.add_node(node, **columns_of(graph.nodes[node]))
    for source, target, key in sorted(graph.edges(keys=True)):
        columns = columns_of(graph.edges[source, target, key])
        plain.add_edge(source, target, key=key, id=f"{source} {key}", **columns)
    buffer = BytesIO()
    networkx.write_graphml_xml(plain, buffer, named_key_ids=True, edge_id_from_attribute="id")
    return buffer.getvalue().decode("utf-8") + "\n"


def columns_of(data: Mapping[str, Any]) -> dict[str, str | int | float]:
    """The attributes of a node or an edge as plain values, its best evidence among them."""
    columns: dict[str, str | int | float] = {}
    for name, value in sorted(data.items()):
        if name == "names":
            columns[name] = _clean(" | ".join(value))
        elif name in _NUMBERS and str(value).isdigit():
            columns[name] = int(value)
        elif isinstance(value, str):
            columns[name] = _clean(value)
    return columns | _evidence(data["evidence"])


def _evidence(passages: tuple[Passage, ...]) -> dict[str, str | int | float]:
    if not passages:
        return {"sentences": 0}
    best = max(passages, key=lambda passage: (passage.confidence, -passage.start))
    return {
        "sentences": len(passages), "article": best.article, "start": best.start, "end": best.end,
        "sentence": _clean(best.text), "focus": _clean(best.focus), "rule": best.rule, "confidence": best.confidence,
    }  # fmt: skip


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)
