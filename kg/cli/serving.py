"""`kg serve`: a build in the browser and as a SPARQL end point."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Explore a build, open it to others 服务.")
@click.argument("folder", metavar="BUILD", default="output", type=click.Path(path_type=Path))
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
def serve(folder: Path, host: str, port: int, seconds: float, rows: int, memory: int) -> None:
    """Serve a build: the explorer at /, SPARQL at /sparql, every IRI at /id/… (BUILD is ./output by default).

    The first time, a store is made in the folder of the build.

    \b
    Examples:
      kg serve
      kg serve graph --port 9000
      kg serve graph --host 0.0.0.0 --seconds 5 --rows 10000
    """
    from kg.errors import KgError

    try:
        from kg.serve.server import serve as run
    except ModuleNotFoundError as error:
        raise KgError(f"kg serve needs {error.name}; install it with: pip install 'policy-kg[serve]'") from error
    from kg.serve.options import Options

    options = Options(host, port, seconds, rows, memory)
    run(folder, options, lambda line: click.echo(line, err=True))
