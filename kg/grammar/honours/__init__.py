"""Honours that a text says are conferred: by name, in lists, in grades, in the names of meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.grammar.document import Document
from kg.grammar.honours.appended import appended, below
from kg.grammar.honours.commended import commended, decreed, graded, meeting_named, shared_grades, were_commended
from kg.grammar.honours.gained import (
    conferred,
    conferred_in_turn,
    conferred_on_many,
    conferred_upon,
    gained,
    holders,
    listed,
    merits,
    named_after,
    named_plainly,
    several,
)
from kg.grammar.honours.honour import Honour, year_in
from kg.model import Span

__all__ = ["Honour", "honours_in", "year_in"]

_GATE = re.compile(
    "表彰|表扬|授予|颁授|颁发|称号|荣获|荣膺|评为|获评|命名|获颁|等奖|证书|奖章|勋章|荣立|获.{1,20}奖|获得?了?“|牌匾|入选|捧回|捧得|摘得|夺得|蝉联|跻身|当选.{0,16}(?:十大|十佳|杰出|最美|年度|感动)"
)

_LISTED_BELOW = re.compile("(?:以下|下列)")
_DECREED = re.compile("(?:表彰|命名|表扬|授予)[^\\n]{2,80}的?(?:决定|通报|通知)")


def honours_in(document: Document) -> tuple[Honour, ...]:
    """The honours conferred, in order of place; those that are planned, withdrawn or only possible are none."""
    found: list[Honour] = []
    for sentence in document.sentences:
        if sentence.start < document.headline.end or not _GATE.search(document.text, sentence.start, sentence.end):
            continue
        own: list[Honour] = []
        for honour in _honours_of(document.text, sentence):
            if not any(honour.name.overlaps(other.name) for other in own):
                own.append(honour)
        own = _sharing(sorted(own, key=lambda honour: honour.name), document.text)
        contests = {honour.suffix for honour in own if honour.way == "graded"}
        found.extend(
            _with_list(document.text, honour) for honour in own if not _is_contest(document.text, honour, contests)
        )
    if _DECREED.search(document.text):
        found.extend(appended(document.text, document.headline.end))
    return tuple(sorted(found, key=lambda honour: honour.name))


def _with_list(text: str, honour: Honour) -> Honour:
    """授予以下同志“…”称号： the honour of those who are listed below."""
    who = honour.recipients
    if who is None or not _LISTED_BELOW.match(text, who.start, who.end):
        return honour
    listed = below(text, honour.name.end)
    return replace(honour, recipients=listed) if listed else honour


def _sharing(honours: list[Honour], text: str) -> list[Honour]:
    """先后被省政府命名为“…”、被省妇联授予“…”称号: who has the first has those that the same clause adds."""
    shared: list[Honour] = []
    for honour in honours:
        span, before = honour.recipients, shared[-1] if shared else None
        if before and before.way == honour.way == "gained" and span and span.start < before.at < span.end:
            honour = replace(honour, recipients=before.recipients)
        shared.append(honour)
    return shared


def _is_contest(text: str, honour: Honour, contests: set[str]) -> bool:
    """Whether an honour is but the contest of grades that are honours themselves."""
    return honour.way == "commended" and any(text.endswith(contest, 0, honour.name.end) for contest in contests)


def _honours_of(text: str, sentence: Span) -> Iterator[Honour]:
    """The readings of a sentence, the surest first: where two overlap, the first holds."""
    for reading in (
        graded,
        shared_grades,
        holders,
        conferred_upon,
        named_after,
        named_plainly,
        listed,
        conferred,
        conferred_in_turn,
        conferred_on_many,
        several,
        gained,
        merits,
        commended,
        were_commended,
        decreed,
        meeting_named,
    ):
        yield from reading(text, sentence)
