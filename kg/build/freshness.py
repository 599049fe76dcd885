"""What has to be read: articles that the ledger does not know, or knows as they no longer are, or as another reader read them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path

from kg.build.entry import written_article
from kg.build.ledger import Ledger
from kg.build.reading import Known, Problem, Unit, Unread
from kg.errors import SourceError
from kg.schema import ontology_folder
from kg.sources import Columns, Source, articles_in, is_collection
from kg.sources.content import opened
from kg.sources.source import mode_of, writable

_PARTS_THAT_READ = ("grammar", "lexicon", "rdf", "resolve", "rules", "schema", "sources")
_MODULES_THAT_READ = (
    "encoding.py",
    "extract.py",
    "model.py",
    "records.py",
    "text.py",
    "wording.py",
    "build/entry.py",
    "build/graph_answers.py",
    "build/reading.py",
)


def units_of(sources: Iterable[Source], columns: Columns, ledger: Ledger) -> Iterator[Unit]:
    """The sources as units of work, in their order."""
    for source in sources:
        if is_collection(source):
            yield from _units_of_collection(source, columns, ledger)
        else:
            yield _unit_of_file(source, ledger)


def units_of_others(ledger: Ledger, given: frozenset[str]) -> Iterator[Unit]:
    """The articles that another reader read at places that are not given now, as they were, to be read again."""
    for id, place in ledger.ids_of_other_readers():
        if place not in given:
            entry = ledger.entry(id)
            yield Unread(place, entry.fingerprint, article=entry.article)


def place_of(source: Source) -> str:
    """A source by its full path, the same from wherever it is looked at."""
    # unlike resolve(), it takes a link to itself for a path, too: what is wrong with that is told when it is read
    path = os.path.realpath(source.path)
    return f"{path}\n{source.member}" if source.member else path


def is_there(place: str) -> bool:
    """Whether the file of a place is still there."""
    return mode_of(Path(place.partition("\n")[0])) != 0


def shown(place: str) -> str:
    """A place as the user would write it."""
    path, _, member = place.partition("\n")
    below = Path(path)
    short = below.relative_to(Path.cwd()) if below.is_relative_to(Path.cwd()) else below
    return writable(f"{short}: {member}" if member else str(short))


def _unit_of_file(source: Source, ledger: Ledger) -> Unit:
    place, fingerprint = place_of(source), _fingerprint_of_file(source)
    known = ledger.ids_at(place, fingerprint) if fingerprint else ()
    return Known(known, place) if known else Unread(place, fingerprint, source)


def _units_of_collection(source: Source, columns: Columns, ledger: Ledger) -> Iterator[Unit]:
    place = place_of(source)
    for outcome in articles_in(source, columns):
        if isinstance(outcome, SourceError):
            yield Problem(str(source), outcome)
            continue
        fingerprint = sha256(written_article(outcome).encode()).hexdigest()
        is_known = outcome.id in ledger.ids_at(place, fingerprint)
        yield Known((outcome.id,), place) if is_known else Unread(place, fingerprint, source, outcome)


def _fingerprint_of_file(source: Source) -> str:
    """A hash of a file's bytes and of what its article is called; empty where it cannot be read, which is told when it is."""
    try:
        with opened(source) as stream:
            content = sha256(source.id.encode() + b"\0")
            while piece := stream.read(1 << 20):
                content.update(piece)
    except SourceError:
        return ""
    return content.hexdigest()


def files_that_read() -> list[Path]:
    """The files of code, words and terms that decide what is read in an article."""
    package = Path(__file__).parents[1]
    files = [package / name for name in _MODULES_THAT_READ]
    for folder in (*(package / name for name in _PARTS_THAT_READ), ontology_folder()):
        files += [path for path in sorted(folder.rglob("*")) if path.suffix in (".py", ".tsv", ".ttl", ".rq")]
    return files


@cache
def fingerprint_of_reader(base: str) -> str:
    """A hash of the code, words and terms that an entry depends on: another reader may read the same text otherwise."""
    content = sha256(base.encode())
    for path in files_that_read():
        content.update(path.name.encode() + b"\0" + path.read_bytes())
    return content.hexdigest()
