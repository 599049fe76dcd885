"""The kinds of mention that recognisers find in a text and that rules work on. Every mention has its span."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kg.model import Agent, Organisation, Person, Place, Role, Span, TenureStatus


class DateMention(NamedTuple):
    """A date or period in words; `value` is ISO 8601 or one of ours (`2008-Q1`, `2008-H1`, `2008-01/2008-04`), empty if open."""

    span: Span
    value: str
    precision: Literal["day", "month", "quarter", "half", "year", "range", "open"]


class QuantityMention(NamedTuple):
    """A number with its unit: `value` a plain decimal in `unit`; `hedge` 约, 超, 近 … as written before or after it."""

    span: Span
    value: str
    unit: str
    value_text: str
    hedge: str = ""
    upper: str = ""


class PlaceMention(NamedTuple):
    """An administrative division or a self-reference (全市, 我省); `place` is what it stands for."""

    span: Span
    place: Place


class BodyMention(NamedTuple):
    """An organisation; `organisation` is completed (市委 → 杭州市委)."""

    span: Span
    organisation: Organisation


class TitleMention(NamedTuple):
    """One post of a title chain: `title` of `organisation` (None where it cannot be concluded).

    `time` is `now` where the text says so (现任), `once` for a station of a career (曾任, 1999—2003).
    """

    span: Span
    title: str
    organisation: Organisation | None
    status: TenureStatus = "holds"
    time: Literal["", "now", "once"] = ""


class PersonMention(NamedTuple):
    """A person by name; `titles` are the posts of the chain that stands at this mention, if any."""

    span: Span
    person: Person
    titles: tuple[TitleMention, ...] = ()


class NameMention(NamedTuple):
    """A name in marks: `inner` is the span without “” or 《》."""

    span: Span
    inner: Span
    marks: Literal["quotes", "title"]


class MeetingMention(NamedTuple):
    """The name or head phrase of a meeting, ceremony or visit (全市经济工作会议, 座谈会, 调研)."""

    span: Span
    name: str
    kind: Literal["meeting", "inspection", "ceremony", "other"]


class Cue(NamedTuple):
    """A verb of saying with who says it; `start` is where its words begin. A body or place that says what it will do has no such verb: `is_announced`."""

    span: Span
    verb: str
    role: Role
    agents: tuple[Agent, ...]
    start: int
    is_named: bool
    is_central: bool
    quoted_before: Span | None = None
    is_decree: bool = False
    is_announced: bool = False


class Speech(NamedTuple):
    """Who says what: the speakers, the cue (强调, 指出, 要求 …) and the stretch of text that is theirs."""

    cue: Span
    verb: str
    speakers: tuple[Agent, ...]
    scope: Span
    role: Role

    @property
    def span(self) -> Span:
        """Where it is found: at its cue."""
        return self.cue


class Credit(NamedTuple):
    """A medium or an author, and where the text names it."""

    span: Span
    name: str


class Token(NamedTuple):
    """A word with the segmenter's part-of-speech flag: a hint, never a proof."""

    span: Span
    word: str
    flag: str


__all__ = [
    "Agent", "BodyMention", "Credit", "Cue", "DateMention", "MeetingMention", "NameMention", "Organisation", "Person", "PersonMention",
    "PlaceMention", "QuantityMention", "Speech", "TitleMention", "Token",
]  # fmt: skip
