"""`kg build`: articles to a build, with progress."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.progress import Update, progress_bar
from kg.cli.summary import print_problems, print_summary

if TYPE_CHECKING:
    from kg.build import BuildOptions, BuildReport, Progress

_FORMATS = ("turtle", "jsonld", "trig", "nquads", "ntriples", "xml", "parquet")
_FIGURES = "{task.speed:.0f} articles/s, {task.fields[facts]:,} facts 事实, {task.fields[problems]:,} problems 问题"
OUTPUT = Path("output")
"""Where a build goes, and is looked for, unless one says otherwise."""


def _format_names(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    for name in names:
        if name not in _FORMATS:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(_FORMATS)}", ctx, param)
    return names


def _columns(ctx: click.Context, param: click.Parameter, value: str) -> tuple[tuple[str, str], ...]:
    from kg.sources import FIELDS

    pairs = [tuple(part.strip() for part in pair.split("=", 1)) for pair in value.split(",") if pair.strip()]
    for pair in pairs:
        if len(pair) != 2 or pair[0] not in FIELDS or not pair[1]:
            raise click.BadParameter(
                f"{'='.join(pair)!r} is not FIELD=NAME, with a field of {', '.join(FIELDS)}", ctx, param
            )
    return tuple((pair[0], pair[1]) for pair in pairs)


def _engine(ctx: click.Context, param: click.Parameter, value: str) -> tuple[bool, str]:
    """Whether a cluster is asked for, and the address of its scheduler."""
    name, _, address = value.partition("=")
    if name not in ("local", "dask") or (address and (name == "local" or "://" not in address)):
        raise click.BadParameter(f"{value!r} is not local, dask or dask=tcp://HOST:PORT", ctx, param)
    return name == "dask", address


def _base_iri(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    from kg.schema.folder import DATA

    if value is not None and not re.fullmatch(r"""[a-z][a-z0-9+.-]*:[^\s<>"{}|^`\\]+[/#]""", value, re.ASCII):
        raise click.BadParameter("an IRI like https://example.org/id/, with / or # at its end", ctx, param)
    return value or DATA


@click.command(short_help="Articles to graph, tables and page 构建.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="PATH…")
@click.option(
    "-o",
    "--output",
    default=OUTPUT,
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder to write the build into.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=lambda: os.cpu_count() or 1,
    metavar="N",
    help="Processes; as many as cores by default.",
)
@click.option(
    "--engine",
    default="local",
    callback=_engine,
    metavar="NAME",
    help="Who reads: local, dask (a cluster on this machine) or dask=tcp://HOST:PORT.",
)
@click.option("--shared", default="", metavar="URL", help="With a cluster: a folder that all its machines can write.")
@click.option("--base", metavar="IRI", callback=_base_iri, help="What the IRIs of the data begin with.")
@click.option(
    "--format",
    "formats",
    default="",
    callback=_format_names,
    metavar="NAMES",
    help=f"Files to write besides Turtle, TriG and CSV: {','.join(_FORMATS)}.",
)
@click.option(
    "--columns",
    default="",
    callback=_columns,
    metavar="FIELD=NAME,…",
    help="Which column or key holds what, as in title=标题,text=正文,published=发布时间; usual names are known.",
)
@click.option("--no-validate", is_flag=True, help="Do not check the data against the ontology's shapes.")
@click.option("--bom", is_flag=True, help="Begin the tables with a byte order mark, as Excel likes it.")
@click.option("--prune", is_flag=True, help="Take out articles of earlier builds that are not among the PATHs.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any article could not be read.")
def build(paths: Sequence[Path], output: Path, strict: bool, **how: Any) -> None:
    """Read articles 读取文章 and build graph, tables and page.

    A PATH is a file, a folder with all below it, a pattern ('2015/*.html'), a list of paths (@files.txt) or - for standard
    input. Formats: .txt and .md (the headline first), .json, .jsonl, .csv, .tsv, .parquet, .html, .docx, .pdf, each also
    as .gz or in a .zip. The same articles give the same bytes. Building again into the same folder reads only what is
    new or changed; articles that are not among the PATHs stay unless --prune. Files that no build wrote stay, too.

    \b
    Examples:
      kg build article.txt
      kg build articles/ -o graph --format jsonld,nquads
      kg build articles/ extra.json --base https://example.org/id/
      kg build news.csv --columns title=标题,text=正文,published=发布时间
      kg build today/ -o graph --workers 4
      zcat dump.jsonl.gz | kg build - -o graph
    """
    report = built(paths, output, _options(**how))
    print_summary(report)
    print_problems(report)
    click.echo(f"\n{_ways_in(output, report)}")
    if not report.is_valid or (strict and report.problems):
        sys.exit(1)


def _options(
    workers: int,
    engine: tuple[bool, str],
    shared: str,
    base: str,
    formats: tuple[str, ...],
    columns: tuple[tuple[str, str], ...],
    no_validate: bool,
    bom: bool,
    prune: bool,
) -> BuildOptions:
    """What the command line says on how to build."""
    from kg.build import BuildOptions, Engine
    from kg.sources import Columns

    reader = Engine(workers, *engine, shared)
    return BuildOptions(base, formats, workers, not no_validate, bom, Columns(columns), prune, reader)


def _ways_in(output: Path, report: BuildReport) -> str:
    """How one looks at a build: a large one has a store to be served, a small one is whole on its page."""
    from kg.store import STORE_FOLDER

    page = f"Open {output / 'graph.html'}"
    look = f"Look at all of it with: kg serve {output}" if STORE_FOLDER in report.files else page
    return f"{look}, read {output / 'tables'}/*.csv, or ask: kg query --build {output}"


def built(paths: Sequence[Path], output: Path, options: BuildOptions) -> BuildReport:
    """The build, with a progress bar where somebody watches."""
    from kg import build as builder

    with progress_bar("reading 阅读", _FIGURES, facts=0, problems=0) as update:
        return builder.build(paths, output, options, _shown_by(update) if update else None)


def _shown_by(update: Update) -> Progress:
    """What shows on a bar where a build stands."""
    return lambda now: update(completed=now.done, total=now.total, facts=now.facts, problems=now.problems)
