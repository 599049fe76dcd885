"""A build is written beside its folder and swapped in whole: who looks sees the old output or the new, never half of one."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError
from kg.store import MANIFEST

LEDGER = ".ledger.sqlite"
"""What the build has read, for the next one; SQLite may keep a journal beside it."""

_LEDGERS = (LEDGER, f"{LEDGER}-journal")
_SERVED = ".served"
"""What a server keeps of a build; of another build it would be of no use."""

_LOCK = ".lock"
_AT_FDCWD = -100 if sys.platform == "linux" else -2
_EXCHANGE = 2


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """A fresh folder to write a build into; it takes the place of `output` when the block ends without an error.

    Files in `output` that no build wrote are carried over. Any failure, a full disk included, is a `StoreError` and
    leaves `output` as it was; so does a kill, whose remains the next build clears away. The folder has the ledger of
    the build that was killed or interrupted last, else that of `output`, if there is one.
    """
    output = Path(os.path.realpath(output))  # unlike resolve(), it says nothing yet of links that lead in a circle
    folder = output.with_name(f"{_prefix(output)}{os.getpid()}")
    try:
        _refuse_what_cannot_be_swapped(output)
        output.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir()
        _bring_ledger(output, folder)
        _clear_remains(output, folder)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise _unwritable(output, error) from error
    is_interrupted = False
    try:
        with (folder / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield folder
            _carry_over(output, folder)
            _swap(folder, output)
            (output / _LOCK).unlink()
    except OSError as error:
        raise _unwritable(output, error) from error
    except KeyboardInterrupt:
        is_interrupted = True
        raise
    finally:
        _clear(folder, keep=_LEDGERS if is_interrupted else ())


def files_of_build(folder: Path) -> frozenset[str]:
    """The files and folders that a build wrote into the folder, by their paths in it; none if it is no build."""
    try:
        return frozenset(json.loads((folder / MANIFEST).read_bytes())["files"]) | {MANIFEST, _LOCK, _SERVED, *_LEDGERS}
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _bring_ledger(output: Path, folder: Path) -> None:
    """Put into the folder what a killed build had read, or else a copy of what the build in force had."""
    left = [remains for remains in output.parent.glob(f"{_prefix(output)}*") if remains != folder and _is_left(remains)]
    for remains in sorted(left, key=lambda remains: (remains / LEDGER).stat().st_mtime, reverse=True)[:1]:
        for name in _LEDGERS:
            if (remains / name).exists():
                (remains / name).rename(folder / name)
        return
    if (output / LEDGER).is_file():
        shutil.copyfile(output / LEDGER, folder / LEDGER)


def _is_left(remains: Path) -> bool:
    """Whether a killed build left its ledger in a folder; one that still runs holds its lock."""
    if not (remains / LEDGER).is_file():
        return False
    with (remains / _LOCK).open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def _clear(folder: Path, keep: Sequence[str]) -> None:
    for path in folder.iterdir() if keep and folder.is_dir() else ():
        if path.name not in keep:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    if not keep or not any(folder.iterdir()):
        shutil.rmtree(folder, ignore_errors=True)


def _refuse_what_cannot_be_swapped(output: Path) -> None:
    if output.exists() and not output.is_dir():
        raise StoreError(f"{output}: a file, not a folder; give another folder with -o")
    if output.is_mount() or output == Path.cwd() or output in Path.cwd().parents:
        raise StoreError(f"{output}: this folder cannot be swapped as a whole; give one in it: -o {output / 'build'}")
    if output.is_dir() and not os.access(output, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _carry_over(output: Path, folder: Path) -> None:
    """Link what is not ours into the new folder; a name that both have is a clash that only the user can settle."""
    ours = files_of_build(output)
    for path in sorted(output.rglob("*")) if output.is_dir() else ():
        inside = path.relative_to(output)
        target = folder / inside
        if inside.as_posix() in ours or inside.parts[0] in ours:
            continue
        if path.is_dir() and not path.is_symlink():
            _refuse_what_cannot_be_swapped(path)
            target.mkdir(exist_ok=True)
        elif target.exists():
            raise StoreError(f"{path}: not written by a build; move it away or give another folder with -o")
        else:
            _link(path, target)


def _link(path: Path, target: Path) -> None:
    try:
        os.link(path, target, follow_symlinks=False)
    except (OSError, NotImplementedError):  # another file system, or a system without links to links
        shutil.copy2(path, target, follow_symlinks=False)


def _swap(folder: Path, output: Path) -> None:
    if not output.exists():
        folder.rename(output)
        return
    folder.chmod(output.stat().st_mode)
    if not _exchanged(folder, output):
        old = folder.with_name(folder.name + ".old")
        output.rename(old)
        folder.rename(output)
        old.rename(folder)


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the kernel exchanged the two names in one step; some file systems cannot."""
    library = ctypes.CDLL(None, use_errno=True)
    rename = getattr(library, "renameat2" if sys.platform == "linux" else "renameatx_np", None)
    if rename is None:
        return False
    return int(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _EXCHANGE)) == 0


def _clear_remains(output: Path, folder: Path) -> None:
    """Remove what killed builds left beside the folder; one that still runs holds its lock."""
    for remains in output.parent.glob(f"{_prefix(output)}*"):
        if remains == folder:
            continue
        with (remains / _LOCK).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            shutil.rmtree(remains, ignore_errors=True)


def _prefix(output: Path) -> str:
    return f".{output.name}.new-"


def _unwritable(output: Path, error: OSError) -> StoreError:
    return StoreError(f"{output}: cannot be written ({error.strerror or error}); nothing in it was changed")
