"""The medium that an article credits: 浙西新闻网4月6日电, 来源：江淮晚报, 据《江淮晚报》报道; not 本报讯, 来源：本站."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import Credit
from kg.grammar.stamps import stamps_in
from kg.lexicon import alternatives
from kg.model import Span

_DAY = r"(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|元)月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日"
_PLACE = r"\p{Han}{2,8}?"
_ORIGIN = regex.compile(
    r"(?:稿源|来源|转自|信息来源)[:：]\s*《?(?P<medium>(?!(?:作者|记者|编辑|时间|日期|发布\p{Han}*|浏览\p{Han}*|点击\p{Han}*|字[体号])[:：]|本[站网报刊]|原创|网络|互联网|综合|转载)[\p{Han}A-Za-z-]{2,14})"
)
_PAPER = regex.compile(
    r"《(?P<medium>\p{Han}{2,10})》\s?[(（]?\d{4}年\d{1,2}月\d{1,2}日"
    r"|[(（](?P<medium>\p{Han}{2,8}(?:[日晚时商晨]报|都市报|新闻网))[\s　]?\d{4}年\d{1,2}月\d{1,2}日"
    r"|[(（](?:原载|转自|据|摘自)《(?P<medium>\p{Han}{2,10})》[^（）()\n]{0,12}[)）]\s*$"
)
_LONGEST_LINE = 80
_LEAD_PARAGRAPHS = 4


def medium_of(document: Document) -> Credit | None:
    """The medium or site that the text credits: 浙西新闻网4月6日电, 来源：…; 本报 says none."""
    return _named_medium(document) or _stamped_medium(document) or _quoted_medium(document)


def _named_medium(document: Document) -> Credit | None:
    """来源：… on a line of its own, else a dateline, else 来源：… and the name of a paper anywhere in the first and last paragraphs."""
    lead, last = document.paragraphs[1:_LEAD_PARAGRAPHS], document.paragraphs[_LEAD_PARAGRAPHS:][-3:]
    headers = [line for line in lead if _is_header(document.text[line.start : line.end])]
    edges = (*lead, *last)
    ways = ((_ORIGIN.search, headers), (_dateline().match, lead), (_ORIGIN.search, edges), (_PAPER.search, edges))
    credits = (find(document.text, *line) for find, lines in ways for line in lines)
    named = next(filter(None, credits), None)
    return _credit(document, Span(*named.span("medium"))) if named else None


def _is_header(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and "。" not in line


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


@cache
def medium_name() -> Any:
    """The form of the name of a medium: 江淮晚报, 浙西新闻网."""
    return regex.compile(rf"[\p{{Han}}-]{{1,10}}(?:{alternatives('media_endings')})")


@cache
def _dateline() -> Any:
    said = rf"(?:快?讯|消息|专电|{_DAY}(?:电|讯|消息|报道)|{_PLACE}{_DAY}(?:电|讯|消息|报道)|{_DAY}{_PLACE}(?:电|讯)(?=[\s（(])|\p{{Han}}{{2,4}}讯(?=[\s(（])|电(?=[\s(（]))"
    return regex.compile(
        rf"(?:据)?(?P<medium>(?!本[报刊网台社])[\p{{Han}}-]{{1,14}}?(?:{alternatives('media_endings')})(?!网))\s?{said}"
    )


@cache
def _quoting() -> Any:
    return regex.compile(
        rf"据《?(?P<medium>(?!本[报刊网台社])[\p{{Han}}-]{{1,10}}?(?:{alternatives('media_endings')})(?!网))》?(?:{_DAY}|\d{{1,2}}日)?(?:报道|消息|电)"
    )
