"""What a task answers: status, media type and bytes; and the ways in which it can fail."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

JSON = "application/json"
TEXT = "text/plain"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it goes over the wire; `type` is a media type without its charset."""

    body: bytes
    type: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):  # noqa: N818 - it is no error of ours
    """A request that is answered with a status and one plain line that says what to do."""

    def __init__(self, status: int, message: str, **headers: str) -> None:
        super().__init__(" ".join(message.split()))
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def json_reply(value: object) -> Reply:
    """A value as JSON, Chinese characters as they are."""
    return Reply(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"), JSON)
