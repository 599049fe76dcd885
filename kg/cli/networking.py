"""`kg stats` and `kg path`: the build as a network."""

from __future__ import annotations

from pathlib import Path

import click

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
def stats(folder: Path) -> None:
    """Print the most central officials, bodies and policies, and the communities 社群.

    \b
    Examples:
      kg stats
      kg stats --build graph
    """


@click.command(short_help="How two names are connected 关联.")
@click.argument("start", metavar="NAME")
@click.argument("end", metavar="NAME")
@_build
def path(start: str, end: str, folder: Path) -> None:
    """Print the shortest explanation 关联 between two names, with the sentence behind each step.

    \b
    Examples:
      kg path 蔡奇 瞪羚计划
      kg path 蔡奇 瞪羚计划 --build graph
    """
