"""The decision on honours that an article reports: who took it, for which year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from kg.grammar.document import Document
from kg.grammar.honours import year_in
from kg.grammar.mentions import BodyMention
from kg.model import Occurrence, Organisation, Place, Span
from kg.rules.rule import Findings

Giver = Organisation | Place

_DECIDES = regex.compile(
    r"(?:[《〈]?关于[^》。]{0,40})?(?:表彰|颁发|命名)(?:奖励)?[^，。》\s]{0,60}?的?(?:决定|通报|命令|名单)|"
    r"公布[^。；]{2,60}名单(?=，(?:决定)?授予)|"
    r"(?:下发|印发|作出|做出|发出)了?(?:决定|通报|通知|命令)(?=，(?:决定)?(?:授予|命名|表彰|追授))|"
    r"进行了?(?:隆重|通报)?表彰|签署命令"
)
_OF_YEAR = re.compile(r"[^，。；年]{4}年度")
_BETWEEN = re.compile(r"[、和与及 　]?(?:中共)?")
_CONFERS = re.compile(r"表彰|颁奖|奖励|命名|授勋")
_TITLE_REACH = 24
"""How many characters behind a body the person can stand in whose title it is."""


@dataclass(frozen=True)
class Decision:
    """Who confers the honours of an article, and for which year; both may be unknown."""

    by: tuple[Giver, ...] = ()
    year: str = ""

    def covers(self, by: tuple[Giver, ...]) -> bool:
        """Whether an honour that these give is one of the decision's."""
        return not self.by or by == self.by


def decision_of(document: Document, findings: Findings) -> Decision:
    """The decision that is read out or issued: 宣读了县委、县政府《关于表彰2014年度…的决定》.

    Else that of the bodies which hold the meeting at which honours are conferred.
    """
    year = ""
    for match in _DECIDES.finditer(document.text):
        sentence, decided = document.sentence_at(match.start()), Span(match.start(), match.end())
        year = year or year_in(document.text, decided) or _year_before(document, match.start())
        bodies = [
            body
            for body in document.within(document.bodies, Span(sentence.start, match.start()))
            if match.start() - body.span.end <= 40 and not _is_readers(document, body, match.start())
        ]
        if bodies:
            return Decision(last_row(document, bodies), year)
    return Decision(_holders(findings), year)


def last_row(document: Document, bodies: Sequence[BodyMention]) -> tuple[Giver, ...]:
    """The bodies at the end of the row that stand side by side: 市委、市政府."""
    row = [bodies[-1]]
    for body in reversed(bodies[:-1]):
        if not _BETWEEN.fullmatch(document.text, body.span.end, row[0].span.start):
            break
        row.insert(0, body)
    return tuple(body.organisation for body in row)


def _holders(findings: Findings) -> tuple[Giver, ...]:
    """The bodies that hold the meeting at which honours are conferred; a place that holds it confers none."""
    meetings = (held for held in findings.of(Occurrence) if _CONFERS.search(held.event.name))
    return next((held.organisers for held in meetings if all(isinstance(o, Organisation) for o in held.organisers)), ())


def _is_readers(document: Document, body: BodyMention, decision: int) -> bool:
    """Whether a body only stands in the title of who reads the decision out: 区委副书记王芳宣读表彰决定."""
    readers = document.within(document.people, Span(body.span.start, body.span.end + _TITLE_REACH))
    return any(
        title.span.start <= body.span.start < reader.span.start and "宣" in document.text[reader.span.end : decision]
        for reader in readers
        for title in reader.titles
    )


def _year_before(document: Document, at: int) -> str:
    """The year that the deeds commended at `at` are of: 对2009年度涌现出的先进单位进行了表彰."""
    sentence = document.sentence_at(at)
    match = _OF_YEAR.search(document.text, sentence.start, at)
    return year_in(document.text, Span(match.start(), at)) if match else ""
