"""The SPARQL 1.1 Protocol: what a request asks, of which graphs, and how it wants the answer."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from kg.serve.parameters import Parameters
from kg.serve.reply import Refusal

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
METHODS = ("GET", "HEAD", "POST")

_READ_ONLY = "this end point is read only; it answers queries and takes no updates"


@dataclass(frozen=True, slots=True)
class Question:
    """A query with its graphs, the Accept header and the names of formats wished for."""

    query: str
    accept: str
    formats: tuple[str, ...]
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]


async def question_of(request: Request) -> Question | None:
    """What a request asks; None for a GET without parameters, which asks for the service description.

    Raises `Refusal`: 400 for what the protocol does not allow, 403 for updates, 415 for other media types.
    """
    in_address = Parameters.of(request.scope["query_string"])
    if request.method != "POST":
        return _asked(request, in_address) if in_address.values else None
    type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if type == FORM:
        return _asked(request, Parameters.of(await request.body()))
    if type == QUERY:
        return _asked(request, in_address, _decoded(await request.body()))
    if type == UPDATE:
        raise Refusal(403, _READ_ONLY)
    raise Refusal(415, f"post a query as {QUERY} or in a form as {FORM}")


def _asked(request: Request, parameters: Parameters, query: str | None = None) -> Question:
    if "update" in parameters.values:
        raise Refusal(403, _READ_ONLY)
    if query is not None and "query" in parameters.values:
        raise Refusal(400, "the query stands in the address and in the body; give it once")
    return Question(
        parameters.text("query") if query is None else query,
        request.headers.get("accept", ""),
        tuple(parameters.all("format")),
        tuple(parameters.all("default-graph-uri")),
        tuple(parameters.all("named-graph-uri")),
    )


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(400, "the query is not UTF-8 text") from error
