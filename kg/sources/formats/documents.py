"""Office documents and PDFs that carry their text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from kg.errors import SourceError
from kg.extras import needed
from kg.model import Article
from kg.sources.content import MAX_BYTES, archive, bytes_of, clean
from kg.sources.records import Columns
from kg.sources.source import Source

_ENDS_PARAGRAPH = re.compile(r"[。！？!?：:；;”》）)]$")
_PAGE_NUMBER = re.compile(r"[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-—–\s]*")
_LATIN = re.compile(r"[A-Za-z0-9,.;]")


def read_docx(source: Source, columns: Columns) -> Iterator[Article]:
    """A Word document: its paragraphs and, row by row, its tables; the first paragraph is the headline."""
    docx = needed("docx", str(source), SourceError)
    data = bytes_of(source)
    try:
        with archive(io.BytesIO(data)) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > MAX_BYTES:
            raise SourceError(
                f"{source}: {unpacked:,} bytes unpacked are too many for an article (at most {MAX_BYTES:,})"
            )
        lines = list(_docx_lines(docx.Document(io.BytesIO(data))))
    except SourceError:
        raise
    except Exception as error:  # the library lets through whatever its parsers raise
        raise SourceError(
            f"{source}: no Word document (.docx) that can be read; save it again as .docx or .txt"
        ) from error
    yield _article(source, lines, "write the headline in the first paragraph and the text below")


def _docx_lines(document: Any) -> Iterator[str]:
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from (" ".join(dict.fromkeys(cell.text for cell in row.cells)) for row in block.rows)
        else:
            yield block.text


def read_pdf(source: Source, columns: Columns) -> Iterator[Article]:
    """A PDF's text layer, its lines joined to paragraphs; the first line is the headline."""
    pypdf = needed("pypdf", str(source), SourceError)
    try:
        document = pypdf.PdfReader(io.BytesIO(bytes_of(source)))
        if document.is_encrypted and not document.decrypt(""):
            raise SourceError(f"{source}: the PDF is locked with a password; save it without one")
        lines = [line for page in document.pages for line in page.extract_text().splitlines()]
    except SourceError:
        raise
    except Exception as error:  # the library lets through whatever broken files make it raise
        raise SourceError(
            f"{source}: no PDF that can be read ({type(error).__name__}); print it to PDF again"
        ) from error
    yield _article(source, list(_paragraphs(lines)), "it has no text layer; run text recognition (OCR) on it first")


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Lines joined where the page, not the writer, broke them; page numbers are left out."""
    stripped = [line.rstrip() for line in lines if line.strip() and not _PAGE_NUMBER.fullmatch(line)]
    full = max(map(len, stripped), default=0)
    paragraph, before = "", 0
    for number, line in enumerate(stripped):
        is_new = line[0].isspace() or line[0] == "\u3000" or before < 0.8 * full or _ENDS_PARAGRAPH.search(paragraph)
        if number == 0 or is_new:
            yield from filter(None, [paragraph])
            paragraph = line.strip()
        else:
            latin = _LATIN.match(paragraph[-1]) and _LATIN.match(line[0])
            paragraph += (" " if latin else "") + line.strip()
        before = len(line)
    yield from filter(None, [paragraph])


def _article(source: Source, lines: list[str], advice: str) -> Article:
    text = clean("\n".join(line for line in lines if line.strip()))
    if not text:
        raise SourceError(f"{source}: no text in it; {advice}")
    return Article(id=source.id, text=text)
