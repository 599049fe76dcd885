"""Whose an idea is that is named in what somebody is to do, or is doing, and that nobody puts forward."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.document import Document
from kg.grammar.levels import place_in_full
from kg.model import Agent, Measure, Organisation, Place, Pronouncement, Span
from kg.rules.attribution import advocates_nothing
from kg.rules.rule import Findings, Rule, evidence, rule

_COUNTRY = "00"


@rule("advocacy.undertaken")
def undertaken(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """某省采取“甲+乙”办法, a measure of the province: its idea, too; not one that somebody else puts forward, nor one of the country's."""
    known = {said.policy for said in findings.of(Pronouncement)}
    for measure in findings.of(Measure):
        doers = (
            [_in_full(document, agent) for agent in measure.who if _acts(agent)] if _is_own(document, measure) else []
        )
        for policy in measure.policies if doers else ():
            if policy in known:
                continue
            known.add(policy)
            found = measure.evidence[0]
            where = evidence(document, "advocacy.undertaken", Span(found.focus_start, found.focus_end))
            for who in doers:
                yield Pronouncement(who=who, policy=policy, event=measure.event, evidence=where)


def _is_own(document: Document, measure: Measure) -> bool:
    """Whether the sentence of a measure names whose it is, or names nobody else: 税务部门要落实“甲”制度 is not that of anybody named before."""
    at = measure.evidence[0].focus_start
    before = Span(document.sentence_at(at).start, at)
    named = [mention.organisation for mention in document.within(document.bodies, before)]
    if any(agent in measure.who for agent in (*named, *(m.place for m in document.within(document.places, before)))):
        return True
    first = document.tokens.starting_at(before.start)
    return first is None or not first.flag.startswith("n")


def _acts(agent: Agent) -> bool:
    """Whether it is a body, or a part of the country."""
    if advocates_nothing(agent):
        return False
    return isinstance(agent, Organisation) or (isinstance(agent, Place) and agent.code != _COUNTRY)


def _in_full(document: Document, agent: Agent) -> Agent:
    return place_in_full(document, agent) if isinstance(agent, Place) else agent


RULES: tuple[Rule, ...] = (undertaken,)
