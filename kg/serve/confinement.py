"""What a worker process may not do: open a file or a connection, take more memory than its share, outlive its job."""

from __future__ import annotations

import os
import resource
import signal
from itertools import count, islice
from pathlib import Path

_STANDARD_STREAMS = 3


def confine(megabytes: int, unopened: int) -> None:
    """Take from this process, for good, what answering does not need.

    What is open stays open, so the store goes on being read; but no new descriptor can be had, except for so many files of the
    store that are still unopened. Whatever a query asks for, no file is opened and no machine spoken to. All modules must have been
    imported before. A process that only passes queries on to a store elsewhere, and carries out none itself, may have so many
    connections instead.
    """
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_AS, _mapped_bytes() + megabytes * 1024 * 1024)
    _limit(resource.RLIMIT_NOFILE, _descriptors(unopened))


def end_after(seconds: float) -> None:
    """Have the kernel end this process after so many seconds, whatever it is doing then; 0 takes that back."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (most, most))


def _descriptors(more: int) -> int:
    """The limit below which there are so many free descriptors: those that are open may lie beyond it."""
    free = (number for number in count(_STANDARD_STREAMS) if not _is_open(number))
    return next(islice(free, more, None))


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def _mapped_bytes() -> int:
    """The address space that this process has already, where the system tells."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()
