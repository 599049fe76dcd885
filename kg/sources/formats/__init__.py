"""The formats that articles come in: what a file's suffix says, and which reader knows it.

A reader is a function from a source and the user's columns to the articles in it, or the errors that stand in their place; it
raises `SourceError` where nothing of the source can be read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kg.errors import SourceError
from kg.model import Article
from kg.sources.formats import delimited, documents, json_records, pages, parquet, plain
from kg.sources.records import Columns
from kg.sources.source import Source

Outcome = Article | SourceError
Reader = Callable[[Source, Columns], Iterator[Outcome]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format and its reader; `is_collection` if a file of it holds many articles and is read piece by piece."""

    name: str
    read: Reader
    is_collection: bool = False


_HTML = Format("HTML", pages.read)
_LINES = Format("JSON lines", json_records.read_lines, is_collection=True)

FORMATS: Mapping[str, Format] = {
    ".txt": Format("text", plain.read_text),
    ".md": Format("Markdown", plain.read_markdown),
    ".json": Format("JSON", json_records.read_whole),
    ".jsonl": _LINES,
    ".ndjson": _LINES,
    ".csv": Format("CSV", delimited.read_csv, is_collection=True),
    ".tsv": Format("TSV", delimited.read_tsv, is_collection=True),
    ".parquet": Format("Parquet", parquet.read, is_collection=True),
    ".html": _HTML,
    ".htm": _HTML,
    ".docx": Format("Word", documents.read_docx),
    ".pdf": Format("PDF", documents.read_pdf),
}
"""Formats by suffix; each also compressed (.gz) and in archives (.zip)."""
