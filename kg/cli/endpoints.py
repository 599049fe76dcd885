"""What commands are told of a store behind an end point: where it is, and who asks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from kg.answer import Answering
    from kg.endpoint import Connection, Credentials

_Command = TypeVar("_Command", bound=Callable[..., Any])


def endpoint_options(required: bool = False) -> Callable[[_Command], _Command]:
    """The options `--endpoint` and `--auth`."""

    def with_options(command: _Command) -> _Command:
        auth = click.option(
            "--auth",
            default="",
            metavar="NAME",
            help="Who asks, or 'bearer' for a token; the password or token is read from KG_PASSWORD, else asked for.",
        )
        endpoint = click.option(
            "--endpoint",
            default="",
            required=required,
            metavar="URL",
            help="SPARQL end point of the store."
            if required
            else "Ask the store at this SPARQL end point, not a build.",
        )
        return endpoint(auth(command))

    return with_options


def refuse_build_beside(endpoint: str) -> None:
    """Raise a usage error where a build is given beside an end point: one of them is asked."""
    given = click.get_current_context().get_parameter_source("folder")
    if endpoint and given is click.core.ParameterSource.COMMANDLINE:
        raise click.UsageError("give either a build or --endpoint URL, not both")


def asked_store(folder: Path, endpoint: str, auth: str) -> Answering:
    """The store that a command asks: that of the build in a folder or, where one is given, the one behind an end point."""
    from kg.rdf.terms import PREFIXES

    refuse_build_beside(endpoint)
    if not endpoint:
        from kg.store import Store

        return Store.open(folder, PREFIXES)
    line = connection(auth)
    from kg.endpoint import opened

    return opened(endpoint, line, PREFIXES)


def connection(auth: str) -> Connection:
    """A connection in the name of whoever asks, closed when the command ends."""
    from kg.errors import KgError
    from kg.extras import installing

    try:
        from kg.endpoint import Connection
    except ModuleNotFoundError as error:
        raise KgError(f"--endpoint needs {error.name}; {installing('endpoint')}") from error
    return click.get_current_context().with_resource(Connection(credentials(auth)))


def credentials(auth: str) -> Credentials | None:
    """The name and password, or the token, that `--auth` and the environment give; asks for what is missing."""
    from kg.endpoint import Credentials

    if not auth:
        return None
    name, colon, secret = auth.partition(":")
    return Credentials(name, secret if colon else _secret_of(name))


def _secret_of(name: str) -> str:
    from kg.endpoint import PASSWORD
    from kg.errors import KgError

    if PASSWORD in os.environ:
        return os.environ[PASSWORD]
    if not _is_watched():
        raise KgError(f"no password for {name}; put it into the environment as {PASSWORD}")
    asked: str = click.prompt(f"password 密码 ({name})", hide_input=True, err=True)
    return asked


def _is_watched() -> bool:
    """Whether somebody is there who can be asked."""
    return sys.stdin.isatty()
