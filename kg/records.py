"""Facts as plain records: what a line of `facts.jsonl` holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from kg.model import (
    FACT_KINDS,
    Article,
    Award,
    Event,
    Evidence,
    Fact,
    Indicator,
    MeasureGroup,
    Organisation,
    Person,
    Place,
    Policy,
    Tenure,
)


def record_line(fact: Fact, article: Article) -> str:
    """The fact as one line of JSON, ended by a line feed; evidence carries its sentence and, in it, the words."""
    return json.dumps(record_of(fact, article), ensure_ascii=False, separators=(",", ":")) + "\n"


def record_of(fact: Fact, article: Article) -> dict[str, Any]:
    """`fact` (its kind), `article`, the fact's fields that say something, and its evidence with quotations."""
    said = {field.name: _plain(getattr(fact, field.name)) for field in fields(fact) if field.name != "evidence"}
    return {
        "fact": type(fact).__name__,
        "article": article.id,
        **{name: value for name, value in said.items() if value not in ("", None, [])},
        "evidence": [_quoted(evidence, article.text) for evidence in fact.evidence],
    }


def fact_of(record: dict[str, Any]) -> Fact:
    """The fact that `record_of` was given."""
    kind = _FACTS[record["fact"]]
    evidence = tuple(_evidence(record["article"], one) for one in record["evidence"])
    said = {
        field.name: _said(record[field.name])
        for field in fields(kind)
        if field.name in record and field.name != "evidence"
    }
    left_open = {"organisation": None} if kind is Tenure else {}
    fact: Fact = kind(**{**left_open, **said, "evidence": evidence})
    return fact


def _evidence(article: str, said: dict[str, Any]) -> Evidence:
    return Evidence(
        article, said["start"], said["end"], said["focus_start"], said["focus_end"], said["rule"], said["confidence"]
    )


_FACTS: Mapping[str, type[Any]] = {kind.__name__: kind for kind in FACT_KINDS}
_THINGS: Mapping[str, type[Any]] = {
    kind.__name__: kind for kind in (Place, Person, Organisation, Event, Policy, Indicator, Award, MeasureGroup)
}


def _said(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_said, value))
    if isinstance(value, dict):
        return _THINGS[value["type"]](**{name: item for name, item in value.items() if name != "type"})
    return value


def _quoted(evidence: Evidence, text: str) -> dict[str, Any]:
    return {
        "start": evidence.start,
        "end": evidence.end,
        "text": text[evidence.start : evidence.end],
        "focus_start": evidence.focus_start,
        "focus_end": evidence.focus_end,
        "focus": text[evidence.focus_start : evidence.focus_end],
        "rule": evidence.rule,
        "confidence": evidence.confidence,
    }


def _plain(value: Any) -> Any:
    """A thing as an object with its class as `type`, without what it leaves open; tuples as lists."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        said = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"type": type(value).__name__, **{name: item for name, item in said.items() if item not in ("", None)}}
    return value
