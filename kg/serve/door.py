"""What every request passes: limits on its size, headers that keep pages safe, one line in the log."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from kg.serve.reply import Refusal

Message: TypeAlias = MutableMapping[str, Any]
Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

METHODS = b"GET, HEAD, POST, OPTIONS"
LONGEST_BODY = 1 << 20
LONGEST_ADDRESS = 1 << 15

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", _POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"Content-Location, ETag, Retry-After"),
)
_LOG = logging.getLogger("kg.serve")


class Door:
    """The application behind limits, headers and log."""

    def __init__(self, application: Application) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        visit = _Visit(scope, receive, send)
        try:
            if scope["method"] == "OPTIONS":
                await _allow(visit.send)
            else:
                await self._application(scope, visit.receive, visit.send)
        finally:
            visit.log()


async def _allow(send: Send) -> None:
    """Tell a page of another origin that it may ask."""
    headers = [
        (b"allow", METHODS),
        (b"access-control-allow-methods", METHODS),
        (b"access-control-allow-headers", b"Accept, Content-Type, If-None-Match"),
        (b"access-control-max-age", b"86400"),
    ]
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


class _Visit:
    """One request and its response, as they pass."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._scope, self._receive, self._send = scope, receive, send
        self._start = time.perf_counter()
        self._read = self._written = self._status = 0

    async def receive(self) -> Message:
        """The next piece of the request; raises `Refusal` (413) when there are too many."""
        message = await self._receive()
        self._read += len(message.get("body", b""))
        if self._read > LONGEST_BODY:
            raise Refusal(413, f"the request is longer than {LONGEST_BODY:,} bytes", Connection="close")
        return message

    async def send(self, message: Message) -> None:
        """Pass on a piece of the response."""
        if message["type"] == "http.response.start":
            self._status = message["status"]
            message = {**message, "headers": [*message.get("headers", ()), *_HEADERS]}
        self._written += len(message.get("body", b""))
        await self._send(message)

    def log(self) -> None:
        """Client, request, status, bytes and milliseconds in one line; what a client sends cannot begin another."""
        client = (self._scope.get("client") or ("-",))[0]
        address = ascii(self._scope["path"])[1:-1]
        if self._scope["query_string"]:
            address += "?" + ascii(self._scope["query_string"][:500].decode("latin-1"))[1:-1]
        taken = (time.perf_counter() - self._start) * 1000
        method = ascii(self._scope["method"])[1:-1]
        _LOG.info("%s %s %s %d %d %.1fms", client, method, address, self._status, self._written, taken)
