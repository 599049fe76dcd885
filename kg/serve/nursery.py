"""A process that bears workers: everything is imported in it once, so that a new worker is there in milliseconds.

For each descriptor that comes over its socket it forks a worker that answers there. It ends when the server does.
"""

from __future__ import annotations

import gc
import os
import signal
import socket

from kg.serve.tasks import read_ahead
from kg.serve.worker import work


def main(descriptor: str, folder: str, megabytes: str, rows: str, seconds: str) -> None:
    """Fork workers over a folder of kept things until the server hangs up its socket, which is the descriptor."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then ends its workers
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel buries the dead
    read_ahead()
    gc.freeze()  # what every worker has from the start is looked through by none for something to throw away
    server = socket.socket(fileno=int(descriptor))
    while lines := _received(server):
        for line in lines:
            if os.fork() == 0:
                server.close()
                work(socket.socket(fileno=line), folder, int(megabytes), int(rows), float(seconds))
                os._exit(0)
            os.close(line)


def _received(server: socket.socket) -> list[int]:
    """The next descriptors; none when the server has gone."""
    _, lines, _, _ = socket.recv_fds(server, 1, 1)
    return lines
