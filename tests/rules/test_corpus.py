"""Every example of `tests/corpus` is read exactly as it says."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import tests.corpus as corpus
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
