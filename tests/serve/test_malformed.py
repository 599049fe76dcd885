"""Ten thousand requests that nobody should send: each gets a plain answer, and the server goes on."""

from __future__ import annotations

import http.client
import socket
from urllib.parse import quote, quote_from_bytes

import httpx
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kg.schema import queries
from tests.serve.conftest import Server

PLAIN = frozenset({200, 204, 304, 400, 403, 404, 405, 406, 413, 414, 415, 422, 429, 504})
"""Statuses that tell a client what is the matter; 500 would be a mistake of ours."""

paths = st.one_of(
    st.sampled_from(
        ["/sparql", "/", "/ontology", "/health", "/.well-known/void", "/id/place/330100", "/id/", "/static/pages.css", "/static/",
         *(f"/api/{call}" for call in ("about", "search", "entity", "evidence", "around", "path", "article", "export", "vocabulary"))]
    ),
    st.builds(lambda start, rest: start + quote(rest, safe="/%"), st.sampled_from(["/id/", "/api/", "/static/", "/"]), st.text(max_size=20)),
)  # fmt: skip
pieces = st.sampled_from([*"{}()<>\"'?:;.,#\\@*|^/=!&- \n\t\x00", "SELECT", "ASK", "WHERE", "FILTER", "SERVICE", "FROM", "VALUES", "UNDEF", "?s", "?p", "?o",
                          ":Person", "rdfs:label", "<urn:a>", "\"王国平\"@zh", "1e999", "\ufffd", "\U0001f600", "\\u0000", "INSERT", "GRAPH", "BIND", "AS"])  # fmt: skip
kept = st.sampled_from([query.text for query in queries().values()])
broken = st.builds(
    lambda text, at, put: text[: at % len(text)] + put + text[at % len(text) + 3 :], kept, st.integers(0, 5000), pieces
)
texts = st.one_of(st.text(max_size=30), st.lists(pieces, max_size=25).map(" ".join), broken)
encoded = st.one_of(
    texts.map(quote), st.binary(max_size=20).map(quote_from_bytes), st.sampled_from(["%", "%zz", "%ff", "+", "%00", ""])
)
names = st.sampled_from(
    ["query", "update", "format", "default-graph-uri", "named-graph-uri", "iri", "q", "limit", "depth", "kind", "relation", "from", "to", "id", "", "x"]
)  # fmt: skip
addresses = st.builds(
    lambda path, pairs: path + ("?" if pairs else "") + "&".join(f"{name}={value}" for name, value in pairs),
    paths,
    st.lists(st.tuples(names, encoded), max_size=4),
)
headers = st.dictionaries(
    st.sampled_from(["Accept", "Content-Type", "If-None-Match", "Host", "Origin", "Accept-Language", "X-Forwarded-For", "Cookie"]),
    st.one_of(
        st.sampled_from(["*/*", "text/html", "text/turtle;q=x", "application/sparql-query", "application/x-www-form-urlencoded", "application/sparql-update",
                         "multipart/form-data", "text/plain; charset=klingon", "[::", "a b", "example.org:99999", ",;=,", "W/\"x\"", "*"]),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=15),
    ),
    max_size=3,
)  # fmt: skip
bodies = st.one_of(
    st.just(b""),
    st.binary(max_size=40),
    texts.map(lambda text: text.encode("utf-8", "replace")),
    addresses.map(str.encode),
)
methods = st.sampled_from(["GET"] * 6 + ["POST"] * 4 + ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "BREW"])
requests = st.tuples(methods, addresses, headers, bodies)

AT_ONCE, TIMES = 20, 500


@settings(max_examples=TIMES, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(asked=st.lists(requests, min_size=AT_ONCE, max_size=AT_ONCE))
def test_ten_thousand_malformed_requests_get_plain_answers(
    server: Server, asked: list[tuple[str, str, dict[str, str], bytes]]
) -> None:
    line = http.client.HTTPConnection(server.address.removeprefix("http://"), timeout=30)
    try:
        for method, address, given_headers, body in asked:
            line.request(method, address, body or None, given_headers)
            answer = line.getresponse()
            content = answer.read()
            assert answer.status in PLAIN, (method, address, given_headers, body, answer.status, content)
            if answer.status >= 400 and method != "HEAD":
                is_page = answer.getheader("Content-Type", "").startswith("text/html")
                assert content.count(b"\n") <= 1 or (is_page and b'<a href="/">' in content), content
    finally:
        line.close()


@settings(max_examples=200, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(
    noise=st.one_of(
        st.binary(min_size=1, max_size=200),
        st.builds(lambda start, rest: start + rest, st.sampled_from([b"GET ", b"POST /sparql HTTP/1.1\r\n", b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n"]), st.binary(max_size=100)),
    )
)  # fmt: skip
def test_noise_at_the_socket_ends_with_the_line(server: Server, noise: bytes) -> None:
    with socket.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2])), timeout=30) as line:
        line.sendall(noise)
        line.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    assert answer == b"" or answer.startswith(b"HTTP/1.")
    assert b"Traceback" not in answer


def test_the_server_is_still_well(server: Server) -> None:
    assert (
        httpx.get(f"{server.address}/sparql?query=ASK%7B%3Fs%20a%20%3APerson%7D", trust_env=False).json()["boolean"]
        is True
    )
    assert "Traceback" not in server.log
