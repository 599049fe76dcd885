"""Facts as RDF: what stands where, that it comes back unharmed, that order and hostile text do no harm."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import RDF, RDFS, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from kg.errors import OntologyError
from kg.model import (
    Article,
    Event,
    Evidence,
    Fact,
    Occurrence,
    Organisation,
    Person,
    Place,
    Policy,
    PolicyNaming,
    Pronouncement,
    Publication,
    Reading,
    Tenure,
)
from kg.rdf import article_iri, fact_iri, nquads, statements, to_graph
from kg.rdf.writing import day, decimal, writable, year
from kg.schema import DATA, ONTOLOGY
from tests.readings import CITY, CONFERENCE, MEETING, READINGS, REPORT, STRONG, ZHOU
from tests.stores import oxigraph

TERM = Namespace(ONTOLOGY)
ID = Namespace(DATA)
OA = Namespace("http://www.w3.org/ns/oa#")
FACTS = [fact for reading in READINGS for fact in reading.facts]
GRAPH = to_graph(FACTS, (MEETING, REPORT))
GOLDEN = Path(__file__).parent / "golden"


def labelled(label: str) -> URIRef:
    (node,) = GRAPH.subjects(RDFS.label, Literal(label, lang="zh"))
    return URIRef(str(node))


def reading_of(title: str, evidence: Evidence | None = None) -> Reading:
    text = f"{title}\n正文。"
    found = evidence or Evidence("a", 0, len(title), 0, len(title), "rule", 0.5)
    policy = PolicyNaming(policy=Policy(title, CITY), type="strategy", evidence=(found,))
    return Reading(Article("a", text), (Publication(title=title, evidence=(found,)), policy))


HERE = (Evidence("a", 0, 2, 0, 2, "rule", 0.5),)


def advocacy(place: Place, name: str) -> Pronouncement:
    """A place that puts an idea forward."""
    return Pronouncement(who=place, policy=Policy(name, place.code), evidence=HERE)


def names_used(*places: Place, scene: Place | None = None) -> set[str]:
    """The names that an article is said to use, each place having put forward an idea, and a meeting having been held at the scene."""
    said: list[Fact] = [advocacy(place, f"甲{number}") for number, place in enumerate(places)]
    if scene:
        held = next(fact for fact in FACTS if isinstance(fact, Occurrence))
        said.append(replace(held, places=(scene,), organisers=(), evidence=HERE))
    return {str(name) for name in to_graph(said).objects(None, TERM.nameUsed)}


# ---------------------------------------------------------------- what stands where


def test_a_province_goes_by_the_name_under_which_it_acts_and_any_other_place_by_its_label() -> None:
    short, full = Place("重庆", "500000"), Place("重庆市", "500000")
    assert names_used(short, scene=full) == {"重庆"}
    assert names_used(full, scene=short) == set()
    assert names_used(scene=short) == {"重庆"}
    assert names_used(short, full, short) == set()
    assert names_used(Place("宜宾", CITY), scene=Place("宜宾", CITY)) == {"宜宾"}
    assert names_used(Place("宜宾", CITY), scene=Place("宜宾市", CITY)) == set()


def test_a_small_article_becomes_the_graph_we_wrote_by_hand() -> None:
    article = Article("golden", "任免\n钱大同任宜宾市市长。")
    evidence = Evidence("golden", 3, 13, 3, 12, "posts.appointed", 0.75)
    tenure = Tenure(
        person=Person("钱大同", "51"),
        organisation=Organisation("宜宾市政府", CITY),
        title="市长",
        status="appointed",
        evidence=(evidence,),
    )
    expected = Graph().parse(GOLDEN / "appointment.ttl")
    graph = to_graph([Publication(title="任免", evidence=(evidence,)), tenure], [article])
    assert sorted(graph - expected) == []
    assert sorted(expected - graph) == []


def test_the_same_fact_of_two_articles_is_one_node_with_two_pieces_of_evidence() -> None:
    held = list(GRAPH.subjects(TERM.holder, labelled("周明远")))
    assert len(held) == 1
    assert len(list(GRAPH.objects(held[0], TERM.evidence))) == 2


def test_a_tenure_without_a_body_says_that_it_is_unknown() -> None:
    (evidence,) = FACTS[0].evidence
    graph = to_graph([Tenure(person=ZHOU, organisation=None, title="专家", evidence=(evidence,))])
    (node,) = graph.subjects(RDF.type, TERM.Tenure)
    assert graph.value(node, TERM.organisationUnknown) == Literal(True)
    assert not list(graph.objects(node, TERM.post))


def test_evidence_slices_the_text_to_its_quotation() -> None:
    for span in GRAPH.subjects(RDF.type, TERM.TextSpan):
        text = str(GRAPH.value(GRAPH.value(span, OA.hasSource), TERM.text))
        start, end = (int(str(GRAPH.value(span, edge))) for edge in (OA.start, OA.end))
        assert text[start:end] == str(GRAPH.value(span, OA.exact))


def test_facts_of_one_sentence_share_its_span() -> None:
    spans = list(GRAPH.subjects(RDF.type, TERM.TextSpan))
    evidence = list(GRAPH.subjects(RDF.type, TERM.Evidence))
    assert len(spans) < len(evidence)
    assert all(re.fullmatch(rf"{DATA}span/.+_\d+_\d+", str(span)) for span in spans)


def test_figures_keep_the_spelling_of_the_article() -> None:
    (figure,) = (n for n in GRAPH.subjects(RDF.type, TERM.Observation) if (n, TERM.change, None) in GRAPH)
    assert str(GRAPH.value(figure, TERM.valueDigits)) == "1260.50"
    store = oxigraph(READINGS[:1])
    (quad,) = store.quads_for_pattern(None, ox.NamedNode(ONTOLOGY + "valueDigits"), None, ox.DefaultGraph())
    assert quad.object == ox.Literal("1260.50")


def test_no_blank_nodes_and_no_iri_outside_ascii() -> None:
    for reading in READINGS:
        for line in statements(reading):
            assert "_:" not in line.split(" ", 2)[0]
            assert all(iri.isascii() for iri in re.findall(r"^<[^>]*> <[^>]*>(?: <[^>]*>$)?", line))


def test_each_statement_stands_in_the_default_graph_and_in_that_of_its_article() -> None:
    store = oxigraph(READINGS)
    named: set[ox.Triple] = set()
    for reading in READINGS:
        graph = ox.NamedNode(article_iri(reading.article.id))
        named |= {quad.triple for quad in store.quads_for_pattern(None, None, None, graph)}
    assert {quad.triple for quad in store.quads_for_pattern(None, None, None, ox.DefaultGraph())} == named
    assert len(list(store.named_graphs())) == len(READINGS)


def test_an_event_that_is_only_spoken_of_is_not_reported() -> None:
    (evidence,) = FACTS[0].evidence
    spoken_of = to_graph(
        [replace(fact, evidence=(evidence,)) for fact in FACTS if type(fact).__name__ == "Participation"]
    )
    assert (None, RDF.type, TERM.Event) in spoken_of
    assert (None, TERM.reports, None) not in spoken_of


def test_the_node_of_a_fact_can_be_asked_for() -> None:
    assert fact_iri(FACTS[1]) == str(labelled(CONFERENCE.name))
    assert all((URIRef(fact_iri(fact)), TERM.evidence, None) in GRAPH for fact in FACTS)


def test_another_base_moves_all_data_and_no_term() -> None:
    lines = statements(READINGS[0], "https://data.example/kg/")
    assert not any(DATA in line for line in lines)
    assert [line.replace("https://data.example/kg/", DATA) for line in lines] == statements(READINGS[0])


# ---------------------------------------------------------------- the library's face


def test_facts_alone_make_a_graph_without_texts() -> None:
    graph = to_graph(FACTS)
    assert (None, TERM.holder, None) in graph
    assert (None, OA.exact, None) not in graph
    assert all(triple in GRAPH for triple in graph)


def test_a_library_graph_is_the_union_of_its_articles() -> None:
    union = Graph()
    for reading in READINGS:
        union.parse(data="".join(f"{line} .\n" for line in statements(reading)), format="ntriples")
    assert isomorphic(GRAPH, union)


def test_metadata_stand_in_where_no_rule_read_the_headline() -> None:
    article = Article("b", "标题一行\n正文。", source="宜宾新报", authors=("甲", "乙"), published="2019-04-05")
    graph = to_graph([], [article])
    node = URIRef(article_iri("b"))
    assert str(graph.value(node, TERM.title)) == "标题一行"
    assert str(graph.value(node, TERM.source)) == "宜宾新报"
    assert int(str(graph.value(node, TERM.year))) == 2019
    assert graph.value(node, RDF["_2"]) == Literal("乙")


def test_a_fact_without_evidence_is_refused() -> None:
    with pytest.raises(OntologyError, match="Tenure has no evidence"):
        to_graph([Tenure(person=ZHOU, organisation=None, title="专家", evidence=())])


# ---------------------------------------------------------------- order


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_facts_changes_nothing(order: tuple[int, ...]) -> None:
    thirds = [READINGS[0].facts[0::3], READINGS[0].facts[1::3], READINGS[0].facts[2::3]]
    mixed = Reading(MEETING, tuple(fact for third in order for fact in thirds[third]))
    assert nquads(mixed) == nquads(READINGS[0])


# ---------------------------------------------------------------- other parsers


def test_rdflib_oxigraph_and_rapper_read_the_same(rapper: Path, tmp_path: Path) -> None:
    lines = "".join(f"{line} .\n" for line in statements(READINGS[0]))
    source = tmp_path / "graph.nt"
    source.write_text(lines, encoding="utf-8")
    done = subprocess.run([rapper, "-q", "-i", "ntriples", "-o", "ntriples", source], capture_output=True, check=True)
    assert done.stderr == b""
    by_rapper = Graph().parse(data=done.stdout, format="ntriples")
    by_rdflib = Graph().parse(data=lines, format="ntriples")
    by_oxigraph = Graph().parse(data=oxigraph_ntriples(lines), format="ntriples")
    assert isomorphic(by_rapper, by_rdflib)
    assert isomorphic(by_oxigraph, by_rdflib)


def oxigraph_ntriples(lines: str) -> bytes:
    parsed = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)
    return ox.serialize((quad.triple for quad in parsed), format=ox.RdfFormat.N_TRIPLES) or b""


# ---------------------------------------------------------------- hostile text

HOSTILE = [
    'He said "no"\\n', "反\\斜\\\\杠", "一\n二\r\n三\t四", "<img src=x onerror=alert(1)>", "</script><!--", "a\u2028b\u2029c",
    "长" * 10_000, "𠮷🀄\U0010fffd", "'''\"\"\"", "^^<urn:x>", "@zh", "\ufeff开头", "%00%0A", "{{}} [[ ]]", "e\u0301 é",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:20])
def test_any_text_comes_back_as_it_was(text: str) -> None:
    reading = reading_of(text)
    store = oxigraph([reading])
    labels = {q.object.value for q in store.quads_for_pattern(None, ox.NamedNode(str(RDFS.label)), None, None)}
    assert text in labels
    (stored,) = {q.object.value for q in store.quads_for_pattern(None, ox.NamedNode(ONTOLOGY + "text"), None, None)}
    assert stored == reading.article.text
    assert Literal(text, lang="zh") in set(to_graph(reading.facts).objects(None, RDFS.label))


@pytest.mark.parametrize("text", ["\x00零", "铃\x07", "\ud800半", "半\udfff", "\ufffe", "a\x0bb\x0cc"])
def test_characters_that_no_file_can_hold_are_replaced_one_for_one(text: str) -> None:
    reading = reading_of(text)
    store = oxigraph([reading])
    labels = {q.object.value for q in store.quads_for_pattern(None, ox.NamedNode(str(RDFS.label)), None, None)}
    assert writable(text) in labels
    assert len(writable(text)) == len(text)
    "".join(nquads(reading)).encode("utf-8")


@given(st.text(min_size=1, max_size=60))
def test_whatever_the_text_it_parses_and_returns(text: str) -> None:
    store = oxigraph([reading_of(text)])
    labels = {q.object.value for q in store.quads_for_pattern(None, ox.NamedNode(str(RDFS.label)), None, None)}
    assert writable(text) in labels


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_the_ids_of_article_and_rule_the_iris_are_sound(article: str, rule: str) -> None:
    evidence = Evidence(article, 0, 1, 0, 1, rule, 0.5)
    reading = Reading(Article(article, "文"), (PolicyNaming(policy=STRONG, type="strategy", evidence=(evidence,)),))
    store = oxigraph([reading])
    assert all(q.subject.value.isascii() for q in store.quads_for_pattern(None, None, None, None))


# ---------------------------------------------------------------- values


def test_a_number_is_a_decimal_only_if_it_is_one() -> None:
    assert decimal("-40") == '"-40"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    assert decimal("8204.80").startswith('"8204.80"')
    assert [decimal(text) for text in ("", "1e5", "NaN", "一", "1,000", "²", "٣")] == [""] * 7


def test_a_date_is_a_day_of_the_calendar() -> None:
    assert day("2008-02-29") == '"2008-02-29"^^<http://www.w3.org/2001/XMLSchema#date>'
    assert [day(text) for text in ("2007-02-29", "2008-05", "2008", "2008-05-01/2008-05-03", "0000-01-01", "")] == [
        ""
    ] * 6


def test_the_year_of_a_period_is_that_in_which_it_begins() -> None:
    assert [year(text) for text in ("2008-Q1", "2008-01/2008-04", "2008/2012", "2008")] == [year("2008-06-01")] * 4
    assert [year(text) for text in ("", "十一五", "20081", "²⁰⁰⁸")] == [""] * 4


def test_an_event_without_a_full_date_has_year_and_text_only() -> None:
    (evidence,) = FACTS[0].evidence
    tour = replace(FACTS[1], event=Event("调研", "2019-04", CITY), evidence=(evidence,))
    graph = to_graph([tour])
    (node,) = graph.objects(None, TERM.reports)
    assert str(graph.value(node, TERM.dateText)) == "2019-04"
    assert graph.value(node, TERM.year) == Literal(2019)
    assert graph.value(node, TERM.date) is None
