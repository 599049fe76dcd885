"""Administrative divisions in the text, and what 全市, 我省, 该县 stand for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from kg.grammar.divisions import OPEN, Division, gazetteer, names_of, parents_of
from kg.grammar.document import Document
from kg.grammar.mentions import PlaceMention
from kg.grammar.segmentation import is_in_dictionary
from kg.lexicon import words
from kg.model import Place, Span

_MUNICIPALITIES = ("11", "12", "31", "50")
"""Provinces that are a city each, whose districts go by short names in their own news."""
CHINA = Place("中国", "00")
"""Where national news is at home."""

_SELF = re.compile(
    r"(?:全|我|本|该|两)(省|街道(?<=该街道)|市|县|州|旗|盟|区|国|自治区|自治州|自治县|镇|乡)(?![长委府级内外场辖民域间别划块])"
)
_SELF_STOP = regex.compile(r"[安健完齐成自应]$")
_COUNTRY = re.compile(r"(?:中国|中华人民共和国)(?!共产党|人民|科学院|工程院|公民|籍)")
_STREET = regex.compile(
    r"[东西南北中]?(?:大街|大道|大桥|路口|路(?=[、，。；和与及等\d]|[东西南北]段)|街(?=[、，。；和与及等\d]))"
)
"""Behind a place's name: the name of a street, 朝阳大街, 天津路."""

_NUMBERED = frozenset("一二三四五六七八九十")
_NOT_IN_TOWN = frozenset(
    "的和与及在是了到从向对各个多把被让为有该全本我此其并或、，。《》“”一二三四五六七八九十两数名建下这那座"
)


_NEARBY = 8
"""Among so many places told before it the one is that 该市 stands for."""


class Sighting(NamedTuple):
    """A division's name in the text with all that it may stand for; `short` if written without 省, 市, 县, 区."""

    span: Span
    word: str
    divisions: tuple[Division, ...]
    needs_context: bool
    """Whether the word alone proves nothing."""


@lru_cache(maxsize=2)  # home and places of one document are looked for in a row
def sightings(text: str) -> tuple[Sighting, ...]:
    """Every name of a division in the text, in order."""
    known = gazetteer()
    found = []
    for start, end in known.scan(text):
        word = text[start:end]
        if word.endswith("地区") and text.startswith("生产总值", end):
            continue  # 永川|地区生产总值
        if not _stands_in_a_word(text, start, end) and not _STREET.match(text, end):
            found.append(Sighting(Span(start, end), word, *_meaning_of(word)))
    return tuple(found)


@lru_cache(maxsize=4096)  # an article names the same few divisions again and again
def _meaning_of(word: str) -> tuple[tuple[Division, ...], bool]:
    """All that a name may stand for, and whether it needs context."""
    divisions = gazetteer().named(word)
    return divisions, _needs_context(word, divisions)


def _needs_context(word: str, divisions: tuple[Division, ...]) -> bool:
    """Whether short names of counties and bygone ones are all that a word is: they are often words of other kinds."""
    if all(d.level == "county" for d in divisions):
        return word in _common_words() or all(d.name != word for d in divisions)
    return all(d.name != word and d.until != OPEN for d in divisions)


def _stands_in_a_word(text: str, start: int, end: int) -> bool:
    """Whether the name is only a part of a longer word (三明治, 安康 in 平安健康)."""
    word = text[start:end]
    longer_words = _longer_words().get(word)
    return longer_words is not None and any(
        text.startswith(longer, start - longer.index(word)) for longer in longer_words if start >= longer.index(word)
    )


@cache
def _longer_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    known = gazetteer()
    for word in words("words_with_place_names"):
        for start, end in known.scan(word):
            found[word[start:end]] = (*found.get(word[start:end], ()), word)
    return found


def is_common_word(division: Division) -> bool:
    """Whether the division's short name is an everyday word as well: 和平, 新华."""
    return any(name in _common_words() for name in names_of(division))


def places_in(document: Document) -> tuple[PlaceMention, ...]:
    """The divisions named or referred to, in order; of nested names (浙江省杭州市) each has its own mention."""
    named = tuple(_named(document))
    told = [*named, *_towns(document, frozenset(m.span.end for m in named))]
    found = [*told, *_referred(document, sorted(told, key=lambda mention: mention.span))]
    found += [PlaceMention(Span(*m.span()), CHINA) for m in _COUNTRY.finditer(document.text)]
    return tuple(sorted(found, key=lambda mention: mention.span))


def year_of(document: Document) -> int:
    """The year the article speaks in; open end where nothing says."""
    return int(document.published[:4]) if document.published[:4].isdigit() else OPEN


def _named(document: Document) -> Iterator[PlaceMention]:
    year, home, before = year_of(document), document.home, None
    seen: list[Division] = []
    for sighting in sightings(document.text):
        inside = before if before and before[0].span.end == sighting.span.start else None
        division = resolved(sighting, year, home, inside[1] if inside else None, seen)
        if division:
            before = (sighting, division)
            seen.append(division)
            yield PlaceMention(sighting.span, Place(sighting.word, division.code))
        elif not sighting.needs_context:
            yield PlaceMention(sighting.span, Place(sighting.word))


def resolved(
    sighting: Sighting, year: int, home: Place | None, inside: Division | None, seen: Sequence[Division]
) -> Division | None:
    """Which division the name stands for: one in force, inside the one named right before it, near home, or of those seen."""
    options = sighting.divisions
    if inside:
        options = tuple(d for d in options if inside.code in parents_of(d.code)) or options
    if sighting.needs_context and not (inside and inside.code in parents_of(options[0].code)):
        if not home or len(home.code) < 6:
            return None
        around = home.code[:2] if home.code[:2] in _MUNICIPALITIES else home.code[:4]
        options = tuple(d for d in options if d.code.startswith(around) and d.code != home.code)
        if not options or sighting.word in _common_words():
            return None
    return preferred(options, year, home, seen)


@cache
def _common_words() -> frozenset[str]:
    return frozenset(words("counties_like_words"))


def preferred(
    options: Sequence[Division], year: int, home: Place | None, seen: Sequence[Division] = ()
) -> Division | None:
    """The likeliest of several divisions of one name; None where nothing tells them apart."""
    if len(options) > 1:
        options = [d for d in options if d.in_force(year)] or options
        codes = {d.code for d in options}
        options = [d for d in options if not codes & {*parents_of(d.code)} - {d.code}]  # 吉林 is the province
    if len(options) < 2:
        return options[0] if options else None
    code = home.code if home else ""
    around = {c for d in seen[-40:] for c in (d.code, *parents_of(d.code))}

    def rank(d: Division) -> tuple[bool, bool, bool, int, int]:
        near = bool(code) and d.code[:4] == code[:4]
        far = bool(code) and d.code[:2] == code[:2]
        level = {"province": 0, "prefecture": 1, "county": 2}[d.level]
        return (not near, not far, not around & {*parents_of(d.code)}, level, -d.until)

    ranked = sorted(options, key=lambda d: (rank(d), d))
    best = [d for d in ranked if rank(d) == rank(ranked[0])] if ranked else []
    return best[-1] if len({d.code for d in best}) == 1 else None


def _referred(document: Document, told: Sequence[PlaceMention]) -> Iterator[PlaceMention]:
    """全市, 我县: the division that is at home; 该镇: the one of its kind told of last."""
    for match in _SELF.finditer(document.text):
        if _SELF_STOP.search(document.text, max(0, match.start() - 1), match.start()):
            continue
        place = CHINA if match[1] == "国" else own_division(document, match[1])
        if match.group().startswith("该"):
            place = _last_of_kind(document, told, match[1], match.start()) or place
        if place:
            yield PlaceMention(Span(*match.span()), place)


def _last_of_kind(document: Document, told: Sequence[PlaceMention], kind: str, before: int) -> Place | None:
    """The division told of last before an offset that calls itself `kind`, or a town of that kind."""
    index = bisect_left([mention.span.start for mention in told], before)
    for mention in reversed(told[max(0, index - _NEARBY) : index]):
        division = gazetteer().at(mention.place.code, year_of(document)) if len(mention.place.code) == 6 else None
        if division and is_of_kind(division, kind):
            return Place(name_in(document, division), division.code)
        if not division and mention.place.name.endswith(kind):
            return mention.place
    return None


def own_division(document: Document, kind: str) -> Place | None:
    """The home place or the nearest division around it that calls itself `kind` (省, 市, 县, 区 …)."""
    home = document.home
    if home and not home.code:
        return home if home.name.endswith(kind) else None
    if not home or len(home.code) < 6:
        return None
    year = year_of(document)
    chain = [home.code, *parents_of(home.code)]
    for division in (d for code in chain if (d := gazetteer().at(code, year))):
        if is_of_kind(division, kind):
            return Place(name_in(document, division), division.code)
    return None


def name_in(document: Document, division: Division) -> str:
    """What the article mostly calls the division, short names apart: 湘西土家族苗族自治州, 湘西自治州, 湘西州; else its usual name."""
    forms = [form for form in names_of(division) if form.endswith(division.name[-1])]
    called = {form: document.text.count(form) for form in (division.name, *forms)}
    most = max(called, key=lambda form: called[form])
    return most if called[most] else usual_name(division)


def usual_name(division: Division) -> str:
    """How the division's organs and people call it: without nationalities (大理州, 长阳县), regions in full."""
    if division.level != "province" and "自治" in division.name:
        return names_of(division)[1]
    return division.name


def is_of_kind(division: Division, kind: str) -> bool:
    """Whether a division calls itself `kind`: 省, 市, 县, 区, 自治区 …."""
    if division.name.endswith(kind):
        return True
    return kind == "省" and division.level == "province" and "自治区" not in division.name and not division.is_city


def _without_verb(document: Document, start: int, end: int) -> int:
    """Where a town's name begins without the verb before it: 叮嘱|清河乡, 已经|担任|清河乡; at `end` if nothing else is left."""
    tokens = document.tokens
    index = max(0, bisect_right(tokens.starts, start) - 1)
    while index < len(tokens) and (word := tokens[index]).span.start < end:
        is_verb = len(word.word) == 2 and word.flag in ("v", "d", "vd") and is_in_dictionary(word.word)
        is_cut = word.span.start < start and len(word.word) > 1
        if word.span.end > end or not (is_verb or is_cut):
            break
        start = word.span.end
        index += 1
    return start + 1 if document.text[start] == "任" and end - start > 2 else start


@cache
def _nations() -> regex.Pattern[str]:
    """Nationalities in the name of a township: 青林|回族维吾尔族|乡."""
    return regex.compile(rf"(?:(?:{'|'.join(words('ethnic_names'))})族?)+(?<=族)$")


@cache
def _words_like_towns() -> frozenset[str]:
    """Kinds of towns, which name none: 城镇, 小镇."""
    return frozenset(words("towns_like_words"))


@cache
def _town() -> regex.Pattern[str]:
    """The word that closes a town's name, where the text goes on as behind one."""
    followers = "|".join(words("town_followers"))
    return regex.compile(
        r"(?<![乡镇副代]|[乡镇][原前])(?:镇|(?<![城家故老同离返回还思])乡|街道)(?!乡(?!长)|村|区|镇(?!长))"
        rf"(?=[、，。；：和与及的在等党人政长副原办中第小镇乡牧]|\P{{Han}}|{followers}|$)"
    )


def _town_start(text: str, end: int, named: frozenset[int]) -> int:
    """Where the name of a town can begin at the earliest that ends at `end`, behind the divisions that end at `named`."""
    start = end
    while (
        start > max(0, end - 5)
        and "\u4e00" <= text[start - 1] <= "\u9fff"
        and text[start - 1] not in _NOT_IN_TOWN
        and not (text[start - 1] in "省市县区旗" and end - start > 1)
        and not (start in named and start < end)
    ):
        start -= 1
    is_numbered = end - start in (2, 3) and text[start - 1] in _NUMBERED  # 三道沟镇
    return start - 1 if is_numbered else start


def _towns(document: Document, named: frozenset[int]) -> Iterator[PlaceMention]:
    """Towns and streets, known by their form: 北苑镇, 望江街道."""
    text, home = document.text, document.home
    for match in _town().finditer(text):
        nations = _nations().search(text, max(0, match.start() - 14), match.start())
        end = nations.start() if nations else match.start()
        start = _without_verb(document, _town_start(text, end, named), end)
        if 1 <= end - start <= 4 and text[start : match.end()] not in _words_like_towns():
            yield PlaceMention(
                Span(start, match.end()),
                Place(text[start : match.end()], "", home.code if home and len(home.code) == 6 else ""),
            )
