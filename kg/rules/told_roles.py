"""Roles of those who are told of and not told as acting: whose report is heard, whose instruction is passed on, who is invited to speak."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.hearings import heard_before
from kg.model import Agent, Event, Role, Span
from kg.rules.attribution import event_at
from kg.rules.rule import Findings
from kg.rules.timing import is_background

_HEARING = re.compile(
    r"听取(?:[和并、及]审议)?了?(?:《[^》]{1,60}》|[^，。；：]|，(?=[^，。；：]{2,30}?(?:情况|工作)?的?汇报)){1,120}?(?:汇报|报告|说明)(?![^，。；：]{0,40}关于《)"
)
_REVIEWING = re.compile(
    r"审[议查](?:[、和并及](?:审议)?(?:讨论|通过|批准))*了?[^，。；：]{2,40}?所?作的[^，。；：]{2,40}?报告"
)
_ALSO_HEARD = re.compile(
    r"(?P<joint>[、，和]|以及)[^，。；：、]{2,40}?(?:作的|关于[^，。；：]{2,40}?的|就[^，。；：]{2,40}?的)[^，。；：]{0,60}?(?:报告|说明|汇报)"
)
_INSTRUCTS = re.compile(r"(?:传达|宣读)(?:学习)?了?[^，。；：]{2,50}?(?:重要)?(?:指示批示|指示|批示)(?!批示|精神)")
_ALSO_INSTRUCTS = re.compile(r"[、，和与及]+[^，。；：、]{2,40}?(?:重要)?(?:指示|批示)")
_INVITES = re.compile(
    r"(?:邀请|特邀|聘请|请来)了?[^，。；：]{2,60}?(?:作|做|进行|开展|讲)了?[^，。；：]{0,16}(?:辅导|讲座|报告|授课|讲解|宣讲|演讲|党课)"
)
_PRESENT = re.compile(
    r"(?:出席|参加|列席|陪同|随同|见证|就座|在座)[^，。；：]{0,20}的(?:[^，。；：的]{0,8}(?:领导|同志|嘉宾|来宾|客人|负责人))?(?:还)?有[:：]?[^。；\n]{2,400}"
)
_MET = re.compile(
    r"(?:会见|会晤|接见|宴请|拜会)了?[^，。；：]{2,80}|[与同和][^，。；：]{2,60}?(?:举行|进行)了?[^，。；：]{0,6}(?:会谈|会晤|座谈)"
)
_SIGNED_WITH = re.compile(
    r"[与同和][^。；]{2,160}?(?:签订|签署|签下|签约|签字)(?!仪式|活动|大会)(?:了?[^，。；：]{0,30}?(?:协议|合同|备忘录|协议书|合约)|(?=[，。；]))"
)
"""With whom somebody signs: 滕凯分别与甲公司董事长王明、乙公司总裁李芳签订协议."""

_PLANNED = re.compile(r"(?:将|拟|要|准备|计划|希望|期待)[^，。；：]{0,6}$")
_AHEAD = 12
_OF_OTHERS = re.compile(r"(?:主席|总统|总理|同志|先生)?的?(?:特使|亲属|家属|遗属|夫人|遗孀|亲友|代表)")
"""Behind the name of one who is not met, but whose envoy or family."""


@dataclass(frozen=True, slots=True)
class PlayedRole:
    """One person's or body's role at an event, with the words that say it."""

    who: Agent
    role: Role
    event: Event
    span: Span
    rule_id: str
    is_task: bool = False


def roles_told_of(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """The roles of those who are heard, passed on or invited."""
    yield from _heard(document, findings)
    yield from _reviewed(document, findings)
    yield from _by_instruction(document, findings)
    yield from _by_invitation(document, findings)
    yield from _present(document, findings)
    yield from _met(document, findings)
    yield from _signed_with(document, findings)


def _told(document: Document, findings: Findings, form: re.Pattern[str]) -> Iterator[tuple[Span, Event]]:
    """Where the words of a form stand in what the article reports as happening, each with its event."""
    for match in form.finditer(document.text, document.headline.end):
        span = Span(match.start(), match.end())
        event = event_at(document, findings, document.sentence_at(span.start).end)
        if event is not None and not is_background(document, span, True):
            yield span, event


def _played(groups: Iterable[Group], role: Role, event: Event, words: Span) -> Iterator[PlayedRole]:
    """The role of each of some people; the words reach as far as they stand."""
    for group in groups:
        said = Span(min(words.start, group.span.start), max(words.end, group.span.end))
        for who in group.agents:
            yield PlayedRole(who, role, event, said, "participation.deed")


def _heard(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """听取了市发改委的汇报: those who are heard report."""
    for span, event in _told(document, findings, _HEARING):
        besides = _heard_too(document, span.end)
        for group in (*heard_before(document, span.end), *besides):
            yield from _played([group], "reported", event, Span(group.span.start, max(group.span.end, span.end)))


def _reviewed(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """审议通过了县长李明所作的政府工作报告，财政局局长王芳作的预算报告: those who have given the reports."""
    for span, event in _told(document, findings, _REVIEWING):
        first = document.actors.people_between(*span)[:1]
        yield from _played([*first, *_heard_too(document, span.end)], "reported", event, span)


def _heard_too(document: Document, end: int) -> Iterator[Group]:
    """Behind one report, those of others in the same form: …的汇报、王芳关于防汛的说明和市水利局关于灌溉的汇报."""
    while more := _ALSO_HEARD.match(document.text, end):
        begin = more.start() + len(more["joint"])
        if group := document.actors.beginning_at(begin):
            yield from (group,) if group.is_personal or (more["joint"] != "，" and not group.is_place) else ()
        end = more.end()


def _by_instruction(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """会上传达了李明的指示和王芳的批示精神: the absent leaders speak through them."""
    for span, event in _told(document, findings, _INSTRUCTS):
        yield from _played(_those_told_of(document, span, _ALSO_INSTRUCTS), "spoke", event, span)


def _by_invitation(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """邀请省委党校教授王芳作专题辅导: who is invited to lecture speaks."""
    for span, event in _told(document, findings, _INVITES):
        yield from _played(document.actors.people_between(span.start, span.end)[-1:], "spoke", event, span)


def _present(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """出席会议的还有李明、王芳: those who are listed behind the verb."""
    for span, event in _told(document, findings, _PRESENT):
        yield from _played(document.actors.people_between(*span), "attended", event, span)


def _met(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """会见了来访的李明一行, 与王芳举行会谈: whom the subject meets."""
    for span, event in _told(document, findings, _MET):
        if not _PLANNED.search(document.text, max(0, span.start - _AHEAD), span.start):
            met = document.actors.people_between(*span)[:1]
            yield from _played(
                [g for g in met if not _OF_OTHERS.match(document.text, g.span.end)], "attended", event, span
            )


def _signed_with(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    """与甲公司董事长王明签订协议: who signs on the other side."""
    if "签" not in document.text:
        return
    for span, event in _told(document, findings, _SIGNED_WITH):
        if not _PLANNED.search(document.text, max(0, span.start - _AHEAD), span.start):
            yield from _played(document.actors.people_between(*span), "pledged", event, span)


def _those_told_of(document: Document, span: Span, further: re.Pattern[str]) -> Iterator[Group]:
    """The first people in a span, and in each stretch that goes on from it in the same form."""
    yield from document.actors.people_between(span.start, span.end)[:1]
    while more := further.match(document.text, span.end):
        span = Span(more.start(), more.end())
        yield from document.actors.people_between(span.start, span.end)[:1]
