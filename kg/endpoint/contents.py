"""What is to be loaded of a build: its named graphs, each with a hash of what it says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import pyoxigraph as ox

from kg.schema import ONTOLOGY_GRAPH
from kg.store import Store, base_of


class Contents:
    """The named graphs of a build: one an article, and the ontology's, of which the default graph holds nothing."""

    def __init__(self, folder: Path) -> None:
        self._quads = Store.open(folder).quads
        self.base = base_of(folder)

    def digests(self) -> Mapping[str, str]:
        """Every graph with its hash, by IRI."""
        graphs = sorted(graph.value for graph in self._quads.named_graphs() if isinstance(graph, ox.NamedNode))
        return {graph: digest_of(self.statements(graph)) for graph in graphs}

    def statements(self, graph: str) -> list[str]:
        """The statements of a graph as lines of N-Triples, sorted."""
        written = self._quads.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.NamedNode(graph)) or b""
        return sorted(written.decode().rstrip("\n").split("\n"))

    def merged(self, graphs: Iterable[str]) -> list[str]:
        """Every statement of these graphs that the default graph has, once."""
        return sorted({one for graph in graphs if graph != ONTOLOGY_GRAPH for one in self.statements(graph)})


def digest_of(statements: Iterable[str]) -> str:
    """A hash of statements in their order."""
    return sha256("\n".join(statements).encode()).hexdigest()
