"""`kg export`: a build for other tools."""

from __future__ import annotations

from pathlib import Path

import click

_FORMATS = (
    "turtle", "trig", "nquads", "ntriples", "jsonld", "rdfxml", "graphml", "gexf", "neo4j", "csv", "xlsx", "parquet", "obsidian",
)  # fmt: skip


@click.command(short_help="A build for other tools 导出.")
@click.argument("folder", metavar="[BUILD]", default="output", type=click.Path(path_type=Path))
@click.option("--format", "format", type=click.Choice(_FORMATS), required=True, help="What to write.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File or folder to write.  [default: by format]")
def export(folder: Path, format: str, output: Path | None) -> None:
    """Write a build for another tool 导出: RDF syntaxes, graph programs, spreadsheets, data frames, notes.

    graphml and gexf are networks (gexf: labels, colours and time for Gephi), neo4j a folder for neo4j-admin, jsonld a
    folder with its context, csv, parquet and xlsx the ten tables, obsidian a folder of linked Markdown notes.

    \b
    Examples:
      kg export --format gexf
      kg export graph --format xlsx -o tables.xlsx
      kg export graph --format obsidian -o vault
    """
    from kg.export import EXPORTS
    from kg.export import export as exported

    target = output or Path(EXPORTS[format].name)
    exported(folder, format, target)
    click.echo(f"{target}: {EXPORTS[format].about}")
