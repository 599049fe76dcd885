"""The files of a build and what stands in them, drawn from its ledger."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pyoxigraph as ox

import kg
from kg.answer import csv_lines
from kg.build.changes import FACTS
from kg.build.corpus import Corpus, written_corpus
from kg.build.entry import statements_of, unpacked
from kg.build.filling import being_put_in_order
from kg.build.graphs import FORMATS, DataSet, files_in
from kg.build.heap import give_back
from kg.build.ledger import Ledger
from kg.build.parquet import PARQUET, write_parquet
from kg.build.reading import Problem
from kg.build.republications import graph_of_republications
from kg.network import Network, graphml, project
from kg.network.core import core
from kg.network.selection import limited
from kg.network.vicinity import number_of_things
from kg.schema import left_open
from kg.schema.queries import table_queries
from kg.schema.shapes import Check, checks
from kg.store import DUMP, MANIFEST, STORE_FOLDER, Store
from kg.view import page

SHOWN = 1000
"""Nodes that the page shows; of a larger network those with most relations."""

CORE = 300
"""Things that most facts name: what the page of a corpus is drawn around."""

FACTS_OF_EACH = 12
"""Facts that it shows of one of them, out of any number."""

LARGE = 2000
"""Articles from which on a build is a corpus: a dump and a store on disk instead of files that are made in memory."""


ERRORS = "errors.jsonl"
"""What could not be read, in the folder of the build."""


@dataclass(frozen=True)
class Contents:
    """What a build holds. `formats` are files besides Turtle, TriG and CSV, `bom` begins tables with a byte order mark.

    `threads` write a corpus at once.
    """

    ledger: Ledger
    base: str
    folder: Path
    formats: Sequence[str] = ()
    bom: bool = False
    threads: int = 1

    @cached_property
    def articles(self) -> int:
        """How many there are."""
        return self.ledger.count()

    @cached_property
    def is_large(self) -> bool:
        """Whether it is written from disk to disk."""
        return self.articles >= LARGE

    @property
    def _rdf_formats(self) -> Sequence[str]:
        return [name for name in self.formats if name in FORMATS]

    @cached_property
    def data(self) -> DataSet:
        """All statements, in memory."""
        graphs = {iri: statements_of(iri, packed) for iri, packed in self.ledger.packed_graphs()}
        graphs.update({iri: said for iri, said in [self.republications] if said})
        return DataSet(graphs, self.base, _header(self.articles))

    @cached_property
    def republications(self) -> tuple[str, tuple[str, ...]]:
        """The graph of the republications: its IRI and its statements."""
        return graph_of_republications(self.ledger, self.base)

    @cached_property
    def corpus(self) -> Corpus:
        """A large build in the folder: its dump and its store."""
        return written_corpus(self.ledger, self.republications, self.folder, self.threads)

    @cached_property
    def store(self) -> Store:
        """Everything, to be asked."""
        return (
            Store(self.corpus.quads) if self.is_large else Store.of(self.data.nquads().encode(), ox.RdfFormat.N_QUADS)
        )

    @cached_property
    def unchecked(self) -> tuple[Check, ...]:
        """The checks that are still to be made: of a large build those that the articles, checked when they were read, leave open."""
        if not self.is_large:
            return checks()
        besides = {statement.split(" ", 2)[1] for statement in self.republications[1]}
        return left_open(self.ledger.broken_shapes(), self.corpus.several, besides)

    def write_graph(self) -> tuple[tuple[str, ...], int]:
        """Write the RDF files; their names, and how many statements the default graph has."""
        if not self.is_large:
            return tuple(self._written(files_in(self._rdf_formats, self.data))), len(self.data.merged)
        count = self.corpus.statements
        names = self._written(files_in(self._rdf_formats, self.data, always=())) if self._rdf_formats else ()
        return (DUMP, STORE_FOLDER, *names), count

    def write_views(self) -> tuple[str, ...]:
        """Write facts, tables and what shows the network; their names."""
        names = [self._write_pieces(FACTS, map(unpacked, self.ledger.packed("records")))]
        names += self._write_tables()
        names += self._written(self._views_of_corpus() if self.is_large else self._views())
        return tuple(names)

    def _views(self) -> Iterator[tuple[str, str]]:
        network = project(self.store)
        yield "graph.graphml", graphml(network)
        yield "graph.html", page(limited(network, SHOWN), whole=len(network))

    def _views_of_corpus(self) -> Iterator[tuple[str, str]]:
        with being_put_in_order(self.corpus.quads, self.threads):
            shown = self._network_of_corpus()
            give_back()  # what the core took
            yield "graph.html", page(shown, whole=number_of_things(self.store))

    def _network_of_corpus(self) -> Network:
        """What the page of a large build shows."""
        return limited(project(core(self.store, CORE, FACTS_OF_EACH)), SHOWN)

    def write_errors(self, problems: Sequence[Problem]) -> tuple[str, ...]:
        """Write which articles could not be read and why, as JSON lines; no file where there is nothing to tell."""
        lines = [json.dumps(_told(problem), ensure_ascii=False) + "\n" for problem in problems]
        return (self._write_pieces(ERRORS, lines),) if lines else ()

    def write_manifest(self, names: Sequence[str], counts: Mapping[str, int]) -> tuple[str, ...]:
        """Write the list of the files, of the articles and of what was found, the last file of a build; all names."""
        manifest = {
            "generator": f"policy-kg {kg.__version__}",
            "base": self.base,
            "facts": dict(sorted(counts.items())),
            "articles": dict(self.ledger.digests()),
            "files": [*names, MANIFEST],
        }
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        return (*names, *self._written([(MANIFEST, text)]))

    def _write_tables(self) -> list[str]:
        """Every table, the rows of each article as they were found when it was read."""
        names = {name: self.folder / "tables" / f"{name}.csv" for name in table_queries()}
        (self.folder / "tables").mkdir()
        files = {name: path.open("w", encoding="utf-8", newline="") for name, path in names.items()}
        try:
            for name, query in table_queries().items():
                files[name].write(("\ufeff" if self.bom else "") + csv_lines([[one.name for one in query.columns]]))
            for packed in self.ledger.packed("rows"):
                for name, lines in json.loads(unpacked(packed)).items():
                    files[name].write(lines)
        finally:
            for file in files.values():
                file.close()
        return [f"tables/{path.name}" for path in (*names.values(), *self._parquet_of(names.values()))]

    def _parquet_of(self, tables: Iterable[Path]) -> Iterator[Path]:
        for table in tables if PARQUET in self.formats else ():
            target = table.with_suffix(".parquet")
            write_parquet(table, target)
            yield target

    def _written(self, files: Iterable[tuple[str, str]]) -> Iterator[str]:
        for name, text in files:
            yield self._write_pieces(name, [text])

    def _write_pieces(self, name: str, pieces: Iterable[str]) -> str:
        with (self.folder / name).open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        return name


def _told(problem: Problem) -> dict[str, str]:
    return {"path": problem.path, "error": type(problem.error).__name__, "message": str(problem.error)}


def _header(articles: int) -> str:
    plural = "article" if articles == 1 else "articles"
    return (
        f"Facts from {articles} {plural}, each with the sentence it stands in; built by policy-kg {kg.__version__}.\n"
        "A fact hangs on its evidence: :inSpan is the stretch of text, :byRule the rule that read it."
    )
