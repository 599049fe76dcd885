"""`kg query`: questions to a build."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli import paging
from kg.cli.endpoints import asked_store, endpoint_options
from kg.cli.nearest import nearest

if TYPE_CHECKING:
    from kg.answer import Answer, Answering
    from kg.schema.queries import Query


@click.command(
    short_help="Ask a build a question 查询.", context_settings={"ignore_unknown_options": True}, add_help_option=False
)
@click.argument("question", nargs=-1, type=click.UNPROCESSED, metavar="[NAME [--PARAMETER VALUE]…]")
@click.option("-p", "pairs", multiple=True, metavar="NAME=VALUE", help="A parameter, written the other way.")
@click.option("-f", "--file", type=click.Path(path_type=Path), help="Ask the SPARQL query in a file.")
@click.option("-e", "--expression", metavar="SPARQL", help="Ask this SPARQL query; the usual prefixes are known.")
@click.option(
    "--build",
    "folder",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The folder of the build to ask.",
)
@endpoint_options()
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "ttl"]),
    default="table",
    show_default=True,
    help="How to write the answer.",
)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help=f"Most rows to show.  [default: {paging.ROWS} of a table, all as csv, json and ttl]",
)
@click.option("-h", "--help", "is_asked_how", is_flag=True, help="Show this; after a NAME, what it can be asked about.")
def query(
    question: Sequence[str],
    pairs: Sequence[str],
    file: Path | None,
    expression: str | None,
    folder: Path,
    endpoint: str,
    auth: str,
    form: str,
    limit: int | None,
    is_asked_how: bool,
) -> None:
    """Ask a build a named question 问题 or a SPARQL query; without arguments, list the questions.

    \b
    Examples:
      kg query
      kg query posts --help
      kg query posts --title 书记
      kg query measures-for -p beneficiary=中小企业 --format csv
      kg query -f my.rq --build graph
      kg query -e 'SELECT ?name { ?person a :Person ; rdfs:label ?name }'
      kg query posts --endpoint http://127.0.0.1:8890/sparql
    """
    if sum(map(bool, (question, file, expression is not None))) > 1:
        raise click.UsageError("give one of a question's name, -f FILE and -e SPARQL")
    store = partial(asked_store, folder, endpoint, auth)
    most = limit or (paging.ROWS if form == "table" else paging.EVERYTHING)
    if is_asked_how:
        _explain(question)
    elif question:
        name, values = _name_and_values(question, pairs)
        _answer_named(_named(name), values, store, form, most)
    elif expression is not None or file is not None:
        text = _text_of(file) if file else expression or ""
        _print(paging.first(_asked(text, store()), limit or paging.EVERYTHING), form)
    else:
        _list_questions()


def _name_and_values(question: Sequence[str], pairs: Sequence[str]) -> tuple[str, dict[str, str]]:
    """The question's name and its parameters, from `--name value`, `--name=value` and `-p name=value`."""
    names, values = [], dict(_pair(pair) for pair in pairs)
    words: Iterator[str] = iter(question)
    for word in words:
        if not word.startswith("--"):
            names.append(word)
        elif "=" in word:
            values.update([_pair(word[2:])])
        else:
            values[word[2:]] = _value_of(word, words)
    if len(names) != 1:
        raise click.UsageError(f"give one question, not {', '.join(names) or 'none'}; a parameter is --name value")
    return names[0], values


def _value_of(parameter: str, words: Iterator[str]) -> str:
    value = next(words, None)
    if value is None or value.startswith("--"):
        raise click.UsageError(f"{parameter} needs a value: {parameter} VALUE")
    return value


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"a parameter is name=value, not {text!r}")
    return name, value


def _named(name: str) -> Query:
    from difflib import get_close_matches

    from kg.errors import QueryError
    from kg.schema.queries import queries

    if name not in queries():
        near = get_close_matches(name, queries(), n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise QueryError(f"no question {name!r}; {hint}kg query lists them all")
    return queries()[name]


def _text_of(file: Path) -> str:
    from kg.errors import QueryError

    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError(f"{file}: not UTF-8 text; save the query as UTF-8") from error
    except FileNotFoundError as error:
        raise QueryError(f"{file}: no such file; check the path") from error


def _answer_named(
    asked: Query, values: Mapping[str, str], opened: Callable[[], Answering], form: str, limit: int
) -> None:
    from kg.sparql import values_of

    asked.bound(values)  # a mistake in the question is told before one in the build
    store = opened()

    def answer_of(facts: int) -> Answer:
        page = {asked.page.name: str(facts)} if asked.page else {}
        return _asked(asked.bound({**values, **page}), store)

    def there(column: str) -> Iterator[str]:
        page = {asked.page.name: str(paging.EVERYTHING)} if asked.page else {}
        return (value for (value,) in _asked(values_of(asked.bound(page), column), store).cells)

    page = paging.shown(answer_of, int(values.get(asked.page.name) or limit) if asked.page else limit)
    _print(page, form, asked)
    if not page.whole and (why := nearest(asked, values, there)):
        click.echo(f"kg: {why}", err=True)


def _asked(text: str, store: Answering) -> Answer:
    """The answer of the build or store; a mistake in the query is shown with its line and a caret below it."""
    from kg.errors import QueryError
    from kg.sparql import as_written, marked

    try:
        answer = store.answer(text)
        return answer.arranged(as_written(text, answer.columns)) if answer.form == "rows" else answer
    except QueryError as error:
        shown = marked(text, error)
        raise QueryError(f"{error}\n{shown}" if shown else str(error), error.line, error.column) from error


def _print(page: paging.Shown, form: str, asked: Query | None = None) -> None:
    """The rows of an answer, and on stderr what is to be said of them."""
    _write(page.answer, form, asked)
    if not page.whole:
        click.echo("no answer 没有结果", err=True)
    elif str(page):
        click.echo(f"kg: {page}; --limit N shows N of them, --format csv all", err=True)


def _write(answer: Answer, form: str, asked: Query | None) -> None:
    from kg.answer import csv_of, json_of, turtle_of
    from kg.cli.printing import print_table
    from kg.rdf.terms import PREFIXES

    if form == "csv":
        click.echo(csv_of(answer.columns, answer.cells), nl=False)
    elif form == "json":
        click.echo(json_of(answer), nl=False)
    elif form == "ttl":
        click.echo(turtle_of(answer, PREFIXES), nl=False)
    else:
        print_table(_headings(answer, asked), answer.cells)


def _headings(answer: Answer, asked: Query | None) -> list[str]:
    """The columns in both languages where the question says how they are called."""
    known = {column.name: f"{column.zh}\n{column.en}" for column in asked.columns} if asked else {}
    return [known.get(column, column) for column in answer.columns]


def _list_questions() -> None:
    from kg.cli.printing import print_table
    from kg.schema.queries import queries

    rows = [
        (query.name, f"{query.question_zh}\n{query.question_en}", " ".join(f"--{p.name}" for p in query.parameters))
        for query in queries().values()
    ]
    print_table(("name 名称", "question 问题", "parameters 参数"), rows)
    click.echo("kg query NAME --PARAMETER VALUE, -f FILE, or -e 'SELECT …'; kg query NAME --help says more", err=True)


def _explain(question: Sequence[str]) -> None:
    """The help of the command or, where one is named, of a question: what it can be asked about."""
    names = [word for word in question if not word.startswith("-")]
    if not names:
        click.echo(click.get_current_context().get_help())
        return
    asked = _named(names[0])
    click.echo(f"kg query {asked.name}\n\n  {asked.question_zh} {asked.question_en}\n")
    for parameter in asked.parameters:
        default = f"  [default: {parameter.default}]" if parameter.default and parameter != asked.page else ""
        meaning = f"{parameter.zh} {parameter.en}" if parameter != asked.page else "最多行数 most rows to show"
        click.echo(f"  --{parameter.name:<14}{meaning}{default}")
        for choice, (zh, en) in parameter.choices.items():
            click.echo(f"{' ' * 20}{choice:<24}{zh} {en}")
    click.echo(f"\n  columns 列: {', '.join(f'{column.zh} {column.en}' for column in asked.columns)}")
