"""The network for programs that draw and measure graphs: GraphML, GEXF for Gephi, CSV for Neo4j."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import networkx

from kg.export.built import Built
from kg.network import graphml, relations
from kg.network.graphml import columns_of
from kg.view.kinds import kinds

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LABEL = re.compile(r"[A-Z][A-Za-z]*")


def as_graphml(built: Built, target: Path) -> None:
    """One GraphML file."""
    target.write_text(graphml(built.network), encoding="utf-8", newline="")


def as_gexf(built: Built, target: Path) -> None:
    """One GEXF file that opens in Gephi with labels, the colours of the page and, where it is known, the time of things."""
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(mode="dynamic", timeformat="date")
    inks = {row.relation: row.ink for row in relations().values()}
    for node in sorted(built.network):
        data = built.network.nodes[node]
        graph.add_node(node, **_columns(data), **_time(data), viz={"color": _rgb(kinds()[data["kind"]].ink)})
    for number, (source, target_node, key) in enumerate(sorted(built.network.edges(keys=True))):
        data = built.network.edges[source, target_node, key]
        colour = {"color": _rgb(inks[data["relation"]])}
        graph.add_edge(source, target_node, key=key, **_columns(data), **_time(data), id=str(number), viz=colour)
    buffer = BytesIO()
    networkx.write_gexf(graph, buffer, version="1.2draft")
    target.write_bytes(_without_date(buffer.getvalue()))


def _columns(data: Mapping[str, Any]) -> dict[str, str | int | float]:
    """The attributes, the offsets of the sentence renamed: to GEXF start and end are times."""
    columns = columns_of(data)
    offsets = {f"sentence_{name}": columns.pop(name) for name in ("start", "end") if name in columns}
    return columns | offsets


def _time(data: Mapping[str, Any]) -> dict[str, str]:
    known = {"start": data.get("since", ""), "end": data.get("until", "")}
    return {name: day for name, day in known.items() if _DAY.fullmatch(day)}


def _rgb(ink: str) -> dict[str, int | float]:
    red, green, blue = (int(ink[at : at + 2], 16) for at in (1, 3, 5))
    return {"r": red, "g": green, "b": blue, "a": 1.0}


def _without_date(gexf: bytes) -> bytes:
    """The day of writing left out: the same build gives the same bytes."""
    return re.sub(rb' lastmodifieddate="[^"]*"', b"", gexf)


def as_neo4j(built: Built, target: Path) -> None:
    """A folder with nodes and relationships for `neo4j-admin database import full` and the constraints as Cypher."""
    target.mkdir()
    nodes = [(node, built.network.nodes[node]) for node in sorted(built.network)]
    edges = [(s, t, built.network.edges[s, t, key]) for s, t, key in sorted(built.network.edges(keys=True))]
    about_nodes = [columns_of(data) for _, data in nodes]
    about_edges = [columns_of(data) for *_, data in edges]
    labels = [";".join(dict.fromkeys((data["kind"], data["type"]))) for _, data in nodes]
    types = [
        {":START_ID": s, ":END_ID": t, ":TYPE": data["relation"].upper().replace("-", "_")} for s, t, data in edges
    ]
    _write(
        target / "nodes.csv", [{"iri:ID": node} for node, _ in nodes], about_nodes, [{":LABEL": one} for one in labels]
    )
    _write(target / "relationships.csv", types, about_edges)
    (target / "constraints.cypher").write_text(_constraints(labels), encoding="utf-8", newline="")


def _write(path: Path, *parts: Iterable[Mapping[str, Any]]) -> None:
    """A table whose rows are made of the parts' rows, with the type of every column in the header."""
    rows = [{name: value for part in row for name, value in part.items()} for row in zip(*parts, strict=True)]
    kinds_of_columns = {name: type(value) for row in rows for name, value in row.items()}
    names = sorted(kinds_of_columns, key=lambda name: (":" not in name or name == ":LABEL", name == ":LABEL", name))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(name if ":" in name else f"{name}:{_TYPES[kinds_of_columns[name]]}" for name in names)
        writer.writerows([row.get(name, "") for name in names] for row in rows)


_TYPES = {str: "string", int: "long", float: "double"}


def _constraints(labels: Iterable[str]) -> str:
    """Cypher that keeps IRIs unique and names quick to find."""
    lines = ["// After the import: every thing once, found by its name."]
    for label in sorted({label for several in labels for label in several.split(";") if _LABEL.fullmatch(label)}):
        lines.append(f"CREATE CONSTRAINT {label}_iri IF NOT EXISTS FOR (n:{label}) REQUIRE n.iri IS UNIQUE;")
        lines.append(f"CREATE INDEX {label}_label IF NOT EXISTS FOR (n:{label}) ON (n.label);")
    return "\n".join(lines) + "\n"
