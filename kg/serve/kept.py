"""What a server keeps of a build: its graphs as an Oxigraph store on disk and its index, made when it is first served.

    BUILD/.served/VERSION/quads/          the store
    BUILD/.served/VERSION/index.sqlite    the index

A build stays what it is, byte for byte: Oxigraph's files differ from run to run, and these can always be made again. They are
written beside their place and moved there whole, so a killed server leaves nothing that looks finished.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kg.errors import StoreError
from kg.schema import DATA
from kg.store import STORE_FOLDER, Store, base_of, graphs_of, load

FOLDER = ".served"
"""The folder in a build that holds what is kept of it."""

_FORM = 3
"""Raised whenever store or index are written in another way."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A build's store and index on disk, `version` saying of which state of the build, `base` what its IRIs begin with."""

    build: Path
    version: str
    base: str = DATA

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self.build / FOLDER / self.version

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


def kept_of(build: Path) -> Kept:
    """What is, or is to be, kept of a build; raises `StoreError` if the folder is none."""
    return Kept(build, version_of(build), base_of(build))


def version_of(build: Path) -> str:
    """The state that a build is in; another after every build that changed something. Raises `StoreError` if the folder is none."""
    state = graphs_of(build).stat()
    return sha256(f"{_FORM}|{state.st_size}|{state.st_mtime_ns}".encode()).hexdigest()[:16]


def make(kept: Kept) -> None:
    """Make store and index if they are not there, and clear away those of earlier states; raises `StoreError`."""
    home = kept.build / FOLDER
    try:
        home.mkdir(exist_ok=True)
        with _alone(home):
            _clear(home, kept.version)
            if not kept.is_there:
                _write(kept, home / f".new-{os.getpid()}")
    except OSError as error:
        raise StoreError(
            f"{home}: cannot be written ({error.strerror or error}); the store goes there when a build is first served"
        ) from error


def _write(kept: Kept, folder: Path) -> None:
    from kg.serve.index import write_index  # it loads a dictionary of pinyin, which only the first start needs

    folder.mkdir()
    try:
        if (kept.build / STORE_FOLDER).is_dir():  # a corpus brings its own
            _link(kept.build / STORE_FOLDER, quads_in(folder))
        else:
            load(graphs_of(kept.build), quads_in(folder))
        write_index(index_in(folder), Store.read_only(quads_in(folder)))
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
