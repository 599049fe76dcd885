"""Every example of `tests/corpus` is read exactly as it says."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import tests.corpus as corpus
from kg.extract import extract_facts
from kg.model import Article
from tests.corpus.example import Example, found_rows

EXAMPLES = [
    pytest.param(example, id=f"{module.name}-{number}")
    for module in iter_modules(corpus.__path__)
    if module.name != "example"
    for number, example in enumerate(import_module(f"tests.corpus.{module.name}").EXAMPLES, 1)
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_read_exactly(example: Example) -> None:
    assert sorted(found_rows(example)) == sorted(example.rows)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_words_of_every_fact_lie_in_its_sentence(example: Example) -> None:
    for fact in extract_facts(Article(id="example", text=example.text, published=example.published)):
        for one in fact.evidence:
            assert one.start <= one.focus_start < one.focus_end <= one.end <= len(example.text), (fact, one)
