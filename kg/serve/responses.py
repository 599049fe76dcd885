"""Replies and refusals as HTTP responses, those that have not changed left out."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import Response

import kg
from kg.serve.pages import page
from kg.serve.reply import JSON, TEXT, Refusal, Reply

_WITHOUT_CHARSET = ("application/", "image/", "font/")


def response_to(request: Request, reply: Reply, version: str) -> Response:
    """A reply as a response; `version` of the data is its ETag."""
    headers = dict(reply.headers)
    if reply.status == 200:
        headers |= {"ETag": etag(version), "Cache-Control": "no-cache", "Vary": "Accept"}
    return Response(reply.body, reply.status, headers, media_type=_media_type(reply.type))


def is_known(request: Request, version: str) -> bool:
    """Whether the client has the answer of this version already."""
    return request.method in ("GET", "HEAD") and etag(version) in request.headers.get("if-none-match", "")


def not_modified(version: str) -> Response:
    """The answer to a client that has it already."""
    return Response(status_code=304, headers={"ETag": etag(version), "Cache-Control": "no-cache", "Vary": "Accept"})


def etag(version: str) -> str:
    """The ETag of everything that this program says of this version of the data; weak, since formats share it."""
    return f'W/"{version}-{kg.__version__}"'


def refused(request: Request, refusal: Refusal) -> Response:
    """A refusal in one plain line; as JSON for the explorer, as a page for who opens an address in a browser."""
    if request.url.path.startswith("/api/"):
        body = json.dumps({"error": str(refusal)}, ensure_ascii=False).encode("utf-8", "replace")
        return Response(body, refusal.status, refusal.headers, media_type=JSON)
    if _is_opened(request):
        title = "没有这一页 No such page" if refusal.status == 404 else "没有回答 No answer"
        reply = page("refusal.html", title=title, message=str(refusal))
        return Response(reply.body, refusal.status, refusal.headers, media_type=_media_type(reply.type))
    return Response(
        f"{refusal}\n".encode("utf-8", "replace"), refusal.status, refusal.headers, media_type=_media_type(TEXT)
    )


def _is_opened(request: Request) -> bool:
    """Whether a browser opens the address as a page; what scripts and programs ask for they accept in other types."""
    return request.method == "GET" and request.headers.get("accept", "").startswith("text/html")


def _media_type(type: str) -> str:
    return type if type.startswith(_WITHOUT_CHARSET) else f"{type}; charset=utf-8"
