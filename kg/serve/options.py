"""How a build is served: where, with how many processes, and what one request may cost."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The limits of a server.

    `seconds` is the time of one query, `rows` the rows or triples of one answer, `megabytes` the memory that one answer
    may take beyond the open store. `workers` queries run at once; `waiting` more may wait. A query that is still running
    after `patience` seconds makes way for quick ones; `slow` such queries may run on at the same time.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    seconds: float = 10.0
    rows: int = 100_000
    megabytes: int = 1024
    workers: int = max(2, os.cpu_count() or 1)
    waiting: int = 500
    patience: float = 0.5
    slow: int = 4
