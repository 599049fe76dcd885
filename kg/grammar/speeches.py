"""Who says what, and how far the words reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.subjects import DOCUMENT, Subject, Subjects
from kg.grammar.triggers import Triggers
from kg.lexicon import rows
from kg.model import Agent, Event, Organisation, Person, Place, Role, Span

_ADVERB = (
    r"(?:还|又|也|都|再次|再|同时|进一步|特别|着重|反复|多次|一再|明确|随后|最后|曾|并|便|就|则|即|均|不断|强烈|郑重|深情|动情|高兴地|"
    r"今天|昨天|昨日|今日|日前|近日|当天|现场|当场|亲切地?|首先|指示|开门见山地?|接着|专门|分别|共同|一致|纷纷|\d{1,2}日|[上下]午|、|“|会上|"
    r"在[^，。；：]{0,40}?[时上中后间会里]|就[^，。；：]{1,40}?|对[^，。；：]{1,20}?|向[^，。；：]{1,20}?|《[^》]{1,30}》|用[^，。；：]{1,12}?|"
    r"表态|汇报|发言|讲话|报告|致辞|作|做|中|时|，)*"
)
_CLOSE = re.compile(_ADVERB)
_PRONOUN = re.compile(r"(?:随后|最后|同时|此外|为此|对此|，)*(?:他们|她们|他|她|报告|讲话|" + DOCUMENT.pattern + ")")
_DIRECT = re.compile(r"(?:日前|近日|今天|昨天|已|已经|\d{1,2}日|近期|经?研究|一致|经表决)*")
_MARK_AFTER = re.compile(r"[了]?[，：:,。“”!！]")
_NOT_CUE_AFTER = re.compile(r"[的地着、再]|和(?!谐)|与(?!时)|者|书|会(?!议)")
_NOT_CUE_BEFORE = re.compile(
    r"(?:加|要|需|应|该|所|的|何|值得|得|必须|可|按|照|符合|达到|没有|未|不|有力|明确|决策|工作|无法|据|可以|来|人|可|所)$"
)
_ATTRIBUTIVE = re.compile(r"[^，。；：！？\n]{0,30}?的(?:要求|目标|指示|[^，。；：]{0,6}战略|方针)")
_QUOTED_OR_NUMBERED = re.compile(r"[:：](?=[“\"]|一是|一要|第一|首先|一、|①|1[.．、])")
_CONTINUES = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}(?:是|要|、)|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]|\d{1,2}[.．、]|要|必须|——|首先|其次|再次)"
)
_GOES_ON = re.compile(
    r"要|必须|应当?|同时，|此外，|[一二三四五六七八九十]是|第[一二三四五六]|力争|确保|到20|对|加强|加快|推进|推动|完善|建立|各"
)
"""How a sentence opens that goes on with what a body has decided."""

_NARRATES = re.compile(
    r"(?:据(?:了解|悉|介绍|统计|报道)|另据|会前|会后|会上|与会|随后|活动|仪式|大会还|会议还?(?:传达|审议|听取|表彰|通报|通过|学习|研究|宣读)|"
    r"(?:此次|本次|这次)[^，。]{0,10}[上中]|\d{1,2}日|当天|当日|日前|近日|截至|图为|（|\()"
)
_REPORT = re.compile(r"(?:报告|汇报)(?:中|时|里)?$|报告.{0,4}$")
_WILL = re.compile(r"(?:今年|明年|今后|下一步|未来|还|也|《?20\d\d年)*(?:将(?!军|士|来)|计划|拟|力争)")
_TASK = re.compile(r"加快|推进|推动|统筹|加强|实施|聚焦|打造|完善|建立|深化|优化|落实")
_ACHIEVED = re.compile(r"了|已|曾|达到?\d|增长|完成|%|％|同比|下降|累计|实现|获|去年|位居|目前|共有|据")
_CENTRAL = re.compile(r"总书记|党中央|(?<!副)总理|国家主席")


@dataclass(frozen=True, slots=True)
class _Cue:
    """A verb of saying with who says it; `start` is where its words begin, `turn` whether a new speaker has the floor."""

    span: Span
    verb: str
    role: Role
    agents: tuple[Agent, ...]
    start: int
    is_named: bool
    is_central: bool
    quoted_before: Span | None = None
    is_decree: bool = False


def speeches_in(document: Document) -> tuple[Speech, ...]:
    """The speeches in order of their cue; where one stands inside another, the inner is the later."""
    subjects = document.subjects
    cues = sorted(_cues(document, subjects), key=lambda cue: cue.span)
    return tuple(_scoped(document, subjects, cues))


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of saying: the role it gives, what it needs beside it to be one (see the list), what it may not stand before."""

    role: Role
    need: str
    not_before: tuple[str, ...] = ()


_COLON = _Verb("spoke", "colon")


@cache
def _verbs() -> Triggers[_Verb]:
    return Triggers(
        (row[0], _Verb(row[1], row[2], tuple(row[3].split()) if len(row) > 3 else ()))  # type: ignore[arg-type]
        for row in rows("speech_verbs")
    )


def _cues(document: Document, subjects: Subjects) -> Iterator[_Cue]:
    last: _Cue | None = None
    saying: set[int] = set()
    for span, verb in _triggers(document):
        if span.start < document.headline.end:
            continue
        cue = _cue(document, subjects, span, verb, last)
        if cue:
            yield cue
            last = cue
            saying.add(document.sentence_at(span.start).start)
    yield from (
        cue for cue in _announcements(document, subjects) if document.sentence_at(cue.span.start).start not in saying
    )


def _triggers(document: Document) -> list[tuple[Span, _Verb]]:
    """The verbs of saying, and the colons before a quotation or a list."""
    verbs = [(span, verb) for span, verb in _verbs().found_in(document.text) if _can_be_cue(document.text, span, verb)]
    colons = [(Span(m.start(), m.start() + 1), _COLON) for m in _QUOTED_OR_NUMBERED.finditer(document.text)]
    return sorted([*verbs, *colons], key=lambda trigger: trigger[0])


def _can_be_cue(text: str, span: Span, verb: _Verb) -> bool:
    before = text[max(0, span.start - 2) : span.start]
    if verb.need == "mark" and not _MARK_AFTER.match(text, span.end):
        return False
    if verb.need in ("close", "own", "near", "body") and text[span.end : span.end + 1] in "。、；）”\n":
        return False
    if text.startswith(verb.not_before, span.end):
        return False
    return not (_NOT_CUE_AFTER.match(text, span.end) or _NOT_CUE_BEFORE.search(before))


def _cue(document: Document, subjects: Subjects, span: Span, verb: _Verb, last: _Cue | None) -> _Cue | None:
    sentence = document.sentence_at(span.start)
    subject = subjects.of(span)
    in_speech = last is not None and last.span.start >= sentence.start
    if verb.need == "colon" and (in_speech or subject is None):
        return None
    if subject is None:
        return _continued(document, subjects, span, verb, last)
    if not _is_plausible(document.text, subject, span, verb, in_speech):
        return None
    return _stated(document, subject, span, verb)


def _is_plausible(text: str, subject: Subject, span: Span, verb: _Verb, in_speech: bool) -> bool:
    """Whether subject and verb stand as they must for this verb to be one of saying."""
    group = subject.group
    needs_nearness = verb.need in ("close", "own", "near", "mark", "body") or not group.is_personal
    clause_start = max(text.rfind(mark, 0, span.start) for mark in "，。；：\n") + 1
    if needs_nearness and not _CLOSE.fullmatch(
        text, max(clause_start, _end_in_clause(text, subject, clause_start)), span.start
    ):
        return False
    if (verb.need == "near" or (verb.need == "own" and in_speech)) and group.span.start < clause_start:
        return False
    return verb.need != "body" or (not group.is_personal and bool(_DIRECT.fullmatch(text, group.span.end, span.start)))


def _end_in_clause(text: str, subject: Subject, clause_start: int) -> int:
    """Where the subject ends: the named group, or the pronoun that opens the clause."""
    if not subject.is_carried:
        return subject.group.span.end
    pronoun = _PRONOUN.match(text, clause_start)
    return pronoun.end() if pronoun else clause_start


def _stated(document: Document, subject: Subject, span: Span, verb: _Verb) -> _Cue:
    text, group, named = document.text, subject.group, not subject.is_carried
    start = group.span.start if named else document.sentence_at(span.start).start
    reports = verb.role == "spoke" and _REPORT.search(text[max(start, span.start - 8) : span.start])
    return _Cue(
        span, "说" if verb.need == "colon" else text[span.start : span.end], "reported" if reports else verb.role,
        group.agents, start, named, _is_central(text, group.span), _quotation_before(document, start, span),
        is_decree=named and all(isinstance(agent, (Organisation, Place)) for agent in group.agents),
    )  # fmt: skip


def _continued(document: Document, subjects: Subjects, span: Span, verb: _Verb, last: _Cue | None) -> _Cue | None:
    """A verb without a subject at the start of a sentence goes on with who spoke last in the paragraph."""
    sentence = document.sentence_at(span.start)
    paragraph = document.paragraph_at(span.start)
    if last is None or last.span.start < paragraph.start:
        last = _meeting_told_of(document, subjects, sentence)
    if last is None:
        return None
    if not _CLOSE.fullmatch(document.text, sentence.start, span.start) or verb.need == "mark":
        return None
    return _Cue(
        span, document.text[span.start : span.end], verb.role, last.agents, sentence.start, False, last.is_central
    )


def _meeting_told_of(document: Document, subjects: Subjects, sentence: Span) -> _Cue | None:
    """The meeting that the sentence before is about, as one that speaks: 会议听取了…汇报。强调，…."""
    earlier = document.sentence_at(max(sentence.start - 1, 0))
    if earlier.start >= sentence.start or document.paragraph_at(earlier.start) != document.paragraph_at(sentence.start):
        return None
    group = subjects.opening_of_sentence(earlier)
    if group is None or not isinstance(group.agents[0], Event):
        return None
    return _Cue(group.span, "", "spoke", group.agents, earlier.start, True, False)


def _quotation_before(document: Document, start: int, cue: Span) -> Span | None:
    """The quotation that stands before its speaker: “…。”市长说。"""
    text, paragraph = document.text, document.paragraph_at(cue.start)
    if not re.match(r"[。，,]", text[cue.end : cue.end + 1]):
        return None
    closing = text.rfind("”", paragraph.start, start)
    while closing > 0 and text[closing - 1] not in "。，！？,!?…":
        closing = text.rfind("”", paragraph.start, closing)
    if closing < 0 or text.find("。", closing + 1, start) >= 0:
        return None
    depth = 0
    for at in range(closing, paragraph.start - 1, -1):
        depth += (text[at] == "”") - (text[at] == "“")
        if depth == 0:
            return None if text[at - 1] in "：:，,说" else Span(at, closing + 1)
    return None


def _announcements(document: Document, subjects: Subjects) -> Iterator[_Cue]:
    """A city or body that says what it is going to do (某市将推动…) or goes about (某县统筹城乡发展，加快…)."""
    for sentence in document.sentences:
        if sentence.start < document.headline.end:
            continue
        if document_said := DOCUMENT.match(document.text, sentence.start, sentence.end):
            yield from _document_speaks(document, subjects, sentence, document_said.end())
            continue
        group = subjects.opening_of_sentence(sentence)
        if group is None or group.is_personal or isinstance(group.agents[0], Event):
            continue
        will = _WILL.match(document.text, group.span.end)
        end = will.end() if will else _start_of_task(document, group, sentence)
        if end:
            verb = document.text[end - 1 : end] if will else ""
            span = Span(group.span.end, end)
            yield _Cue(span, verb, "spoke", group.agents, group.span.start, True, True, is_decree=True)


def _document_speaks(document: Document, subjects: Subjects, sentence: Span, end: int) -> Iterator[_Cue]:
    """《方案》从五个方面部署…: what the document lays down is its issuer's word."""
    if subjects.issuer:
        yield _Cue(Span(end - 1, end), "", "spoke", subjects.issuer.agents, sentence.start, False, True)


def _start_of_task(document: Document, group: Group, sentence: Span) -> int:
    """Where a city or county's task begins, if the sentence opens a paragraph with it and tells of nothing achieved."""
    text = document.text
    opens = group.span.start - document.paragraph_at(sentence.start).start <= 12
    if not (opens and group.is_place) or _ACHIEVED.search(text, sentence.start, sentence.end):
        return 0
    return group.span.end if _TASK.search(text, group.span.end, sentence.end) else 0


def _scoped(document: Document, subjects: Subjects, cues: list[_Cue]) -> Iterator[Speech]:
    saying = frozenset(document.sentence_at(cue.span.start).start for cue in cues)
    reach = _Reach(document, subjects, saying)
    outer: _Cue | None = None
    for index, cue in enumerate(cues):
        start = cue.span.end if cue.quoted_before is None else cue.quoted_before.start
        if outer and _is_inside(document, cue, outer):
            end = document.sentence_at(cue.span.start).end
        else:
            outer, end = cue, _end(reach, cues, index)
        yield Speech(cue.span, cue.verb, cue.agents, Span(start, end), cue.role)


@dataclass(frozen=True, slots=True)
class _Reach:
    """What decides how far words reach: the document, its subjects, and where sentences begin that hold a cue."""

    document: Document
    subjects: Subjects
    saying: frozenset[int]

    def until_narration(self, cue: _Cue, within: Span) -> int:
        """The start of the first sentence after the cue's own that tells what happened instead of what was said."""
        at = self.document.sentence_at(cue.span.start).end
        while at < within.end:
            sentence = self.document.sentence_at(at)
            if sentence.start >= max(at, within.start) and self._narrates(sentence, cue.is_decree):
                return sentence.start
            at = max(sentence.end, at) + 1
        return within.end

    def _narrates(self, sentence: Span, is_decree: bool) -> bool:
        """Whether a sentence opens like a report or has a person as its subject; who is cited does not count."""
        text = self.document.text
        if sentence.start in self.saying:
            return False
        if _NARRATES.match(text, sentence.start, sentence.end):
            return True
        if is_decree:
            return not _GOES_ON.match(text, sentence.start, sentence.end) and not self._opens_with_verb(sentence)
        group = self.subjects.opening_of_sentence(sentence)
        return group is not None and group.is_personal and not _is_central(text, group.span)

    def _opens_with_verb(self, sentence: Span) -> bool:
        first = self.document.within(self.document.tokens, Span(sentence.start, sentence.start + 1))
        return bool(first) and first[0].flag.startswith(("v", "d", "ad", "p", "c"))


def _is_central(text: str, span: Span) -> bool:
    return bool(_CENTRAL.search(text, span.start, span.end + 4))


def _end(reach: _Reach, cues: list[_Cue], index: int) -> int:
    """Where the words of a cue end: at the next turn, at narration, or at the end of the paragraph."""
    cue, document = cues[index], reach.document
    if cue.quoted_before is not None and document.text[cue.span.end] == "。":
        return cue.quoted_before.end
    limit = _next_turn(document, cues, index)
    paragraph = document.paragraph_at(cue.span.start)
    end = reach.until_narration(cue, Span(cue.span.end, min(limit, paragraph.end)))
    while end == paragraph.end and end < limit:
        paragraph = document.paragraph_at(min(end + 1, len(document.text) - 1))
        if paragraph.start < end or not _CONTINUES.match(document.text, paragraph.start):
            break
        end = reach.until_narration(cue, Span(paragraph.start, min(limit, paragraph.end)))
    return end


def _next_turn(document: Document, cues: list[_Cue], index: int) -> int:
    """Where the next cue that is no part of this one's words takes over."""
    cue = cues[index]
    for later in cues[index + 1 :]:
        if not _is_inside(document, later, cue):
            sentence = document.sentence_at(later.span.start)
            if sentence.start >= document.sentence_at(cue.span.start).end:
                return sentence.start
            return later.start if later.start > cue.span.end else later.span.start
    return len(document.text)


def _is_inside(document: Document, inner: _Cue, outer: _Cue) -> bool:
    """Whether a cue is part of what another speaker says: he cites the central leadership or a body's decision."""
    same_paragraph = document.paragraph_at(inner.span.start) == document.paragraph_at(outer.span.start)
    if not same_paragraph or inner.agents == outer.agents or not inner.is_named:
        return False
    speaks = all(isinstance(agent, (Person, Event)) for agent in outer.agents)
    return speaks and (inner.is_central or not any(isinstance(agent, (Person, Event)) for agent in inner.agents))
