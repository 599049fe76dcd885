"""Numbers with units: 318.6亿元, 五千多万人, 百分之九十六点五, 近八成, 3%-5%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import QuantityMention
from kg.grammar.numerals import ARABIC, CHINESE, CHINESE_DIGITS, digits_of, number_of, plain, scaled
from kg.grammar.triggers import matches_from, starts_of
from kg.grammar.units import unit_of, unit_pattern
from kg.lexicon import alternatives, rows
from kg.model import Span

_SCALE = "十万|百万|千万|万亿|亿|万|千|百"
_NEVER_BEFORE = r"第\d.A-Za-z〔\[/星周卷零〇一二三四五六七八九十百千"
_NO_NUMBER_BEFORE = rf"(?<![{_NEVER_BEFORE}]|(?<![周工账租假学])期|[“《「][一二三四五六七八九十两]?)"
_YEAR_AND_MONTH = regex.compile(r"(?:19|20)\d\d\.(?:0[1-9]|1[0-2])")
"""2008.07起 in a life is a date."""
_PER = alternatives("per_units")
"""What a unit may be per: 元/吨."""
_CHANGED = alternatives("verbs_of_values", "changes")
"""Verbs that a list of changes stands behind: 分别提高1.2和0.8个百分点."""
_AND_MORE = "(?<=个)多(?:小时|钟头|月|星期|季度|世纪|工作日|百分点)"
"""3个多小时 counts hours, roughly."""
_PASSED = alternatives("verbs_of_values", "passes")
_ROUND = "万亿|千亿|百亿|十亿|亿|千万|百万"
"""A round number without a numeral counts one of its kind behind a verb of reaching: 突破千亿元."""
_INDEX = f"(?:指数|系数|万[吨台辆车]死亡率|容积率|收入比|收入之比|倍差)(?:{alternatives('verbs_of_values', 'stands-at')})|综合指数"
"""What a number without a unit stands behind: 景气指数为128.5, 恩格尔系数降至0.35."""
_TENTHS_END = "(?!不变|[员立功为果本效绩交长就品分熟都套型材])"


def quantities_in(document: Document) -> tuple[QuantityMention, ...]:
    """The quantities in order of place; what belongs to a date is none."""
    dates = iter(document.dates)
    date = next(dates, None)
    found = []
    for quantity in _quantities(document.text):
        while date and date.span.end <= quantity.span.start:
            date = next(dates, None)
        if not (date and date.span.overlaps(quantity.span)):
            found.append(quantity)
    return tuple(found)


def base_of(value: str, unit: str) -> tuple[str, str]:
    """The value in its base unit, and that unit: ("318.6", "亿元") → ("31860000000", "元"); empty if the unit is unknown."""
    known = unit_of(unit)
    if not known or not value:
        return "", ""
    return plain(Decimal(value) * known.factor), known.base


def _quantities(text: str) -> Iterator[QuantityMention]:
    for match in matches_from(starts_of(_beginning(), text, 0, len(text)), _pattern(), text, len(text)):
        quantity = _quantity(match)
        if quantity:
            yield quantity


def _quantity(match: regex.Match[str]) -> QuantityMention | None:
    if match["percentage"]:
        return _percentage(match)
    if match["round"]:
        number, scale = scaled("一" + match["round"])
        return _mention(match, number, _tidy(scale + match["unit"]))
    if match["index"]:
        return _mention(match, number_of(match["index"]), "")
    return _tenths(match) if match["tenths"] else _counted(match)


def _percentage(match: regex.Match[str]) -> QuantityMention | None:
    """百分之九十六点五."""
    unit = "‰" if match["hundredths"] == "千" else "%"
    return _mention(match, number_of(match["percent"]), unit)


def _tenths(match: regex.Match[str]) -> QuantityMention | None:
    """近八成, 七成五, 三成多."""
    number = number_of(match["tenth"])
    if number is None or number > 10:
        return None
    extra = match["half"] or ""
    fives = Decimal(5) if extra == "半" else number_of(extra) if extra else Decimal(0)
    return _mention(match, number * 10 + (fives or Decimal(0)), "%")


def _counted(match: regex.Match[str]) -> QuantityMention | None:
    """318.6亿元, 四百多名, 3—5个, 3%-5%."""
    numeral, scale = match["number"], match["scale"] or ""
    if "亿" in numeral and scale == "万" and not numeral[0].isdecimal():
        numeral, scale = numeral + scale, ""  # 一亿六千多万
    number, inner = (number_of(numeral), "") if numeral[0].isdecimal() else scaled(numeral)
    unit = inner + scale + (match["unit"] or "") + (match["per"] or "")
    if len(numeral) > 1 and not numeral[0].isdecimal() and digits_of(numeral):
        return None  # 八一, 二三: read out digit by digit, they name or guess
    if (numeral == "一" and _is_vague(unit)) or (_YEAR_AND_MONTH.fullmatch(numeral) and unit in ("", "起")):
        return None
    return _mention(match, number, _tidy(unit), _upper(match["upper"]))


def _upper(numeral: str | None) -> str:
    if not numeral:
        return ""
    number = number_of(numeral) if numeral[0].isdecimal() else scaled(numeral)[0]
    return "" if number is None else plain(number)


def _is_vague(unit: str) -> bool:
    """一个, 一家, 一件 say 'a', not 'one'."""
    known = unit_of(unit)
    return known is not None and known.kind in ("count", "people", "measure")


def _mention(match: regex.Match[str], number: Decimal | None, unit: str, upper: str = "") -> QuantityMention | None:
    if number is None:
        return None
    hedges = [h for name in ("before", "inside", "after") for h in match.captures(name)]
    start = match.start("exact")
    value = plain(-number if match["sign"] else number)
    return QuantityMention(
        Span(start, match.end()), value, unit, match.group()[start - match.start() :], "".join(hedges), upper
    )


def _tidy(unit: str) -> str:
    """The currency of the country itself goes without saying: 亿元人民币 → 亿元."""
    return unit.replace("元人民币", "元").replace("人民币", "元") if "人民币" in unit else unit


@cache
def _beginning() -> re.Pattern[str]:
    """Where a quantity may begin, quickly told: at a figure or sign that goes on no other, or at a hedge before one."""
    number = rf"\d{CHINESE_DIGITS}十百千万亿廿\-−"
    hedges = [row[0] for row in rows("hedges") if row[1] == "before"]
    firsts, rests = "".join(sorted({hedge[0] for hedge in hedges})), "|".join(sorted(hedge[1:] for hedge in hedges))
    return re.compile(
        rf"[{number}{firsts}](?:(?<=[{number}])(?:(?<![{_NEVER_BEFORE}].)|(?<=P.))|(?<=[{firsts}])(?=(?:{rests})\s?[{number}]))"
    )


@cache
def _pattern() -> Any:
    before, inside, after = (_words_where(where) for where in ("before", "inside", "after"))
    number, to = rf"\d+亿\d+(?=万)|\d+万\d{{4}}(?=亿)|{ARABIC}|{CHINESE}", r"\s?[-—–~～至到]{1,2}\s?"
    unit = rf"\s?(?P<unit>{unit_pattern()})(?!{_AND_MORE})(?P<per>/(?:{_PER}))?"
    start = rf"(?P<number>{number})(?P<inside>{inside})?\s?(?P<scale>{_SCALE})?(?P<inside>{inside})?"
    listed = rf"(?<=分别(?:[比较]\p{{Han}}{{1,6}})?(?:{_CHANGED}|(?:{_CHANGED})了|为|达|是|达到)|\d、|\d和)(?P<number>{ARABIC})(?=(?:[、和]{ARABIC})+(?P<scale>{_SCALE})?{unit})"
    points = rf"(?P<number>{ARABIC})个(?=(?:[、和]{ARABIC}个)*[、和]{ARABIC}(?P<unit>个百分点))"
    upper = rf"{to}(?P<upper>{number})(?P<scale>{_SCALE})?"
    return regex.compile(
        rf"(?:(?P<before>{before})\s?)?(?:{_NO_NUMBER_BEFORE}|(?<=GDP))(?!零[部售配件])(?P<exact>(?P<sign>(?<=[为是达至到和、及与])[-−](?=\d))?(?:"
        rf"(?P<percentage>(?P<hundredths>百|千)分之(?P<percent>{CHINESE}|{ARABIC}))"
        rf"|(?P<tenths>(?P<tenth>[一二两三四五六七八九]|\d(?:\.\d)?)成(?P<half>半|[一二三四五六七八九])?(?P<inside>多)?{_TENTHS_END})"
        rf"|(?<={_PASSED})(?P<round>{_ROUND})(?P<unit>元(?:人民币)?|美元|吨|人次|人|千瓦)(?![级大])"
        rf"|(?<={_INDEX})(?P<index>{ARABIC})(?=[，。；、,;）)]|以[内下上]|左右|(?:点|的)?(?:上升|下降|回升|回落|升至|降至|上涨|下跌|提高|一路|快速))"
        rf"|(?P<counted>{points}|{start}{unit}(?:{upper}\s?(?P=unit))?|{start}{upper}{unit}|(?P<number>{ARABIC})(?P<inside>{inside})?(?P<scale>万亿|亿|万)(?P<inside>{inside})?(?![\d元年])"
        rf"|{listed})"
        rf"))(?:(?P<after>{after}))?"
    )


def _words_where(where: str) -> str:
    """The hedges that stand at one place, the longest first, as alternatives."""
    return "|".join(
        sorted((regex.escape(row[0]) for row in rows("hedges") if row[1] == where), key=lambda word: (-len(word), word))
    )
