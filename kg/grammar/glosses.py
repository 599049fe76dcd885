"""What explains a named idea piece by piece: members of a formula one by one, kinds of one thing, what it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.enumerations import bare, behind_quote, split
from kg.grammar.formulas import Term, count_behind, counts_of, terms_of
from kg.grammar.ideas.classes import NUMBER
from kg.grammar.member_clauses import member_clauses
from kg.lexicon import alternatives
from kg.model import Span

_REACH = 320
_COUNTS = regex.compile(f"(?:{NUMBER}[大个项条][\\p{{Han}}]{{2,6}}|[双三四]轮驱动|这一\\p{{Han}}{{2,4}})$")
"""How a clause ends that tells a member of a formula as one: “3”是构建甲、乙、丙|三大格局."""
_GLOSS = f"[”’]?[，：—]{{0,2}}(?:{alternatives('spelling_out', 'gloss')}|：)[：:]?(?:要)?(?:建成|实现|成为)?"
_MEASURE = "(?:个|大|项|条|种|张|份)?"
_HEADED = regex.compile("[一二两三四五六七八九十](?:大|个|张|份|本|项|种|条)(?P<head>[^\\P{Han}一]\\p{Han}{1,3})$")
_COUNTED_HEAD = regex.compile("[两二三四五六七八九十]个(?P<head>\\p{Han}{2,4})$")
_NEAR = 8
_BOTH_HANDS = re.compile(
    "，(?:(?P<one>一手抓[^，。；、]{2,20})[，、](?P<other>一手抓[^，。；、]{2,20})|(?P<one_too>一手[^，。；]{3,30})，(?P<other_too>一手[^，。；]{3,30}))"
)
_TWO = ("双轮驱动", "双轮", "两手抓", "双驱动", "双引擎")
"""How a name ends that counts two: 产业发展双轮驱动."""
_MADE_OF = re.compile(
    "由(?P<parts>[^，。；“”]{5,120}?)(?:“[^”]{2,8}”)?(?:共同)?(?:[一二三四五六七八九十\\d]+[个大]?(?:部分|板块|方面)?)?(?:组成|构成)"
)
_MADE_WITH = regex.compile(
    "以(?P<parts>[^，。；为]{3,80})为(?:主要|基本|核心|重点)?(?:内容|重点|核心|主体|支撑|主线|标志)的[^，。；“”]{0,6}[“‘]?$"
)
_WIDEST = 100
_MOST = 7
"""A list behind 以 that is as long as this is no longer a definition where nothing counts its items."""
_DIVIDED = regex.compile(
    "(?:[（(][^（）()]{1,30}[）)])?(?:共|主要|重点|分别)?(?:分为|分|包括|包含|涵盖|围绕|聚焦|从)(?P<parts>[^，。；“”]{5,140}?)"
    "(?=等?(?P<n>[一二三四五六七八九十\\d]+)(?:[个大项](?:部分|板块|方面|领域|篇章|章)|方面|章))"
)


def glossed_members(document: Document, name: str, end: int) -> list[Span]:
    """一带，即甲带；三区，即乙区、丙区、丁区; 围绕一个目标，就是…；突破两个重点，就是…: each member with as many items as it counts."""
    terms = terms_of(name)
    limit = min(document.paragraph_at(end).end, end + _REACH)
    found: list[Span] = []
    at = end
    for term in terms if len(terms) > 1 else ():
        gloss = _gloss_of(term).search(document.text, at, limit)
        if not gloss:
            return []
        items = _of_member(document.text, term, gloss.end(), limit)
        if not items:
            return []
        found += items
        at = items[-1].end
    return found


def _of_member(text: str, term: Term, start: int, limit: int) -> list[Span]:
    """As many items as a member of a formula counts; of a bare numeral the clause may tell them as one: “二”就是抓好两个重点."""
    if not term.what:
        limit = next(split(text, Span(start, limit), "，；。"), Span(start, limit)).end
        if _COUNTS.search(text, start, limit):
            return [Span(start, limit)]
    items = _items(text, start, limit, term.number)
    return items if len(items) == term.number else [] if term.what else _items(text, start, limit, 1)


def kinds(document: Document, name: str, end: int) -> list[Span]:
    """“三个清单”：问题清单每周更新，责任清单…，整改清单…: as many kinds of the counted thing as the name announces."""
    headed, counts = _HEADED.fullmatch(name), counts_of(name)
    if not headed or not counts:
        return []
    sentence = document.sentence_at(end)
    kind = regex.compile(
        f"(?<=[，、；：。和与及的“])(?:即|包括|就是|建立)?(?P<kind>\\p{{Han}}{{1,6}}{regex.escape(headed['head'])})(?!等)"
    )
    spans = [
        bare(document.text, Span(*match.span("kind"))) for match in kind.finditer(document.text, end, sentence.end)
    ]
    words = {document.text[span.start : span.end] for span in spans}
    return spans if len(words) == len(spans) == counts[0] and name not in words else []


def headed_paragraphs(document: Document, name: str, end: int) -> list[Span]:
    """“三大会战”。——甲会战。…——乙会战。…——丙会战。…: as many paragraphs as it counts, each headed by a kind of what it counts."""
    headed, counts = _HEADED.fullmatch(name), counts_of(name)
    if not headed or not counts:
        return []
    heading = regex.compile(
        f"\n[ 　]*(?:——|[一二三四五六七八九十]{{1,2}}、|[（(][一二三四五六七八九十\\d]{{1,2}}[）)]|\\d{{1,2}}[.．、])?"
        f"(?P<kind>\\p{{Han}}{{2,8}}{regex.escape(headed['head'])})(?=[。，：:\n])"
    )
    kinds_told = [Span(*match.span("kind")) for match in heading.finditer(document.text, end)]
    return kinds_told if len(kinds_told) == counts[0] else []


def headed_clauses(document: Document, name: str, end: int) -> list[Span]:
    """“三个坚持”，即坚持甲。…；坚持乙。…；坚持丙: as many clauses that begin with what the name counts as it announces."""
    counts, head = counts_of(name), _COUNTED_HEAD.match(name)
    if len(counts) != 1 or not head:
        return []
    limit = min(document.paragraph_at(end).end, end + _REACH)
    clause = regex.compile(f"(?<=[，；。：“、]|即|就是){regex.escape(head['head'])}[^，。；：、“”]{{2,30}}")
    found = [Span(*match.span()) for match in clause.finditer(document.text, end, limit)]
    return found if len(found) == counts[0] and found[0].start - end < _NEAR else []


def both_hands(document: Document, name: str, end: int) -> list[Span]:
    """“双轮驱动”，一手抓甲，一手抓乙: the two hands of an idea that counts two."""
    if counts_of(name) != (2,) and not name.endswith(_TWO):
        return []
    match = _BOTH_HANDS.search(document.text, end, document.sentence_at(end).end)
    return [Span(*match.span(hand)) for hand in match.groupdict() if match[hand]] if match else []


def clauses_of_members(document: Document, name: str, end: int) -> list[Span]:
    """“一翻番两突破”：总值翻一番，…；产值突破甲，出口突破乙: the clauses that hold the word of each member, as many as it counts."""
    terms = terms_of(name)
    if len(terms) < 2 or any(len(term.what) < 2 for term in terms):
        return []
    sentence = Span(behind_quote(document.text, end), document.sentence_at(end).end)
    while sentence.end < document.paragraph_at(end).end and document.text[sentence.end - 1] == "；":
        sentence = Span(sentence.start, document.sentence_at(sentence.end).end)
    clauses = list(split(document.text, sentence, "，；：。"))
    found = [[c for c in clauses if all(document.text.find(sign, *c) >= 0 for sign in term.what)] for term in terms]
    told = all(len(of_term) == term.number for of_term, term in zip(found, terms, strict=True))
    return [bare(document.text, clause) for of_term in found for clause in of_term] if told else []


def made_of(document: Document, end: int) -> list[Span]:
    """…示范区由甲、乙、丙组成; 《…方案》分为甲、乙、丙三个部分 where there are as many as it says."""
    at = behind_quote(document.text, end)
    match = _MADE_OF.match(document.text, at) or _DIVIDED.match(document.text, at)
    if not match:
        return []
    span = Span(*match.span("parts"))
    announced = _number(match["n"]) if "n" in match.re.groupindex else None
    for marks in ("、", "、和及与"):
        items = [bare(document.text, item) for item in split(document.text, span, marks)]
        enough = len(items) == announced if announced else len(items) > 1 and marks != "、"
        if enough and all(2 <= item.end - item.start <= 24 for item in items):
            return items
    return []


def made_with(document: Document, name: str, start: int) -> list[Span]:
    """以甲、乙、丙为主要内容的“三讲”教育: what a named idea is said to have as its content; as many as its name counts."""
    sentence = document.sentence_at(start)
    match = _MADE_WITH.search(document.text, max(sentence.start, start - _WIDEST), start)
    if not match:
        return []
    at, end = match.span("parts")
    if document.text[at] == "“" and document.text.find("”", at, end) == end - 1:
        at, end = at + 1, end - 1
    counts = counts_of(name)
    for marks in ("、", "、和及与"):
        items = [bare(document.text, item) for item in split(document.text, Span(at, end), marks)]
        if (len(items) in counts if counts else len(items) < _MOST) and all(i.end - i.start > 1 for i in items):
            return items
    return []


def _gloss_of(term: Term) -> regex.Pattern[str]:
    first, rest = regex.escape(term.what[:1]), regex.escape(term.what[1:])
    words = f"{first}(?:{rest})?" if term.what else f"{_MEASURE}\\p{{Han}}{{0,6}}?"
    return regex.compile(
        f"(?<=[，、；：。“‘”’\\p{{Han}}])[{term.numerals}]{_MEASURE if term.what else ''}{words}{_GLOSS}"
    )


def _items(text: str, start: int, limit: int, number: int) -> list[Span]:
    """The items of one member: to the next mark where it counts one, else the list to the end of its clause or sentence."""
    stop = min((at for mark in "。；" if (at := text.find(mark, start, limit)) >= 0), default=limit)
    if number == 1:
        return [bare(text, item) for item in list(split(text, Span(start, stop), "，、"))[:1]]
    for marks in ("、", "，"):
        clause = Span(start, stop) if marks == "，" else next(split(text, Span(start, stop), "，"), Span(start, stop))
        for cut in (marks, marks + "和及"):
            items = [bare(text, item) for item in split(text, clause, cut)]
            if len(items) == number and all(2 <= item.end - item.start <= 40 for item in items):
                return items
    return []


def _number(written: str) -> int | None:
    return int(written) if written.isdigit() else count_behind(f"{written}个", 0)


def explained(document: Document, name: str, end: int) -> Iterator[list[Span]]:
    """The explanations of a name that ends at `end`, the surest first."""
    yield glossed_members(document, name, end)
    yield clauses_of_members(document, name, end)
    yield kinds(document, name, end)
    yield headed_paragraphs(document, name, end)
    yield both_hands(document, name, end)
    yield member_clauses(document, name, end)
    yield made_of(document, end)
