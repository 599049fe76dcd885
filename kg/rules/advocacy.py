"""Who puts forward, stresses or issues a named policy idea."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.model import Agent, Policy, PolicyNaming, Pronouncement, Span
from kg.rules.attribution import event_at, speakers_of, speeches_around
from kg.rules.rule import Findings, Rule, evidence, rule


@rule("advocacy.speech")
def in_speech(document: Document, findings: Findings) -> Iterator[Pronouncement]:
    """Every policy idea named in someone's words is theirs: 市长强调，要实施“工业强市”战略; not one that the reporter names."""
    said: set[tuple[Agent, Policy]] = set()
    for policy, span in _namings(findings):
        for speech in speeches_around(document, span.start):
            for who in speakers_of(speech, findings):
                if (who, policy) not in said:
                    said.add((who, policy))
                    yield _pronouncement(document, findings, who, policy, speech, span)


RULES: tuple[Rule, ...] = (in_speech,)


def _namings(findings: Findings) -> Iterator[tuple[Policy, Span]]:
    for naming in findings.of(PolicyNaming):
        for found in naming.evidence:
            yield naming.policy, Span(found.focus_start, found.focus_end)


def _pronouncement(
    document: Document, findings: Findings, who: Agent, policy: Policy, speech: Speech, span: Span
) -> Pronouncement:
    return Pronouncement(
        who=who, policy=policy, verb=speech.verb, event=event_at(document, findings, span.start),
        evidence=evidence(document, "advocacy.speech", span),
    )  # fmt: skip
