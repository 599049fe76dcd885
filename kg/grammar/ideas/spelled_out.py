"""Formulas in quotation marks that the text itself spells out: “三个转变”，即…; such a name needs no class word."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.formulas import counts_of
from kg.grammar.glosses import explained, kinds
from kg.grammar.ideas.classes import class_after, class_types
from kg.grammar.ideas.idea import Idea
from kg.grammar.ideas.pursuits import pursuit_before
from kg.grammar.ideas.quoted import NO_IDEA_AFTER
from kg.grammar.parts_behind import parts_behind
from kg.model import PolicyType, Span

_LONGEST = 10
_SUMS_UP = regex.compile(
    "(?:所谓|总结出|探索出|形成|概括起来是|概括起来就是|概括为|归纳为|总结为|称为|核心是|关键是|要求|提出|明确|实现|注意|做好|达到)了?[^，。；：]{0,4}$"
)
_KINDS = regex.compile(
    "(?:构建|建设|实施|打造|健全|推进|开展|完善|建立|形成|落实|抓好)(?:好|了|起)?(?P<name>[两二三四五六七八九十]大(?P<head>体系|机制|平台|工程|行动|计划|战略|制度))(?=(?:，|：)?(?:即|包括|分别是|分别为|就是|：))"
)
_ORDINARY = re.compile("[：:《》]|十佳|两会|双方|三农$")


def spelled_out(document: Document) -> Iterator[Idea]:
    """The quoted formulas whose announced parts follow at once."""
    for mention in document.names:
        inner = document.text[mention.inner.start : mention.inner.end]
        end = mention.inner.end
        if mention.marks != "quotes" or len(inner) > _LONGEST or mention.span.start < document.headline.end:
            continue
        if _ORDINARY.search(inner) or NO_IDEA_AFTER.match(document.text, mention.span.end):
            continue
        counts, after = counts_of(inner), class_after(document.text, mention.span.end)
        made: PolicyType | None = "policy" if document.text.startswith("式", mention.span.end) else None
        type_ = after[0] if after else made or _type_before(document.text, mention.span.start)
        if not counts or not type_:
            continue
        if parts_behind(document, inner, end, counts) or any(explained(document, inner, end)):
            yield Idea(mention.inner, type_)


def kinds_counted(document: Document) -> Iterator[Idea]:
    """构建六大体系，包括甲体系，乙体系…: what counts its kinds, where the text goes on to name each."""
    for match in _KINDS.finditer(document.text, document.headline.end):
        if kinds(document, match["name"], match.end()):
            yield Idea(Span(*match.span("name")), class_types().get(match["head"], "policy"))


def _type_before(text: str, at: int) -> PolicyType | None:
    """The type that a verb of pursuit gives, guideline where the words before sum up or demand; None for ordinary things."""
    return pursuit_before(text, at) or ("guideline" if _SUMS_UP.search(text, max(0, at - 10), at) else None)
