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

PASSWORD = "KG_PASSWORD"
"""The variable of the environment that holds the password or token."""


def endpoint_options(required: bool = False) -> Callable[[_Command], _Command]:
    """The options `--endpoint` and `--auth`."""

    def with_options(command: _Command) -> _Command:
        auth = click.option(
            "--auth",
            default="",
            metavar="NAME",
            help=f"Who asks, or 'bearer' for a token; the password or token is read from {PASSWORD}, else asked for.",
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


def asked_store(folder: Path, endpoint: str, auth: str) -> Answering:
    """The store that a command asks: that of the build in a folder or, where one is given, the one behind an end point."""
    from kg.rdf.terms import PREFIXES

    if not endpoint:
        from kg.store import Store

        return Store.open(folder, PREFIXES)
    from kg.endpoint import opened

    return opened(endpoint, connection(auth), PREFIXES)


def connection(auth: str) -> Connection:
    """A connection in the name of whoever asks."""
    from kg.errors import KgError

    try:
        from kg.endpoint import Connection
    except ModuleNotFoundError as error:
        raise KgError(f"--endpoint needs {error.name}; install it with: pip install 'policy-kg[endpoint]'") from error
    return Connection(credentials(auth))


def credentials(auth: str) -> Credentials | None:
    """The name and password, or the token, that `--auth` and the environment give; asks for what is missing."""
    from kg.endpoint import Credentials

    if not auth:
        return None
    name, colon, secret = auth.partition(":")
    return Credentials("" if name == "bearer" else name, secret if colon else _secret_of(name))


def _secret_of(name: str) -> str:
    from kg.errors import KgError

    if PASSWORD in os.environ:
        return os.environ[PASSWORD]
    if not sys.stdin.isatty():
        raise KgError(f"no password for {name}; put it into the environment as {PASSWORD}")
    asked: str = click.prompt(f"password 密码 ({name})", hide_input=True, err=True)
    return asked
