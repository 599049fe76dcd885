"""Those who go along with somebody, before the verb: 省长甲在市委书记乙、市长丙的陪同下来我市视察."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.model import Span

if TYPE_CHECKING:
    from kg.grammar.document import Document

_GAP = re.compile(r"[^。；：！？\n在由]{0,24}")
"""Between two of those who go along, and behind the last of them: 、市长, 等市领导的."""

_OPENED = re.compile(r"(?:在|由)(?=[^，。；：、\n在由]*$)")
_TITLE = 14
"""How many characters of an unknown title may stand before the first of them."""


def escorts_in(document: Document) -> tuple[Span, ...]:
    """The rows of people between 在 or 由 and 陪同, each up to that word."""
    return tuple(_rows(document))


def _rows(document: Document) -> Iterator[Span]:
    text = document.text
    at = text.find("陪同")
    while at >= 0:
        end = at
        for group in reversed(document.actors.between(document.sentence_at(at).start, at)):
            if not _GAP.fullmatch(text, group.span.end, end):
                break
            end = group.span.start
            if opened := _OPENED.search(text, max(0, end - _TITLE), end):
                yield Span(opened.end(), at)
                break
        at = text.find("陪同", at + 1)
