"""The people of one document as they are found: where each stands, with the posts that stand with the name."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention, TitleMention
from kg.model import Person, Span


class Roll:
    """Names noted so far, in the order of the text, and what posts each mention says."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.titles: dict[Span, tuple[TitleMention, ...]] = {}
        self.known: set[str] = set()
        self._order: list[Span] = []

    def note(self, span: Span, titles: tuple[TitleMention, ...] = ()) -> None:
        """A name, and posts that are said of it."""
        if span not in self.titles:
            insort(self._order, span)
        self.titles[span] = (*self.titles.get(span, ()), *titles)
        self.known.add(self.name(span))

    def note_all(self, spans: Iterable[Span]) -> None:
        """Names without posts."""
        for span in spans:
            self.note(span)

    def name(self, span: Span) -> str:
        """The name in simplified characters, without padding."""
        return "".join(self.document.text[span.start : span.end].split())

    def last_before(self, end: int) -> Span | None:
        """The name that stands last before `end`."""
        index = bisect_left(self._order, Span(end, end)) - 1
        return self._order[index] if index >= 0 else None

    def mentions(self) -> tuple[PersonMention, ...]:
        """All names in order, in the article's own characters."""
        provinces = self._provinces()
        return tuple(
            PersonMention(span, Person(self._written(span), provinces.get(self.name(span), "")), self.titles[span])
            for span in self._order
        )

    def _written(self, span: Span) -> str:
        return "".join(self.document.quotation(span).split())

    def _provinces(self) -> dict[str, str]:
        """The first two digits of the place of each person's first post."""
        found: dict[str, str] = {}
        for span in self._order:
            for title in self.titles[span]:
                if title.organisation and title.organisation.place:
                    found.setdefault(self.name(span), title.organisation.place[:2])
        return found
