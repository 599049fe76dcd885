"""Whose word a document is: who issued, circulated, sent or signed it."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.lexicon import alternatives
from kg.model import Organisation, Span

if TYPE_CHECKING:
    from kg.grammar.subjects import Subjects

_ISSUES = re.compile(
    r"印发|出台|发布|下发|公布|颁布|制定|审议通过|批准|批复(?=同意|《|了)|签发|[作做]出(?=关于|《|[^，。；：]{0,4}决定)"
)
_GIVES_NOTICE = re.compile(r"发出(?=[^，。；：]{0,12}(?:通知|公告|通告|通报|意见|命令|号召|紧急电报))")
_ISSUED = re.compile(rf"[^。；《]{{0,24}}《|[^，。；：]{{0,40}}?(?:{alternatives('document_kinds', 'issued')})")
"""What is issued: a document."""
_LEAD = 2
"""The paragraphs behind the headline in which an article says what it is about."""
_SIGNATURE = 3
"""In so many lines at its end a document is signed and dated."""
_DATE = re.compile(
    r"[ 　]*[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[ 　\n]*"
)
_CIRCULATES = re.compile(r"通报(?!要求|指出|强调|会)")
_LETTER = re.compile(r"贺信|贺电|贺词|贺函|慰问信|公开信")
_SENDS = re.compile(r"发来|发去|致(?=贺|信|全|广)|发出|发表")
_SIGNS = re.compile(r"签订|签署|签约")
_AGREEMENT = re.compile(r"(?:协议|合同|备忘录)》?(?:[（(].*)?$")
_MANY = 12
"""So many verbs of issuing are looked at in an article."""


class _Issued(NamedTuple):
    """Who issues a document, and where the verb that says so ends."""

    group: Group
    end: int


class DocumentAuthors:
    """Finds whose word the documents of an article are."""

    def __init__(self, document: Document, subjects: Subjects) -> None:
        self._document, self._subjects = document, subjects

    def issuer_of(self, words: str) -> Group | None:
        """Whose word a document is: who circulated it (通报), both who signed it (协议), else who issued it."""
        if "通报" in words:
            return self._circulator
        if _LETTER.search(words):
            return self._sender
        return self._signatories if _AGREEMENT.search(words) else self.issuer

    @cached_property
    def issuer(self) -> Group | None:
        """The body that issues the document the article is about: 市政府印发《…方案》, 《市政府关于…的决定》."""
        return self._doer(_ISSUES) or self._titled or self._doer(_GIVES_NOTICE)

    def issuer_in_lead(self, offset: int) -> Group | None:
        """Who, before `offset`, issues a document in the lead: then the article is about it, and its paragraphs need not name him again.

        None where the lead tells of no document: 国务院批准设立试验区.
        """
        issued = self._issued_in_lead
        return issued.group if issued and issued.end <= offset else None

    @cached_property
    def _issued_in_lead(self) -> _Issued | None:
        """The first verb of the lead by which bodies issue a document."""
        document = self._document
        lead = document.paragraphs[min(_LEAD, len(document.paragraphs) - 1)].end
        for verb in _ISSUES.finditer(document.text, document.headline.end, lead):
            if _ISSUED.match(document.text, verb.end()):
                group = self._subjects.right_before(verb.start()) or self._subjects.named(
                    Span(verb.start(), verb.end())
                )
                if group and all(isinstance(agent, Organisation) for agent in group.agents):
                    return _Issued(group, verb.end())
        return None

    @property
    def _titled(self) -> Group | None:
        """The bodies that the title of the first document begins with."""
        for name in self._document.names:
            if name.marks == "title" and name.span.start >= self._document.headline.end:
                return self.named_in_title(name.inner)
        return None

    def named_in_title(self, title: Span) -> Group | None:
        """The bodies that a document's title begins with: 《某市委、某市政府关于…的决定》."""
        bodies, end = [], title.start
        for body in self._document.within(self._document.bodies, title):
            if body.span.start != end:
                break
            bodies.append(body.organisation)
            end = body.span.end + self._document.text.startswith(("、", " "), body.span.end)
        is_about = self._document.text.startswith("关于", end)
        return Group(Span(title.start, end), tuple(bodies)) if bodies and is_about else None

    @cached_property
    def signatory(self) -> Group | None:
        """The body that signs the document the article prints: its name alone in a line at the end, or with its date in the next."""
        document = self._document
        lines = document.paragraphs
        dated = [line for line, below in pairwise(lines) if _DATE.fullmatch(document.text, below.start, below.end)]
        for line in [*lines[-_SIGNATURE:], *dated]:
            bodies = document.within(document.bodies, line)
            if bodies and self._fills(bodies[0].span, line):
                return Group(bodies[0].span, (bodies[0].organisation,))
        return None

    def _fills(self, body: Span, line: Span) -> bool:
        """Whether a line holds nothing but a body, perhaps behind the divisions around it: 甲市|乙区人民政府办公室."""
        document = self._document
        places = document.within(document.places, Span(line.start, body.start))
        start = places[-1].span.end if places else line.start
        return not document.text[start : body.start].strip() and not document.text[body.end : line.end].strip()

    @cached_property
    def _circulator(self) -> Group | None:
        return self._doer(_CIRCULATES)

    @cached_property
    def _sender(self) -> Group | None:
        return self._doer(_SENDS, or_person=True)

    @cached_property
    def _signatories(self) -> Group | None:
        """The bodies that a signing ceremony is named after, else those that sign."""
        for meeting in self._document.meetings:
            bodies = [m.organisation for m in self._document.within(self._document.bodies, meeting.span)]
            if len(bodies) > 1 and _SIGNS.search(meeting.name):
                return Group(meeting.span, tuple(dict.fromkeys(bodies)))
        return self._doer(_SIGNS)

    def _doer(self, verbs: re.Pattern[str], or_person: bool = False) -> Group | None:
        """The first body, else the first place, and if need be the first person, that is the subject of one of the verbs."""
        body = self._document.headline.end
        found_verbs = [Span(m.start(), m.end()) for m in islice(verbs.finditer(self._document.text, body), _MANY)]
        found = [
            group
            for verb in found_verbs
            if (group := self._subjects.right_before(verb.start) or self._subjects.named(verb))
        ]
        bodies = [g for g in found if all(isinstance(agent, Organisation) for agent in g.agents)]
        others = [g for g in found if not g.is_personal]
        return next(iter(bodies or others or (found if or_person else ())), None)
