"""The web application over a build: end point, explorer, linked data, documentation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kg.serve import explorer
from kg.serve.documentation import ontology, vocabulary
from kg.serve.door import LONGEST_ADDRESS, Application, Door
from kg.serve.kept import Kept, Origin
from kg.serve.linked_data import paths_of
from kg.serve.options import Options
from kg.serve.protocol import METHODS
from kg.serve.reply import Refusal
from kg.serve.responses import is_known, not_modified, refused, response_to
from kg.serve.site import Site

Handler = Callable[[Request], Awaitable[Response]]


def application(origin: Origin, kept: Kept, options: Options) -> Application:
    """The ASGI application over what is kept of a build, and of its later states."""
    site = Site(origin, kept, options)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await site.start()
        following = asyncio.create_task(site.follow())
        yield
        following.cancel()
        site.end()

    handlers = {Refusal: _refusal, HTTPException: _http_error}
    return Door(Starlette(routes=_routes(site), exception_handlers=handlers, lifespan=lifespan))


def _routes(site: Site) -> list[BaseRoute]:
    return [
        Route("/sparql", _guarded(site, site.sparql), methods=list(METHODS)),
        *(
            Route(
                f"/api/{name}",
                _guarded(site, explorer.handler(site.pages, name, arguments, lambda: site.kept.version)),
                methods=list(METHODS),
            )
            for name, arguments in explorer.calls(site.kept.base).items()
        ),
        *(Route(f"{path}{{name:path}}", _guarded(site, site.linked_data.thing)) for path in paths_of(site.kept.base)),
        Route("/.well-known/void", _guarded(site, site.linked_data.data_set)),
        Route("/ontology", _guarded(site, ontology)),
        Route("/api/vocabulary", _guarded(site, _vocabulary)),
        Route("/health", _health),
        Route("/", _front_page),
        Mount(
            "/static",
            StaticFiles(packages=[("kg.serve", "static"), ("pyvis", "templates/lib/vis-9.1.2"), ("kg.view", "assets")]),
        ),
    ]


def _guarded(site: Site, handler: Handler) -> Handler:
    """A handler that answers 304 where the client knows the answer, and refuses addresses too long."""

    async def guarded(request: Request) -> Response:
        if len(request.scope["query_string"]) > LONGEST_ADDRESS:
            raise Refusal(414, f"the address is longer than {LONGEST_ADDRESS:,} bytes; post the request instead")
        if is_known(request, site.kept.version):
            return not_modified(site.kept.version)
        return await handler(request)

    return guarded


async def _vocabulary(request: Request) -> Response:
    return response_to(request, vocabulary(), "ontology")


async def _health(_: Request) -> Response:
    return Response("ok\n", media_type="text/plain")


async def _front_page(_: Request) -> Response:
    page = files("kg.serve").joinpath("static", "index.html").read_bytes()
    return Response(page, media_type="text/html")


async def _refusal(request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)
    return refused(request, refusal)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = {name.replace("-", "_"): value for name, value in (error.headers or {}).items()}
    message = "nothing is at this address" if error.status_code == 404 else error.detail
    return refused(request, Refusal(error.status_code, message, **headers))
