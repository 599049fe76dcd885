"""What the figures of an article hold for where nothing else is said: its home, a zone, or the house that it tells of."""

from __future__ import annotations

from dataclasses import replace

import regex

from kg.grammar.divisions import gazetteer, names_of
from kg.grammar.document import Document
from kg.grammar.figures.setting import national
from kg.grammar.figures.words import words_that
from kg.grammar.places import year_of
from kg.model import Place, Span

_OF_DIVISIONS = regex.compile(r"[全我该][省市县区州旗盟镇乡国](?![级长])")
_SPEAKING_OF_ITSELF = regex.compile(
    r"(?<=^|[，。；、\n])(?:该|全|我)?(?:集团公司|公司|集团|总厂|厂|学校|校|医院)(?=[^、的董总校院厂]{0,8}(?:\d|共|累计|先后|完成|实现|投入|投资|开发|引进|新建|拥有|现有|分流|培养))"
)
_HOUSES = ("公司", "集团", "厂", "大学", "学院", "医院")
_OFTEN, _LEAD = 2, 4
_SHORT = len("省机械集团公司")


def whole_place(document: Document) -> Place | None:
    """The zone that the headline names, a company or school that speaks of no division, else the article's home."""
    return _zone_of(document) or _house_of(document) or _as_mostly_called(document, national(document.home))


def _as_mostly_called(document: Document, home: Place | None) -> Place | None:
    """新疆, 广西: an autonomous region by its short name where the text mostly calls it so."""
    division = gazetteer().at(home.code, year_of(document)) if home and home.name.endswith("自治区") else None
    if not home or not division:
        return home
    short = names_of(division)[-1]
    is_short = document.text.count(short) > 2 * document.text.count(division.name)
    return replace(home, name=short) if is_short else home


def _zone_of(document: Document) -> Place | None:
    headline = document.text[document.headline.start : document.headline.end]
    zones = (m.place for m in document.places if not m.place.code and m.place.name.endswith(words_that("zone")))
    return max(
        (zone for zone in zones if zone.name in headline), key=lambda zone: headline.index(zone.name), default=None
    )


def _house_of(document: Document) -> Place | None:
    """某某集团公司 of a text whose clauses open with 公司 more than once, and that never says 全市 or the like."""
    if len(_SPEAKING_OF_ITSELF.findall(document.text)) < _OFTEN or _OF_DIVISIONS.search(document.text):
        return None
    lead = Span(0, document.paragraphs[:_LEAD][-1].end)
    written = (document.text[body.span.start : body.span.end] for body in document.within(document.bodies, lead))
    return next((Place(name) for name in written if name.endswith(_HOUSES) and len(name) > _SHORT), None)
