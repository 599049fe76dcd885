"""Validation of a whole by its parts: what is found is what would be found by looking at all of it."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import RDFS, Graph

import kg.build.reading
from kg.build import BuildOptions, build
from kg.build.properties import Properties
from kg.model import Reading
from kg.schema import Violation, broken_shapes, left_open, violations
from tests.test_shapes import CORRUPTIONS, SHAPE, Corruption, good, named_twice, part_lost

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


def store_of(*graphs: Graph) -> ox.Store:
    store = ox.Store()
    for graph in graphs:
        store.bulk_load(graph.serialize(format="nt", encoding="utf-8"), format=ox.RdfFormat.N_TRIPLES)
    return store


def several_in(store: ox.Store) -> frozenset[str]:
    properties = Properties()
    lines = sorted(f"{quad.triple} .".encode() for quad in store)
    parts = [lines[:7], lines[7:8], lines[8:]]
    assert list(properties.seen_in(parts)) == parts
    assert properties.statements == len(lines)
    return properties.several


def found_by_parts(*parts: Graph) -> tuple[Violation, ...]:
    broken = {shape for part in parts for shape in broken_shapes(store_of(part))}
    whole = store_of(*parts)
    return violations(whole, left_open(broken, several_in(whole), ()))


@pytest.mark.parametrize("corruption", CORRUPTIONS, ids=lambda c: c.shape)
def test_what_breaks_a_shape_in_a_part_is_found_in_the_whole(corruption: Corruption) -> None:
    graph = good()
    node = corruption.spoil(graph)
    assert (SHAPE + corruption.shape, str(node)) in {(found.shape, found.node) for found in found_by_parts(graph)}
    assert found_by_parts(graph) == violations(store_of(graph))


def test_what_no_part_breaks_is_not_looked_for_again() -> None:
    assert broken_shapes(store_of(good())) == ()
    whole = store_of(good())
    assert {check.forbids_several for check in left_open((), several_in(whole), ())} <= {True}
    assert found_by_parts(good(), good()) == ()


def test_a_second_name_that_comes_with_another_part_is_found() -> None:
    one, other = good(), good()
    node = named_twice(other)
    other.remove((node, RDFS.label, one.value(node, RDFS.label)))
    assert broken_shapes(store_of(one)) == broken_shapes(store_of(other)) == ()
    assert [(found.shape, found.node) for found in found_by_parts(one, other)] == [(f"{SHAPE}named-label", str(node))]


def test_what_is_whole_once_the_parts_are_together_breaks_nothing() -> None:
    part = good()
    part_lost(part)
    assert broken_shapes(store_of(part)) == (f"{SHAPE}announced-count-parts",)
    assert found_by_parts(part, good()) == ()


def test_a_property_that_is_in_no_part_is_looked_at() -> None:
    (check,) = (
        check
        for check in left_open((), (), ("<https://w3id.org/policy-kg/ontology#republicationOf>",))
        if not check.forbids_several
    )
    assert check.shape == f"{SHAPE}article-original"


# ---------------------------------------------------------------- builds


def spoilt(statements: Callable[[Reading, str], list[str]], drop: str) -> Callable[[Reading, str], list[str]]:
    """A reader that forgets a property."""
    return lambda reading, base: [
        said for said in statements(reading, base) if f"#{drop}>" not in said.split(" ", 2)[1]
    ]


def renaming(statements: Callable[[Reading, str], list[str]]) -> Callable[[Reading, str], list[str]]:
    """A reader that gives things another name in every article."""
    return lambda reading, base: sorted(
        said.replace('"@zh', f'（{reading.article.id}）"@zh') if "rdf-schema#label>" in said else said
        for said in statements(reading, base)
    )


@pytest.mark.parametrize(
    ("reader", "broken"),
    [(lambda own: spoilt(own, "holder"), {"tenure-holder"}), (renaming, {"named-label"}), (lambda own: own, set())],
)
def test_a_large_build_finds_what_a_small_one_finds(
    reader: Callable[[object], object], broken: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kg.build.reading, "statements", reader(kg.build.reading.statements))
    small = build(ARTICLES, tmp_path / "small")
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    large = build(ARTICLES, tmp_path / "large")
    again = build(ARTICLES, tmp_path / "large")
    assert {found.shape.removeprefix(SHAPE) for found in small.violations or () if not found.is_warning} == broken
    assert small.violations == large.violations == again.violations
    assert again.read == 0


def test_an_article_that_broke_a_shape_is_forgotten_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    own = kg.build.reading.statements
    with monkeypatch.context() as patch:
        patch.setattr(kg.build.reading, "statements", spoilt(own, "holder"))
        assert build(ARTICLES[:1], tmp_path / "out").violations
    rest = build(ARTICLES[1:], tmp_path / "out", BuildOptions(prune=True))
    assert rest.violations == build(ARTICLES[1:], tmp_path / "scratch").violations


# ---------------------------------------------------------------- the store


@pytest.mark.parametrize("workers", [1, 3])
def test_the_store_of_a_corpus_holds_what_its_dump_holds(
    workers: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.build.contents.LARGE", 1)
    monkeypatch.setattr("kg.build.filling.LINES", 50)
    build(ARTICLES, tmp_path / "out", BuildOptions(workers=workers))
    store = ox.Store.read_only(str(tmp_path / "out" / "store"))
    dump = ox.Store()
    with gzip.open(tmp_path / "out" / "graph.nq.gz") as lines:
        dump.load(lines, format=ox.RdfFormat.N_QUADS)
    assert set(store) == set(dump)
