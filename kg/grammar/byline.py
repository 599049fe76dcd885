"""The authors of an article: 本报讯（记者 方远）, 作者：林珊, 撰稿：方远 as a line; not （方远 摄）, 责任编辑：林珊."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.credited_names import are_names, is_name, names_credited
from kg.grammar.document import Document
from kg.grammar.media import medium_name
from kg.grammar.mentions import Credit
from kg.model import Span

_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】\n]{2,60})[)）\]】]")
_SYMBOLS = "□■●◎◆▲★○※◇△"
_OWN_LINE = regex.compile(
    rf"[{_SYMBOLS}\s]*(?:《\p{{Han}}{{2,10}}》)?[\p{{Han}}A-Za-z]{{0,10}}?(?:记者|通讯员|作者|撰稿|撰文|采写|执笔|文(?=[:：/]))[^，。；,!?！？\d]{{2,40}}$"
)
_LABELLED = regex.compile(
    r"(?:作者|记者|通讯员|撰稿|供稿)\s?[:：]\s?(?P<names>\p{Han}[\p{Han}·]{0,11}(?![\p{Han}·:：])(?:[\s、]+\p{Han}[\p{Han}·]{0,11}(?![\p{Han}·:：])){0,5})"
)
_BARE_LINE = regex.compile(r"\p{Han}{1,4}(?:[\s、]+\p{Han}{1,4}){0,4}(?:报道)?")
_ROLE = r"(?:本报|本网|本台|《?\p{Han}{2,8}[报网台]》?)?(?:特约|见习|实习|首席|全媒体)?(?:记者(?!手记|观察|调查|述评)|通讯员)"
_REPORTING = regex.compile(
    rf"(?:.{{0,30}}?[讯电][】\]]?\s{{0,2}}(?P<credit>(?:\p{{Han}}{{2,4}}[、\s]\s?){{0,3}}{_ROLE}[\s:：]?\p{{Han}}[\p{{Han}}\s、·]{{1,30}}?)(?:综合|摄影)?(?:报道|(?=[:：])|\s(?=\d{{1,2}}月\d|[昨今][日天]|近日|日前))"
    rf"|(?P<credit>{_ROLE}[\s:：]?\p{{Han}}[\p{{Han}}\s、·]{{1,20}}?)(?:综合|摄影)?报道[:：])"
)
_AFTER_LAST_STOP = regex.compile(
    r"[。”)）]\s*(?P<credit>(?:撰稿[:：]|采写[:：])?(?:\p{Han}{2,4}报|本报)?(?:特约|见习)?(?:记者|通讯员|作者|实习生)[\s:：]?\p{Han}[\p{Han}\s、·]{1,30})$"
)
_LONGEST_LINE, _LAST_PARAGRAPHS = 80, 3
_BARE_NAMES = regex.compile(r"[\p{Han}·]{1,12}(?:[\s、,，]+[\p{Han}·]{1,12}){0,5}")
_COMMENTATOR = regex.compile(r"\s?(?:首席|特约|本报|本网)?评论员\s?")
_OPENS_WITH_NAME = regex.compile(
    r"(?!本报|本网|特约|见习|实习|首席|通讯员|记者|作者|全媒体)\p{Han}{2,3}?(?:[、\s]|(?=通讯员|记者))"
)
"""A name before the first role word: 方远 记者林珊."""

_STOPS = ("。", "！", "？", "”")
_LEAD_PARAGRAPHS = 4


def authors_of(document: Document) -> tuple[Credit, ...]:
    """Reporters and correspondents in the order of the text, each once; photographers and editors are none."""
    found: dict[str, Credit] = {}
    for stretch, roles_needed in _author_stretches(document):
        for name in names_credited(document.text[stretch.start : stretch.end], roles_needed):
            found.setdefault(name, Credit(stretch, _own_writing(document, stretch, name)))
    return tuple(found.values())


def _own_writing(document: Document, stretch: Span, name: str) -> str:
    """The name in the article's own characters; padding inside it goes."""
    at = document.text.find(name, stretch.start, stretch.end)
    return document.quotation(Span(at, at + len(name))) if at >= 0 else name


def _author_stretches(document: Document) -> Iterator[tuple[Span, bool]]:
    """Stretches that credit authors, and whether a role word must vouch for the names in them."""
    body = document.paragraphs[1:]
    for number, paragraph in enumerate(body):
        if number < _LEAD_PARAGRAPHS or number >= len(body) - _LAST_PARAGRAPHS:
            yield from _whole_line(document, paragraph, is_edge=number in (0, len(body) - 1))
            yield from _in_words(document, paragraph)
            yield from _bracketed(document, paragraph)


def _whole_line(document: Document, paragraph: Span, is_edge: bool) -> Iterator[tuple[Span, bool]]:
    """本报记者 甲 as a line; names alone as the first or last line; 作者：甲 among what an information line says."""
    line = document.text[paragraph.start : paragraph.end]
    if len(line) > _LONGEST_LINE or "。" in line:
        return
    labelled = _LABELLED.search(line)
    if _OWN_LINE.match(line):
        yield paragraph, True
    elif labelled and not _BRACKETS.search(line) and are_names(labelled["names"]):
        yield Span(paragraph.start + labelled.start(), paragraph.start + labelled.end()), True
    elif is_edge and _BARE_LINE.fullmatch(line) and are_names(line.removesuffix("报道")):
        yield paragraph, False


def _in_words(document: Document, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    """本报讯 记者甲 通讯员乙报道 at the start of a paragraph, 。记者 甲 at its end."""
    for pattern in (_REPORTING, _AFTER_LAST_STOP):
        match = (
            pattern.search(document.text, max(paragraph.start, paragraph.end - 60), paragraph.end)
            if pattern is _AFTER_LAST_STOP
            else pattern.match(document.text, paragraph.start, paragraph.end)
        )
        if match:
            yield Span(*match.span("credit")), not _OPENS_WITH_NAME.match(match["credit"])


def _bracketed(document: Document, paragraph: Span) -> Iterator[tuple[Span, bool]]:
    for match in _BRACKETS.finditer(document.text, paragraph.start, paragraph.end):
        inner = Span(*match.span(1))
        if any(role in match[1] for role in ("记者", "通讯员", "作者", "撰稿", "采写", "执笔")):
            signs = _OPENS_WITH_NAME.match(match[1]) and _may_sign(document, match, paragraph)
            yield inner, not (signs and is_name(match[1][:2]))
        elif "文/图" in match[1] or "图/文" in match[1]:
            yield inner, False
        elif names := _signature(document, match, paragraph):
            yield names, False


def _signature(document: Document, match: re.Match[str], paragraph: Span) -> Span | None:
    """Bare names in a bracket that signs the text, perhaps with their medium before them: （江淮网 方远）."""
    medium = medium_name().match(match[1])
    start = match.start(1) + (medium.end() if medium else 0)
    if role := _COMMENTATOR.match(document.text, start):
        start = role.end()
    names = Span(start, match.end(1))
    words = document.text[names.start : names.end].strip()
    if not _may_sign(document, match, paragraph) or not _BARE_NAMES.fullmatch(words):
        return None
    return names if _follows_dateline(document, match, paragraph) or are_names(words) else None


def _may_sign(document: Document, match: re.Match[str], paragraph: Span) -> bool:
    """Whether a bracket stands right after the dateline's 电, opens the text with the medium in it, or stands at the very end."""
    before = document.text[paragraph.start : match.start()].rstrip()
    if not before and paragraph == document.paragraphs[1] and medium_name().match(match[1]):
        return True
    is_last = match.end() >= paragraph.end and (
        paragraph == document.paragraphs[-1] or _is_signed_item(document, paragraph)
    )
    return _follows_dateline(document, match, paragraph) or (is_last and (not before or before.endswith(_STOPS)))


def _is_signed_item(document: Document, paragraph: Span) -> bool:
    """Whether a paragraph of news ends an item of several, or stands above a closing line: the next is short and holds no sentence."""
    following = next((p for p in document.paragraphs if p.start >= paragraph.end), None)
    text = document.text[following.start : following.end] if following else ""
    return paragraph.end - paragraph.start > _LONGEST_LINE and len(text) <= _LONGEST_LINE and "。" not in text


def _follows_dateline(document: Document, match: re.Match[str], paragraph: Span) -> bool:
    before = document.text[paragraph.start : match.start()].rstrip()
    return before.endswith(("电", "讯")) and len(before) < 40
