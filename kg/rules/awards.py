"""Honours conferred: which, for what year, by whom, on whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import regex

from kg.grammar.document import Document
from kg.grammar.honours import Honour, honours_in, year_in
from kg.grammar.recipients import Recipients, recipients_in
from kg.lexicon import alternatives
from kg.model import Award, Conferral, Evidence, Fact, Occurrence, Organisation, Person, Place, Span
from kg.rules.attribution import event_at
from kg.rules.decisions import Decision, Giver, decision_of, last_row
from kg.rules.rule import Findings, Rule, evidence, rule

_GIVING = ("授予", "颁授", "颁发")
_NEAR = 24

Recipient = Person | Organisation | Place


@rule("awards.conferral")
def conferral(document: Document, findings: Findings) -> Iterator[Fact]:
    """授予李某“岗位能手”称号, 大会表彰了先进集体; not 取消“文明单位”称号."""
    found = [_by_its_giver(document, _without_person(document, honour)) for honour in honours_in(document)]
    honours = [honour for honour in found if not _is_summary(document, honour, found)]
    if not honours:
        return
    decision = decision_of(document, findings)
    merged: dict[str, _Merged] = {}
    for honour in honours:
        name = _name(document, honour)
        if len(name) > 1:
            merged.setdefault(name, _Merged()).add(document, findings, honour, decision)
    for name, award in merged.items():
        yield award.conferral(document, findings, name)


def _without_person(document: Document, honour: Honour) -> Honour:
    """授予某校校长某某时代楷模称号: who stands before the honour's name has it, and is no part of it."""
    inside = document.within(document.people, honour.name)
    if honour.way != "gained" or not inside or not document.text.startswith("授予", honour.at):
        return honour
    end = inside[-1].span.end
    if honour.name.end - end < len("楷模"):
        return honour
    return replace(honour, way="conferred", name=Span(end, honour.name.end), recipients=Span(honour.name.start, end))


def _by_its_giver(document: Document, honour: Honour) -> Honour:
    """市政府授予“劳动模范”称号的决定: the body right before the verb gives it and does not have it."""
    gives = honour.way == "gained" and document.text.startswith(_GIVING, honour.at)
    ends = {body.span.end for body in document.within(document.bodies, Span(honour.at - _NEAR, honour.at))}
    return (
        replace(honour, way="conferred", recipients=Span(honour.at, honour.at))
        if gives and honour.at in ends
        else honour
    )


RULES: tuple[Rule, ...] = (conferral,)


@dataclass
class _Merged:
    """What the article says in several places about one honour."""

    year: str = ""
    by: tuple[Giver, ...] = ()
    named: list[Recipient] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    at: int = -1

    def add(self, document: Document, findings: Findings, honour: Honour, decision: Decision) -> None:
        """Take in one more place where the honour stands."""
        by = _givers(document, findings, honour, decision)
        self.year = (
            self.year
            or honour.year
            or year_in(document.text, honour.name)
            or ("" if honour.was_earlier or not decision.covers(by) else decision.year)
        )
        self.by = self.by or by
        recipients = _recipients(document, honour)
        self.named += [who for who in recipients.named if who not in self.named]
        self.classes += [words for words in recipients.classes if words not in self.classes]
        self.evidence += evidence(document, "awards.conferral", honour.name)
        self.at = honour.at if self.at < 0 else self.at

    def conferral(self, document: Document, findings: Findings, name: str) -> Conferral:
        """The honour with all that was said of it."""
        code = next(
            (g.code if isinstance(g, Place) else g.place for g in self.by), "00" if name.startswith("全国") else ""
        )
        return Conferral(
            award=Award(name, code), year=self.year, by=self.by, recipients=tuple(self.named),
            recipient_classes=() if self.named else tuple(self.classes), event=event_at(document, findings, self.at),
            evidence=tuple(self.evidence),
        )  # fmt: skip


_ALIKE = 4
_BY_TITLE = ("named", "decreed")
"""Ways of reading honours in the title of a meeting or decision, which sums up what is told."""

_GENERIC = ("先进集体", "先进个人", "先进单位", "先进集体和个人", "先进典型")


def _is_summary(document: Document, honour: Honour, honours: Sequence[Honour]) -> bool:
    """表彰了…名先进个人, 表彰了农业先进单位 in an article that then names each honour and who has it."""
    detailed = [h for h in honours if h.way not in (*_BY_TITLE, "commended") and not h.was_earlier]
    if honour.way in _BY_TITLE:
        return any(h.way not in _BY_TITLE and not h.was_earlier for h in honours)
    if honour.way != "commended":
        return False
    if honour.recipients:
        own = document.text[honour.name.start : honour.name.end]
        return own in _GENERIC and any(own in h.suffix + document.text[h.name.start : h.name.end] for h in detailed)
    start = document.text[honour.name.start : honour.name.start + _ALIKE]
    if _YEAR.sub("", document.text[honour.name.start : honour.name.end]) in _GENERIC:
        return bool(detailed)
    return bool(detailed) and (
        (bool(honour.count) and "“" not in document.text[honour.name.start - 1 : honour.name.end])
        or any(document.text.startswith(start, h.name.start) for h in detailed)
    )


_YEAR = regex.compile(
    "^(?:(?:19|20)\\d\\d(?!\\d)|[一二][九〇○零][一二三四五六七八九〇○零]{2})(?:[-—至](?:19|20)\\d\\d)?(?:年度?)?的?"
)
_GIVEN_BY = regex.compile("^[^“”]{2,24}?(?:颁发|授予|评选)的")
_SESSION = regex.compile("^(?:(?:第[一二三四五六七八九十百\\d]+|新一|本|首)[届批]|第[一二三四五六七八九十百\\d]+次)")
_LEVEL = regex.compile("^[省市县区州](?=[^级长民场域委政直属人总妇团内外区城镇][^、]{2})")
"""The giver's level before the name: 省|五一劳动奖章."""

_WHOLE = ("全市", "全县", "全省", "全区", "全州", "全镇", "我市", "我县", "我省", "我区", "本市", "本省")


_OF_PROVINCES = (
    "劳动模范",
    "先进工作者",
    "特级教师",
    "优秀共产党员",
    "先进基层党组织",
    "五一劳动奖章",
    "五一劳动奖状",
)
"""Honours that each province has, and that bear its name: 甘肃省|劳动模范."""


_GRADES = ("特等奖", "一等奖", "二等奖", "三等奖")
_PRIZE = regex.compile(
    "(?:颁发|授予|评选|公布|表彰)(?:(?:19|20)\\d\\d年度?)?(?P<prize>[^，。；《》“”的]{3,20}奖)(?=的|》|获奖|评选|项目|获得者|[，。])"
)
_FAR = 400


def _prize_before(document: Document, at: int) -> str:
    """The prize told of before a grade that stands alone: 关于颁发2011年度|科学技术奖|的通报》。获|一等奖|的是…."""
    found = list(_PRIZE.finditer(document.text, max(0, at - _FAR), at))
    return found[-1]["prize"] if found else ""


def _name(document: Document, honour: Honour) -> str:
    """The honour's name without year, session, and the place of the giver."""
    words = honour.suffix + document.quotation(honour.name).strip() + honour.ending
    if words in _GRADES and (prize := _prize_before(document, honour.name.start)):
        words = prize + words
    if not words.count("“") or (words.startswith("“") and words.endswith("”")):
        words = words.strip("“”‘’「」 ")
    quoted = document.text[honour.name.start - 1] in "“‘「"
    home = document.home.name if document.home and document.home.code != "00" else ""
    before = ""
    while before != words:
        before = words
        words = _SESSION.sub("", _YEAR.sub("", _GIVEN_BY.sub("", words)))
        lead = next(
            (p for p in (*_WHOLE, home) if p and not quoted and words.startswith(p) and len(words) > len(p) + 2), ""
        )
        is_own = lead == home and words.removeprefix(lead) in _OF_PROVINCES
        lead = "" if is_own and document.home and document.home.code.endswith("0000") else lead
        words = words[len(lead) :]
    if words.count("“") == 1 and words.startswith("“") and words.endswith("”"):
        words = words.strip("“”")
    return words if quoted else _LEVEL.sub("", words)


_TELLING_OF = ("为", "向", "给", "对", "表彰", "表彰了")
_TOPIC_REACH = 12
_GIVEN = regex.compile("(?:追授予?|授予)(?P<who>[^“，。]{2,40})“")


def _recipients(document: Document, honour: Honour) -> Recipients:
    """Who has the honour; in a person's or unit's own paragraph (该同志先后荣获…) whom that paragraph opens with."""
    if honour.count or honour.aside:
        return Recipients((), tuple(words for words in (honour.count, honour.aside) if words))
    told_of = document.text[honour.name.end : honour.name.end + 4].strip("”’」称号").startswith("的")
    if honour.way == "gained" and document.text.endswith(_TELLING_OF, 0, honour.at):
        return Recipients()  # 市长王芳为获得优秀奖的选手颁奖, 表彰获得…的同志: who is told of stands behind
    found = recipients_in(document, honour.recipients)
    if found.named or found.classes or told_of or not _leans_back(document, honour):
        return found
    return _subject(document, honour) or _topic(document, honour.at)


def _leans_back(document: Document, honour: Honour) -> bool:
    """Whether who has the honour was named before: 授予其…, …，被评为…, 先后荣获…."""
    span = honour.recipients
    if honour.way == "conferred":
        return span is None or document.text[span.start] in "其该他她"
    if span is None or honour.way != "gained":
        return honour.way == "gained"
    last_clause = _MARKS.split(document.text[span.start : span.end])[-1]
    return _LEANING.fullmatch(last_clause) is not None


_MARKS = regex.compile("[，。；：]")
_LEANING = regex.compile(
    "(?:(?:其|该|他|她|他们|本人|同志|个人|单位|公司|企业|连队?|村|校|院|所|\\d{4}年|今年|去年|[1-9]\\d?月|先后|曾|多次|连续|还|也|并|均|都|又|共|\\d+[年次个]|(?:入伍|工作|近年|建院|建校)?以来|因此)*)"
    "|[^，。]{0,12}(?:年|月|后|中|时|以来|一次|先后|曾|连续)[^，。]{0,4}"
)


def _subject(document: Document, honour: Honour) -> Recipients | None:
    """The one person whom the sentence names before the verb: 厂长某某捐资助学，被授予….

    None where it names several, or where the person may be the one who gives the honour.
    """
    sentence = document.sentence_at(honour.at)
    before = document.within(document.people, Span(sentence.start, honour.at))
    people = {mention.person for mention in before}
    gives = honour.giver and any(mention.span.overlaps(honour.giver) for mention in before)
    if len(people) != 1 or gives or not _RECEIVES.match(document.text, honour.at):
        return None
    return Recipients((before[0].person,))


_RECEIVES = regex.compile("被|荣获|获|荣膺")


def _topic(document: Document, at: int) -> Recipients:
    """The person or body that the paragraph around `at` opens with."""
    paragraph = document.paragraph_at(at)
    opening = Span(paragraph.start, paragraph.start + _TOPIC_REACH)
    people = [m.person for m in document.within(document.people, opening)]
    bodies = [
        m.organisation
        for m in document.within(document.bodies, opening)
        if m.span.start == paragraph.start and m.organisation.place != "00"
    ]
    if not people and (given := _GIVEN.match(document.text, paragraph.start)):
        return recipients_in(document, Span(*given.span("who")))
    named: tuple[Recipient, ...] = (*people, *bodies)
    return Recipients(named[:1])


_ACTS = regex.compile(f"(?:[（(][^（）()]{{1,12}}[）)]|{alternatives('before_conferring')}|，|\\d+日|对|给|关于)*")


def _givers(document: Document, findings: Findings, honour: Honour, decision: Decision) -> tuple[Giver, ...]:
    """Who gives the honour: the body named with it, the one whose decision is read, the meeting's organisers."""
    if honour.giver:
        return _passive_giver(document, honour.giver)
    sentence = document.sentence_at(honour.at)
    if honour.way in ("conferred", "commended", "graded"):
        bodies = [
            b for b in document.within(document.bodies, Span(sentence.start, honour.at)) if b.span.end <= honour.at
        ]
        if bodies and _ACTS.fullmatch(document.text, bodies[-1].span.end, honour.at):
            return last_row(document, bodies)
        if bodies and _AND_ALSO.fullmatch(document.text, bodies[-1].span.end, honour.at):
            return last_row(document, bodies)
        if first := _first_of_row(document, Span(sentence.start, honour.at)):
            bodies = [body for body in bodies if body.span.end <= first]
            return last_row(document, bodies)
    if honour.was_earlier or honour.way == "named":
        return ()
    if decision.by:
        return decision.by
    if honour.way in ("commended", "conferred", "graded") and _AT_MEETING.search(
        document.text, max(sentence.start, honour.at - 8), honour.at
    ):
        event = event_at(document, findings, honour.at)
        return next((o.organisers for o in findings.of(Occurrence) if o.event == event), ())
    return ()


def _first_of_row(document: Document, before: Span) -> int:
    """Where the first of several honours is given that one body gives in one sentence: 市委决定，|授予…称号，授予…称号; 0 if none."""
    first = _CONFERS.search(document.text, before.start, before.end)
    if first is None or not _NEXT_CLAUSE.search(document.text, before.start, before.end):
        return 0
    bodies = document.within(document.bodies, Span(before.start, first.start()))
    acts = bodies and _ACTS.fullmatch(document.text, bodies[-1].span.end, first.start())
    return int(first.start()) if acts else 0


_CONFERS = regex.compile("(?<!被)(?:追授予?|授予|命名|颁授|颁发)")
_NEXT_CLAUSE = regex.compile("(?r)[，；、](?:并|还|同时)?(?:追)?$")
_AND_ALSO = regex.compile(
    "[^。；：、和]{0,20}，(?:并|还|同时|一并)(?:决定|联合|正式)?|(?:近日|日前)?(?:下发|印发|发出|作出|做出|发布)了?(?:通报|决定|通知|命令)，(?:决定)?"
)
_AT_MEETING = regex.compile("大会|会议|会上")


def _passive_giver(document: Document, span: Span) -> tuple[Giver, ...]:
    """被省政府授予…: the body, or its name as written where no recogniser knows it (被空军授予…)."""
    bodies = document.within(document.bodies, span)
    return last_row(document, bodies) if bodies else (Organisation(document.quotation(span).strip()),)
