"""Quantities that are no figures: numbers that belong to the wording or only say which."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from kg.grammar.document import Document
from kg.grammar.figures.words import opening
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import unit_of

_OF_PROJECTS = regex.compile(
    r"(?<=重点|关键|专题)\p{Han}{0,4}(?:项目|工程|企业|产业|产品|技术|实验室|学科|园区|平台|城镇|乡镇|村|小区|高校|研发中心)"
)
_AROUND = ("范围", "内", "外", "处", "之内", "之外", "以外", "开外", "远")
"""周边200公里内, 5公里处: where, not how much."""
_SESSION = regex.compile(r"[届会][第]?$")
"""四届[十二次]会议: which one."""
_RANKED_AMONG = regex.compile(r"\p{Han}{1,6}中(?:排名?|位[居列]|名列|居|列|率先|综合)")
"""在全省11个[市中排名第一]."""
_EXPECTANCY = regex.compile(r"(?:寿命|平均年龄)(?:约?为|达到?|提高到|增至|延长到)?$")
_IN_ADDRESS = regex.compile(r"[栋幢]\d")
_RANKED = regex.compile(r"(?<![目之])前$|(?<![民安新定移旧古])居$|(?<![班系专陈序行并])列$|(?<!\p{Han})头$")


def is_idle(document: Document, quantity: QuantityMention) -> bool:
    """Numbers that belong to the wording: 三个 and 六项 in a text that writes its statistics in digits, 12个国家, 60岁以上."""
    known = unit_of(quantity.unit)
    kind = known.kind if known else ""
    if kind == "age":
        return _EXPECTANCY.search(document.text, max(0, quantity.span.start - 10), quantity.span.start) is None
    if _only_says_which(document.text, quantity, kind):
        return True
    if any(place.span.holds(quantity.span) for place in document.within(document.places, quantity.span)):
        return True
    is_told_of = document.text.startswith("的有", max(0, quantity.span.start - 2))
    if kind in ("count", "people") and not is_told_of and _is_generic(document.text, quantity.span.end):
        return True
    return bool(kind) and kind not in ("share", "multiple") and _is_small_in_words(document.text, quantity)


def _only_says_which(text: str, quantity: QuantityMention, kind: str) -> bool:
    """3000米级, 5亿元以上的企业, 超过12个月的市, 前100家, 四届十二次会议."""
    if kind == "measure" and text.startswith(_AROUND, quantity.span.end):
        return True
    if quantity.unit == "次" and _SESSION.search(text, max(0, quantity.span.start - 4), quantity.span.start):
        return True
    if _RANKED_AMONG.match(text, quantity.span.end):
        return True
    if text.startswith(("级", "期"), quantity.span.end) or _IN_ADDRESS.match(text, quantity.span.end - 1):
        return True
    if text.startswith("的", quantity.span.end) and quantity.hedge:
        return quantity.hedge.endswith(("以上", "以下", "以内")) or kind == "time"
    return (
        kind in ("count", "people") and _RANKED.search(text, quantity.span.start - 3, quantity.span.start) is not None
    )


def _is_small_in_words(text: str, quantity: QuantityMention) -> bool:
    """三个代表; 三个 in a text that writes its statistics in digits."""
    if quantity.value_text[0].isdecimal() or not (len(quantity.value) == 1 or quantity.value == "10"):
        return False
    return opening("slogan").match(text, quantity.span.end) is not None or has_digits(text)


def _is_generic(text: str, at: int) -> bool:
    """Whether what is counted is no statistic: 3个重点; 47个重点项目 are."""
    noun = opening("generic").match(text, at)
    return noun is not None and not _OF_PROJECTS.match(text, noun.end())


_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=2)
def has_digits(text: str) -> bool:
    """Whether a text writes any number in digits; old ones write all of them in Chinese."""
    return _DIGIT.search(text) is not None
