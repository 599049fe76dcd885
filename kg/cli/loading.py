"""`kg load`: a build into a store behind an end point."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.endpoints import connection, endpoint_options
from kg.cli.progress import progress_bar


@click.command(short_help="A build into any SPARQL store 入库.")
@click.argument("folder", metavar="[BUILD]", default="output", type=click.Path(path_type=Path))
@endpoint_options(required=True)
@click.option("--update", default="", metavar="URL", help="Where the store takes updates.  [default: the end point]")
@click.option(
    "--graph-store", default="", metavar="URL", help="Where it takes whole graphs (Graph Store HTTP Protocol): faster."
)
@click.option("--again", is_flag=True, help="Send every graph, whatever was loaded before.")
def load(folder: Path, endpoint: str, auth: str, update: str, graph_store: str, again: bool) -> None:
    """Put a build 入库 into a store that speaks SPARQL 1.1, a named graph an article: only what is new or changed is sent.

    What an earlier build had and this one has not is taken out; other graphs of the store are left alone. A load that was
    broken off is gone on with by the next. The store's default graph (in Virtuoso: the graph that is called like the base of the
    IRIs) holds all statements, as in a build; the same --endpoint in kg query, view and serve asks it.

    \b
    Examples:
      kg load --endpoint http://127.0.0.1:3030/news/sparql --update http://127.0.0.1:3030/news/update \\
        --graph-store http://127.0.0.1:3030/news/data
      kg load graph --endpoint http://127.0.0.1:8890/sparql-auth --auth dba \\
        --graph-store http://127.0.0.1:8890/sparql-graph-crud-auth
    """
    line = connection(auth)
    from kg.endpoint import Address
    from kg.endpoint import load as loaded

    with progress_bar("loading 入库", "{task.speed:.0f} graphs/s") as progress:
        address = Address(endpoint, update, graph_store)
        done = loaded(folder, address, line, again, progress)
    click.echo(
        f"{endpoint}: {done.added:,} graphs added 新增, {done.replaced:,} replaced 更新, "
        f"{done.removed:,} removed 删除, {done.unchanged:,} unchanged 未变"
    )
