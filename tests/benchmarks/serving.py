"""How fast a served build answers, beside what it is built on and beside other stores, in one run.

    python tests/benchmarks/serving.py BUILD [--virtuoso] [--seconds 5] [--soak 30]

BUILD is best one of some thousand articles. Prints
- small queries a second over 8 connections that are kept, and those of a bare Starlette application that answers a constant
  of the same size, in turns;
- the time of every question of `ontology/queries/`, with its first parameter filled in by the value with most answers, and
  as it stands (all answers there are);
- the time of searches and of the pages of the most linked things;
- six questions of these in rdflib (in memory) and, with --virtuoso (Debian: virtuoso-opensource), over HTTP in Virtuoso;
- with --soak, what 200 clients at once get in so many seconds, and the memory of all processes before and after.
No answer is kept by the server between requests: every figure is a query that was run.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlencode

import httpx
import pyoxigraph as ox

from kg.schema import Query, queries
from kg.store import Store, graphs_of
from tests.serve.conftest import Server, descendants, free_port, running

CONNECTIONS, REPEATS = 8, 5
SMALL = "SELECT ?label { ?place a :Place ; rdfs:label ?label } LIMIT 1"
SIX = ("posts", "event-roles", "co-attendance", "pronouncements", "parts", "awards")


# ---------------------------------------------------------------- requests a second


class Client(asyncio.Protocol):
    """Asks the same again and again over one connection."""

    def __init__(self, request: bytes) -> None:
        self.request, self.statuses, self._buffer = request, Counter[bytes](), b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, body = self._buffer.partition(b"\r\n\r\n")
        if end and len(body) >= int(head.lower().partition(b"content-length:")[2].split(None, 1)[0]):
            self.statuses[head[9:12]] += 1
            self._buffer = b""
            self.transport.write(self.request)


async def _load(port: int, request: bytes, connections: int, seconds: float) -> Counter[bytes]:
    loop = asyncio.get_running_loop()
    pairs = [await loop.create_connection(lambda: Client(request), "127.0.0.1", port) for _ in range(connections)]
    await asyncio.sleep(seconds)
    for transport, _ in pairs:
        transport.abort()
    return sum((client.statuses for _, client in pairs), Counter())


def load(address: str, path: str, connections: int, seconds: float) -> Counter[bytes]:
    """Answers by status that so many clients get in so many seconds."""
    port = int(address.rpartition(":")[2])
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\n\r\n".encode()
    return asyncio.run(_load(port, request, connections, seconds))


def _constant(port: int, body: bytes) -> None:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response
    from starlette.routing import Route

    async def answer(_: Request) -> Response:
        return Response(body, media_type="application/sparql-results+json")

    uvicorn.run(Starlette(routes=[Route("/sparql", answer)]), port=port, log_level="error", access_log=False)


@contextmanager
def constant(body: bytes) -> Iterator[str]:
    """A bare Starlette application that answers the same whatever it is asked."""
    port = free_port()
    process = multiprocessing.get_context("spawn").Process(target=_constant, args=(port, body), daemon=True)
    process.start()
    while True:
        try:
            httpx.get(f"http://127.0.0.1:{port}/sparql", trust_env=False)
            break
        except httpx.TransportError:
            time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    process.kill()


def small_queries(server: Server, seconds: float) -> None:
    path = f"/sparql?query={quote(SMALL)}"
    with constant(httpx.get(server.address + path, trust_env=False).content) as bare:
        turns = [
            (load(server.address, path, CONNECTIONS, seconds), load(bare, path, CONNECTIONS, seconds)) for _ in range(3)
        ]
    ours, theirs = (statistics.median(turn[which].total() / seconds for turn in turns) for which in (0, 1))
    print(
        f"small query over {CONNECTIONS} connections: {ours:,.0f}/s; bare Starlette {theirs:,.0f}/s; ratio {ours / theirs:.2f}"
    )


def soak(server: Server, seconds: float) -> None:
    path = f"/sparql?query={quote(SMALL)}"
    processes = [server.pid, *descendants(server.pid)]
    before = sum(map(_memory, processes))
    statuses = load(server.address, path, 200, seconds)
    after = sum(map(_memory, processes))
    print(f"200 clients, {seconds:g} s: {dict(statuses)}; memory {before:,.0f} MB, then {after:,.0f} MB")


def _memory(pid: int) -> float:
    """Resident megabytes that a process does not share."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Pss:",))) / 1024


# ---------------------------------------------------------------- questions


def milliseconds(work: Callable[[], object], times: int = REPEATS) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def asked(client: httpx.Client, query: str) -> httpx.Response:
    response = client.post("/sparql", content=query.encode(), headers={"Content-Type": "application/sparql-query"})
    response.raise_for_status()
    return response


def filled(store: Store, query: Query) -> str:
    """The question about the value of its first parameter that has most answers, or as it stands if it has none."""
    for parameter in query.parameters:
        if parameter.kind in ("label", "text"):
            answer = store.answer(query.text)
            column = [name for name in answer.columns if name == parameter.name]
            if column:
                values = Counter(row[answer.columns.index(column[0])] for row in answer.cells)
                return (
                    query.bound({parameter.name: max(values, key=lambda value: (values[value], value))})
                    if values
                    else query.text
                )
    return query.text


def questions(client: httpx.Client, store: Store) -> None:
    about, whole = [], []
    print(f"{'question':22} {'about one':>12} {'rows':>7} {'whole':>12} {'rows':>7}   ms")
    for name, query in queries().items():
        text = filled(store, query)
        rows = [len(asked(client, one).json()["results"]["bindings"]) for one in (text, query.text)]
        about.append(milliseconds(lambda text=text: asked(client, text)))
        whole.append(milliseconds(lambda text=query.text: asked(client, text), 3))
        print(f"{name:22} {about[-1]:12.1f} {rows[0]:7} {whole[-1]:12.1f} {rows[1]:7}")
    for what, taken in (("about one", about), ("whole", whole)):
        print(f"{what}: median {statistics.median(taken):.1f} ms, longest {max(taken):.1f} ms")


def pages(client: httpx.Client) -> None:
    for typed in ("中", "发展", "国务院", "xi", "state council", "wgp"):
        found = client.get("/api/search", params={"q": typed}).json()["results"]
        print(
            f"search {typed}: {milliseconds(lambda t=typed: client.get('/api/search', params={'q': t})):.1f} ms, {len(found)} found"
        )
    first = {thing["kind"]: thing for thing in reversed(client.get("/api/about").json()["start"])}
    for kind, thing in first.items():
        for call in ("entity", "around"):
            taken = milliseconds(
                lambda c=call, i=thing["iri"]: client.get(f"/api/{c}", params={"iri": i}).raise_for_status()
            )
            print(f"{call} of the most linked {kind} ({thing['label'][:20]}, {thing['degree']} links): {taken:.1f} ms")


# ---------------------------------------------------------------- other stores


def six() -> dict[str, str]:
    """The questions that all stores are asked."""
    return {name: queries()[name].text for name in SIX}


def in_rdflib(nquads: bytes) -> dict[str, float]:
    from rdflib import Dataset

    dataset = Dataset()
    dataset.parse(data=nquads, format="nquads")
    return {name: milliseconds(lambda text=text: list(dataset.query(text)), 1) for name, text in six().items()}


@contextmanager
def virtuoso(ntriples: bytes) -> Iterator[str]:
    """A Virtuoso with the same statements; its SPARQL end point."""
    folder, port, sql = Path(tempfile.mkdtemp()), free_port(), free_port()
    (folder / "data").mkdir()
    (folder / "data" / "graph.nt").write_bytes(ntriples)
    (folder / "virtuoso.ini").write_text(
        f"[Parameters]\nServerPort = {sql}\nDirsAllowed = {folder}\nNumberOfBuffers = 170000\nMaxDirtyBuffers = 130000\n"
        f"[Database]\nDatabaseFile = {folder}/v.db\nErrorLogFile = {folder}/v.log\nTransactionFile = {folder}/v.trx\nxa_persistent_file = {folder}/v.pxa\n"
        f"[TempDatabase]\nDatabaseFile = {folder}/t.db\nTransactionFile = {folder}/t.trx\n"
        f"[HTTPServer]\nServerPort = {port}\n[SPARQL]\nResultSetMaxRows = 1000000\nDefaultGraph = urn:kg\n",
        encoding="utf-8",
    )
    process = subprocess.Popen(
        ["virtuoso-t", "+foreground", "+configfile", str(folder / "virtuoso.ini")],
        cwd=folder,
        stderr=subprocess.DEVNULL,
    )

    def isql(command: str) -> bool:
        arguments = ["isql-vt", str(sql), "dba", "dba", f"exec={command}"]
        return subprocess.run(arguments, capture_output=True).returncode == 0

    try:
        while not isql("status();"):
            time.sleep(0.5)
        isql(f"ld_dir('{folder}/data', '*.nt', 'urn:kg');")
        isql("rdf_loader_run();")
        isql("checkpoint;")
        yield f"http://127.0.0.1:{port}/sparql"
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def in_virtuoso(address: str) -> dict[str, float]:
    def ask(query: str) -> bytes:
        form = urlencode({"query": query, "default-graph-uri": "urn:kg", "format": "application/sparql-results+json"})
        with urllib.request.urlopen(address, form.encode()) as answer:
            return bytes(answer.read())

    taken = {}
    for name, text in six().items():
        rows = len(json.loads(ask(text))["results"]["bindings"])
        taken[name] = milliseconds(lambda text=text: ask(text), 3)
        print(f"  Virtuoso {name}: {rows} rows")
    return taken


def others(client: httpx.Client, store: Store, is_virtuoso_wanted: bool) -> None:
    quads = store.quads
    ntriples = ox.serialize(
        (quad.triple for quad in quads.quads_for_pattern(None, None, None, ox.DefaultGraph())),
        format=ox.RdfFormat.N_TRIPLES,
    )
    assert ntriples is not None
    columns = {"ours": {name: milliseconds(lambda text=text: asked(client, text)) for name, text in six().items()}}
    if is_virtuoso_wanted:
        with virtuoso(ntriples) as address:
            columns["Virtuoso"] = in_virtuoso(address)
    columns["rdflib"] = in_rdflib(ntriples)
    for name in SIX:
        print(f"{name:22} " + "  ".join(f"{who} {taken[name]:,.1f} ms" for who, taken in columns.items()))
    sums = {who: sum(taken.values()) for who, taken in columns.items()}
    print(
        "in sum: "
        + ", ".join(f"{who} {taken:,.0f} ms ({taken / sums['ours']:.1f} × ours)" for who, taken in sums.items())
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--virtuoso", action="store_true")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--soak", type=float, default=0)
    options = parser.parse_args()
    print(
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}, {graphs_of(options.build).stat().st_size / 1e6:,.0f} MB of graphs"
    )
    from kg.serve.desk import Desk
    from kg.serve.kept import kept_of, make

    make(kept_of(options.build))
    store = Desk.open(kept_of(options.build).folder, 1).store
    with (
        running(options.build, "--seconds", "60") as server,
        httpx.Client(base_url=server.address, timeout=120, trust_env=False) as client,
    ):
        small_queries(server, options.seconds)
        if options.soak:
            soak(server, options.soak)
        pages(client)
        questions(client, store)
        others(client, store, options.virtuoso)


if __name__ == "__main__":
    main()
