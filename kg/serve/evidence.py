"""The sentences behind facts, and the articles these stand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.network import Passage
from kg.network.passages import passage_in
from kg.serve.asking import rows_about
from kg.serve.catalogue import Json
from kg.serve.desk import Desk


def passages_of(desk: Desk, iris: Iterable[str], most: int = 20) -> dict[str, list[Json]]:
    """Where things or facts stand in the articles, at most so many passages each, the latest first, by IRI."""
    found: dict[str, list[Json]] = {}
    for row in rows_about(desk, "evidence", iris):
        passages = found.setdefault(row["about"], [])
        if len(passages) < most:
            passages.append(_json(row))
    return found


def network_passages(desk: Desk, iris: Iterable[str]) -> dict[str, tuple[Passage, ...]]:
    """The same, all of it, as the network has it."""
    found: dict[str, list[Passage]] = {}
    for row in rows_about(desk, "evidence", iris):
        found.setdefault(row["about"], []).append(passage_in(row))
    return {about: tuple(sorted(set(passages))) for about, passages in found.items()}


def _json(row: Mapping[str, str]) -> Json:
    article = {
        "iri": row["article"], "id": row["id"], "title": row.get("title", ""), "published": row.get("published", ""),
    }  # fmt: skip
    passage = passage_in(row)
    return {
        "article": article, "start": passage.start, "end": passage.end,
        "focus": [passage.focus_start, passage.focus_end], "text": passage.text, "rule": passage.rule,
        "confidence": passage.confidence,
    }  # fmt: skip
