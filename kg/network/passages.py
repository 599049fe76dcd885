"""Where a node or an edge of the network stands in the articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Where a fact stands: the sentence `[start, end)` of `article` (its IRI), in it the focus, the rule and its confidence.

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


def passage_in(row: Mapping[str, str]) -> Passage:
    """A row of evidence as it is shown: of a run of lines, such as a career below a name, those in which the focus stands."""
    start, text = int(row["start"]), row["text"]
    focus_start, focus_end = int(row["focusStart"]), int(row["focusEnd"])
    begin = text.rfind("\n", 0, focus_start - start) + 1
    line = text[begin : focus_end - start] + text[focus_end - start :].partition("\n")[0]
    return Passage(
        row["article"], start + begin, start + begin + len(line), focus_start, focus_end, line, row["rule"],
        float(row["confidence"]),
    )  # fmt: skip


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
