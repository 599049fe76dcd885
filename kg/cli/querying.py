"""`kg query`: questions to a build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.answer import Answer
    from kg.schema.queries import Query

_EXAMPLES = """
    \b
    Examples:
      kg query                                      the questions that can be asked
      kg query posts --person 王国平
      kg query measures-of -p policy=工业兴市 --format csv
      kg query -f my.rq --build graph
      kg query -e 'SELECT * { ?person a :Person ; rdfs:label ?name }'
"""


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("name", required=False)
@click.argument("values", nargs=-1, type=click.UNPROCESSED, metavar="[--PARAMETER VALUE]…")
@click.option("-p", "pairs", multiple=True, metavar="NAME=VALUE", help="A parameter, the other way to write it.")
@click.option("-f", "--file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Ask the SPARQL query in a file.")
@click.option("-e", "--expression", metavar="SPARQL", help="Ask this SPARQL query; the usual prefixes are known.")
@click.option(
    "--build", "folder", default="output", show_default=True, type=click.Path(path_type=Path), help="The build to ask."
)
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json", "ttl"]), default="table", show_default=True, help="How to write the answer."
)
def query(
    name: str | None, values: Sequence[str], pairs: Sequence[str], file: Path | None, expression: str | None, folder: Path, form: str
) -> None:
    """Ask a build: a named question 问题, or SPARQL. Without arguments, list the questions."""
    given = [name, file, expression]
    if sum(one is not None for one in given) > 1:
        raise click.UsageError("give one of a question's name, -f FILE and -e SPARQL")
    if name is not None:
        chosen = _named(name)
        _print(*_asked(chosen.bound(_parameters(values, pairs)), folder), form, chosen)
    elif file is not None:
        _print(*_asked(file.read_text(encoding="utf-8-sig"), folder), form)
    elif expression is not None:
        _print(*_asked(expression, folder), form)
    else:
        _list_questions()


query.help = (query.help or "") + "\n" + _EXAMPLES
