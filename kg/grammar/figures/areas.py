"""Areas beside the administrative divisions that figures hold for: regions, zones and parks, countries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.figures.localities import referred_in, towns_in_short, villages_in
from kg.grammar.figures.words import alternatives, words_that
from kg.grammar.mentions import PlaceMention
from kg.grammar.places import CHINA
from kg.grammar.triggers import Triggers, matches_from
from kg.lexicon import words
from kg.model import Place, Span

_PORT = r"(?<=^|[，。；：、\n市省])(?!香)[^\P{Han}省市县区]{2,6}港(?=集装箱|货物|旅客|吞吐|完成|累计|航线|海铁)"
_OF_WHAT = r"(?=[，,的占有共在]|面积|人口|常住|GDP|地区|生产|外贸|进出口|港口|规模|城镇|居民|经济总量|实现|完成)"
"""What stands behind a region that figures are told of."""
_SO_MANY = regex.compile(
    r"(?<=[，。；：、\n）)]|^)(?:东西部|中西部|东部|中部|西部|东北|沿海|沿边|其余|其他|其它)?(?!3[12]个)\d+个?(?:省份|省区市|省市区|省市|省（区、市）|省、自治区、直辖市)(?![的：:、（(和及与])"
    r"(?=[^，。；：]{1,40}\d)(?![^，。；]{0,24}(?:超过?|高于|低于|逾|不足|不到)\d)"
)
"""Provinces told by their number that figures hold for: 中西部22个省份|有扶贫车间…; 9个省份复工率超过95% counts them."""
_TRIGGER = regex.compile(
    r"省份|省市|区|园|港|三角|津冀|流域|机场|口岸|[德法英美日印]国|盟|村|镇|[全该本]乡|[全该本]县|场"
)
_BEFORE, _LONGEST = "，。；：、\n“ 　)）市省在到自", 16
"""What a zone or port stands behind, and how long its name may be without its last word."""
_NO_NAME = regex.compile(
    r"[的了和与在等对把是有个占约从某还已依这并将到以为受由至]|^其|[两三四五六七八九十]大|位于|坐落|地处|现阶段|^(?:经(?![济开])|拓展|依托|该|本|此|目前|先后|作为|随着|全|各|新|首|一|两|进|要|将)|建[设成]|推进|打造|规划|支持|申报|创建"
    r"|\d+[个家座处条年月日]|通过|抵达|享受|来到|预计|入驻|途经|前往|半年|季度|[今去明]年"
)


def with_areas(document: Document) -> Document:
    """The document with its areas and villages among its places, and what words like 全村 stand for; itself if it names none."""
    if not _TRIGGER.search(document.text):
        return document
    found = tuple(
        sorted(
            (*_areas(document), *_groups(document), *villages_in(document), *towns_in_short(document)),
            key=lambda mention: mention.span,
        )
    )
    starts = [area.span.start for area in found]
    apart = (
        place
        for place in document.places
        if not any(area.span.holds(place.span) for area in found[: bisect_right(starts, place.span.start)][-1:])
    )
    places = tuple(sorted((*apart, *found), key=lambda mention: mention.span))
    referred = tuple(referred_in(document, places))
    if not found and not referred:
        return document
    return replace(document, places=tuple(sorted((*places, *referred), key=lambda mention: mention.span)), _starts={})


def _areas(document: Document) -> Iterator[PlaceMention]:
    starts = sorted(set(_starts(document.text)))
    for match in matches_from(starts, _pattern(), document.text, len(document.text)):
        if not (match["zone"] and _is_no_name(document, match)):
            yield PlaceMention(Span(*match.span()), Place(match.group()))


def _groups(document: Document) -> Iterator[PlaceMention]:
    """So many provinces, where a subject stands."""
    for match in _SO_MANY.finditer(document.text) if "省" in document.text else ():
        yield PlaceMention(Span(*match.span()), Place(match.group()))


def _is_no_name(document: Document, match: regex.Match[str]) -> bool:
    """Whether words that end like a zone's name say what is done or only of which kind it is: 推动园区, 民航机场."""
    first = next(iter(document.within(document.tokens, Span(*match.span()))), None)
    is_done = first is not None and first.flag in ("v", "d", "p", "vd") and first.span.start == match.start()
    zone = str(match["zone"])
    is_headed = zone in document.text[document.headline.start : document.headline.end]
    if is_done or _NO_NAME.search(zone.replace("与", "") if is_headed else zone):
        return True
    start = match.start() + len(CHINA.name) * match["zone"].startswith(CHINA.name)
    return _kinds().fullmatch(document.text, start, match.end()) is not None


@cache
def _kinds() -> Any:
    """Zones named by their kind alone: 国家级|高新技术|产业|开发区."""
    return regex.compile(rf"(?:{alternatives('zone-kind')})+(?:{alternatives('zone')})")


def _starts(text: str) -> Iterator[int]:
    """Where an area can begin: at its own word, or up to a few characters before the last word of a zone or port."""
    for word, is_last in _words().found_in(text):
        end = word.start
        yield end
        if is_last:
            yield from (at for at in range(max(0, end - _LONGEST), end) if at == 0 or text[at - 1] in _BEFORE)


@cache
def _words() -> Triggers[bool]:
    """Regions and countries, and the words in which the name of a zone or port ends: of these, whether they do."""
    named = dict.fromkeys((word for name in ("regions", "countries") for word in words(name) if len(word) > 1), False)
    return Triggers((named | dict.fromkeys((*words_that("zone"), "港"), True)).items())


@cache
def _pattern() -> Any:
    regions, countries = (_alternatives(name) for name in ("regions", "countries"))
    return regex.compile(
        rf"(?P<zone>{_zone()}|{_PORT})|(?P<region>{regions}){_OF_WHAT}|(?<=^|[，。；：、\n])(?P<country>{countries})(?!输入|籍|公民|对)"
    )


def _zone() -> str:
    """A zone named where a subject stands: 宁安新材料产业园现有企业80家."""
    return (
        r"(?<=^|[，。；：、\n“ 　)）]|(?<=[，。；：、\n])[在到]|来自)(?![\p{Han}]{0,3}(?:市|省|县|区)(?:委|政府))[\p{Han}A-Za-z0-9]{2,16}?"
        rf"(?:{alternatives('zone')})"
        r"(?![\p{Han}]{0,3}(?:管委会|党工委|等\d|签约|揭牌|获批|挂牌))"
    )


def _alternatives(name: str) -> str:
    return "|".join(sorted((word for word in words(name) if len(word) > 1), key=lambda word: (-len(word), word)))
