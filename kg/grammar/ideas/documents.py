"""Documents by their titles in 《》."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea, name_of
from kg.grammar.mentions import NameMention
from kg.lexicon import alternatives, rows, words
from kg.model import PolicyType, Span

_CENTRAL = regex.compile("中共中央|党中央|中央|国务院|中国共产党|中华人民共和国|全国|国家|中国")
_SPOKEN = regex.compile("的?(?:工作|主题|专题|书面)?(?:报告|讲话|发言|文件|提案|议案|倡议书|通知|意见|决定)")
_WORK = regex.compile(f"(?:{alternatives('works')})$")
_STATES = regex.compile("[，。！？：]|.\\s+.{2}")
"""A headline with such a mark tells news."""
_STAGE = regex.compile("[(（](?:[^()（）]{0,4}(?:草案|稿))[)）]$")
_BRACKETS = regex.compile("[(（][^()（）]{1,20}[)）]$")


def titled_documents(document: Document) -> Iterator[Idea]:
    """《…规划》 is a plan, 《…意见》 a policy, 《意见》 after it stands for it; newspapers, works, statistical and public notices are none."""
    told = {idea.span: idea for idea in _told(document)}
    wholes: list[Idea] = []
    for mention in _outermost(document):
        title = document.text[mention.inner.start : mention.inner.end]
        # a headline may shorten what the text tells in full
        candidates = told.values() if mention.span.start < document.headline.end else reversed(wholes)
        whole = next((idea for idea in candidates if _shortens(title, name_of(document, idea))), None)
        if whole:
            yield Idea(mention.inner, whole.type, whole.national, name_of(document, whole))
        elif idea := told.get(_without_stage(document, mention.inner)):
            wholes.append(idea)
            yield idea


def printed_document(document: Document) -> Iterator[Idea]:
    """The document that the article prints under its own title: 某市委关于修改《…办法》的决定 as the headline."""
    title = document.text[document.headline.start : document.headline.end]
    type_ = _type_of(title) if document.subjects.authors.named_in_title(document.headline) else None
    if type_ and not _STATES.search(title):
        yield Idea(document.headline, type_, bool(_CENTRAL.match(title)))


def _told(document: Document) -> Iterator[Idea]:
    """Each document by its own title."""
    for mention in _outermost(document):
        title = document.text[mention.inner.start : mention.inner.end]
        type_ = _type_of(_BRACKETS.sub("", title))
        if type_ is None and _SPOKEN.match(document.text, mention.span.end) and not _excluded(title):
            type_ = "policy"
        if type_ and not _WORK.search(document.text[max(0, mention.span.start - 4) : mention.span.start]):
            yield Idea(_without_stage(document, mention.inner), type_, bool(_CENTRAL.match(title)))


def _without_stage(document: Document, title: Span) -> Span:
    """A title without 讨论稿, 草案 behind it where the text also tells of the document that came of it."""
    stage = _STAGE.search(document.text, title.start, title.end)
    final = f"《{document.text[title.start : stage.start()]}》" if stage else ""
    return Span(title.start, stage.start()) if stage and final in document.text else title


def _outermost(document: Document) -> Iterator[NameMention]:
    """The titles that stand inside no other."""
    outer = -1
    for mention in document.names:
        if mention.marks == "title" and mention.span.start >= outer:
            outer = mention.span.end
            yield mention


def _shortens(title: str, whole: str) -> bool:
    """Whether a title is short for one told before: 《意见》, 《改造方案》 for 《某市旧城改造方案》."""
    rest = iter(whole)
    return len(title) < len(whole) and whole.endswith(title[-2:]) and all(character in rest for character in title)


_ALIAS = regex.compile("(?:总体|指导|实施|若干|暂行|试行|管理|行动|工作|发展|专项|联合|倡议)*\\p{Han}{2}")


_LAW = regex.compile("(?![办做方宪])\\p{Han}{1,2}法")
"""The title of a law can be as short as that: 《水法》, 《统计法》; not 《办法》."""


@cache
def _endings() -> dict[str, PolicyType]:
    return {row[0]: row[1] for row in rows("document_endings")}  # type: ignore[misc]


_ON_MATTER = regex.compile("关于.*(?:公告|通报|通告)$")
"""A notice that says what it is about lays something down."""


def _excluded(title: str) -> bool:
    return title.endswith(words("document_exclusions")) and not _ON_MATTER.search(title)


def _type_of(title: str) -> PolicyType | None:
    """The type by the longest ending; None for other titles and for bare aliases (《意见》)."""
    is_law = _LAW.fullmatch(title) is not None
    if _excluded(title) or (not is_law and (len(title) < 4 or _ALIAS.fullmatch(title))):
        return None
    for length in range(min(5, len(title) - 1), 0, -1):
        if title[-length:] in _endings():
            return _endings()[title[-length:]]
    return None
