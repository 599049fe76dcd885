"""Worker processes and who gets one: a job waits its turn, a slow one makes way for quick ones, a late one is ended."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from kg.errors import StoreError
from kg.serve.options import Options
from kg.serve.reply import Refusal, Reply
from kg.serve.wire import HEAD, Job, lengths, message_of_job, reply_of

_OPENING = 60.0
"""Seconds that a worker may take to open its store."""
_LONGEST_WAIT = 30.0
"""Seconds after which a request that no worker was free for is sent away."""
_SHORT_PATIENCE = 0.25
_BEARING = "import ast, sys; sys.path[:] = ast.literal_eval(sys.argv[1]); from kg.serve.nursery import main; main(*sys.argv[2:])"
"""What a nursery runs: it imports from where the server did, not from what happens to lie in the current folder."""
_NICER = 5
"""By how much a slow query steps back for quick ones when cores are short."""


class Nursery:
    """The process that bears the workers of one store."""

    def __init__(self, folder: Path, options: Options) -> None:
        self._folder = folder
        self._line, theirs = socket.socketpair()
        with theirs:
            limits = (options.megabytes, options.rows, options.seconds)
            arguments = (str(theirs.fileno()), str(folder), *map(str, limits))
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _BEARING, repr(sys.path), *arguments],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )

    async def worker(self) -> Worker:
        """A new worker, once its store is open; raises `StoreError` if that fails."""
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._line, [b"+"], [theirs.fileno()])
        reader, writer = await asyncio.open_connection(sock=ours)
        replies = Replies(reader)
        try:
            async with asyncio.timeout(_OPENING):
                return Worker(int((await replies.next()).body), replies, writer)
        except (TimeoutError, EOFError, OSError) as error:
            writer.close()
            raise StoreError(
                f"{self._folder}: the store in it does not open; remove this folder and serve again"
            ) from error

    def end(self) -> None:
        """Bear no more."""
        self._line.close()
        self._process.wait()


class Worker:
    """A process with an open store, by its number, and the line to it."""

    def __init__(self, number: int, replies: Replies, writer: asyncio.StreamWriter) -> None:
        self._number, self._replies, self._writer = number, replies, writer

    def ask(self, job: Job) -> None:
        """Give the worker a job; `reply` is to be awaited before the next one."""
        self._writer.write(message_of_job(job))

    async def reply(self) -> Reply:
        """What the worker answers; raises `EOFError` or `OSError` if it ends instead. Who has lost patience may wait again."""
        return await self._replies.next()

    def step_back(self) -> None:
        """Let others have the cores first."""
        with suppress(ProcessLookupError):
            os.setpriority(os.PRIO_PROCESS, self._number, _NICER)

    def end(self) -> None:
        """End the process, whatever it does; one that has hung up has ended already."""
        if not self._replies.are_over:
            with suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGKILL)
        self._writer.close()


class Replies:
    """The replies that come over a line. A wait for one that is broken off loses nothing, wherever in the reply that was."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader
        self._coming: tuple[int, int] | None = None
        """The lengths of the parts of a reply whose head has been read."""

    async def next(self) -> Reply:
        """The next reply; raises `EOFError` or `OSError` if the line ends before."""
        self._coming = self._coming or lengths(await self._reader.readexactly(HEAD))
        line, body = self._coming
        message = await self._reader.readexactly(line + body)
        self._coming = None
        return reply_of(message[:line], message[line:])

    @property
    def are_over(self) -> bool:
        """Whether nothing more can come."""
        return self._reader.at_eof()


class Pool:
    """Workers over one store; at most `options.waiting` jobs wait for one, and those who come then are refused."""

    def __init__(self, nursery: Nursery, options: Options) -> None:
        self._nursery, self._options = nursery, options
        # The worker that answered last is asked next: what it needs is still near the core.
        self._idle: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._all: set[Worker] = set()
        self._starting: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._slow = 0

    async def start(self) -> None:
        """Start the workers; raises `StoreError` if the store does not open."""
        await asyncio.gather(*(self._add() for _ in range(self._options.workers)))

    def end(self) -> None:
        """End all workers."""
        for task in self._starting:
            task.cancel()
        for worker in self._all:
            worker.end()

    async def move_to(self, nursery: Nursery) -> None:
        """Have jobs done by workers of another nursery from now on; those of the old one end what they are at."""
        leaving = frozenset(self._all)
        self._nursery = nursery
        await self.start()
        self._all -= leaving
        idle = [self._idle.get_nowait() for _ in range(self._idle.qsize())]
        for worker in idle:
            self._return(worker)

    async def reply(self, task: str, **arguments: object) -> Reply:
        """What a worker answers; raises `Refusal` where that is no, or too late."""
        reply = await self._reply(Job(task, arguments, self._options.seconds))
        if reply.status >= 400:
            raise Refusal(reply.status, reply.body.decode("utf-8", "replace"), **reply.headers)
        return reply

    async def _reply(self, job: Job) -> Reply:
        worker = await self._free_worker()
        try:
            worker.ask(job)
            async with asyncio.timeout(self._patience):
                reply = await worker.reply()
        except TimeoutError:
            return await self._slow_reply(worker)
        except (EOFError, OSError):
            self._replace(worker)
            raise _too_large() from None
        except BaseException:  # whoever asked has gone
            self._replace(worker)
            raise
        self._return(worker)
        return reply

    @property
    def _patience(self) -> float:
        """How long a query may keep a worker before others get one: less while as many slow ones run as may."""
        return self._options.patience if self._slow < self._options.slow else _SHORT_PATIENCE

    async def _free_worker(self) -> Worker:
        if self._waiting >= self._options.waiting:
            raise Refusal(429, "too many requests wait already; try again in a moment", Retry_After="1")
        self._waiting += 1
        try:
            async with asyncio.timeout(_LONGEST_WAIT):
                return await self._idle.get()
        except TimeoutError:
            raise Refusal(503, "the server is busy; try again in a moment", Retry_After="5") from None
        finally:
            self._waiting -= 1

    async def _slow_reply(self, worker: Worker) -> Reply:
        """The answer of a worker that has taken long already; another takes its place, and it is ended afterwards."""
        self._replace(worker, end=False)
        try:
            if self._slow >= self._options.slow:
                raise Refusal(429, "too many slow queries run already; try again in a moment", Retry_After="5")
            self._slow += 1
            try:
                worker.step_back()
                async with asyncio.timeout(self._options.seconds - self._options.patience):
                    return await worker.reply()
            finally:
                self._slow -= 1
        except TimeoutError:
            raise _too_slow(self._options.seconds) from None
        except (EOFError, OSError):
            raise _too_large() from None
        finally:
            self._drop(worker)

    async def _add(self) -> None:
        worker = await self._nursery.worker()
        self._all.add(worker)
        self._idle.put_nowait(worker)

    def _return(self, worker: Worker) -> None:
        """Let a worker wait for its next job, or end it if it is no longer ours."""
        if worker in self._all:
            self._idle.put_nowait(worker)
        else:
            worker.end()

    def _replace(self, worker: Worker, end: bool = True) -> None:
        """Start another worker instead of this one, if it is still ours."""
        is_ours = worker in self._all
        if end:
            self._drop(worker)
        if not is_ours:
            return
        task = asyncio.create_task(self._add())
        self._starting.add(task)
        task.add_done_callback(self._starting.discard)

    def _drop(self, worker: Worker) -> None:
        self._all.discard(worker)
        worker.end()


def _too_slow(seconds: float) -> Refusal:
    return Refusal(504, f"no answer within {seconds:g} s; ask for less, or for a part of it with LIMIT")


def _too_large() -> Refusal:
    return Refusal(503, "the answer needs more memory than one may have; ask for less, or for a part of it with LIMIT")
