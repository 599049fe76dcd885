"""Plain text and Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kg.errors import SourceError
from kg.extras import needed
from kg.model import Article
from kg.sources.content import text_of
from kg.sources.records import Columns, article_of
from kg.sources.source import Source

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def read_text(source: Source, columns: Columns) -> Iterator[Article]:
    """Plain text: the first line is the headline."""
    yield Article(id=source.id, text=text_of(source))


def read_markdown(source: Source, columns: Columns) -> Iterator[Article]:
    """Markdown: metadata in YAML front matter, the headline there or in the first heading; marks are taken off."""
    text = text_of(source)
    front = _FRONT_MATTER.match(text)
    record = _front_matter(source, front[1]) if front else {}
    title, body = _rendered(text[front.end() :] if front else text)
    if not (title or body):
        raise SourceError(f"{source}: no text below its front matter; write an article into it")
    cells = columns.cells(record)
    cells["title"] = cells.get("title") or title
    yield article_of({**cells, "text": body or title}, Columns(), source)


def _front_matter(source: Source, text: str) -> Mapping[str, Any]:
    yaml = needed("yaml", str(source), SourceError)
    try:
        record = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise SourceError(f"{source}: broken front matter ({' '.join(str(error).split())}); mend it there") from error
    return record if isinstance(record, dict) else {}


def _rendered(text: str) -> tuple[str, str]:
    """The first heading and the paragraphs below it, as the eye reads them."""
    from markdown_it import MarkdownIt

    title = ""
    lines: list[str] = []
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    for before, token in zip([None, *tokens], tokens, strict=False):
        words = "".join(_words(child) for child in token.children or ()) if token.type == "inline" else ""
        if words and not title and not lines and before and before.type == "heading_open":
            title = words
        elif words or token.type in ("fence", "code_block"):
            lines.append(words or token.content.rstrip())
    return title, "\n".join(lines)


def _words(token: Any) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return str(token.content) if token.type in ("text", "code_inline") else ""
