"""Articles to everything that shows them: graph, tables, facts, page. The same articles give the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

import kg
from kg.build.contents import Contents
from kg.build.graphs import FORMATS, DataSet
from kg.build.reading import ArticleRead, read_sources
from kg.build.report import BuildReport, counted, examples_of
from kg.build.staging import staged
from kg.errors import KgError, SourceError
from kg.rdf import article_iri
from kg.schema import DATA, violations
from kg.sources import Columns, Source, is_collection, sources_in
from kg.store import Store

__all__ = ["FORMATS", "BuildOptions", "BuildReport", "build"]

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True)
class BuildOptions:
    """How to build: the base of data IRIs, RDF formats besides Turtle and TriG, processes, checks, a BOM in the tables.

    `columns` says which column of tables and records holds which field of an article.
    """

    base: str = DATA
    formats: tuple[str, ...] = ()
    workers: int = 1
    validate: bool = True
    bom: bool = False
    columns: Columns = field(default_factory=Columns)


def build(
    paths: Sequence[Path], output: Path, options: BuildOptions | None = None, progress: Progress | None = None
) -> BuildReport:
    """Build the articles in files, folders and archives into `output`, all of it or nothing.

    `progress` is told how many articles of how many have been read (None while a file may hold any number). Raises `SourceError` if no article could be read
    and `StoreError` if the folder cannot be written; either leaves `output` as it was.
    """
    options = options or BuildOptions()
    sources = sources_in(paths)
    with staged(output) as folder:  # before anything is read: a folder that cannot be written should not cost an hour
        articles, problems = _sorted_out(_read(sources, options, progress))
        if not articles:
            raise SourceError(_nothing_read(problems))
        data = _data_set(articles, options.base)
        store = Store.of(data.nquads().encode(), ox.RdfFormat.N_QUADS)
        broken = violations(store.quads) if options.validate else None
        files = Contents(articles, data, store, options.formats, options.bom).write(folder)
    return BuildReport(
        output=output,
        articles=len(articles),
        triples=len(data.merged),
        counts=counted(articles),
        examples=examples_of(articles),
        silent=tuple(article.id for article in articles if not article.says_something),
        problems=problems,
        violations=broken,
        files=files,
    )


def _read(
    sources: Sequence[Source], options: BuildOptions, progress: Progress | None
) -> Iterator[ArticleRead | KgError]:
    total = None if any(map(is_collection, sources)) else len(sources)
    for done, outcome in enumerate(read_sources(sources, options.base, options.workers, options.columns), 1):
        yield outcome
        if progress:
            progress(done, total)


def _sorted_out(outcomes: Iterable[ArticleRead | KgError]) -> tuple[list[ArticleRead], tuple[KgError, ...]]:
    """Articles by id, and what went wrong; of two articles with one id the first in order of their files stays."""
    articles: dict[str, ArticleRead] = {}
    problems: list[KgError] = []
    for outcome in outcomes:
        if isinstance(outcome, KgError):
            problems.append(outcome)
        elif outcome.id in articles:
            other = articles[outcome.id].path
            problems.append(SourceError(f"{outcome.path}: its id {outcome.id!r} is that of {other}, too; change one"))
        else:
            articles[outcome.id] = outcome
    return sorted(articles.values(), key=lambda article: article.id), tuple(problems)


def _nothing_read(problems: Sequence[KgError]) -> str:
    if len(problems) == 1:
        return str(problems[0])
    return f"none of {len(problems)} articles could be read; the first: {problems[0]}"


def _data_set(articles: Sequence[ArticleRead], base: str) -> DataSet:
    plural = "article" if len(articles) == 1 else "articles"
    header = (
        f"Facts from {len(articles)} {plural}, each with the sentence it stands in; built by policy-kg {kg.__version__}.\n"
        "A fact hangs on its evidence: :inSpan is the stretch of text, :byRule the rule that read it."
    )
    return DataSet({article_iri(article.id, base): article.statements for article in articles}, base, header)
