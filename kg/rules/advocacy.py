"""Who puts forward, stresses or issues a named policy idea."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.issuers import issuers
from kg.grammar.levels import place_in_full
from kg.grammar.pursuers import DEMANDED, pursuers, pursuers_told_of
from kg.grammar.subjects import Subjects
from kg.lexicon import alternatives
from kg.model import Agent, Event, Organisation, Person, Place, Policy, PolicyNaming, Pronouncement, Span
from kg.rules.attribution import advocates_nothing, as_found, event_at, speakers_of, speeches_around
from kg.rules.rule import Findings, Rule, evidence, rule

_REACH = 40
"""How many characters before a policy's name the verb that puts it forward can stand."""

_LIST = 160
"""How many characters the documents named before one in a row (《…》、《…》和《…》) can take."""

_SIBLINGS = re.compile(r"(?:《[^《》]{1,60}》[、和及与]{0,2})+$")
_ISSUES = re.compile(
    rf"(作了?题为|{alternatives('document_verbs', 'issues')})(?:实施)?(?:了|的|关于)?[^，。；：！？\n]{{0,12}}$"
)
_ISSUED = re.compile(r"(印发|下发|出台|发布|公布|颁布|制定)(?:实施)?了?[^，。；：！？\n]{0,12}$")
_BY_BODIES = ("制定", "起草", "修订", "通过", "批准", "公布", "颁布")
"""What people do only as members of a body."""
_ORDER = re.compile(r"签署(?P<by>[^，。；]{0,16})令，?(?:(?:正式|现予|予以))?$")
_CONCERNING = re.compile(r"([就对])[^，。；：！？\n]{0,16}$")
_ARRANGES = re.compile(
    r"[”》]?[^，。；：！？\n]{0,14}(?:[作做]出?|进行|提出)了?(?:全面|具体|总体|进一步|再|专题)*(?:部署|安排|动员|要求|工作要求|说明|解读|强调)"
)
_CHECKS = re.compile(r"[”》]?[^，。；：！？\n]{0,14}(?:进行|开展)了?[^，。；：！？\n]{0,6}(?:检查|督查|督导|视察|调研)")
_WILL = re.compile(r"将|要|应|可")
_GENERIC = 3
"""How long the word for a meeting without a name of its own is."""
_PRESENTS = re.compile(r"(召开|举行|举办)$")
_PRESENTED = re.compile(r"》(?:[（(][^）)]{1,40}[）)])?[^，。；]{0,6}(?:发布会|吹风会|通气会)")
_CONVEYS = re.compile(
    r"(?<!围绕)(?<![就对为])(传达学习|传达贯彻|传达|学习贯彻|学习|贯彻落实|贯彻|落实|部署|审议)(?:了)?(?:落实)?[^，。；：！？\n]{0,12}$"
)


@rule("advocacy.speech")
def in_speech(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """Every policy idea named in someone's words is theirs: 市长强调，要实施“工业强市”战略; not one that the reporter names."""
    known = _Known(document, findings)
    namings = tuple(_namings(findings))
    told = {policy for policy, span in namings if _is_told_as_issued(document, span)}
    for policy, span in namings:
        if policy in told:
            continue
        together = document.subjects.companions.of(Span(span.start, span.start))
        for speech in speeches_around(document, span.start):
            speakers = speakers_of(speech, findings)
            if together and all(isinstance(speaker, Organisation) for speaker in speakers):
                speakers = (*speakers, *together)
            for who in known.new(speakers, policy):
                yield _pronouncement(document, findings, who, policy, speech.verb, span, "advocacy.speech")


@rule("advocacy.issued")
def issued(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """国务院印发《…规划》, 市委提出“…”战略, 《某市委关于…的意见》, “…”工程是市委作出的决策; not 按照《…规划》, nor the place of which a speaker tells (他说，某省将出台…)."""
    subjects, known = document.subjects, _Known(document, findings)
    for policy, span in _namings(findings):
        for verb in _verb_before(document, _ISSUES, span):
            doers = _doers(document, subjects, verb, findings)
            word = document.text[verb.start : verb.end]
            if ordered := _ordered_by(document, verb):
                doers += ordered
            elif word in _BY_BODIES:
                doers = [who for who in doers if not isinstance(who, Person)]
            if _is_cited(document, span):
                doers = [who for who in doers if not isinstance(who, Place)]
            for who in known.new(doers, policy):
                yield _pronouncement(document, findings, who, policy, word, span, "advocacy.issued")
        for who in known.new(issuers(document, span), policy):
            yield _pronouncement(document, findings, who, policy, "", span, "advocacy.issued")


@rule("advocacy.conveyed")
def conveyed(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """市教育局召开会议，学习…会议精神; 副市长传达…会议精神: a body or meeting takes it up; not a person who learns."""
    subjects, known = document.subjects, _Known(document, findings)
    for policy, span in _namings(findings):
        if _is_cited(document, span):
            continue
        for verb in _verb_before(document, _CONVEYS, span):
            passes_on = document.text.startswith("传达", verb.start)
            doers = [
                who
                for who in _doers(document, subjects, verb, findings)
                if isinstance(who, (Organisation, Event)) or (passes_on and isinstance(who, Person))
            ]
            word = document.text[verb.start : verb.end]
            doers = [who for who in doers if word not in _BY_BODIES or not isinstance(who, Person)]
            for who in known.new(doers, policy):
                yield _pronouncement(document, findings, who, policy, word, span, "advocacy.conveyed")


@rule("advocacy.arranged")
def arranged(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """副县长就落实“四大攻坚”作部署, 省人大常委会对《条例》执行情况进行检查; not 就“双减”答记者问, 市教育局就“双减”作部署."""
    subjects, known = document.subjects, _Known(document, findings)
    for policy, span in _namings(findings):
        checked = _CHECKS.match(document.text, span.end)
        matter = (
            _verb_before(document, _CONCERNING, span) if checked or _ARRANGES.match(document.text, span.end) else ()
        )
        for word in matter:
            doers = _doers(document, subjects, word, findings)
            if _WILL.search(document.text, document.sentence_at(word.start).start, word.start):
                continue
            for who in known.new([who for who in doers if checked or not isinstance(who, Organisation)], policy):
                yield _pronouncement(document, findings, who, policy, "部署", span, "advocacy.arranged")


@rule("advocacy.pursued")
def pursued(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """某省委以问责推动“一号工程”落实, 围绕“一号工程”，某市启动…, 副省长检查“禁渔令”执行情况: who acts on an idea, told by the reporter; not inside a speech."""
    known = _Known(document, findings)
    for policy, span in _namings(findings):
        if span.start < document.headline.end:
            continue
        is_said = next(speeches_around(document, span.start), None) is not None
        who_pursue = pursuers_told_of(document, span) if is_said else pursuers(document, span)
        for who in known.new(who_pursue, policy):
            yield _pronouncement(document, findings, who, policy, "", span, "advocacy.pursued")


def _is_told_as_issued(document: Document, span: Span) -> bool:
    """Whether somebody only tells that a body has issued the document: 他说，省医保局|印发了《…意见》; not 将出台《…》."""
    speech, subjects = next(speeches_around(document, span.start), None), document.subjects
    for verb in _verb_before(document, _ISSUED, span) if speech else ():
        group = subjects.right_before(verb.start) or subjects.named(verb)
        if group is None or not _acts_for_itself(group) or not speech or set(group.agents) & set(speech.speakers):
            return False
        return not DEMANDED.search(document.text, group.span.end, verb.start)
    return False


def _acts_for_itself(group: Group) -> bool:
    return all(isinstance(agent, (Organisation, Place)) for agent in group.agents)


def _is_cited(document: Document, span: Span) -> bool:
    """Whether somebody says the words at `span`: what he tells of others is his word."""
    speech = next(speeches_around(document, span.start), None)
    return speech is not None and all(isinstance(speaker, Person) for speaker in speech.speakers)


RULES: tuple[Rule, ...] = (in_speech, issued, conveyed, arranged, pursued)


class _Known:
    """The pairs of advocate and policy that have been stated."""

    def __init__(self, document: Document, findings: Findings) -> None:
        self._document = document
        self._pairs = {(said.who, said.policy) for said in findings.of(Pronouncement)}

    def new(self, agents: Sequence[Agent], policy: Policy) -> Iterator[Agent]:
        """Those of the agents not yet known to advocate the policy, places in full; from now on they are."""
        for named in agents:
            agent = place_in_full(self._document, named) if isinstance(named, Place) else named
            if not advocates_nothing(agent) and (agent, policy) not in self._pairs:
                self._pairs.add((agent, policy))
                yield agent


def _namings(findings: Findings) -> Iterator[tuple[Policy, Span]]:
    for naming in findings.of(PolicyNaming):
        for found in naming.evidence:
            yield naming.policy, Span(found.focus_start, found.focus_end)


def _verb_before(document: Document, verbs: re.Pattern[str], span: Span) -> Iterator[Span]:
    """The verb in the clause right before a policy's name."""
    floor = max(document.sentence_at(span.start).start, span.start - _LIST)
    if span.start < document.headline.end:
        return
    near = document.text[floor : span.start].rstrip("“《")
    match = verbs.search(near) or verbs.search(_SIBLINGS.sub("", near)) or _presented(document, near, span)
    if match:
        yield Span(floor + match.start(1), floor + match.end(1))


def _presented(document: Document, near: str, span: Span) -> re.Match[str] | None:
    """召开《…方案》新闻发布会: who holds the press conference issues the document."""
    return _PRESENTS.search(near) if _PRESENTED.match(document.text, span.end) else None


def _doers(document: Document, subjects: Subjects, verb: Span, findings: Findings) -> list[Agent]:
    direct = subjects.right_before(verb.start) or _maker(document, verb)
    subject = None if direct else subjects.of(verb)
    signed = subjects.authors.issuer_of("协议") if document.text.startswith("签", verb.start) else None
    group = direct or (subject.group if subject else None) or signed or subjects.going_on(verb)
    if (group is None or group.is_personal) and (meeting := subjects.convened(verb)) and _has_name(meeting):
        group = meeting  # 市长主持召开市政府常务会议，审议通过…: the meeting passes it
    agents = group.agents if group else ()
    agents = (*agents, *subjects.companions.of(verb)) if agents else ()
    return [as_found(agent, findings) for agent in agents if isinstance(agent, (Person, Organisation, Place, Event))]


def _ordered_by(document: Document, verb: Span) -> list[Agent]:
    """The bodies by whose order somebody puts in force what the verb governs: 省长签署|省政府|令，公布《…办法》."""
    order = _ORDER.search(document.text, max(0, verb.start - _REACH), verb.start)
    bodies = document.within(document.bodies, Span(*order.span("by"))) if order else ()
    return [mention.organisation for mention in bodies]


def _maker(document: Document, verb: Span) -> Group | None:
    """Who did what a relative clause says: 按照|市水利局|印发的《…通知》."""
    group = document.actors.ending_at(verb.start) if document.text.startswith("的", verb.end) else None
    return group if group and not group.is_personal else None


def _has_name(meeting: Group) -> bool:
    """Whether a meeting is more than a 会议 or 座谈会."""
    return len(meeting.agents[0].name) > _GENERIC


def _pronouncement(
    document: Document, findings: Findings, who: Agent, policy: Policy, verb: str, span: Span, rule_id: str
) -> Pronouncement:
    return Pronouncement(
        who=who, policy=policy, verb=verb, event=event_at(document, findings, span.start),
        evidence=evidence(document, rule_id, span),
    )  # fmt: skip
