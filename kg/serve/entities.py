"""The page of one thing: what it is, and a table for every question of `ontology/queries/explorer/` that has an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pyoxigraph as ox

from kg.answer import Answer, Term, text_of
from kg.network.english import post, saying
from kg.schema import Query
from kg.serve.asking import answer_to, rows_about, sections
from kg.serve.catalogue import Json, Thing
from kg.serve.desk import Desk
from kg.serve.evidence import passages_of
from kg.serve.reply import Refusal

_MOST_ROWS = 200
"""Rows of a section; its query answers with one more where there are more."""
_DISPUTED = "contradictions"
"""The section whose first rows come with their sentences; those of other facts are asked for when somebody wants them."""
_SEEN_FIRST = 8
"""Rows of a section that its page shows before somebody asks for more."""
_FACTS = ("fact", "otherFact")
"""Columns that tie a row to its sentences and have no name to show."""
_IN_ENGLISH: Mapping[str, Callable[[str], str]] = {"title": post, "verb": saying}
"""Columns with words of the article for which there are English ones."""
_NUMBERS = frozenset({"integer", "decimal", "double", "float"})


def entity(desk: Desk, iri: str) -> Json:
    """A thing with its sections, and the sentences of the first figures that contradict each other; raises `Refusal` (404) if there is none."""
    thing = thing_of(desk, iri)
    found = {name: answer_to(desk, query, {"node": iri}) for name, query in sections().items()}
    names = _labels(desk, found.values())
    shown = {name: _section(sections()[name], answer, names) for name, answer in found.items() if answer.rows}
    disputed = shown.get(_DISPUTED, {}).get("rows", ())[:_SEEN_FIRST]
    facts = [row[end]["iri"] for row in disputed for end in _FACTS]
    return {"node": thing.node, "sections": shown, "evidence": passages_of(desk, facts, 1)}


def thing_of(desk: Desk, iri: str) -> Thing:
    """The thing of an IRI; raises `Refusal` (404) if there is none."""
    thing = desk.catalogue.thing(iri)
    if thing is None:
        raise Refusal(404, f"nothing here has the IRI {iri[:200]}")
    return thing


def _section(query: Query, answer: Answer, names: Mapping[str, Json]) -> Json:
    rows = [
        {column: _value(term, names) for column, term in zip(answer.columns, row, strict=True) if term is not None}
        for row in answer.rows[:_MOST_ROWS]
    ]
    columns = [{"name": column.name, "zh": column.zh, "en": column.en} for column in query.columns]
    return {
        "title": [query.question_zh, query.question_en], "columns": columns, "rows": rows,
        "english": _english(rows), "more": len(answer.rows) > _MOST_ROWS,
    }  # fmt: skip


def _english(rows: Iterable[Json]) -> dict[str, str]:
    """What the words of some rows that the article chose are in English."""
    return {
        row[column]: english(row[column]) for row in rows for column, english in _IN_ENGLISH.items() if column in row
    }


def _value(term: Term, names: Mapping[str, Json]) -> object:
    """A cell: a reference for a thing, a number, or text."""
    if isinstance(term, ox.NamedNode):
        return names.get(term.value) or {"iri": term.value, "label": "", "kind": ""}
    if isinstance(term, ox.Literal) and term.datatype.value.rpartition("#")[2] in _NUMBERS:
        return int(term.value) if term.value.lstrip("+-").isdigit() else float(term.value)
    return text_of(term)


def _labels(desk: Desk, answers: Iterable[Answer]) -> dict[str, Json]:
    """References to all things in the rows that are shown, articles by their titles."""
    iris = {
        term.value
        for answer in answers
        for row in answer.rows[:_MOST_ROWS]
        for column, term in zip(answer.columns, row, strict=True)
        if isinstance(term, ox.NamedNode) and column not in _FACTS
    }
    names = desk.catalogue.references(sorted(iris))
    articles = sorted(iri for iri in iris - names.keys() if "/article/" in iri)
    for row in rows_about(desk, "titles", articles):
        names[row["article"]] = {"iri": row["article"], "label": row.get("title", row["id"]), "kind": "Article"}
    return names
