"""Who says what, and how far the words reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.grammar.document import Document
from kg.grammar.interviews import answers_in
from kg.grammar.mentions import Cue, Speech
from kg.grammar.predicates import predicate_of
from kg.grammar.printed_words import words_printed
from kg.grammar.speech_cues import cues_in, is_central
from kg.grammar.subjects import Subjects
from kg.grammar.tasks.duty import TOLD
from kg.model import Event, Organisation, Person, Place, Span

_CONTINUES = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}(?:是|要|、)|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]|\d{1,2}[.．、]|要|必须|——|首先|其次|再次|"
    r"(?:围绕|按照|根据|针对|为|实现|完成|为实现|为完成|对照)(?:上述|以上|这些|这一|上面)[^，。]{0,16}，|"
    r"以[^，。]{2,16}为例，|例如，|比如，|其中，)"
)
_SETS = re.compile(r"(?:同时|此外|，)*(?:要|必须|务必|应当|不得|严禁)(?![求闻])")
"""How a sentence opens that sets tasks, and tells of nobody: 要落实县领导包乡制度."""

_GOES_ON = re.compile(
    r"要|必须|应当?|同时，|此外，|[一二三四五六七八九十]是|第[一二三四五六]|力争|确保|到20|对|加强|加快|推进|推动|完善|建立|各"
)
"""How a sentence opens that goes on with what a body has decided."""

_IN_CHARGE = re.compile(r"(?:此外，)?(?:对于?)?[^，。；：]{2,12}部门(?:[（(][^）)]{1,20}[）)])?，")
"""Whose duties a paragraph lays down: 公安部门，|依法打击…."""

_MOREOVER = re.compile("(?:同时|此外|另外|与此同时|在此基础上|在?[^，。；：]{2,12}方面)，")
_CLAUSE_END = re.compile(r"[，。；：]")
_NARRATES = re.compile(
    r"(?:据(?:了解|悉|介绍|统计|报道)|另据|会前|会后|会上|与会|随后|活动|仪式|大会还|会议还?(?:传达|审议|听取|表彰|通报|通过|学习|研究|宣读)|"
    r"(?:此次|本次|这次)[^，。]{0,10}[上中]|\d{1,2}日|当天|当日|日前|近日|截至|图为|[（(](?![一二三四五六七八九十\d]{1,3}[）)]))"
)


def speeches_in(document: Document) -> tuple[Speech, ...]:
    """The speeches in order of their cue; where one stands inside another, the inner is the later."""
    subjects = document.subjects
    cues = sorted(cues_in(document, subjects), key=lambda cue: cue.span)
    speeches = [
        *words_printed(document, subjects),
        *answers_in(document, subjects),
        *_scoped(document, subjects, cues),
    ]
    return tuple(sorted(speeches, key=lambda speech: speech.cue))


def _scoped(document: Document, subjects: Subjects, cues: list[Cue]) -> Iterator[Speech]:
    saying = frozenset(document.sentence_at(cue.span.start).start for cue in cues)
    reach = _Reach(document, subjects, saying)
    outer: Cue | None = None
    reached = 0
    for index, cue in enumerate(cues):
        start = cue.span.end if cue.quoted_before is None else cue.quoted_before.start
        if outer and _is_inside(document, cue, outer):
            if (cue.is_announced or _is_of_places(cue)) and cue.span.start < reached:
                continue
            end = _end_inside(reach, cues, index)
        else:
            outer, end = cue, _end(reach, cues, index)
            reached = end
        yield Speech(cue.span, cue.verb, cue.agents, Span(start, end), cue.role)


@dataclass(frozen=True, slots=True)
class _Reach:
    """What decides how far words reach: the document, its subjects, and where sentences begin that hold a cue."""

    document: Document
    subjects: Subjects
    saying: frozenset[int]

    def until_narration(self, cue: Cue, within: Span) -> int:
        """The start of the first sentence after the cue's own that tells what happened instead of what was said."""
        at = self.document.sentence_at(cue.span.start).end
        while at < within.end:
            sentence = self.document.sentence_at(at)
            if sentence.start >= max(at, within.start) and self._narrates(sentence, cue.is_decree):
                return sentence.start
            at = max(sentence.end, at + 1)
        return within.end

    def _narrates(self, sentence: Span, is_decree: bool) -> bool:
        """Whether a sentence opens like a report or has a person as its subject; who is cited does not count."""
        text = self.document.text
        if sentence.start in self.saying:
            return False
        if _NARRATES.match(text, sentence.start, sentence.end):
            return True
        if _SETS.match(text, sentence.start, sentence.end):
            return False
        if is_decree and self._goes_on(sentence):
            return False
        if is_decree:
            return not _GOES_ON.match(text, sentence.start, sentence.end) and not self._opens_with_verb(sentence)
        group = self.subjects.opening_of_sentence(sentence)
        return group is not None and group.is_personal and not is_central(text, group.span)

    def _goes_on(self, sentence: Span) -> bool:
        """Whether only a semicolon parts the sentence from the one before, and it names nobody else who acts."""
        return self.document.text[sentence.start - 1] in "；;" and self.subjects.opening_of_sentence(sentence) is None

    def _opens_with_verb(self, sentence: Span) -> bool:
        first = self.document.tokens.starting_at(sentence.start)
        return first is not None and first.flag.startswith(("v", "d", "ad", "p", "c"))


def _end(reach: _Reach, cues: list[Cue], index: int) -> int:
    """Where the words of a cue end: at the next turn, at narration, or at the end of the paragraph."""
    cue, document = cues[index], reach.document
    if cue.quoted_before is not None and document.text[cue.span.end] == "。":
        return cue.quoted_before.end
    limit = _next_turn(document, cues, index)
    if _is_of_places(cue):
        sentence = document.sentence_at(cue.span.start)
        limit = min(limit, reach.subjects.next_doer(cue.span, min(limit, sentence.end), is_place=True) or limit)
    paragraph = document.paragraph_at(cue.span.start)
    end = reach.until_narration(cue, Span(cue.span.end, min(limit, paragraph.end)))
    while end == paragraph.end and end < limit:
        paragraph = document.paragraph_at(min(end + 1, len(document.text) - 1))
        if paragraph.start < end or not _goes_on(document, cue, paragraph):
            break
        end = reach.until_narration(cue, Span(paragraph.start, min(limit, paragraph.end)))
    return end


def _goes_on(document: Document, cue: Cue, paragraph: Span) -> bool:
    """Whether a paragraph goes on with the words of the one before; those of a body or document also where it sets tasks right away."""
    if _CONTINUES.match(document.text, paragraph.start):
        return True
    return all(isinstance(agent, Organisation) for agent in cue.agents) and _sets_task(document, paragraph)


def _sets_task(document: Document, paragraph: Span) -> bool:
    """Whether a paragraph goes on to say what is to be done: 完善公共服务。…, 公安部门，依法打击…; not a subheading, not what was done."""
    text, first = document.text, document.sentence_at(paragraph.start)
    if text.find("。", *paragraph) < 0 or TOLD.search(text, *first):
        return False
    charge = _IN_CHARGE.match(text, *first) or _MOREOVER.match(text, *first)
    start = charge.end() if charge else paragraph.start
    end = _CLAUSE_END.search(text, start, first.end)
    opening = predicate_of(text, Span(start, end.start() if end else first.end))
    return opening.kind in ("act", "weak") and not (opening.is_guess or opening.subject)


def _end_inside(reach: _Reach, cues: list[Cue], index: int) -> int:
    """Where the words of a body that somebody cites end: at the next that the sentence names, or with the sentence."""
    cue, end = cues[index], reach.document.sentence_at(cues[index].span.start).end
    others = (later.start for later in cues[index + 1 :] if later.is_named and later.agents != cue.agents)
    turn = min(end, next((start for start in others if start > cue.span.end), end))
    return reach.subjects.next_doer(cue.span, turn, is_place=False) or turn


def _next_turn(document: Document, cues: list[Cue], index: int) -> int:
    """Where the next cue that is no part of this one's words takes over."""
    cue = cues[index]
    for later in cues[index + 1 :]:
        if not _is_inside(document, later, cue):
            sentence = document.sentence_at(later.span.start)
            if sentence.start >= document.sentence_at(cue.span.start).end:
                return sentence.start
            return later.start if later.start > cue.span.end else later.span.start
    return len(document.text)


def _is_of_places(cue: Cue) -> bool:
    """Whether only a city or province is said to put something forward: in somebody's speech these are his words."""
    return all(isinstance(agent, Place) for agent in cue.agents)


def _is_inside(document: Document, inner: Cue, outer: Cue) -> bool:
    """Whether a cue is part of what another speaker says: he cites the central leadership or a body's decision."""
    same_paragraph = document.paragraph_at(inner.span.start) == document.paragraph_at(outer.span.start)
    if (
        not same_paragraph
        or inner.agents == outer.agents
        or not inner.is_named
        or _stand_side_by_side(document, inner, outer)
    ):
        return False
    speaks = all(isinstance(agent, (Person, Event)) for agent in outer.agents)
    return speaks and (inner.is_central or not any(isinstance(agent, (Person, Event)) for agent in inner.agents))


def _stand_side_by_side(document: Document, inner: Cue, outer: Cue) -> bool:
    """Whether one sentence tells what each of two bodies does: 全会提出实施“甲”战略，省委部署推进“乙”工程."""
    text = document.text
    does = not any(isinstance(agent, Person) for agent in outer.agents) and text[outer.span.end] not in "，：:“"
    return does and document.sentence_at(inner.span.start) == document.sentence_at(outer.span.start)
