"""Articles to everything that shows them: graph, tables, facts, page. The same articles give the same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.build.changes import Change, Changes, changes_in, changes_of_builds
from kg.build.engine import Engine
from kg.build.entry import unpacked
from kg.build.freshness import fingerprint_of_reader
from kg.build.graphs import FORMATS
from kg.build.ledger import Ledger, opened_ledger
from kg.build.parquet import PARQUET, require_parquet
from kg.build.reading import Problem
from kg.build.report import BuildReport, contradictions_in, findings_of
from kg.build.staging import LEDGER, staged
from kg.build.updating import Progress, Standing, Update, bring_up_to_date
from kg.errors import SourceError
from kg.schema import DATA, violations
from kg.sources import Columns, sources_in

__all__ = [
    "FORMATS",
    "BuildOptions",
    "BuildReport",
    "Change",
    "Changes",
    "Engine",
    "Progress",
    "Standing",
    "build",
    "changes_of_builds",
]


@dataclass(frozen=True)
class BuildOptions:
    """How to build: the base of data IRIs, formats besides Turtle, TriG and CSV (`FORMATS`, `parquet`), processes, checks, a BOM in the tables.

    `columns` says which column of tables and records holds which field of an article; with `prune` the build holds the
    given articles and no others, else also those of earlier builds into the same folder.
    """

    base: str = DATA
    formats: tuple[str, ...] = ()
    workers: int = 1
    validate: bool = True
    bom: bool = False
    columns: Columns = field(default_factory=Columns)
    prune: bool = False
    engine: Engine | None = None

    @property
    def reading_engine(self) -> Engine:
        """The engine asked for, else as many processes of this machine as there are workers."""
        return self.engine or Engine(self.workers)


def build(
    paths: Sequence[Path], output: Path, options: BuildOptions | None = None, progress: Progress | None = None
) -> BuildReport:
    """Build the articles in files, folders and archives into `output`, all of it or nothing.

    Only what is new or changed since the last build into `output` is read; the result is that of reading everything.
    `progress` is told after each article how far it is. Raises `SourceError` if no article could be read and `StoreError` if the folder cannot be written; either leaves `output`
    as it was.
    """
    options = options or BuildOptions()
    if PARQUET in options.formats:
        require_parquet()  # before anything is read
    sources = sources_in(paths)
    with (
        staged(output) as folder,  # before anything is read: a folder that cannot be written should not cost an hour
        opened_ledger(folder / LEDGER, fingerprint_of_reader(options.base)) as ledger,
    ):
        update = bring_up_to_date(
            ledger, sources, options.base, options.reading_engine, options.columns, options.prune, progress
        )
        if not update.found:
            raise SourceError(_nothing_read(update.problems))
        return _written(ledger, update, output, folder, options)


def _written(ledger: Ledger, update: Update, output: Path, folder: Path, options: BuildOptions) -> BuildReport:
    from kg.build.contents import Contents  # loads numpy and networkx, which those who only read have no use for

    contents = Contents(ledger, options.base, folder, options.formats, options.bom, options.reading_engine.workers)
    found = findings_of(ledger.entries())
    names, triples = contents.write_graph()
    names += contents.write_views() + contents.write_errors(update.problems)
    files = contents.write_manifest(names, found.counts)
    changes = changes_in(_then_and_now(ledger))
    ledger.settle()
    return BuildReport(
        output=output,
        articles=contents.articles,
        read=update.read,
        kept=update.kept,
        changes=changes,
        triples=triples,
        counts=found.counts,
        examples=found.examples,
        silent=found.silent,
        contradictions=contradictions_in(contents.store),
        problems=tuple(problem.error for problem in update.problems),
        violations=violations(contents.store.quads, contents.unchecked) if options.validate else None,
        files=files,
    )


def _then_and_now(ledger: Ledger) -> Iterator[tuple[str | None, str | None]]:
    for _, old, new in ledger.changed():
        yield (unpacked(old) if old is not None else None), (unpacked(new) if new is not None else None)


def _nothing_read(problems: Sequence[Problem]) -> str:
    if len(problems) == 1:
        return str(problems[0].error)
    return f"none of {len(problems)} articles could be read; the first: {problems[0].error}"
