"""Villages that figures hold for, and what 全村, 该镇, 园区 stand for in the words of the moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from kg.grammar.document import Document
from kg.grammar.figures.words import words_that
from kg.grammar.mentions import PlaceMention
from kg.model import Place, Span

_VILLAGE = regex.compile(
    r"(?<=[镇乡县区市旗场道])(?P<name>[^\P{Han}的和与在是了各每该本全个等有城镇乡]{1,4}(?:村|社区))(?![镇乡民委支党里中])"
)
"""A village named with where it lies: 清河镇|双桥村."""
_POINTING = regex.compile(
    r"(?:全|该|本|我|这个)(?P<kind>村|社区|镇|乡|街道|县|区|市|州|旗|园区|景区|片区|试验区|示范区|开发区|高新区|新区)(?![长委府级内外场辖民域间别划块])"
    r"|(?<=^|[，。；：“\n])(?P<kind>[村镇乡县区])(?:里|上(?=[^，。；]{0,8}\d))"
    r"|(?<=^|[，。；：“\n]|[今去明]年|半年)(?P<kind>园区|景区|开发区|高新区|经开区|新区|自贸区|综保区|片区|港区)(?![管党工委])"
)
_BEFORE = "[安健完齐成自应]"
_IN_FULL = {
    "园区": ("园", "园区"),
    "开发区": ("开发区", "经开区", "高新区"),
    "经开区": ("经开区", "经济技术开发区", "经济开发区"),
    "高新区": ("高新区", "高新技术产业开发区", "高新技术开发区"),
    "自贸区": ("自贸区", "自由贸易试验区"),
    "综保区": ("综保区", "综合保税区"),
    "港区": ("港区", "港经济技术开发区", "港经济开发区"),
}
"""How places that go by a short kind may be called in full."""


def villages_in(document: Document) -> Iterator[PlaceMention]:
    """Every mention of a village that the text names with its town or county at least once."""
    kinds = words_that("village-kind")
    names = {str(m["name"]) for m in _VILLAGE.finditer(document.text)}
    sound = sorted(name for name in names if not name.removesuffix("村").removesuffix("社区").endswith(kinds))
    for name in sound:
        for match in regex.finditer(
            rf"(?:[^\P{{Han}}的在到市县区旗]{{1,3}}(?:镇|乡|街道))?{regex.escape(name)}", document.text
        ):
            yield PlaceMention(Span(*match.span()), Place(name))


def towns_in_short(document: Document) -> Iterator[PlaceMention]:
    """Where a clause opens with a town that the text names in full elsewhere: 彭原 for 彭原镇."""
    towns = {m.place.name: m.place for m in document.places if _TOWN.fullmatch(m.place.name)}
    for name, place in sorted(towns.items()):
        short = name.removesuffix("街道")[: -1 if not name.endswith("街道") else None]
        for match in regex.finditer(rf"(?<=[，。；：“\n]){short}(?![镇乡街村县市区])", document.text):
            yield PlaceMention(Span(*match.span()), place)


_TOWN = regex.compile(r"\p{Han}{2,4}(?:镇|乡|街道)")


def referred_in(document: Document, places: Sequence[PlaceMention]) -> Iterator[PlaceMention]:
    """全村, 镇里, 园区: the last place of that kind named before, where the words do not stand for a place already."""
    taken = {mention.span.start for mention in places}
    for match in _POINTING.finditer(document.text):
        start = match.start()
        if start in taken or regex.match(_BEFORE, document.text[start - 1 : start]):
            continue
        named = next((m for m in reversed(places) if m.span.end <= start and _is_called(m.place, match["kind"])), None)
        if named:
            yield PlaceMention(Span(*match.span()), named.place)


def _is_called(place: Place, kind: str) -> bool:
    """Whether a place has a name of its own that ends in its kind: 双桥村 is a 村; an 园区 is any 产业园."""
    kinds = _IN_FULL.get(kind, (kind,))
    return place.name.endswith(kinds) and len(place.name) > len(kind) + (kind in "市县区州旗")
