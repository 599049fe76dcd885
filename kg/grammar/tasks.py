"""What is to be done: the clauses of a text that set a task, with the aim and the heading they stand under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, is_past, predicate_of
from kg.model import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading tasks stand under: 一要围绕“…”, 就…提出三点要求, 在…方面; `ordinal` is 0 where it is not numbered."""

    ordinal: int
    span: Span


@dataclass(frozen=True, slots=True)
class Task:
    """A task: `span` its words, `aim` the clause that says what for, `heading` what it stands under."""

    span: Span
    predicate: Predicate
    aim: Span | None = None
    heading: Heading | None = None


@dataclass(slots=True)
class _Course:
    """How a text goes on from sentence to sentence: whether tasks are being set (`live`) or the past is told, under which heading."""

    live: bool = False
    past: bool = False
    ordinals_tell: bool = False
    heading: Heading | None = None


_GATE = regex.compile("要|必须|应|须|将|不得|不准|严禁|强调|指出|提出|部署|明确|希望|号召|[一二三四五六七八九十]是|第[一二三]|[（(][一二三四]|[1-9][.．、]")
_CUE = regex.compile(
    "(?:(?P<strong>强调|要求|提出|号召|希望|呼吁|责令|部署|明确|勉励|嘱托|建议|倡议|叮嘱|决定|规定|约定|商定|承诺)|(?P<mild>指出|表示|认为|说|称|宣布|透露|介绍))"
    "(?:了|说|道)?(?:：|，|,|:)?(?=[^的等和与书者])"
)
_RETROSPECT = regex.compile(
    "(?:过去|近年来|近[一二三四五六七八九十几两]+年|去年|前年|上年|[一二三四五六七八九十几两]+年来|多年来|长期以来|今年以来|.{0,10}以来，?|上半年|截至|截止|目前|据|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月)?)"
)
_LOOKS_BACK = regex.compile("(?:特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|因素|方面的工作取得)")
_TOPIC = regex.compile("(?:这)?(?:就|也|既|正|都|又|更|不仅|才)?(?:是(?!否)|成为|关系|事关|有利于|有助于|意味着|体现|离不开|直接|已)")
_AHEAD = regex.compile("下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年")
_AROUND = regex.compile("(?:紧紧)?围绕(?P<q>[“‘「])")
_CONCERNING = regex.compile("就(?P<x>[^，。；]{6,60}?)(?:工作)?(?:提出|强调|讲了|作出|明确).{0,8}(?:要求|意见|希望|任务|部署)")
_IN_REGARD = regex.compile("在(?P<x>[^，。；]{4,40}?)方面$")
_MAKES = regex.compile("(?:提供|作出|做出|奠定|打下|创造|注入|增添|营造|贡献|保障|支撑)")
_STATEMENT = regex.compile("(?:不少于|不低于|达到|提高|降低|压缩|减少|增加|控制在|完成|动工|开工|竣工|投产|建成|投入使用|建起|取消|补发|全部|一律|每年|实现|覆盖|由.+(?:增|降|减|压|提|升))")


def tasks_in(document: Document) -> tuple[Task, ...]:
    """The tasks that a text sets, in order of place; none in the headline."""
    return tuple(task for paragraph in _bodies(document) for task in paragraph)


def _bodies(document: Document) -> Iterator[Iterator[Task]]:
    course = _Course()
    imperative = _is_directive(document)
    for paragraph in document.paragraphs[1:]:
        if not (course.live and _ORDERED.match(document.text, paragraph.start)):
            course = _Course(live=imperative)
        if course.live or _GATE.search(document.text, paragraph.start, paragraph.end):
            yield _tasks_of(document, paragraph, course)


_ORDERED = regex.compile("第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次")
_DIRECTIVE = regex.compile("(?:意见|方案|通知|规划|办法|措施|条例|纲要|要点|计划|决定)(?:》|的通知|[（(].{1,12}[)）])?$")


def _is_directive(document: Document) -> bool:
    """Whether the article is itself a document that gives directions."""
    headline = document.headline
    return _DIRECTIVE.search(document.text[headline.start : headline.end]) is not None


def _tasks_of(document: Document, paragraph: Span, course: _Course) -> Iterator[Task]:
    first = bisect_right(document.sentences, Span(paragraph.start, paragraph.start))
    for sentence in document.sentences[first:]:
        if sentence.start >= paragraph.end:
            break
        yield from _Sentence(document, sentence, course).tasks()


class _Sentence:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: _Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.blocked = False
        self.read: list[Predicate] = []
        self.accepted: list[bool] = []

    def tasks(self) -> Iterator[Task]:
        """The tasks of the sentence, with their aims."""
        course, text = self.course, self.text
        concerning = _CONCERNING.search(text, self.sentence.start, self.sentence.end)
        if concerning:
            x = predicate_of(text, Span(*concerning.span("x")))
            course.heading = Heading(0, Span(*concerning.span("x"))) if x.kind in ("act", "weak") else None
        clauses = self._with_cues_cut(clauses_of(self.document, self.sentence))
        for index, (clause, said) in enumerate(clauses):
            following = clauses[index + 1][0] if index + 1 < len(clauses) else None
            self._step(clause, said, following, index)
        yield from self._gathered()

    def _with_cues_cut(self, clauses: list[Span]) -> list[tuple[Span, str]]:
        """The clauses, cut behind words of saying: 强调要加强… is 加强…, said."""
        cut: list[tuple[Span, str]] = []
        said = ""
        for clause in clauses:
            rest, now = self._behind_cue(clause)
            said = now or said
            cut.append((rest, said if now or said else ""))
        return cut

    def _behind_cue(self, clause: Span) -> tuple[Span, str]:
        last = None
        for match in _CUE.finditer(self.text, clause.start, clause.end):
            if self._is_cue(clause, match):
                last = match
        if last is None:
            return clause, ""
        return Span(min(last.end(), clause.end), clause.end), "strong" if last["strong"] else "mild"

    def _is_cue(self, clause: Span, match: regex.Match[str]) -> bool:
        """Whether a word of saying is one here, and no noun (按照…要求) or task (明确责任) of its own."""
        if any(speech.cue.start <= match.start() < speech.cue.end for speech in self._speeches()):
            return True
        before = self.text[max(clause.start, match.start() - 1) : match.start()]
        return match.end() > clause.start + 2 and before not in "的“" and match.group()[:2] in ("强调", "指出", "号召") and match.start() > clause.start

    def _speeches(self) -> list:  # type: ignore[type-arg]
        speeches = self.document.speeches
        index = bisect_right(speeches, self.sentence.start, key=lambda s: s.cue.start)
        near = []
        for speech in speeches[max(0, index - 8) :]:
            if speech.cue.start >= self.sentence.end:
                break
            near.append(speech)
        return near

    def _step(self, clause: Span, said: str, following: Span | None, index: int) -> None:
        course, text = self.course, self.text
        if clause.start >= clause.end:
            course.live, course.past, self.blocked = True, False, False
            return
        if said and index == 0 or said and not self.read:
            course.live, course.past, self.blocked = True, False, False
        predicate = predicate_of(text, clause)
        past = is_past(text, clause)
        if _RETROSPECT.match(text, clause.start, clause.end) and not predicate.modal:
            course.past = True
        if _AHEAD.match(text, predicate.start - 6 if predicate.start - clause.start >= 6 else clause.start, clause.end) or predicate.modal in ("must", "not"):
            course.past, course.live, self.blocked = False, True, False
        if predicate.modal == "will" and predicate.kind in ("act", "weak") and self._agent_of_will(predicate):
            course.past, course.live, self.blocked = False, True, False
        self._look_at_heading(predicate, clause)
        if predicate.ordinal and not course.ordinals_tell and not course.past:
            course.live, self.blocked = True, False
        if _LOOKS_BACK.search(text, clause.start, clause.end) and clause.end < len(text) and text[clause.end] in "：:" :
            course.ordinals_tell = True
        topic = following is not None and _TOPIC.match(text, following.start, following.end) is not None
        self.read.append(predicate)
        self.accepted.append(self._accepts(predicate, past, topic, index))
        if predicate.kind == "other" and not predicate.modal and not self.accepted[-1] and clause.end - clause.start > 4:
            self.blocked = True

    def _agent_of_will(self, predicate: Predicate) -> bool:
        if predicate.subject is None:
            return True
        subject = self.text[predicate.subject.start : predicate.subject.end]
        return regex.search("[省市县区州部局委办厅镇乡]|政府|国家|我国|中国|集团|公司|我们|各", subject) is not None

    def _look_at_heading(self, predicate: Predicate, clause: Span) -> None:
        around = _AROUND.match(self.text, predicate.start, clause.end)
        if around:
            inner = next((n.inner for n in self.document.within(self.document.names, clause) if n.span.start == around.start("q")), None)
            if inner:
                self.course.heading = Heading(_number(predicate.ordinal), inner)
        elif predicate.ordinal and self.course.heading and self.course.heading.ordinal:
            self.course.heading = None
        regard = _IN_REGARD.search(self.text, clause.start, clause.end)
        if regard and predicate_of(self.text, Span(*regard.span("x"))).kind in ("act", "weak"):
            self.course.heading = Heading(0, Span(*regard.span("x")))

    def _accepts(self, predicate: Predicate, past: bool, topic: bool, index: int) -> bool:
        course = self.course
        if predicate.kind not in ("act", "weak"):
            return predicate.kind == "other" and self._is_statement(predicate, past)
        if past or topic or self.blocked or course.past or not course.live:
            return False
        return not (predicate.is_guess and not (predicate.modal or predicate.ordinal or course.live))

    def _is_statement(self, predicate: Predicate, past: bool) -> bool:
        """企业登记由11天压缩到3天: a subject and what it is to come to, in a list of tasks."""
        listed = any(p.ordinal for p in self.read)
        if past or not listed or self.course.past or self.blocked:
            return False
        return _STATEMENT.search(self.text, predicate.start, predicate.end) is not None

    def _gathered(self) -> Iterator[Task]:
        """Runs of tasks with the aim that follows them; a weak verb after tasks at the end of the sentence is the aim itself."""
        kinds = [self._kind(index) for index in range(len(self.read))]
        run: list[Task] = []
        purpose: Span | None = None
        closed = False
        for index, (predicate, kind) in enumerate(zip(self.read, kinds, strict=True)):
            if kind == "task":
                task = Task(Span(predicate.start, predicate.end), predicate, purpose, self.course.heading)
                if closed and predicate.kind == "weak" and not predicate.modal:
                    continue
                if closed:
                    yield from run
                    run, closed = [], False
                run.append(task)
            elif kind == "aim" and run and not closed:
                aim = self._aim(index)
                run = [replace(task, aim=aim) if not self._is_item_heading(task, run) else task for task in run]
                closed = True
            elif kind == "purpose":
                purpose = Span(predicate.start, predicate.end)
        yield from run

    def _is_item_heading(self, task: Task, run: list[Task]) -> bool:
        return bool(task.predicate.ordinal) and len(run) > 1 and "要" not in self.text[task.predicate.start - 1 : task.predicate.start]

    def _kind(self, index: int) -> str:
        predicate = self.read[index]
        if self.accepted[index]:
            return "aim" if predicate.kind == "weak" and self._closes(index) else "task"
        if predicate.kind == "purpose":
            return "purpose"
        return "aim" if predicate.kind == "result" else "rest"

    def _closes(self, index: int) -> bool:
        """Whether nothing but aims follows, and a task stands before: then a weak verb states the aim."""
        predicate = self.read[index]
        if predicate.ordinal or predicate.modal or predicate.head != predicate.start and not self.text.startswith("有效", predicate.start):
            return False
        before = any(self.accepted[i] for i in range(index))
        after = any(self.accepted[i] and self.read[i].kind == "act" for i in range(index + 1, len(self.read)))
        return before and not after

    def _aim(self, index: int) -> Span:
        """The clause of the aim; 为…， runs on to the clause that says what it provides."""
        predicate = self.read[index]
        return Span(predicate.start, predicate.end)


def _number(ordinal: str) -> int:
    return "一二三四五六七八九十".find(ordinal) + 1 if len(ordinal) == 1 else 0
