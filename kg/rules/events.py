"""Meetings and ceremonies that the article reports as happening; visits have a module of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.grammar.document import Document
from kg.grammar.happenings import is_told_as_held
from kg.grammar.mentions import MeetingMention
from kg.lexicon import words
from kg.model import Event, Occurrence, Organisation, Place, Span
from kg.rules.attribution import speeches_around
from kg.rules.holders import holders_of
from kg.rules.rule import Findings, Rule, evidence, rule
from kg.rules.timing import (
    date_told_around,
    date_told_with,
    is_background,
    is_meanwhile,
    is_outdated,
    is_recent,
    only_day_of_news,
)
from kg.rules.venues import area_of, codes_of, places_of_visit, venue_of_meeting
from kg.rules.visits import visited

_ENOUGH = 8
"""So many tellings of a meeting are asked for its date, place and organisers."""

_YEAR = re.compile(r"(?:19|20)\d\d(?=年(?!度))")
_NUMBERED = re.compile(r"[一二三四五六七八九十百\d]+[届次]")
_CAREER = re.compile(r"\n[^，。；：\n]{0,8}简历[：:]?\n")
"""What stands below this line happened in somebody's life."""

_COMMENDS = re.compile(
    r"(?:隆重|通报|集中|大会|召开大会)?(?P<event>表彰(?!会|大会|仪式|决定|的|活动|名单|奖励)[^，。；：“”（）()\n ]{2,20})(?=$|[ 　（(\n])"
)
_IS_COMMENDED = re.compile(
    r"受到[^，。；]{0,30}(?:表彰|嘉奖|奖励)|(?:宣读|颁发)了?[^。；]{2,60}(?:决定|命令|证书|奖)|予以表彰|(?:为|给)[^，。；]{2,40}颁奖"
)
"""What the text of a commendation tells: that some are commended, that the decision is read out."""

_LATER = re.compile(r"(?:(会议期间|大会期间|其间)|会后|会前|结束后)，?[^，。；]{0,20}$")
_REGULAR = ("国务院常务会议", "政府常务会议", "政治局会议", "政治局常委会会议", "委常委会会议")
"""Sittings held week by week: which one is meant its day says."""

_CALLED = re.compile(r"召开|举行|主持")
_TO_PRESS = "发布会"
_PARTS = frozenset(("开幕式", "闭幕式"))


@rule("events.held")
def held(document: Document, _: Findings) -> Iterator[Occurrence]:
    """A meeting or ceremony said to be held or attended: 4月2日，市委召开全市教育大会; not 将于下月召开…, not 贯彻…会议精神."""
    found: list[Occurrence] = []
    for name, telling in _told_below_headline(document, _meetings_held(document)):
        found.append(_on_occasion_of(found[:1], _meeting(document, name, telling), document, telling[0]))
    last = max((occurrence.event.date for occurrence in found), default="")
    for occurrence in found:
        if not is_outdated(occurrence.event.date, last) and not _is_one_of_many(document, occurrence):
            yield occurrence


def _is_one_of_many(document: Document, held: Occurrence) -> bool:
    """Whether a regular sitting is named without its day and without being told as called: 在国务院常务会议上，“双创”是高频词."""
    said = held.evidence[0]
    is_told = held.event.date or _CALLED.search(document.text, said.start, said.end)
    return held.event.name.endswith(_REGULAR) and not is_told


@rule("events.commended")
def commended(document: Document, findings: Findings) -> Iterator[Occurrence]:
    """A commendation that the headline tells where no meeting is told: 东山县隆重表彰劳动模范; not 王明受到表彰."""
    headline = _COMMENDS.search(document.text, document.headline.start, document.headline.end)
    told = _IS_COMMENDED.search(document.text, document.headline.end) if headline else None
    if headline is None or told is None or findings.of(Occurrence):
        return
    span, said = Span(*headline.span("event")), Span(*told.span())
    day = date_told_with(document, said) or date_told_around(document, said) or _day_of_dateline(document)
    group = document.subjects.right_before(headline.start()) or document.subjects.named(said)
    holders = [agent for agent in group.agents if isinstance(agent, (Organisation, Place))] if group else []
    places = area_of(document, document.text[span.start : span.end], holders, said)
    yield Occurrence(
        event=Event(document.quotation(span), day, next(codes_of(places), "")), kind="ceremony", places=places,
        organisers=tuple(holders), evidence=evidence(document, "events.commended", said),
    )  # fmt: skip


def _day_of_dateline(document: Document) -> str:
    """The day in the dateline, where the lead tells none: 某网4月28日讯 今天，…."""
    first = document.within(document.dates, Span(document.headline.end, len(document.text)))[:1]
    return next((day.value for day in first if day.precision == "day" and is_recent(document, day.value)), "")


RULES: tuple[Rule, ...] = (held, visited, commended)


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
        is_the_one = len(told) == 1 and all(other.endswith(("会", "会议")) for other in (told[0], name))
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
        if not (has_talks and "座谈" in name and "会" not in name)
        and not (has_other and name in _PARTS)
        and not (name == _TO_PRESS and any(other.endswith("新闻" + _TO_PRESS) for other, _ in held))
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
    day = day or _only_day(document, told[0].span)
    organisers = holders_of(document, [*told, *mentions])
    venue = next((p for p in (venue_of_meeting(document, m.span) for m in told) if p), ())
    places = venue or _venue_of_visit(document, told[0]) or area_of(document, name, organisers, told[0].span)
    return Occurrence(
        event=Event(name, day, next(codes_of(places), "")), kind=mentions[0].kind, places=places, organisers=organisers,
        evidence=evidence(document, "events.held", mentions[0].span),
    )  # fmt: skip


def _only_day(document: Document, mention: Span) -> str:
    """The one day of the news; not a row of days, which may be those of the visit around the meeting."""
    value = only_day_of_news(document, mention)
    return "" if "/" in value and not is_meanwhile(document, mention) else value


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
