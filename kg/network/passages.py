"""Where a node or an edge of the network stands in the articles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """One evidence of a fact: the sentence `[start, end)` of `article` (its IRI), in it the focus, the rule and its confidence.

    Offsets are code points of the article's text, `text` is the sentence as it stands there.
    """

    article: str
    start: int
    end: int
    focus_start: int
    focus_end: int
    text: str
    rule: str
    confidence: float

    @property
    def focus(self) -> str:
        """The words of the sentence that say the fact."""
        return self.text[self.focus_start - self.start : self.focus_end - self.start]


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """An article that the network was read from; `text` is what the offsets of its passages count in."""

    iri: str
    id: str
    title: str
    text: str
    published: str = ""
    medium: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
