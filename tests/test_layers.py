"""Imports go one way: a part of the package knows the parts before it and none behind it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg

ORDER = (
    "errors", "extras", "model",
    "lexicon", "text", "schema",
    "encoding", "sources", "grammar", "rules", "extract", "wording", "records", "explain",
    "evaluation",
    "resolve", "rdf",
    "answer", "sparql", "store", "endpoint",
    "network", "view", "build", "export", "serve",
    "cli", "__main__",
)  # fmt: skip
PACKAGE = Path(kg.__file__).parent


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_parts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names = [f"{node.module}.{alias.name}" if node.module == "kg" else str(node.module) for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("kg."))


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def test_the_order_names_every_part() -> None:
    assert {part_of(path) for path in MODULES} == set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_from_its_own_part_and_those_before(path: Path) -> None:
    allowed = set(ORDER[: ORDER.index(part_of(path)) + 1])
    assert set(imported_parts(path)) <= allowed
