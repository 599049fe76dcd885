"""An article with everything the recognisers found in it: what rules read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kg import text as texts
from kg.grammar.mentions import (
    BodyMention,
    DateMention,
    MeetingMention,
    NameMention,
    PersonMention,
    PlaceMention,
    QuantityMention,
    Speech,
)
from kg.grammar.segmentation import Tokens, tokens
from kg.model import Article, Place, Span

if TYPE_CHECKING:
    from kg.grammar.actors import Actors
    from kg.grammar.subjects import Subjects


class Mention(Protocol):
    """Anything with a span."""

    @property
    def span(self) -> Span:
        """Where it stands."""


M = TypeVar("M", bound=Mention)


@dataclass(frozen=True)
class Document:
    """An article and its mentions, each kind sorted by place in the text.

    `text` is the article's text folded to simplified, narrow characters: the same length, so that offsets are those
    of the article. Recognisers match on `text`; quotations are cut from `article.text`.
    """

    article: Article
    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    home: Place | None = None
    published: str = ""
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    bodies: tuple[BodyMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    people: tuple[PersonMention, ...] = ()
    meetings: tuple[MeetingMention, ...] = ()
    speeches: tuple[Speech, ...] = ()
    _starts: dict[int, list[int]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def tokens(self) -> Tokens:
        """The segmenter's words with part-of-speech flags, in order."""
        return tokens(self.text)

    @cached_property
    def actors(self) -> Actors:
        """Who can act, in groups: the people, bodies and places, which it needs."""
        from kg.grammar.actors import Actors

        return Actors(self)

    @cached_property
    def subjects(self) -> Subjects:
        """Who does what: finds the subject of a verb. Needs the people, bodies, places and meetings."""
        from kg.grammar.subjects import Subjects

        return Subjects(self)

    @cached_property
    def headline(self) -> Span:
        """The first paragraph."""
        return self.paragraphs[0] if self.paragraphs else Span(0, 0)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds the character at `offset`."""
        return self.sentences[bisect_right(self._sentence_starts, offset, 1) - 1]

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that holds the character at `offset`."""
        return self.paragraphs[bisect_right(self._paragraph_starts, offset, 1) - 1]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def quotation(self, span: Span) -> str:
        """The article's own writing of a stretch."""
        return self.article.text[span.start : span.end]

    def own_writing(self, text: str) -> str:
        """Words made up from the folded text in the article's own (traditional) characters."""
        return text.translate(self._own_characters) if self._own_characters else text

    @cached_property
    def _own_characters(self) -> dict[int, str]:
        if self.text == self.article.text:
            return {}
        pairs = zip(self.text, self.article.text, strict=False)
        return {ord(folded): own for folded, own in pairs if folded != own and "一" <= folded <= "龥"}

    def starts(self, mentions: Sequence[Mention]) -> list[int]:
        """Where the mentions of one of this document's own sequences start, kept for bisection."""
        found = self._starts.get(id(mentions))
        if found is None:
            found = mentions.starts if isinstance(mentions, Tokens) else [m.span.start for m in mentions]
            self._starts[id(mentions)] = found
        return found

    def within(self, mentions: Sequence[M], span: Span) -> Sequence[M]:
        """The mentions that start inside `span`, found by bisection."""
        starts = self._starts.get(id(mentions))
        if starts is None:
            starts = self.starts(mentions)
        start, end = span
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return ()
        return mentions[first : bisect_left(starts, end, first)]

    def at(self, mentions: Sequence[M], offset: int) -> Sequence[M]:
        """The mentions that start at `offset`: mostly none."""
        starts = self.starts(mentions)
        first = bisect_left(starts, offset)
        if first == len(starts) or starts[first] != offset:
            return ()
        return mentions[first : bisect_left(starts, offset + 1, first)]


def skeleton(article: Article) -> Document:
    """The article cut into paragraphs and sentences, before any recogniser has run."""
    text = texts.folded(article.text)
    return Document(article, text, tuple(texts.paragraphs(text)), tuple(texts.sentences(text)))


def read(article: Article) -> Document:
    """The article with all mentions: each recogniser sees what those before it found."""
    from kg.grammar import bodies, dates, home, meetings, names, people, places, quantities, speeches

    document = skeleton(article)
    document = _with(document, names=names.names_in(document))
    document = _with(document, published=dates.published_of(document))
    document = _with(document, dates=dates.dates_in(document))
    document = _with(document, quantities=quantities.quantities_in(document))
    document = _with(document, home=home.home_of(document))
    document = _with(document, places=places.places_in(document))
    document = _with(document, bodies=bodies.bodies_in(document))
    document = _with(document, people=people.people_in(document))
    document = _with(document, meetings=meetings.meetings_in(document))
    return _with(document, speeches=speeches.speeches_in(document))


def _with(document: Document, **found: Any) -> Document:
    """The document with more mentions; what has been worked out from those before (words, starts, subjects) goes along."""
    grown = Document.__new__(Document)
    vars(grown).update(vars(document), **found)
    return grown
