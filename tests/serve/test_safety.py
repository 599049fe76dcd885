"""Open to strangers: nothing leaves the machine, no file is read, slow and large queries hurt nobody else."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from kg.serve.door import LONGEST_ADDRESS, LONGEST_BODY
from tests.serve.conftest import Server, descendants, running
from tests.serve.crowd import answers, megabytes

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?c) < STR(?f)) }"
QUICK = "ASK { ?s a :Person }"


def ask(server: Server, query: str, **headers: str) -> httpx.Response:
    headers = {"Content-Type": "application/sparql-query", **headers}
    return httpx.post(f"{server.address}/sparql", content=query.encode(), headers=headers, timeout=60, trust_env=False)


class Listener:
    """Somebody at a port of this machine who counts who comes by."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/sparql"
        self.visitors = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                visitor, _ = self._socket.accept()
            except OSError:
                return
            self.visitors += 1
            visitor.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    listening = Listener()
    yield listening
    listening.close()


# ---------------------------------------------------------------- nothing leaves the machine, no file is read


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <@> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <@> { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <@> } SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { { SELECT * { service<@>{ ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <@> { ?s ?p ?o } } }",
        "SELECT * { <http://x/\\u0041#> ?p ?o . SERVICE <@> { ?s ?p ?o } }",
        "SELECT * { ?s ?p 'a' . SERVICE <@> { ?s ?p ?o } # '\n }",
        "SELECT * { ?s ?p ?o FILTER(?s<?o) SERVICE <@> { ?s ?p ?o } FILTER(?o>?s) }",
        "PREFIX x: <@#> SELECT * { SERVICE x: { ?s ?p ?o } }",
        "SELECT * { \\u0053ERVICE <@> { ?s ?p ?o } }",
        "SELECT * FROM <@> { ?s ?p ?o }",
        "SELECT * FROM NAMED <@> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <@>",
        "CONSTRUCT { ?s ?p ?o } { GRAPH <@> { ?s ?p ?o } }",
        "LOAD <@>",
        "LOAD SILENT <@> INTO GRAPH <urn:g>",
    ],
)
def test_a_query_asks_no_other_machine(server: Server, listener: Listener, query: str) -> None:
    response = ask(server, query.replace("@", listener.address))
    assert response.status_code in (200, 400)
    if response.status_code == 200 and "results" in response.text:
        assert response.json()["results"]["bindings"] == []
    assert listener.visitors == 0


def test_graphs_named_by_the_protocol_are_not_fetched(server: Server, listener: Listener, tmp_path: Path) -> None:
    secret = tmp_path / "secret.nt"
    secret.write_text('<urn:a> <urn:b> "secret" .\n', encoding="utf-8")
    for name in ("default-graph-uri", "named-graph-uri"):
        for iri in (listener.address, secret.as_uri()):
            query = "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
            response = httpx.get(f"{server.address}/sparql", params={"query": query, name: iri}, trust_env=False)
            assert response.json()["results"]["bindings"] == []
    assert listener.visitors == 0


@pytest.mark.parametrize(
    "clause",
    ["FROM <{0}> {{ ?s ?p ?o }}", "FROM NAMED <{0}> {{ GRAPH ?g {{ ?s ?p ?o }} }}", "{{ GRAPH <{0}> {{ ?s ?p ?o }} }}"],
)
def test_no_file_is_read(server: Server, tmp_path: Path, clause: str) -> None:
    secret = tmp_path / "secret.nt"
    secret.write_text('<urn:a> <urn:b> "secret" .\n', encoding="utf-8")
    for address in (secret.as_uri(), str(secret), "file:///etc/passwd"):
        response = ask(server, f"SELECT * {clause.format(address)}")
        assert response.status_code in (200, 400)
        assert "secret" not in response.text.replace(address, "")
        assert "root:" not in response.text


@pytest.mark.parametrize(
    "path",
    [
        "/static/../door.py",
        "/static/%2e%2e/door.py",
        "/static/..%2fdoor.py",
        "/static//etc/passwd",
        "/static/templates/base.html",
    ],
)
def test_static_files_are_those_of_the_folder(server: Server, path: str) -> None:
    with socket.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2]))) as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    assert answer.startswith((b"HTTP/1.1 404", b"HTTP/1.1 405"))


# ---------------------------------------------------------------- limits


@pytest.fixture(scope="module")
def strict(built: Path) -> Iterator[Server]:
    """A server with tight limits."""
    with running(built, "--seconds", "2", "--rows", "50", "--memory", "200") as answering:
        yield answering


def test_a_query_that_takes_too_long_gets_an_error_before_any_body(strict: Server) -> None:
    response = ask(strict, ENDLESS)
    assert response.status_code == 504
    assert response.text == "no answer within 2 s; ask for less, or for a part of it with LIMIT\n"
    assert ask(strict, QUICK).status_code == 200


def test_others_are_answered_while_slow_queries_run(strict: Server) -> None:
    with ThreadPoolExecutor(20) as crowd:
        slow = [crowd.submit(ask, strict, ENDLESS) for _ in range(20)]
        quick = [ask(strict, QUICK).status_code for _ in range(5)]
        found = [
            httpx.get(f"{strict.address}/api/search?q=wang", trust_env=False, timeout=30).status_code for _ in range(5)
        ]
        statuses = {request.result().status_code for request in slow}
    assert (set(quick), set(found)) == ({200}, {200})
    assert statuses <= {429, 503, 504}
    assert 504 in statuses


def sent_away(server: Server, most: int) -> list[httpx.Response]:
    """The answers to those of a crowd with slow queries that are sent away, be it in the last of so many crowds."""
    for _ in range(most):
        with ThreadPoolExecutor(20) as crowd:
            responses = [request.result() for request in [crowd.submit(ask, server, ENDLESS) for _ in range(20)]]
        if busy := [response for response in responses if response.status_code == 429]:
            return busy
    return []


def test_who_is_sent_away_is_told_when_to_come_back(strict: Server) -> None:
    busy = sent_away(
        strict, most=8
    )  # a machine with much else to do may start workers too slowly for a first crowd to meet
    assert busy
    assert all(int(response.headers["retry-after"]) > 0 for response in busy)


def test_an_answer_has_so_many_rows_at_most(strict: Server) -> None:
    assert len(ask(strict, "SELECT * { ?s ?p ?o } LIMIT 50").json()["results"]["bindings"]) == 50
    for query in ("SELECT * { ?s ?p ?o } LIMIT 51", "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 51"):
        response = ask(strict, query)
        assert response.status_code == 422
        assert "more than 50 " in response.text


def test_an_answer_takes_so_much_memory_at_most(strict: Server) -> None:
    query = 'SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?b), STR(?c), STR(?d)); separator=" ") AS ?all) { ?a ?p ?b . ?c ?q ?d }'
    assert ask(strict, query).status_code in (503, 504)
    assert ask(strict, QUICK).status_code == 200


def test_a_request_has_so_many_bytes_at_most(server: Server) -> None:
    assert ask(server, QUICK + " " * (LONGEST_BODY - len(QUICK))).status_code == 200
    response = ask(server, QUICK + " " * LONGEST_BODY)
    assert response.status_code == 413
    with socket.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2]))) as line:
        line.sendall(f"GET /sparql?query={'x' * LONGEST_ADDRESS} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert line.recv(12) == b"HTTP/1.1 414"


def test_a_query_nested_beyond_reason_is_refused(server: Server) -> None:
    for query in (
        "SELECT * " + "{" * 20_000 + "}" * 20_000,
        "ASK { ?s ?p ?o FILTER(" + "(" * 50_000 + "1" + ")" * 50_000 + ") }",
    ):
        assert ask(server, query).status_code in (400, 503)
    assert ask(server, QUICK).status_code == 200


# ---------------------------------------------------------------- many at once


def test_two_hundred_clients_at_once_are_all_answered_in_bounded_memory(built: Path) -> None:
    paths = [f"/sparql?query={quote(QUICK)}", "/api/search?q=%E6%9D%AD%E5%B7%9E", "/health"]
    with running(built) as server:
        answers(server.address, paths, 20, each=30)  # whatever is kept from the first requests is there now
        processes = [server.pid, *descendants(server.pid)]
        before = megabytes(processes)
        statuses = answers(server.address, paths, 200, each=30)
        after = megabytes(processes)
    assert statuses == {"200": 200 * 30}
    assert after - before < 50


# ---------------------------------------------------------------- the end


def are_gone(pids: list[int]) -> bool:
    """Whether processes end within some seconds."""
    deadline = time.monotonic() + 20
    while any(Path(f"/proc/{pid}").exists() for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_a_stopped_server_finishes_what_it_has_begun(built: Path) -> None:
    with running(built) as server:
        processes = descendants(server.pid)
        with socket.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2])), timeout=30) as line:
            headers = f"Host: x\r\nContent-Type: application/sparql-query\r\nContent-Length: {len(QUICK)}\r\n"
            line.sendall(
                f"POST /sparql HTTP/1.1\r\n{headers}Connection: close\r\nExpect: 100-continue\r\n\r\n".encode()
            )
            assert line.recv(100).startswith(b"HTTP/1.1 100")  # the server is at it
            server.send(signal.SIGTERM)
            line.sendall(QUICK.encode())
            answer = b"".join(iter(lambda: line.recv(65536), b""))
        assert answer.startswith(b"HTTP/1.1 200")
        assert answer.endswith(b'"boolean":true}')
        assert (server.end(), "Traceback" in server.log) == (-signal.SIGTERM, False), server.log
        assert are_gone(processes)


def test_no_process_outlives_a_killed_server(built: Path) -> None:
    with running(built) as server:
        processes = descendants(server.pid)
        assert len(processes) >= 3
        server.send(signal.SIGKILL)
        assert server.end() == -signal.SIGKILL
        assert are_gone(processes)


def test_killed_workers_are_replaced(built: Path) -> None:
    with running(built) as server:
        workers = [worker for nursery in descendants(server.pid) for worker in descendants(nursery)]
        for worker in workers:
            os.kill(worker, signal.SIGKILL)
        statuses = [ask(server, QUICK).status_code for _ in range(len(workers) + 2)]
    assert statuses[-1] == 200


def test_the_log_has_one_line_a_request_whatever_is_asked(built: Path) -> None:
    with running(built) as server:
        httpx.get(f"{server.address}/api/search?q=%0Aforged%20line&x=王", trust_env=False)
        httpx.get(f"{server.address}/no%0Asuch/page", trust_env=False)
        httpx.get(f"{server.address}/health", trust_env=False)  # answered once the lines before are written
        lines = [line for line in server.log.splitlines() if " GET " in line and "/health" not in line]
    assert [line.split()[4] for line in lines] == ["200", "404"]
