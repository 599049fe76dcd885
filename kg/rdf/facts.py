"""Facts as nodes: one function a kind, each the only place that knows how that kind is written."""

from __future__ import annotations

from typing import assert_never

from kg.errors import OntologyError
from kg.model import (
    Component,
    Conferral,
    Event,
    Fact,
    Measure,
    Observation,
    Occurrence,
    Participation,
    PolicyNaming,
    Pronouncement,
    Publication,
    Tenure,
    Thing,
)
from kg.rdf import terms
from kg.rdf.articles import add_publication, article_node
from kg.rdf.evidence import add_evidence
from kg.rdf.statements import Statements, named_after
from kg.rdf.terms import CLASSES, LABEL
from kg.rdf.terms import PROPERTIES as P
from kg.rdf.things import add_date, concept_node, node_of
from kg.rdf.writing import TRUE, chinese, decimal, integer, string, year
from kg.resolve import identity, path_of, post_label
from kg.resolve.romanisation import syllables

_OPENING = 24
"""Characters of a text in which its first words are found, to begin a slug."""


def article_of(fact: Fact) -> str:
    """The id of the article that states a fact; raises `OntologyError` for a fact without evidence."""
    if not fact.evidence:
        raise OntologyError(f"a {type(fact).__name__} has no evidence: every fact shows its sentence")
    return fact.evidence[0].article


def add_fact(out: Statements, fact: Fact) -> str:
    """State a fact with its evidence and return its node (for a naming or an event: the node of the thing itself)."""
    match fact:
        case Publication():
            node = add_publication(out, fact)
        case Occurrence():
            node = _occurrence(out, fact)
        case Tenure():
            node = _tenure(out, fact)
        case Participation():
            node = _participation(out, fact)
        case PolicyNaming():
            node = _policy_naming(out, fact)
        case Pronouncement():
            node = _pronouncement(out, fact)
        case Component():
            node = _component(out, fact)
        case Measure():
            node = _measure(out, fact)
        case Observation():
            node = _observation(out, fact)
        case Conferral():
            node = _conferral(out, fact)
        case _:
            assert_never(fact)
    add_evidence(out, node, fact.evidence)
    return node


def _fact_node(out: Statements, kind: str, words: tuple[str, ...], *key: str) -> str:
    return out.iri(path_of(kind, words, "|".join(key)))


def _path(out: Statements, thing: Thing | None) -> str:
    return identity(thing, out.article).path if thing else ""


def _words(out: Statements, thing: Thing) -> tuple[str, ...]:
    """The slug of a thing, to begin the slug of a fact about it."""
    return tuple(_path(out, thing).partition("/")[2].split("-")[:-1])


def _event(out: Statements, event: Event) -> str:
    node = node_of(out, event)
    out.type(node, CLASSES["Event"])
    add_date(out, node, event.date)
    return node


def _at(out: Statements, node: str, event: Event | None) -> None:
    if event:
        out.add(node, P["atEvent"], _event(out, event))


def _occurrence(out: Statements, fact: Occurrence) -> str:
    node = _event(out, fact.event)
    out.type(node, CLASSES[terms.EVENT_CLASSES[fact.kind]])
    for article in dict.fromkeys(one.article for one in fact.evidence):
        out.add(article_node(out, article), P["reports"], node)
    after = out.add_in_order(node, P["heldAt"], [node_of(out, place, acts=False) for place in fact.places])
    out.add_in_order(node, P["organiser"], [node_of(out, body) for body in fact.organisers], after)
    return node


def _tenure(out: Statements, fact: Tenure) -> str:
    words = (*_words(out, fact.person), *syllables(fact.title))
    node = _fact_node(
        out, "tenure", words, _path(out, fact.person), _path(out, fact.organisation), fact.title, fact.status
    )
    out.type(node, CLASSES["Tenure"])
    out.add(node, P["holder"], node_of(out, fact.person))
    out.add(node, P["postTitle"], string(fact.title))
    out.add(node, P["tenureStatus"], terms.TENURE_STATUSES[fact.status])
    if fact.organisation is None:
        out.add(node, P["organisationUnknown"], TRUE)
    else:
        body = node_of(out, fact.organisation)
        out.add(node, P["organisation"], body)
        out.add(node, P["post"], _post(out, fact, body))
    return node


def _post(out: Statements, fact: Tenure, body: str) -> str:
    assert fact.organisation is not None
    words = (*_words(out, fact.organisation), *syllables(fact.title))
    node = _fact_node(out, "post", words, _path(out, fact.organisation), fact.title)
    if out.is_new(node):
        out.type(node, CLASSES["Post"])
        label = post_label(fact.organisation, fact.title)
        out.add(node, LABEL, chinese(label))
        out.add(node, P["pinyin"], string(" ".join(syllables(label))))
        out.add(node, P["postIn"], body)
        out.add(node, P["postTitle"], string(fact.title))
    return node


def _participation(out: Statements, fact: Participation) -> str:
    words = (*_words(out, fact.who), fact.role)
    node = _fact_node(out, "participation", words, _path(out, fact.who), fact.role, _path(out, fact.event))
    out.type(node, CLASSES["Participation"])
    out.add(node, P["agent"], node_of(out, fact.who))
    out.add(node, P["role"], terms.ROLES[fact.role])
    event = _event(out, fact.event)
    out.add(node, P["atEvent"], event)
    out.add(event, P["participation"], node)
    if fact.rank is not None:
        out.add(node, P["rank"], integer(fact.rank))
    return node


def _policy_naming(out: Statements, fact: PolicyNaming) -> str:
    node = node_of(out, fact.policy)
    out.type(node, CLASSES[terms.POLICY_CLASSES[fact.type]])
    return node


def _pronouncement(out: Statements, fact: Pronouncement) -> str:
    words = (*_words(out, fact.who), *_words(out, fact.policy))
    key = (_path(out, fact.who), _path(out, fact.policy), fact.verb, _path(out, fact.event))
    node = _fact_node(out, "pronouncement", words, *key)
    out.type(node, CLASSES["Pronouncement"])
    agent = node_of(out, fact.who)
    out.add(node, P["agent"], agent)
    out.add(agent, P["pronouncement"], node)
    out.add(node, P["policy"], node_of(out, fact.policy))
    if fact.verb:
        out.add(node, P["verb"], string(fact.verb))
    _at(out, node, fact.event)
    return node


def _component(out: Statements, fact: Component) -> str:
    words = (*_words(out, fact.whole)[:4], *_words(out, fact.part))
    node = _fact_node(out, "component", words, _path(out, fact.whole), _path(out, fact.part))
    out.type(node, CLASSES["Component"])
    out.add(node, P["whole"], node_of(out, fact.whole))
    out.add(node, P["part"], node_of(out, fact.part))
    if fact.position is not None:
        out.add(node, P["position"], integer(fact.position))
    if fact.count is not None:
        out.add(node, P["announcedCount"], integer(fact.count))
    return node


def _measure(out: Statements, fact: Measure) -> str:
    article = article_of(fact)
    who = [_path(out, agent) for agent in fact.who]
    where = f"{fact.evidence[0].focus_start}|{fact.evidence[0].focus_end}"
    node = _article_node(out, "measure", article, fact.text, fact.text, *who, fact.objective, where)
    out.type(node, CLASSES["Measure"])
    out.add(node, LABEL, chinese(fact.text))
    out.add_in_order(node, P["agent"], [node_of(out, agent) for agent in fact.who])
    if fact.objective:
        out.add(node, P["objective"], chinese(fact.objective))
    if fact.group:
        out.add(node, P["inGroup"], _group(out, fact, article))
    for policy in fact.policies:
        out.add(node, P["policy"], node_of(out, policy))
    for industry in fact.industries:
        out.add(node, P["industry"], concept_node(out, "Industry", industry))
    for group in fact.beneficiaries:
        out.add(node, P["beneficiary"], concept_node(out, "BeneficiaryGroup", group))
    for body in fact.responsible:
        out.add(node, P["responsible"], node_of(out, body))
    if fact.deadline:
        out.add(node, P["deadline"], string(fact.deadline))
        out.add(node, P["deadlineYear"], year(fact.deadline))
    _at(out, node, fact.event)
    return node


def _group(out: Statements, fact: Measure, article: str) -> str:
    assert fact.group is not None
    heading, ordinal = fact.group.heading, fact.group.ordinal
    node = _article_node(out, "measure-group", article, heading, str(ordinal), heading)
    if out.is_new(node):
        out.type(node, CLASSES["MeasureGroup"])
        out.add(node, LABEL, chinese(heading))
        out.add(node, P["ordinal"], integer(ordinal))
    return node


def _article_node(out: Statements, kind: str, article: str, text: str, *key: str) -> str:
    """A node that belongs to one article: `measure/<article>_<slug>-<hash>`."""
    words = syllables(text[:_OPENING])[:6]
    _, _, tail = path_of(kind, words, "|".join((article, *key))).partition("/")
    return out.iri(f"{kind}/{named_after(article)}_{tail}")


def _observation(out: Statements, fact: Observation) -> str:
    words = (*_words(out, fact.indicator), *syllables(fact.period))
    key = (
        _path(out, fact.indicator), _path(out, fact.place), fact.period, fact.value, fact.unit, fact.change, fact.change_unit,
        fact.basis, fact.status,
    )  # fmt: skip
    node = _fact_node(out, "observation", words, *key)
    out.type(node, CLASSES["Observation"])
    indicator = node_of(out, fact.indicator)
    out.add(node, P["indicator"], indicator)
    add_evidence(out, indicator, fact.evidence)
    if fact.place:
        out.add(node, P["place"], node_of(out, fact.place, acts=False))
    _period(out, node, fact.period)
    out.add(node, P["observationStatus"], terms.OBSERVATION_STATUSES[fact.status])
    out.add(node, P["measurand"], _measurand(out, fact))
    out.add(node, P["value"], decimal(fact.value))
    out.add(node, P["baseValue"], decimal(fact.base_value))
    out.add(node, P["change"], decimal(fact.change))
    texts = {
        "valueDigits": fact.value, "valueText": fact.value_text, "unit": fact.unit, "baseUnit": fact.base_unit,
        "changeDigits": fact.change, "changeUnit": fact.change_unit, "basis": fact.basis, "hedge": fact.hedge,
    }  # fmt: skip
    for name, text in texts.items():
        if text:
            out.add(node, P[name], string(text))
    for industry in fact.industries:
        out.add(node, P["industry"], concept_node(out, "Industry", industry))
    return node


def _measurand(out: Statements, fact: Observation) -> str:
    """What the value is the value of, or nothing where that is not known well enough to compare it with other values."""
    if not (fact.place and fact.period and decimal(fact.value)):
        return ""
    words = (*_words(out, fact.indicator), *syllables(fact.period))
    key = (_path(out, fact.indicator), _path(out, fact.place), fact.period, fact.status)
    node = _fact_node(out, "measurand", words, *key)
    out.type(node, CLASSES["Measurand"])
    return node


def _period(out: Statements, node: str, period: str) -> None:
    if period:
        out.add(node, P["period"], string(period))
        out.add(node, P["year"], year(period))


def _conferral(out: Statements, fact: Conferral) -> str:
    parties = sorted({_path(out, thing) for thing in (*fact.by, *fact.recipients)})
    key = (_path(out, fact.award), fact.year, _path(out, fact.event), *parties, *sorted(fact.recipient_classes))
    node = _fact_node(out, "conferral", (*_words(out, fact.award), *syllables(fact.year)), *key)
    out.type(node, CLASSES["Conferral"])
    award = node_of(out, fact.award)
    out.add(node, P["award"], award)
    add_evidence(out, award, fact.evidence)
    _period(out, node, fact.year)
    after = out.add_in_order(node, P["conferredBy"], [node_of(out, giver) for giver in fact.by])
    recipients = [node_of(out, recipient) for recipient in fact.recipients]
    recipients += [concept_node(out, "RecipientClass", name) for name in fact.recipient_classes]
    out.add_in_order(node, P["recipient"], recipients, after)
    _at(out, node, fact.event)
    return node
