"""One sentence on its way through the course of a text: which of its clauses set tasks, from where, under what."""

from __future__ import annotations

import re
from itertools import takewhile

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, acts_later, is_past, predicate_of
from kg.grammar.tasks.extent import start_of_task
from kg.grammar.tasks.headings import heading_behind, heading_of_sentence
from kg.grammar.tasks.reading import TASK_KINDS, Course, Reading
from kg.grammar.tasks.sayings import PLANNING, Said, Sayings, speeches_reaching
from kg.grammar.tasks.statements import deals_out, disposes, gives_figure, is_owed, measures_out
from kg.grammar.verbs import modal_at
from kg.model import Organisation, Place, Span

_ORDERED = regex.compile(
    "第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次"
)
_DOCUMENT_SAYS = regex.compile(
    "(?:[》)）]|意见|方案|通知|办法|文件|规划|报告|公报|纲要|会议|部署)(?:还|也)?(?:提出|明确|要求|指出|强调|规定|部署|显示|要求各地)$"
)
_SAYS_LAST = frozenset("出确求调定署示地")
_ANNOUNCING = ("规定", "宣布", "提出", "决定", "确定", "承诺")
_TELLING = ("回顾", "坦言", "通报", "部署", "介绍")
_INTENDING = ("旨在", "意在")
TOLD = regex.compile("\\d+日|昨[天日]|今[天日]|日前|近日|(?:19|20)\\d\\d年|了|同比|累计|现场|此次|记者|获悉")
_GOVERNS = regex.compile("[省市县区州旗盟]$|自治区$|政府$|[省市县区州]委$|^\\p{Han}{2,3}$")
RETROSPECT = regex.compile(
    "(?:过去|近年来|.{0,12}(?:发生|暴发|爆发)(?:之后|后|以来)|近[一二三四五六七八九十几两]+年|去年|前年|上年|(?:[\\p{Han}]{1,4})?(?:[一二三四五六七八九十几两]+|\\d+)(?:多|余)?年来|多年来|长期以来|今年以来|.{0,10}以来，?|上半年|截至|截止|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月))"
)
_DASH = regex.compile("[—-]")
"""A dash opens an item of any list, of cases and figures, too; it sets tasks only where tasks are being set."""

_ASIDE = regex.compile("即|包括|例如|比如|其中|特别是|尤其是|如(?!果|期|今|何|实)")
_AUTHORITIES = regex.compile("官方|方面|政府系统|当局")
_CHARGE = re.compile("(?:职责|职能|任务|重点|内容|举措|措施|目标任务|要求)(?:主要|就)?(?:是|为|包括|有)$")
_LOOKS_BACK = regex.compile("特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|的工作取得")
_TOPIC = regex.compile(
    "对于|(?:这)?(?:就|也|既|正|都|又|更|不仅|才)?(?:是(?!否)|成为|关系|事关|有利于|有助于|意味着|体现|离不开)"
)
_AHEAD = regex.compile("(?:下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年)")
_WILLING = regex.compile(
    "[省市县区州部局委办厅镇乡]|政府|国家|我国|中国|集团|公司|企业|机构|单位|中心|我们|各|双方|两地"
)
_SETTING_END = regex.compile("(?:精神|态度|作风|姿态|劲头|要求|理念|部署|方式|导向|[下中上])$")
_COPULA = regex.compile("(?:也|又|更|既|还)?是")
_CONDITIONAL = re.compile("只有|只要|如果|虽然|尽管|由于|因为|既然|尽管|目的")
_FRAMES = regex.compile("紧?紧?围绕|聚焦|以(?!来)|通过|按照|立足|根据|结合|依托|针对|坚持|着眼")
_TAKEN_AS = regex.compile("以[^，]{2,24}为[^，]{2,4}$")
"""以…为契机 says in what way, and not what is to be done."""

_WHOEVER = re.compile("凡[^，]{2,24}(?:一律|都要|均|必须)|对?凡[^，]{2,24}的$")


class SentenceReader:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.speeches = speeches_reaching(document, sentence)
        self.sayings = Sayings(self.text, sentence, self.speeches)
        self.blocked = self.tells = self.asks = self.announces = False
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
            self.course.source = "will" if all(speech.verb == PLANNING for speech in around) else "speech"
        elif self.course.source == "speech" and not _ORDERED.match(self.text, start):
            self.course.source = ""
        self.course.heading = heading_of_sentence(self.text, self.sentence, self.course.heading)

    def _step(self, clause: Span, following: Span | None) -> None:
        said = self.sayings.said_in(clause)
        self._note_saying(said, clause)
        if said.words.start >= said.words.end:
            return
        ends_in_colon = self.text[clause.end : clause.end + 1] in ("：", ":")
        predicate = self._predicate(said.words)
        self._turn(said.words, predicate)
        self.course.heading = heading_behind(self.document, predicate, said.words, self.course.heading)
        if ends_in_colon and _LOOKS_BACK.search(self.text, clause.start, clause.end):
            self.course.lists_facts = True
        past = is_past(self.text, said.words, predicate)
        is_task = not past and self._is_task(predicate, said, following)
        before = self.readings[-1].predicate if self.readings else None
        start = start_of_task(self.document, predicate, self.last, before)
        self.readings.append(Reading(predicate, is_task, self.course.heading, start, self.course.agents))
        if ends_in_colon:
            self.blocked = False
        elif not is_task and self._describes(predicate, said.words, past):
            self.blocked = True

    def _note_saying(self, said: Said, clause: Span) -> None:
        """What a word of saying changes: who plans, and that what follows it is somebody's word."""
        if said.planners is not None:
            self.course.agents = said.planners
        if said.verb:
            self.tells, self.announces = said.verb in _TELLING, said.verb in _ANNOUNCING
        if said.words.start != clause.start:
            self.course.source = "will" if said.by_document else "speech"
            self.course.past, self.blocked, self.asks = self.tells and not said.by_document, False, said.asks

    def _describes(self, predicate: Predicate, clause: Span, past: bool) -> bool:
        """Whether a clause tells how things are: what follows it without a modal goes on telling."""
        if past and predicate.kind not in ("setting", "purpose"):
            return True
        if not past and _ASIDE.match(self.text, clause.start, clause.end):
            return False
        if self._introduces(clause):
            return False
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

    def _predicate(self, clause: Span) -> Predicate:
        """The clause as read; behind the name of a place or body where it opens with one."""
        predicate = predicate_of(self.text, clause)
        if predicate.kind != "other" or predicate.modal:
            return predicate
        document, at = self.document, predicate.start
        agents: list[tuple[Span, Place | Organisation]] = [(m.span, m.place) for m in document.at(document.places, at)]
        agents += [(m.span, m.organisation) for m in document.at(document.bodies, at)]
        for span, agent in sorted(agents, key=lambda found: -found[0].end):
            if authorities := _AUTHORITIES.match(self.text, span.end, clause.end):
                span = Span(span.start, authorities.end())
            inner = predicate_of(self.text, Span(span.end, clause.end)) if span.end < clause.end else predicate
            if inner.kind == "setting" and is_owed(self.text, Span(predicate.start, clause.end)):
                return predicate
            if inner.kind in ("setting", "attitude") or (inner.kind in TASK_KINDS and self._is_near(inner)):
                self.course.agents, self.agent = (agent,), span
                return inner._replace(subject=span, ordinal=predicate.ordinal)
        return predicate

    def _is_near(self, inner: Predicate) -> bool:
        """Whether what a place or body does stands right behind its name, adverbs and a modal aside."""
        opens = self.text.startswith(inner.verb, inner.head) or inner.verb in ("把", "将", "为", "从")
        return bool(inner.modal) or inner.is_guess or (opens and inner.head - inner.start <= 8)

    def _turn(self, clause: Span, predicate: Predicate) -> None:
        """What the clause changes: modals and lists set tasks, a look back tells the past."""
        course = self.course
        if self._introduces(clause):
            course.source, course.past, self.blocked = course.source or "will", False, False
        if RETROSPECT.match(self.text, clause.start, clause.end) and not predicate.modal:
            course.past = True
        strives = predicate.kind == "aim" and predicate.verb in ("力争", "争取")
        will = (predicate.modal == "will" or strives) and self._plans(predicate) and self._is_willing(predicate)
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

    def _introduces(self, clause: Span) -> bool:
        """Whether the clause says that a document or somebody's duty follows: 通知明确，…; 主要职责是，…."""
        says = self.text[clause.end - 1] in _SAYS_LAST and _DOCUMENT_SAYS.search(self.text, clause.start, clause.end)
        return bool(says or _CHARGE.search(self.text, clause.start, clause.end))

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

    def _is_task(self, predicate: Predicate, said: Said, following: Span | None) -> bool:
        clause = said.words
        if self.blocked or self.course.past or _CONDITIONAL.match(self.text, clause.start):
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
        if said.asks and acts_later(self.text, clause) and not _TAKEN_AS.search(self.text, clause.start, clause.end):
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
        """Whether a clause whose verb only the segmenter knows stands where tasks stand: behind a modal, its frame, an adverb, a task; 不 behind 规定."""
        is_led = bool(predicate.modal or predicate.ordinal) or predicate.head > predicate.start
        is_ruled = self.announces and self.text.startswith("不", predicate.start)
        frames = list(takewhile(lambda r: r.predicate.kind in ("setting", "purpose"), reversed(self.readings)))
        before = self.readings[-len(frames) - 1] if len(frames) < len(self.readings) else None
        is_framed = any(frame.predicate.modal for frame in frames)
        return is_led or is_ruled or is_framed or (before is not None and before.is_task)

    def _is_listed(self) -> bool:
        """Whether the sentence is an item of a list: then a statement of what is to come about is a task, too."""
        return any(reading.predicate.ordinal for reading in self.readings)
