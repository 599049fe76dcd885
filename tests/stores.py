"""Readings in the two stores that queries run on."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pyoxigraph as ox
from rdflib import Dataset

from kg.model import Reading
from kg.rdf import nquads


def oxigraph(readings: Iterable[Reading]) -> ox.Store:
    """An Oxigraph store with everything the readings say."""
    store = ox.Store()
    store.bulk_load(_text(readings), format=ox.RdfFormat.N_QUADS)
    return store


def rdflib_dataset(readings: Iterable[Reading]) -> Dataset:
    """The same as an rdflib data set, for tests that hold one engine against the other."""
    dataset = Dataset()
    with _own_deprecations_ignored():
        dataset.parse(data=_text(readings), format="nquads")
    return dataset


def cells(store: ox.Store, query: str) -> list[list[str]]:
    """The rows of an answer as text, nothing as the empty string."""
    return [["" if term is None else term.value for term in row] for row in store.query(query)]


def rdflib_cells(dataset: Dataset, query: str) -> list[list[str]]:
    """The same from rdflib."""
    with _own_deprecations_ignored():
        return [["" if term is None else str(term) for term in row] for row in dataset.query(query)]


@contextmanager
def _own_deprecations_ignored() -> Iterator[None]:
    """rdflib calls names of its own that it deprecates."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def _text(readings: Iterable[Reading]) -> str:
    return "\n".join(line for reading in readings for line in nquads(reading)) + "\n"
