"""One sentence on its way through the course of a text: which of its clauses set tasks, from where, under what."""

from __future__ import annotations

import re

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, is_past
from kg.grammar.stand_ins import DOCUMENT
from kg.grammar.tasks.agents import is_policy, named_in, predicate_of_agent
from kg.grammar.tasks.description import describes
from kg.grammar.tasks.duty import PLEDGING, sets_task
from kg.grammar.tasks.extent import start_of_task
from kg.grammar.tasks.headings import heading_behind, heading_of_sentence
from kg.grammar.tasks.introductions import (
    answers,
    asks,
    forbids,
    introduces,
    issues,
    lays_down,
    looks_back,
    provides,
    sets_targets,
)
from kg.grammar.tasks.reading import TASK_KINDS, Course, Flow, Reading
from kg.grammar.tasks.sayings import ASKING, PLANNING, Said, Sayings, speeches_reaching
from kg.grammar.tasks.statements import changes_rules
from kg.grammar.tasks.sums import listed_in
from kg.model import Agent, Event, Span
from kg.text import HAN

_ORDERED = regex.compile(
    "第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次"
)
_ANNOUNCING = ("明确", "规定", "宣布", "提出", "决定", "确定", "承诺", *PLEDGING)
_TELLING = ("回顾", "坦言", "通报")
_BRIEFING = "介绍"
RETROSPECT = re.compile(
    f"(?:过去|近年来|.{{0,12}}(?:发生|暴发|爆发)(?:之后|后|以来)|近[一二三四五六七八九十几两]+年|去年|前年|上年|(?:[{HAN}]{{1,4}})?(?:[一二三四五六七八九十几两]+|\\d+)(?:多|余)?年来|多年来|长期以来|今年以来|.{{0,10}}以来，?|上半年|截至|截止|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月(?:\\d+日)?(?![底前起]|之前|以前))|(?:以前|从前|原先|当初)(?!的))"
)
_ACCORDING = re.compile("(?:根据|按照)")
_PART_OF_YEAR = re.compile("上半年|[一二三四]季度")
_OF_YEAR = re.compile("((?:19|20)\\d\\d)年度?")
_DASH = regex.compile("[—-]")
"""A dash opens an item of any list, of cases and figures, too; it sets tasks only where tasks are being set."""

_AHEAD = regex.compile("(?:下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年)")
_WILLING = regex.compile(
    "[省市县区州部局委办厅镇乡]|政府|国家|我|中国|中方|[我俄美日韩]方|集团|公司|企业|机构|单位|中心|学校|大学|学院|医院|银行|合作社|各|双方|两地"
)
_WORTH = re.compile(
    "(?<=[，。；：也都还])对(?:于)?[^。；]{4,160}?(?:具有|有着|起到|产生)[^。；，]{0,20}(?:意义|作用|影响|效应)(?=[，。；]|$)|"
    "(?<=[，：])(?:(?![要应须])[^。；：，]){3,40}(?:，(?:(?![要应须])[^。；：，]){3,40}){0,3}，(?:事关|对(?:于)?[^。；，]{2,40}"
    "(?:至关重要|意义(?:十分|非常)?(?:重大|深远)|具有[^。；，]{0,16}(?:意义|作用)|(?:十分|非常|尤为)(?:重要|必要|关键|迫切)))"
)
"""What something is of worth for, and what is of worth for something, between commas."""

_FRAMES = regex.compile(
    "在[^，]*(?:同时|基础上|中|上|下|方面|领域|期间)$|紧?紧?围绕|聚焦|以(?!来)|[同与和跟]|通过|按照|立足|根据|结合|依托|针对|坚持|着眼"
)
_PREAMBLE = regex.compile(
    "(?:为|根据|按照|依据)[^。；]{6,200}?，(?:现|特)(?:就|将|对|提出|制定|印发|作出|通知|决定|下达|发布)|为[^。；]{6,200}?，(?:制定|提出)(?:本|如下|以下)"
)
"""How a document opens, before what it lays down: 为促进就业，优化服务，现提出如下意见."""

_WHOEVER = re.compile("凡[^，]{2,24}(?:一律|都要|均|必须)|对?凡[^，]{2,24}的$")


_WHOLES = ("全省", "全市", "全县", "全区", "全州", "全国")
_STAGE = re.compile("第[一二三四五][批期步阶轮]")
_COUNTS = re.compile("有|达|共")


def opens_with_deed(document: Document, span: Span) -> bool:
    """Whether a sentence or paragraph goes on with what somebody does: 加快…, 同时，加快…, 全市设立…; not with another subject."""
    if _STAGE.match(document.text, span.start):
        return True
    if document.text.startswith(_WHOLES, span.start):
        return _COUNTS.search(document.text, *span) is None
    first = document.tokens.starting_at(span.start)
    return first is not None and first.flag.startswith(("v", "d", "ad", "c", "p"))


class SentenceReader:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.flow = Flow(document.text, sentence, course)
        self.speeches = speeches_reaching(document, sentence)
        self.sayings = Sayings(self.text, sentence, self.speeches)
        opening = _PREAMBLE.match(self.text, *sentence)
        self.preamble = sentence.end if opening else sentence.start
        self.worth = tuple(Span(*found.span()) for found in _WORTH.finditer(self.text, *sentence))

    def read(self) -> list[Reading]:
        """The clauses in order, as far as they are somebody's words about what is to be done."""
        self._open()
        clauses = clauses_of(self.document, self.sentence)
        for index, clause in enumerate(clauses):
            following = clauses[index + 1] if index + 1 < len(clauses) else None
            self._step(clause, following)
            self.flow.last = clause
        self.course.was_set = self.flow.has_task
        return self.flow.readings

    def _open(self) -> None:
        """Whether the sentence starts inside a speech; what a speech set off ends with it."""
        start = self.sentence.start
        around = [speech for speech in self.speeches if speech.scope.start <= start < speech.scope.end]
        if around:
            self.course.source = "will" if all(speech.verb == PLANNING for speech in around) else "speech"
            said = self.document.sentence_at(around[-1].cue.start)
            self.flow.is_document = DOCUMENT.match(self.text, *said) is not None
            self.flow.is_demanded = around[-1].verb in ASKING
            self.flow.is_briefing = around[-1].verb == _BRIEFING
        elif self.course.source == "speech" and not _ORDERED.match(self.text, start):
            self.course.source = ""
        elif self.course.practises and not opens_with_deed(self.document, self.sentence):
            self.course.source, self.course.practises = "", False
        self.flow.goes_on = self.course.was_set and self.text[start - 1] in "；;"
        self.course.heading = heading_of_sentence(self.text, self.sentence, self.course.heading)

    def _step(self, clause: Span, following: Span | None) -> None:
        said = self.sayings.said_in(clause)
        self._note_saying(said, clause)
        if said.words.start >= said.words.end:
            return
        listed = listed_in(self.text, said.words, self.flow.last)
        if listed:
            said = said._replace(words=listed)
            self._lay_down()
        predicate = predicate_of_agent(self.document, self.flow, said.words)
        if listed:
            predicate = predicate._replace(kind="act", is_pivot=False)  # the second task of a list is none of the first
        self._introduce(said.words, predicate)
        self._turn(said.words, predicate)
        self._follow_heading(clause, said.words, predicate, following)
        ends_in_colon = self.text[clause.end : clause.end + 1] in ("：", ":")
        if ends_in_colon:
            self.course.past = self.course.past or forbids(self.text, clause)
            self.course.lists_facts = self.course.lists_facts or looks_back(self.text, clause)
        self.flow.changes = is_policy(self.text, said.words) or (self._is_of_document(said) and not said.verb)
        past = not listed and not self.flow.changes and is_past(self.text, said.words, predicate)
        is_told = past or self._is_meta(clause, said.words, predicate)
        is_task = not is_told and sets_task(self.document, self.flow, predicate, said, following)
        self._keep(predicate, is_task)
        if ends_in_colon:
            self.flow.blocked = sets_targets(self.text, clause)
            self.flow.announces = self.flow.announces or lays_down(self.text, clause)
        elif not is_task and describes(self.flow, predicate, said.words, past):
            self.flow.blocked = True

    def _follow_heading(self, clause: Span, words: Span, predicate: Predicate, following: Span | None) -> None:
        """What the tasks behind the clause are for; a new end that opens the sentence sets tasks."""
        heading = heading_behind(self.document, predicate, words, self.course.heading)
        opens = heading and heading != self.course.heading and clause.start == self.sentence.start
        if opens and following and not self.document.at(self.document.bodies, following.start):
            self.course.source = self.course.source or "modal"
        self.course.heading = heading

    def _is_meta(self, clause: Span, words: Span, predicate: Predicate) -> bool:
        """Whether the clause only leads up to tasks: a document is issued, somebody is asked, something is of worth."""
        is_meta = issues(self.text, words, predicate) or asks(self.text, words) or self._is_valued(clause)
        return is_meta or clause.end <= self.preamble

    def _keep(self, predicate: Predicate, is_task: bool) -> None:
        before = self.flow.readings[-1] if self.flow.readings else None
        case = None if before and before.is_task else self.flow.last
        start = start_of_task(self.document, predicate, case, before.predicate if before else None)
        self.flow.keep(Reading(predicate, is_task, self.course.heading, start, self.course.agents))

    def _lay_down(self) -> None:
        """That a clause lists the tasks of a policy: they are set, by whom the sentence is about unless somebody has the word."""
        course, group = self.course, self.document.subjects.opening_of_sentence(self.sentence)
        if course.source != "speech":
            course.agents = group.agents if group and not isinstance(group.agents[0], Event) else ()
        course.source = course.source or "will"
        course.past = self.flow.blocked = False
        course.is_ruled = True

    def _is_of_document(self, said: Said) -> bool:
        """Whether a clause, or the sentence before it, opens with a document that acts: 《条例》健全了…, 细化了…."""
        self.flow.is_document = self.flow.is_document or said.by_document
        return self.flow.is_document and changes_rules(self.text, said.words)

    def _is_valued(self, clause: Span) -> bool:
        """Whether the clause is part of what something is of worth for: 对于|增加就业，促进增收|具有重要意义."""
        return any(worth.start < clause.end and clause.start < worth.end for worth in self.worth)

    def _note_saying(self, said: Said, clause: Span) -> None:
        """What a word of saying changes: who plans, and that what follows it is somebody's word."""
        if said.planners is not None:
            self.course.agents = said.planners
            if _ACCORDING.match(self.text, clause.start):
                self.course.source, self.course.is_ruled, self.flow.announces = self.course.source or "will", True, True
        if said.charged:
            self._charge(said.charged)
            return
        if said.verb:
            self.flow.tells, self.flow.announces = said.verb in _TELLING, said.verb in _ANNOUNCING
            self.flow.is_briefing = said.verb == _BRIEFING
            self.flow.pledges = said.verb in PLEDGING
        if said.words.start != clause.start:
            self.course.source = "will" if said.by_document else "speech"
            is_document = said.by_document or DOCUMENT.match(self.text, clause.start, clause.end) is not None
            self.course.is_ruled = self.course.is_ruled or is_document
            self.course.past, self.flow.blocked, self.flow.asks = (
                self.flow.tells and not said.by_document,
                False,
                said.asks,
            )

    def _charge(self, charged: Span) -> None:
        """That those whom a clause names are to do what follows: it is set, whoever they are."""
        people: tuple[Agent, ...] = tuple(m.person for m in self.document.within(self.document.people, charged))
        bodies: tuple[Agent, ...] = tuple(m.organisation for m in self.document.within(self.document.bodies, charged))
        self.course.source = self.course.source or "will"
        self.course.agents = people or bodies or self.course.agents
        self.course.past = self.flow.blocked = False

    def _introduce(self, clause: Span, predicate: Predicate) -> None:
        """What it changes that a document, a list or an answer follows, or what is done in a case: tasks are set."""
        course, is_issued = self.course, issues(self.text, clause, predicate)
        issuer = self.document.subjects.opening_of_sentence(self.sentence) if is_issued else None
        if issuer and issuer.span.start < clause.end and not isinstance(issuer.agents[0], Event):
            company = self.document.subjects.companions.of(Span(clause.end, clause.end))
            course.agents = tuple(dict.fromkeys((*issuer.agents, *company)))
        if is_issued or introduces(self.text, clause) or answers(self.flow, clause, predicate):
            course.source = "will" if is_issued else course.source or "will"
            course.past = self.flow.blocked = False
            course.is_ruled = course.is_ruled or is_issued
            self.flow.announces = self.flow.announces or asks(self.text, clause)
        elif provides(self.flow, clause):
            course.source = course.source or "modal"

    def _turn(self, clause: Span, predicate: Predicate) -> None:
        """What the clause changes: modals and lists set tasks, a look back tells the past."""
        course = self.course
        is_heading = bool(predicate.ordinal) and clause.end >= self.sentence.end - 1
        achieved = is_heading and is_past(self.text, clause, predicate)
        year = _OF_YEAR.fullmatch(self.text, clause.start, clause.end)
        achieved = achieved or (year is not None and year[1] < self.document.published[:4])
        if not predicate.modal and (achieved or self._looks_back(clause)):
            course.past = True
        strives = predicate.kind in ("aim", "setting") and predicate.verb in ("力争", "争取")
        plans = strives or (predicate.modal == "will" and self._plans(predicate))
        will = plans and self._is_willing(predicate)
        if predicate.modal in ("must", "not") or will:
            course.source = course.source if course.source == "speech" else "will" if will else course.source or "modal"
            course.past = self.flow.blocked = False
        elif _AHEAD.match(self.text, clause.start, clause.end):
            course.past = False
        elif course.source == "speech" and _WHOEVER.match(self.text, clause.start, clause.end):
            course.past = self.flow.blocked = False
            self.flow.announces = True
        elif (
            predicate.ordinal
            and not course.lists_facts
            and not course.past
            and (course.source or not _DASH.match(predicate.ordinal))
        ):
            course.source, self.flow.blocked = course.source or "modal", False
        course.listed = (course.listed and course.source == "speech") or bool(predicate.ordinal)

    def _looks_back(self, clause: Span) -> bool:
        """Whether the clause tells of a time that is over; a half-year or quarter is not where it is asked for: 要打好三仗：上半年建成园区."""
        if (self.flow.is_demanded or self.flow.is_led) and _PART_OF_YEAR.match(self.text, clause.start):
            return False
        return RETROSPECT.match(self.text, clause.start, clause.end) is not None

    def _plans(self, predicate: Predicate) -> bool:
        """Whether what is going to be done is a task, or the frame of one: 将围绕…，加快…."""
        frames = predicate.kind == "setting" and _FRAMES.match(self.text, predicate.head, predicate.end) is not None
        return frames or predicate.kind in (*TASK_KINDS, "result", "attitude")

    def _is_willing(self, predicate: Predicate) -> bool:
        if predicate.subject is None or predicate.subject == self.flow.agent:
            return True
        if any(
            speech.cue.start <= predicate.start <= speech.scope.end and speech.cue.start >= self.sentence.start
            for speech in self.speeches
        ):
            return True
        if _WILLING.search(self.text, *predicate.subject):
            return True
        return named_in(self.document, predicate.subject) is not None
