"""Formulas in quotation marks that the text itself spells out: “三个转变”，即…; such a name needs no class word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import regex

from kg.grammar.document import Document
from kg.grammar.formulas import counts_of, spells_out
from kg.grammar.glosses import explained, kinds
from kg.grammar.ideas.classes import class_after, class_types
from kg.grammar.ideas.idea import Idea
from kg.grammar.ideas.pursuits import pursuit_before
from kg.grammar.ideas.quoted import NO_IDEA_AFTER
from kg.grammar.mentions import NameMention
from kg.grammar.parts_before import parts_before
from kg.grammar.parts_behind import parts_behind
from kg.lexicon import alternatives
from kg.model import PolicyType, Span

_LONGEST = 16
_FEWEST = 3
_MOST = 200
"""Formulas that are looked at in one text: no news has so many."""
_SUMS_UP = regex.compile(f"(?:{alternatives('spelling_out', 'sums-up')})了?[^，。；：]{{0,4}}$")
_KINDS = regex.compile(
    "(?:构建|建设|实施|打造|健全|推进|开展|完善|建立|形成|落实|抓好)(?:好|了|起)?(?P<name>[两二三四五六七八九十]大(?P<head>体系|机制|平台|工程|行动|计划|战略|制度))(?=(?:，|：)?(?:即|包括|分别是|分别为|就是|：))"
)
_AILS = re.compile("[缓难慢差弱散乱旧污]")
_BRACKET = re.compile("[（(]")
_ORDINARY = re.compile("[：:《》]|十佳|两会|双方|三农$")


def spelled_out(document: Document) -> Iterator[Idea]:
    """The quoted formulas whose announced parts follow at once."""
    formulas = _formulas(document)
    members = _members(formulas.values())
    for mention, inner in formulas.items():
        if mention.span.start < document.headline.end or inner in members:
            continue  # a member of a formula is no idea beside it
        if _ORDINARY.search(inner) or NO_IDEA_AFTER.match(document.text, mention.span.end):
            continue
        if type_ := _type_of(document, mention, inner):
            yield Idea(mention.inner, type_)


def _formulas(document: Document) -> dict[NameMention, str]:
    """What stands in quotation marks and counts its parts, in the order of the text."""
    short = (m for m in document.names if m.marks == "quotes" and m.inner.end - m.inner.start <= _LONGEST)
    quoted = ((mention, document.text[mention.inner.start : mention.inner.end]) for mention in short)
    return dict(islice(((mention, words) for mention, words in quoted if counts_of(words)), _MOST))


def _members(formulas: Iterable[str]) -> frozenset[str]:
    """Every stretch of a formula but the whole: 一翼 of 一主一翼."""
    return frozenset(
        words[start:end]
        for words in set(formulas)
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
        if end - start < len(words)
    )


def _type_of(document: Document, mention: NameMention, inner: str) -> PolicyType | None:
    """The type of a formula whose parts the text goes on to name, or has just named; None where it does not."""
    counts, end, start = counts_of(inner), mention.inner.end, mention.span.start
    parts = parts_behind(document, inner, end, counts) or next(filter(None, explained(document, inner, end)), [])
    if not parts:
        before = parts_before(document, inner, mention.inner.start, counts)
        return pursuit_before(document.text, before[0].start) if len(before) >= _FEWEST else None
    after = class_after(document.text, mention.span.end)
    made: PolicyType | None = "policy" if document.text.startswith("式", mention.span.end) else None
    named = after[0] if after else made or _type_before(document.text, start)
    return named or ("guideline" if _takes_up(document, inner, parts) else None)


def _takes_up(document: Document, inner: str, parts: Sequence[Span]) -> bool:
    """Whether each of at least three parts holds what the formula counts, so that it is one whatever stands around it: “五型”矿工：学习型、…."""
    if _BRACKET.match(document.text, parts[0].start - 1) or _AILS.search(inner):
        return False  # “三店”(甲店、乙店、丙店) are shops, “三缓一难” what goes badly
    return len(parts) >= _FEWEST and spells_out(inner, tuple(document.text[part.start : part.end] for part in parts))


def kinds_counted(document: Document) -> Iterator[Idea]:
    """构建六大体系，包括甲体系，乙体系…: what counts its kinds, where the text goes on to name each."""
    for match in _KINDS.finditer(document.text, document.headline.end):
        if kinds(document, match["name"], match.end()):
            yield Idea(Span(*match.span("name")), class_types().get(match["head"], "policy"))


def _type_before(text: str, at: int) -> PolicyType | None:
    """The type that a verb of pursuit gives, guideline where the words before sum up or demand; None for ordinary things."""
    return pursuit_before(text, at) or ("guideline" if _SUMS_UP.search(text, max(0, at - 10), at) else None)
