"""How one proves to a store who one is: name and password as the store asks for them, or a bearer token."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

import httpx

PASSWORD = "KG_PASSWORD"
"""The variable of the environment that holds the password or token."""

BEARER = "bearer"
"""The name that a token goes by."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A name with its password, or `bearer` with a token; the secret is never shown."""

    name: str
    secret: str = field(repr=False)


def authentication(credentials: Credentials | None) -> httpx.Auth | None:
    """What httpx signs requests with."""
    if credentials is None:
        return None
    return _Bearer(credentials.secret) if credentials.name == BEARER else _Challenged(credentials)


class _Bearer(httpx.Auth):
    def __init__(self, token: str) -> None:
        self._header = f"Bearer {token}"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = self._header
        yield request


class _Challenged(httpx.Auth):
    """Waits to be asked, and answers in the way it is asked, Digest rather than Basic; from then on unasked.

    Virtuoso takes Digest only, most others Basic only, and either says so in its first answer.
    """

    def __init__(self, credentials: Credentials) -> None:
        self._pair = (credentials.name, credentials.secret)
        self._way: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if self._way is None:
            response = yield request
            if response.status_code != 401:
                return
            self._way = self._way_asked_for(response)
            if self._way is None:
                return
        yield from self._way.auth_flow(request)

    def _way_asked_for(self, response: httpx.Response) -> httpx.Auth | None:
        challenges = response.headers.get_list("www-authenticate", split_commas=False)
        schemes = {challenge.strip().partition(" ")[0].lower() for challenge in challenges}
        if "digest" in schemes:
            return httpx.DigestAuth(*self._pair)
        return httpx.BasicAuth(*self._pair) if "basic" in schemes else None
