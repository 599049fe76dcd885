"""Title, medium, authors and date of publication."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.byline import authors_of
from kg.grammar.document import Document
from kg.grammar.media import medium_of
from kg.grammar.mentions import Credit
from kg.model import Evidence, Fact, Publication, Span
from kg.rules.rule import Findings, Rule, evidence, rule


@rule("publication.credits")
def credits(document: Document, findings: Findings) -> Iterator[Fact]:
    """The headline, the medium of the dateline, the byline, the date; what metadata say goes before what the text says.

    Matches: 衢州日报3月2日讯（记者 方一鸣）. Not: （方一鸣 摄）, 责任编辑：方一鸣.
    """
    if not document.paragraphs:
        return
    article = document.article
    medium = None if article.source else medium_of(document)
    authors = () if article.authors else authors_of(document)
    yield Publication(
        title=article.title or document.quotation(document.headline),
        source=medium.name if medium else article.source,
        authors=article.authors or tuple(author.name for author in authors),
        published=document.published,
        evidence=_places(document, [credit for credit in (medium, *authors) if credit]),
    )


def _places(document: Document, credits: list[Credit]) -> tuple[Evidence, ...]:
    """The headline, and where the text names medium and authors; metadata stand behind the headline."""
    spans = dict.fromkeys([document.headline, *(credit.span for credit in credits)])
    return tuple(
        place for span in spans for place in evidence(document, "publication.credits", Span(span.start, span.end))
    )


RULES: tuple[Rule, ...] = (credits,)
