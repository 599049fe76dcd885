"""One sentence on its way through the course of a text: which of its clauses set tasks, from where, under what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.predicates import Predicate, acts_later, is_past, lead_of, predicate_of, verb_standing
from kg.grammar.subjects import DOCUMENT
from kg.grammar.tasks.reading import TASK_KINDS, Course, Heading, Reading
from kg.grammar.tasks.statements import deals_out, disposes, gives_figure, is_owed, measures_out
from kg.grammar.verbs import modal_at
from kg.model import Organisation, Place, Span

_ORDERED = regex.compile(
    "第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次"
)
_SAYING = regex.compile("(?:强调|指出|号召|提出|要求|决定|明确|责成|责令)(?=[^的等和与书者，：])")
_DOCUMENT_SAYS = regex.compile(
    "(?:[》)）]|意见|方案|通知|办法|文件|规划|报告|公报|纲要|会议|部署)(?:还|也)?(?:提出|明确|要求|指出|强调|规定|部署|显示|要求各地)$"
)
_SAYS = regex.compile("(?:还|也|同时)*(?:明确|提出|要求|指出|强调|规定|部署|包括|共|分|，)")
_ASKING = ("责成", "叮嘱", "嘱咐", "要求", "号召", "希望", "责令", "勉励", "决定", "规定", "呼吁", "建议")
_INTENDING = ("旨在", "意在")
_ANNOUNCING = ("宣布", "提出", "决定", "确定", "承诺")
_PLANNING = "将"
"""What stands for a verb of saying where a body says what it is going to do."""

_TELLING = ("回顾", "坦言", "通报", "部署", "介绍")
TOLD = regex.compile("\\d+日|昨[天日]|今[天日]|日前|近日|(?:19|20)\\d\\d年|了|同比|累计|现场|此次|记者|获悉")
_GOVERNS = regex.compile("[省市县区州旗盟]$|自治区$|政府$|[省市县区州]委$|^\\p{Han}{2,3}$")
RETROSPECT = regex.compile(
    "(?:过去|近年来|近[一二三四五六七八九十几两]+年|去年|前年|上年|(?:[\\p{Han}]{1,4})?(?:[一二三四五六七八九十几两]+|\\d+)(?:多|余)?年来|多年来|长期以来|今年以来|.{0,10}以来，?|上半年|截至|截止|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月))"
)
_DASH = regex.compile("[—-]")
"""A dash opens an item of any list, of cases and figures, too; it sets tasks only where tasks are being set."""

_LOOKS_BACK = regex.compile("特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|的工作取得")
_TOPIC = regex.compile(
    "对于|(?:这)?(?:就|也|既|正|都|又|更|不仅|才)?(?:是(?!否)|成为|关系|事关|有利于|有助于|意味着|体现|离不开)"
)
_AHEAD = regex.compile("(?:下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年)")
_AROUND = regex.compile("(?:紧紧)?围绕(?P<q>[“‘「])")
_CONCERNING = regex.compile(
    "就(?P<x>[^，。；]{6,60}?)(?:工作)?(?:提出|强调|讲了|作出|明确).{0,8}(?:要求|意见|希望|任务|部署)"
)
_LONG_SUBJECT = 12
"""From this length on the subject of 在…方面 is more than a noun, and a verb in it says what is aimed at."""
_IN_REGARD = regex.compile("在(?P<x>[^，。；]{4,40}?)方面$")
_WILLING = regex.compile(
    "[省市县区州部局委办厅镇乡]|政府|国家|我国|中国|集团|公司|企业|机构|单位|中心|我们|各|双方|两地"
)
_SETTING_END = regex.compile("(?:精神|态度|作风|姿态|劲头|要求|理念|部署|方式|导向|[下中上])$")
_COPULA = regex.compile("(?:也|又|更|既|还)?是")
_CONDITIONAL = regex.compile("只有|只要|如果|虽然|尽管|由于|因为|既然|尽管|目的")
_CONDITION = regex.compile("(?:对|凡|凡是)?[^，]{4,40}的$|对[^，]{4,40}$|(?:在|对于?)[^，]{4,30}(?:上|中)$")
_FRAMES = regex.compile("紧?紧?围绕|聚焦|以(?!来)|通过|按照|立足|根据|结合|依托|针对|坚持|着眼")
_SINCE = regex.compile("(?:到|从|自)[^，]{2,12}(?:年|月|日|起|前|底)$")
_TAKEN_AS = regex.compile("以[^，]{2,24}为[^，]{2,4}$")
"""以…为契机 says in what way, and not what is to be done."""

_WHOEVER = regex.compile("凡[^，]{2,24}(?:一律|都要|均|必须)|对?凡[^，]{2,24}的$")
_GRANTING = ("给予", "予以", "实行", "进行")
_ADDRESSEE = regex.compile(
    "(?:部门|单位|机构|组织|机关|团体|干部|学校|医院|企业|公司|政府|街道|地区|地方|各地|县市|[局委社办厅市县区州镇乡村处院所站])$"
)
_NOBODY = regex.compile(
    "我们|大家|双方|我国|中国|全党|工作|建设|发展|今年|下一步|[关重]键|同时|还|也|另外|此外|一定|就|[和与]$|[，“”]"
)


def speeches_reaching(document: Document, span: Span) -> Sequence[Speech]:
    """The speeches whose words reach into `span`."""
    index = bisect_right(document.speeches, span.start, key=lambda speech: speech.cue.start)
    near = list(document.speeches[max(0, index - 40) : index])
    for speech in document.speeches[index:]:
        if speech.cue.start >= span.end:
            break
        near.append(speech)
    return [speech for speech in near if speech.scope.end > span.start]


class SentenceReader:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.speeches = speeches_reaching(document, sentence)
        self.blocked = self.tells = self.asks = self.announces = self.by_document = False
        self.last: Span | None = None
        self.agent: Span | None = None
        self.readings: list[Reading] = []

    def read(self) -> list[Reading]:
        """The clauses in order, as far as they are somebody's words about what is to be done."""
        self._open()
        clauses = clauses_of(self.document, self.sentence)
        for index, clause in enumerate(clauses):
            following = clauses[index + 1] if index + 1 < len(clauses) else None
            self._step(clause, following)
            self.last = clause
        return self.readings

    def _open(self) -> None:
        """Whether the sentence starts inside a speech; what a speech set off ends with it."""
        start = self.sentence.start
        around = [speech for speech in self.speeches if speech.scope.start <= start < speech.scope.end]
        if around:
            self.course.source = "will" if all(speech.verb == _PLANNING for speech in around) else "speech"
        elif self.course.source == "speech" and not _ORDERED.match(self.text, start):
            self.course.source = ""
        concerning = _CONCERNING.search(self.text, start, self.sentence.end)
        if concerning:
            inner = Span(*concerning.span("x"))
            self.course.heading = Heading(0, inner) if predicate_of(self.text, inner).kind in TASK_KINDS else None

    def _step(self, clause: Span, following: Span | None) -> None:
        said, asked = self._said(clause)
        if said.start != clause.start:
            self.course.source = "will" if self.by_document else "speech"
            self.course.past, self.blocked, self.asks = self.tells and not self.by_document, False, asked
        if said.start >= said.end:
            return
        predicate = self._predicate(said)
        self._turn(said, predicate)
        self._note_heading(predicate, said)
        if self.text[clause.end : clause.end + 1] in ("：", ":") and _LOOKS_BACK.search(
            self.text, clause.start, clause.end
        ):
            self.course.lists_facts = True
        is_task = self._is_task(predicate, said, following, asked)
        self.readings.append(
            Reading(predicate, is_task, self.course.heading, self._start(predicate), self.course.agents)
        )
        if not is_task and self._describes(predicate, said):
            self.blocked = True
        if self.text[clause.end : clause.end + 1] in ("：", ":"):
            self.blocked = False

    def _describes(self, predicate: Predicate, clause: Span) -> bool:
        """Whether a clause tells how things are: what follows it without a modal goes on telling."""
        if is_past(self.text, clause, predicate) and predicate.kind not in ("setting", "purpose"):
            return True
        if predicate.verb in _INTENDING:
            return True
        if (
            predicate.kind != "other"
            or predicate.modal
            or clause.end - clause.start <= 4
            or predicate.head >= clause.end
        ):
            return False
        if self.asks or any(r.predicate.modal == "must" for r in self.readings):
            return bool(_CONDITIONAL.match(self.text, clause.start))
        before = self.readings[-2].predicate if len(self.readings) > 1 else None
        if before and before.kind == "setting" and _SETTING_END.search(self.text, clause.start, clause.end):
            return False
        return not (
            before
            and (before.kind == "attitude" or before.head == before.end)
            and _COPULA.match(self.text, clause.start)
        )

    def _said(self, clause: Span) -> tuple[Span, bool]:
        """The clause behind the last word of saying in it, and whether that word asks for what follows (要求各县…)."""
        start, asked = clause.start, False
        self.by_document = False
        for speech in self.speeches:
            if not (clause.start <= speech.cue.start and speech.cue.end <= clause.end):
                continue
            if speech.verb == _PLANNING:
                self.course.agents = speech.speakers
            else:
                if self.text[speech.cue.start - 1] in "不再没未":
                    continue
                start, asked = max(start, speech.cue.end), speech.verb in _ASKING
                self.tells, self.announces = speech.verb in _TELLING, speech.verb in _ANNOUNCING
        for match in _SAYING.finditer(self.text, max(start, clause.start + 2), clause.end):
            if match.group() == "明确" and lead_of(self.text, clause.start, match.start()).at == match.start():
                continue  # 进一步明确发展方向
            if self.text[match.start() - 1] not in "的“不再没未所加过经" and self._opens(match, clause.end):
                start, asked = match.end(), match.group() in _ASKING
        document = DOCUMENT.match(self.text, start, clause.end)
        if document and not _SAYS.match(self.text, document.end()):
            start, self.by_document = document.end(), True
        while start < clause.end and self.text[start] in "说道：，,: “”":
            start += 1
        end = clause.end
        if self.text[end - 1] in "”’" and self.text.find("“", start, end) < 0 and end - 1 > start:
            end -= 1
        return Span(start, end), asked

    def _opens(self, saying: regex.Match[str], end: int) -> bool:
        """Whether what follows a word of saying are words said: 强调, whatever follows; 提出, where a modal or task follows."""
        if saying.group() in ("强调", "指出", "号召"):
            return True
        if saying.group() in ("责成", "责令"):
            return acts_later(self.text, Span(saying.end(), end))
        return (
            modal_at(self.text, saying.end(), end) is not None
            or verb_standing(self.text, saying.end(), end) is not None
        )

    def _predicate(self, clause: Span) -> Predicate:
        """The clause as read; behind the name of a place or body where it opens with one."""
        predicate = predicate_of(self.text, clause)
        if predicate.kind != "other" or predicate.modal:
            return predicate
        opening = Span(predicate.start, predicate.start + 1)
        agents: list[tuple[Span, Place | Organisation]] = [
            (m.span, m.place) for m in self.document.within(self.document.places, opening)
        ]
        agents += [(m.span, m.organisation) for m in self.document.within(self.document.bodies, opening)]
        for span, agent in sorted(agents, key=lambda found: -found[0].end):
            inner = predicate_of(self.text, Span(span.end, clause.end)) if span.end < clause.end else predicate
            if inner.kind == "setting" and is_owed(self.text, Span(predicate.start, clause.end)):
                return predicate
            if inner.kind in ("setting", "attitude") or (inner.kind in TASK_KINDS and self._is_near(inner)):
                self.course.agents, self.agent = (agent,), span
                return replace(inner, subject=span, ordinal=predicate.ordinal)
        return predicate

    def _is_near(self, inner: Predicate) -> bool:
        """Whether what a place or body does stands right behind its name, adverbs and a modal aside."""
        opens = self.text.startswith(inner.verb, inner.head) or inner.verb in ("把", "将", "为", "从")
        return bool(inner.modal) or inner.is_guess or (opens and inner.head - inner.start <= 8)

    def _turn(self, clause: Span, predicate: Predicate) -> None:
        """What the clause changes: modals and lists set tasks, a look back tells the past."""
        course = self.course
        if _DOCUMENT_SAYS.search(self.text, clause.start, clause.end):
            course.source, course.past, self.blocked = course.source or "will", False, False
        if RETROSPECT.match(self.text, clause.start, clause.end) and not predicate.modal:
            course.past = True
        will = predicate.modal == "will" and self._plans(predicate) and self._is_willing(predicate)
        if predicate.modal in ("must", "not") or will:
            course.source = course.source if course.source == "speech" else "will" if will else course.source or "modal"
            course.past = self.blocked = False
        elif _AHEAD.match(self.text, clause.start, clause.end):
            course.past = False
        elif course.source == "speech" and _WHOEVER.match(self.text, clause.start, clause.end):
            course.past = self.blocked = False
            self.announces = True
        elif (
            predicate.ordinal
            and not course.lists_facts
            and not course.past
            and (course.source or not _DASH.match(predicate.ordinal))
        ):
            course.source, self.blocked = course.source or "modal", False
        course.listed = (course.listed and course.source == "speech") or bool(predicate.ordinal)

    def _plans(self, predicate: Predicate) -> bool:
        """Whether what is going to be done is a task, or the frame of one: 将围绕…，加快…."""
        frames = predicate.kind == "setting" and _FRAMES.match(self.text, predicate.head) is not None
        return frames or predicate.kind in (*TASK_KINDS, "result", "attitude")

    def _is_willing(self, predicate: Predicate) -> bool:
        if predicate.subject is None or predicate.subject == self.agent:
            return True
        if any(
            speech.cue.start <= predicate.start <= speech.scope.end and speech.cue.start >= self.sentence.start
            for speech in self.speeches
        ):
            return True
        return _WILLING.search(self.text, predicate.subject.start, predicate.subject.end) is not None

    def _note_heading(self, predicate: Predicate, clause: Span) -> None:
        course = self.course
        around = _AROUND.match(self.text, predicate.start, clause.end)
        regard = _IN_REGARD.search(self.text, clause.start, clause.end)
        if around:
            names = self.document.within(self.document.names, Span(around.start("q"), around.end("q")))
            if names and names[0].span.end == clause.end:
                course.heading = Heading(_number(predicate.ordinal), names[0].inner)
        elif predicate.ordinal and course.heading and course.heading.ordinal:
            course.heading = None
        elif regard and (
            predicate_of(self.text, Span(*regard.span("x"))).kind in TASK_KINDS
            or regard["x"].endswith("化")
            or (len(regard["x"]) > _LONG_SUBJECT and acts_later(self.text, Span(*regard.span("x"))))
        ):
            course.heading = Heading(0, Span(*regard.span("x")))

    def _is_task(self, predicate: Predicate, clause: Span, following: Span | None, asked: bool) -> bool:
        if (
            _CONDITIONAL.match(self.text, clause.start)
            or is_past(self.text, clause, predicate)
            or self.blocked
            or self.course.past
        ):
            return False
        if not self.course.source and not self._practises(predicate):
            return False
        if (
            self.course.source == "modal"
            and predicate.subject
            and self.document.within(self.document.people, predicate.subject)
        ):
            return False
        if following is not None and self._is_topic(predicate, following):
            return False
        if predicate.kind in TASK_KINDS and predicate.end - predicate.head < 3:
            return predicate.head > predicate.start or bool(predicate.ordinal)
        if predicate.kind in TASK_KINDS:
            return (not predicate.is_guess or self._carries(predicate)) and not self._reports(predicate)
        if predicate.kind == "result" and predicate.verb == "确保":
            return bool(predicate.modal) and not any(reading.is_task for reading in self.readings)
        if predicate.kind != "other":
            return (
                predicate.modal == "must"
                and self.text.startswith("在", predicate.start - 1)
                and predicate.start > clause.start
            )
        if asked and acts_later(self.text, clause) and not _TAKEN_AS.search(self.text, clause.start, clause.end):
            return True
        return self._states_duty(predicate, clause, following)

    def _states_duty(self, predicate: Predicate, clause: Span, following: Span | None) -> bool:
        """Whether a clause without a task verb at its head still sets a task: a bare list heading, a share, a quantity to be reached."""
        words = Span(predicate.start, predicate.end)
        if predicate.ordinal and 3 <= words.end - words.start <= 5 and following is not None:
            return True
        is_led = self.asks or any(r.predicate.modal == "must" for r in self.readings)
        if is_led and deals_out(self.text, words):
            return True
        if self._lays_down(is_led) and is_owed(self.text, words):
            return True
        if self.asks and disposes(self.text, words) and acts_later(self.text, clause):
            return True
        return (self._is_listed() or self.course.listed) and measures_out(self.text, words)

    def _lays_down(self, is_led: bool) -> bool:
        """Whether what goes before in a speech shows that it sets tasks, and does not tell of them."""
        if self.course.source != "speech":
            return False
        return is_led or self.announces or self.course.listed or any(reading.is_task for reading in self.readings)

    def _is_topic(self, predicate: Predicate, following: Span) -> bool:
        """Whether the clause is what the next speaks of: 推进改革，是…; 做好今年工作，必须…."""
        if _TOPIC.match(self.text, following.start, following.end):
            return True
        opens = not predicate.modal and not predicate.ordinal and not any(r.is_task for r in self.readings)
        return opens and (modal_at(self.text, following.start, following.end) or ("", ""))[1] == "must"

    def _practises(self, predicate: Predicate) -> bool:
        """Whether a place or government is said to be doing what the clause says: 某市推进…; what happened on a day is told, not set."""
        if self.agent is None or predicate.kind not in ("act", "weak") or predicate.is_guess:
            return False
        if TOLD.search(self.text, self.sentence.start, self.sentence.end) or not _GOVERNS.search(
            self.text, self.agent.start, self.agent.end
        ):
            return False
        self.course.source = "will"
        return True

    def _reports(self, predicate: Predicate) -> bool:
        """Whether the clause gives a figure in a speech that has set no task yet in this sentence: then it tells what was reached."""
        if (
            self.course.source not in ("speech", "will")
            or self.asks
            or self.course.listed
            or predicate.modal
            or predicate.ordinal
        ):
            return False
        if any(r.predicate.modal or r.is_task for r in self.readings):
            return False
        return gives_figure(self.text, Span(predicate.start, predicate.end))

    def _carries(self, predicate: Predicate) -> bool:
        """Whether a clause whose verb only the segmenter knows stands where tasks stand: behind a modal, an adverb or another task."""
        is_led = bool(predicate.modal or predicate.ordinal) or predicate.head > predicate.start
        before = next((r for r in reversed(self.readings) if r.predicate.kind not in ("setting", "purpose")), None)
        return is_led or (before is not None and before.is_task)

    def _is_listed(self) -> bool:
        """Whether the sentence is an item of a list: then a statement of what is to come about is a task, too."""
        return any(reading.predicate.ordinal for reading in self.readings)

    def _start(self, predicate: Predicate) -> int:
        """Where the task's words begin: with the date clause before a clause that names its own subject (从今年起，市财政…)."""
        start = predicate.subject.start if predicate.subject and self._is_bound(predicate) else predicate.start
        if (
            (predicate.kind == "other" or start < predicate.start)
            and self.last
            and _SINCE.match(self.text, self.last.start, self.last.end)
        ):
            return self.last.start
        if (
            (predicate.modal in ("not", "must") or self._follows_case(predicate))
            and self.last
            and start == predicate.start
            and _CONDITION.match(self.text, self.last.start, self.last.end)
        ):
            return self.last.start
        return start

    def _follows_case(self, predicate: Predicate) -> bool:
        """Whether the clause before says in which case: 对未完成任务的，约谈负责人; 对新办企业，给予补贴."""
        if self.last is None or not self.text.startswith("对", self.last.start):
            return False
        if (
            self.text.startswith("对", predicate.start)
            or not self.readings
            or self.readings[-1].predicate.kind != "setting"
        ):
            return False
        return self.text[self.last.end - 1] == "的" or predicate.verb in _GRANTING

    def _is_bound(self, predicate: Predicate) -> bool:
        """Whether the subject belongs to the task: 所有学校都要…, 各县不得…."""
        before = self.text[max(0, predicate.start - 2) : predicate.start]
        if predicate.modal == "not" or before.endswith(("都要", "均要", "均须", "都应", "都须")):
            return True
        subject = predicate.subject
        return predicate.modal == "must" and subject is not None and self._is_addressed(subject)

    def _is_addressed(self, subject: Span) -> bool:
        """Whether the subject is a group that is told to act (各县市, 有关部门), and not the place or meeting that speaks."""
        if _NOBODY.search(self.text, subject.start, subject.end) or not _ADDRESSEE.search(
            self.text, subject.start, subject.end
        ):
            return False
        return not any(place.span.end == subject.end for place in self.document.within(self.document.places, subject))


def _number(ordinal: str) -> int:
    return "一二三四五六七八九十".find(ordinal) + 1 if len(ordinal) == 1 else 0
