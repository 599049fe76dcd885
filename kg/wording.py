"""Facts in words, short enough for a line on a terminal, and the names of their kinds."""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon import rows
from kg.model import (
    Component,
    Conferral,
    Fact,
    Measure,
    Observation,
    Occurrence,
    Participation,
    PolicyNaming,
    Pronouncement,
    Publication,
    Tenure,
    Thing,
)

KIND_NAMES: dict[type[Fact], tuple[str, str]] = {
    Publication: ("报道", "articles"),
    Occurrence: ("事件", "events"),
    Tenure: ("职务", "posts"),
    Participation: ("参与", "participations"),
    PolicyNaming: ("政策", "policies"),
    Pronouncement: ("主张", "pronouncements"),
    Component: ("构成", "components"),
    Measure: ("举措", "measures"),
    Observation: ("指标", "figures"),
    Conferral: ("表彰", "awards"),
}
"""What each kind of fact is called in Chinese and in English."""


def in_words(fact: Fact) -> str:
    """The fact as one line: who or what, an arrow, what is said of it, in brackets what qualifies it."""
    match fact:
        case Publication():
            return _line(fact.title, "报道", (fact.source, *fact.authors, fact.published))
        case Occurrence():
            return _line(fact.event.name, "事件", (fact.event.date, *_names(fact.places), *_names(fact.organisers)))
        case Tenure():
            body = fact.organisation.name if fact.organisation else ""
            return _line(fact.person.name, " ".join(filter(None, (body, fact.title))), (_status(fact.status, "holds"),))
        case Participation():
            return _line(fact.who.name, _named(fact.role), (fact.event.name,))
        case PolicyNaming():
            return _line(fact.policy.name, _named(fact.type), ())
        case Pronouncement():
            return _line(fact.who.name, f"{fact.verb or '提出'} {fact.policy.name}", ())
        case Component():
            return _line(fact.whole.name, f"包括 includes {fact.part.name}", ())
        case Measure():
            return _line(" ".join(_names(fact.who)) or "—", fact.text, (fact.objective,))
        case Observation():
            return _observed(fact)
        case Conferral():
            recipients = (*_names(fact.recipients), *fact.recipient_classes)
            return _line(fact.award.name, "、".join(recipients) or "授予 conferred", (fact.year, *_names(fact.by)))


def _observed(fact: Observation) -> str:
    change = (
        f"{fact.basis}{'+' if fact.change[:1] not in '-' else ''}{fact.change}{fact.change_unit}" if fact.change else ""
    )
    where = (fact.place.name if fact.place else "", fact.period, _status(fact.status, "actual"))
    return _line(fact.indicator.name, " ".join(filter(None, (f"{fact.value}{fact.unit}", change))), where)


def _status(status: str, usual: str) -> str:
    return "" if status == usual else _named(status)


def _named(word: str) -> str:
    """A controlled word with its Chinese name before it."""
    names = {row[0]: row[1] for row in rows("term_names")}
    return f"{names[word]} {word}"


def _names(things: Iterable[Thing]) -> tuple[str, ...]:
    return tuple(thing.name for thing in things)


def _line(subject: str, said: str, qualifiers: Iterable[str]) -> str:
    known = "，".join(filter(None, qualifiers))
    return f"{subject} → {said}" + (f"（{known}）" if known else "")
