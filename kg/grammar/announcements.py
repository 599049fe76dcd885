"""What cities, bodies and documents say they will do, without a verb of saying: 某市将推动…, 《方案》从五个方面部署…; not 某市已建成…."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grammar.actors import Group
from kg.grammar.directives import is_document
from kg.grammar.document import Document
from kg.grammar.mentions import Cue
from kg.grammar.stand_ins import DOCUMENT
from kg.grammar.subjects import Subjects
from kg.lexicon import alternatives
from kg.model import Event, Span

_WILL = re.compile(r"(?:今年|明年|今后|下一步|未来|还|也|《?20\d\d年)*(?:将(?!军|士|来)|计划|拟|力争)")
_BOTH_WILL = "(?:两地|双方|两省|两市|两省市|各方|三方|三地)(?:还|也|今后|未来)*将"
_PARTIES = re.compile(rf"(?:(?:同时|此外|今后|下一步|未来|在[^，。]{{2,30}}方面)，)?[一-龥]{{0,3}}{_BOTH_WILL}")
"""The parties to an agreement say what they will do: 双方将…, 在人才方面，两地将…."""

_PARTY_SAYS = re.compile(
    rf"(?P<party>{alternatives('parties_sent_out')})(?:还|同时|一致|进一步|特别)*(?P<verb>建议|要求|指出|强调|希望|提出)(?![的和])"
)
"""A party that was sent out says what is to be done: 督查组建议，…."""

_PARTIES_LATER = re.compile(f"，(?:今后|下一步|未来)?，?{_BOTH_WILL}")
_WILL_LATER = re.compile(
    r"(?:》[^，。；：“”]{0,16}|成立[^，。；：“”]{0,16}|启动[^，。；：“”]{0,16})，(?:今后|下一步|未来|还|也|并)*将(?!军|士|其|此)"
)
"""What a body that has issued or founded something will do: …联合印发《…意见》，将加大…."""

_ACCORDING = re.compile(
    rf"(?:根据|按照){DOCUMENT.pattern}，(?:还|也|今后|未来|双方|两地|各方|三方|三地)*(?=将|要|今后|未来|到)"
)
_COMPANY = re.compile(
    r"(?:及|和|与|以及)(?:其他?)?(?:有关|相关|所属|各)?(?:部门|单位|方面)|等(?:\d+个?|多个?)?(?:省份|省区市|省[区市]?|市|地区?|城市|部门|单位)"
)
_TASK = re.compile(r"加快|推进|推动|统筹|加强|实施|聚焦|打造|完善|建立|深化|优化|落实")
_ACHIEVED = re.compile(
    r"了|已|曾|达到?\d|增长|完成|%|％|同比|下降|累计|实现|获|去年|近年|以来|(?:发生|暴发|爆发)后|位居|目前|共有|据"
)


def announcements_in(document: Document, subjects: Subjects) -> Iterator[Cue]:
    """A city or body that says what it is going to do (某市将推动…) or goes about (某县统筹城乡发展，加快…)."""
    is_printed = is_document(document)
    for sentence in document.sentences:
        if sentence.start < document.headline.end:
            continue
        if party := _PARTY_SAYS.match(document.text, sentence.start, sentence.end):
            yield from _party_speaks(document, sentence, party)
        elif document_said := DOCUMENT.match(document.text, sentence.start, sentence.end):
            yield from _document_speaks(document, subjects, sentence, document_said)
        elif parties := _PARTIES.match(document.text, sentence.start, sentence.end):
            yield from _document_speaks(document, subjects, sentence, parties, "协议")
        elif according := _ACCORDING.match(document.text, sentence.start, sentence.end):
            yield from _document_speaks(document, subjects, sentence, according, verb="将")
        elif not is_printed and (group := subjects.opening_of_sentence(sentence)):
            yield from _announced_by(document, group, sentence)


def _party_speaks(document: Document, sentence: Span, said: re.Match[str]) -> Iterator[Cue]:
    """督查组|建议，…: the word of the party of that kind that was named last."""
    before = document.within(document.bodies, Span(0, sentence.start))
    party = next((b.organisation for b in reversed(before) if b.organisation.name.endswith(said["party"])), None)
    if party:
        verb = Span(*said.span("verb"))
        yield Cue(verb, said["verb"], "spoke", (party,), sentence.start, True, False)


def _announced_by(document: Document, group: Group, sentence: Span) -> Iterator[Cue]:
    """What the body or place that a sentence is about will do, or sets about."""
    if group.is_personal or isinstance(group.agents[0], Event):
        return
    start = group.span.end
    if later := _later(document.text, group, sentence.end):
        cue, verb = Span(later.end() - 1, later.end()), "将"
    elif will := _will(document.text, start):
        cue, verb = Span(start, will.end()), "将"
    elif task := _start_of_task(document, group, sentence):
        cue, verb = Span(start, task), ""
    else:
        return
    yield Cue(cue, verb, "spoke", group.agents, group.span.start, True, True, None, True, True)


def _will(text: str, start: int) -> re.Match[str] | None:
    """What says that a subject that ends at `start` is going to do something: 某市（和有关部门）今后还将."""
    company = _COMPANY.match(text, start)
    return _WILL.match(text, company.end() if company else start)


def _later(text: str, group: Group, end: int) -> re.Match[str] | None:
    """The clause in which a body that has done something, or the parties to something, say what they will do."""
    if later := _WILL_LATER.search(text, group.span.end, end):
        return later
    return _PARTIES_LATER.search(text, group.span.end, end) if len(group.agents) > 1 else None


def _document_speaks(
    document: Document, subjects: Subjects, sentence: Span, said: re.Match[str], kind: str = "", verb: str = ""
) -> Iterator[Cue]:
    """《方案》从五个方面部署…: what the document lays down is its issuer's word, an agreement that of both parties."""
    if issuer := subjects.authors.issuer_of(kind or said.group().rstrip("，")):
        yield Cue(Span(said.end() - 1, said.end()), verb, "spoke", issuer.agents, sentence.start, False, True)


def _start_of_task(document: Document, group: Group, sentence: Span) -> int:
    """Where a city or county's task begins, if the sentence opens a paragraph with it and tells of nothing achieved."""
    text = document.text
    opens = group.span.start - document.paragraph_at(sentence.start).start <= 12
    if not (opens and group.is_place) or _ACHIEVED.search(text, sentence.start, sentence.end):
        return 0
    company = _COMPANY.match(text, group.span.end)
    start = company.end() if company else group.span.end
    return start if _TASK.search(text, start, sentence.end) else 0
