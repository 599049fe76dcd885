"""How the server and its worker processes talk: a line of JSON, then as many bytes as it says."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from kg.serve.reply import Reply

_LENGTHS = struct.Struct(">II")
HEAD = _LENGTHS.size
"""Bytes that come before each message and give the lengths of its two parts."""


@dataclass(frozen=True, slots=True)
class Job:
    """A task by its name, what it is asked, and the seconds after which nobody wants its answer any more."""

    task: str
    arguments: Mapping[str, object]
    seconds: float


def lengths(head: bytes) -> tuple[int, int]:
    """The lengths of the two parts of a message."""
    line, body = _LENGTHS.unpack(head)
    return line, body


def message_of_job(job: Job) -> bytes:
    """A job as bytes."""
    return _message({"task": job.task, "arguments": job.arguments, "seconds": job.seconds}, b"")


def job_of(line: bytes) -> Job:
    """The job in the first part of a message."""
    return Job(**json.loads(line))


def message_of_reply(reply: Reply) -> bytes:
    """A reply as bytes."""
    return _message({"type": reply.type, "status": reply.status, "headers": dict(reply.headers)}, reply.body)


def reply_of(line: bytes, body: bytes) -> Reply:
    """The reply in the two parts of a message."""
    return Reply(body, **json.loads(line))


def _message(head: Mapping[str, object], body: bytes) -> bytes:
    line = json.dumps(head).encode()
    return _LENGTHS.pack(len(line), len(body)) + line + body
