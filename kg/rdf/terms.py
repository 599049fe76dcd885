"""Every term the data are written in, as N-Triples writes them; tests hold this list against the ontology."""

from __future__ import annotations

from kg.schema.folder import ONTOLOGY

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"
OA = "http://www.w3.org/ns/oa#"
OWL = "http://www.w3.org/2002/07/owl#"

PREFIXES = {"": ONTOLOGY, "oa": OA, "owl": OWL, "rdf": RDF, "rdfs": RDFS, "skos": SKOS, "xsd": XSD}
"""Prefixes of the files we write, without the one for data."""


def term(name: str) -> str:
    """A term of the ontology as an N-Triples IRI."""
    return f"<{ONTOLOGY}{name}>"


TYPE, LABEL = f"<{RDF}type>", f"<{RDFS}label>"
ALT_LABEL = f"<{SKOS}altLabel>"
HAS_SOURCE, START, END, EXACT = f"<{OA}hasSource>", f"<{OA}start>", f"<{OA}end>", f"<{OA}exact>"

CLASSES = {
    name: term(name)
    for name in (
        "Article", "TextSpan", "Evidence", "Rule",
        "Person", "Organisation", "PartyCommittee", "Government", "PeoplesCongress", "ConsultativeConference", "Department",
        "Company", "Institution", "Place", "Post", "Tenure",
        "Event", "Meeting", "Inspection", "Ceremony", "Participation",
        "Policy", "Strategy", "Guideline", "Target", "Plan", "Campaign", "PolicyDocument", "Platform", "PolicyComponent",
        "Component", "Pronouncement", "Measure", "MeasureGroup", "Industry", "BeneficiaryGroup",
        "Indicator", "Observation", "Measurand", "Award", "Conferral", "RecipientClass",
    )
}  # fmt: skip
"""The classes that data are typed with."""

PROPERTIES = {
    name: term(name)
    for name in (
        "evidence", "statedIn", "inSpan", "byRule", "focusStart", "focusEnd", "confidence", "ruleId",
        "articleId", "text", "title", "source", "author", "url", "reports", "republicationOf",
        "pinyin", "nameUsed", "date", "dateText", "year", "period",
        "place", "within", "divisionCode", "province",
        "holder", "organisation", "organisationUnknown", "post", "postIn", "postTitle", "tenureStatus",
        "agent", "role", "atEvent", "participation", "rank", "heldAt", "organiser",
        "policy", "pronouncement", "verb", "whole", "part", "position", "announcedCount",
        "objective", "inGroup", "ordinal", "industry", "beneficiary", "responsible", "deadline", "deadlineYear",
        "indicator", "value", "valueDigits", "valueText", "unit", "baseValue", "baseUnit", "change", "changeDigits",
        "changeUnit", "basis", "observationStatus", "hedge", "measurand", "contradicts",
        "award", "conferredBy", "recipient",
    )
}  # fmt: skip
"""The properties that data are written with."""

BODIES = frozenset(
    {
        "PartyCommittee",
        "Government",
        "PeoplesCongress",
        "ConsultativeConference",
        "Department",
        "Company",
        "Institution",
    }
)
"""The kinds of organisation; such a body is typed as an Organisation, too."""

ROLES = {
    n: term(f"role-{n}") for n in ("chaired", "spoke", "reported", "announced", "pledged", "inspected", "attended")
}
TENURE_STATUSES = {n: term(f"tenure-{n}") for n in ("holds", "appointed", "left", "proposed")}
OBSERVATION_STATUSES = {n: term(f"observation-{n}") for n in ("actual", "target", "forecast")}

EVENT_CLASSES = {"meeting": "Meeting", "inspection": "Inspection", "ceremony": "Ceremony", "other": "Event"}
POLICY_CLASSES = {
    "strategy": "Strategy",
    "guideline": "Guideline",
    "target": "Target",
    "plan": "Plan",
    "campaign": "Campaign",
    "policy": "PolicyDocument",
    "platform": "Platform",
    "component": "PolicyComponent",
}
