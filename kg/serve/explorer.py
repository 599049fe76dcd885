"""What the explorer asks, as `/api/…`: the parameters of each call, and the task that answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.parameters import Parameters
from kg.serve.pool import Pool
from kg.serve.reply import Refusal
from kg.serve.responses import response_to

Arguments = Callable[[Parameters], Mapping[str, object]]

_MOST_THINGS = 1000
_DEEPEST = 4
_FILES = ("csv", "turtle", "graphml")


def handler(
    pool: Pool, task: str, arguments: Arguments, version: Callable[[], str]
) -> Callable[[Request], Awaitable[Response]]:
    """The handler that has a task answered; `version` tells of which state of the data the answer is."""

    async def handle(request: Request) -> Response:
        encoded = await request.body() if request.method == "POST" else request.scope["query_string"]
        asked = arguments(Parameters.of(encoded))
        return response_to(request, await pool.reply(task, **asked), version())

    return handle


def _iris(parameters: Parameters) -> list[str]:
    iris = list(dict.fromkeys(parameters.all("iri")))
    if not 0 < len(iris) <= _MOST_THINGS:
        raise Refusal(400, f"give from 1 to {_MOST_THINGS:,} times iri=…")
    return iris


def _search(asked: Parameters) -> Mapping[str, object]:
    return {"text": asked.text("q")[:200], "kind": asked.text("kind", ""), "limit": asked.number("limit", 20, 200)}


def _around(asked: Parameters) -> Mapping[str, object]:
    return {
        "iris": _iris(asked), "depth": asked.number("depth", 1, _DEEPEST, least=0), "limit": asked.number("limit", 100, _MOST_THINGS),
        "kind": asked.text("kind", ""), "relation": asked.text("relation", ""),
    }  # fmt: skip


def calls(base: str) -> Mapping[str, Arguments]:
    """The calls by name, and how their parameters become the arguments of the task of that name; `base` begins the data's IRIs."""
    return {"about": lambda asked: {"base": base}, **_CALLS}


_CALLS: Mapping[str, Arguments] = {
    "search": _search,
    "entity": lambda asked: {"iri": asked.text("iri")},
    "evidence": lambda asked: {"iris": _iris(asked)},
    "around": _around,
    "path": lambda asked: {"start": asked.text("from"), "end": asked.text("to")},
    "article": lambda asked: {"iri": asked.text("iri", ""), "id": asked.text("id", "")},
    "export": lambda asked: {"iris": _iris(asked), "format": asked.choice("format", _FILES)},
}
