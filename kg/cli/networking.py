"""`kg stats` and `kg path`: the build as a network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.endpoints import asked_store, endpoint_options

if TYPE_CHECKING:
    from kg.network.paths import Step
    from kg.network.projection import Network
    from kg.network.statistics import Central, Statistics

_build = click.option(
    "--build",
    "folder",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The folder of the build to look at.",
)


@click.command(short_help="Who and what is central 网络.")
@_build
@endpoint_options()
def stats(folder: Path, endpoint: str, auth: str) -> None:
    """Print the most central officials, bodies and policies, and the communities 社群.

    \b
    Examples:
      kg stats
      kg stats --build graph
    """
    from kg.network.statistics import statistics

    _print_statistics(statistics(_network(folder, endpoint, auth)))


@click.command(short_help="How two names are connected 关联.")
@click.argument("start", metavar="NAME")
@click.argument("end", metavar="NAME")
@_build
@endpoint_options()
def path(start: str, end: str, folder: Path, endpoint: str, auth: str) -> None:
    """Print the shortest explanation 关联 between two names, with the sentence behind each step.

    \b
    Examples:
      kg path 杭州市委 浙江省委
      kg path 杭州市委 浙江省委 --build graph
    """
    from kg.network.paths import path_between

    steps = path_between(_network(folder, endpoint, auth), start, end)
    for number, step in enumerate(steps, 1):
        _print_step(number, step)
    if not steps:
        click.echo(f"{start} and {end} are the same thing 同一事物", err=True)


def _network(folder: Path, endpoint: str, auth: str) -> Network:
    from kg.network.projection import project

    return project(asked_store(folder, endpoint, auth))


def _print_statistics(found: Statistics) -> None:
    from kg.cli.printing import print_table
    from kg.schema.classes import class_names

    kinds = ", ".join(f"{number} {' '.join(class_names()[kind])}" for kind, number in found.kinds.items())
    click.secho(f"{found.nodes:,} nodes 节点, {found.edges:,} relations 关系", bold=True)
    if not found.nodes:
        return
    click.echo(kinds)
    click.echo()
    _print_central("officials 人物", found.officials)
    _print_central("bodies 机构", found.bodies)
    _print_central("policies 政策", found.policies)
    if found.communities:
        rows = [(str(community.size), "、".join(community.labels)) for community in found.communities]
        print_table(("size 大小", "communities 社群, by their most central members"), rows)


def _print_central(heading: str, ranked: Sequence[Central]) -> None:
    from kg.cli.printing import print_table

    if ranked:
        rows = [(one.label, f"{one.pagerank:.4f}", str(one.relations)) for one in ranked]
        print_table((heading, "PageRank", "relations 关系"), rows)
        click.echo()


def _print_step(number: int, step: Step) -> None:
    zh, en = step.words
    click.echo(f"{number}  {click.style(step.source, bold=True)} — {click.style(step.target, bold=True)}: {zh} / {en}")
    if step.passage:
        click.secho(f"     “{step.passage.text}” ({step.passage.article.rpartition('/')[2]})", dim=True)
