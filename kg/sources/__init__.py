"""Files, folders, archives and streams to articles: which hold one, under which id, and what is wrong with the others.

A further format is one more reader in `formats`.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from kg.errors import SourceError
from kg.model import Article
from kg.sources.content import MAX_BYTES, bytes_of, check_archive, suffix_of_stream
from kg.sources.finding import sources_in
from kg.sources.formats import FORMATS, Format
from kg.sources.records import FIELDS, Columns, named_after_text
from kg.sources.source import STDIN, Source, mode_of

__all__ = [
    "FIELDS",
    "MAX_BYTES",
    "Columns",
    "Source",
    "articles_in",
    "is_collection",
    "read_articles",
    "read_each",
    "sources_in",
]


def read_articles(path: str | Path, columns: Columns | None = None) -> Iterator[Article]:
    """The articles of a file, a folder and all below it, or an archive, sorted by id; raises `SourceError` at the first bad one."""
    for outcome in read_each(sources_in([Path(path)]), columns):
        if isinstance(outcome, SourceError):
            raise outcome
        yield outcome


def read_each(sources: Iterable[Source], columns: Columns | None = None) -> Iterator[Article | SourceError]:
    """For every source its articles, or the errors that stand in their place; one bad file stops nothing."""
    for source in sources:
        yield from articles_in(source, columns)


def articles_in(source: Source, columns: Columns | None = None) -> Iterator[Article | SourceError]:
    """The articles of one file, or the errors that stand in their place."""
    try:
        for outcome in _format_of(source).read(source, columns or Columns()):
            yield outcome if isinstance(outcome, SourceError) or outcome.id else _named(outcome, source)
    except SourceError as error:
        yield error


def _named(article: Article, source: Source) -> Article:
    """An article that neither its file nor itself has a name for, called after its text."""
    return replace(article, id=named_after_text(source, article.text))


def is_collection(source: Source) -> bool:
    """Whether the source may hold any number of articles, to be read one after the other."""
    known = FORMATS.get(source.suffix)
    return source.path == STDIN or (known is not None and known.is_collection)


def _format_of(source: Source) -> Format:
    if source.path == STDIN:
        return FORMATS[suffix_of_stream()]
    if not source.member and stat.S_ISDIR(mode_of(source.path)):
        raise SourceError(f"{source}: {_why_no_article(source.path)}")
    if not mode_of(source.path):
        bytes_of(source)  # says that it is missing, whatever its format would need
    known = FORMATS.get(source.suffix)
    if known is None:
        if source.path.suffix.lower() == ".zip":
            check_archive(source)
            raise SourceError(f"{source}: no article in this archive; articles end in {_suffixes()}")
        bytes_of(source)  # what is missing or empty is told as such
        raise SourceError(f"{source}: not a format that can be read; give {_suffixes()}, or a .zip of these")
    return known


def _why_no_article(folder: Path) -> str:
    try:
        list(folder.iterdir())
    except OSError as error:
        return f"the folder cannot be read ({error.strerror}); check its permissions"
    return f"no article in this folder; articles end in {_suffixes()}"


def _suffixes() -> str:
    *most, last = FORMATS
    return f"{', '.join(most)} or {last}"
