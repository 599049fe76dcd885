"""`kg view`: a page of the part of a build that one asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.endpoints import asked_store, endpoint_options

if TYPE_CHECKING:
    from kg.network.projection import Network
    from kg.network.selection import Selection

_DATE = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)
_FILE = "view.html"
_LIMIT = 500


def _date(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if value and not _DATE.fullmatch(value):
        raise click.BadParameter("a date like 2007, 2007-05 or 2007-05-01", ctx, param)
    return value


def _names(option: str, field: str, help: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """An option that can be given several times."""
    return click.option(option, field, multiple=True, metavar="NAME", help=help)


@click.command(short_help="A page of one part of a build 看图.")
@click.argument("folder", metavar="[BUILD]", default="output", type=click.Path(path_type=Path))
@endpoint_options()
@_names("--around", "around", "What is linked to this person, body, policy, …")
@click.option("--depth", type=click.IntRange(0, 6), default=1, show_default=True, help="Steps that --around goes.")
@_names("--policy", "policies", "A policy idea, its parts, who puts it forward, what carries it out.")
@_names("--event", "events", "An event, who was there, what was said at it.")
@_names("--place", "places", "What belongs to a place or lies in it.")
@_names("--class", "classes", "Things of a class (Person, Strategy, 机构) and what is said of them.")
@_names("--article", "articles", "What an article says; NAME is its id.")
@click.option(
    "--from", "since", default="", callback=_date, metavar="DATE", help="Not what was over before: 2007, 2007-05."
)
@click.option("--to", "until", default="", callback=_date, metavar="DATE", help="Not what began later.")
@click.option(
    "--min-confidence", type=click.FloatRange(0, 1), default=0.0, metavar="N", help="Facts at least so sure, 0 to 1."
)
@click.option(
    "--limit", type=click.IntRange(min=1), default=_LIMIT, show_default=True, help="Nodes, those with most relations."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help=f"The page to write.  [default: BUILD/{_FILE}]")
def view(folder: Path, endpoint: str, auth: str, limit: int, output: Path | None, **wanted: Any) -> None:
    """Write a page 网页 of what you ask for: one file that opens without a network.

    Names are Chinese, pinyin or IRIs. An option given twice means either; different options narrow each other.

    \b
    Examples:
      kg view --around 王国平 --depth 2
      kg view graph --place 杭州市 --from 2007 --to 2012 -o hangzhou.html
      kg view graph --policy 工业兴市 --min-confidence 0.9
      kg view --endpoint http://127.0.0.1:8890/sparql --around 王国平
    """
    from kg.network.projection import project
    from kg.network.selection import Selection, limited, named_in, selected
    from kg.network.vicinity import vicinity
    from kg.view import page

    selection = Selection(**wanted)
    network = project(vicinity(asked_store(folder, endpoint, auth), selection))
    _tell_of_namesakes(network, selection)
    chosen = selected(network, selection)
    shown = limited(chosen, limit, named_in(network, selection))
    target = output or (Path(_FILE) if endpoint else folder / _FILE)
    html = page(shown, _title(selection, shown), target.stem, whole=len(chosen), about=named_in(network, selection))
    target.write_text(html, encoding="utf-8", newline="")
    part = f" of {len(chosen):,}, by degree" if len(shown) < len(chosen) else ""
    click.echo(f"{target}: {len(shown):,} nodes 节点{part}, {shown.number_of_edges():,} relations 关系")


def _tell_of_namesakes(network: Network, selection: Selection) -> None:
    """Say which things share a name that was asked for: all of them are shown, an IRI picks one."""
    from kg.network.lookup import nodes_named

    for name in (*selection.around, *selection.policies, *selection.events):
        found = nodes_named(network, name)
        if len(found) > 1:
            click.echo(
                f"kg: {len(found)} are called {name} and all are shown; for one of them: {' '.join(found)}", err=True
            )


def _title(selection: Selection, network: Network) -> str:
    """What was asked for, in the words it was asked in; articles by their headlines."""
    headlines = {source.id: source.title for source in network.graph["sources"]}
    names = (*selection.around, *selection.policies, *selection.events, *selection.places, *selection.classes)
    period = "–".join((selection.since, selection.until)) if selection.since or selection.until else ""
    return " · ".join(filter(None, (*names, *(headlines.get(name) or name for name in selection.articles), period)))
