"""The page of an article: its text, and every fact it states with the place where it stands and what of the article contradicts it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from kg.serve.asking import rows, rows_about
from kg.serve.catalogue import Json, Link, Thing
from kg.serve.desk import Desk
from kg.serve.reply import Refusal
from kg.serve.telling import ends_of, links_of_facts, sentence


def article(desk: Desk, iri: str = "", id: str = "") -> Json:
    """An article by its IRI or id, with its facts in the order of the text; raises `Refusal` (404) if there is none."""
    if not iri:
        iri = next((row["article"] for row in rows(desk, "article-of", id=id)), "") if id else ""
    found = list(rows_about(desk, "article", [iri])) if iri else []
    if not found:
        raise Refusal(404, f"no article here is {(iri or id)[:200]}")
    row = found[0]
    authors = list(dict.fromkeys(row["author"] for row in found if "author" in row))
    about = {name: row.get(name, "") for name in ("id", "title", "text", "published", "medium", "url")}
    return {"article": {"iri": iri, **about, "authors": authors}, "facts": _facts(desk, iri)}


def _facts(desk: Desk, iri: str) -> list[Json]:
    places: dict[str, list[Json]] = {}
    for row in rows_about(desk, "said-in", [iri]):
        places.setdefault(row["fact"], []).append(_place(row))
    contradicted = _contradicted(desk, places)
    links = links_of_facts(desk, places)
    ends = {end for told in links.values() for link in told for end in ends_of(link)}
    things = desk.catalogue.things([*places, *sorted(ends)])
    return [
        {**_told(fact, links.get(fact, []), things), "passages": passages, "contradicts": contradicted.get(fact, [])}
        for fact, passages in places.items()
        if fact in links or fact in things
    ]


def _contradicted(desk: Desk, facts: Collection[str]) -> dict[str, list[str]]:
    """Those of the facts that others of them contradict, and which these are."""
    found: dict[str, list[str]] = {}
    for row in rows_about(desk, "contradictions", facts):
        if row["other"] in facts:
            found.setdefault(row["fact"], []).append(row["other"])
    return found


def _told(fact: str, links: list[Link], things: Mapping[str, Thing]) -> Json:
    """A fact in words, by the first of its links; a thing that is only named by its name."""
    if not links:
        thing = things[fact]
        return {
            "fact": fact,
            "relation": "",
            "kind": thing.kind,
            "things": [thing.reference],
            "sentence": [thing.label] * 2,
        }
    first = links[0]
    ends = dict.fromkeys(end for link in links for end in ends_of(link))
    return {
        "fact": fact, "relation": first.relation, "kind": things[fact].kind if fact in things else "",
        "things": [things[end].reference for end in ends],
        "sentence": sentence(first, things),
    }  # fmt: skip


def _place(row: Mapping[str, str]) -> Json:
    return {
        "start": int(row["start"]), "end": int(row["end"]), "focus": [int(row["focusStart"]), int(row["focusEnd"])],
        "rule": row["rule"], "confidence": float(row["confidence"]),
    }  # fmt: skip
