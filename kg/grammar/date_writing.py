"""How dates and periods are written: each kind is one alternative of a single pattern."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import regex

from kg.lexicon import alternatives

_YEAR = r"(?<![\d.])(?:(?:19|20)\d\d|[一二][九○〇零][○〇零一二三四五六七八九]{2})(?=[年—\-–~～至]|/(?:19|20)\d\d年)"
_NUMBER = r"\d{1,2}|[一二三四五六七八九十廿]{1,3}"
_TO = r"\s?[-—–~～至到]{1,2}\s?"
_PART = rf"(?:{alternatives('parts_of_day')})?"
_OPEN = "日前|近日|近期|近来|目前|当前|如今|连日来|不久前|未来"


_AFTER_NUMBER = r"年月日号个份季./\-—–~～至到\s"
_BEGINNINGS = {
    r"\d": rf"\d{_AFTER_NUMBER}",
    "一二两三四五六七八九十廿": f"一二三四五六七八九十廿○〇零{_AFTER_NUMBER}",
    "第": "一二三四1-4",
    "前头": r"\d一二两三四五六七八九十廿年日天",
    "上下": "半个月年",
    "近最": r"\d一二两三四五六七八九十廿近的日期来",
    "今明昨去后同全年": "年日天后底末内",
    "当本": "年月前",
    "过未接连日目如不": "去来下日前今久",
    "农正": "历月",
    '“"「': "六七八九十",
}
"""The characters that a date begins with, and those of which one stands behind them."""


@cache
def beginning() -> re.Pattern[str]:
    """Where a date may begin, quickly told: nowhere else the pattern is tried."""
    pairs = "|".join(f"(?<=[{first}])(?=[{second}])" for first, second in _BEGINNINGS.items())
    return re.compile(rf"[{''.join(_BEGINNINGS)}](?<!\d\d)(?:{pairs})")


@cache
def pattern() -> Any:
    """One pattern for all dates; each alternative is a group of its name."""
    of_year = rf"(?:(?P<of_year>{_YEAR})年\s?|(?P<of_relative_year>今年|去年|上年|明年|前年|当年|同年|本年度?)的?)"
    day_end = r"[日号](?!晚报|报(?!道)|[电志程线楼店馆车床院码称令角])"
    alternatives = {
        "iso": r"(?<!\d)(?P<iso_year>(?:19|20)\d\d)[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})(?!\d)",
        "years": rf"(?P<years_from>{_YEAR})(?:年?{_TO}|/)(?P<years_to>{_YEAR})年(?:度|榨季)?",
        "months": rf"{of_year}?(?<!\d)(?P<months_from>{_NUMBER})(?:月?份?|月(?:{_NUMBER})日){_TO}(?:(?P<months_year_to>{_YEAR})年)?(?P<months_to>{_NUMBER})月(?:份|底|末)?(?![\d一-十]+日)",
        "days": rf"{of_year}?(?:(?<!\d)(?P<days_month>{_NUMBER})月)?(?<!\d)(?P<days_from>{_NUMBER})日?{_TO}(?:(?P<days_month_to>{_NUMBER})月)?(?P<days_to>{_NUMBER}){day_end}",
        "quarter": rf"{of_year}?(?:(?P<first_quarters>前|头)(?P<quarter_number>[一二三四1-4两])个?季度|(?<![\d一二三四五六七八九十])第?(?P<quarter_number>[一二三四1-4])季度|(?P<half>上|下)半年)",
        "first_months": rf"{of_year}?(?:前|头)(?P<first_months_number>{_NUMBER}|两)个?月",
        "calendar_day": rf"{of_year}?(?<!\d)(?P<month>{_NUMBER})月\s?(?P<day>{_NUMBER}){day_end}{_PART}",
        "calendar_month": rf"{of_year}?(?<![\d.个])(?P<month>{_NUMBER})月份?(?:[上中下]旬|底|末|初)?(?![球饼亮光台嫂]|\s?\d{{1,2}}日电)",
        "bare_day": rf"(?<![\d.周期月一二三四五六七八九十]|星期|礼拜)(?P<bare_day_number>\d{{1,2}}){day_end}{_PART}",
        "plan": r"[“\"「]?(?<![一二三四五六七八九十])(?P<plan_number>[六七八九]|十[一二三四五六七八九]?)五[”\"」]?(?:计划|规划)?(?P<plan_end>时期|期间|以来|末|初|期末|前\p{Han}年|规划期|(?<=[”\"」])(?=[还要将又再拟]|力争))",
        "past_year": r"过去(?:的)?一年(?:中|里|来)?|(?<!\p{Han})一年来|近一年来?",
        "relative_range": rf"(?:(?P<range_near>过去|近|最近)的?(?P<range_years>{_NUMBER}|两)年(?P<range_since>来)?|(?P<range_ahead>今后|未来|接下来)的?(?P<range_years>{_NUMBER}|两)年|(?<![\d第])(?P<range_years>[二两三四五六七八九十]|\d)年(?P<range_ahead>内|之内)|(?<![\d第])(?P<range_years>[二两三四五六七八九十]|\d)年(?P<range_since>来|间))",
        "year": rf"(?P<year_number>{_YEAR})年(?:度|全年|末|底|初|年底|年末)?",
        "relative_year": r"(?:今年|去年|上年|前年|明年|(?<![成产以之先然最随用工束立])后年(?![产均销])|本年|当年)(?:度|全年|[底末初]|年底|年末)?(?!级|轻|龄|同期)|全年(?!级)|(?<![\p{Han}\d]|[到在于]\d年)(?<![\d年月今去上前明后当本同])年[底末内](?=[之以]?前|完成|建成|力争)|(?<=[，。；：、]|力争|确保|争取)年内(?!需)|(?<=[到在于保争，])年[底末](?=[之以]?前|完成|建成|力争)",
        "relative_month": r"(?:本月|上个?月|下个?月|当月)(?:[上中下]旬|底|末|初|份)?",
        "relative_day": rf"(?P<relative_day_word>今日|今天|昨日|昨天|前日|前天|明日|明天){_PART}",
        "lunar": r"(?:农历)?正月(?P<lunar_day>初[一二三四五六七八九十]|十[一二三四五六七八九]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?)",
        "open": _OPEN,
    }
    return regex.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in alternatives.items()))
