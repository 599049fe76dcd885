"""The subject of a verb: who the sentence, or the one before it, is about: 李明到某县调研，|强调; not 李明|的报告指出."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from kg.grammar.actors import Group
from kg.grammar.attendance import Attendance
from kg.grammar.companions import Companions
from kg.grammar.datelines import behind_dateline
from kg.grammar.document import Document
from kg.grammar.document_authors import DocumentAuthors
from kg.grammar.hearings import heard_before
from kg.grammar.openings import GOVERNED, LEAD_IN, Openings
from kg.grammar.segments import Segments
from kg.grammar.stand_ins import DOCUMENT, PRONOUN, SPEAKING_NOUN, STANDS_FOR
from kg.grammar.verbs import adverb_at
from kg.lexicon import alternatives
from kg.model import Event, Span

_FARTHEST = 400
"""How many characters before the verb its subject is looked for."""

_NOT_SUBJECTS = frozenset(
    ("代表", "重点", "会议", "大会", "现场", "会后", "会前", "工作", "全文", "全程", "原则", "书面", "视频", "主席台")
)
"""Nouns at the start of a clause that are said of its subject, not its subject."""

_TIME_CLAUSE = re.compile(r"(?:近日|日前|当天|同日)?在[^，。；：]{1,60}(?:时|期间|途中|过程中)")
_ADVERBIAL = re.compile(r"围绕|按照|根据|为了?|依托|结合|聚焦|以|对照|落实|再如|比如")
_CLOSE = 4
"""So many characters stand at most before a subject in its clause."""

_SENTENCES_BACK = 24
"""How many sentences before a pronoun the person it stands for is looked for."""

_SENTENCES_ON = 3
"""Over how many sentences a body goes on as the subject of sentences that open with a verb."""

_SENTENCES_OVER = 4
"""Over how many sentences, across paragraphs, it does."""

_JOINED = re.compile(
    rf"(?:{alternatives('task_connectives')})，|在[^，。；：]{{2,24}}(?:方面|领域|环节|上)，|当地(?:政府)?"
)
_BY_MEANS = re.compile("通过|依托|立足|针对|为(?!此|了解)")
"""How a sentence opens that goes on with what the one before is about."""

_HELD = re.compile(r"(?:召开|举行|主持)(?:了|的)?$")
_DOINGS = re.compile(
    rf"(?:[，；](?:{alternatives('deeds_at_meetings', 'then')})[^，。；：]{{0,40}})*[，；](?:并|会议)?"
)
"""What a meeting does before it decides, clause by clause."""


class Subject(NamedTuple):
    """The actors that do what a verb says, where they stand, and whether the same sentence names them."""

    group: Group
    is_carried: bool = False


class Subjects:
    """Finds subjects in one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._openings = Openings(document)
        self._segments = Segments(document)
        self._attendance = Attendance(document, self._segments)
        self.companions = Companions(document, self._segments)
        self._meetings = tuple(m for m in document.meetings if m.kind != "inspection")

    @cached_property
    def authors(self) -> DocumentAuthors:
        """Whose word the documents of the article are."""
        return DocumentAuthors(self._document, self)

    @property
    def escorts(self) -> tuple[Span, ...]:
        """Where those stand who go along with the subject: in 省长甲在市长乙陪同下…."""
        return self._openings.escorts

    def of(self, verb: Span) -> Subject | None:
        """The subject of the verb: in its clause, else in an earlier clause of its sentence, else the one carried over."""
        if group := self.named(verb):
            return Subject(group)
        sentence = self._document.sentence_at(verb.start)
        for segment in self._clauses_before(max(sentence.start, verb.start - _FARTHEST), verb.start):
            if PRONOUN.match(self._document.text, segment.start, segment.end):
                return self._named_in_clause_before(sentence, segment) or self._carried_to(sentence)
            if SPEAKING_NOUN.match(self._document.text, segment.start, segment.end):
                return self._heard_in_sentence_before(sentence) or self._carried_to(sentence)
            if said := DOCUMENT.match(self._document.text, segment.start, verb.end):
                issuer = self.authors.issuer_of(said.group())
                return Subject(issuer, is_carried=True) if issuer else None
        return None

    def _named_in_clause_before(self, sentence: Span, clause: Span) -> Subject | None:
        """李明每到一处都与职工交流，|他希望: the one person whom the same sentence is about."""
        group = self._last_person(Span(sentence.start, clause.start))
        return Subject(group, is_carried=True) if group and len(group.agents) == 1 else None

    def named(self, verb: Span) -> Group | None:
        """The subject that the sentence itself names."""
        sentence = self._document.sentence_at(verb.start)
        for segment in self._clauses_before(max(sentence.start, verb.start - _FARTHEST), verb.start):
            if group := self._openings.of_segment(segment):
                return group
            if self._openings.goes_along(segment.start):
                continue
            if STANDS_FOR.match(self._document.text, segment.start, segment.end) or self._has_unknown_subject(segment):
                return None
        return None

    def author(self, verb: Span) -> Group | None:
        """Whose word the document is that stands as the subject: 《意见》坚持…."""
        subject = None if self.named(verb) else self.of(verb)
        return subject.group if subject and not subject.group.is_personal else None

    def opens_clause_of(self, verb: Span) -> bool:
        """Whether the very clause of the verb names its subject: …，东山县作了发言."""
        sentence = self._document.sentence_at(verb.start)
        last = next(self._clauses_before(sentence.start, verb.start), None)
        return last is not None and self._openings.of_segment(last) is not None

    def _has_unknown_subject(self, segment: Span) -> bool:
        """Whether a clause begins with a noun that is nobody known: its verb is not said of those before."""
        if adverb_at(self._document.text, segment.start, segment.end):
            return False
        first = self._document.tokens.starting_at(segment.start)
        if not first or first.span.end >= segment.end:
            return False
        return first.flag.startswith("n") and first.word not in _NOT_SUBJECTS

    def going_on(self, verb: Span) -> Group | None:
        """The body or place that the sentences before are about, where this one goes on with a verb: …坚持…。制定《…》."""
        sentence = self._document.sentence_at(verb.start)
        paragraph = self._document.paragraph_at(verb.start)
        if not adverb_at(self._document.text, sentence.start, verb.start) and sentence.start != verb.start:
            return None
        for _ in range(_SENTENCES_ON):
            if sentence.start <= paragraph.start or not self._opens_with_verb(sentence):
                return None
            sentence = self._document.sentence_at(sentence.start - 1)
            if group := self.opening_of_sentence(sentence):
                return None if group.is_personal or isinstance(group.agents[0], Event) else group
        return None

    def _opens_with_verb(self, sentence: Span) -> bool:
        if adverb_at(self._document.text, sentence.start, sentence.end):
            return True
        first = self._document.tokens.starting_at(sentence.start)
        return first is not None and first.flag.startswith(("v", "d", "ad"))

    def carried_over(self, place: Span) -> Group | None:
        """The body or place that the sentences before are about, in paragraphs before, too, where this one goes on without a subject: 同时，扎实开展…."""
        sentence = self._document.sentence_at(place.start)
        for _ in range(_SENTENCES_OVER):
            if sentence.start <= self._document.headline.end or not self.goes_on(sentence):
                return None
            sentence = self._document.sentence_at(sentence.start - 1)
            if group := self.opening_of_sentence(sentence):
                is_told_of = not group.is_personal and not isinstance(group.agents[0], Event)
                return group if is_told_of and sentence.start > self._document.headline.end else None
        return None

    def goes_on(self, sentence: Span) -> bool:
        """Whether a sentence opens with a verb or an adverbial, after a word that joins it to the one before: 此外，|通过…."""
        joined = _JOINED.match(self._document.text, sentence.start, sentence.end)
        opening = Span(joined.end() if joined else sentence.start, sentence.end)
        by_means = _BY_MEANS.match(self._document.text, opening.start, opening.end)
        return by_means is not None or self._opens_with_verb(opening)

    def behind(self, place: Span) -> Group | None:
        """The subject that stands behind an adverbial clause that opens its sentence: 围绕“…”，某市启动…."""
        sentence = self._document.sentence_at(place.start)
        opening = behind_dateline(self._document, sentence).start
        if not _ADVERBIAL.match(self._document.text, opening, sentence.end):
            return None
        comma = self._document.text.find("，", place.end, sentence.end)
        return self._opening_of(comma, sentence.end) if comma >= 0 else None

    def behind_time_clause(self, verb: Span) -> Group | None:
        """The people behind a clause of time that holds the verb: 在某县调研时，李明强调."""
        sentence = self._document.sentence_at(verb.start)
        clauses = self._segments.between(sentence.start, sentence.end)
        clause = next((c for c in clauses if c.start <= verb.start < c.end), None)
        if clause is None or not _TIME_CLAUSE.fullmatch(self._document.text, clause.start, clause.end):
            return None
        group = self._opening_of(clause.end + 1, sentence.end)
        return group if group and group.is_personal else None

    def next_doer(self, cue: Span, end: int, is_place: bool) -> int | None:
        """Where a clause before `end` begins that has another place, or any other body, as its subject: 甲市提出…，|乙市启动…."""
        for segment in self._segments.between(cue.end, end):
            group = self._openings.of_segment(segment) if segment.start > cue.end else None
            if (
                group
                and group.span.start - segment.start < _CLOSE
                and (group.is_place or not (is_place or group.is_personal))
            ):
                return segment.start
        return None

    def right_before(self, offset: int) -> Group | None:
        """The group of bodies or places that ends at `offset`, so far as no preposition governs it: 省政府|召开."""
        for group in reversed(self._document.actors.between(max(0, offset - 60), offset)):
            before = self._document.text[max(0, group.span.start - 4) : group.span.start]
            governed = GOVERNED.search(before.removesuffix("是")) or before.endswith("代表")
            if group.span.end != offset or group.is_personal or governed:
                continue
            return group if not group.is_place or self._opens_clause(group) else None
        return None

    def _opens_clause(self, group: Group) -> bool:
        """Whether only a date and the like stand before a place in its clause: 昨日，某市召开, not 在某省某市召开."""
        sentence = self._document.sentence_at(group.span.start)
        segments = self._segments.between(max(sentence.start, group.span.start - _FARTHEST), group.span.start)
        start = segments[-1].start if segments and segments[-1].end == group.span.start else group.span.start
        lead_in = self._openings.undated(start, group.span.start)
        return not lead_in or bool(LEAD_IN.fullmatch(lead_in)) or lead_in.endswith(("城市", "省会"))

    def convened(self, verb: Span) -> Group | None:
        """The meeting that the clauses before say is held, where the verb is what it does: 主持召开常务会议，听取汇报，决定…."""
        start = self._behind_full_stop(verb.start)
        held = self._document.within(self._meetings, Span(start, verb.start))
        if not held or not _HELD.search(self._document.text, max(start, held[-1].span.start - 10), held[-1].span.start):
            return None
        between = self._document.text[held[-1].span.end : verb.start]
        return Group(held[-1].span, (Event(held[-1].name),)) if _DOINGS.fullmatch(between) else None

    def _behind_full_stop(self, offset: int) -> int:
        """Where the sentence begins around `offset`, the parts before a semicolon included."""
        start = self._document.sentence_at(offset).start
        while start > 0 and self._document.text[start - 1] == "；":
            start = self._document.sentence_at(start - 1).start
        return start

    def all_of(self, verb: Span) -> tuple[Group, ...]:
        """All groups that share the verb as their predicate: a list of those present may run over several clauses."""
        subject = self.of(verb)
        if subject is None:
            return ()
        if subject.is_carried:
            return (subject.group,)
        groups = [subject.group, *self.companions.joined_after(subject.group, verb.start)]
        return (*self.companions.listed_before(subject.group), *groups)

    def attending(self, verb: Span) -> tuple[Group, ...]:
        """Those who attend: the list before the verb, of which only some may be named, else whose predicate it is."""
        return self._attendance.before(verb) or self.all_of(verb)

    def opening_of_sentence(self, sentence: Span) -> Group | None:
        """The subject of the first clause of a sentence that has one."""
        return self._opening_of(sentence.start, min(sentence.end, sentence.start + _FARTHEST))

    def _opening_of(self, start: int, end: int) -> Group | None:
        segments = self._segments.between(start, end)
        return next((group for segment in segments if (group := self._openings.of_segment(segment))), None)

    def _heard_in_sentence_before(self, sentence: Span) -> Subject | None:
        """会议听取了审计长王芳作的报告。报告指出: who was heard."""
        earlier = self._document.sentence_at(max(0, sentence.start - 1))
        heard = heard_before(self._document, earlier.end - 1) if earlier.start < sentence.start else ()
        people = [group for group in heard if group.is_personal]
        return Subject(people[0], is_carried=True) if people else None

    def _carried_to(self, sentence: Span) -> Subject | None:
        """The people that the sentences before this one, from near to far, are about: what 他 stands for."""
        at, steps = sentence.start, 0
        while at > 0 and steps < _SENTENCES_BACK:
            earlier = self._document.sentence_at(at - 1)
            if earlier.start >= at:
                break
            if group := self._last_person(earlier):
                return Subject(Group(group.span, group.agents[-1:]), is_carried=True)
            at, steps = earlier.start, steps + 1
        return None

    def _last_person(self, sentence: Span) -> Group | None:
        """The people that are the subject of the last clause that has people as its subject."""
        for segment in self._clauses_before(max(sentence.start, sentence.end - _FARTHEST), sentence.end):
            group = self._openings.of_segment(segment)
            if group and group.is_personal:
                return group
        return None

    def _clauses_before(self, floor: int, end: int) -> Iterator[Span]:
        """The clauses of `text[floor:end]`, the last first."""
        return reversed(self._segments.between(floor, end))
