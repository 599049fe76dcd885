"""Meetings and ceremonies that the article reports as happening; visits have a module of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.happenings import is_told_as_held
from kg.grammar.mentions import MeetingMention
from kg.lexicon import words
from kg.model import Event, Occurrence, Organisation, Place, Span
from kg.rules.attribution import speeches_around
from kg.rules.rule import Findings, Rule, evidence, rule
from kg.rules.timing import date_told_around, date_told_with, is_background, is_outdated, is_recent
from kg.rules.venues import area_of, codes_of, places_of_visit, venue_of_meeting
from kg.rules.visits import visited

_ENOUGH = 8
"""So many tellings of a meeting are asked for its date, place and organisers."""

_NEAR = 160
"""How many characters before a meeting the verb that holds it can stand."""

_DAY = 12
_HOLDS = re.compile(r"召开|举行|举办|(?:主办|承办)(?!单位|方|商)|召集|对(?=[^，。；：]{2,40}进行了)")
_CONGRESS = re.compile(r"代表大会|人大(?!常委会)|政协(?!.*常委会)|两会")
_CONGRESSES = ("代表大会", "两会", "次会议", "政协会议")
_YEAR = re.compile(r"(?:19|20)\d\d(?=年(?!度))")
_NUMBERED = re.compile(r"[一二三四五六七八九十百\d]+[届次]")
_STANDING = re.compile(r"(?:人大|政协)常委会")
_BEFORE_VENUE = re.compile(r"在[^，。；：在]{2,24}$")
_CAREER = re.compile(r"\n[^，。；：\n]{0,8}简历[：:]?\n")
"""What stands below this line happened in somebody's life."""

_LATER = re.compile(r"(?:(会议期间|大会期间|其间)|会后|会前|结束后)，?[^，。；]{0,20}$")
_PARTS = frozenset(("开幕式", "闭幕式"))
_HOLDER = re.compile(r"(?:委|政府|党组|国务院|政治局|常委会|委员会)$")


@rule("events.held")
def held(document: Document, _: Findings) -> Iterator[Occurrence]:
    """A meeting or ceremony said to be held or attended: 4月2日，市委召开全市教育大会; not 将于下月召开…, not 贯彻…会议精神."""
    found: list[Occurrence] = []
    for name, telling in _told_below_headline(document, _meetings_held(document)):
        found.append(_on_occasion_of(found[:1], _meeting(document, name, telling), document, telling[0]))
    last = max((occurrence.event.date for occurrence in found), default="")
    yield from (occurrence for occurrence in found if not is_outdated(occurrence.event.date, last))


RULES: tuple[Rule, ...] = (held, visited)


def _on_occasion_of(
    main: list[Occurrence], minor: Occurrence, document: Document, mention: MeetingMention
) -> Occurrence:
    """会后举行了宣誓仪式: with the day and place of the meeting, so far as the sentence gives none."""
    sentence = document.sentence_at(mention.span.start)
    later = _LATER.search(document.text, sentence.start, mention.span.start)
    if not main or not later:
        return minor
    during_one_day = later[1] and "/" not in main[0].event.date  # the day it closes is not the day of all within it
    day = minor.event.date or ("" if during_one_day else main[0].event.date)
    places = venue_of_meeting(document, mention.span) or main[0].places
    return replace(minor, event=Event(minor.event.name, day, next(codes_of(places), "")), places=places)


def _meetings_held(document: Document) -> Iterator[tuple[str, list[MeetingMention]]]:
    """The meetings told as held, by name, each with the places where that is told."""
    for name, mentions in _meetings_by_name(document).items():
        if telling := list(islice((mention for mention in mentions if _is_held(document, mention)), _ENOUGH)):
            yield name, telling


def _told_below_headline(
    document: Document, meetings: Iterator[tuple[str, list[MeetingMention]]]
) -> list[tuple[str, list[MeetingMention]]]:
    """Without those of the headline alone where the text tells of one with the same head: it is the same, in other words."""
    held, body = _without_parts_of_others(list(meetings)), document.headline.end
    told = [name for name, telling in held if telling[-1].span.start >= body]

    def is_retold(name: str, telling: list[MeetingMention]) -> bool:
        is_the_one = len(told) == 1 and told[0][-1] == name[-1] == "会"
        again = [other for other in told if name in other or other[-2:] == name[-2:] or is_the_one]
        numbered = _NUMBERED.search(name) and not any(other.startswith(name) for other in again)
        return telling[-1].span.start < body and bool(again) and not numbered

    return [(name, telling) for name, telling in held if not is_retold(name, telling)]


def _without_parts_of_others(held: list[tuple[str, list[MeetingMention]]]) -> list[tuple[str, list[MeetingMention]]]:
    """李明在座谈时说, 出席开幕式: no events of their own where a 座谈会, a congress is held."""
    has_talks = any(name.endswith(("座谈会", "交流会", "会谈")) for name, _ in held)
    has_other = any(name not in _PARTS for name, _ in held)
    return [
        (name, telling)
        for name, telling in held
        if not (has_talks and "座谈" in name and "会" not in name) and not (has_other and name in _PARTS)
    ]


def _meetings_by_name(document: Document) -> dict[str, list[MeetingMention]]:
    named: dict[str, list[MeetingMention]] = {}
    for mention in document.meetings:
        if mention.kind != "inspection":
            named.setdefault(mention.name, []).append(mention)
    return named


def _is_held(document: Document, mention: MeetingMention) -> bool:
    if not is_told_as_held(mention, document) or is_background(document, mention.span):
        return False
    if (career := _CAREER.search(document.text)) and mention.span.start > career.end():
        return False
    day = date_told_with(document, mention.span)
    if not day and _is_of_earlier_year(document, mention):
        return False
    in_speech = next(speeches_around(document, mention.span.start), None) is not None
    return is_recent(document, day) and (bool(day) or not in_speech)


def _is_of_earlier_year(document: Document, mention: MeetingMention) -> bool:
    """Whether the year in a meeting's name, 2014年全市…会议, lies before the article's."""
    year = _YEAR.match(mention.name)
    return year is not None and document.published[:4] > year[0]


def _meeting(document: Document, name: str, mentions: Sequence[MeetingMention]) -> Occurrence:
    told = [m for m in mentions if m.span.start >= document.headline.end] or mentions
    day = next((d for d in (date_told_with(document, m.span) for m in told) if d), "")
    day = day or next((d for d in (date_told_around(document, m.span) for m in told) if d), "")
    organisers = next((o for o in (_organisers(document, m) for m in [*told, *mentions]) if o), ())
    venue = next((p for p in (venue_of_meeting(document, m.span) for m in told) if p), ())
    places = venue or _venue_of_visit(document, told[0]) or area_of(document, name, organisers, told[0].span)
    return Occurrence(
        event=Event(name, day, next(codes_of(places), "")), kind=mentions[0].kind, places=places, organisers=organisers,
        evidence=evidence(document, "events.held", mentions[0].span),
    )  # fmt: skip


def _before_day(document: Document, verb: int) -> int:
    """Where the day begins that stands right before a verb: 市委|2日召开; the verb itself if none does."""
    dated = document.within(document.dates, Span(verb - _DAY, verb))
    return dated[-1].span.start if dated and dated[-1].span.end == verb else verb


def _before_venue(document: Document, verb: int) -> Group | None:
    """The bodies before 在 and the venue: 市统计局在市政府礼堂联合举行."""
    sentence = document.sentence_at(verb)
    venue = _BEFORE_VENUE.search(document.text, max(sentence.start, verb - 40), verb)
    group = document.subjects.owner_before(venue.start()) if venue else None
    return group if group and not group.is_personal and not group.is_place else None


def _venue_of_visit(document: Document, mention: MeetingMention) -> tuple[Place, ...]:
    """A meeting without a name that somebody holds on a visit is held where he went: 赴甲厂调研并主持召开座谈会."""
    paragraph = document.paragraph_at(mention.span.start)
    visits = [
        m
        for m in document.within(document.meetings, Span(paragraph.start, mention.span.start))
        if m.kind == "inspection"
    ]
    if not visits or mention.name not in words("meeting_heads"):
        return ()
    clause = Span(document.sentence_at(visits[0].span.start).start, visits[0].span.start)
    return places_of_visit(document, clause, visits[0].span)


def _organisers(document: Document, mention: MeetingMention) -> tuple[Organisation | Place, ...]:
    """The bodies that 召开 it; a meeting named after a committee or government is held by that body."""
    sentence = document.sentence_at(mention.span.start)
    for verb in _HOLDS.finditer(document.text, max(sentence.start, mention.span.start - _NEAR), mention.span.start):
        group = document.subjects.right_before(_before_day(document, verb.start())) or _before_venue(
            document, verb.start()
        )
        if group is None and document.text.startswith("的", verb.end()):
            group = document.subjects.owner_before(_before_day(document, verb.start()))
        group = group or document.subjects.named(Span(verb.start(), verb.end()))
        if group is None or group.is_personal or (group.is_place and mention.name.endswith(_CONGRESSES)):
            continue
        if holders := tuple(agent for agent in group.agents if isinstance(agent, (Organisation, Place))):
            return holders
    if standing := _STANDING.search(mention.name):
        return tuple(b.organisation for b in document.bodies if b.organisation.name.endswith(standing[0]))[:1]
    if mention.name.endswith(_CONGRESSES) or _CONGRESS.search(mention.name):
        return ()
    inner = document.at(document.bodies, mention.span.start)
    return tuple(b.organisation for b in inner[:1] if _HOLDER.search(document.text, b.span.start, b.span.end))
