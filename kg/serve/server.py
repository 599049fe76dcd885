"""The server: what is kept of the build is made, then requests are answered until somebody stops it."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable

import uvicorn

from kg.errors import KgError
from kg.serve.application import application
from kg.serve.kept import Origin, make
from kg.serve.options import Options

_FINISHING = 15
"""Seconds that requests in flight have when the server is stopped."""


def serve(origin: Origin, options: Options, say: Callable[[str], None]) -> None:
    """Serve a build or a store until SIGTERM or Ctrl-C; raises `StoreError` if there is nothing to serve."""
    kept = origin.kept()
    listening = _listening(options)
    if not kept.is_there:
        say(f"{origin.name}: making the index, once for each build …")
    make(kept, origin.fill)
    _log_to_stderr()
    say(
        f"http://{options.host}:{listening.getsockname()[1]}/ explorer 浏览, /sparql queries 查询, /ontology terms 术语; Ctrl-C stops 停止"
    )
    configuration = uvicorn.Config(
        application(origin, kept, options),
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_FINISHING,
    )
    uvicorn.Server(configuration).run(sockets=[listening])


def _listening(options: Options) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
        return socket.create_server((options.host, options.port), family=family, backlog=2048)
    except OSError as error:
        problem = str(error.strerror).partition(" (")[0]
        raise KgError(
            f"{options.host}:{options.port}: cannot listen there ({problem}); choose another --port or --host"
        ) from error


def _log_to_stderr() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    logger = logging.getLogger("kg.serve")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
