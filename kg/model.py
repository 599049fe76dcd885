"""The words the project speaks in: an article, the evidence in it, the things it names, the facts it states.

Things (`Person`, `Organisation`, `Place`, `Event`, `Policy`, `Indicator`, `Award`) are identities: two equal things
are one node of the graph. Facts say something about things and carry the evidence for it. Nothing here knows RDF or files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

# ---------------------------------------------------------------- articles and evidence


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read.

    `text` is the headline, a line break and the body; all offsets count its code points. The other fields are what
    the source's metadata say; empty where they say nothing.
    """

    id: str
    text: str
    title: str = ""
    published: str = ""
    source: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""


class Span(NamedTuple):
    """A stretch of an article's text, `text[start:end]`, in code points."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Evidence(NamedTuple):
    """Where a fact stands: a whole sentence `[start, end)`, in it the words `[focus_start, focus_end)` that say it.

    `rule` is the id of the rule that read it, `confidence` that rule's measured precision, 0 to 1.
    """

    article: str
    start: int
    end: int
    focus_start: int
    focus_end: int
    rule: str
    confidence: float


# ---------------------------------------------------------------- things


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """An administrative division (`code`: six digits of GB/T 2260), or a venue or region (`code` empty, `within` the division's)."""

    name: str
    code: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """A person; `province` is the two-digit code of the first post, `00` for central bodies, empty where unknown."""

    name: str
    province: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Organisation:
    """A body by its completed short name (永安市委, 国家税务总局); `place` is the code of its division, `00` if central, empty where unknown."""

    name: str
    place: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """A meeting, visit or ceremony; `date` as ISO 8601 (also `2008-05`, `2008`, `A/B`), `place` a division's code."""

    name: str
    date: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Policy:
    """A named policy idea, or a part of one; `place` is the code of the division it belongs to, `00` if national."""

    name: str
    place: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Indicator:
    """A statistical quantity by its name (固定资产投资)."""

    name: str


@dataclass(frozen=True, slots=True, order=True)
class Award:
    """An honour by its name, without year and giver; `place` is the code of the division of its giver, `00` if national."""

    name: str
    place: str = ""


Agent: TypeAlias = Person | Organisation | Place | Event
"""Who can speak or act: 李建明, 永安市委, 永安市, 国务院常务会议."""

Thing: TypeAlias = Place | Person | Organisation | Event | Policy | Indicator | Award

# ---------------------------------------------------------------- what facts are qualified by

EventKind = Literal["meeting", "inspection", "ceremony", "other"]
TenureStatus = Literal["holds", "appointed", "left", "proposed"]
Role = Literal["chaired", "spoke", "reported", "announced", "pledged", "inspected", "attended"]
PolicyType = Literal["strategy", "guideline", "target", "plan", "campaign", "policy", "platform", "component"]
ObservationStatus = Literal["actual", "target", "forecast"]

# ---------------------------------------------------------------- facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Title, medium, authors and date (ISO, possibly `2008-05` or `2008`) of an article, as its text or metadata give them."""

    title: str
    source: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """An event that the article reports as happening."""

    event: Event
    kind: EventKind
    places: tuple[Place, ...] = ()
    organisers: tuple[Organisation | Place, ...] = ()
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A person holds, takes up, has left or is to take up a post; `organisation` is None where none can be concluded."""

    person: Person
    organisation: Organisation | None
    title: str
    status: TenureStatus = "holds"
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """What a person or body did at an event; `rank` counts from 1 in the order in which the article lists those present."""

    who: Agent
    role: Role
    event: Event
    rank: int | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyNaming:
    """A named policy idea and what kind of idea the article calls it."""

    policy: Policy
    type: PolicyType
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronouncement:
    """Somebody puts forward, stresses, decides or issues a named policy idea; the words are the evidence's focus."""

    who: Agent
    policy: Policy
    verb: str = ""
    event: Event | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of a named policy idea; `position` counts from 1 in the article's order, `count` is the number the name or text announces."""

    whole: Policy
    part: Policy
    position: int | None = None
    count: int | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, order=True)
class MeasureGroup:
    """A numbered group of measures under one heading: 一要围绕“…”."""

    ordinal: int
    heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """An action that is to be taken; `text` is the article's own clause."""

    text: str
    who: tuple[Agent, ...] = ()
    objective: str = ""
    group: MeasureGroup | None = None
    policies: tuple[Policy, ...] = ()
    industries: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    responsible: tuple[Organisation, ...] = ()
    deadline: str = ""
    event: Event | None = None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """A reported figure.

    `value` and `change` are plain decimal numbers as strings in `unit` and `change_unit` (`8350.69`, `-40`); either may be empty.
    `value_text` is the article's own writing, `base_value` the value in `base_unit` (元, 人, 平方米 …) for comparison.
    """

    indicator: Indicator
    place: Place | None = None
    period: str = ""
    value: str = ""
    unit: str = ""
    value_text: str = ""
    base_value: str = ""
    base_unit: str = ""
    change: str = ""
    change_unit: str = ""
    basis: str = ""
    status: ObservationStatus = "actual"
    hedge: str = ""
    industries: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conferral:
    """An honour is conferred; `recipients` by name, `recipient_classes` where the article names a class (12家纳税大户)."""

    award: Award
    year: str = ""
    by: tuple[Organisation | Place, ...] = ()
    recipients: tuple[Person | Organisation | Place, ...] = ()
    recipient_classes: tuple[str, ...] = ()
    event: Event | None = None
    evidence: tuple[Evidence, ...]


Fact: TypeAlias = (
    Publication
    | Occurrence
    | Tenure
    | Participation
    | PolicyNaming
    | Pronouncement
    | Component
    | Measure
    | Observation
    | Conferral
)

FACT_KINDS: tuple[type[Fact], ...] = (
    Publication, Occurrence, Tenure, Participation, PolicyNaming, Pronouncement, Component, Measure, Observation, Conferral,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what was read in it: the unit that the later stages pass on."""

    article: Article
    facts: tuple[Fact, ...] = ()
