"""Two values for one figure in an article are both kept, and marked as contradicting each other."""

import pyoxigraph as ox
import pytest
from rdflib import RDF, Namespace

from kg.extract import extract_facts
from kg.model import Article, Observation
from kg.rdf import to_graph
from kg.schema import ONTOLOGY, violations

TERM = Namespace(ONTOLOGY)


def contradictions(body: str) -> set[frozenset[str]]:
    """The values, in the article's writing, that are said to contradict each other."""
    article = Article("a", "庆阳市召开经济工作会议\n" + body, published="2010-02-20")
    graph = to_graph(extract_facts(article), [article])
    store = ox.Store()
    store.bulk_load(graph.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES)
    assert violations(store) == ()
    pairs = list(graph.subject_objects(TERM.contradicts))
    assert {(other, one) for one, other in pairs} == set(pairs)
    assert all((node, RDF.type, TERM.Observation) in graph for pair in pairs for node in pair)
    return {frozenset(str(graph.value(node, TERM.valueText)) for node in pair) for pair in pairs}


def test_two_values_for_one_figure_are_kept_and_marked() -> None:
    body = "2009年，全市苹果产量9.4万吨。会上通报，2009年，全市苹果产量8.7万吨。"
    assert contradictions(body) == {frozenset({"9.4万吨", "8.7万吨"})}
    article = Article("a", "庆阳市召开经济工作会议\n" + body, published="2010-02-20")
    values = [fact.value for fact in extract_facts(article) if isinstance(fact, Observation)]
    assert values == ["9.4", "8.7"]


def test_values_are_compared_in_base_units() -> None:
    assert contradictions("2009年，全市财政收入36亿元。2009年，全市财政收入360000万元。") == set()
    assert contradictions("2009年，全市财政收入36亿元。2009年，全市财政收入290000万元。") == {
        frozenset({"36亿元", "290000万元"})
    }


@pytest.mark.parametrize(
    "body",
    [
        "2009年，全市财政收入36.2亿元。2009年，全市财政收入361873万元。",  # the one is the other rounded
        "2009年，全市财政收入36.2亿元。2009年，全市财政收入近40亿元。",  # about
        "2009年，全市财政收入36亿元。2008年，全市财政收入31亿元。",  # another year
        "2009年，全市财政收入36亿元，环县财政收入3亿元。",  # another place
        "2009年，全市财政收入36亿元。力争2009年全市工业利润达到12亿元。",  # another indicator
        "全市有苹果园12万亩。全市有苹果园14万亩。",  # nobody says when
    ],
)
def test_figures_that_do_not_speak_of_the_same_contradict_nothing(body: str) -> None:
    assert contradictions(body) == set()
