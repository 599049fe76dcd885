"""The verbs of saying, and the colons that stand for one, with who says it: 市长强调，…, 王芳表示：“…”; not 没有明确的, 按要求."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.grammar.actors import Group
from kg.grammar.announcements import announcements_in
from kg.grammar.document import Document
from kg.grammar.mentions import Cue
from kg.grammar.stand_ins import DOCUMENT
from kg.grammar.subjects import Subject, Subjects
from kg.grammar.triggers import Triggers
from kg.lexicon import alternatives, rows
from kg.model import Event, Organisation, Person, Place, Role, Span

_ADVERB = (
    rf"(?:{alternatives('adverbs', 'saying')}|(?:\d{{1,2}}月)?\d{{1,2}}日|[上下]午|、|“|"
    r"从[^，。；：]{1,16}?(?:方面|层面|环节|领域|维度|角度)|在[^，。；：]{0,40}?[时上中后间会里]|"
    rf"(?:[与同和](?:[^，。；：]{{2,20}}?)|一同|一道|陪同|随同|现场|实地)?(?:{alternatives('visit_verbs')}|交流|交谈)[时后]|"
    r"就[^，。；：]{1,40}?|对[^，。；：]{1,20}?|向[^，。；：]{1,20}?|《[^》]{1,30}》|用[^，。；：]{1,12}?|"
    r"(?:于[^，。；：]{2,8})?(?:发布|印发|下发|发出)[^，。；：]{0,24}?(?:通告|通知|公告|消息|声明|文件)|"
    r"代表[^，。；：]{1,16}?(?=作|做|向|对|发表|，)|(?:作|做|发表)[^，。；：]{1,12}?(?:报告|讲话|发言|汇报|总结|说明)(?:时|中|里)?|主持会议(?:时|并)|"
    r"讲了?[^，。；]{0,6}(?:意见|话)|，)*"
)
_CLOSE = re.compile(_ADVERB)
_PRONOUN = re.compile(r"(?:随后|最后|同时|此外|为此|对此|，)*(?:他们|她们|他|她|报告|讲话|" + DOCUMENT.pattern + ")")
_DIRECT = re.compile(r"(?:日前|近日|今天|昨天|已|已经|\d{1,2}日|近期|经?研究|一致|经表决)*")
_DOINGS = re.compile(
    rf"(?:近日|日前|今天|昨天|\d{{1,2}}日)?(?:{alternatives('deeds_at_meetings', 'first')})[^，。；：]{{0,40}}"
    rf"(?:，(?:{alternatives('deeds_at_meetings', 'then')})[^，。；：]{{0,40}})*，(?:并|会议)?"
)
"""What a meeting or body does before it decides: 会议研究了防汛工作，|决定…."""

_MARK_AFTER = re.compile(r"[了]?[，：:,。“”!！]")
_NOT_CUE_AFTER = re.compile(r"[的着、再]|地(?![方区州市县]|级)|和(?!谐)|与(?!时)|者|书|会(?!议)")
_NOT_CUE_BEFORE = re.compile(
    r"(?:加|要|需|(?<!回)应|该|所|的|何|值得|得|必须|可|按|照|符合|达到|没有|未|不|有力|[有出的了些]明确|决策|工作|无法|据|可以|来|(?<![责言])人|可|所)$"
)
_QUOTED_OR_NUMBERED = re.compile(r"[:：](?=[“\"]|一是|一要|第一|首先|一、|①|1[.．、])")
_COLONS = ("：", ":")
_REPORT = re.compile(r"(?:报告|汇报)(?:中|时|里)?$|报告.{0,4}$")
_HEADS = ("负责人", "负责同志", "发言人", "领导")
_REACH = 400
"""How many characters before a verb its clause can begin."""

_CENTRAL = re.compile(r"总书记|党中央|(?<!副)总理|国家主席")


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


def cues_in(document: Document, subjects: Subjects) -> Iterator[Cue]:
    """The cues, those of cities and documents that speak without a verb of saying last."""
    last: Cue | None = None
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
        cue for cue in announcements_in(document, subjects) if document.sentence_at(cue.span.start).start not in saying
    )


def _triggers(document: Document) -> list[tuple[Span, _Verb]]:
    """The verbs of saying, and the colons before a quotation or a list."""
    verbs = [(span, verb) for span, verb in _verbs().found_in(document.text) if _can_be_cue(document.text, span, verb)]
    colons = [(Span(m.start(), m.start() + 1), _COLON) for m in _QUOTED_OR_NUMBERED.finditer(document.text)]
    return sorted([*verbs, *colons], key=lambda trigger: trigger[0])


def _can_be_cue(text: str, span: Span, verb: _Verb) -> bool:
    before = text[max(0, span.start - 3) : span.start]
    if verb.need == "mark" and not _MARK_AFTER.match(text, span.end):
        return False
    if verb.need in ("close", "own", "near", "body", "person") and text[span.end : span.end + 1] in "。、；）”\n":
        return False
    if text.startswith(verb.not_before, span.end):
        return False
    return not (_NOT_CUE_AFTER.match(text, span.end) or _NOT_CUE_BEFORE.search(before))


def _cue(document: Document, subjects: Subjects, span: Span, verb: _Verb, last: Cue | None) -> Cue | None:
    sentence = document.sentence_at(span.start)
    if verb.need == "body" and (meeting := subjects.convened(span)):
        return _stated(document, Subject(meeting), span, verb)
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
    if verb.need == "person" and not group.is_personal:
        return False
    needs_nearness = verb.need in ("close", "own", "near", "mark", "body", "person") or not group.is_personal
    floor = max(0, span.start - _REACH)
    clause_start = max(floor - 1, *(text.rfind(mark, floor, span.start) for mark in "，。；：\n")) + 1
    if needs_nearness and not _CLOSE.fullmatch(
        text, max(clause_start, _end_in_clause(text, subject, clause_start)), span.start
    ):
        return False
    is_far = group.span.start < clause_start and text[span.end : span.end + 1] not in _COLONS
    if is_far and (verb.need == "near" or (verb.need in ("own", "person") and in_speech)):
        return False
    if verb.need != "body":
        return True
    return not group.is_personal and any(way.fullmatch(text, group.span.end, span.start) for way in (_DIRECT, _DOINGS))


def _end_in_clause(text: str, subject: Subject, clause_start: int) -> int:
    """Where the subject ends: the named group, or the pronoun that opens the clause."""
    if not subject.is_carried:
        return subject.group.span.end
    pronoun = _PRONOUN.match(text, clause_start)
    return pronoun.end() if pronoun else clause_start


def _stated(document: Document, subject: Subject, span: Span, verb: _Verb) -> Cue:
    text, group, named = document.text, subject.group, not subject.is_carried
    start = group.span.start if named else document.sentence_at(span.start).start
    reports = verb.role == "spoke" and _REPORT.search(text[max(start, span.start - 8) : span.start])
    return Cue(
        span, "说" if verb.need == "colon" else text[span.start : span.end], "reported" if reports else verb.role,
        group.agents, start, named, is_central(text, group.span), _quotation_before(document, start, span),
        is_decree=named and _decrees(text, group),
    )  # fmt: skip


def _decrees(text: str, group: Group) -> bool:
    """Whether a body or place speaks for itself, and not by one of its people (某局负责人说), who goes on like any speaker."""
    impersonal = all(isinstance(agent, (Organisation, Place)) for agent in group.agents)
    return impersonal and not text.endswith(_HEADS, group.span.start, group.span.end)


def _continued(document: Document, subjects: Subjects, span: Span, verb: _Verb, last: Cue | None) -> Cue | None:
    """A verb without a subject at the start of a sentence goes on with who spoke last in the paragraph."""
    sentence = document.sentence_at(span.start)
    paragraph = document.paragraph_at(span.start)
    if last is None or last.span.start < paragraph.start:
        last = _meeting_told_of(document, subjects, sentence)
    if last is None:
        return None
    if not _CLOSE.fullmatch(document.text, sentence.start, span.start) or verb.need == "mark":
        return None
    if verb.need == "person" and not all(isinstance(agent, Person) for agent in last.agents):
        return None
    return Cue(
        span, document.text[span.start : span.end], verb.role, last.agents, sentence.start, False, last.is_central
    )


def _meeting_told_of(document: Document, subjects: Subjects, sentence: Span) -> Cue | None:
    """The meeting that the sentence before is about, as one that speaks: 会议听取了…汇报。强调，…."""
    earlier = document.sentence_at(max(sentence.start - 1, 0))
    if earlier.start >= sentence.start or document.paragraph_at(earlier.start) != document.paragraph_at(sentence.start):
        return None
    group = subjects.opening_of_sentence(earlier)
    if group is None or not isinstance(group.agents[0], Event):
        return None
    return Cue(group.span, "", "spoke", group.agents, earlier.start, True, False)


def _quotation_before(document: Document, start: int, cue: Span) -> Span | None:
    """The quotation that stands before its speaker: “…。”市长说。"""
    text, paragraph = document.text, document.paragraph_at(cue.start)
    if text[cue.end : cue.end + 1] not in ("。", "，", ","):
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


def is_central(text: str, span: Span) -> bool:
    """Whether the words around a speaker name one of the central leadership."""
    return bool(_CENTRAL.search(text, span.start, span.end + 4))
