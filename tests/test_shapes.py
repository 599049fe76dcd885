"""The shapes: the good graph passes, each corrupted copy fails at its node, and our SPARQL sees what pyshacl sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyoxigraph as ox
import pytest
from pyshacl import validate
from rdflib import OWL, RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import SH

from kg.errors import OntologyError
from kg.rdf import to_graph
from kg.schema import DATA, ONTOLOGY, Violation, ontology_folder, violations
from kg.schema.shapes import checks, checks_of
from tests.readings import MEETING, READINGS, REPORT

TERM = Namespace(ONTOLOGY)
OA = Namespace("http://www.w3.org/ns/oa#")
SHAPES = Graph().parse(ontology_folder() / "shapes.ttl")
SHAPE = "https://w3id.org/policy-kg/shapes#"


def good() -> Graph:
    return to_graph((fact for reading in READINGS for fact in reading.facts), (MEETING, REPORT))


def found_in(graph: Graph) -> tuple[Violation, ...]:
    store = ox.Store()
    store.bulk_load(graph.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES)
    return violations(store)


def a(graph: Graph, kind: str) -> URIRef:
    return min(URIRef(str(node)) for node in graph.subjects(RDF.type, TERM[kind]))


# ---------------------------------------------------------------- corrupted copies


@dataclass(frozen=True)
class Corruption:
    """A way to spoil a good graph: which shape must tell, and what is done; it returns the node it did it to."""

    shape: str
    spoil: Callable[[Graph], URIRef]


def without(kind: str, *properties: str) -> Callable[[Graph], URIRef]:
    def spoil(graph: Graph) -> URIRef:
        holders = [set(graph.subjects(TERM[name], None)) for name in properties]
        node = min(URIRef(str(n)) for n in graph.subjects(RDF.type, TERM[kind]) if any(n in held for held in holders))
        for name in properties:
            graph.remove((node, TERM[name], None))
        return node

    return spoil


def with_value(kind: str, name: str, value: URIRef | Literal) -> Callable[[Graph], URIRef]:
    def spoil(graph: Graph) -> URIRef:
        node = min(URIRef(str(n)) for n in graph.subjects(RDF.type, TERM[kind]) if (n, TERM[name], None) in graph)
        graph.set((node, TERM[name], value))
        return node

    return spoil


def quotation_moved(graph: Graph) -> URIRef:
    node = a(graph, "TextSpan")
    start = int(str(graph.value(node, OA.start)))
    graph.set((node, OA.start, Literal(start + 1)))
    return node


def quotation_changed(graph: Graph) -> URIRef:
    node = a(graph, "TextSpan")
    graph.set((node, OA.exact, Literal(f"{graph.value(node, OA.exact)}了")))
    return node


def focus_outside(graph: Graph) -> URIRef:
    node = a(graph, "Evidence")
    graph.set((node, TERM.focusEnd, Literal(100_000)))
    return node


def participation_unknown_to_its_event(graph: Graph) -> URIRef:
    node = a(graph, "Participation")
    graph.remove((None, TERM.participation, node))
    return node


def pronouncement_unknown_to_its_agent(graph: Graph) -> URIRef:
    node = a(graph, "Pronouncement")
    graph.remove((None, TERM.pronouncement, node))
    return node


def part_lost(graph: Graph) -> URIRef:
    lost, kept = sorted(URIRef(str(node)) for node in graph.subjects(RDF.type, TERM.Component))
    graph.remove((lost, None, None))
    return kept


def contradicted_one_way(graph: Graph) -> URIRef:
    node = a(graph, "Observation")
    other = next(URIRef(str(n)) for n in sorted(graph.subjects(RDF.type, TERM.Observation)) if n != node)
    graph.add((node, TERM.contradicts, other))
    return node


def contradicting_no_figure(graph: Graph) -> URIRef:
    node = a(graph, "Observation")
    graph.add((node, TERM.contradicts, a(graph, "Person")))
    return node


def part_of_itself(graph: Graph) -> URIRef:
    node = a(graph, "Component")
    graph.set((node, TERM.part, graph.value(node, TERM.whole) or node))
    return node


def named_twice(graph: Graph) -> URIRef:
    node = a(graph, "Person")
    graph.add((node, RDFS.label, Literal("另一人", lang="zh")))
    return node


def named_by_nothing(graph: Graph) -> URIRef:
    node = a(graph, "Organisation")
    graph.set((node, RDFS.label, Literal(" ", lang="zh")))
    return node


def event_unfounded(graph: Graph) -> URIRef:
    node = min(URIRef(str(n)) for n in graph.objects(None, TERM.reports))
    graph.remove((node, TERM.evidence, None))
    return node


CORRUPTIONS = [
    *(
        Corruption("fact-evidence", without(kind, "evidence"))
        for kind in ("Tenure", "Participation", "Pronouncement", "Component", "Measure", "Observation", "Conferral", "Strategy")
    ),
    Corruption("fact-evidence", with_value("Measure", "evidence", URIRef("urn:no-evidence"))),
    Corruption("fact-article", with_value("Tenure", "statedIn", URIRef("urn:no-article"))),
    Corruption("fact-articles", without("Measure", "statedIn")),
    Corruption("reported-evidence", event_unfounded),
    Corruption("span-quotation", quotation_moved),
    Corruption("span-quotation", quotation_changed),
    Corruption("evidence-focus-in-span", focus_outside),
    Corruption("evidence-span", without("Evidence", "inSpan")),
    Corruption("evidence-rule", without("Evidence", "byRule")),
    Corruption("evidence-confidence", with_value("Evidence", "confidence", Literal("1.5", datatype=TERM.none))),
    Corruption("tenure-holder", without("Tenure", "holder")),
    Corruption("tenure-body", without("Tenure", "organisation")),
    Corruption("tenure-title", without("Tenure", "postTitle")),
    Corruption("tenure-status", with_value("Tenure", "tenureStatus", TERM["role-spoke"])),
    Corruption("participation-role", with_value("Participation", "role", TERM["tenure-holds"])),
    Corruption("participation-event", without("Participation", "atEvent")),
    Corruption("participation-known", participation_unknown_to_its_event),
    Corruption("pronouncement-policy", without("Pronouncement", "policy")),
    Corruption("pronouncement-known", pronouncement_unknown_to_its_agent),
    Corruption("component-whole", without("Component", "whole")),
    Corruption("component-itself", part_of_itself),
    Corruption("announced-count-parts", part_lost),
    Corruption("announced-count-parts", with_value("Component", "announcedCount", Literal(3))),
    Corruption("observation-value", without("Observation", "valueDigits", "changeDigits")),
    Corruption("observation-indicator", without("Observation", "indicator")),
    Corruption("observation-number", with_value("Observation", "value", Literal("many"))),
    Corruption("observation-measurand", with_value("Observation", "measurand", URIRef("urn:no-measurand"))),
    Corruption("observation-contradicts", contradicting_no_figure),
    Corruption("observation-contradicts-same", contradicted_one_way),
    Corruption("conferral-award", without("Conferral", "award")),
    Corruption("article-text", without("Article", "text")),
    Corruption("named-label", named_twice),
    Corruption("named-label", named_by_nothing),
    Corruption("place-code", with_value("Place", "divisionCode", Literal("5115"))),
]  # fmt: skip


def test_a_good_graph_passes() -> None:
    assert found_in(good()) == ()


@pytest.mark.parametrize("corruption", CORRUPTIONS, ids=lambda c: c.shape)
def test_a_corrupted_copy_fails_at_its_node(corruption: Corruption) -> None:
    graph = good()
    node = corruption.spoil(graph)
    assert (SHAPE + corruption.shape, str(node)) in {(v.shape, v.node) for v in found_in(graph)}


def test_every_shape_that_asks_for_something_has_a_message_in_both_languages() -> None:
    assert all(check.zh and check.en for check in checks())


def test_a_violation_names_the_sentence_it_stands_in() -> None:
    graph = good()
    node = without("Conferral", "award")(graph)
    (violation,) = found_in(graph)
    assert violation.node == str(node)
    assert violation.sentence == "大会授予岷江机械公司、翠屏区2018年度工业先进单位称号。"
    assert (violation.zh, violation.en) == ("授予没有荣誉", "no honour is conferred")


def test_a_count_that_no_article_bears_out_is_a_warning_only() -> None:
    graph = good()
    part_lost(graph)
    assert [violation.is_warning for violation in found_in(graph)] == [True]


def test_a_tenure_whose_body_is_known_to_be_unknown_passes() -> None:
    graph = good()
    node = without("Tenure", "organisation")(graph)
    graph.add((node, TERM.organisationUnknown, Literal(True)))
    assert found_in(graph) == ()


def test_offsets_count_code_points_beyond_the_basic_plane() -> None:
    store = ox.Store()
    span, article = f"<{DATA}span/x_2_4>", f"<{DATA}article/x>"
    lines = [
        f'{article} <{ONTOLOGY}text> "𠮷🀄中文" .',
        f"{span} <{RDF.type}> <{ONTOLOGY}TextSpan> .",
        f"{span} <{OA.hasSource}> {article} .",
        f'{span} <{OA.start}> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .',
        f'{span} <{OA.end}> "4"^^<http://www.w3.org/2001/XMLSchema#integer> .',
        f'{span} <{OA.exact}> "中文" .',
    ]
    store.load("\n".join(lines), format=ox.RdfFormat.N_TRIPLES)
    assert SHAPE + "span-quotation" not in {violation.shape for violation in violations(store)}
    lines[-1] = lines[-1].replace("中文", "🀄中")
    spoilt = ox.Store()
    spoilt.load("\n".join(lines), format=ox.RdfFormat.N_TRIPLES)
    assert SHAPE + "span-quotation" in {violation.shape for violation in violations(spoilt)}


def test_a_construct_that_is_not_compiled_is_refused() -> None:
    prefix = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix s: <urn:s#> . "
    with pytest.raises(OntologyError, match="minLength"):
        checks_of(prefix + "s:a a sh:NodeShape ; sh:property s:b . s:b sh:path s:p ; sh:minLength 3 .")
    with pytest.raises(OntologyError, match="closed"):
        checks_of(prefix + "s:a a sh:NodeShape ; sh:closed true .")
    with pytest.raises(OntologyError, match="minCount 1"):
        checks_of(prefix + "s:a a sh:NodeShape ; sh:property s:b . s:b sh:path s:p ; sh:minCount 2 .")


# ---------------------------------------------------------------- against pyshacl


def pyshacl_verdicts(graph: Graph) -> set[tuple[str, str]]:
    _, report, _ = validate(graph, shacl_graph=SHAPES, advanced=False)
    assert isinstance(report, Graph)
    return {
        (
            str(report.value(result, SH.sourceConstraint) or report.value(result, SH.sourceShape)),
            str(report.value(result, SH.focusNode)),
        )
        for result in report.subjects(RDF.type, SH.ValidationResult)
    }


def test_pyshacl_passes_the_good_graph() -> None:
    assert pyshacl_verdicts(good()) == set()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("corruption", CORRUPTIONS[::4], ids=lambda c: c.shape)
def test_pyshacl_comes_to_the_same_verdict(corruption: Corruption) -> None:
    graph = good()
    corruption.spoil(graph)
    ours = {(violation.shape, violation.node) for violation in found_in(graph)}
    assert ours == pyshacl_verdicts(graph)


def test_each_corruption_asked_for_has_a_shape_of_its_own() -> None:
    declared = {str(node) for node in SHAPES.subjects() if str(node).startswith(SHAPE)}
    assert {SHAPE + corruption.shape for corruption in CORRUPTIONS} <= declared
    assert (URIRef(SHAPE.rstrip("#")), RDF.type, OWL.Ontology) in SHAPES
