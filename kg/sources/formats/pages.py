"""Web pages: the article in the middle of navigation, with what its meta tags say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from kg.errors import SourceError
from kg.extras import needed
from kg.lexicon import rows
from kg.model import Article
from kg.sources.content import text_of
from kg.sources.records import Columns, article_of
from kg.sources.source import Source

MAX_CHARACTERS = 5_000_000
"""A page above this size holds no article, and parsing it would take minutes."""


def read(source: Source, columns: Columns) -> Iterator[Article]:
    """The page's article; the meta tags of Chinese government sites win over what the page looks like."""
    text = text_of(source)
    if len(text) > MAX_CHARACTERS:
        raise SourceError(f"{source}: {len(text):,} characters are too many for a page (at most {MAX_CHARACTERS:,})")
    found = _main_part(source, text)
    said = _meta_tags(source, text)
    yield article_of(
        {**found, **said, "text": _without_headline(found["text"], said.get("title") or found["title"])},
        Columns(),
        source,
    )


def _main_part(source: Source, text: str) -> Mapping[str, str]:
    trafilatura = needed("trafilatura", str(source), SourceError)
    page = trafilatura.bare_extraction(text, with_metadata=True, include_comments=False)
    if page is None or not (page.text or "").strip():
        raise SourceError(f"{source}: no article in this page; save its text as .txt, the headline first")
    return {
        "title": page.title or "",
        "text": page.text,
        "published": page.date or "",
        "source": page.sitename or "",
        "url": page.url or "",
    }


def _meta_tags(source: Source, text: str) -> dict[str, str]:
    """What `<meta name=… content=…>` says, by field; of several tags for one field the first in the list of names."""
    html = needed("lxml.html", str(source), SourceError)
    tree = html.fromstring(text.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    said = {str(tag.get("name", "")).lower(): str(tag.get("content") or "").strip() for tag in tree.iter("meta")}
    found: dict[str, str] = {}
    for name, field in _tags():
        if said.get(name):
            found.setdefault(field, said[name])
    return found


@cache
def _tags() -> tuple[tuple[str, str], ...]:
    return tuple((name.lower(), field) for name, field in rows("meta_tags"))


def _without_headline(text: str, title: str) -> str:
    """The body without navigation or the headline before it, where the headline stands in a line of its own."""
    lines = text.split("\n")
    for at, line in enumerate(lines[:12]):
        if title and line.strip() == title.strip() and lines[at + 1 :]:
            return "\n".join(lines[at + 1 :])
    return text
