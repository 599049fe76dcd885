"""What was loaded into a store, kept in the store itself, so that the next load sends only what is new or changed.

For the build whose data IRIs begin with BASE there is a graph `BASEload` with the words of VoID and schema.org:

    BASE  a void:Dataset ; void:uriSpace "BASE" ; void:subset GRAPH, … ; sd:defaultGraph BASE .
    GRAPH  schema:sha256 "…" .

A graph without its hash is one that a load was busy with when it was broken off. `sd:defaultGraph` stands only in stores whose
default graph is all graphs at once; there what an embedded store has in its default graph is a graph of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.answer import Answering

_VOID, _SD, _SHA256 = (
    "http://rdfs.org/ns/void#",
    "http://www.w3.org/ns/sparql-service-description#",
    "https://schema.org/sha256",
)
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


@dataclass(frozen=True, slots=True)
class Records:
    """The records of one build in a store, as SPARQL that reads and writes them.

    `base` is what its data IRIs begin with, `merged` the graph that holds all its statements; empty: the default graph.
    """

    base: str
    merged: str = ""

    @property
    def graph(self) -> str:
        """The graph that holds them."""
        return f"{self.base}load"

    def digests(self, store: Answering) -> Mapping[str, str]:
        """The graphs that were loaded with their hashes; none where a load was broken off."""
        query = f"""SELECT ?graph ?digest WHERE {{ GRAPH <{self.graph}> {{
            <{self.base}> <{_VOID}subset> ?graph OPTIONAL {{ ?graph <{_SHA256}> ?digest }} }} }} ORDER BY ?graph ?digest"""
        return dict(store.answer(query).cells)  # type: ignore[arg-type]

    def is_shown_by_default(self, store: Answering) -> bool:
        """Whether the store's default graph shows what stands in a named one."""
        return store.answer(f"ASK {{ <{self.base}> <{_RDF_TYPE}> <{_VOID}Dataset> }}").cells == (("true",),)

    def beginning(self) -> str:
        """The update that says what is loaded."""
        merged = f"<{self.base}> <{_SD}defaultGraph> <{self.merged}> ." if self.merged else ""
        return self._inserted(
            f'<{self.base}> <{_RDF_TYPE}> <{_VOID}Dataset> . <{self.base}> <{_VOID}uriSpace> "{self.base}" . {merged}'
        )

    def taken_up(self, graphs: Iterable[str]) -> str:
        """The update that says that a load is busy with some graphs."""
        graphs = tuple(graphs)
        values = " ".join(f"<{graph}>" for graph in graphs)
        known = f"GRAPH <{self.graph}> {{ ?graph <{_SHA256}> ?digest }}"
        return f"DELETE {{ {known} }} WHERE {{ VALUES ?graph {{ {values} }} {known} }} ;\n" + self._inserted(
            self._subsets(graphs)
        )

    def done(self, digests: Mapping[str, str]) -> str:
        """The update that says that graphs are in the store as these hashes say."""
        return self._inserted("".join(f'<{graph}> <{_SHA256}> "{digest}" . ' for graph, digest in digests.items()))

    def forgotten(self, graphs: Iterable[str]) -> str:
        """The update that says that graphs are there no more."""
        return f"DELETE DATA {{ GRAPH <{self.graph}> {{ {self._subsets(graphs)} }} }}"

    def retracted(self, graph: str) -> str:
        """The update that takes out a graph, and from the merged one what no other loaded graph states."""
        statement = "?subject ?predicate ?object ."
        merged = f"GRAPH <{self.merged}> {{ {statement} }}" if self.merged else statement
        others = f"GRAPH ?other {{ {statement} }} GRAPH <{self.graph}> {{ <{self.base}> <{_VOID}subset> ?other }}"
        return (
            f"DELETE {{ {merged} }} WHERE {{ GRAPH <{graph}> {{ {statement} }} "
            f"FILTER NOT EXISTS {{ {others} FILTER (?other != <{graph}>) }} }} ;\nDROP SILENT GRAPH <{graph}>"
        )

    def _inserted(self, statements: str) -> str:
        return f"INSERT DATA {{ GRAPH <{self.graph}> {{ {statements} }} }}"

    def _subsets(self, graphs: Iterable[str]) -> str:
        return "".join(f"<{self.base}> <{_VOID}subset> <{graph}> . " for graph in graphs)


def records_in(store: Answering) -> tuple[Records, ...]:
    """The records of all builds that were loaded into a store."""
    query = f"""SELECT ?base ?merged WHERE {{ GRAPH ?graph {{
        ?set a <{_VOID}Dataset> ; <{_VOID}uriSpace> ?base OPTIONAL {{ ?set <{_SD}defaultGraph> ?merged }} }}
        FILTER (STR(?graph) = CONCAT(?base, "load")) }} ORDER BY ?base"""
    return tuple(Records(base, merged) for base, merged in store.answer(query).cells)
