"""What a bare 省, 市, 县 … before an organ means: the division named just before, the home place, or the last one named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import regex

from kg.grammar.divisions import gazetteer, parents_of
from kg.grammar.document import Document
from kg.grammar.mentions import BodyMention, PlaceMention
from kg.grammar.places import is_of_kind, name_in, own_division, preferred, year_of
from kg.model import Place, Span

_LEVEL = re.compile(r"(?:自治区|自治州|自治县|省|市|县|州|旗|盟|区|镇|乡|地)$")
_NO_LEVEL = regex.compile(
    r"(?:[城超都股楼车夜集]市|[灾地社园景小分垦辖校军山林牧库片郊厂战矿特港湖湾海街各两个发新保务]区|各(?:省|市|县|州|旗|区|镇|乡)|[家老故他下城]乡|[各等][省市县区]、?县|所在[地市区县]|[当各外本基原产异工场内陆土天用园林绿耕草湿营]地|[郡知]县|[集城村]镇)$"
)
_HEAD = regex.compile(r"长|(?:原|前)?(?:常务|代理)?[副代]?[省市县区州旗盟镇乡]长")
_MARK = re.compile(r"[，。；、\n]")
_TOWNS = ("乡", "镇")
_LEANS = regex.compile(r"(?:自治区|[省市县州旗区])(?!区|场|域|级|内|辖|属|直|里|民|中心)")
_FULL_KIND = {"自治州": "州", "自治县": "县", "地": "地区"}


def level_before(text: str, end: int) -> tuple[int, str] | None:
    """Where the level right before an organ begins, and the level: 市 in 市委; None in 城市管理, 各县委."""
    match = _LEVEL.search(text, max(0, end - 3), end)
    if not match or _NO_LEVEL.search(text, max(0, end - 4), end):
        return None
    return match.start(), match[0]


def division_meant(document: Document, level: str, offset: int, bodies: Sequence[BodyMention] = ()) -> Place | None:
    """The division that a bare `level` at `offset` stands for; `bodies` are those named before, in order."""
    kind = _FULL_KIND.get(level, level)
    before = bisect_left(document.starts(document.places), offset)
    if before and _is_topic(document, near := document.places[before - 1], offset, kind):
        return near.place
    return (
        _of_the_sentence(document, kind, offset, bodies)
        or own_division(document, kind)
        or _last_named(document, kind, before)
    )


def name_in_full(document: Document, span: Span) -> str:
    """A name that leans on its division: 市会议中心 in an article on 池州 is 池州市会议中心; any other as it is written."""
    name = document.quotation(span)
    level = _LEANS.match(name)
    place = division_meant(document, level[0], span.start) if level else None
    return place.name + name[len(level[0]) :] if level and place else name


def _is_topic(document: Document, near: PlaceMention, offset: int, kind: str) -> bool:
    """台州市的市长由市委副书记…, 在台州市挂职任市委副书记: the place named just before, in the same clause."""
    between = document.text[near.span.end : offset]
    if not near.place.name.endswith(kind) or len(between) > 12:
        return False
    return between.startswith(("的", "挂职")) and not _MARK.search(between)


def _of_the_sentence(document: Document, kind: str, offset: int, bodies: Sequence[BodyMention]) -> Place | None:
    """平度市委书记甲，市委副书记乙: the division of the body last named in full in the sentence."""
    floor = document.sentence_at(offset).start
    headed = _headed(document, floor, offset)
    for body in reversed(bodies[-8:]):
        if body.span.end > offset:
            continue
        if body.span.start < floor or (headed and headed.span.start > body.span.start):
            break
        if len(body.organisation.place) == 6 and _is_named_in_full(document, body):
            return division_of_kind(body.organisation.place, kind, document)
    return division_of_kind(headed.place.code, kind, document) if headed else None


def _headed(document: Document, floor: int, offset: int) -> PlaceMention | None:
    """The division last named in the sentence with its head: 揭阳市市长甲."""
    index = bisect_left(document.starts(document.places), offset)
    for mention in reversed(document.places[max(0, index - 6) : index]):
        if mention.span.start < floor:
            return None
        named = document.text[mention.span.start] not in "全我本该"
        if named and len(mention.place.code) == 6 and _HEAD.match(document.text, mention.span.end):
            return mention
    return None


def _is_named_in_full(document: Document, body: BodyMention) -> bool:
    division = gazetteer().at(body.organisation.place, year_of(document))
    return (
        bool(division)
        and division is not None
        and document.text[body.span.start : body.span.start + 8].find(division.name[:2]) >= 0
    )


def division_of_kind(code: str, kind: str, document: Document) -> Place | None:
    """The division of a code, or the nearest around it, that calls itself `kind`."""
    for around in (code, *parents_of(code)):
        division = gazetteer().at(around, year_of(document))
        if division and is_of_kind(division, kind):
            return Place(name_in(document, division), division.code)
    return None


def _last_named(document: Document, kind: str, before: int) -> Place | None:
    for mention in reversed(document.places[max(0, before - 12) : before]):
        if kind in _TOWNS and not mention.place.code and mention.place.name.endswith(kind):
            return mention.place
        if len(mention.place.code) == 6:
            place = division_of_kind(mention.place.code, kind, document)
            if place:
                return place
    return None


def place_in_full(document: Document, place: Place) -> Place:
    """A division that the text writes without the word for its kind: 合肥 is 合肥市; 四川 is 四川省 where the text names it so, too.

    Regions and municipalities of the first level stay short (宁夏, 重庆).
    """
    division = gazetteer().at(place.code, year_of(document)) if len(place.code) == 6 else None
    if division is None or division.name[:-1] != place.name:
        return place
    if division.level == "province" and not (division.name.endswith("省") and division.name in document.text):
        return place
    return Place(division.name, place.code)


def division_in_short(document: Document, end: int, kind: str) -> tuple[int, Place] | None:
    """A division written without its kind that ends at `end`: 胶州|副市长, 淮滨|原|县委."""
    for length in range(min(4, end), 1, -1):
        word = document.text[end - length : end]
        divisions = [d for d in gazetteer().named(word) if is_of_kind(d, kind)]
        division = preferred(divisions, year_of(document), document.home)
        if division:
            return end - length, Place(division.name, division.code)
    return None
