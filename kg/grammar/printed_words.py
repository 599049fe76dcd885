"""Documents and reports that an article prints as they are: whose word the rest of the article is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Speech
from kg.grammar.subjects import Subjects
from kg.lexicon import alternatives
from kg.model import Span

_PRINTED = regex.compile(
    rf"(?P<kind>{alternatives('document_kinds', 'printed')})(?:》)?的?全文(?:如下|是|公布)?[：:。\n]"
    r"|(?:[作做]出?(?:以下|如下)(?:修改|修正|决定|决议|规定|补充|调整)|(?P<told>通知|公告|通告|决定|规定|命令|批复)如下|提出(?:以下|如下)(?:实施|指导)?意见)[：:。\n]"
)
"""What opens the text of a document: …决定全文如下：, 党委决定对《…条例》作如下修改。, 现将有关事项通知如下：."""
_ADDRESSES = re.compile(r"\n[ 　]*各位(?:代表|委员)(?:、同志们)?[：:，]")
_BYLINE = 30
"""So long a line is at most that names who gives a report: 县长 李明."""
_EXCERPT = re.compile(r"(?:报告|讲话|致辞|演讲)[》”]?[（(]?(?:摘登|摘要|摘编|摘录|节选|选登|全文)")
"""A headline that says whose words follow: …政府工作报告摘登."""
_GAVE = re.compile(r"[作做]了?[^，。；]{0,12}(?:报告|讲话|致辞|演讲)")
_SENT = re.compile(r"现(?:予(?:以)?|将[^，。；]{2,60})?(?:印发|转发)给你们|现予(?:以)?(?:印发|公布|发布)，")
"""What sends a document out that is printed with it: 现印发给你们，请认真贯彻执行."""


def words_printed(document: Document, subjects: Subjects) -> Iterator[Speech]:
    """The rest of an article as the word of those whose report or document it prints."""
    yield from _delivered(document)
    yield from _excerpted(document, subjects)
    yield from _printed(document, subjects)


def _delivered(document: Document) -> Iterator[Speech]:
    """The rest of the article is a report as it was delivered: the line with who gave it, then 各位代表：…."""
    address = _ADDRESSES.search(document.text, document.headline.end)
    if address is None:
        return
    for person in document.within(document.people, Span(document.headline.end, address.start())):
        line = document.paragraph_at(person.span.start)
        if person.span.end == line.end and line.end - line.start <= _BYLINE:
            yield Speech(person.span, "", (person.person,), Span(address.end(), len(document.text)), "reported")
            return


def _excerpted(document: Document, subjects: Subjects) -> Iterator[Speech]:
    """What follows the note on who gave a report, where the headline says that excerpts of it are printed."""
    text, headline = document.text, document.headline
    gave = _GAVE.search(text, headline.end) if _EXCERPT.search(text, 0, headline.end) else None
    giver = subjects.named(Span(*gave.span())) if gave else None
    if gave and giver and giver.is_personal:
        note = document.paragraph_at(gave.start())
        yield Speech(Span(*gave.span()), "", giver.agents, Span(note.end, len(text)), "reported")


def _printed(document: Document, subjects: Subjects) -> Iterator[Speech]:
    """The rest of the article is the text of a document: 决定全文如下; it is the word of those who issue it."""
    text, headline = document.text, document.headline
    if (sent := _SENT.search(text, headline.end)) and (signed := subjects.authors.signatory):
        yield Speech(Span(*sent.span()), "", signed.agents, Span(headline.end, len(text)), "spoke")
        return
    match = _PRINTED.search(text, headline.end)
    if match is None:
        return
    cue = Span(*match.span())
    named = None if match["kind"] else subjects.named(cue)
    told = named if named and not named.is_personal else None
    issuer = (
        subjects.authors.named_in_title(headline)
        or told
        or subjects.authors.issuer_of(match["kind"] or match["told"] or "")
    )
    if issuer:
        yield Speech(cue, "", issuer.agents, Span(cue.end, len(document.text)), "spoke")
