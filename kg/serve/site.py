"""A build as it is served: its workers, what they are asked, and how a build that is made anew takes its place."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context

from starlette.requests import Request
from starlette.responses import Response

from kg.errors import KgError
from kg.serve.kept import Kept, Origin, make
from kg.serve.linked_data import LinkedData
from kg.serve.negotiation import HTML, ROWS, TRIPLES, chosen
from kg.serve.options import Options
from kg.serve.pages import page
from kg.serve.parameters import Parameters
from kg.serve.pool import Nursery, Pool
from kg.serve.protocol import question_of
from kg.serve.responses import response_to

_LOG = logging.getLogger("kg.serve")


class Site:
    """A build as it is served: its pools of workers and what they are asked. `kept` is its present state."""

    def __init__(self, origin: Origin, kept: Kept, options: Options) -> None:
        self.kept = kept
        self._origin = origin
        self._options = options
        self._nursery = Nursery(kept.folder, options)
        self.queries = Pool(self._nursery, options)
        self.pages = Pool(self._nursery, options)
        """The explorer has workers of its own: it goes on when strangers keep the end point busy."""
        self.linked_data = LinkedData(lambda: self.kept, self.pages)

    async def start(self) -> None:
        """Start all workers."""
        await asyncio.gather(self.queries.start(), self.pages.start())

    async def follow(self) -> None:
        """Go over to the build's next state whenever it is built again, until cancelled."""
        while True:
            await asyncio.sleep(self._origin.look_every)
            try:
                now = await asyncio.to_thread(self._origin.kept)
                if now.version != self.kept.version:
                    await self._go_over(now)
            except KgError as error:
                _LOG.warning("%s; going on with the build as it was", error)

    async def _go_over(self, kept: Kept) -> None:
        with ProcessPoolExecutor(1, get_context("spawn")) as aside:  # answers go on meanwhile
            await asyncio.get_running_loop().run_in_executor(aside, make, kept, self._origin.fill)
        old, new = self._nursery, Nursery(kept.folder, self._options)
        try:
            await asyncio.gather(self.queries.move_to(new), self.pages.move_to(new))
        except BaseException:
            new.end()
            raise
        self.kept, self._nursery = kept, new
        old.end()
        _LOG.info("%s: the new build is served", self._origin.name)

    def end(self) -> None:
        """End all workers."""
        self.queries.end()
        self.pages.end()
        self._nursery.end()

    async def sparql(self, request: Request) -> Response:
        """The SPARQL end point."""
        question = await question_of(request)
        if request.method != "POST" and _is_read_by_people(request):
            return response_to(
                request, page("sparql.html", query=question.query if question else ""), self.kept.version
            )
        if question is None:
            return await self.linked_data.service(request)
        reply = await self.queries.reply("query", **asdict(question))
        return response_to(request, reply, self.kept.version)


def _is_read_by_people(request: Request) -> bool:
    """Whether a browser asks for a page, not a program for data."""
    parameters = Parameters.of(request.scope["query_string"])
    accept = request.headers.get("accept", "")
    return (
        not any(parameters.all("format")) and "text/html" in accept and chosen((HTML, *ROWS, *TRIPLES), accept) is HTML
    )
