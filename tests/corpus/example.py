"""One example of what a rule reads, or must not read; the modules beside this one hold them by kind of fact."""

from dataclasses import dataclass

from kg.extract import extract_facts
from kg.model import (
    Article,
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
)


@dataclass(frozen=True)
class Example:
    """A text we wrote and the rows of one kind of fact that a careful reader takes out of it, exactly these and no others.

    `text` has its headline in the first line. `rows` are written as `row` prints facts.
    """

    kind: type[Fact]
    text: str
    rows: tuple[str, ...] = ()
    published: str = ""


def found_rows(example: Example) -> list[str]:
    """What the reader makes of the example, as rows."""
    article = Article(id="example", text=example.text, published=example.published)
    return [row(fact) for fact in extract_facts(article) if isinstance(fact, example.kind)]


def row(fact: Fact) -> str:
    """The fact's cells as the tables show them, joined by ` ; `, several values in a cell by ` | `."""
    match fact:
        case Publication():
            cells = [fact.title, fact.source, several(fact.authors), fact.published]
        case Occurrence():
            cells = [fact.event.name, fact.event.date, named(fact.places), named(fact.organisers)]
        case Tenure():
            cells = [fact.person.name, fact.organisation.name if fact.organisation else "", fact.title, fact.status]
        case Participation():
            cells = [fact.who.name, fact.role]
        case PolicyNaming():
            cells = [fact.policy.name, fact.type]
        case Pronouncement():
            cells = [fact.who.name, fact.policy.name]
        case Component():
            cells = [fact.whole.name, fact.part.name]
        case Measure():
            cells = [fact.text, named(fact.who), fact.objective]
        case Observation():
            cells = [
                fact.indicator.name, fact.place.name if fact.place else "", fact.period, fact.value, fact.unit,
                fact.change, fact.change_unit, fact.basis, fact.status,
            ]  # fmt: skip
        case Conferral():
            recipients = several([r.name for r in fact.recipients] + list(fact.recipient_classes))
            cells = [fact.award.name, fact.year, named(fact.by), recipients]
    return " ; ".join(cells)


def named(things) -> str:  # type: ignore[no-untyped-def]
    return several([thing.name for thing in things])


def several(values) -> str:  # type: ignore[no-untyped-def]
    return " | ".join(values)
