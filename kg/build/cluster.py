"""Shards read on a cluster: Dask distributed, on this machine or on any number of others.

A shard goes to a worker and comes back as what was read. A worker that is lost costs only the shards it held: others read
them again. Where the machines share a folder (a path, or a URL that fsspec knows), results go through it rather than
through the scheduler.
"""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from types import ModuleType
from typing import Any
from uuid import uuid4

from kg.build import reading
from kg.build.freshness import fingerprint_of_reader
from kg.build.reading import Outcome, Unit
from kg.errors import ExtractorError
from kg.extras import installing

Shard = tuple[Unit, ...]

_CONNECT = "30s"
_RETRIES = 3


@dataclass(frozen=True, slots=True)
class Task:
    """How a worker reads: the base of IRIs, which reader it has to be, and where results go (empty: back with the task)."""

    base: str
    reader: str
    shared: str = ""

    def __call__(self, shard: Shard, number: int) -> list[Outcome] | str:
        """The outcomes of a shard, or the URL of the file that holds them."""
        if fingerprint_of_reader(self.base) != self.reader:
            raise ExtractorError("a worker has another version of policy-kg; install the same one on every machine")
        outcomes = reading.read_shard(shard, self.base)
        if not self.shared:
            return outcomes
        import fsspec

        url = f"{self.shared}/{number:08}"
        with fsspec.open(url, "wb") as file:
            pickle.dump(outcomes, file)
        return url


def read_on_cluster(
    shards: Iterable[Shard], base: str, address: str, workers: int, shared: str = ""
) -> Iterator[Outcome]:
    """What the workers make of the shards, in their order; raises `ExtractorError` if there is no cluster or it fails.

    `address` is that of a scheduler (`tcp://host:8786`), empty for a cluster of `workers` processes on this machine.
    Article files must be where the workers find them under the same paths; the articles of collections travel with the
    shards.
    """
    with _client(address, workers) as client, _room_in(shared) as room:
        task, numbers = Task(base, fingerprint_of_reader(base), room), count()
        running: deque[Any] = deque()
        for shard in shards:
            running.append(client.submit(task, shard, next(numbers), pure=False, retries=_RETRIES))
            if len(running) > 2 * max(workers, len(client.nthreads())):
                yield from _outcomes(running.popleft())
        while running:
            yield from _outcomes(running.popleft())


def _outcomes(future: Any) -> list[Outcome]:
    try:
        result = future.result()
    except ExtractorError:
        raise
    except Exception as error:  # whatever the cluster lets through: lost workers, lost connections, broken pickles
        raise ExtractorError(f"the cluster failed ({type(error).__name__}: {' '.join(str(error).split())})") from error
    return _fetched(result) if isinstance(result, str) else result


def _fetched(url: str) -> list[Outcome]:
    """The outcomes in a file of the shared folder, which is not needed any more."""
    import fsspec

    with fsspec.open(url, "rb") as file:
        outcomes: list[Outcome] = pickle.load(file)
    files, path = fsspec.core.url_to_fs(url)
    files.rm(path)
    return outcomes


@contextmanager
def _client(address: str, workers: int) -> Iterator[Any]:
    distributed = _distributed()
    try:
        if address:
            with distributed.Client(address, timeout=_CONNECT, set_as_default=False) as client:
                yield client
        else:
            local = {"n_workers": workers, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
            with (
                distributed.LocalCluster(**local) as cluster,
                distributed.Client(cluster, set_as_default=False) as client,
            ):
                yield client
    except OSError as error:
        where = address or "on this machine"
        raise ExtractorError(
            f"{where}: no Dask scheduler answers ({' '.join(str(error).split())}); start one with: dask scheduler"
        ) from error


@contextmanager
def _room_in(shared: str) -> Iterator[str]:
    """A folder of this run's own in the shared one, gone at the end; empty where nothing is shared."""
    if not shared:
        yield ""
        return
    import fsspec

    room = f"{shared.rstrip('/')}/.kg-{uuid4().hex}"
    files, path = fsspec.core.url_to_fs(room)
    try:
        files.makedirs(path)
    except OSError as error:
        raise ExtractorError(
            f"{shared}: cannot be written ({error}); give a folder that every machine can write"
        ) from error
    try:
        yield room
    finally:
        files.rm(path, recursive=True)


def _distributed() -> ModuleType:
    try:
        import distributed
    except ImportError as error:
        raise ExtractorError(f"a cluster needs Dask; {installing('cluster')}") from error
    module: ModuleType = distributed
    return module
