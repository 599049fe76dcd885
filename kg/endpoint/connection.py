"""Requests to a store over HTTP: tried again while the store is busy or restarts, its refusals told in one line."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Self

import httpx

import kg
from kg.endpoint.credentials import Credentials, authentication
from kg.errors import KgError, QueryError, StoreError

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each further try, unless the store says when."""
_LONGEST_PAUSE = 60.0
_BUSY = frozenset({429, 502, 503, 504})
_CONNECTING = 10.0
"""Seconds that a store may take to accept a connection."""
_TOLD = 200
"""Characters of an answer that an error repeats."""


class Connection:
    """A connection to a store, kept until it is left as a context; `seconds` is how long one answer may take, `pauses` are the seconds before further tries.

    All that is sent can be sent twice without harm: queries, whole graphs, and statements added to a set or taken from it.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        seconds: float = 600.0,
        pauses: Sequence[float] = PAUSES,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = httpx.Client(
            auth=authentication(credentials),
            timeout=httpx.Timeout(seconds, connect=_CONNECTING),
            headers={"User-Agent": f"policy-kg/{kg.__version__}"},
        )
        self._pauses, self._sleep = tuple(pauses), sleep
        self._has_answered = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def ask(self, url: str, form: Mapping[str, str | list[str]], accept: str) -> httpx.Response:
        """The answer to a query, posted as a form: Virtuoso lets a bare query hang."""
        return self._send("POST", url, headers={"Accept": accept}, data=form)

    def send(self, method: str, url: str, body: bytes = b"", type: str = "") -> None:
        """Have a store take something; raises `StoreError`."""
        headers = {"Content-Type": type} if type else {}
        self._send(method, url, headers=headers, content=body)

    def _send(self, method: str, url: str, **what: object) -> httpx.Response:
        for pause in (*self._pauses, None):
            try:
                response = self._client.request(method, url, **what)  # type: ignore[arg-type]
            except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
                raise StoreError(f"{url}: not the address of a store; it begins with http:// or https://") from error
            except httpx.TimeoutException as error:
                raise StoreError(f"{url}: no answer in time; ask for less, or see what keeps the store busy") from error
            except httpx.TransportError as error:
                if pause is None or not self._has_answered:
                    raise StoreError(f"{url}: no answer ({_in_one_line(str(error))}); is the store running?") from error
            else:
                self._has_answered = True
                if pause is None or response.status_code not in _BUSY:
                    return _accepted(response, url)
                pause = _wished(response, pause)
            self._sleep(pause)
        raise AssertionError("the last try returns or raises")


def _wished(response: httpx.Response, pause: float) -> float:
    """The pause that the store asks for, if it asks for one in seconds."""
    asked = response.headers.get("retry-after", "")
    return min(float(asked), _LONGEST_PAUSE) if asked.isascii() and asked.isdigit() else pause


def _accepted(response: httpx.Response, url: str) -> httpx.Response:
    if response.is_success:
        return response
    raise _refusal(response, url)


def _refusal(response: httpx.Response, url: str) -> KgError:
    status = response.status_code
    if status in (401, 403):
        return StoreError(
            f"{url}: not allowed ({status}); give a name that may do this with --auth NAME, its password in KG_PASSWORD"
        )
    if response.is_redirect:
        return StoreError(f"{url}: the store is at {response.headers.get('location', 'another address')}; give that")
    said = _in_one_line(response.text)
    if status in (404, 405, 501):
        return StoreError(f"{url}: takes no such request ({status}); check the address")
    if status == 400:
        return QueryError(f"the store refuses the query: {said}")
    return StoreError(f"{url}: the store failed ({status}: {said})")


def _in_one_line(text: str) -> str:
    """The beginning of what a store says, without the query that some repeat after it and without the mark-up of pages."""
    plain = re.sub(r"<(style|script|title|h1)\b.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL)
    return " ".join(plain.partition("SPARQL query:")[0].split())[:_TOLD]
