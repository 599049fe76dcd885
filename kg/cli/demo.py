"""`kg demo`: the example article, and what to do with it."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from kg.cli.building import OUTPUT, built
from kg.cli.summary import print_problems, print_summary


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
        report = built([examples], OUTPUT, BuildOptions(prune=True))
    print_summary(report)
    print_problems(report)
    click.echo(
        f"""
Open      {OUTPUT / "graph.html"}   the graph 图谱, with every sentence behind it
Read      {OUTPUT / "graph.ttl"}    the facts as RDF;  {OUTPUT / "tables"}/*.csv as tables
Ask next  kg query                              what can be asked 可以问什么
          kg query posts --person 王国平        who holds which posts 职务
          kg path 蔡奇 瞪羚计划                 how two names are connected 关联
          kg explain {_example_path()} --why 蔡奇   why the reader says so 为什么"""
    )
    if not report.is_valid:
        sys.exit(1)


def _example_path() -> str:
    """The example article as a word for the shell, as short as the current folder allows."""
    path = Path(__file__).parents[1] / "examples" / "hangzhou-2008.txt"
    return shlex.quote(str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path))
