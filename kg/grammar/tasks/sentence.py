"""One sentence on its way through the course of a text: which of its clauses set tasks, from where, under what."""

from __future__ import annotations

import re

import regex

from kg.grammar.clauses import clauses_of
from kg.grammar.document import Document
from kg.grammar.predicates import Predicate, is_past
from kg.grammar.subjects import DOCUMENT
from kg.grammar.tasks.agents import is_policy, predicate_of_agent
from kg.grammar.tasks.duty import CONDITIONAL, sets_task
from kg.grammar.tasks.extent import start_of_task
from kg.grammar.tasks.headings import heading_behind, heading_of_sentence
from kg.grammar.tasks.reading import TASK_KINDS, Course, Flow, Reading
from kg.grammar.tasks.sayings import PLANNING, Said, Sayings, speeches_reaching
from kg.grammar.tasks.statements import states_case
from kg.model import Span
from kg.text import HAN

_ORDERED = regex.compile(
    "第?[一二三四五六七八九十]+(?:是|要|、|，)|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|要|必须|首先|其次|再次"
)
_DOCUMENT_SAYS = regex.compile(
    "(?:[》)）]|意见|方案|通知|办法|文件|规划|报告|公报|纲要|会议|部署)(?:还|也)?(?:提出|明确|要求|指出|强调|规定|部署|显示|要求各地)$"
)
_SAYS_LAST = frozenset("出确求调定署示地议望吁")
_PEOPLE_SAY = regex.compile(
    "[^，的]{0,8}(?:组|团|指挥部|市防指|省防指|代表们?|委员们?|专家们?|人士|办公室|方面|部门|与会者)(?:还|同时|一致|普遍|进一步|明确|特别|纷纷)?(?:要求|建议|呼吁|强调|指出|提出|希望|倡议)"
)
_ANNOUNCING = ("规定", "宣布", "提出", "决定", "确定", "承诺")
_TELLING = ("回顾", "坦言", "通报", "介绍")
_INTENDING = ("旨在", "意在")
RETROSPECT = re.compile(
    f"(?:过去|近年来|.{{0,12}}(?:发生|暴发|爆发)(?:之后|后|以来)|近[一二三四五六七八九十几两]+年|去年|前年|上年|(?:[{HAN}]{{1,4}})?(?:[一二三四五六七八九十几两]+|\\d+)(?:多|余)?年来|多年来|长期以来|今年以来|.{{0,10}}以来，?|上半年|截至|截止|此前|前[一二三四五六七八九十]+个?月|一季度|"
    "(?:19|20)\\d\\d年(?!底|前|起)(?:以来|\\d+月))"
)
_DASH = regex.compile("[—-]")
"""A dash opens an item of any list, of cases and figures, too; it sets tasks only where tasks are being set."""

_ASIDE = regex.compile("即|包括|例如|比如|其中|特别是|尤其是|如(?!果|期|今|何|实)")
_ISSUES = regex.compile(
    "(?:印发|下发|出台|发布|发出|推出|公布)(?:了)?(?:《[^》]*》|[^，]{0,16}(?:通知|意见|办法|方案|细则|措施|政策|规定|举措|新政|清单))(?:[（(][^）)]*[）)])?$"
)
"""A clause that says that a document was issued: what follows may be what it lays down."""
_DOCUMENT_ENDS = frozenset("》知见法案则施策定措政单）)")

_FOLLOWS = re.compile(
    "由|给予|予以|按照?|减按|减半|减征|免征|免收|全额|加收|处(?:以|罚)?|视|一律|不予|不再|可(?:以|由|向|按)|应|须"
)
"""How the clause opens that says what is done in a case: 已上缴的，由各单位申请退还."""

_FROM = re.compile("(?:从|自)(?!(?:19|20)\\d\\d年|去年|前年|上年|当地|现在|那时|小)[^，]{1,12}(?:起|开始)")
_MEETS = re.compile(
    "针对|面对|为(?:了|解决|应对|缓解|方便|满足|确保|切实|进一步|更好|做好|加强|加快|推动|防止|支持|帮助)"
)
_TAKES_STEPS = re.compile("采取[^，]*(?:措施|举措|办法|政策|方式|手段|行动)$")
_DATED = re.compile("\\d+(?:日|月|年)|去年|此前|曾|已|了(?!解)")
_LISTS = regex.compile(
    "(?:作|做|作出|做出|进行|提出|明确|确定|部署|安排|落实|制定|出台|推出|采取|实施)[^，]*(?:部署|安排|要求|意见|任务|措施|举措|打算|建议|倡议|规定|决定|工作|办法|政策)$"
)
"""Before a colon: what was resolved, laid down or asked for follows: 作了部署：…; 明确了今年的任务：…."""

_FORBIDS = regex.compile("(?:禁止|严禁|不得|不准)[^，]*(?:下列|以下)|(?:下列|以下)[^，]*(?:行为|情形|问题)$")
"""What a list of such items names is not to be done."""

_LAYS_DOWN = regex.compile("(?:规矩|规定|纪律|禁令|要求|承诺|原则|制度|约定)$")
_CHARGE = re.compile("(?:职责|职能|任务|重点|内容|举措|措施|目标任务|要求)(?:主要|就)?(?:是|为|包括|有)$")
_LOOKS_BACK = regex.compile("特点|表现|原因|体现|成效|成绩|变化|亮点|意义|问题|不足|经验|优势|的工作取得")
_AHEAD = regex.compile("(?:下一步|下一阶段|今后|未来|明年|接下来|下半年|下阶段|下步|新的一年)")
_WILLING = regex.compile(
    "[省市县区州部局委办厅镇乡]|政府|国家|我国|中国|集团|公司|企业|机构|单位|中心|我们|各|双方|两地"
)
_SETTING_END = regex.compile("(?:精神|态度|作风|姿态|劲头|要求|理念|部署|方式|导向|[下中上])$")
_COPULA = regex.compile("(?:也|又|更|既|还)?是")
_FRAMES = regex.compile(
    "在[^，]*(?:同时|基础上|中|上|下|方面|领域|期间)$|紧?紧?围绕|聚焦|以(?!来)|通过|按照|立足|根据|结合|依托|针对|坚持|着眼"
)
_WHOEVER = re.compile("凡[^，]{2,24}(?:一律|都要|均|必须)|对?凡[^，]{2,24}的$")


class SentenceReader:
    """One sentence on its way through the course of the text."""

    def __init__(self, document: Document, sentence: Span, course: Course) -> None:
        self.document, self.text, self.sentence, self.course = document, document.text, sentence, course
        self.flow = Flow(document.text, sentence, course)
        self.speeches = speeches_reaching(document, sentence)
        self.sayings = Sayings(self.text, sentence, self.speeches)

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
        elif self.course.source == "speech" and not _ORDERED.match(self.text, start):
            self.course.source = ""
        self.flow.goes_on = self.course.was_set and self.text[start - 1] in "；;"
        self.course.heading = heading_of_sentence(self.text, self.sentence, self.course.heading)

    def _step(self, clause: Span, following: Span | None) -> None:
        said = self.sayings.said_in(clause)
        self._note_saying(said, clause)
        if said.words.start >= said.words.end:
            return
        ends_in_colon = self.text[clause.end : clause.end + 1] in ("：", ":")
        predicate = predicate_of_agent(self.document, self.flow, said.words)
        self._turn(said.words, predicate)
        self.course.heading = heading_behind(self.document, predicate, said.words, self.course.heading)
        if ends_in_colon and _FORBIDS.search(self.text, clause.start, clause.end):
            self.course.past = True
        if ends_in_colon and _LOOKS_BACK.search(self.text, clause.start, clause.end):
            self.course.lists_facts = True
        past = is_past(self.text, said.words, predicate) and not is_policy(self.text, said.words)
        is_meta = self._issues(said.words, predicate) or self._document_says(said.words)
        is_task = not past and not is_meta and sets_task(self.document, self.flow, predicate, said, following)
        before = self.flow.readings[-1].predicate if self.flow.readings else None
        start = start_of_task(self.document, predicate, self.flow.last, before)
        self.flow.readings.append(Reading(predicate, is_task, self.course.heading, start, self.course.agents))
        if ends_in_colon:
            self.flow.blocked = False
            self.flow.announces = (
                self.flow.announces
                or _LAYS_DOWN.search(self.text, clause.start, clause.end) is not None
                or _LISTS.search(self.text, clause.start, clause.end) is not None
            )
        elif not is_task and self._describes(predicate, said.words, past):
            self.flow.blocked = True

    def _note_saying(self, said: Said, clause: Span) -> None:
        """What a word of saying changes: who plans, and that what follows it is somebody's word."""
        if said.planners is not None:
            self.course.agents = said.planners
        if said.verb:
            self.flow.tells, self.flow.announces = said.verb in _TELLING, said.verb in _ANNOUNCING
        if said.words.start != clause.start:
            self.course.source = "will" if said.by_document else "speech"
            is_document = said.by_document or DOCUMENT.match(self.text, clause.start, clause.end) is not None
            self.course.is_ruled = self.course.is_ruled or is_document
            self.course.past, self.flow.blocked, self.flow.asks = (
                self.flow.tells and not said.by_document,
                False,
                said.asks,
            )

    def _describes(self, predicate: Predicate, clause: Span, past: bool) -> bool:
        """Whether a clause tells how things are: what follows it without a modal goes on telling."""
        if self._issues(clause, predicate) or self.text[clause.end - 1] == "的":
            return False
        if past and predicate.kind not in ("setting", "purpose"):
            return True
        if not past and _ASIDE.match(self.text, clause.start, clause.end):
            return False
        if self._introduces(clause):
            return False
        if predicate.verb in _INTENDING:
            return True
        if self.flow.has_task or predicate.ordinal:
            return False
        if (
            predicate.kind != "other"
            or predicate.modal
            or clause.end - clause.start <= 4
            or predicate.head >= clause.end
        ):
            return False
        if self.course.source == "directive":
            return False
        if self.flow.is_led or self.flow.announces or self.flow.goes_on or self.course.rules:
            return bool(CONDITIONAL.match(self.text, clause.start))
        before = self.flow.readings[-2].predicate if len(self.flow.readings) > 1 else None
        if before and before.kind == "setting" and _SETTING_END.search(self.text, clause.start, clause.end):
            return False
        return not (
            before
            and (before.kind == "attitude" or before.head == before.end)
            and _COPULA.match(self.text, clause.start)
        )

    def _turn(self, clause: Span, predicate: Predicate) -> None:
        """What the clause changes: modals and lists set tasks, a look back tells the past."""
        course = self.course
        if self._issues(clause, predicate) and (issuer := self.document.subjects.opening_of_sentence(self.sentence)):
            course.agents = issuer.agents
        if self._introduces(clause) or self._issues(clause, predicate) or self._responds(clause, predicate):
            course.source, course.past, self.flow.blocked = course.source or "will", False, False
            course.is_ruled = course.is_ruled or self._issues(clause, predicate)
            self.flow.announces = self.flow.announces or self._document_says(clause)
        elif states_case(self.text, self.flow.last) and _FOLLOWS.match(self.text, clause.start):
            course.source = course.source or "modal"
        if RETROSPECT.match(self.text, clause.start, clause.end) and not predicate.modal:
            course.past = True
        strives = predicate.kind == "aim" and predicate.verb in ("力争", "争取")
        will = (predicate.modal == "will" or strives) and self._plans(predicate) and self._is_willing(predicate)
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

    def _introduces(self, clause: Span) -> bool:
        """Whether the clause says that a document or somebody's duty follows: 通知明确，…; 主要职责是，…."""
        if self.text[clause.end : clause.end + 1] in ("：", ":") and _LISTS.search(self.text, clause.start, clause.end):
            return True
        return self._document_says(clause) or _CHARGE.search(self.text, clause.start, clause.end) is not None

    def _document_says(self, clause: Span) -> bool:
        """Whether the clause says that a document or unnamed people ask for what follows: 通知明确，…; 检查组建议，…."""
        if self.text[clause.end - 1] not in _SAYS_LAST:
            return False
        if _DOCUMENT_SAYS.search(self.text, clause.start, clause.end):
            return True
        return _PEOPLE_SAY.fullmatch(self.text, clause.start, clause.end) is not None

    def _issues(self, clause: Span, predicate: Predicate) -> bool:
        """Whether the clause says that a document was issued: 某局日前下发通知，|对…减免租金."""
        ends = self.text[clause.end - 1] in _DOCUMENT_ENDS
        return ends and not predicate.modal and _ISSUES.search(self.text, clause.start, clause.end) is not None

    def _responds(self, clause: Span, predicate: Predicate) -> bool:
        """Whether a rule holds from a day on (从4月1日起，|全市取消…), or a place or body does something about a difficulty (针对当前形势，|某县采取…措施)."""
        if predicate.kind != "act" or predicate.is_guess or _DATED.search(self.text, clause.start, clause.end):
            return False
        if self.flow.last is not None and _FROM.fullmatch(self.text, *self.flow.last):
            return True
        if predicate.subject is None or predicate.subject != self.flow.agent:
            return False
        first = self.flow.readings[0].predicate if self.flow.readings else predicate
        meets = _MEETS.match(self.text, first.start) or _TAKES_STEPS.search(self.text, clause.start, clause.end)
        return meets is not None

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
        return _WILLING.search(self.text, predicate.subject.start, predicate.subject.end) is not None
