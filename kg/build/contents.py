"""The files of a build and what stands in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import kg
from kg.answer import csv_of
from kg.build.graphs import DataSet, files_in
from kg.build.reading import ArticleRead
from kg.build.staging import MANIFEST
from kg.network import Network, graphml, project
from kg.network.selection import most_central
from kg.schema.queries import table_queries
from kg.store import Store
from kg.view import page

SHOWN = 1000
"""Nodes that the page shows; of a larger network the most central ones."""


@dataclass(frozen=True)
class Contents:
    """What a build holds: its articles, their data set and a store of it; `formats` besides Turtle and TriG, `bom` for tables."""

    articles: Sequence[ArticleRead]
    data: DataSet
    store: Store
    formats: Sequence[str] = ()
    bom: bool = False

    def write(self, folder: Path) -> tuple[str, ...]:
        """Write every file into the folder, the manifest that lists them last; returns their names."""
        names = []
        for name, text in self._files():
            _write(folder / name, text)
            names.append(name)
        _write(folder / MANIFEST, self._manifest([*names, MANIFEST]))
        return (*names, MANIFEST)

    def _files(self) -> Iterator[tuple[str, str]]:
        yield from files_in(self.formats, self.data)
        yield "facts.jsonl", "".join(article.records for article in self.articles)
        for name, query in table_queries().items():
            answer = self.store.answer(query.text)
            yield f"tables/{name}.csv", ("\ufeff" if self.bom else "") + csv_of(answer.columns, answer.cells)
        network = project(self.store)
        yield "graph.graphml", graphml(network)
        yield "graph.html", self._page(network)

    def _page(self, network: Network) -> str:
        """The page of the network; of a large one the most central part, and its title says so."""
        shown = most_central(network, SHOWN)
        if len(self.articles) == 1:
            return page(shown)
        part = "" if shown is network else f" · {len(shown):,} of {len(network):,} nodes 节点"
        return page(shown, f"{len(self.articles):,} 篇文章 articles{part}")

    def _manifest(self, files: Sequence[str]) -> str:
        manifest = {
            "generator": f"policy-kg {kg.__version__}",
            "base": self.data.base,
            "articles": {article.id: article.digest for article in self.articles},
            "files": files,
        }
        return json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
