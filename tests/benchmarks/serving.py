"""How fast a served build answers, beside what it is built on and beside other stores, in one run.

    python -m tests.benchmarks.serving BUILD [--virtuoso]

BUILD is best one of some thousand articles. Prints
- small queries a second over 8 connections that are kept, and those of a bare Starlette application that answers a constant
  of the same size, in turns;
- what 200 clients at once get in half a minute, and the memory of all processes before and after;
- the time of searches and of the pages of the most linked things;
- the time of every question of `ontology/queries/`, as it stands, and about the value of its first parameter that has most answers;
- six of these about one value each in rdflib (in memory; without the time of loading) and, with --virtuoso (Debian:
  virtuoso-opensource), over HTTP in Virtuoso, which is asked in turns with ours.
No answer is kept by the server between requests: every figure is a query that was run. What takes too long is said to take longer.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from math import inf
from pathlib import Path
from urllib.parse import quote, urlencode

import httpx
import pyoxigraph as ox

from kg.schema import Query, queries
from kg.store import Store, graphs_of
from tests.serve.conftest import Server, descendants, free_port, running
from tests.serve.crowd import answers, megabytes

CONNECTIONS, REPEATS, TURNS = 8, 5, 5
PATIENCE = 60
"""Seconds after which a query of another store has lost."""
SMALL = "SELECT ?label { ?place a :Place ; rdfs:label ?label } LIMIT 1"
SIX = ("posts", "event-roles", "co-attendance", "pronouncements", "parts", "awards")


# ---------------------------------------------------------------- requests a second


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
            [answers(address, [path], CONNECTIONS, seconds=seconds) for address in (server.address, bare)]
            for _ in range(3)
        ]
    ours, theirs = (statistics.median(turn[which].total() / seconds for turn in turns) for which in (0, 1))
    print(
        f"small query over {CONNECTIONS} connections: {ours:,.0f}/s; bare Starlette {theirs:,.0f}/s; ratio {ours / theirs:.2f}"
    )


def soak(server: Server, seconds: float) -> None:
    paths = [f"/sparql?query={quote(SMALL)}", "/api/search?q=%E5%8F%91%E5%B1%95"]
    processes = [server.pid, *descendants(server.pid)]
    before = megabytes(processes)
    statuses = answers(server.address, paths, 200, seconds=seconds)
    after = megabytes(processes)
    print(f"200 clients, {seconds:g} s: {dict(statuses)}; memory {before:,.0f} MB, then {after:,.0f} MB")


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
    if response.status_code == httpx.codes.GATEWAY_TIMEOUT:
        raise TimeoutError
    response.raise_for_status()
    return response


def about_one(store: Store, query: Query) -> str:
    """The question about the value of its first parameter that has most answers on its page, or as it stands if it has none."""
    for parameter in query.parameters:
        if parameter.kind in ("label", "text"):
            answer = store.answer(query.text)
            column = [name for name in answer.columns if name == parameter.name]
            if column and answer.rows:
                values = Counter(row[answer.columns.index(column[0])] for row in answer.cells)
                return query.bound({parameter.name: max(values, key=lambda value: (values[value], value))})
    return query.text


def questions(client: httpx.Client, store: Store) -> None:
    one, whole = [], []
    print(f"{'question':22} {'as it stands':>12} {'about one':>12}")
    for name, query in queries().items():
        texts = (query.text, about_one(store, query))
        for taken, text in zip((whole, one), texts, strict=True):
            taken.append(within_patience(lambda text=text: asked(client, text), REPEATS))
        print(f"{name:22} {in_words(whole[-1]):>12} {in_words(one[-1]):>12}", flush=True)
    for what, taken in (("as they stand", whole), ("about one", one)):
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


def six(store: Store) -> dict[str, str]:
    """The questions that all stores are asked, each about one value."""
    return {name: about_one(store, queries()[name]) for name in SIX}


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Break off what runs longer."""

    def break_off(number: int, frame: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, break_off)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def within_patience(ask: Callable[[], object], times: int) -> float:
    """Milliseconds, infinitely many for what took too long."""
    with suppress(TimeoutError), no_longer_than(PATIENCE * times):
        return milliseconds(ask, times)
    return inf


def in_rdflib(ntriples: bytes, asking: dict[str, str]) -> dict[str, float]:
    from rdflib import Graph

    start = time.perf_counter()
    graph = Graph()
    graph.parse(data=ntriples, format="ntriples")
    print(f"  rdflib: loaded in {time.perf_counter() - start:.0f} s", flush=True)
    return {name: within_patience(lambda text=text: list(graph.query(text)), 1) for name, text in asking.items()}


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


def over_http(address: str, asking: dict[str, str], **form: str) -> dict[str, float]:
    """The times of the questions at an end point, each asked over a connection of its own: Virtuoso lets a kept one wait."""

    def ask(query: str) -> bytes:
        with urllib.request.urlopen(address, urlencode({"query": query, **form}).encode(), timeout=PATIENCE) as answer:
            return bytes(answer.read())

    taken = {}
    for name, text in asking.items():
        taken[name] = inf
        with suppress(TimeoutError):
            rows = len(json.loads(ask(text))["results"]["bindings"])
            taken[name] = within_patience(lambda text=text: ask(text), REPEATS)
            print(f"  {address} {name}: {rows} rows", flush=True)
    return taken


def in_turns(stores: dict[str, Callable[[], dict[str, float]]]) -> dict[str, dict[str, float]]:
    """The times of each store's questions in the median of several turns, so that what else the machine does befalls all."""
    turns = [{who: ask() for who, ask in stores.items()} for _ in range(TURNS)]
    return {
        who: {name: statistics.median(turn[who][name] for turn in turns) for name in turns[0][who]} for who in stores
    }


def others(server: Server, store: Store, is_virtuoso_wanted: bool) -> None:
    quads = store.quads
    ntriples = ox.serialize(
        (quad.triple for quad in quads.quads_for_pattern(None, None, None, ox.DefaultGraph())),
        format=ox.RdfFormat.N_TRIPLES,
    )
    assert ntriples is not None
    asking = six(store)
    ours = partial(over_http, f"{server.address}/sparql", asking, format="json")
    columns = {"ours": ours()}
    if is_virtuoso_wanted:
        with virtuoso(ntriples) as address:
            json_of_all = {"default-graph-uri": "urn:kg", "format": "application/sparql-results+json"}
            theirs = partial(over_http, address, asking, **json_of_all)
            columns |= in_turns({"ours": ours, "Virtuoso": theirs})
    columns["rdflib"] = in_rdflib(ntriples, asking)
    for name in SIX:
        print(f"{name:22} " + "  ".join(f"{who} {in_words(taken[name])}" for who, taken in columns.items()))
    sums = {who: sum(min(one, PATIENCE * 1000) for one in taken.values()) for who, taken in columns.items()}
    print(
        "in sum: "
        + ", ".join(f"{who} {taken:,.0f} ms ({taken / sums['ours']:.1f} × ours)" for who, taken in sums.items())
    )


def in_words(taken: float) -> str:
    return f"> {PATIENCE} s" if taken == inf else f"{taken:,.1f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--virtuoso", action="store_true")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--soak", type=float, default=30)
    options = parser.parse_args()
    print(
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}, {graphs_of(options.build).stat().st_size / 1e6:,.0f} MB of graphs"
    )
    from kg.serve.desk import Desk
    from kg.serve.kept import ServedBuild, make

    served = ServedBuild(options.build)
    make(served.kept(), served.fill)
    store = Desk.open(served.kept().folder, 1, 60.0).store
    with (
        running(options.build) as server,
        httpx.Client(base_url=server.address, timeout=120, trust_env=False) as client,
    ):
        small_queries(server, options.seconds)
        if options.soak:
            soak(server, options.soak)
        pages(client)
        questions(client, store)
        others(server, store, options.virtuoso)


if __name__ == "__main__":
    main()
