"""A limit to how long an article may take: one that never ends must not keep the others waiting."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread, get_ident

from kg.errors import ExtractorError

SECONDS = 120.0
"""What the longest report that is read takes many times over, on a slow machine, too."""

_INSISTING = 0.5
"""Seconds after which whoever goes on all the same is stopped again."""


class _OutOfTime(BaseException):
    """Raised in the thread that took too long; no `Exception`, since libraries that read files catch all of these."""


@contextmanager
def time_limit(name: str) -> Iterator[None]:
    """End the block with an `ExtractorError` about `name` when it takes longer than `SECONDS`.

    It works in any thread, on any system, between two steps of Python; a single call into a library is not cut short.
    """
    over = Event()
    watcher = Thread(target=_watch, args=(get_ident(), SECONDS, over), daemon=True)
    watcher.start()
    try:
        try:
            yield
        finally:
            over.set()
            watcher.join()
    except _OutOfTime as error:
        over.set()
        raise ExtractorError(
            f"{name}: not read within {SECONDS:g} seconds and given up; split it, or take it out"
        ) from error


def _watch(thread: int, seconds: float, over: Event) -> None:
    while not over.wait(seconds):
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(_OutOfTime))
        seconds = _INSISTING
