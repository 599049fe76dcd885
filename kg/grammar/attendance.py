"""Lists of those present that run over several clauses and name only some: 副市长甲，市直部门负责人、企业代表|参加."""

from __future__ import annotations

from functools import cache

import regex

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.segments import Segments
from kg.lexicon import alternatives
from kg.model import Span

_LONGEST = 600
"""How many characters before its verb a list of those present can begin."""

_COUNTED = r"(?:等|共|共计|约|及其他)*(?:[\d一二两三四五六七八九十百千]+(?:余|多)?(?:人|名|位)(?:余)?)?"
_OTHER_DEED = regex.compile(rf"{alternatives('deeds_at_meetings', 'otherwise')}|[了将]")
_BEFORE_VERB = regex.compile(rf"(?:{alternatives('adverbs', 'attending')}|在[^，。；]{{2,16}}?)*")


class Attendance:
    """Finds who stands in the lists of one document."""

    def __init__(self, document: Document, segments: Segments) -> None:
        self._document, self._segments = document, segments

    def before(self, verb: Span) -> tuple[Group, ...]:
        """The people named in the list that ends right before a verb of attending; () where no such list stands."""
        found: list[Group] = []
        limit = self._floor(verb.start)
        groups = self._document.actors.people_between(limit, verb.start)
        for number, clause in enumerate(reversed(self._segments.between(limit, verb.start))):
            ending = [group for group in groups if clause.start < group.span.end <= clause.end]
            if found and clause.start >= found[0].span.start:  # titles before the comma: 甲公司书记，乙公司董事长|李明
                continue
            if not self._is_list(clause, ending):
                if number == 0:
                    return ()
                break
            found[:0] = ending
        return tuple(found)

    def _floor(self, verb: int) -> int:
        """Where the list can begin at the earliest: lists go on behind a semicolon."""
        start = self._document.sentence_at(verb).start
        while self._document.text[start - 1 : start] == "；":
            start = self._document.sentence_at(start - 1).start
        return max(start, verb - _LONGEST)

    def _is_list(self, clause: Span, people: list[Group]) -> bool:
        """Whether a clause holds nothing but people, with or without names."""
        text = self._document.text
        if _OTHER_DEED.search(text, clause.start, max(clause.start, people[0].span.start) if people else clause.end):
            return False
        if not people:
            return _unnamed().fullmatch(text, clause.start, clause.end) is not None
        return _behind_names().fullmatch(text, people[-1].span.end, clause.end) is not None


@cache
def _unnamed() -> regex.Pattern[str]:
    """县直各单位主要负责人、企业代表共50余人."""
    return regex.compile(
        rf"[^，。；：“”]{{0,60}}(?:{alternatives('words_for_groups')})(?:[（(][^（）()]{{1,12}}[）)])?{_COUNTED}{_BEFORE_VERB.pattern}"
    )


@cache
def _behind_names() -> regex.Pattern[str]:
    """Behind the last name of a clause: nothing, 等领导, or people without names."""
    rest = rf"(?:(?:等|[、和与及]|以及|同志)[^，。；：“”]{{0,60}}(?:{alternatives('words_for_groups')})(?:[（(][^（）()]{{1,12}}[）)])?)?"
    return regex.compile(rf"(?:同志|（[^（）]{{1,8}}）)?{rest}{_COUNTED}{_BEFORE_VERB.pattern}")
