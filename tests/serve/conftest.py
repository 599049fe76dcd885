"""A small build, and running servers over it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from kg.build import build
from kg.model import Reading
from kg.rdf import nquads
from kg.store import GRAPH_FILE
from tests.conftest import ROOT


class Server:
    """A `kg serve` in a process of its own, started in a folder: `log` is what it has written so far."""

    def __init__(self, served: Path | str, *options: str, port: int = 0, folder: Path | None = None) -> None:
        port = port or free_port()
        self.address = f"http://127.0.0.1:{port}"
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed with the server
        command = [sys.executable, "-P", "-m", "kg", "serve", str(served), *options, "--port", str(port)]
        self._process = subprocess.Popen(command, cwd=folder, stdout=self._log, stderr=self._log)
        while not self._answers():
            assert self._process.poll() is None, self.log
            time.sleep(0.02)

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def log(self) -> str:
        """All it has written."""
        self._log.seek(0)
        return self._log.read()

    def send(self, stop: signal.Signals) -> None:
        """Send it a signal."""
        self._process.send_signal(stop)

    def end(self) -> int:
        """Its exit code, once it has ended of itself."""
        return self._process.wait(timeout=40)

    def close(self) -> None:
        """Stop it, whatever it does."""
        self._process.terminate()
        self._process.wait(timeout=40)
        self._log.close()

    def _answers(self) -> bool:
        try:
            httpx.get(f"{self.address}/health", timeout=5, trust_env=False)
        except httpx.TransportError:
            return False
        return True


@contextmanager
def running(served: Path | str, *options: str, port: int = 0, folder: Path | None = None) -> Iterator[Server]:
    """A server that is stopped afterwards."""
    server = Server(served, *options, port=port, folder=folder)
    try:
        yield server
    finally:
        server.close()


def write_readings(folder: Path, readings: Iterable[Reading]) -> None:
    """What some readings say as a build that can be served."""
    quads = ox.parse("".join(f"{line}\n" for one in readings for line in nquads(one)), format=ox.RdfFormat.N_QUADS)
    ox.serialize(dict.fromkeys(quads), str(folder / GRAPH_FILE), format=ox.RdfFormat.TRIG)


def free_port() -> int:
    """A port nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and those that these have."""
    children = [
        int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()
    ]
    return children + [grandchild for child in children for grandchild in descendants(child)]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example article as a build."""
    folder = tmp_path_factory.mktemp("served") / "build"
    build([ROOT / "kg" / "examples" / "hangzhou-2008.txt"], folder)
    return folder


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Server]:
    """A server over the example."""
    with running(built) as answering:
        yield answering


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[httpx.Client]:
    """Somebody who asks that server."""
    with httpx.Client(base_url=server.address, timeout=30, trust_env=False) as asking:
        yield asking
