"""The three functions that the package offers to programs."""

import subprocess
import sys
from pathlib import Path

import pytest
import rdflib

import kg
from kg import extract_facts, read_articles, to_graph

EXAMPLES = Path(kg.__file__).parent / "examples"


def test_the_public_names_are_these() -> None:
    assert kg.__all__ == ["__version__", "extract_facts", "read_articles", "to_graph"]
    assert all(hasattr(kg, name) for name in kg.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        kg.nothing  # noqa: B018


def test_articles_to_facts_to_a_graph_that_sparql_asks() -> None:
    articles = list(read_articles(EXAMPLES))
    facts = [fact for article in articles for fact in extract_facts(article)]
    graph = to_graph(facts)
    assert isinstance(graph, rdflib.Graph)
    rows = graph.query("""
        PREFIX : <https://w3id.org/policy-kg/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?name { ?policy a :Strategy ; rdfs:label ?name }
    """)
    assert "工业兴市" in {str(name) for (name,) in rows}  # type: ignore[misc]


def test_offsets_count_in_the_text_of_the_article() -> None:
    (article,) = read_articles(EXAMPLES / "hangzhou-2008.txt")
    for fact in extract_facts(article):
        for one in fact.evidence:
            assert one.article == article.id
            assert 0 <= one.start <= one.focus_start < one.focus_end <= one.end <= len(article.text)


@pytest.mark.parametrize("statement", ["import kg", "import kg.cli"])
def test_importing_the_package_does_not_load_what_only_work_needs(statement: str) -> None:
    heavy = "{'rdflib', 'pyoxigraph', 'networkx', 'numpy', 'scipy', 'pyvis', 'rich', 'rjieba', 'chardet', 'opencc'}"
    code = f"{statement}\nimport sys\nprint(*sorted({heavy} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []
