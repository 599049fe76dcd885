"""A limit to how long an article may take: one that never ends must not keep the others waiting."""

from __future__ import annotations

import ctypes
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock, Thread, get_ident

from kg.errors import ExtractorError

SECONDS = 120.0
"""What the longest report that is read takes many times over, on a slow machine, too."""

_LOOKS = 0.5
"""Seconds after which is looked again who takes too long; whoever goes on all the same is stopped again."""


class _OutOfTime(BaseException):
    """Raised in the thread that took too long; no `Exception`, since libraries that read files catch all of these."""


@contextmanager
def time_limit(name: str) -> Iterator[None]:
    """End the block with an `ExtractorError` about `name` when it takes longer than `SECONDS`.

    It works in any thread, on any system, between two steps of Python; a single call into a library is not cut short.
    """
    watcher, block = _watcher(os.getpid()), object()
    try:
        watcher.begin(block, SECONDS)
        try:
            yield
        finally:
            watcher.end(block)
    except _OutOfTime as error:
        watcher.end(block)
        raise ExtractorError(
            f"{name}: not read within {SECONDS:g} seconds and given up; split it, or take it out"
        ) from error


class _Watcher:
    """A thread that stops the threads whose blocks take too long: one for all articles, since to start one for each takes its time."""

    def __init__(self) -> None:
        self._blocks: dict[object, tuple[int, float]] = {}
        self._lock = Lock()
        Thread(target=self._watch, daemon=True).start()

    def begin(self, block: object, seconds: float) -> None:
        """Let this thread be stopped after so many seconds."""
        with self._lock:
            self._blocks[block] = get_ident(), time.monotonic() + seconds

    def end(self, block: object) -> None:
        """Let it go on: from now on nothing stops it."""
        with self._lock:
            self._blocks.pop(block, None)

    def _watch(self) -> None:
        while True:
            time.sleep(_LOOKS)
            with self._lock:
                now = time.monotonic()
                for thread, end in self._blocks.values():
                    if now >= end:
                        _stop(thread)


@cache
def _watcher(process: int) -> _Watcher:
    """The watcher of a process; a forked one would have only the memory of its parent's."""
    return _Watcher()


def _stop(thread: int) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(_OutOfTime))
