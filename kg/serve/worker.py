"""A process that answers one job after another from an open store.

Oxigraph cannot break off a query, so the server ends the process; and nothing that a query does to it hurts another.
"""

from __future__ import annotations

import os
import socket
import sys
import traceback
from pathlib import Path

from kg.errors import QueryError, StoreError
from kg.serve.confinement import confine, end_after
from kg.serve.desk import Desk
from kg.serve.kept import unopened_files
from kg.serve.reply import TEXT, Refusal, Reply
from kg.serve.tasks import TASKS
from kg.serve.wire import HEAD, Job, job_of, lengths, message_of_reply

_GRACE = 2.0
"""Seconds after the time limit at which the kernel ends a worker whose server did not."""

_CONNECTING = 64
"""Descriptors for a connection, and for the files in which the system looks up where a host is."""


def work(line: socket.socket, folder: str, megabytes: int, rows: int, seconds: float) -> None:
    """Open the store, say so, and answer jobs until the server hangs up."""
    desk = Desk.open(Path(folder), rows, seconds)
    confine(megabytes, _CONNECTING if desk.is_distant else unopened_files(Path(folder)))
    line.sendall(message_of_reply(Reply(str(os.getpid()).encode(), TEXT)))
    while head := _received(line, HEAD):
        job = job_of(_received(line, lengths(head)[0]))
        end_after(job.seconds + _GRACE)
        reply = answered(desk, job)
        end_after(0)
        line.sendall(message_of_reply(reply))


def answered(desk: Desk, job: Job) -> Reply:
    """What a job comes to; whatever is wrong with it becomes a reply, too."""
    try:
        return TASKS[job.task](desk, **job.arguments)
    except Refusal as refusal:
        return Reply(str(refusal).encode(), TEXT, refusal.status, refusal.headers)
    except QueryError as error:
        return Reply(str(error).encode("utf-8", "replace"), TEXT, 400)
    except StoreError as error:
        print(error, file=sys.stderr, flush=True)
        return Reply(b"the store behind this server does not answer as it should; try again later", TEXT, 502)
    except MemoryError:
        return Reply(b"the answer needs more memory than one may have; ask for less", TEXT, 503)
    except Exception as error:
        traceback.print_exc()
        return Reply(f"a mistake in kg itself ({type(error).__name__}); the log has more".encode(), TEXT, 500)


def _received(line: socket.socket, size: int) -> bytes:
    """So many bytes, or none when the server has hung up."""
    parts = []
    while size:
        part = line.recv(min(size, 1 << 20))
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
