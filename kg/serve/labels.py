"""What anything that has an IRI is called by, for readers: things, facts, articles, sentences."""

from __future__ import annotations

from collections.abc import Collection

from kg.serve.asking import rows_about
from kg.serve.desk import Desk
from kg.serve.telling import ends_of, links_of_facts, sentence


def labels(desk: Desk, iris: Collection[str]) -> dict[str, str]:
    """Names of things, sentences of facts, quotations of what stands in an article, of whatever of these some IRIs are."""
    found = {iri: thing.label for iri, thing in desk.catalogue.things(sorted(iris)).items()}
    found = _told(desk, sorted(set(iris) - set(found))) | found
    for row in rows_about(desk, "labels", sorted(set(iris) - set(found))):
        found.setdefault(row["about"], row.get("label") or f"“{row['quotation']}”")
    return found


def _told(desk: Desk, facts: Collection[str]) -> dict[str, str]:
    """Facts as Chinese sentences, by the first of what they link."""
    links = {fact: told[0] for fact, told in links_of_facts(desk, facts).items()}
    things = desk.catalogue.things(sorted({end for link in links.values() for end in ends_of(link)}))
    return {fact: sentence(link, things)[0] for fact, link in links.items()}
