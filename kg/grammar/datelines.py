"""Where the news begins behind its dateline and credit: 本报讯（记者 …）, 某社某地4月1日电(记者…)."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.grammar.document import Document
from kg.model import Span

_DATELINE = re.compile(
    r"[【\[(（]?(?:[^，。；：！？\n]{0,20}?[\d一二三四五六七八九十]日(?:[上下]?午)?(?:专?电|讯|消息|报道)"
    r"|[^，。；：！？\n]{0,8}?(?:网|报|社|台|刊|新闻|客户端)[^，。；：！？\n]{0,6}?(?:讯|消息|报道)"
    r"|[^，。；：！？\n]{1,10}(?:讯|电)(?=[（( 　])"
    r"|(?<=[（(])[^（）()\n]{2,12}(?:融媒体?中心|报社?|网|电视台|广播电台|新闻中心)[ 　][^（）()\n]{2,30})"
    r"[】\])）]?[ 　]*(?:[（(][^()（）]{1,40}[)）])?[：: 　]*"
)


def news_start(document: Document, offset: int) -> int:
    """The end of the dateline of the paragraph around `offset`, its start if it has none."""
    return _news_start(document.text, document.paragraph_at(offset))


@lru_cache(maxsize=64)  # asked again for each clause of a paragraph
def _news_start(text: str, paragraph: Span) -> int:
    match = _DATELINE.match(text, paragraph.start, paragraph.end)
    return match.end() if match and match.end() < paragraph.end else paragraph.start


def behind_dateline(document: Document, span: Span) -> Span:
    """The stretch without the dateline at its start."""
    start, end = span
    return Span(min(end, max(start, news_start(document, start))), end)
