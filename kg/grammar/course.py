"""The course of a text: from where to where it sets tasks, tells the past, or describes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.predicates import Predicate, acts_later, is_past, predicate_of
from kg.model import Span

TASK_KINDS = ("act", "weak", "aim")


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading tasks stand under: 一要围绕“…”, 就…提出三点要求, 在…方面; `ordinal` is 0 where it is not numbered."""

    ordinal: int
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A clause as read in its place: whether it sets a task, and under which heading; its words begin at `start`."""

    predicate: Predicate
    is_task: bool
    heading: Heading | None
    start: int


@dataclass(slots=True)
class _Course:
    """What holds from sentence to sentence: `source` says why tasks are being set (speech, modal, directive), empty where none are."""

    source: str = ""
    past: bool = False
    lists_facts: bool = False
    heading: Heading | None = None


_GATE = regex.compile("要|必须|应|须|将|不得|不准|严禁|强调|指出|提出|部署|明确|希望|号召|[一二三四五六七八九十]是|第[一二三]|[（(][一二三四]|[1-9][.．、]|为此|重在")
_ORDERED = regex.compile("第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次")
_DIRECTIVE = regex.compile("(?:意见|方案|通知|规划|办法|措施|条例|纲要|要点|计划|决定)(?:》|的通知|[（(].{1,12}[)）])?$")
_SAYING = regex.compile("(?:强调|指出|号召)(?:说|道)?(?=[^的等和与书者，：])")
_ASKING = ("要求", "号召", "希望", "责令", "勉励", "决定", "规定", "呼吁", "建议")
_RETROSPECT = regex.compile(
    "(?:过去|近年来|近[一二三四五六七八九十几两]+年|去年|前年|上年|[一二三四五六七八九十几两]+年来|多年来|长期以来|今年以来|.{0,10}以来，?|上半年|截至|截止|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月))"
)
_LOOKS_BACK = regex.compile("特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|的工作取得")
_TOPIC = regex.compile("(?:这)?(?:就|也|既|正|都|又|更|不仅|才)?(?:是(?!否)|成为|关系|事关|有利于|有助于|意味着|体现|离不开)")
_AHEAD = regex.compile("(?:下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年)")
_AROUND = regex.compile("(?:紧紧)?围绕(?P<q>[“‘「])")
_CONCERNING = regex.compile("就(?P<x>[^，。；]{6,60}?)(?:工作)?(?:提出|强调|讲了|作出|明确).{0,8}(?:要求|意见|希望|任务|部署)")
_IN_REGARD = regex.compile("在(?P<x>[^，。；]{4,40}?)方面$")
_WILLING = regex.compile("[省市县区州部局委办厅镇乡]|政府|国家|我国|中国|集团|公司|我们|各")
_STATEMENT = regex.compile(
    "不少于|不低于|达到|提高|降低|压缩|减少|增加|控制在|完成|动工|开工|竣工|投产|建成|投入使用|建起|取消|补发|全部|一律|每年|实现|覆盖|由.+(?:增|降|减|压|提|升)"
)


def readings_in(document: Document) -> Iterator[list[Reading]]:
    """The clauses of each sentence that may set a task, as read in their place."""
    course = _Course()
    directive = "directive" if _is_directive(document) else ""
    for paragraph in document.paragraphs[1:]:
        course = _opened(document, paragraph, course, directive)
        if not (course.source or _gates(document, paragraph)):
            continue
        for sentence in _sentences(document, paragraph):
            yield _Sentence(document, sentence, course).read()


def _sentences(document: Document, paragraph: Span) -> Sequence[Span]:
    first = bisect_left(document.sentences, Span(paragraph.start, paragraph.start))
    last = bisect_left(document.sentences, Span(paragraph.end, paragraph.end))
    return document.sentences[first:last]


def _gates(document: Document, paragraph: Span) -> bool:
    return _GATE.search(document.text, paragraph.start, paragraph.end) is not None or bool(_speeches(document, paragraph))


def _is_directive(document: Document) -> bool:
    """Whether the article is itself a document that gives directions."""
    headline = document.headline
    return _DIRECTIVE.search(document.text[headline.start : headline.end]) is not None


def _opened(document: Document, paragraph: Span, course: _Course, directive: str) -> _Course:
    """The course at the start of a paragraph: a list goes on, and so do plans (某市将…); all else begins anew."""
    if course.source and _ORDERED.match(document.text, paragraph.start):
        return course
    if course.source == "will":
        return _Course(source="will")
    return _Course(source=directive)


def _speeches(document: Document, span: Span) -> Sequence[Speech]:
    """The speeches whose words reach into `span`."""
    index = bisect_right(document.speeches, span.start, key=lambda speech: speech.cue.start)
    near = list(document.speeches[max(0, index - 40) : index])
    for speech in document.speeches[index:]:
        if speech.cue.start >= span.end:
            break
        near.append(speech)
    return [speech for speech in near if speech.scope.end > span.start]


class _Sentence:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: _Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.speeches = _speeches(document, sentence)
        self.blocked = False
        self.readings: list[Reading] = []

    def read(self) -> list[Reading]:
        """The clauses in order, as far as they are somebody's words about what is to be done."""
        self._open()
        clauses = clauses_of(self.document, self.sentence)
        for index, clause in enumerate(clauses):
            following = clauses[index + 1] if index + 1 < len(clauses) else None
            self._step(clause, following)
        return self.readings

    def _open(self) -> None:
        """Whether the sentence starts inside a speech; what a speech set off ends with it."""
        start = self.sentence.start
        if any(speech.scope.start <= start < speech.scope.end for speech in self.speeches):
            self.course.source = "speech"
        elif self.course.source == "speech" and not _ORDERED.match(self.text, start):
            self.course.source = ""
        concerning = _CONCERNING.search(self.text, start, self.sentence.end)
        if concerning:
            inner = Span(*concerning.span("x"))
            self.course.heading = Heading(0, inner) if predicate_of(self.text, inner).kind in TASK_KINDS else None

    def _step(self, clause: Span, following: Span | None) -> None:
        said, asked = self._said(clause)
        if said.start != clause.start:
            self.course.source, self.course.past, self.blocked = "speech", False, False
        if said.start >= said.end:
            return
        predicate = self._predicate(said)
        self._turn(said, predicate)
        self._note_heading(predicate, said)
        if following is None or self.text[clause.end : clause.end + 1] in "：:":
            self.course.lists_facts = self.course.lists_facts or _LOOKS_BACK.search(self.text, clause.start, clause.end) is not None and clause.end < self.sentence.end and self.text[clause.end] in "：:"
        is_task = self._is_task(predicate, said, following, asked)
        self.readings.append(Reading(predicate, is_task, self.course.heading, self._start(predicate, said)))
        if is_task and asked:
            self.course.source = self.course.source or "speech"
        described = predicate.kind == "other" and not predicate.modal and not is_task and said.end - said.start > 4
        if described or is_past(self.text, said) and not is_task and predicate.kind not in ("setting", "purpose"):
            self.blocked = True

    def _said(self, clause: Span) -> tuple[Span, bool]:
        """The clause behind the last word of saying in it, and whether that word asks for what follows (要求各县…)."""
        start, asked = clause.start, False
        for speech in self.speeches:
            if clause.start <= speech.cue.start and speech.cue.end <= clause.end and speech.verb != "将":
                start, asked = max(start, speech.cue.end), speech.verb in _ASKING
        for match in _SAYING.finditer(self.text, max(start, clause.start + 2), clause.end):
            if self.text[match.start() - 1] not in "的“":
                start, asked = match.end(), match.group().startswith("号召")
        while start < clause.end and self.text[start] in "了说道：，,: “”":
            start += 1
        return Span(start, clause.end), asked

    def _predicate(self, clause: Span) -> Predicate:
        """The clause as read; behind the name of a place or body where it opens with one."""
        predicate = predicate_of(self.text, clause)
        if predicate.kind != "other" or predicate.modal:
            return predicate
        for mention in (*self.document.within(self.document.places, Span(predicate.start, predicate.start + 1)),
                        *self.document.within(self.document.bodies, Span(predicate.start, predicate.start + 1))):  # fmt: skip
            inner = predicate_of(self.text, Span(mention.span.end, clause.end)) if mention.span.end < clause.end else predicate
            if inner.kind in (*TASK_KINDS, "setting"):
                return replace(inner, subject=mention.span, ordinal=predicate.ordinal)
        return predicate

    def _turn(self, clause: Span, predicate: Predicate) -> None:
        """What the clause changes: modals and lists set tasks, a look back tells the past."""
        course = self.course
        if _RETROSPECT.match(self.text, clause.start, clause.end) and not predicate.modal:
            course.past = True
        will = predicate.modal == "will" and predicate.kind in TASK_KINDS and self._is_willing(predicate)
        if predicate.modal in ("must", "not") or will:
            course.source = course.source if course.source == "speech" else "will" if will else course.source or "modal"
            course.past = self.blocked = False
        elif _AHEAD.match(self.text, clause.start, clause.end):
            course.past = False
        elif predicate.ordinal and not course.lists_facts and not course.past:
            course.source, self.blocked = course.source or "modal", False

    def _is_willing(self, predicate: Predicate) -> bool:
        if predicate.subject is None:
            return True
        return _WILLING.search(self.text, predicate.subject.start, predicate.subject.end) is not None

    def _note_heading(self, predicate: Predicate, clause: Span) -> None:
        course = self.course
        around = _AROUND.match(self.text, predicate.start, clause.end)
        regard = _IN_REGARD.search(self.text, clause.start, clause.end)
        if around:
            names = self.document.within(self.document.names, Span(around.start("q"), around.end("q")))
            course.heading = Heading(_number(predicate.ordinal), names[0].inner) if names else None
        elif predicate.ordinal and course.heading and course.heading.ordinal:
            course.heading = None
        elif regard and predicate_of(self.text, Span(*regard.span("x"))).kind in TASK_KINDS:
            course.heading = Heading(0, Span(*regard.span("x")))

    def _is_task(self, predicate: Predicate, clause: Span, following: Span | None, asked: bool) -> bool:
        if is_past(self.text, clause) or self.blocked or self.course.past or not self.course.source:
            return False
        if following is not None and _TOPIC.match(self.text, following.start, following.end):
            return False
        if predicate.kind in TASK_KINDS:
            return True
        if predicate.kind != "other":
            return False
        if asked and acts_later(self.text, clause):
            return True
        return self._is_listed() and _STATEMENT.search(self.text, predicate.start, predicate.end) is not None

    def _is_listed(self) -> bool:
        """Whether the sentence is an item of a list: then a statement of what is to come about is a task, too."""
        return any(reading.predicate.ordinal for reading in self.readings)

    def _start(self, predicate: Predicate, clause: Span) -> int:
        """Where the task's words begin: with a subject that only the clause itself names."""
        return predicate.start


def _number(ordinal: str) -> int:
    return "一二三四五六七八九十".find(ordinal) + 1 if len(ordinal) == 1 else 0
