"""A store on disk being filled, by this thread or by others beside it: Oxigraph lets Python go on while it loads."""

from __future__ import annotations

import resource
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

from kg.build.heap import give_back
from kg.errors import StoreError

LINES = 120_000
"""Statements that a store is given at a time, by all threads together: more take memory, 1.5 KB each, and fewer make it merge its files more often."""

_MOST_THREADS = 3
"""Threads that one which merges can keep busy."""

_FILES_OPEN = 96
"""Files that the store may have open at once, the fewest that Oxigraph takes: it keeps the index of each in memory, some megabytes."""


class Filling:
    """The store, and what it is being given: a piece of so many `lines` for each of the threads that load is held in memory."""

    def __init__(self, quads: ox.Store, pool: ThreadPoolExecutor, threads: int) -> None:
        self.quads = quads
        self.lines = LINES // threads
        self._pool = pool
        self._threads = threads
        self._running: deque[Future[None]] = deque()

    def add(self, quads: bytes) -> None:
        """Give it N-Quads, which were read strictly when they were made."""
        if self._threads == 1:
            self._load(quads)
            return
        if len(self._running) == self._threads:
            self._running.popleft().result()
        self._running.append(self._pool.submit(self._load, quads))

    def wait(self) -> None:
        """Wait until it has all that it was given."""
        while self._running:
            self._running.popleft().result()

    def _load(self, quads: bytes) -> None:
        self.quads.bulk_load(quads, format=ox.RdfFormat.N_QUADS, lenient=True)


@contextmanager
def filled(path: Path, threads: int) -> Iterator[Filling]:
    """A new store at a path, to be filled in the block by up to so many threads beside it (one: while the block waits)."""
    threads = min(threads, _MOST_THREADS)
    with ThreadPoolExecutor(threads) as pool:
        filling = Filling(_opened(path), pool, threads)
        try:
            yield filling
            filling.wait()
        except SyntaxError as error:
            raise StoreError(f"broken RDF: {error}") from error
    give_back()


@contextmanager
def being_put_in_order(quads: ox.Store, threads: int) -> Iterator[None]:
    """The store puts its files in order, with several threads while the block asks it: what it answers is the same."""
    with ThreadPoolExecutor(1) as pool:
        done = pool.submit(quads.optimize)
        if threads == 1:
            done.result()
        yield
        done.result()


def _opened(path: Path) -> ox.Store:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(_FILES_OPEN, soft), hard))
    try:
        return ox.Store(str(path))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
