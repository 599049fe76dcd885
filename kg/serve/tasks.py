"""What a worker can be asked, by name; each task turns its arguments into a reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import networkx

from kg.network import KINDS, graphml, relations
from kg.network.english import english_words
from kg.rdf.terms import CLASSES
from kg.schema import queries_in
from kg.serve.articles import article
from kg.serve.asking import sections
from kg.serve.descriptions import description, triples
from kg.serve.desk import Desk
from kg.serve.entities import entity
from kg.serve.evidence import passages_of
from kg.serve.exports import export
from kg.serve.neighbours import around, path
from kg.serve.querying import query
from kg.serve.reply import Refusal, Reply, json_reply
from kg.serve.terms import terms
from kg.view.kinds import kinds

_SHOWN_FIRST = 8
"""Things of each kind that are shown before anybody searches."""


def read_ahead() -> None:
    """Read every file and load every module that a task may need later: a confined process can open nothing any more."""
    for tables in (english_words, kinds, relations, sections, terms):
        tables()
    queries_in("queries/explorer/parts")
    graphml(networkx.MultiDiGraph())


def _about(desk: Desk, base: str) -> Reply:
    counts = desk.catalogue.counts()
    totals = desk.catalogue.totals()
    return json_reply(
        {
            "base": base,
            "articles": totals.get(CLASSES["Article"][1:-1], 0),
            "triples": totals["triples"],
            "things": sum(counts.values()),
            "kinds": {
                name: {"names": [kind.zh, kind.en], "glyph": kind.glyph, "ink": kind.ink, "tint": kind.tint,
                       "count": counts.get(name, 0)}
                for name, kind in kinds().items()
            },
            "relations": {row.relation: row.name for row in relations().values()},
            "start": [thing.summary for kind in KINDS for thing in desk.catalogue.most_linked(kind, _SHOWN_FIRST)],
        }
    )  # fmt: skip


def _search(desk: Desk, text: str, kind: str, limit: int) -> Reply:
    _check(kind)
    found = desk.catalogue.named(text, kind, limit + 1)
    return json_reply(
        {"query": text, "results": [thing.summary for thing in found[:limit]], "more": len(found) > limit}
    )


def _around(desk: Desk, kind: str, **asked: Any) -> Reply:
    _check(kind)
    return json_reply(around(desk, kind=kind, **asked))


def _check(kind: str) -> None:
    if kind not in ("", *KINDS):
        raise Refusal(400, f"kind is one of {', '.join(KINDS)}, not {kind[:40]!r}")


def _evidence(desk: Desk, iris: Sequence[str]) -> Reply:
    return json_reply(passages_of(desk, iris))


TASKS: Mapping[str, Callable[..., Reply]] = {
    "query": query,
    "export": export,
    "about": _about,
    "search": _search,
    "evidence": _evidence,
    "totals": lambda desk: json_reply(desk.catalogue.totals()),
    "description": lambda desk, **asked: json_reply(description(desk, **asked)),
    "triples": triples,
    "entity": lambda desk, **asked: json_reply(entity(desk, **asked)),
    "around": _around,
    "path": lambda desk, **asked: json_reply(path(desk, **asked)),
    "article": lambda desk, **asked: json_reply(article(desk, **asked)),
}
