"""What a clause says behind its words of saying: 会议强调，|要…; 要求|各县…."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.predicates import acts_later, lead_of, verb_standing
from kg.grammar.stand_ins import DOCUMENT
from kg.grammar.verbs import modal_at
from kg.model import Agent, Span

_SAYING = re.compile(
    "(?:强调|指出|号召|提出|要求|决定|同意|明确|责成|责令|建议|希望|呼吁|倡议)(?=[^的等和与书者，：、])(?!是否)"
)
ASKING = (
    "部署",
    "责成",
    "叮嘱",
    "嘱咐",
    "要求",
    "号召",
    "希望",
    "责令",
    "勉励",
    "鼓励",
    "激励",
    "劝勉",
    "告诫",
    "决定",
    "规定",
    "呼吁",
    "建议",
)
_ASKING_ON = ("建议", "要求", "同意")
_SAYS = regex.compile("(?:还|也|同时)*(?:明确|提出|要求|指出|强调|规定|部署|包括|共|分|，)")
_CHARGED = re.compile(
    "(?:牵头|分别|共同|主要|具体)负责|主责|(?:负责|承担)的(?:任务|工作)?(?:还|也|主要)*包括|任务(?:还|也|主要)*包括"
)
"""What parts those who are in charge from what they are to do: 某某牵头负责|推进…, 某某主责|出台…."""

PLANNING = "将"
"""What stands for a verb of saying where a body says what it is going to do."""

_NEIGHBOURS = 40
"""How many speeches before a sentence can reach it."""

_QUOTED_BEFORE = 2
"""How many behind it can: words in quotation marks stand before who says them."""


def speeches_reaching(document: Document, span: Span) -> Sequence[Speech]:
    """The speeches whose words reach into `span`."""
    speeches = document.speeches
    starts = document.starts(speeches)
    first = bisect_right(starts, span.start)
    last = bisect_right(starts, span.end - 1, first) + _QUOTED_BEFORE
    near = speeches[max(0, first - _NEIGHBOURS) : last]
    return [speech for speech in near if speech.scope.start < span.end and speech.scope.end > span.start]


class Said(NamedTuple):
    """The words of a clause behind its last word of saying; whether that word asks for them, and the verb of the speech.

    `planners` are who says in it what they are going to do, `by_document` whether a document opens it: 《方案》|鼓励…; `charged`
    are the words that name who is in charge of what is said: 某某牵头负责|推进….
    """

    words: Span
    asks: bool = False
    verb: str = ""
    planners: tuple[Agent, ...] | None = None
    by_document: bool = False
    charged: Span | None = None


class Sayings:
    """The words of saying of one sentence."""

    def __init__(self, text: str, sentence: Span, speeches: Sequence[Speech]) -> None:
        self._text, self._start = text, sentence.start
        self._speeches = [speech for speech in speeches if speech.cue.start >= sentence.start]
        self._starts = [speech.cue.start for speech in self._speeches]
        self._may_say = _SAYING.search(text, sentence.start, sentence.end) is not None

    def said_in(self, clause: Span) -> Said:
        """What the clause says."""
        text, said = self._text, Said(clause)
        first = bisect_left(self._starts, clause.start)
        for speech in self._speeches[first : bisect_left(self._starts, clause.end, first)]:
            if speech.cue.end > clause.end:
                continue
            if speech.verb == PLANNING:
                said = said._replace(planners=speech.speakers)
            elif text[speech.cue.start - 1] not in "不再没未":
                words = Span(max(said.words.start, speech.cue.end), clause.end)
                said = said._replace(words=words, asks=speech.verb in ASKING, verb=speech.verb)
        if self._may_say:
            for match in _SAYING.finditer(text, said.words.start, clause.end):
                opens = match.start() == clause.start
                if (not opens or self._goes_on(match)) and self._says(match, clause):
                    said = said._replace(words=Span(match.end(), clause.end), asks=match.group() in ASKING)
        document = DOCUMENT.match(text, said.words.start, clause.end)
        if document and not _SAYS.match(text, document.end()):
            said = said._replace(words=Span(document.end(), clause.end), by_document=True)
        charge = _CHARGED.search(text, *said.words)
        if charge and verb_standing(text, charge.end(), clause.end):
            charged = Span(said.words.start, charge.start())
            said = said._replace(words=Span(charge.end(), clause.end), charged=charged)
        words = self._bare(*said.words)
        return said if words == said.words else said._replace(words=words)

    def _bare(self, start: int, end: int) -> Span:
        """The words without the marks before them, and the closing mark of a quotation that began before them."""
        text = self._text
        while start < end and text[start] in "说道：，,: “”":
            start += 1
        if text[end - 1] in "”’" and text.find("“", start, end) < 0 and end - 1 > start:
            end -= 1
        return Span(start, end)

    def _goes_on(self, word: re.Match[str]) -> bool:
        """Whether the word opens a clause that is not the first, and asks: 代表们察看了现场，|建议…."""
        return word.start() > self._start and word.group() in _ASKING_ON

    def _says(self, word: re.Match[str], clause: Span) -> bool:
        """Whether a word of saying is one here: not 被提出, not 进一步明确发展方向, not 要责令整改."""
        start, end = word.span()
        if self._text[start - 1] in "的“不再没未所加过经要应须可本该此项这":
            return False
        if word.group() == "同意" and start != clause.start:
            return False
        if word.group() == "明确" and lead_of(self._text, clause.start, start).at == start:
            return False
        return self._opens(word.group(), end, clause.end)

    def _opens(self, word: str, at: int, end: int) -> bool:
        """Whether what follows a word of saying are words said: 强调, whatever follows; 提出, where a modal or task follows."""
        if word in ("强调", "指出", "号召"):
            return True
        if word in ("责成", "责令", "建议", "希望", "呼吁", "倡议"):
            directly = word not in ("责成", "责令") and verb_standing(self._text, at, end) is not None
            return directly or acts_later(self._text, Span(at, end))
        return modal_at(self._text, at, end) is not None or verb_standing(self._text, at, end) is not None
