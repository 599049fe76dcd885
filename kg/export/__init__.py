"""A build written for other tools. An exporter is a function from a build and a target to files; `EXPORTS` names them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import StoreError
from kg.export import graphs, networks, notes, tables
from kg.export.built import Built

__all__ = ["EXPORTS", "Export", "export"]


@dataclass(frozen=True, slots=True)
class Export:
    """An exporter and what it writes: a file, or a folder if `name` has no suffix. `about` says what it is for."""

    name: str
    write: Callable[[Built, Path], None]
    about: str


EXPORTS: Mapping[str, Export] = {
    "turtle": Export("graph.ttl", graphs.in_syntax("turtle"), "RDF to read, each triple once"),
    "trig": Export("graph.trig", graphs.in_syntax("trig"), "RDF with a graph for each article"),
    "nquads": Export("graph.nq", graphs.in_syntax("nquads"), "the same for stores"),
    "ntriples": Export("graph.nt", graphs.in_syntax("ntriples"), "RDF, a triple a line"),
    "jsonld": Export("jsonld", graphs.json_ld, "JSON-LD and its context file"),
    "rdfxml": Export("graph.rdf", graphs.in_syntax("xml"), "RDF/XML"),
    "graphml": Export("graph.graphml", networks.as_graphml, "yEd, Cytoscape, networkx, igraph"),
    "gexf": Export("graph.gexf", networks.as_gexf, "Gephi, with labels, colours and time"),
    "neo4j": Export("neo4j", networks.as_neo4j, "CSV for neo4j-admin import, and constraints"),
    "csv": Export("csv", tables.as_csv, "the ten tables"),
    "xlsx": Export("tables.xlsx", tables.as_xlsx, "the ten tables as one Excel workbook"),
    "parquet": Export("parquet", tables.as_parquet, "the ten tables for pandas, DuckDB, Spark"),
    "obsidian": Export("notes", notes.as_notes, "one linked Markdown note for each thing"),
}


def export(folder: Path, format: str, target: Path) -> None:
    """Write a build for another tool, all of it or nothing; a file at `target` is replaced.

    Raises `StoreError`, also for a folder there and for a place in a folder that there is not.
    """
    new = target.with_name(f".{target.name}.new")
    try:
        if not target.parent.is_dir():
            raise StoreError(
                f"{target}: there is no folder {target.parent}; make it first, or give another place with -o"
            )
        if target.is_dir():
            raise StoreError(f"{target}: a folder is there already; remove it or give another place with -o")
        _remove(new)
        EXPORTS[format].write(Built(folder), new)
        new.replace(target)
    except OSError as error:
        raise StoreError(
            f"{target}: cannot be written ({error.strerror or error}); nothing was changed there"
        ) from error
    finally:
        _remove(new)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
