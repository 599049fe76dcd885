"""The bytes and the text of a source, decompressed, within bounds: no file may fill the memory or never end."""

from __future__ import annotations

import errno
import gzip
import io
import re
import stat
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

from kg.encoding import NotTextError, codec_of, decoded
from kg.errors import SourceError
from kg.sources.source import STDIN, Source, is_compressed

MAX_BYTES = 50_000_000
"""A file above this size is no article; nor is a line of a file that holds one article a line."""

_SAMPLE = 1 << 16
_OPENINGS = (
    (b"{", ".json"),
    (b"[", ".json"),
    (b"<", ".html"),
    (b"%PDF", ".pdf"),
    (b"PK\x03\x04", ".docx"),
    (b"---\n", ".md"),
)
_WIDE = ("utf-16", "utf-32")
_LINE_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BROKEN_ARCHIVE = (zipfile.BadZipFile, gzip.BadGzipFile, zlib.error, EOFError)


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """The decompressed bytes of a source as a stream; raises `SourceError`, also for what goes wrong while it is read."""
    with _told(source), _raw(source) as raw:
        if is_compressed(source.member or source.path.name):
            with gzip.GzipFile(fileobj=raw) as plain:
                yield plain  # type: ignore[misc]
        else:
            yield raw


def check_archive(source: Source) -> None:
    """Raises `SourceError` where a source is no archive that can be opened."""
    with _told(source), archive(source.path):
        pass


@contextmanager
def _told(source: Source) -> Iterator[None]:
    """What goes wrong with a file, as a `SourceError`."""
    try:
        yield
    except FileNotFoundError as error:
        raise SourceError(f"{source}: no such file or folder; check the path") from error
    except _BROKEN_ARCHIVE as error:
        raise SourceError(f"{source}: a broken archive ({error}); compress it again") from error
    except (NotImplementedError, RuntimeError) as error:  # a method or an encryption that zipfile does not know
        raise SourceError(f"{source}: cannot be unpacked ({error}); give the file itself") from error
    except OSError as error:
        advice = "mend the link" if error.errno == errno.ELOOP else "check its permissions"
        raise SourceError(f"{source}: cannot be read ({error.strerror or error}); {advice}") from error


@contextmanager
def _raw(source: Source) -> Iterator[BinaryIO]:
    if source.path == STDIN:
        yield sys.stdin.buffer
    elif source.member:
        with archive(source.path) as files, files.open(source.member) as member:
            yield member  # type: ignore[misc]
    else:
        if stat.S_ISBLK(mode := source.path.stat().st_mode) or stat.S_ISCHR(mode):
            raise SourceError(f"{source}: a device, not a file with an article")
        with source.path.open("rb") as file:
            yield file


def archive(path: object) -> zipfile.ZipFile:
    """A zip archive; names that are not marked as UTF-8 are read as Chinese ones."""
    return zipfile.ZipFile(path, metadata_encoding="gb18030")  # type: ignore[call-overload,no-any-return]


def suffix_of_stream() -> str:
    """The format of standard input, told by how it begins, as a file's suffix would tell it."""
    head = sys.stdin.buffer.peek(_SAMPLE).lstrip()  # type: ignore[union-attr]
    first_line, more = head.split(b"\n", 1)[0].rstrip(), b"\n" in head
    if head.startswith(b"{") and first_line.endswith(b"}") and (more or len(head) >= _SAMPLE):
        return ".jsonl"
    return next((suffix for mark, suffix in _OPENINGS if head.startswith(mark)), ".txt")


def bytes_of(source: Source) -> bytes:
    """The whole content of a source that holds one article."""
    with opened(source) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise SourceError(f"{source}: too many bytes for an article (at most {MAX_BYTES:,}); split the file")
    if not data.strip():
        raise SourceError(f"{source}: the file is empty; write an article into it, or take it out")
    return data


def text_of(source: Source) -> str:
    """The decoded content with line breaks as `\\n` and nothing that RDF and XML cannot hold."""
    try:
        text = clean(decoded(bytes_of(source)))
    except NotTextError as error:
        raise SourceError(f"{source}: not text but {error}; save it as UTF-8 text") from error
    if not text.strip():
        raise SourceError(f"{source}: the file holds only white space; write an article into it")
    return text


def lines_of(source: Source) -> Iterator[str]:
    """The lines of a text file of any length, one at a time, each with its line feed; raises `SourceError`."""
    with opened(source) as stream:
        lines = io.BufferedReader(stream, _SAMPLE)  # type: ignore[type-var]
        try:
            codec = _codec_of(lines.peek(_SAMPLE), source)
            yield from _wide_lines(lines, codec) if codec.startswith(_WIDE) else _lines(lines, codec, source)
        finally:
            lines.detach()  # the stream is closed by who opened it


def _codec_of(sample: bytes, source: Source) -> str:
    try:
        return codec_of(sample[: sample.rfind(b"\n") + 1] or sample)
    except NotTextError as error:
        raise SourceError(f"{source}: not text but {error}; save it as UTF-8 text") from error


def _lines(lines: IO[bytes], codec: str, source: Source) -> Iterator[str]:
    """Lines of an encoding in which a line feed is one byte; broken characters cost no other line."""
    while line := lines.readline(MAX_BYTES + 1):
        if len(line) > MAX_BYTES:
            raise SourceError(f"{source}: a line of more than {MAX_BYTES:,} bytes; split the file")
        yield line.decode(codec, errors="replace")


def _wide_lines(lines: IO[bytes], codec: str) -> Iterator[str]:
    wide = io.TextIOWrapper(lines, codec, errors="replace", newline="")
    try:
        yield from wide
    finally:
        wide.detach()


def clean(text: str) -> str:
    """The text with line breaks as `\\n` and nothing that RDF and XML cannot hold."""
    return _UNWRITABLE.sub("\ufffd", _LINE_BREAKS.sub("\n", text))
