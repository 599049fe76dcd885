"""Which files the given paths stand for, and under which id each goes."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from glob import has_magic
from pathlib import Path, PurePosixPath

from kg.errors import SourceError
from kg.sources.content import archive
from kg.sources.formats import FORMATS
from kg.sources.source import STDIN, Source, format_suffix, mode_of, without_suffix, writable

_ARCHIVE = ".zip"


@dataclass(frozen=True)
class _File:
    """A file as it was found: `inside` is its path below the given folder, in an archive with the archive's own before it."""

    path: Path
    member: str
    inside: PurePosixPath

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that it can have, the shortest first."""
        if self.path == STDIN:
            return ("",)
        outer = self.path.absolute().parts[1:]
        count = len(self.inside.parts) - len(PurePosixPath(self.member).parts if self.member else ())
        above = outer[: len(outer) - count]
        longer = ["/".join((*above[-more:], str(self.inside))) for more in range(1, len(above) + 1)]
        return tuple(writable(name) for name in (str(without_suffix(self.inside)), str(self.inside), *longer))


def sources_in(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The files that files, folders, globs, lists (`@files.txt`), archives and `-` stand for, sorted by id.

    What is wrong with one shows when it is read. An id is the path below the given folder without suffix; files that
    would share one keep the suffix, and if that does not tell them apart, the folders above them, as many as needed.
    """
    found = {(os.path.realpath(file.path), file.member): file for top in _expanded(paths) for file in _files_under(top)}
    files = [file for _, file in sorted(found.items())]
    names = {file: file.names for file in files}
    depth = dict.fromkeys(files, 0)
    while clashing := _clashing({file: names[file][depth[file]] for file in files}, depth, names):
        for file in clashing:
            depth[file] += 1
    return tuple(sorted(Source(names[file][depth[file]], file.path, file.member) for file in files))


def _clashing(
    ids: Mapping[_File, str], depth: Mapping[_File, int], names: Mapping[_File, tuple[str, ...]]
) -> list[_File]:
    """The files whose id is another's, too, and that have a longer one to take."""
    count = Counter(ids.values())
    return [file for file, id in ids.items() if count[id] > 1 and depth[file] + 1 < len(names[file])]


def _expanded(paths: Iterable[Path]) -> Iterator[Path]:
    """The paths with lists and patterns written out; a file of such a name goes before a pattern."""
    for path in paths:
        text = str(path)
        if text.startswith("@") and not path.exists():
            yield from _listed(Path(text[1:]))
        elif has_magic(text) and not os.path.lexists(path):
            yield from sorted(Path().glob(text) if not path.is_absolute() else Path(path.anchor).glob(text[1:])) or [
                path
            ]
        else:
            yield path


def _listed(path: Path) -> Iterator[Path]:
    """The paths of a list, one a line; relative ones are below the list's folder."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SourceError(f"{path}: the list cannot be read ({error.strerror}); check its path") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}: the list is not UTF-8 text; save it as such, one path a line") from error
    yield from (path.parent / line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _files_under(top: Path) -> Iterator[_File]:
    """The files of readable formats in a folder; the path itself if it is a file, or a folder without any."""
    is_folder = top != STDIN and stat.S_ISDIR(mode_of(top))
    files = list(_visible(top)) if is_folder else [top]
    for file in files or [top]:
        inside = PurePosixPath(file.relative_to(top) if file != top else file.name)
        yield from _members(file, inside) if file.suffix.lower() == _ARCHIVE else [_File(file, "", inside)]


def _is_readable(name: str) -> bool:
    return format_suffix(name) in FORMATS or name.lower().endswith(_ARCHIVE)


def _members(path: Path, inside: PurePosixPath) -> Iterator[_File]:
    """The files of readable formats in an archive; the archive itself where it has none or cannot be opened."""
    try:
        with archive(path) as files:
            names = [info.filename for info in files.infolist() if not info.is_dir()]
    except Exception:  # what is wrong with it is told when it is read, as for any other file
        names = []
    found = [name for name in names if format_suffix(name) in FORMATS and not _is_hidden(name)]
    for name in found:
        yield _File(path, name, without_suffix(inside) / name.lstrip("/"))
    if not found:
        yield _File(path, "", inside)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in PurePosixPath(name).parts)


def _visible(top: Path) -> Iterator[Path]:
    """Every file of a readable format in a folder and below, without hidden ones and what is no file (pipes, sockets).

    A folder that cannot be looked into stands for its files, so that it is told when it is read.
    """
    locked: list[OSError] = []
    for folder, folders, names in os.walk(top, onerror=locked.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        readable = (Path(folder, name) for name in names if not name.startswith(".") and _is_readable(name))
        yield from filter(_is_file, readable)
    yield from (Path(error.filename) for error in locked)


def _is_file(path: Path) -> bool:
    """Whether it is a file, or nothing that can be told (a link that leads nowhere), which is said when it is read."""
    mode = mode_of(path)
    return stat.S_ISREG(mode) or not mode
