"""Many clients at once, as the suite and the benchmark send them to a server; and the memory that its processes have."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path

GONE = "hung up on"


class Client(asyncio.Protocol):
    """Asks one request after the other over a connection that is kept, until it has asked them all."""

    def __init__(self, requests: Iterable[bytes]) -> None:
        self.statuses = Counter[str]()
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._requests = iter(requests)
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, body = self._buffer.partition(b"\r\n\r\n")
        if end and len(body) >= int(head.lower().partition(b"content-length:")[2].split(None, 1)[0]):
            self.statuses[head[9:12].decode()] += 1
            self._buffer = b""
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.statuses[GONE] += 1
            self.done.set_result(None)

    def leave(self) -> None:
        """Ask no more, whatever is under way."""
        if not self.done.done():
            self.done.set_result(None)
        self._transport.abort()

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self.leave()
        else:
            self._transport.write(request)


def answers(
    address: str, paths: Sequence[str], clients: int, each: int | None = None, seconds: float = 0
) -> Counter[str]:
    """Answers by status that so many clients get who ask the paths in turns, `each` so many times or for so many seconds."""
    port = int(address.rpartition(":")[2])
    with ThreadPoolExecutor(1) as thread:  # a browser test before may have left a running loop in this one
        return thread.submit(lambda: asyncio.run(_answers(port, paths, clients, each, seconds))).result()


async def _answers(port: int, paths: Sequence[str], clients: int, each: int | None, seconds: float) -> Counter[str]:
    loop = asyncio.get_running_loop()
    requests = [f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\n\r\n".encode() for path in paths]
    crowd = []
    for number in range(clients):
        asked = islice(cycle(requests), number, None if each is None else number + each)
        _, client = await loop.create_connection(lambda asked=asked: Client(asked), "127.0.0.1", port)  # type: ignore[misc]
        crowd.append(client)
    await asyncio.wait([client.done for client in crowd], timeout=seconds or None)
    for client in crowd:
        client.leave()
    return sum((client.statuses for client in crowd), Counter[str]())


def megabytes(processes: Iterable[int]) -> float:
    """The memory of some processes, what they share counted once."""
    return sum(_kilobytes(process) for process in processes) / 1024


def _kilobytes(process: int) -> int:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
