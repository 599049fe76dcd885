"""Where shards are read: in this process, in several of this machine, or on a cluster."""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from threading import Thread

from kg.build import reading
from kg.build.reading import Outcome, Unit, Unread
from kg.errors import ExtractorError

Shard = tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """Who reads: `workers` processes of this machine or, with `cluster`, a Dask cluster.

    `scheduler` is the cluster's address, empty for one on this machine; `shared` a folder or URL that results go through.
    """

    workers: int = 1
    cluster: bool = False
    scheduler: str = ""
    shared: str = ""


def read_units(units: Iterable[Unit], base: str, engine: Engine) -> Iterator[Outcome]:
    """Every article of the units, or the error in its place, in their order whatever the engine is.

    Units are taken as they are needed, so that any number of them fits into the memory.
    """
    shards, workers = _shards(iter(units)), engine.workers
    if engine.cluster:
        from kg.build.cluster import read_on_cluster

        yield from read_on_cluster(shards, base, engine.scheduler, workers, engine.shared)
        return
    first = list(islice(shards, 2))
    if workers <= 1 or len(first) < 2:  # too little to be worth another process
        for shard in chain(first, shards):
            yield from reading.read_shard(shard, base)
        return
    # A spawned process shares nothing with this one: no locks, no threads, the same on every system.
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_begin_work, initargs=gc.get_threshold()) as pool:
        try:
            yield from _in_order(pool, chain(first, shards), base, ahead=2 * workers)
        except BrokenProcessPool as error:
            raise ExtractorError("a worker was killed, perhaps for want of memory; try fewer with --workers") from error


def _begin_work(*thresholds: int) -> None:
    """Let a worker collect as seldom as the process it works for, and end with it: one that is killed tells nobody to stop."""
    gc.set_threshold(*thresholds)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None, "a worker was started by somebody"
    parent.join()
    os._exit(1)


def _in_order(pool: ProcessPoolExecutor, shards: Iterable[Shard], base: str, ahead: int) -> Iterator[Outcome]:
    """What the workers make of the shards, in their order; no more than `ahead` of them are under way."""
    running: deque[Future[list[Outcome]]] = deque()
    for shard in shards:
        running.append(pool.submit(reading.read_shard, shard, base) if _is_work(shard) else _done(shard, base))
        if len(running) > ahead:
            yield from running.popleft().result()
    while running:
        yield from running.popleft().result()


def _shards(units: Iterator[Unit]) -> Iterator[Shard]:
    while shard := tuple(islice(units, reading.SHARD)):
        yield shard


def _is_work(shard: Shard) -> bool:
    return any(isinstance(unit, Unread) for unit in shard)


def _done(shard: Shard, base: str) -> Future[list[Outcome]]:
    """A shard in which nothing has to be read, passed on at once."""
    future: Future[list[Outcome]] = Future()
    future.set_result(reading.read_shard(shard, base))
    return future
