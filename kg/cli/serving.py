"""`kg serve`: a build in the browser and as a SPARQL end point."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.endpoints import credentials, endpoint_options, refuse_build_beside

if TYPE_CHECKING:
    from kg.serve.kept import Origin


@click.command(short_help="Explore a build, open it to others 服务.")
@click.argument("folder", metavar="BUILD", default="output", type=click.Path(path_type=Path))
@endpoint_options()
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen at; 0.0.0.0 opens it to others."
)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="Port to listen at.")
@click.option(
    "--seconds", default=10.0, show_default=True, type=click.FloatRange(min=0.1), help="Time limit of a query."
)
@click.option("--rows", default=100_000, show_default=True, type=click.IntRange(min=1), help="Most rows of an answer.")
@click.option(
    "--memory", default=1024, show_default=True, type=click.IntRange(min=16), help="Most megabytes of an answer."
)
def serve(folder: Path, endpoint: str, auth: str, host: str, port: int, seconds: float, rows: int, memory: int) -> None:
    """Serve a build: the explorer at /, SPARQL at /sparql, every IRI at /id/… (BUILD is ./output by default).

    The first time, a store is made in the folder of the build. Of a store at an --endpoint that kg load has filled only an index is
    made, in ~/.cache; queries are passed on to it, within the same limits. Start again after a load.

    \b
    Examples:
      kg serve
      kg serve graph --port 9000
      kg serve graph --host 0.0.0.0 --seconds 5 --rows 10000
      kg serve --endpoint http://127.0.0.1:8890/sparql
    """
    from kg.errors import KgError
    from kg.extras import installing

    try:
        from kg.serve.server import serve as run

        origin = _origin(folder, endpoint, auth)
    except ModuleNotFoundError as error:
        extra = "endpoint" if error.name == "httpx" else "serve"
        raise KgError(f"kg serve needs {error.name}; {installing(extra)}") from error
    from kg.serve.options import Options

    options = Options(host, port, seconds, rows, memory)
    run(origin, options, lambda line: click.echo(line, err=True))


def _origin(folder: Path, endpoint: str, auth: str) -> Origin:
    """What is to be served."""
    refuse_build_beside(endpoint)
    if not endpoint:
        from kg.serve.kept import ServedBuild

        return ServedBuild(folder)
    from kg.endpoint import PASSWORD
    from kg.serve.distant import DistantStore

    asking = credentials(auth)
    if asking:
        os.environ[PASSWORD] = asking.secret  # the workers ask in the same name, and a command line is seen by all
    return DistantStore(endpoint, asking)
