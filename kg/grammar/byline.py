"""Credits of an article: the medium in the dateline, the authors in their line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.stamps import stamps_in
from kg.lexicon import rows, words
from kg.model import Span

_DAY = r"(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|元)月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日"
_PLACE = r"\p{Han}{2,8}?"
_BRACKETS = re.compile(r"[(（\[【]([^()（）\[\]【】\n]{2,60})[)）\]】]")
_ORIGIN = regex.compile(
    r"(?:稿源|来源|转自|信息来源)[:：]\s*《?(?P<medium>(?!(?:作者|记者|编辑|时间|日期|发布\p{Han}*|浏览\p{Han}*|点击\p{Han}*|字[体号])[:：]|本[站网报刊]|原创|网络|互联网|综合|转载)[\p{Han}A-Za-z-]{2,14})"
)
_PAPER = regex.compile(
    r"《(?P<medium>\p{Han}{2,10})》\s?[(（]?\d{4}年\d{1,2}月\d{1,2}日"
    r"|[(（](?P<medium>\p{Han}{2,8}(?:[日晚时商晨]报|都市报|新闻网))[\s　]?\d{4}年\d{1,2}月\d{1,2}日"
    r"|[(（](?:原载|转自|据|摘自)《(?P<medium>\p{Han}{2,10})》[^（）()\n]{0,12}[)）]\s*$"
)
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
_PADDED = regex.compile(r"(?<![\p{Han}·])(\p{Han})\s+(\p{Han})(?![\p{Han}·])")
_COMMENTATOR = regex.compile(r"\s?(?:首席|特约|本报|本网)?评论员\s?")
_OPENS_WITH_NAME = regex.compile(
    r"(?!本报|本网|特约|见习|实习|首席|通讯员|记者|作者|全媒体)\p{Han}{2,3}?(?:[、\s]|(?=通讯员|记者))"
)
"""A name before the first role word: 方远 记者林珊."""

_COMMA, _HAN, _WITH_DOT = (
    regex.compile("[,，;；]"),
    regex.compile(r"\p{Han}+"),
    regex.compile(r"\p{Han}+(?:[·•]\p{Han}+)+"),
)
_SEPARATORS = regex.compile(r"[\s、/|:：和]+")
_OF_PICTURES = ("摄", "图", "供图")
"""Words that stand after the names of photographers."""

_STOPS = ("。", "！", "？", "”")
_LEAD_PARAGRAPHS = 4


@dataclass(frozen=True, slots=True)
class Credit:
    """A medium or an author, and where the text names it."""

    span: Span
    name: str


def medium_of(document: Document) -> Credit | None:
    """The medium or site that the text credits: 浙西新闻网4月6日电, 来源：…; 本报 says none."""
    lead, last = document.paragraphs[1:_LEAD_PARAGRAPHS], document.paragraphs[_LEAD_PARAGRAPHS:][-3:]
    headers = [
        line
        for line in lead
        if line.end - line.start <= _LONGEST_LINE and "。" not in document.text[line.start : line.end]
    ]
    credited = next((found for line in headers if (found := _ORIGIN.search(document.text, *line))), None)
    credited = credited or next((found for line in lead if (found := _dateline().match(document.text, *line))), None)
    for pattern in (_ORIGIN, _PAPER):
        lines = () if credited else (*lead, *last)
        credited = credited or next((found for line in lines if (found := pattern.search(document.text, *line))), None)
    if credited:
        return _credit(document, Span(*credited.span("medium")))
    return _stamped_medium(document) or _quoted_medium(document)


def _credit(document: Document, span: Span) -> Credit:
    return Credit(span, document.quotation(span))


def _stamped_medium(document: Document) -> Credit | None:
    """2008年01月26日05:40 某某网: beside the date, without a label."""
    medium = next((stamp.medium for stamp in stamps_in(document) if stamp.medium), None)
    return _credit(document, medium) if medium else None


def _quoted_medium(document: Document) -> Credit | None:
    """据《长江日报》报道 in the first lines, where nothing else credits a medium."""
    for paragraph in document.paragraphs[1:3]:
        match = _quoting().search(document.text, paragraph.start, paragraph.end)
        if match:
            return _credit(document, Span(*match.span("medium")))
    return None


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


def names_credited(credit: str, roles_needed: bool = True) -> list[str]:
    """The authors in the words of a byline: 记者 甲 乙 通讯员 丙 → 甲, 乙, 丙."""
    names: list[str] = []
    latest: list[str] = []
    role = "" if roles_needed else "author"
    for part in _roles().split(_joined(credit)):
        kind = _role_of(part)
        if part in _OF_PICTURES:
            names = names[: len(names) - len(latest)]
        if kind in ("author", "other"):
            role, latest = kind, []
        elif not kind and role == "author" and part.strip(" /、"):
            latest = _names_in(part)
            names += latest
    return names


# ---------------------------------------------------------------- where names may stand


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
    elif labelled and not _BRACKETS.search(line) and _are_names(labelled["names"]):
        yield Span(paragraph.start + labelled.start(), paragraph.start + labelled.end()), True
    elif is_edge and _BARE_LINE.fullmatch(line) and _are_names(line.removesuffix("报道")):
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
            yield inner, not (signs and _is_name(match[1][:2]))
        elif "文/图" in match[1] or "图/文" in match[1]:
            yield inner, False
        elif names := _signature(document, match, paragraph):
            yield names, False


def _signature(document: Document, match: re.Match[str], paragraph: Span) -> Span | None:
    """Bare names in a bracket that signs the text, perhaps with their medium before them: （江淮网 方远）."""
    medium = _medium_name().match(match[1])
    start = match.start(1) + (medium.end() if medium else 0)
    if role := _COMMENTATOR.match(document.text, start):
        start = role.end()
    names = Span(start, match.end(1))
    words = document.text[names.start : names.end].strip()
    if not _may_sign(document, match, paragraph) or not _BARE_NAMES.fullmatch(words):
        return None
    return names if _follows_dateline(document, match, paragraph) or _are_names(words) else None


def _may_sign(document: Document, match: re.Match[str], paragraph: Span) -> bool:
    """Whether a bracket stands right after the dateline's 电, or at the very end."""
    before = document.text[paragraph.start : match.start()].rstrip()
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


# ---------------------------------------------------------------- names


def _are_names(words: str) -> bool:
    """Whether words are nothing but names with known surnames."""
    names = _names_in(_joined(words))
    return bool(names) and all(_is_name(name) for name in names)


def _joined(credit: str) -> str:
    """Two-character names padded to the width of three: 方 远 → 方远."""
    return str(_PADDED.sub(r"\1\2", credit))


def _names_in(part: str) -> list[str]:
    """The names in a stretch between role words, up to a comma; a run without separators is cut by surnames."""
    names: list[str] = []
    for piece in _SEPARATORS.split(_COMMA.split(part)[0]):
        piece = piece.strip("()（） ")
        if piece.startswith("为") or _medium_name().fullmatch(piece):
            continue
        if _WITH_DOT.fullmatch(piece) or (len(piece) in (2, 3) and _HAN.fullmatch(piece)):
            names.append(piece)
        elif 4 <= len(piece) <= 24 and _HAN.fullmatch(piece):
            names += _cut(piece) or ([piece] if len(piece) == 4 and piece[0] in _surnames() else [])
    return names


def _cut(run: str) -> list[str]:
    """A run of names without separators, as few names as the surnames allow: 方远林珊 → 方远, 林珊; [] if they allow none."""
    best: dict[int, list[str]] = {0: []}
    for end in range(2, len(run) + 1):
        for length in (3, 2, 4):
            start = end - length
            if (
                start in best
                and _is_name(run[start:end])
                and (end not in best or len(best[end]) > len(best[start]) + 1)
            ):
                best[end] = [*best[start], run[start:end]]
    return best.get(len(run), [])


def _is_name(text: str) -> bool:
    """Whether words begin with a surname, or sign for an office: 顺组宣."""
    surnames = _surnames()
    if len(text) == 3 and text.endswith("宣"):
        return True
    if len(text) > 3:
        return len(text) == 4 and text[:2] in surnames
    return text[0] in surnames or (len(text) == 3 and text[:2] in surnames)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(words("surnames"))


@cache
def _role_kinds() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("byline_roles")}


def _role_of(part: str) -> str:
    return _role_kinds().get(part, "medium" if _medium_name().fullmatch(part) else "")


@cache
def _roles() -> Any:
    single = {"文": "文(?=/)|(?<=/)文", "图": "(?<=/)图", "摄": r"摄(?=\s|$)"}
    listed = sorted(_role_kinds(), key=lambda word: (-len(word), word))
    return regex.compile(rf"({'|'.join(single.get(word, word) for word in listed)})")


@cache
def _medium_name() -> Any:
    return regex.compile(rf"[\p{{Han}}-]{{1,10}}(?:{'|'.join(words('media_endings'))})")


@cache
def _dateline() -> Any:
    ending = "|".join(sorted(words("media_endings"), key=lambda word: (-len(word), word)))
    said = rf"(?:快?讯|消息|专电|{_DAY}(?:电|讯|消息|报道)|{_PLACE}{_DAY}(?:电|讯|消息|报道)|{_DAY}{_PLACE}(?:电|讯)(?=[\s（(])|\p{{Han}}{{2,4}}讯(?=[\s(（])|电(?=[\s(（]))"
    return regex.compile(rf"(?:据)?(?P<medium>(?!本[报刊网台社])[\p{{Han}}-]{{1,14}}?(?:{ending})(?!网))\s?{said}")


@cache
def _quoting() -> Any:
    ending = "|".join(sorted(words("media_endings"), key=lambda word: (-len(word), word)))
    return regex.compile(
        rf"据《?(?P<medium>(?!本[报刊网台社])[\p{{Han}}-]{{1,10}}?(?:{ending})(?!网))》?(?:{_DAY}|\d{{1,2}}日)?(?:报道|消息|电)"
    )
