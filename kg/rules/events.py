"""Meetings, ceremonies and visits that the article reports as happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kg.grammar.document import Document
from kg.grammar.happenings import is_told_as_held
from kg.grammar.mentions import DateMention, MeetingMention
from kg.grammar.subjects import Subjects
from kg.model import Event, Occurrence, Organisation, Person, Place, Span
from kg.rules.rule import Findings, Rule, evidence, rule
from kg.rules.venues import area_of, codes_of, places_of_visit, venue_of_meeting

_RECENT = 45
"""An event is news for so many days; what lies farther back is background."""

_CONGRESS = re.compile(r"代表大会|人大(?!常委会)|政协(?!.*常委会)|两会")
_HOLDER = re.compile(r"(?:委|政府|党组|国务院|政治局|常委会|委员会)$")
_FORMERLY = re.compile(r"多次|曾|几年来|年来|以来|时任|此前|将|拟|计划|去年")
_HOLDS = re.compile(r"召开|举行|举办|主办|承办|召集")


@rule("events.held")
def held(document: Document, _: Findings) -> Iterator[Occurrence]:
    """A meeting or ceremony said to be held or attended: 4月2日，市委召开全市教育大会; not 将于下月召开…, not 贯彻…会议精神."""
    subjects = Subjects(document)
    for name, mentions in _meetings_by_name(document).items():
        telling = [m for m in mentions if _is_held(document, m)]
        if telling:
            yield _meeting(document, subjects, name, telling)


@rule("events.visit")
def visited(document: Document, findings: Findings) -> Iterator[Occurrence]:
    """A visit that somebody makes: 市长李明赴甲县调研; not 开展调研, not 调研报告."""
    subjects = Subjects(document)
    seen: set[Event] = set()
    visitors: dict[Person, Event] = {}
    for mention in document.meetings:
        if mention.kind != "inspection" or mention.span.start < document.headline.end:
            continue
        occurrence = _visit(document, subjects, mention, visitors)
        if occurrence and occurrence.event not in seen:
            seen.add(occurrence.event)
            yield occurrence


RULES: tuple[Rule, ...] = (held, visited)


def _meetings_by_name(document: Document) -> dict[str, list[MeetingMention]]:
    named: dict[str, list[MeetingMention]] = {}
    for mention in document.meetings:
        if mention.kind != "inspection":
            named.setdefault(mention.name, []).append(mention)
    return named


def _is_held(document: Document, mention: MeetingMention) -> bool:
    return (
        is_told_as_held(mention, document)
        and _is_recent(document, _date(document, mention))
        and not _is_of_another_month(document, mention)
    )


def _is_of_another_month(document: Document, mention: MeetingMention) -> bool:
    """Whether the sentence opens with a month long before the article and names no day: 2013年8月，…."""
    sentence = document.sentence_at(mention.span.start)
    before = document.within(document.dates, Span(sentence.start, mention.span.start))
    if not before or any(d.precision in ("day", "range") for d in before) or len(document.published) < 7:
        return False
    months = [d.value for d in before if d.precision == "month" and len(d.value) == 7]
    return bool(months) and _months(document.published) - _months(months[-1]) > 2


def _months(value: str) -> int:
    return int(value[:4]) * 12 + int(value[5:7])


def _is_recent(document: Document, value: str) -> bool:
    """Whether a date is near the day of publication; unknown days are taken to be."""
    days = [part for part in (value.split("/")[-1], document.published) if len(part) == 10]
    if len(days) < 2:
        return not value or not document.published or value[:4] >= document.published[:4]
    return -1 <= (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days <= _RECENT


def _meeting(document: Document, subjects: Subjects, name: str, mentions: Sequence[MeetingMention]) -> Occurrence:
    day = next((d for d in (_date(document, m) for m in mentions) if d), "") or _date_around(document, mentions[0])
    organisers = next((o for o in (_organisers(document, subjects, m) for m in mentions) if o), ())
    venue = next((p for p in (venue_of_meeting(document, m.span) for m in mentions) if p), ())
    places = venue or area_of(document, name, organisers, mentions[0].span)
    return Occurrence(
        event=Event(name, day, next(codes_of(places), "")), kind=mentions[0].kind, places=places, organisers=organisers,
        evidence=evidence(document, "events.held", mentions[0].span),
    )  # fmt: skip


def _date(document: Document, mention: MeetingMention) -> str:
    """The date nearest before the event in its sentence, else the first after it there."""
    dates = _dates(document, document.sentence_at(mention.span.start))
    earlier = [d for d in dates if d.span.end <= mention.span.start]
    found = earlier[-1:] or dates[:1]
    return found[0].value if found else ""


def _date_around(document: Document, mention: MeetingMention) -> str:
    """The date nearest before the event in its paragraph, else the first after it there."""
    dates = _dates(document, document.paragraph_at(mention.span.start))
    earlier = [d for d in dates if d.span.end <= mention.span.start]
    found = earlier[-1:] or dates[:1]
    return found[0].value if found and _is_recent(document, found[0].value) else ""


def _dates(document: Document, span: Span) -> list[DateMention]:
    found = document.within(document.dates, span)
    return [d for d in found if d.value and d.precision in ("day", "range")]


def _organisers(document: Document, subjects: Subjects, mention: MeetingMention) -> tuple[Organisation | Place, ...]:
    """The bodies that 召开 it; a meeting named after a committee or government is held by that body."""
    sentence = document.sentence_at(mention.span.start)
    for verb in _HOLDS.finditer(document.text, sentence.start, mention.span.start):
        if direct := subjects.right_before(verb.start()):
            return tuple(agent for agent in direct.agents if isinstance(agent, (Organisation, Place)))
        subject = subjects.of(Span(verb.start(), verb.end()))
        if subject and not subject.group.is_personal:
            return tuple(agent for agent in subject.group.agents if isinstance(agent, (Organisation, Place)))
    if mention.name.endswith(("代表大会", "次会议")) or _CONGRESS.search(mention.name):
        return ()
    inner = document.within(document.bodies, Span(mention.span.start, mention.span.start + 1))
    return tuple(b.organisation for b in inner[:1] if _HOLDER.search(document.text, b.span.start, b.span.end))


def _visit(
    document: Document, subjects: Subjects, mention: MeetingMention, visitors: dict[Person, Event]
) -> Occurrence | None:
    subject = subjects.of(mention.span)
    if subject is None or not subject.group.is_personal or subject.is_carried:
        return None
    day = _date(document, mention)
    told = document.text[subject.group.span.start : mention.span.start]
    if not _is_recent(document, day) or _FORMERLY.search(told):
        return None
    leader = next(agent for agent in subject.group.agents if isinstance(agent, Person))
    earlier = visitors.get(leader)
    if earlier and (not day or day == earlier.date):
        return None
    clause = Span(subject.group.span.end, mention.span.start)
    places = places_of_visit(document, clause, mention.span)
    places = places or _home(document)
    event = Event(mention.name, day, next(codes_of(places), ""))
    visitors[leader] = event
    focus = Span(subject.group.span.start, mention.span.end)
    return Occurrence(event=event, kind="inspection", places=places, evidence=evidence(document, "events.visit", focus))


def _home(document: Document) -> tuple[Place, ...]:
    home = document.home
    return (home,) if home and home.code not in ("", "00") else ()
