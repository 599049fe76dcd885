"""A build brought into a store, graph by graph: what is new or changed is sent, what is gone is taken out.

The store holds at every time the graphs that its records name, and in the merged graph what these state; so a load that is
broken off, or a killed one, is made good by the next, whatever the build is by then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.endpoint.address import Address
from kg.endpoint.connection import Connection
from kg.endpoint.contents import Contents
from kg.endpoint.records import Records
from kg.endpoint.remote import RemoteStore
from kg.endpoint.writing import Writing

_AT_ONCE = 50
"""Graphs that a load is busy with at a time."""

Progress = Callable[..., None]
"""Told how many graphs are `completed` of which `total`."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: graphs new in the store, graphs in another state, graphs taken out, and those that were as they are."""

    added: int
    replaced: int
    removed: int
    unchanged: int


def load(
    folder: Path, address: Address, connection: Connection, again: bool = False, progress: Progress | None = None
) -> Loaded:
    """Make a store hold a build; with `again` every graph is sent, whatever the records say.

    `progress` is told how many graphs of how many are done. Raises `StoreError` if the folder is no build, or if the store
    cannot be reached or refuses what it is sent.
    """
    contents = Contents(folder)
    store, writing = RemoteStore(address.query, connection), Writing(address, connection)
    records = _begun(Records(contents.base), store, writing)
    there, wanted = records.digests(store), contents.digests()
    gone = [graph for graph in there if graph not in wanted]
    sent = [graph for graph, digest in wanted.items() if again or there.get(graph) != digest]
    for part in _parts([*gone, *sent]):  # all of them first: who looks sees that the store is not yet what it will be
        writing.update(records.taken_up(part))
    loading = _Loading(contents, records, writing)
    done, total = 0, len(gone) + len(sent)
    old = [graph for graph in sent if again or graph in there]
    new = [graph for graph in sent if not (again or graph in there)]
    for step, graphs in ((loading.take_out, gone), (loading.replace, old), (loading.bring, new)):
        for part in _parts(graphs):
            step(part, wanted)
            done += len(part)
            if progress:
                progress(completed=done, total=total)
    replaced = sum(graph in there for graph in sent)
    return Loaded(len(sent) - replaced, replaced, len(gone), len(wanted) - len(sent))


def _begun(records: Records, store: RemoteStore, writing: Writing) -> Records:
    """The records, begun in the store, which shows by them what its default graph is."""
    writing.update(records.beginning())
    if not records.is_shown_by_default(store):
        return records
    merging = Records(records.base, merged=records.base)
    writing.update(merging.beginning())
    return merging


@dataclass(frozen=True)
class _Loading:
    """A load under way."""

    contents: Contents
    records: Records
    writing: Writing

    def take_out(self, graphs: Sequence[str], wanted: Mapping[str, str]) -> None:
        """Take graphs out of the store."""
        self._retract(graphs)
        self.writing.update(self.records.forgotten(graphs))

    def replace(self, graphs: Sequence[str], wanted: Mapping[str, str]) -> None:
        """Make graphs of which the store has something what they are in the build."""
        self._retract(graphs)
        self.bring(graphs, wanted)

    def bring(self, graphs: Sequence[str], wanted: Mapping[str, str]) -> None:
        """Put graphs into the store that it has nothing of."""
        for graph in graphs:
            self.writing.add(graph, self.contents.statements(graph))
        self.writing.add(self.records.merged, self.contents.merged(graphs))
        self.writing.update(self.records.done({graph: wanted[graph] for graph in graphs}))

    def _retract(self, graphs: Sequence[str]) -> None:
        for graph in graphs:
            self.writing.update(self.records.retracted(graph))


def _parts(graphs: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(graphs), _AT_ONCE):
        yield graphs[start : start + _AT_ONCE]
