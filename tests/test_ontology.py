"""The vocabulary: documented in two languages, used by the code, within OWL 2 RL, without contradiction."""

from __future__ import annotations

import os
import re
from io import BytesIO
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, URIRef

from kg.rdf import terms
from kg.schema import ONTOLOGY, ontology_folder, ontology_statements, queries

TERM = Namespace(ONTOLOGY)
VOCABULARY = Graph().parse(ontology_folder() / "policy.ttl")
ALIGNMENTS = Graph().parse(ontology_folder() / "alignments.ttl")
SHAPES = Graph().parse(ontology_folder() / "shapes.ttl")


def own_terms() -> set[URIRef]:
    return {
        term for term in VOCABULARY.subjects(RDF.type, None) if isinstance(term, URIRef) and term.startswith(ONTOLOGY)
    }


def written_terms() -> set[URIRef]:
    """What the code writes data with."""
    tables = (terms.CLASSES, terms.PROPERTIES, terms.ROLES, terms.TENURE_STATUSES, terms.OBSERVATION_STATUSES)
    return {URIRef(iri[1:-1]) for table in tables for iri in table.values()}


# ---------------------------------------------------------------- documentation


@pytest.mark.parametrize("term", sorted(own_terms()))
def test_a_term_has_one_label_and_one_definition_in_each_language(term: URIRef) -> None:
    for said in (RDFS.label, SKOS.definition):
        languages = sorted(str(text.language) for text in VOCABULARY.objects(term, said) if isinstance(text, Literal))
        assert languages == ["en", "zh"], (term, said)


def test_names_say_what_they_are() -> None:
    for term in own_terms():
        name = term.removeprefix(ONTOLOGY)
        is_class = (term, RDF.type, OWL.Class) in VOCABULARY
        assert re.fullmatch(r"[A-Z][A-Za-z]+" if is_class else r"[a-z][A-Za-z]*(-[a-z]+)?", name), name


def test_the_ontology_has_a_semantic_version() -> None:
    (ontology,) = VOCABULARY.subjects(RDF.type, OWL.Ontology)
    version = str(VOCABULARY.value(ontology, OWL.versionInfo))
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert str(VOCABULARY.value(ontology, OWL.versionIRI)).endswith(f"/{version}")
    assert not list(VOCABULARY.objects(ontology, OWL.imports))


# ---------------------------------------------------------------- use


def test_every_term_that_code_writes_is_in_the_ontology() -> None:
    assert written_terms() <= own_terms()


def test_every_term_of_the_ontology_is_written_by_code_or_marked_as_abstract() -> None:
    abstract = set(VOCABULARY.subjects(TERM.abstract, Literal(True)))
    concept_classes = set(VOCABULARY.objects(None, RDF.type)) & own_terms()
    schemes = set(VOCABULARY.objects(None, SKOS.inScheme))
    assert own_terms() - written_terms() - abstract - concept_classes - schemes == {TERM.abstract}


def test_an_abstract_class_is_not_written() -> None:
    assert not written_terms() & set(VOCABULARY.subjects(TERM.abstract, None))


def test_queries_and_shapes_use_only_terms_of_the_ontology() -> None:
    for path in (ontology_folder() / "queries").rglob("*.rq"):
        body = re.sub(r'"[^"]*"|#.*|<[^>]*>', "", path.read_text(encoding="utf-8"))
        used = {TERM[name] for name in re.findall(r"(?<![\w-]):([A-Za-z][\w-]*)", body)}
        assert used <= own_terms(), (path.name, used - own_terms())
    in_shapes = {node for triple in SHAPES for node in triple if isinstance(node, URIRef) and node.startswith(ONTOLOGY)}
    assert in_shapes <= own_terms() | {URIRef(ONTOLOGY)}


def test_alignments_link_only_terms_of_the_ontology() -> None:
    for term, _, _ in ALIGNMENTS:
        assert not term.startswith(ONTOLOGY) or term in own_terms()


@pytest.mark.parametrize("standard", ["org#", "prov#", "skos", "oa#", "schema.org", "cube#", "foaf"])
def test_alignments_reach_each_standard(standard: str) -> None:
    assert any(standard in str(node) for _, _, node in ALIGNMENTS)


# ---------------------------------------------------------------- profile

RL_TYPES = {
    OWL.Ontology, OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, OWL.FunctionalProperty,
    OWL.TransitiveProperty, OWL.SymmetricProperty, OWL.IrreflexiveProperty, OWL.AllDisjointClasses,
}  # fmt: skip
RL_PREDICATES = {
    RDF.type, RDF.first, RDF.rest, RDFS.label, RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range,
    OWL.versionIRI, OWL.versionInfo, OWL.members, OWL.propertyChainAxiom, SKOS.definition, SKOS.notation, SKOS.inScheme, TERM.abstract,
}  # fmt: skip
RL_DATATYPES = {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#PlainLiteral",
    *(f"http://www.w3.org/2001/XMLSchema#{name}" for name in ("string", "integer", "decimal", "boolean")),
}


def tbox() -> Graph:
    return VOCABULARY + ALIGNMENTS


def test_only_constructs_of_owl_2_rl_are_used() -> None:
    """Named classes and properties, hierarchies, domains, ranges and disjointness: all of them are in the profile."""
    graph = tbox()
    classes = set(graph.subjects(RDF.type, OWL.Class))
    properties = set(graph.subjects(RDF.type, OWL.ObjectProperty)) | set(graph.subjects(RDF.type, OWL.DatatypeProperty))
    assert set(graph.predicates()) <= RL_PREDICATES
    assert set(graph.objects(None, RDF.type)) <= RL_TYPES | classes
    assert set(graph.objects(None, RDFS.subClassOf)) | set(graph.objects(None, RDFS.domain)) <= classes
    assert set(graph.subjects(RDFS.subPropertyOf)) | set(graph.objects(None, RDFS.subPropertyOf)) <= properties
    assert {str(range_) for range_ in graph.objects(None, RDFS.range)} <= RL_DATATYPES | {str(c) for c in classes}


def test_object_and_datatype_properties_are_told_apart() -> None:
    graph = tbox()
    objects, data = (set(graph.subjects(RDF.type, kind)) for kind in (OWL.ObjectProperty, OWL.DatatypeProperty))
    assert not objects & data
    for narrow, wide in graph.subject_objects(RDFS.subPropertyOf):
        assert (narrow in objects) == (wide in objects), (narrow, wide)
    for property_, range_ in graph.subject_objects(RDFS.range):
        assert (property_ in data) == (str(range_) in RL_DATATYPES), property_


def test_dates_stay_out_of_the_terms_because_reasoners_stop_on_them() -> None:
    assert not any(str(node).endswith(("#date", "#gYear")) and "XMLSchema" in str(node) for t in tbox() for node in t)


# ---------------------------------------------------------------- reasoning


@pytest.fixture
def reasoner(java: Path) -> object:
    owlready2 = pytest.importorskip("owlready2") if os.environ.get("CI") != "true" else __import__("owlready2")
    owlready2.JAVA_EXE = str(java)
    return owlready2


def reasoned(owlready2: object, graph: Graph) -> object:
    world = owlready2.World()  # type: ignore[attr-defined]
    data = BytesIO(graph.serialize(format="nt", encoding="utf-8"))
    world.get_ontology("https://w3id.org/policy-kg/ontology").load(fileobj=data, format="ntriples")
    owlready2.sync_reasoner_hermit(world, debug=0)  # type: ignore[attr-defined]
    return world


@pytest.mark.filterwarnings("ignore")
def test_hermit_finds_the_terms_consistent_and_every_class_possible(reasoner: object) -> None:
    world = reasoned(reasoner, tbox())
    assert list(world.inconsistent_classes()) == []  # type: ignore[attr-defined]
    assert world.search_one(iri=ONTOLOGY + "PartyCommittee") is not None  # type: ignore[attr-defined]


@pytest.mark.filterwarnings("ignore")
def test_hermit_finds_a_person_that_is_a_place_contradictory(reasoner: object) -> None:
    broken = tbox()
    thing = URIRef("urn:thing")
    broken.add((thing, RDF.type, TERM.Person))
    broken.add((thing, RDF.type, TERM.Place))
    with pytest.raises(reasoner.OwlReadyInconsistentOntologyError):  # type: ignore[attr-defined]
        reasoned(reasoner, broken)


# ---------------------------------------------------------------- the README


def test_the_readme_lists_every_query_with_its_question_and_parameters() -> None:
    readme = (ontology_folder() / "README.md").read_text(encoding="utf-8")
    for query in queries().values():
        (line,) = (line for line in readme.splitlines() if line.startswith(f"| `{query.name}` |"))
        assert f"{query.question_zh}<br>{query.question_en}" in line
        assert re.findall(r"`(\w+)`", line.rpartition("|")[0].rpartition("|")[2]) == [p.name for p in query.parameters]


def test_the_readme_speaks_only_of_terms_there_are() -> None:
    readme = (ontology_folder() / "README.md").read_text(encoding="utf-8")
    readme = re.sub(r"\| [^|]* \| [^|]* \| [^|]* \|", lambda row: row[0].rsplit("|", 2)[0], readme)
    spoken_of = {TERM[name] for name in re.findall(r"[` (]:([A-Za-z][A-Za-z-]*)", readme)}
    assert spoken_of - own_terms() == set()


# ---------------------------------------------------------------- in a store


def test_the_graph_of_the_ontology_says_what_its_files_say() -> None:
    said = Graph().parse(data="".join(f"{line} .\n" for line in ontology_statements()), format="ntriples")
    assert len(said) == len(tbox())
    assert {t for t in tbox() if not any(isinstance(node, BNode) for node in t)} <= set(said)
    assert not any(isinstance(node, BNode) for triple in said for node in triple)
