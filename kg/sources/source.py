"""Where an article, or a file full of them, comes from."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

STDIN = Path("-")
"""The path that stands for standard input."""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A file that should hold articles; `id` is that of its article unless the file gives one itself.

    `member` is the name of a file inside the zip archive at `path`, empty for a file of its own.
    """

    id: str
    path: Path
    member: str = ""

    def __str__(self) -> str:
        if self.path == STDIN:
            return "standard input"
        return writable(f"{self.path}: {self.member}" if self.member else str(self.path))

    @property
    def suffix(self) -> str:
        """What its name says of its format, in lower case: the last suffix but `.gz`."""
        return format_suffix(self.member or self.path.name)


def writable(name: str) -> str:
    """A file name as text: one that is not UTF-8 with its odd bytes as escapes."""
    return os.fsencode(name).decode("utf-8", errors="backslashreplace")


def mode_of(path: Path) -> int:
    """The kind and permissions of what is at a path; 0 where the system does not tell: nothing, or behind a locked folder."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0


def is_compressed(name: str) -> bool:
    """Whether a file of that name is compressed with gzip."""
    return name.lower().endswith(".gz")


def format_suffix(name: str) -> str:
    """The suffix that tells a file's format: `.txt` for `a.txt` and `a.txt.gz`."""
    return PurePosixPath(name[:-3] if is_compressed(name) else name).suffix.lower()


def without_suffix(path: PurePosixPath) -> PurePosixPath:
    """A path without the suffixes that tell its format: `2015/a` for `2015/a.txt.gz`."""
    plain = path.with_suffix("") if is_compressed(path.name) else path
    return plain.with_suffix("")
