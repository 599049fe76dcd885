"""Rules for posts: who holds, takes up, leaves or is to take up which post."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from kg.grammar.document import Document
from kg.grammar.mentions import PersonMention, TitleMention
from kg.grammar.same_bodies import is_name_in_short, one_name
from kg.grammar.titles import stands_without_body
from kg.model import Organisation, Span, Tenure, TenureStatus
from kg.rules.rule import Findings, Rule, evidence, rule

_WEIGHT: tuple[TenureStatus, ...] = ("holds", "appointed", "proposed", "left")
"""Which statement tells most about a post that is stated twice."""

_FULLER = ("常务", "专职", "第一")

_DIED = re.compile("逝世|病逝|去世|辞世|遗体")
_LEAD = 300
"""How far below the headline the death is told that the article reports."""

Stated: TypeAlias = tuple[PersonMention, TitleMention]


def _tenures(document: Document, findings: Findings, rule_id: str, before: bool, holds: bool) -> Iterator[Tenure]:
    for mention, title in findings.derived("stated posts", lambda: _stated(document)):
        if (title.span.start < mention.span.start) is before and (title.status == "holds") is holds:
            yield Tenure(
                person=mention.person,
                organisation=_as_written(document, title),
                title=_in_own_characters(document, title.title, title.span),
                status=_in_life(document, mention, title),
                evidence=evidence(document, rule_id, _focus(document, mention, title), _both(mention, title)),
            )


def _in_life(document: Document, mention: PersonMention, title: TitleMention) -> TenureStatus:
    """The status of a post; who has died took up none that he has not left."""
    died = title.status == "appointed" and _DIED.search(document.text, 0, document.headline.end + _LEAD)
    name = mention.person.name
    return "left" if died and document.text.startswith(name) else title.status


def _stated(document: Document) -> tuple[Stated, ...]:
    """Each post of each person once, by the statement that tells most."""
    stated: dict[object, list[Stated]] = {}
    for mention in document.people:
        for title in mention.titles:
            if title.organisation is not None or stands_without_body(title.title):
                key = (mention.person.name, title.organisation, title.title)
                stated.setdefault(key, []).append((mention, title))
    return _in_full(document, tuple(_telling_most(statements) for statements in stated.values()))


def _telling_most(statements: list[Stated]) -> Stated:
    """A change tells more than holding, but neither a career nor a proposal where the post is said to be held now."""
    is_held = any(title.time == "now" for _, title in statements)
    telling = [s for s in statements if not (is_held and (s[1].time == "once" or s[1].status == "proposed"))]
    return max(telling, key=lambda stated: _WEIGHT.index(stated[1].status))


def _in_full(document: Document, stated: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """Without posts that are another one of the same person: in a body by another name, or without 常务 in the headline.

    Beside 宁波科学馆馆长 no 科学馆馆长, beside 工信部部长 no 工业和信息化部部长, beside 常务副市长 no 副市长 of the headline.
    """
    held: dict[str, list[tuple[str, str]]] = {}
    for mention, title in stated:
        if title.organisation:
            held.setdefault(mention.person.name, []).append((title.organisation.name, title.title))

    def is_short(mention: PersonMention, title: TitleMention) -> bool:
        name = title.organisation.name if title.organisation else ""
        others = held.get(mention.person.name, [])
        same_title = [other for other, its_title in others if its_title == title.title and other != name]
        is_headline = title.span.start < document.headline.end
        fuller = (its_title for other, its_title in others if is_headline and other == name)
        return any(is_name_in_short(document, name, other) for other in same_title) or any(
            full in (prefix + title.title for prefix in _FULLER) for full in fuller
        )

    return _each_body_once(tuple((mention, title) for mention, title in stated if not is_short(mention, title)))


def _each_body_once(stated: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """Each post by the name of its body that stands first."""
    first: dict[object, Stated] = {}
    for mention, title in stated:
        name = one_name(title.organisation.name) if title.organisation else ""
        first.setdefault((mention.person.name, name, title.title), (mention, title))
    return tuple(first.values())


def _as_written(document: Document, title: TitleMention) -> Organisation | None:
    """The body in the article's own characters, as far as its name stands in the article."""
    body = title.organisation
    if body is None or document.text == document.article.text:
        return body
    name, written, whole = body.name, "", Span(0, len(document.text))
    while name:
        length = next((n for n in range(len(name), 1, -1) if name[:n] in document.text), 1)
        written += _in_own_characters(document, name[:length], whole) if length > 1 else name[0]
        name = name[length:]
    return replace(body, name=written)


def _in_own_characters(document: Document, words: str, within: Span) -> str:
    """Simplified `words` as the article writes them where they last stand `within` a span: 市长 → 市長."""
    at = document.text.rfind(words, within.start, within.end)
    return words if at < 0 else document.quotation(Span(at, at + len(words)))


def _both(mention: PersonMention, title: TitleMention) -> Span:
    """From the name to the title, or from the title to the name."""
    return Span(min(mention.span.start, title.span.start), max(mention.span.end, title.span.end))


def _focus(document: Document, mention: PersonMention, title: TitleMention) -> Span:
    """The words that say it: name and title or, of a career that names nobody again, its line up to the title."""
    line = document.sentence_at(title.span.start)
    return _both(mention, title) if line.overlaps(mention.span) else Span(line.start, title.span.end)


@rule("posts.title-before-name")
def title_before_name(document: Document, findings: Findings) -> Iterator[Tenure]:
    """Titles, then the name: 市委副书记、市长王明. Not: 市长热线, 王市长."""
    return _tenures(document, findings, "posts.title-before-name", before=True, holds=True)


@rule("posts.name-before-title")
def name_before_title(document: Document, findings: Findings) -> Iterator[Tenure]:
    """The name, then titles: 王明，市委常委、组织部部长; 王明现任市长. Not: 王明要求各局局长."""
    return _tenures(document, findings, "posts.name-before-title", before=False, holds=True)


@rule("posts.change-before-name")
def change_before_name(document: Document, findings: Findings) -> Iterator[Tenure]:
    """Former, new and proposed titles before the name: 原市长王明, 新任局长李华."""
    return _tenures(document, findings, "posts.change-before-name", before=True, holds=False)


@rule("posts.change-after-name")
def change_after_name(document: Document, findings: Findings) -> Iterator[Tenure]:
    """Verbs of office: 任命王明为局长, 王明当选市长, 免去王明的局长职务, 王明曾任县长. Not: 王明曾任教."""
    return _tenures(document, findings, "posts.change-after-name", before=False, holds=False)


RULES: tuple[Rule, ...] = (title_before_name, name_before_title, change_before_name, change_after_name)
