"""A small build, and running servers over it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from kg.build import build
from tests.conftest import ROOT


@dataclass(frozen=True)
class Server:
    """A running `kg serve`: its address and its process."""

    address: str
    process: subprocess.Popen[str]
    build: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example article as a build."""
    folder = tmp_path_factory.mktemp("served") / "build"
    build([ROOT / "kg" / "examples" / "hangzhou-2008.txt"], folder)
    return folder


def free_port() -> int:
    """A port nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def started(build: Path, *options: str, port: int = 0) -> Server:
    """A server in a process of its own, once it answers."""
    port = port or free_port()
    command = [sys.executable, "-m", "kg", "serve", str(build), "--port", str(port), *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    address = f"http://127.0.0.1:{port}"
    while process.poll() is None:
        try:
            httpx.get(f"{address}/health", timeout=5, trust_env=False)
        except httpx.TransportError:
            time.sleep(0.02)
        else:
            return Server(address, process, build)
    raise AssertionError(process.communicate()[1])


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Server]:
    """A real server over the example."""
    running = started(built)
    yield running
    running.process.terminate()
    running.process.communicate(timeout=20)


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[httpx.Client]:
    """Somebody who asks that server."""
    with httpx.Client(base_url=server.address, timeout=30, trust_env=False) as asking:
        yield asking
