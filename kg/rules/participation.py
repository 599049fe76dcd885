"""What people and bodies did at the events that the article reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.grammar.actors import Group
from kg.grammar.deeds import Deed, deeds_in
from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.subjects import Subjects
from kg.model import Agent, Event, Occurrence, Participation, Person, Role, Span
from kg.rules.attribution import event_at, speeches_around
from kg.rules.rule import Findings, Rule, evidence, rule

_UNNAMED_HEAD = re.compile(r"(?:负责人|负责同志|代表|领导)$")
_SIGNING = frozenset(("签约", "签署", "签订", "递交"))
_ACCOMPANIES = re.compile(r"陪同|陪|参加|随同|随行|一同|一道")
_ELSEWHERE = re.compile(
    r"公告|声明|采访|记者|微博|新闻稿|文章|撰文|曾|此前|去年|前年|近年来|多次|一直|历来|社交媒体|网站|告诉"
)


@dataclass(frozen=True, slots=True)
class _Deed:
    """One person's or body's role at an event, with the words that say it."""

    who: Agent
    role: Role
    event: Event
    span: Span
    rule_id: str


@rule("participation.deed")
def deeds(document: Document, findings: Findings) -> Iterator[Participation]:
    """市长李明主持会议, 王芳等出席, 某集团负责人作表态发言; not 主持人李明, not those merely mentioned."""
    if findings.of(Occurrence):
        found = [*_by_verb(document, findings), *_by_speech(document, findings), *_by_visit(document, findings)]
        yield from _participations(document, found)


RULES: tuple[Rule, ...] = (deeds,)


def _by_verb(document: Document, findings: Findings) -> Iterator[_Deed]:
    subjects = Subjects(document)
    for deed in deeds_in(document):
        event = event_at(document, findings, document.sentence_at(deed.span.start).end)
        for who, span in _doers(document, subjects, deed):
            if event:
                yield _Deed(who, _role(document, deed), event, span, "participation.deed")


def _role(document: Document, deed: Deed) -> Role:
    """代表…发言 answers for others: a pledge."""
    clause = document.text[max(document.sentence_at(deed.span.start).start, deed.span.start - 40) : deed.span.start]
    return "pledged" if deed.word == "发言" and "代表" in clause else deed.role


def _doers(document: Document, subjects: Subjects, deed: Deed) -> Iterator[tuple[Agent, Span]]:
    for group in subjects.all_of(deed.span):
        for agent in group.agents:
            if isinstance(agent, Person) or _acts_for_itself(document, deed, group):
                yield agent, Span(group.span.start, max(group.span.end, deed.span.end))


def _acts_for_itself(document: Document, deed: Deed, group: Group) -> bool:
    """Whether a body or place takes part: through an unnamed head who does more than attend, or as a party that signs."""
    if deed.word in _SIGNING or deed.role == "announced":
        return True
    named = _UNNAMED_HEAD.search(document.text, group.span.start, group.span.end)
    return bool(named) and deed.role != "attended"


def _by_speech(document: Document, findings: Findings) -> Iterator[_Deed]:
    """Who speaks there: not those whom a speaker cites, nor those who speak elsewhere (in a notice, to a reporter)."""
    for speech in document.speeches:
        if _is_cited(document, speech) or not _is_spoken_there(document, speech):
            continue
        event = event_at(document, findings, document.sentence_at(speech.cue.start).end)
        for agent in speech.speakers:
            if isinstance(agent, Person) and event:
                yield _Deed(agent, speech.role, event, speech.cue, "participation.speech")


def _is_cited(document: Document, speech: Speech) -> bool:
    return any(outer.speakers != speech.speakers for outer in speeches_around(document, speech.cue.start))


def _is_spoken_there(document: Document, speech: Speech) -> bool:
    sentence = document.sentence_at(speech.cue.start)
    return not _ELSEWHERE.search(document.text, sentence.start, speech.cue.start)


def _by_visit(document: Document, findings: Findings) -> Iterator[_Deed]:
    subjects = Subjects(document)
    for visit in document.meetings:
        if visit.kind != "inspection":
            continue
        event = event_at(document, findings, visit.span.end, "inspection")
        for group in subjects.all_of(visit.span):
            if _ACCOMPANIES.search(document.text, group.span.end, visit.span.start):
                continue
            for agent in group.agents:
                if isinstance(agent, Person) and event:
                    yield _Deed(agent, "inspected", event, visit.span, "participation.visit")


def _participations(document: Document, found: list[_Deed]) -> Iterator[Participation]:
    """One fact for each person, role and event; mere attendance only of those who did nothing else."""
    active = {deed.who for deed in found if deed.role != "attended"}
    ranks: dict[Event, dict[Agent, int]] = {}
    for deed in sorted(found, key=lambda deed: deed.span):
        order = ranks.setdefault(deed.event, {})
        order.setdefault(deed.who, len(order) + 1)
    delivered = {(deed.who, deed.event) for deed in found if deed.role in ("reported", "pledged")}
    seen: set[tuple[Agent, Role, Event]] = set()
    for deed in found:
        key = (deed.who, deed.role, deed.event)
        if key in seen or (deed.role == "attended" and deed.who in active):
            continue
        if deed.role == "spoke" and (deed.who, deed.event) in delivered:
            continue
        seen.add(key)
        yield Participation(
            who=deed.who, role=deed.role, event=deed.event, rank=ranks[deed.event][deed.who],
            evidence=evidence(document, deed.rule_id, deed.span),
        )  # fmt: skip
