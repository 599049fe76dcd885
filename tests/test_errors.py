import pickle

import pytest

from kg import errors
from kg.errors import KgError, QueryError

CHILDREN = [errors.SourceError, errors.OntologyError, errors.StoreError, errors.QueryError, errors.ExtractorError]


@pytest.mark.parametrize("kind", CHILDREN)
def test_every_error_can_be_caught_as_one_and_travels_between_processes(kind: type[KgError]) -> None:
    error = pickle.loads(pickle.dumps(kind("a.txt: the file is empty")))
    assert isinstance(error, KgError)
    assert type(error) is kind
    assert str(error) == "a.txt: the file is empty"


def test_the_place_of_a_mistake_travels_too() -> None:
    error = pickle.loads(pickle.dumps(QueryError("line 2, column 7: expected .", 2, 7)))
    assert (error.line, error.column) == (2, 7)


def test_the_tree_in_the_documentation_is_the_tree_of_classes() -> None:
    drawn = [line.split()[1] for line in (errors.__doc__ or "").splitlines() if line.startswith(("├", "└"))]
    assert drawn == [kind.__name__ for kind in KgError.__subclasses__()] == [kind.__name__ for kind in CHILDREN]
