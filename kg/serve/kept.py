"""What a server keeps of what it serves: of a build its graphs as an Oxigraph store on disk and its index, made when it is first served.

    BUILD/.served/VERSION/quads/          the store
    BUILD/.served/VERSION/index.sqlite    the index

A build stays what it is, byte for byte: Oxigraph's files differ from run to run, and these can always be made again. They are
written beside their place and moved there whole, so a killed server leaves nothing that looks finished.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from kg.errors import StoreError
from kg.schema import DATA
from kg.store import STORE_FOLDER, Store, base_of, graphs_of, load

FOLDER = ".served"
"""The folder in a build that holds what is kept of it."""

ADDRESS = "endpoint.json"
"""The file among kept things that says where a store is that is not among them."""

FORM = 4
"""Raised whenever store or index are written in another way."""


class Origin(Protocol):
    """What can be served; a server keeps something of each of its states."""

    @property
    def name(self) -> str:
        """What it is called by the user."""

    @property
    def look_every(self) -> float:
        """Seconds after which a server looks whether there is a new state of it."""

    def kept(self) -> Kept:
        """What is, or is to be, kept of it as it is now; raises `StoreError` if there is nothing to serve."""

    def fill(self, folder: Path) -> None:
        """Write what is kept of it into a folder."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Store and index below `home`, `version` saying of which state of their origin, `base` what its IRIs begin with."""

    home: Path
    version: str
    base: str = DATA

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self.home / self.version

    @property
    def is_there(self) -> bool:
        """Whether they have been made."""
        return self.folder.is_dir()


def quads_in(folder: Path) -> Path:
    """The store in a folder of kept things."""
    return folder / "quads"


def unopened_files(folder: Path) -> int:
    """How many files of the store this process has not opened, though it has opened the store: Oxigraph opens some when it needs them."""
    files = {str(path.resolve()) for path in quads_in(folder).glob("*.sst")}
    return len(files - {os.path.realpath(descriptor) for descriptor in Path("/proc/self/fd").glob("*")})


def index_in(folder: Path) -> Path:
    """The index in a folder of kept things."""
    return folder / "index.sqlite"


@dataclass(frozen=True, slots=True)
class ServedBuild:
    """The build in a folder, as it is served."""

    build: Path

    @property
    def name(self) -> str:
        """The folder."""
        return str(self.build)

    @property
    def look_every(self) -> float:
        """A look at a folder costs nothing."""
        return 2.0

    def kept(self) -> Kept:
        """What is, or is to be, kept of the build; raises `StoreError` if the folder is none."""
        state = graphs_of(self.build).stat()
        version = sha256(f"{FORM}|{state.st_size}|{state.st_mtime_ns}".encode()).hexdigest()[:16]
        return Kept(self.build / FOLDER, version, base_of(self.build))

    def fill(self, folder: Path) -> None:
        """Write store and index into a folder; a corpus brings its own store."""
        from kg.serve.index import write_index  # it loads a dictionary of pinyin, which only the first start needs

        if (self.build / STORE_FOLDER).is_dir():
            _link(self.build / STORE_FOLDER, quads_in(folder))
        else:
            load(graphs_of(self.build), quads_in(folder))
        write_index(index_in(folder), Store.read_only(quads_in(folder)))


def make(kept: Kept, fill: Callable[[Path], None]) -> None:
    """Have what is kept filled if it is not there, and clear away that of earlier states; raises `StoreError`."""
    try:
        kept.home.mkdir(parents=True, exist_ok=True)
        with _alone(kept.home):
            _clear(kept.home, kept.version)
            if not kept.is_there:
                _write(kept, fill)
    except OSError as error:
        raise StoreError(
            f"{kept.home}: cannot be written ({error.strerror or error}); the server keeps its index there: "
            "make it writable, or serve a copy of the build"
        ) from error


def _write(kept: Kept, fill: Callable[[Path], None]) -> None:
    folder = kept.home / f".new-{os.getpid()}"
    folder.mkdir()
    try:
        fill(folder)
        folder.rename(kept.folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _link(store: Path, quads: Path) -> None:
    """The files of a store once more, at no cost: a later build replaces the store, and its index must stay with it."""
    try:
        shutil.copytree(store, quads, copy_function=os.link)
    except shutil.Error:  # a file system without links
        shutil.rmtree(quads)
        shutil.copytree(store, quads)


def _clear(home: Path, version: str) -> None:
    """Remove what killed servers left, and what is kept of earlier states of the build."""
    for path in home.iterdir():
        if path.is_dir() and path.name != version:
            shutil.rmtree(path, ignore_errors=True)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """One server at a time; the kernel takes the lock from one that is killed."""
    with (home / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
