"""Visits that officials make: who goes where, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention
from kg.model import Event, Occurrence, Organisation, Person, Place, Span
from kg.rules.attribution import speeches_around
from kg.rules.rule import Findings, evidence, rule
from kg.rules.timing import date_told_with, is_of_earlier_year, is_outdated, is_recent, only_day_of_news
from kg.rules.venues import codes_of, home_area, places_of_visit, sites_visited

_FORMERLY = re.compile(
    r"多次|[两三四五六七八九十几数\d]+次(?=来|到|赴|深入|前往|亲临)|(?<!人大)(?<!党)代表(?!们|团|一行)|关于|经常|常常|常年|每年|定期|曾|几年来|年来|以来|时任|此前|将(?!军)|拟|计划(?!生育|委|处|科)|去年"
)
_ACCOMPANIES = re.compile(r"陪同|陪|参加|随同|随行|一同|一道")

_PARTIES = (
    "检查组",
    "督查组",
    "督导组",
    "督察组",
    "调研组",
    "考察组",
    "指导组",
    "考察团",
    "视察团",
    "代表团",
    "专家组",
)
_ERRAND = re.compile(r"(执法检查|执法调研|专项督查|专项检查|跟踪督查|暗访检查)[组团]")
"""What a party is sent out for says more of the visit than its verb: 率执法检查组检查."""

_TRAVELS = re.compile(r"来到|深入|前往|走访|走进|赴|抵达|辗转|奔赴")
_IN_TURN = re.compile(r"先后(?:来到|前往|赴|深入|到)")
_NEAR = 40
"""How many characters behind a date the verb of travel can stand."""

_DURING_MEETING = re.compile(r"会议期间|(?<!社)会[前后]|[幕闭]式[前后]|仪式[前后]|会见[前后]|其间|期间|大会期间")


@dataclass(frozen=True, slots=True)
class _Visit:
    """One telling of a visit: by whom, on which day (may be empty), in which words."""

    leader: Person | Organisation
    day: str
    mention: MeetingMention
    start: int


@rule("events.visit")
def visited(document: Document, findings: Findings) -> Iterator[Occurrence]:
    """A visit that somebody makes: 市长李明赴甲县调研; not 开展调研, not 调研报告."""
    seen: set[Event] = set()
    visits = list(_visits(document))
    last = max([visit.day for visit in visits] + [o.event.date for o in findings.of(Occurrence)], default="")
    for visit in _first_tellings(visits):
        same = [other for other in visits if other.leader.name == visit.leader.name and other != visit]
        occurrence = _occurrence(document, findings, visit, same)
        if occurrence.event not in seen and not is_outdated(visit.day, last):
            seen.add(occurrence.event)
            yield occurrence


def _visits(document: Document) -> Iterator[_Visit]:
    for mention in document.meetings:
        if mention.kind != "inspection" or mention.span.start < document.headline.end:
            continue
        behind = document.subjects.behind_time_clause(mention.span)
        group = behind or document.subjects.named(mention.span)
        if group is None or not (group.is_personal or is_party_of_visitors(group)):
            continue
        if _is_said(document, mention) or is_of_earlier_year(document, mention.span):
            continue
        day = date_told_with(document, mention.span)
        start = min(group.span.start, document.sentence_at(mention.span.start).start) if behind else group.span.start
        told = document.text[start : mention.span.start]
        leader = next(agent for agent in group.agents if isinstance(agent, (Person, Organisation)))
        if (
            is_recent(document, day)
            and not _FORMERLY.search(told)
            and not goes_along(document, group.span.end, mention)
        ):
            yield _Visit(leader, day, mention, start)


def is_party_of_visitors(group: Group) -> bool:
    """Whether the body is sent out to visit: 省政府检查组, 市政协考察团."""
    return all(isinstance(agent, Organisation) and agent.name.endswith(_PARTIES) for agent in group.agents)


def _is_said(document: Document, visit: MeetingMention) -> bool:
    """Whether the visit is what somebody speaks of: 李明表示，已开展督查; not 李明在调研时强调."""
    sentence = document.sentence_at(visit.span.start)
    return any(speech.cue.start >= sentence.start for speech in speeches_around(document, visit.span.start))


def goes_along(document: Document, start: int, visit: MeetingMention) -> bool:
    """Whether the words from `start` to a visit say that the one before goes along: 陪同调研; not 在市长陪同下调研."""
    escorted = {escort.end for escort in document.subjects.escorts}
    found = _ACCOMPANIES.finditer(document.text, start, visit.span.start)
    return any(match.start() not in escorted for match in found)


def _first_tellings(visits: list[_Visit]) -> Iterator[_Visit]:
    """One for each visitor and day; tellings without a day belong to the dated ones of the same visitor."""
    dated = {visit.leader.name for visit in visits if visit.day}
    seen: set[tuple[str, str]] = set()
    for visit in visits:
        key = (visit.leader.name, visit.day)
        if key not in seen and (visit.day or visit.leader.name not in dated):
            seen.add(key)
            yield visit


def _occurrence(document: Document, findings: Findings, visit: _Visit, others: list[_Visit]) -> Occurrence:
    """The visit, with the places of further tellings by the same visitor where they name more than the province."""
    clause = Span(visit.start, visit.mention.span.start)
    places = places_of_visit(document, clause, visit.mention.span) or sites_visited(document, visit.mention.span)
    places = places or home_area(document)
    if len(places) == 1 and places[0].code.endswith("0000"):
        told = [places_of_visit(document, Span(v.start, v.mention.span.start), v.mention.span) for v in others]
        told += _stations(document, visit.leader)
        places = next((finer for finer in told if _lie_inside(finer, places[0])), places)
    day = visit.day or _day_of_meeting(document, findings, visit) or _days_of_travel(document, visit.leader)
    day = day or only_day_of_news(document, visit.mention.span)
    name = _errand(document, clause, visit.mention.name) or _name_in_headline(document, visit) or visit.mention.name
    return Occurrence(
        event=Event(name, day, next(codes_of(places), "")), kind="inspection", places=places,
        evidence=evidence(document, "events.visit", Span(visit.start, visit.mention.span.end)),
    )  # fmt: skip


def _errand(document: Document, clause: Span, verb: str) -> str:
    """率全国人大常委会|执法检查|组在某省检查: what the visit is for."""
    errand = _ERRAND.search(document.text, clause.start, clause.end)
    return errand[1] if errand and errand[1].endswith(verb) else ""


def _name_in_headline(document: Document, visit: _Visit) -> str:
    """What the headline calls the visit of the same person: 市长李明到东山县调研."""
    for mention in document.within(document.meetings, document.headline):
        group = document.subjects.named(mention.span) if mention.kind == "inspection" else None
        if group and visit.leader.name in [agent.name for agent in group.agents]:
            return mention.name
    return ""


def _lie_inside(places: tuple[Place, ...], province: Place) -> bool:
    """Whether all are cities, counties or sites of the province."""
    return bool(places) and all(
        (p.code or p.within)[:2] == province.code[:2] and p.code != province.code for p in places
    )


def _stations(document: Document, leader: Person | Organisation) -> Iterator[tuple[Place, ...]]:
    """甲先后来到遵义、毕节等地: the places of each sentence that tells where the visitor went in turn."""
    for match in _IN_TURN.finditer(document.text, document.headline.end):
        sentence = document.sentence_at(match.start())
        group = document.subjects.opening_of_sentence(sentence)
        if group and leader in group.agents:
            yield places_of_visit(document, Span(match.start(), sentence.end), Span(sentence.end, sentence.end))


def _days_of_travel(document: Document, leader: Person | Organisation) -> str:
    """24日至27日，甲先后来到…: the days of another sentence that tells where the visitor went; empty if none."""
    for when in document.dates:
        sentence = document.sentence_at(when.span.start)
        told = when.value and when.precision in ("day", "range") and sentence.start == when.span.start
        if not told or not _TRAVELS.search(document.text, when.span.end, min(sentence.end, when.span.end + _NEAR)):
            continue
        group = document.subjects.opening_of_sentence(sentence)
        if group and leader in group.agents and is_recent(document, when.value):
            return when.value
    return ""


def _day_of_meeting(document: Document, findings: Findings, visit: _Visit) -> str:
    """会议期间, …还考察了…: the days of the meeting."""
    sentence = document.sentence_at(visit.start)
    if not _DURING_MEETING.search(document.text, sentence.start, visit.start):
        return ""
    return next((o.event.date for o in findings.of(Occurrence)), "")
