"""Zones without marks that policy sets up: 设立某地试验区, 某某医疗旅游先行区建设."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.model import Span

_NAME = "[^，。；、：！？“”‘’「」『』《》()（）\\s的了和与及]"
_BUILT = re.compile(
    f"(?P<name>{_NAME}{{4,18}})(?P<word>示范区|先行区|试验区|先导区|合作区)(?=(?:[、和与][^，。；]{{2,16}})?(?:建设|高质量发展))"
)
_WORD = re.compile("(?:示范|先行|试验|先导|合作)区")
_NO_KIND = regex.compile("[以等—-]|推进|坚持|加快|建设|支持|赋予|加大|扎实|[省市县区]")
"""What does not stand between a zone's place and the word zone."""
_SHORTEST_KIND = 2
"""How many characters say at least what kind of zone it is."""


def zones_built(document: Document) -> Iterator[Idea]:
    """Zones that are named after their place and are to be built: 对某某医疗旅游先行区建设的支持; not 支持示范区建设."""
    if not _WORD.search(document.text):
        return
    for match in _BUILT.finditer(document.text):
        if is_inside_title(document, match.start()):
            continue
        for place in document.within(document.places, Span(*match.span("name")))[-1:]:
            kind = document.text[place.span.end : match.start("word")]
            if len(kind) >= _SHORTEST_KIND and not _NO_KIND.search(kind):
                yield Idea(Span(place.span.start, match.end()), "platform")
