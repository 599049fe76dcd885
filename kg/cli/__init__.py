"""The command `kg`: arguments, progress, printing and exit codes; the work is done elsewhere.

Commands are loaded when they are asked for and import what they need when they run, so that help comes at once.
"""

from __future__ import annotations

import atexit
import gc
from importlib import import_module
from typing import Any

import click

import kg
from kg.errors import KgError

_ALLOCATIONS_BETWEEN_COLLECTIONS = 100_000

_COMMANDS = {
    "build": "building",
    "demo": "demo",
    "explain": "explaining",
    "diff": "comparing",
    "query": "querying",
    "stats": "networking",
    "path": "networking",
    "view": "viewing",
    "serve": "serving",
    "load": "loading",
    "export": "exporting",
    "evaluate": "evaluating",
}


class _Failure(click.ClickException):
    """What went wrong in one line on stderr; exit code 1."""

    def show(self, file: Any = None) -> None:
        """Print the message."""
        click.echo(f"kg: {self.message}", err=True)


class _Interruption(_Failure):
    """Ctrl-C; the exit code is that of a command that a signal ended."""

    exit_code = 130


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"kg.cli.{_COMMANDS[name]}"), name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except (KeyboardInterrupt, click.Abort) as stop:
            raise _Interruption("interrupted 已中断") from stop
        except Exception as error:
            if ctx.params["debug"]:
                raise
            raise _Failure(_in_one_line(error)) from error


def _in_one_line(error: Exception) -> str:
    """What the user is told: how to mend a mistake of theirs, how to see one of ours."""
    if isinstance(error, KgError):
        return str(error)
    if isinstance(error, OSError):
        return ": ".join(filter(None, (error.filename and str(error.filename), error.strerror or str(error))))
    return f"a mistake in kg itself ({type(error).__name__}: {error}); kg --debug … shows where"


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(kg.__version__, prog_name="kg")
@click.option("--debug", is_flag=True, help="Show the full trace of an error.")
def cli(debug: bool) -> None:
    """Chinese government and policy news 政策新闻 as a knowledge graph in which every fact shows its sentence.

    \b
    Begin with:
      kg demo                        build the example article into ./output
      kg build articles/ -o graph    build your own (.txt, .html, .docx, .pdf, .csv, .json …)
      kg query                       list the questions that can be asked
    """


def main() -> None:
    """Run the command line."""
    collect_seldom()
    atexit.register(gc.freeze)
    cli(prog_name="kg")


def collect_seldom() -> None:
    """Let the collector rest: a command keeps what it loads, hundreds of thousands of words and patterns, to its end.

    It need not walk over them again and again, and at the exit not at all.
    """
    gc.set_threshold(_ALLOCATIONS_BETWEEN_COLLECTIONS, 50, 50)
