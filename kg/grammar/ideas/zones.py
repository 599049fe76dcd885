"""Zones, parks and platforms without marks that policy sets up: 共建某地科技合作专区, 某某医疗旅游先行区建设."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, common_words
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.grammar.ideas.unmarked import from_place, name_before
from kg.grammar.triggers import Triggers
from kg.lexicon import alternatives, rows, words
from kg.model import Span

_LONGEST = 22
"""How many characters the name before the word zone can take."""
_SHORTEST_KIND = 2
"""How many characters say at least what kind of zone it is."""
_SHORTEST_MATTER = 5
_OF_COUNTRY = regex.compile("(?:国家|全国|中国)(?!级)[\\p{Han}]{4}")
_SET_UP = regex.compile(
    f"(?:{alternatives('adverbs', 'founding')})*(?:{alternatives('verbs_of_zones', 'set-up')})(?:好|了|成为|为|成)?$"
)
_DESCRIBES = regex.compile(
    f"(?:(?:中国|全国|国内|全省|全市|全疆|全区)?(?:唯一|首[个批家座]|最大的?)|第?{NUMBER}+[个批家座大]|最新一批|新一轮|国家级|省级|市级|一批|一个|一流|现代化?|综合性|国际化|重点|各类|各级|若干|更多|高水平|高质量|高标准)+"
)
_SEVERAL = regex.compile(f"(?!一个){NUMBER}+[个家批](?<!首批)|一批|若干|各类|各级|更多")
"""What is said of many zones of a kind, which has no proper name."""
_OPENED = "(?:昨日|今日|日前|近日|正式)?在[^，。；]{2,14}(?:揭牌|挂牌|成立|启动|奠基|开园|开工)"
_GOES_ON = regex.compile(
    f"{_OPENED}|(?:等|的)?(?:[、，。；：？！）)\n和与及等]|{alternatives('verbs_of_zones', 'goes-on')}|建设(?!项目))"
)
_ASIDE = regex.compile("[（(][^（()）\\n]{2,20}[)）]")
"""How a zone is called in short, or what it is for: 某试验区（简称某区）."""

_BUILT = regex.compile(
    f"{_OPENED}|(?:[、和与及][^，。；]{{2,16}})?(?:等)?(?:的)?(?:建设|创建|申报|揭牌|挂牌|高质量发展|落户|获批|启动)"
)
_NO_NAME = regex.compile(
    "[等这该此其各]|为(?!民|农|老)|在|书记|[市县区]长|[一二两三四五六七八九十][条处座]|之一|推进|坚持|加快|有关|相关|全[省市县区]|(?:多|几|两|数)[个家处座]|为主"
)


_DESCRIBED = regex.compile(
    "(?:建设|创建|共建|打造|设立|成立|建立|组建|推进|支持|布局|申报|争创|启动|建成)[^，。；：]{2,24}的$"
)
"""A verb that sets up, before what describes the zone: 创建|具有公益性质的|某地研究院."""
_LONGEST_FIELD = 14
_FIELD = regex.compile("(?![省市县区州]?(?:委|政府))\\p{Han}{2,8}(?<![县区])")
_REGIONS = regex.compile(f"{'|'.join(words('regions'))}|海上丝绸之路|丝绸之路|黄河流域|长江流域|大运河|长征|长城")


class _Zone(NamedTuple):
    """A zone by its name; whether the text says it is set up, and whether its name is a proper one."""

    span: Span
    is_set_up: bool
    is_proper: bool


def zones_built(document: Document) -> Iterator[Idea]:
    """Zones by proper names that are to be built, and those in a row with them; not 支持示范区建设, 某开发区管委会."""
    last: _Zone | None = None
    for span, need in _zone_words().found_in(document.text, document.headline.end):
        zone = _zone(document, span, need, last)
        if zone is None:
            continue
        last = zone
        if zone.is_set_up and zone.is_proper and not is_inside_title(document, zone.span.start):
            yield Idea(zone.span, "platform")


def _zone(document: Document, word: Span, need: str, last: _Zone | None) -> _Zone | None:
    """The zone whose name ends in the word, None where the text does not go on as behind a zone."""
    text = document.text
    aside = _ASIDE.match(text, word.end)
    behind = aside.end() if aside else word.end
    if not _GOES_ON.match(text, behind):
        return None
    before = name_before(document, word, _SET_UP, _LONGEST)
    described = _DESCRIBES.match(text, before.start, word.start)
    if described and _SEVERAL.search(described.group()):
        return None
    begin = from_place(document, described.end() if described else before.start, word.start)
    name = Span(_joined_from_place(document, begin), word.start)
    length = name.end - name.start
    if length < _SHORTEST_KIND or _NO_NAME.search(text, name.start, name.end):
        return None
    joined = last if last and last.span.end + 1 == name.start and text[last.span.end] in "、和与及" else None
    described_at = _DESCRIBED.search(text, max(0, before.start - _LONGEST - 8), before.start)
    is_set_up = (
        before.is_governed
        or bool(described_at)
        or bool(_BUILT.match(text, behind))
        or bool(joined and joined.is_set_up)
    )
    is_sibling = bool(joined and joined.is_proper and length > _SHORTEST_KIND)
    return _Zone(Span(name.start, word.end), is_set_up, is_sibling or _is_proper(document, name, need))


def _joined_from_place(document: Document, begin: int) -> int:
    """Where a name begins that joins two fields behind a place: 某市|甲技术与乙经济试验区."""
    if document.text[begin - 1] not in "与和":
        return begin
    floor = document.sentence_at(begin).start
    near = document.within(document.places, Span(max(floor, begin - _LONGEST_FIELD), begin - 1))
    field = Span(near[-1].span.end, begin - 1) if near else Span(begin, begin)
    return near[-1].span.start if near and _FIELD.fullmatch(document.text, *field) else begin


def _is_proper(document: Document, name: Span, need: str) -> bool:
    """Whether a name holds what its word needs: a kind of its own, a place, a matter told at length."""
    text = document.text
    if need == "matter":
        return name.end - name.start >= _SHORTEST_MATTER
    shortest = 0 if need == "self" else _SHORTEST_KIND
    if any(name.end - place.span.end >= shortest for place in document.within(document.places, name)):
        return True
    if need != "place":
        return name.end - name.start > _SHORTEST_KIND and not common_words().fullmatch(text, name.start, name.end)
    return bool(_OF_COUNTRY.match(text, name.start, name.end) or _REGIONS.match(text, name.start, name.end))


@cache
def _zone_words() -> Triggers[str]:
    return Triggers((row[0], row[1]) for row in rows("zone_words"))
