"""Whose the posts are that no name stands beside: 王明，市委书记; 曾任县长; 2003.05—2007.06 水利局局长."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

import regex

from kg.grammar.document import Document
from kg.grammar.personal_names import NameReader
from kg.grammar.roll import Roll
from kg.grammar.tenures import cue_of, line_status, status_of, with_status
from kg.grammar.titles import Chain
from kg.model import Span

_HAN = regex.compile(r"\p{Han}")
_THAT_POST = regex.compile(r"不再(?:担任|兼任|任)(?:该|此|这一|上述)职务?")

_NEAR = 300
"""How far before a paragraph the person may be named that its verbs of office are about."""


class Careers:
    """Finds the person, named before, that a chain of titles is said of."""

    def __init__(self, document: Document, names: NameReader, roll: Roll) -> None:
        self._document, self._text = document, document.text
        self._names, self._roll = names, roll

    def read(self, chains: Sequence[Chain], all_chains: Sequence[Chain]) -> None:
        """Notes the posts of `chains`, and those given up again without being named: 李华不再担任该职务."""
        for chain in chains:
            self._read(chain)
        self._note_left(all_chains)

    def _read(self, chain: Chain) -> None:
        """王明，市委书记; 曾任…: the person the sentence is about."""
        start = chain.span.start
        cue = cue_of(self._text, start)
        if cue:
            subject = self._last_named(cue.start)
            if subject and (subject.end == cue.start or self._is_elided(cue.start)):
                self._roll.note(subject, with_status(chain.posts, status_of(self._text, cue, chain.span)))
            return
        line = line_status(self._text, start)
        if line:
            subject = self._last_named(start, whole=True)
            if subject:
                self._roll.note(subject, with_status(chain.posts, line))
            return
        apposed = self._apposed(start)
        if apposed:
            self._roll.note(apposed, chain.posts)

    def _note_left(self, chains: Sequence[Chain]) -> None:
        """王明任局长，李华不再担任该职务: the post is the one last named in the sentence."""
        posts = [post for chain in chains for post in chain.posts]
        starts = [post.span.start for post in posts]
        for match in _THAT_POST.finditer(self._text):
            begin = self._names.start_of_name_before(match.start())
            last = bisect_left(starts, match.start()) - 1
            if begin is not None and last >= 0 and starts[last] >= self._document.sentence_at(begin).start:
                self._roll.note(Span(begin, match.start()), (replace(posts[last], status="left"),))

    def _is_elided(self, start: int) -> bool:
        """Whether nobody stands right before the verb whose name we do not know."""
        before = self._text[start - 1 : start]
        return not _HAN.match(before) or before in "他她其并后由且再又还也起在于先曾被名"

    def _last_named(self, end: int, whole: bool = False) -> Span | None:
        """The person last named before `end` in the paragraph, or in the whole article."""
        floor = 0 if whole else self._document.paragraph_at(end).start
        last = self._roll.last_before(end)
        return last if last and (last.start >= floor or end - last.end < _NEAR) else None

    def _apposed(self, start: int) -> Span | None:
        """The name before a comma or bracket that opens an apposition; one with titles of its own is no such name."""
        for gap in ("，", "（", "(", "同志，", ",", "："):
            if self._text.endswith(gap, 0, start):
                end = start - len(gap)
                last = self._roll.last_before(end)
                if last and last.end == end and not self._roll.titles[last]:
                    return last
        return None
