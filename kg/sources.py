"""Files and folders to articles: which files hold one, under which id, and what is wrong with those that cannot be read.

A further format is one more reader in `READERS`: a function from a source and its bytes to the articles in it.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from kg.encoding import NotTextError, decoded
from kg.errors import SourceError
from kg.model import Article

MAX_BYTES = 50_000_000
"""A file above this size is no article."""

_BETWEEN_AUTHORS = re.compile(r"\s*[|、，,；;]\s*")
_LINE_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A file that should hold articles; `id` is that of its article unless the file gives one itself."""

    id: str
    path: Path


Reader = Callable[[Source, bytes], Iterator[Article]]


def read_articles(path: str | Path) -> Iterator[Article]:
    """The articles of a file or of a folder and all below it, sorted by id; raises `SourceError` at the first bad one."""
    for outcome in read_each(sources_in([Path(path)])):
        if isinstance(outcome, SourceError):
            raise outcome
        yield outcome


def read_each(sources: Iterable[Source]) -> Iterator[Article | SourceError]:
    """For every source its articles, or the error that says why it has none; one bad file stops nothing."""
    for source in sources:
        try:
            yield from articles_in(source)
        except SourceError as error:
            yield error


def articles_in(source: Source) -> Iterator[Article]:
    """The articles of one file; raises `SourceError`."""
    if source.path.is_dir():
        raise SourceError(f"{source.path}: no article in this folder; articles end in {' or '.join(READERS)}")
    data = _bytes_of(source.path)
    reader = READERS.get(source.path.suffix.lower())
    if reader is None:
        raise SourceError(f"{source.path}: not a format that can be read; give {' or '.join(READERS)}")
    yield from reader(source, data)


def sources_in(paths: Iterable[Path]) -> tuple[Source, ...]:
    """The files that the given files and folders stand for, sorted by id; what is wrong with one shows when it is read.

    An id is the path below the given folder without suffix; files that would share one keep the suffix, and if that
    does not tell them apart, the folders above them, as many as needed.
    """
    found = {file.resolve(): (file, top) for top in paths for file in _files_under(top)}
    named = {file: _names(file, top) for file, top in found.values()}
    depth = dict.fromkeys(named, 0)
    while clashing := _clashing({file: named[file][depth[file]] for file in named}, depth, named):
        for file in clashing:
            depth[file] += 1
    return tuple(sorted(Source(named[file][depth[file]], file) for file in named))


def _clashing(ids: Mapping[Path, str], depth: Mapping[Path, int], named: Mapping[Path, tuple[str, ...]]) -> list[Path]:
    """The files whose id is another's, too, and that have a longer one to take."""
    count = Counter(ids.values())
    return [file for file, id in ids.items() if count[id] > 1 and depth[file] + 1 < len(named[file])]


def _names(file: Path, top: Path) -> tuple[str, ...]:
    """The ids that a file can have, the shortest first."""
    inside = PurePosixPath(file.relative_to(top) if file != top else file.name)
    above = file.absolute().parts[1 : -len(inside.parts)]
    longer = ["/".join((*above[-count:], str(inside))) for count in range(1, len(above) + 1)]
    return tuple(_writable(name) for name in (str(inside.with_suffix("")), str(inside), *longer))


def _writable(name: str) -> str:
    """A file name that is not UTF-8 with its odd bytes as escapes."""
    return os.fsencode(name).decode("utf-8", errors="backslashreplace")


def _files_under(top: Path) -> Iterator[Path]:
    """The files of readable formats in a folder; the path itself if it is a file, or a folder without any."""
    files = [Path(folder, name) for folder, names in _visible(top) for name in names] if top.is_dir() else []
    yield from (file for file in files if file.suffix.lower() in READERS)
    if not any(file.suffix.lower() in READERS for file in files):
        yield top


def _visible(top: Path) -> Iterator[tuple[str, list[str]]]:
    """Every folder with its files, without hidden ones."""
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield folder, [name for name in names if not name.startswith(".")]


def _bytes_of(path: Path) -> bytes:
    """The content of a file that can hold an article."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise SourceError(
                f"{path}: {size:,} bytes are too many for an article (at most {MAX_BYTES:,}); split the file"
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"{path}: no such file or folder; check the path") from error
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror}); check its permissions") from error
    if not data.strip():
        raise SourceError(f"{path}: the file is empty; write the headline in the first line and the text below")
    return data


def _text_of(source: Source, data: bytes) -> str:
    """The decoded content with line breaks as `\\n` and nothing that RDF and XML cannot hold."""
    try:
        text = _clean(decoded(data))
    except NotTextError as error:
        raise SourceError(f"{source.path}: not text but {error}; save it as UTF-8 text") from error
    if not text.strip():
        raise SourceError(f"{source.path}: the file holds only white space; write an article into it")
    return text


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", _LINE_BREAKS.sub("\n", text))


def _read_txt(source: Source, data: bytes) -> Iterator[Article]:
    """Plain text: the first line is the headline."""
    yield Article(id=source.id, text=_text_of(source, data))


def _read_json(source: Source, data: bytes) -> Iterator[Article]:
    """One JSON object: `text`, and as known `title`, `published`, `source`, `author` (a string or a list), `url`, `id`."""
    try:
        record = json.loads(_text_of(source, data))
    except json.JSONDecodeError as error:
        raise SourceError(
            f"{source.path}: broken JSON at line {error.lineno}, column {error.colno}: {error.msg}; mend it there"
        ) from error
    except RecursionError as error:
        raise SourceError(f"{source.path}: JSON nested too deeply; give one object with a `text`") from error
    if not isinstance(record, dict):
        raise SourceError(
            f"{source.path}: a JSON {type(record).__name__} where an object with `title` and `text` should be"
        )
    yield _article_of(record, source)


def _article_of(record: Mapping[str, Any], source: Source) -> Article:
    title, body = _cell(record, "title"), record.get("text")
    if not isinstance(body, str) or not body.strip():
        raise SourceError(f"{source.path}: no `text` in it; the article's body belongs into the field `text`")
    return Article(
        id=_cell(record, "id") or source.id,
        text=_clean(f"{title}\n{body}" if title else body),
        title=title,
        published=_cell(record, "published"),
        source=_cell(record, "source"),
        authors=_authors(record.get("author")),
        url=_cell(record, "url"),
    )


def _cell(record: Mapping[str, Any], name: str) -> str:
    """A field in one line; empty if missing, null or no plain value."""
    value = record.get(name)
    return " ".join(_clean(str(value)).split()) if isinstance(value, str | int | float) else ""


def _authors(value: object) -> tuple[str, ...]:
    """The authors of a list, or of a string that separates them by | 、 or a comma."""
    names = value if isinstance(value, list) else _BETWEEN_AUTHORS.split(value) if isinstance(value, str) else []
    return tuple(_clean(name).strip() for name in names if isinstance(name, str) and name.strip())


READERS: Mapping[str, Reader] = {".txt": _read_txt, ".json": _read_json}
