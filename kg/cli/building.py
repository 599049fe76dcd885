"""`kg build` and `kg demo`: articles to a build, with progress and a summary."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.build import BuildOptions, BuildReport, Progress
    from kg.schema import Violation

_FORMATS = ("turtle", "jsonld", "trig", "nquads", "ntriples", "xml")
_OUTPUT = Path("output")
_TELLING = frozenset({"Tenure", "Pronouncement", "Component", "Measure", "Observation", "Conferral"})


def _format_names(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    for name in names:
        if name not in _FORMATS:
            raise click.BadParameter(f"{name!r} is not one of {', '.join(_FORMATS)}", ctx, param)
    return names


def _base_iri(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    from kg.schema.folder import DATA

    if value is not None and not re.fullmatch(r"""[a-z][a-z0-9+.-]*:[^\s<>"{}|^`\\]+[/#]""", value, re.ASCII):
        raise click.BadParameter("an IRI like https://example.org/id/, with / or # at its end", ctx, param)
    return value or DATA


@click.command(short_help="Articles to graph, tables and page 构建.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option(
    "-o",
    "--output",
    default=_OUTPUT,
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
@click.option("--base", metavar="IRI", callback=_base_iri, help="What the IRIs of the data begin with.")
@click.option(
    "--format",
    "formats",
    default="",
    callback=_format_names,
    metavar="NAMES",
    help=f"RDF files to write besides Turtle and TriG: {','.join(_FORMATS)}.",
)
@click.option("--no-validate", is_flag=True, help="Do not check the data against the ontology's shapes.")
@click.option("--bom", is_flag=True, help="Begin the tables with a byte order mark, as Excel likes it.")
@click.option("--strict", is_flag=True, help="Exit with 1 if any article could not be read.")
def build(
    paths: Sequence[Path],
    output: Path,
    workers: int,
    base: str,
    formats: tuple[str, ...],
    no_validate: bool,
    bom: bool,
    strict: bool,
) -> None:
    """Read articles 读取文章 (.txt with the headline first, .json; files or folders) and build graph, tables and page.

    The same articles give the same bytes. Files in the output folder that no build wrote stay.

    \b
    Examples:
      kg build article.txt
      kg build articles/ -o graph --format jsonld,nquads
      kg build articles/ extra.json --base https://example.org/id/
    """
    from kg.build import BuildOptions

    options = BuildOptions(base, formats, workers, not no_validate, bom)
    report = _built(paths, output, options)
    _print_summary(report)
    _print_problems(report)
    click.echo(f"\nOpen {output / 'graph.html'}, read {output / 'tables'}/*.csv, or ask: kg query --build {output}")
    if not report.is_valid or (strict and report.problems):
        sys.exit(1)


@click.command(short_help="Build the example article 示例 into ./output.")
def demo() -> None:
    """Build the example article 示例 (杭州, 2008) that ships with this package into ./output.

    \b
    Example:
      kg demo
    """
    from importlib.resources import as_file, files

    from kg.build import BuildOptions

    with as_file(files("kg").joinpath("examples")) as examples:
        report = _built([examples], _OUTPUT, BuildOptions())
    _print_summary(report)
    _print_problems(report)
    click.echo(
        f"""
Open      {_OUTPUT / "graph.html"}   the graph 图谱, with every sentence behind it
Read      {_OUTPUT / "graph.ttl"}    the facts as RDF;  {_OUTPUT / "tables"}/*.csv as tables
Ask next  kg query                                     what can be asked 可以问什么
          kg query posts --person 王国平               who holds which posts 职务
          kg explain {_example_path()} --why 蔡奇      why the reader says so 为什么
          kg path 蔡奇 瞪羚计划                        how two names are connected 关联"""
    )
    if not report.is_valid:
        sys.exit(1)


def _example_path() -> Path:
    """The example article, as short as the current folder allows."""
    path = Path(__file__).parents[1] / "examples" / "hangzhou-2008.txt"
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _built(paths: Sequence[Path], output: Path, options: BuildOptions) -> BuildReport:
    from kg import build as builder

    with _progress() as progress:
        return builder.build(paths, output, options, progress)


@contextmanager
def _progress() -> Iterator[Progress | None]:
    """A bar with articles a second on stderr, only where somebody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    speed = TextColumn("{task.speed:.0f} articles/s")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), speed, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading 阅读", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _print_summary(report: BuildReport) -> None:
    from kg.model import FACT_KINDS
    from kg.wording import KIND_NAMES

    facts = sum(report.counts.values())
    figures = f"articles 文章 {report.articles:,}, facts 事实 {facts:,}, triples 三元组 {report.triples:,}"
    click.secho(f"{report.output}: {figures}", bold=True)
    for kind in FACT_KINDS:
        if number := report.counts.get(kind.__name__):
            zh, en = KIND_NAMES[kind]
            click.echo(f"  {number:>8,}  {zh} {en}")
    examples = [example for example in report.examples if example.kind in _TELLING] or report.examples[:2]
    if examples:
        click.echo("\nFor example 例如")
    for example in examples:
        click.echo(f"  {example.words}")
        click.secho(f"      “{example.excerpt}”", dim=True)
    click.echo(f"\nShapes 校验: {_validation(report.violations)}")


def _validation(violations: Sequence[Violation] | None) -> str:
    if violations is None:
        return "not checked 未校验"
    breaches = sum(not violation.is_warning for violation in violations)
    doubts = f", {len(violations) - breaches} warnings 提示" if len(violations) > breaches else ""
    return (f"{breaches} breaches 不合规" if breaches else "all kept, every fact has its sentence 合规") + doubts


def _print_problems(report: BuildReport) -> None:
    """What could not be read, says nothing or breaks a shape, on stderr."""
    for problem in report.problems:
        click.echo(f"kg: {problem}", err=True)
    if report.problems:
        click.echo(
            f"kg: {len(report.problems)} of {report.articles + len(report.problems)} articles could not be read",
            err=True,
        )
    if report.silent:
        names = ", ".join(report.silent[:5]) + (" …" if len(report.silent) > 5 else "")
        click.echo(
            f"kg: warning: no facts found in {len(report.silent)} of {report.articles} articles: {names}", err=True
        )
    for violation in report.violations or ():
        click.echo(f"kg: {_breach(violation)}", err=True)
    if not report.is_valid:
        click.echo(f"kg: the build in {report.output} was kept whole; do not rely on the nodes above", err=True)


def _breach(violation: Violation) -> str:
    """What is wrong with which node, and the sentence it stands in."""
    quoted = f" “{_shortened(violation.sentence)}”" if violation.sentence else ""
    level = "warning: " if violation.is_warning else ""
    return f"{level}{violation.node}: {violation.en} {violation.zh}{quoted}"


def _shortened(sentence: str, most: int = 100) -> str:
    return sentence if len(sentence) <= most else sentence[: most - 1] + "…"
