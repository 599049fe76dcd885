"""Stores behind end points, on loopback: a Virtuoso, and Oxigraph behind the three protocols of SPARQL 1.1."""

from __future__ import annotations

import base64
import socket
import subprocess
import time
from collections import deque
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit

import httpx
import pyoxigraph as ox

from kg.endpoint import Address, Connection, Credentials

MOST_ROWS = 1000
"""Rows that the Virtuoso gives at a time, so that small builds have more."""

_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
[SPARQL]
ResultSetMaxRows = {rows}
"""


class Virtuoso:
    """A Virtuoso with a folder and ports of its own, as it is when it was just installed: `dba` may write, by Digest."""

    credentials = Credentials("dba", "dba")

    def __init__(self, program: Path, folder: Path) -> None:
        http, sql = free_ports(2)
        self.origin = f"http://127.0.0.1:{http}"
        self.query = f"{self.origin}/sparql"
        self.address = Address(f"{self.origin}/sparql-auth", graph_store=f"{self.origin}/sparql-graph-crud-auth")
        ini = folder / "virtuoso.ini"
        ini.write_text(_INI.format(folder=folder, sql=sql, http=http, rows=MOST_ROWS), encoding="utf-8")
        with (folder / "output.txt").open("w") as output:
            command = [str(program), "-f", "-c", str(ini)]
            self._process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
        while not self._answers():
            assert self._process.poll() is None, (folder / "output.txt").read_text() + (
                folder / "virtuoso.log"
            ).read_text()
            time.sleep(0.02)

    def connection(self) -> Connection:
        """A connection of one who may write."""
        return Connection(self.credentials)

    def empty(self) -> None:
        """Drop what tests have put there: what loads name, their records, and the graph of somebody else."""
        named = "SELECT ?base ?load ?graph { GRAPH ?load { ?base <http://rdfs.org/ns/void#subset> ?graph } }"
        with httpx.Client(auth=httpx.DigestAuth("dba", "dba"), timeout=60, trust_env=False) as client:
            found = client.get(self.query, params={"query": named, "format": "text/csv"}).raise_for_status()
            graphs = {cell.strip('"') for line in found.text.split()[1:] for cell in line.split(",")}
            for graph in (*graphs, "urn:theirs"):
                gone = client.delete(self.address.graph_store, params={"graph": graph})
                assert gone.is_success or gone.status_code == 404, gone.text

    def stop(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()

    def _answers(self) -> bool:
        try:
            return httpx.get(self.query, params={"query": "ASK {}"}, timeout=5, trust_env=False).is_success
        except httpx.TransportError:
            return False


class OxigraphServer(ThreadingHTTPServer):
    """An Oxigraph store over HTTP at `/query`, `/update` and `/store`; its default graph is one of its own.

    `failures` are answered in place of the next requests: a status, or 0 for a connection that ends without an answer.
    `allowed` is the Authorization header without which nothing is answered. After `most` requests it answers no more (500),
    or where `holds` is set keeps silent until it is told to `resume`.
    """

    daemon_threads = True

    def __init__(self, with_graph_store: bool = True, allowed: str = "", failures: Iterable[int] = ()) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.quads = ox.Store()
        self.allowed, self.failures = allowed, deque(failures)
        self.requests: list[str] = []
        self.most = 0
        self.held, self.resume = Event(), Event()
        self.holds = False
        self.origin = f"http://127.0.0.1:{self.server_address[1]}"
        self.query = f"{self.origin}/query"
        store = f"{self.origin}/store" if with_graph_store else ""
        self.address = Address(self.query, f"{self.origin}/update", store)
        self._thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def connection(self) -> Connection:
        """A connection of one who may write."""
        return Connection()

    def empty(self) -> None:
        """Drop everything."""
        self.quads.clear()

    def stop(self) -> None:
        """Answer no more."""
        self.resume.set()
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: OxigraphServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._handle()

    do_POST = do_GET  # noqa: N815 - the name that http.server looks for

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: a test asks for what it wants to know."""

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.server.requests.append(f"{self.command} {self.path}")
        if self._is_refused():
            return
        path, parameters = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query, keep_blank_values=True)
        try:
            {"/query": self._query, "/update": self._update, "/store": self._store}[path](body, parameters)
        except KeyError:
            self._answer(404, b"<html><h1>Not found</h1></html>")
        except (SyntaxError, ValueError) as error:
            self._answer(400, str(error).encode())

    def _is_refused(self) -> bool:
        server = self.server
        if server.failures:
            status = server.failures.popleft()
            if status:
                self._answer(status, b"busy", **{"Retry-After": "0"})
            else:
                self.connection.shutdown(socket.SHUT_RDWR)
                self.close_connection = True
            return True
        if server.allowed and self.headers.get("authorization") != server.allowed:
            self._answer(401, b"who are you?", **{"WWW-Authenticate": f'{server.allowed.split()[0]} realm="store"'})
            return True
        if server.most and len(server.requests) > server.most:
            if server.holds:
                server.held.set()
                server.resume.wait()
            self._answer(500, b"no room")
            return True
        return False

    def _query(self, body: bytes, parameters: dict[str, list[str]]) -> None:
        form = parse_qs(body.decode())
        graphs = {
            name: [ox.NamedNode(iri) for iri in form[name]]
            for name in ("default-graph-uri", "named-graph-uri")
            if name in form
        }
        found = self.server.quads.query(
            form["query"][0],
            default_graph=graphs.get("default-graph-uri"),
            named_graphs=graphs.get("named-graph-uri"),
        )
        if isinstance(found, ox.QueryTriples):
            self._answer(
                200, found.serialize(format=ox.RdfFormat.N_TRIPLES), **{"Content-Type": "application/n-triples"}
            )
        else:
            type = "application/sparql-results+json"
            self._answer(200, found.serialize(format=ox.QueryResultsFormat.JSON), **{"Content-Type": type})

    def _update(self, body: bytes, parameters: dict[str, list[str]]) -> None:
        self.server.quads.update(body.decode())
        self._answer(204)

    def _store(self, body: bytes, parameters: dict[str, list[str]]) -> None:
        graph = ox.DefaultGraph() if "default" in parameters else ox.NamedNode(parameters["graph"][0])
        assert self.command == "POST"
        self.server.quads.load(body, format=ox.RdfFormat.TURTLE, to_graph=graph)
        self._answer(204)

    def _answer(self, status: int, body: bytes | None = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")


def basic(name: str, password: str) -> str:
    """The header of somebody who proves who he is by Basic."""
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


def free_ports(number: int) -> list[int]:
    """Ports nobody listens at."""
    taken = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports
