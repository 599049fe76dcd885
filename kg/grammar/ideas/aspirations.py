"""What a place is to become, by a name that joins a virtue with the place's own: 建设平安某市, 为“和谐某县”作贡献."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import alternation
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.model import Span

_COUNTRY = "00"
_LONGEST = 8
"""How many characters the virtues of one place take."""
_PURSUES = regex.compile(
    "(?:建设|构建|打造|共建|创建|争创|推进|推动|深化|建成|共创|实现|助力|加快|为|为了|法治|奋进|开创|绘就|描绘)[^，。；：！？\n]{0,24}$"
)
_IS_BUILT = regex.compile("[”’]?(?:等)?(?:的)?(?:建设|创建|战略|目标|行动|工程)")
_OTHER = regex.compile(
    "[”’]?(?:人|人民|干部|群众|网|讯|日报|晚报|银行|公司|集团|论坛|大厦|广场|大道|路|街|站|号|频道|台|之声|杯|建设[^，。；“”]{0,6}(?:计划|方案|规划|纲要|峰会|大会))"
)
"""What makes of such a name that of something else: 文明南京|网."""


def places_to_be(document: Document) -> Iterator[Idea]:
    """The names that are pursued or built; not 美丽南京路, 数字中国 (a name that the whole country has)."""
    for mention in document.places:
        start, end = mention.span
        virtue = _virtue().search(document.text, max(document.headline.end, start - _LONGEST), start)
        if virtue is None or mention.place.code == _COUNTRY or _OTHER.match(document.text, end):
            continue
        floor = document.sentence_at(start).start
        is_pursued = _PURSUES.search(document.text, max(floor, virtue.start() - 30), virtue.start())
        is_name = not is_inside_title(document, start) and not _is_inside_name(document, Span(virtue.start(), end))
        if is_name and (is_pursued or _IS_BUILT.match(document.text, end)):
            yield Idea(Span(virtue.start("virtue"), end), "target")


def _is_inside_name(document: Document, span: Span) -> bool:
    """Whether it is but a part of what stands in marks: “幸福甲市 绿色交通”."""
    return any(name.inner.holds(span) and name.inner != span for name in document.names)


@cache
def _virtue() -> regex.Pattern[str]:
    return regex.compile(f"(?P<virtue>(?:{alternation('virtues_of_places')})+)$")
