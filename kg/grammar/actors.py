"""Who can be the subject of a verb: people with their title chains, bodies, places; coordinated ones together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention
from kg.lexicon import alternatives
from kg.model import Agent, Organisation, Person, Place, Span

_JOINT = re.compile(r"(?:[、和与及暨，]|以及|并|等)?(?:[、和与及暨]|以及|同志)?[ 　]*")
_OFFICE = re.compile(
    rf"(?:党组|党委|党工委|工委|党支部|支部|总支)?(?:成员|常务)?(?:副)?(?:{alternatives('office_heads')}|[一-龥]{{1,2}}长(?!期|远|三角|江|春|沙|安|效|征|城|途|线|葛|治))"
)
_HONORIFIC = re.compile(
    r"总书记|副?主席|副?总理|委员长|同志|副?书记|副?[省市县区州部局厅司处院校镇乡]长|副?主任|先生|女士|教授|院士|上将|中将|少将"
)
_NAMES_THOUGHT = re.compile(r"(?:新时代|经济|法治|强军|外交|生态文明|文化|党建)[^，。；：、的]{0,12}思想")
"""A thought that is named after a person does nothing."""

_SUMMED_UP = (
    r"(?:等?(?:[\d一二两三四五六七八九十]+(?:个|家)?)?(?:市直|县直|区直|省直)?"
    r"(?:部门|单位|企业|高校|地区|县市区|县区|区县|乡镇|镇街|街道|县|区|市|镇|乡)(?:（[^（）]{1,6}）)?)?"
)
"""What is said of a row behind it: 甲局、乙局|等单位, 甲、乙|两区."""

_UNNAMED_HEAD = re.compile(
    _SUMMED_UP + r"(?:的)?(?:主要|有关|相关|分管|党政)*(?:负责人|负责同志|领导|代表|发言人|官方|方面)"
)


class Actor(NamedTuple):
    """Somebody who can act, with the words that name them: `span` holds the title chain, too, and the words 负责人 of an unnamed head."""

    span: Span
    agent: Agent


class Group(NamedTuple):
    """Coordinated actors: 市委、市政府; 李明、王芳."""

    span: Span
    agents: tuple[Agent, ...]

    @property
    def is_personal(self) -> bool:
        """Whether they are people, who are coordinated with nobody else."""
        return isinstance(self.agents[0], Person)

    @property
    def is_place(self) -> bool:
        """Whether all are places."""
        return isinstance(self.agents[0], Place) and all(isinstance(agent, Place) for agent in self.agents)


class Actors:
    """The actors of a document in order, found by offset."""

    def __init__(self, document: Document) -> None:
        self.groups = tuple(_grouped(_actors(document), document.text))
        self._starts = [group.span.start for group in self.groups]

    def between(self, start: int, end: int) -> Sequence[Group]:
        """The groups that begin in `[start, end)`."""
        first = bisect_left(self._starts, start)
        return self.groups[first : bisect_left(self._starts, end, first)]

    def people_between(self, start: int, end: int) -> tuple[Group, ...]:
        """The groups of people that begin in `[start, end)`."""
        return tuple(group for group in self.between(start, end) if group.is_personal)

    def beginning_at(self, offset: int) -> Group | None:
        """The group that begins at `offset`."""
        return next(iter(self.between(offset, offset + 1)), None)

    def ending_at(self, offset: int) -> Group | None:
        """The group that ends at `offset`, whatever it is: whose “…” or 《…》 follows."""
        groups = self.between(max(0, offset - 60), offset)
        return groups[-1] if groups and groups[-1].span.end == offset else None


def _actors(document: Document) -> list[Actor]:
    before = (Span(0, 0), *(mention.span for mention in document.people))
    people = [
        _person(document.text, mention, previous)
        for mention, previous in zip(document.people, before, strict=False)
        if not _NAMES_THOUGHT.match(document.text, mention.span.end)
    ]
    taken = [actor.span for actor in people] + [
        Span(m.span.start, m.span.end) for m in document.meetings if m.kind != "inspection"
    ]
    taken += [name.span for name in document.names if name.marks == "title"]
    bodies = [
        Actor(_with_head(document.text, mention.span), mention.organisation)
        for mention in _outside(document.bodies, taken)
        if not _OFFICE.match(document.text, mention.span.end)
    ]
    places = [
        Actor(_with_head(document.text, mention.span), mention.place)
        for mention in _outside(document.places, taken + [body.span for body in document.bodies])
        if not _OFFICE.match(document.text, mention.span.end)
    ]
    return sorted([*people, *bodies, *places], key=lambda actor: (actor.span.start, -actor.span.end))


def _person(text: str, mention: PersonMention, before: Span) -> Actor:
    """The person with the titles that stand behind the person `before`: of 副市长甲、乙 the second has none."""
    span = mention.span
    start = min([span.start, *(title.span.start for title in mention.titles if title.span.start >= before.end)])
    honorific = _HONORIFIC.match(text, span.end)
    return Actor(Span(start, honorific.end() if honorific else span.end), mention.person)


def _with_head(text: str, span: Span) -> Span:
    head = _UNNAMED_HEAD.match(text, span.end)
    return Span(span.start, head.end()) if head else span


def _outside(mentions: Sequence, taken: list[Span]) -> Iterator:  # type: ignore[type-arg]
    """The mentions that share no character with a taken span; both are walked once, in order."""
    ordered = sorted(taken)
    furthest, at = 0, 0
    for mention in mentions:
        while at < len(ordered) and ordered[at].start < mention.span.end:
            furthest = max(furthest, ordered[at].end)
            at += 1
        if mention.span.start >= furthest:
            yield mention


def _grouped(actors: list[Actor], text: str) -> Iterator[Group]:
    pending: list[Actor] = []
    for actor in actors:
        if pending and actor.span.start < pending[-1].span.end:
            continue
        if pending and not _joins(text, pending[-1], actor):
            yield _group(pending)
            pending = []
        pending.append(actor)
    if pending:
        yield _group(pending)


def _joins(text: str, left: Actor, right: Actor) -> bool:
    gap = text[left.span.end : right.span.start]
    if len(gap) > 6 or not _JOINT.fullmatch(gap):
        return False
    same_kind = type(left.agent) is type(right.agent) or (
        gap.strip() == "、" and isinstance(left.agent, Person) == isinstance(right.agent, Person)
    )
    if not gap:  # 市委市政府
        return isinstance(left.agent, Organisation) and isinstance(right.agent, Organisation)
    return same_kind and gap.strip() not in ("，", "")


def _group(actors: list[Actor]) -> Group:
    return Group(Span(actors[0].span.start, actors[-1].span.end), tuple(dict.fromkeys(actor.agent for actor in actors)))
