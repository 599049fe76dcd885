"""The division an article is at home in: what its 全市, 市委 and 省委 lean on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise

import regex

from kg.grammar.divisions import OPEN, Division, gazetteer
from kg.grammar.document import Document
from kg.grammar.places import CHINA, Sighting, is_common_word, name_in, preferred, sightings, year_of
from kg.lexicon import alternatives, rows
from kg.model import Place, Span

_HEADLINE, _FIRST, _DATELINE, _LEAD, _OWN_KIND, _SHORT, _MEDIUM = 5.0, 2.0, 4.0, 2.0, 4.0, 0.5, 4.0
_MOST_MENTIONS = 6
_GIVEN_NAME, _OFTEN = 2, 2
_ENOUGH, _SHARE = 4.0, 0.4
"""Weights of the signs, set so that headline and dateline together outdo any number of passing mentions."""

_OWN_BODIES = regex.compile(
    r"(?<=^|\P{Han}|[由在经受从的和与向对为据将被是报让])(?:我|全|本|该)?(?:(省|市|县|州|旗|盟|区)(?:委|政府|人大|政协|纪委|长\b|四套班子|四大班子|直)|(省|市|县|州|旗|盟|区)(?=长))"
    r"|(?<![安健完齐成])(?:全|我)(省|市|县|州|旗|盟|区)(?![长级内外场间])"
)
_NATIONAL = regex.compile(
    rf"国务院|中共中央|党中央|中央|全国|国家|我国|中国|最高人民|总书记|总理|(?:{alternatives('ministries')})部(?=网|消|发|介|\d|今|昨)|海关总署|税务总局"
)
_UNIVERSITY = regex.compile(r"\p{Han}{0,4}大学(?!生|城)")
_RUN_INTO_TITLE = "长"
"""What a county's short name shares with the title before it: 县长|葛…, no 长葛."""
_HEADED_BY_LETTER = tuple("省市县区州旗盟乡镇村局厅处科校院")
_CREDITED = regex.compile(r"(?:^|[\n《（(：:]|据|稿源|来源)[ 　]*\Z")
_DATED = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?:电|讯)|讯|电(?=[（(　 ])")
_GOING = regex.compile(
    r"(?r)(?<=^|\P{Han}|[由在经])(?:我|全|本)?(?P<kind>[市县区旗州盟])(?:委|政府|人大|政协|纪委|长)[^。；\n]{1,60}?(?:到|赴|深入|前往|走进)(?:了)?(?:\p{Han}{2,8}[、和及])*\Z"
)
_GONE_TO = regex.compile(rf"[，。、和与及就等]|开展|进行|专题|实地|{alternatives('visit_verbs')}")
"""Before and behind a division that the leaders of another one of its kind go to: 市委书记李明到|靖西市|调研."""

_TRIP = 80


def home_of(document: Document) -> Place | None:
    """The division the article is at home in; China for national news; None where nothing tells.

    Signs: names in the headline, the dateline, the lead, how often a division is named, and which of 全市, 市委, 县委 …
    the article says without a name. A dateline from Beijing alone is no sign.
    """
    signs = _Signs(document)
    named = [
        division
        for division in sorted(signs.weights.keys() - signs.visited)
        if not is_common_word(division) or division in signs.in_full
    ]
    best = max(named, key=lambda d: (signs.score(d), d in signs.in_full, d.level == "county"), default=None)
    if best and not signs.is_prominent(best) and _of_the_state().search(document.text, 0, document.headline.end):
        return CHINA
    if best and signs.score(best) >= _ENOUGH and signs.bear_out(best):
        return Place(name_in(document, best), best.code)
    if city := signs.city_around():
        return Place(city.name, city.code)
    return CHINA if _NATIONAL.search(document.text, 0, _opening_end(document)) else None


class _Signs:
    """What speaks for each division that one document names."""

    def __init__(self, document: Document) -> None:
        self.kinds = Counter(next(filter(None, m.groups())) for m in _OWN_BODIES.finditer(document.text))
        self.weights: dict[Division, float] = {}
        self.counts: Counter[Division] = Counter()
        self.in_full: set[Division] = set()
        self.of_medium: set[Division] = set()
        self.shown: set[Division] = set()
        self.visited: set[Division] = set()
        self._year = year_of(document)
        self._read(document, self._year)

    def _read(self, document: Document, year: int) -> None:
        headline_end, lead_end, seen = document.headline.end, _lead_end(document), _beside_people(document.text)
        names = {sighting.word: sighting for sighting in seen}  # most are named again and again
        names = {word: name._replace(divisions=self._of_own_kind(name.divisions)) for word, name in names.items()}
        alone = {word: preferred(name.divisions, year, None) for word, name in names.items()}
        sure = tuple(d for s in seen if not s.needs_context and (d := alone[s.word]))
        provisional = {word: _provisional(name, year, sure) for word, name in names.items()}
        located = [(s, d) for s in seen if (d := provisional[s.word])]
        told = {d for s, d in located if not s.needs_context}
        located = [(_as_told(s, d in told and s.span.end <= headline_end), d) for s, d in located]
        found = _unlocating(located)
        headed = {d for s, d in found if s.span.end <= headline_end and not s.needs_context}
        for sighting, division in found:
            weight = _SHORT if sighting.needs_context else 1.0
            is_dated_within = sighting.span.start >= headline_end and _has_part(division, headed)
            weight *= 0.0 if is_dated_within else _weight(document, sighting, headline_end, lead_end)
            self.weights[division] = self.weights.get(division, 0.0) + weight
            self.counts[division] += 1
            if _is_medium(document, sighting):
                self.of_medium.add(division)
            if sighting.span.end <= headline_end or _DATED.match(document.text, sighting.span.end):
                self.shown.add(division)
            if not sighting.needs_context:
                self.in_full.add(division)
            if division.level == "county" and self._is_gone_to(document, sighting):
                self.visited.add(division)

    def _of_own_kind(self, divisions: tuple[Division, ...]) -> tuple[Division, ...]:
        """Of a county that has become a city, the one that a text without a year speaks of: 全县 is the county's."""
        changed = self._year == OPEN and len(divisions) > 1 and all(d.level == "county" for d in divisions)
        return tuple(d for d in divisions if changed and d.name[-1] in self.kinds) or divisions

    def _is_gone_to(self, document: Document, sighting: Sighting) -> bool:
        """Whether those who go there lead a division of its kind, or one around it: 市委书记李明到|靖西市|调研 is no news of 靖西."""
        start, kind = sighting.span.start, sighting.word[-1]
        if not _GONE_TO.match(document.text, sighting.span.end):
            return False
        going = _GOING.search(document.text, max(document.sentence_at(start).start, start - _TRIP), start)
        return going is not None and (going["kind"] == kind or (going["kind"] == "市" and kind not in self.kinds))

    def score(self, division: Division) -> float:
        """The weights of a division with its mentions and its own 市委, 全县 …."""
        is_own = division.name[-1] in self.kinds
        own = _OWN_KIND * is_own + _MEDIUM * (is_own and division in self.of_medium)
        return self.weights[division] + own + min(self.counts[division], _MOST_MENTIONS)

    def is_prominent(self, division: Division) -> bool:
        """Whether headline or dateline name a division, or the text its bodies: not who is only commended by a ministry."""
        return division in self.shown or division.name[-1] in self.kinds

    def bear_out(self, division: Division) -> bool:
        """Whether the best division is more than a passing mention: a short name alone proves nothing."""
        own = division.name[-1] in self.kinds
        if division not in self.in_full:
            is_said = self.counts[division] > 1 or division in self.of_medium
            return own and is_said and not is_common_word(division)
        share = self.counts[division] / sum(self.counts.values())
        return own or self.weights[division] >= _DATELINE or (self.counts[division] > 1 and share >= _SHARE)

    def city_around(self) -> Division | None:
        """The city that all counties named in full lie in, of a text that says 市委, 全市 more than once and never whose."""
        around = {division.code[:4] for division in self.in_full if division.level == "county"}
        if self.kinds["市"] < _OFTEN or len(around) != 1:
            return None
        city = gazetteer().at(around.pop() + "00", self._year)
        is_alone = city and all(d.level == "county" or d.code == city.code[:2] + "0000" for d in self.in_full)
        return city if city and is_alone and city.name.endswith("市") else None


def _beside_people(text: str) -> tuple[Sighting, ...]:
    """The names of divisions that are no given names behind a title and a surname, 院长冯|玉林, and begin no university's."""
    return tuple(
        sighting
        for sighting in sightings(text)
        if not _UNIVERSITY.match(text, sighting.span.end)
        and not (sighting.needs_context and _runs_into_title(text, sighting.span))
        and (
            len(sighting.word) > _GIVEN_NAME
            or not _titled().search(text, max(0, sighting.span.start - 6), sighting.span.start)
        )
    )


@cache
def _titled() -> regex.Pattern[str]:
    heads = "|".join(sorted({row[0][-1:] for row in rows("titles")}))
    return regex.compile(f"(?r)(?:{heads})(?:{alternatives('surnames')})\\Z")


def _runs_into_title(text: str, span: Span) -> bool:
    return text[span.start] == _RUN_INTO_TITLE and text[span.start - 1 : span.start] in _HEADED_BY_LETTER


def _is_medium(document: Document, sighting: Sighting) -> bool:
    """Whether a name begins that of the paper that is credited: 《东山报》3月13日, 来源：东山日报, （东山报 …）."""
    text, (start, end) = document.text, sighting.span
    return start >= document.headline.end and bool(
        _CREDITED.search(text, max(0, start - 4), start) and _medium().match(text, end)
    )


@cache
def _of_the_state() -> regex.Pattern[str]:
    """Central bodies, at the start of a headline that is theirs."""
    return regex.compile(f"(?<![省市县区州旗驻原前])(?:{alternatives('central_bodies')})(?!驻|代表|委员(?!会))")


@cache
def _medium() -> regex.Pattern[str]:
    return regex.compile(f"(?:人民|党政|政府|新闻|广播)?(?:{alternatives('media_endings')})")


def _has_part(whole: Division, named: Collection[Division]) -> bool:
    """Whether the headline names a part of a division and not the division for itself."""
    prefix = whole.code.rstrip("0")
    return (
        whole.level == "prefecture"
        and whole not in named
        and any(d.level == "county" and d.code.startswith(prefix) for d in named)
    )


def _unlocating(found: Sequence[tuple[Sighting, Division]]) -> list[tuple[Sighting, Division]]:
    """The names that say more than where the name right behind them lies."""
    pairs = pairwise(found)
    return [one for one, following in pairs if not _only_locates(*one, *following)] + list(found[-1:])


def _as_told(name: Sighting, in_full: bool) -> Sighting:
    """A short name that the text gives in full elsewhere needs no context: 北京|顺义 beside 顺义区."""
    return name._replace(needs_context=name.needs_context and not in_full)


def _only_locates(name: Sighting, division: Division, following: Sighting, part: Division) -> bool:
    """Whether a name says only where the one right behind it lies: 杭州 in 杭州西湖区."""
    if name.span.end != following.span.start or following.needs_context or division.level == part.level:
        return False
    prefix = division.code.rstrip("0")
    return bool(prefix) and part.code.startswith(prefix)


def _weight(document: Document, sighting: Sighting, headline_end: int, lead_end: int) -> float:
    start, end = sighting.span.start, sighting.span.end
    if end <= headline_end:
        return _HEADLINE + (_FIRST if start < 4 else 0.0)
    if _DATED.match(document.text, end):
        return 0.0 if sighting.word == "北京" else _DATELINE
    return _LEAD if end <= lead_end else 0.0


def _provisional(sighting: Sighting, year: int, sure: Sequence[Division]) -> Division | None:
    """The division before the home is known: those named beyond doubt decide; without a code if nothing does."""
    division = preferred(sighting.divisions, year, None, sure)
    if division or sighting.needs_context or sighting.word != sighting.divisions[0].name:
        return division
    return Division("", sighting.word, 0, OPEN)


def _opening_end(document: Document) -> int:
    """The end of the lead, or of the paragraph behind it where subtitles stand above the lead."""
    ends = (paragraph.end for paragraph in document.paragraphs[1:5])
    return next((end for end in ends if end - document.headline.end > 60), _lead_end(document))


def _lead_end(document: Document) -> int:
    return document.paragraphs[1].end if len(document.paragraphs) > 1 else document.headline.end
