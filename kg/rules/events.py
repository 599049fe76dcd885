"""Meetings, ceremonies and visits that the article reports as happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from kg.grammar.document import Document
from kg.grammar.meetings import is_invoked
from kg.grammar.mentions import DateMention, MeetingMention
from kg.grammar.subjects import Subjects
from kg.model import Event, Occurrence, Organisation, Person, Place, Span
from kg.rules.rule import Findings, Rule, evidence, rule
from kg.rules.venues import area_of, codes_of, places_of_visit, venue_of_meeting

_RECENT = 45
"""An event is news for so many days; what lies farther back is background."""

_HELD = r"召开|举行|举办|开幕|闭幕|闭会|开班|落幕|启幕|落下帷幕|拉开(?:帷幕|序幕)"
_HELD_BEFORE = re.compile(
    rf"(?:{_HELD}|出席|参加|主持|列席|主办|承办|见证|在|于)(?:了|的|过)?[^，。；：！？\n]{{0,24}}$"
)
_HELD_AFTER = re.compile(rf"[”）)]?(?:[^，。；：！？\n]{{0,20}})(?:{_HELD})")
_SPOKEN_AT = re.compile(r"[”）)]?(?:上|中|期间|闭幕时|开幕时)(?!的|所|作的|发表的)")
_OF_IT = re.compile(r"[”）)]?上?(?:的|所|作出的|提出的|发表的)")
_PLANNED = re.compile(r"(?:将[于在会]?|拟|即将|计划|定于|准备|筹备|筹办|预计|有望)(?:[^，。；\n]{0,20})$")
_PLANNED_AFTER = re.compile(r"[”）)]?(?:[^，。；\n]{0,16})(?:将(?!军|士)|拟于|定于|即将)")
_PAST = re.compile(r"(?:去年|前年|曾|此前|上次|历次|历届|年前|多次|每年|往年)[^，。；\n]{0,30}$")
_CONGRESS = re.compile(r"代表大会|人大(?!常委会)|政协(?!.*常委会)|两会")
_HOLDER = re.compile(r"(?:委|政府|党组|国务院|政治局|常委会|委员会)$")
_HOLDS_ANOTHER = re.compile(r"[^，。；：！？\n]{0,16}(?:举行|召开)了?[^，。；：！？\n]{0,16}(?:会议|会)")
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
        if mention.kind != "inspection" and not is_invoked(mention, document):
            named.setdefault(mention.name, []).append(mention)
    return named


def _is_held(document: Document, mention: MeetingMention) -> bool:
    text, sentence = document.text, document.sentence_at(mention.span.start)
    before = text[max(sentence.start, mention.span.start - 40) : mention.span.start]
    after = mention.span.end
    if (
        _HOLDS_ANOTHER.match(text, after)
        or _PLANNED.search(before)
        or _PLANNED_AFTER.match(text, after)
        or _PAST.search(before)
    ):
        return False
    if not _is_recent(document, _date(document, mention)):
        return False
    return bool(
        (_HELD_BEFORE.search(before) and not _OF_IT.match(text, after))
        or _HELD_AFTER.match(text, after)
        or _SPOKEN_AT.match(text, after)
    )


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
