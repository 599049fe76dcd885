"""What people and bodies did at the events that the article reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.grammar.actors import Group
from kg.grammar.deeds import Deed, deeds_in
from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.titles import stands_without_body
from kg.lexicon import alternatives
from kg.model import Agent, Event, Occurrence, Organisation, Participation, Person, Role, Span
from kg.rules.attribution import event_at, speeches_around
from kg.rules.rule import Findings, Rule, evidence, rule
from kg.rules.timing import is_background
from kg.rules.told_roles import PlayedRole, roles_told_of
from kg.rules.visits import goes_along, is_party_of_visitors

_UNNAMED_HEAD = re.compile(r"(?:负责人|负责同志|代表|领导)$")
_SETTING_TASKS = frozenset(("部署", "安排", "动员部署", "安排部署"))
"""Who sets tasks does not read out a report: what he says besides is a speech of its own."""

_INSTRUCTION = "批示"
_EARLIER = ("此前", "早前", "之前", "稍早")
"""How a paragraph opens that looks back."""

_OPENS = "宣布"
"""Who 宣布 that something begins says no more: what else is done stands beside it."""

_SIGNING = frozenset(("签约", "签署", "签订", "递交"))
"""Who signs does not read out what he signs, either."""

_AGREES = re.compile(r"了?[^，。；：]{0,30}(?:协议|责任书|责任状|备忘录|合同|目标书|承诺书|军令状)")
_PLEDGES = frozenset(
    (
        "表态发言",
        "交流发言",
        "典型发言",
        "经验交流",
        "典型交流",
        "经验介绍",
        "典型经验介绍",
        "经验发言",
        "会议发言",
        "大会发言",
    )
)
_SPEAKING = frozenset(("发言", "发了言"))
_ANSWERS_FOR = re.compile("(?:分别|先后|依次)?代表(?!性|团)")
_BEFORE_ALL = frozenset(("会议发言", "大会发言"))
_MEMBERS = re.compile(r"(?:等|这)?(?:\d+|[一二两三四五六七八九十]+)[位名](?:委员|常委|代表)")
"""Behind a row of names: members of an assembly, who speak there and answer for nobody."""

_ANSWERING = _SPEAKING | {"汇报", "汇报了"}
_OF_ITSELF = re.compile(r"(?:分别|先后|依次|在?会上|还|也|就[^，。；：]{2,30})*(?:[作做]了?[^，。；：]{0,12})?")
"""What a body does through a head of whom nothing is said: 市水务局作了汇报, 东山县作交流发言."""

_HEARS = re.compile(r"听取了?(?:(?!并)[^，。；：])*$")
_ELSEWHERE = re.compile(rf"{alternatives('where_said', 'elsewhere')}|记者(?!会)")
_THERE = re.compile(alternatives("where_said", "there"))
_PRIVATE = re.compile(r"公司|集团|地产|股份|厂$|大学|学院|研究|(?<!人民)银行|证券|商店|店$|村$|社区|医院|中学|小学")
_TAKING_OBJECTS = ("提出", "介绍", "宣布")
_OBJECT_TOLD = re.compile(
    r"了?[^，。；：]{0,60}(?:情况|工作|进展|成绩|问题|方案|安排|意见|结果|精神|数据|任务|要求|建议|希望)[，。；]"
)
_INTERVIEWED = re.compile(r"[^，。；]{0,6}接受[^，。；]{0,14}(?:采访|专访)")
_PRESS = re.compile(r"发布会|通气会|吹风会")


@rule("participation.deed")
def deeds(document: Document, findings: Findings) -> Iterator[Participation]:
    """市长李明主持会议, 王芳等出席, 某集团负责人作表态发言; not 主持人李明, not those merely mentioned."""
    yield from _read_as("participation.deed", document, findings)


@rule("participation.speech")
def speeches(document: Document, findings: Findings) -> Iterator[Participation]:
    """市长李明在会上强调; not 市长李明此前接受采访时说, not whom a speaker cites."""
    yield from _read_as("participation.speech", document, findings)


@rule("participation.visit")
def visits(document: Document, findings: Findings) -> Iterator[Participation]:
    """市长李明赴东山县调研; not 李明此前曾赴东山县调研."""
    yield from _read_as("participation.visit", document, findings)


RULES: tuple[Rule, ...] = (deeds, speeches, visits)


def _read_as(rule_id: str, document: Document, findings: Findings) -> Iterator[Participation]:
    """What one of the rules says; each looks at all deeds, since who merely attends depends on what else is said of him."""
    if findings.of(Occurrence):
        found = findings.derived("participation", lambda: _all_read(document, findings))
        yield from (fact for fact in found if fact.evidence[0].rule == rule_id)


def _all_read(document: Document, findings: Findings) -> list[Participation]:
    acting = [*_by_verb(document, findings), *roles_told_of(document, findings), *_by_visit(document, findings)]
    return list(_participations(document, [*acting, *_by_speech(document, findings, acting)]))


def _by_verb(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    for deed in deeds_in(document):
        event = event_at(document, findings, document.sentence_at(deed.span.start).end)
        if event is None or is_background(document, deed.span, True) or _is_heard(document, deed):
            continue
        if _is_told(document, deed) or (deed.word == _INSTRUCTION and not _is_for(document, event, deed.span)):
            continue
        for who, group in _doers(document, deed):
            span = Span(group.span.start, max(group.span.end, deed.span.end))
            yield PlayedRole(
                who,
                _role(document, deed, group),
                event,
                span,
                "participation.deed",
                deed.word in _SIGNING,
            )


def _is_told(document: Document, deed: Deed) -> bool:
    """Whether the deed is part of what somebody says; a meeting only says what stands in the sentence of its verb."""
    sentence = document.sentence_at(deed.span.start)
    return any(
        speech.verb != _OPENS
        and not (_reports_on_something(document, speech) and document.subjects.opens_clause_of(deed.span))
        and (speech.cue.start >= sentence.start or not all(isinstance(who, Event) for who in speech.speakers))
        for speech in speeches_around(document, deed.span.start)
    )


def _is_for(document: Document, event: Event, said: Span) -> bool:
    """Whether an instruction is given to a meeting: told of beside it; what is said of an accident is not for the press conference."""
    beside = document.within(document.meetings, document.paragraph_at(said.start))
    return not _PRESS.search(event.name) and any(meeting.name == event.name for meeting in beside)


def _reports_on_something(document: Document, speech: Speech) -> bool:
    """王芳通报了上半年情况，李明提出整改要求，: what follows the comma is no longer what they say."""
    takes_object = speech.role == "reported" or speech.verb in _TAKING_OBJECTS
    return takes_object and bool(_OBJECT_TOLD.match(document.text, speech.cue.end))


def _is_heard(document: Document, deed: Deed) -> bool:
    """Whether the words are what the subject listens to: 听取…汇报."""
    sentence = document.sentence_at(deed.span.start)
    return bool(_HEARS.search(document.text, max(sentence.start, deed.span.start - 60), deed.span.start))


def _role(document: Document, deed: Deed, group: Group) -> Role:
    """李明代表新任干部发言: who answers for others pledges; a 代表 who speaks only speaks."""
    answers = deed.word in _SPEAKING and any(
        _ANSWERS_FOR.match(document.text, other.span.end)
        for other in document.actors.people_between(group.span.start, deed.span.start)
    )
    if deed.word in _BEFORE_ALL and _MEMBERS.match(document.text, group.span.end):
        return "spoke"
    return "pledged" if answers else deed.role


def _doers(document: Document, deed: Deed) -> Iterator[tuple[Agent, Group]]:
    subjects = document.subjects
    groups = subjects.attending(deed.span) if deed.role == "attended" else subjects.all_of(deed.span)
    for group in groups:
        if deed.word in _SIGNING and _is_counterparty(document, group):
            continue
        acts = _acts_for_itself(document, deed, group) or _shares_head(document, deed, groups)
        for agent in group.agents:
            if isinstance(agent, Person) or (not isinstance(agent, Event) and acts):
                yield agent, group


def _is_counterparty(document: Document, group: Group) -> bool:
    """与市政府签订责任书: the government only receives the pledge."""
    given_to = document.text[group.span.start - 1 : group.span.start] in ("与", "和", "同", "向")
    return given_to and all(agent.name.endswith(("政府", "委")) for agent in group.agents)


def _acts_for_itself(document: Document, deed: Deed, group: Group) -> bool:
    """Whether a body or place takes part: through an unnamed head who does more than attend, as a party that signs, as one that announces."""
    if deed.word in _SIGNING:
        return not group.is_place or bool(_AGREES.match(document.text, deed.span.end))
    if deed.role == "announced" and deed.span.start == group.span.end:
        return not group.is_place
    answers = deed.word in _ANSWERING and not group.is_place
    if deed.word in _PLEDGES or (answers and _OF_ITSELF.fullmatch(document.text, group.span.end, deed.span.start)):
        return True
    return _shares_head(document, deed, (group,))


def _shares_head(document: Document, deed: Deed, groups: Sequence[Group]) -> bool:
    """东山省、西川省和省水利厅负责同志发言: the head named last is that of all who are joined."""
    named = groups and _UNNAMED_HEAD.search(document.text, groups[-1].span.start, groups[-1].span.end)
    return bool(named) and deed.role != "attended"


def _by_speech(document: Document, findings: Findings, acting: list[PlayedRole]) -> Iterator[PlayedRole]:
    """Who speaks there: not those whom a speaker cites, nor those who speak elsewhere (in a notice, to a reporter)."""
    present = {deed.who for deed in acting}
    announced = {deed.span.end for deed in acting if deed.role == "announced"}
    for speech in document.speeches:
        if _is_cited(document, speech) or is_background(document, speech.cue) or speech.cue.end in announced:
            continue
        event = event_at(document, findings, document.sentence_at(speech.cue.start).end)
        if event and speech.verb.endswith(_INSTRUCTION) and not _is_for(document, event, speech.cue):
            continue
        for agent in speech.speakers:
            if event and _speaks_there(document, speech, agent, event, present):
                yield PlayedRole(agent, speech.role, event, speech.cue, "participation.speech")


def _is_cited(document: Document, speech: Speech) -> bool:
    return any(outer.speakers != speech.speakers for outer in speeches_around(document, speech.cue.start))


def _speaks_there(document: Document, speech: Speech, agent: Agent, event: Event, present: set[Agent]) -> bool:
    """Whether the words are said at the event: it is named with them, or the speaker is there and nothing says otherwise."""
    sentence = document.sentence_at(speech.cue.start)
    told = document.text[sentence.start : speech.cue.start]
    if isinstance(agent, Organisation):
        return bool(_PRESS.search(event.name)) and bool(_PRESS.search(told) or _THERE.search(told))
    looks_back = document.text.startswith(_EARLIER, document.paragraph_at(speech.cue.start).start)
    if not isinstance(agent, Person) or _ELSEWHERE.search(told) or looks_back:
        return False
    return (
        agent in present
        or bool(_THERE.search(told))
        or not (_is_private(document, agent) or _is_met_alone(document, agent))
    )


def _is_met_alone(document: Document, person: Person) -> bool:
    """Whether the person speaks to a reporter: 马明接受某社记者采访时说."""
    named = (mention.span for mention in document.people if mention.person == person)
    return any(_INTERVIEWED.match(document.text, span.end) for span in named)


def _is_private(document: Document, person: Person) -> bool:
    """Whether the article knows the person by no public office among others: an entrepreneur or resident who is quoted."""
    titles = [title for mention in document.people if mention.person == person for title in mention.titles]
    bodies = [title.organisation.name for title in titles if title.organisation]
    return not any(stands_without_body(title.title) for title in titles) and all(map(_PRIVATE.search, bodies))


def _by_visit(document: Document, findings: Findings) -> Iterator[PlayedRole]:
    for visit in document.meetings:
        event = event_at(document, findings, visit.span.end, "inspection") if visit.kind == "inspection" else None
        if event is None or is_background(document, visit.span, True):
            continue
        behind = document.subjects.behind_time_clause(visit.span)
        for group in (behind,) if behind else document.subjects.all_of(visit.span):
            role: Role = "attended" if goes_along(document, group.span.end, visit) else "inspected"
            if group.is_personal or visit.span.start >= document.headline.end:
                yield from _on_visit(group, role, event, visit.span)
        for escort in document.subjects.escorts:
            if document.sentence_at(escort.start) == document.sentence_at(visit.span.start):
                for group in document.actors.people_between(escort.start, escort.end):
                    yield from _on_visit(group, "attended", event, visit.span)


def _on_visit(group: Group, role: Role, event: Event, visit: Span) -> Iterator[PlayedRole]:
    for agent in group.agents:
        if isinstance(agent, Person) or is_party_of_visitors(group):
            yield PlayedRole(agent, role, event, visit, "participation.visit")


def _participations(document: Document, found: list[PlayedRole]) -> Iterator[Participation]:
    """One fact for each person, role and event; mere attendance only of those who did nothing else."""
    active = {deed.who for deed in found if deed.role != "attended"}
    delivered = {(deed.who, deed.event) for deed in found if deed.role in ("reported", "pledged") and not deed.is_task}
    ranks = _ranks(found)
    seen: set[tuple[Agent, Role, Event]] = set()
    for deed in found:
        key = (deed.who, deed.role, deed.event)
        idle = deed.role == "attended" and deed.who in active
        reads_out = deed.role == "spoke" and (deed.who, deed.event) in delivered
        if key in seen or idle or reads_out:
            continue
        seen.add(key)
        yield Participation(
            who=deed.who, role=deed.role, event=deed.event, rank=ranks[deed.event][deed.who],
            evidence=evidence(document, deed.rule_id, deed.span),
        )  # fmt: skip


def _ranks(found: list[PlayedRole]) -> dict[Event, dict[Agent, int]]:
    """The order in which the article names those present, from 1, event by event."""
    ranks: dict[Event, dict[Agent, int]] = {}
    for deed in sorted(found, key=lambda deed: deed.span):
        order = ranks.setdefault(deed.event, {})
        order.setdefault(deed.who, len(order) + 1)
    return ranks
