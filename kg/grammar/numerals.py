"""Numbers in digits (1,234.5) and in Chinese (三千二百五十, 九十六点五) as decimals."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

ARABIC = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
"""A number in digits, thousands apart by commas or not."""

CHINESE_DIGITS = "零〇○Ο一二三四五六七八九两"
CHINESE = rf"[{CHINESE_DIGITS}十百千万亿廿]+(?:点[{CHINESE_DIGITS}]+)?"
"""A number in Chinese characters."""

_DIGIT_OF = {c: str(i) for i, c in enumerate("零一二三四五六七八九")} | {"〇": "0", "○": "0", "Ο": "0", "两": "2"}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_D, _TENS = "[一二三四五六七八九两]", "[一二三四五六七八九两]?十[一二三四五六七八九两]?"
_HUNDREDS = f"{_D}百(?:[零〇○Ο]{_D}|{_D}十{_D}?)?"
_WELL_FORMED = re.compile(f"{_TENS}|{_HUNDREDS}|{_D}千(?:[零〇○Ο](?:{_TENS}|{_D})|{_HUNDREDS})?")
"""A numeral below ten thousand with every place named and every gap filled."""
_SCALES = ("万亿", "亿", "万")


def number_of(numeral: str) -> Decimal | None:
    """The number that `numeral` writes, in digits or in Chinese; None if it writes none (百, 万万)."""
    hundred_millions, scale, rest = numeral.partition("亿")
    if scale and rest.isdecimal() and hundred_millions.isdecimal():
        return Decimal(hundred_millions) * 10_000 + Decimal(rest)  # 2亿7700万 counts in 万
    ten_thousands, scale, rest = numeral.partition("万")
    if scale and rest.isdecimal() and ten_thousands.isdecimal():
        return Decimal(ten_thousands) * 10_000 + Decimal(rest)  # 63万6463亿 counts in 亿
    if numeral[:1].isdecimal():
        return Decimal(numeral.replace(",", ""))
    return _number_of_chinese(numeral)


def scaled(numeral: str) -> tuple[Decimal | None, str]:
    """A Chinese numeral as a number and the scale that goes to the unit: 三千二百五十万 → 3250, 万; 十二亿三千万 → 12.3, 亿."""
    for scale in _SCALES:
        rest = numeral.removesuffix(scale)
        if rest and rest != numeral and "亿" not in rest:
            return number_of(rest), scale
    number = number_of(numeral)
    if number is not None and numeral.endswith("万") and "亿" in numeral:
        return number / 10**8, "亿"
    return number, ""


def digits_of(numeral: str) -> str:
    """The digits of a number read out one by one: 二○○七 → 2007; Arabic digits stay; empty if it is no such number."""
    digits = "".join(_DIGIT_OF.get(c, c) for c in numeral)
    return digits if digits.isdecimal() else ""


def plain(number: Decimal) -> str:
    """The number as a plain decimal without an exponent or idle zeros: 62.50 → 62.5."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@lru_cache(maxsize=4096)
def _number_of_chinese(numeral: str) -> Decimal | None:
    if digits := digits_of(numeral):
        return Decimal(digits)
    if _WELL_FORMED.fullmatch(numeral):
        return Decimal(_counted(numeral))
    import cn2an  # loading takes a tenth of a second: only for numerals that are not put together by the book

    try:
        number: object = cn2an.cn2an(numeral.translate({0x25CB: "零", 0x39F: "零", 0x3007: "零"}), "smart")
    except (ValueError, KeyError):  # the library fails with either on ill-formed numerals
        return None
    return Decimal(str(number))


def _counted(numeral: str) -> int:
    """The number below ten thousand that a well-formed numeral counts: 三千零五十, 十六, 二百五十."""
    total, digit = 0, 0
    for character in numeral:
        if character in _PLACES:
            total, digit = total + (digit or 1) * _PLACES[character], 0
        else:
            digit = int(_DIGIT_OF[character])
    return total + digit
