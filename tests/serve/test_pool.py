"""Workers and who waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest

from kg.serve.pool import Replies
from kg.serve.reply import JSON, Reply
from kg.serve.wire import HEAD, message_of_reply

REPLY = Reply('{"答": 1}'.encode(), JSON, 200, {"Retry-After": "1"})
NEXT = Reply(b"no", "text/plain", 404)

T = TypeVar("T")


def in_a_loop_of_its_own(answer: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives, also in a process whose thread runs a browser's loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, answer).result()


async def waited_for_twice(first: bytes, rest: bytes) -> list[Reply]:
    """The replies of a worker that has written but so much when somebody loses patience."""
    line = asyncio.StreamReader()
    replies = Replies(line)
    line.feed_data(first)
    waiting = asyncio.create_task(replies.next())
    await asyncio.sleep(0)  # it reads what there is
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    line.feed_data(rest + message_of_reply(NEXT))
    return [await replies.next(), await replies.next()]


@pytest.mark.parametrize("come", [0, 3, HEAD, HEAD + 5, -1])
def test_who_loses_patience_in_the_middle_of_a_reply_has_it_whole_afterwards(come: int) -> None:
    message = message_of_reply(REPLY)
    assert in_a_loop_of_its_own(waited_for_twice(message[:come], message[come:])) == [REPLY, NEXT]


async def hung_up(written: bytes) -> Reply:
    line = asyncio.StreamReader()
    line.feed_data(written)
    line.feed_eof()
    return await Replies(line).next()


@pytest.mark.parametrize("come", [0, 3, HEAD, -1])
def test_a_worker_that_ends_within_a_reply_has_given_none(come: int) -> None:
    with pytest.raises(EOFError):
        in_a_loop_of_its_own(hung_up(message_of_reply(REPLY)[:come]))
