"""What a change is measured against: 同比, 比上年末, 比2010年."""

from __future__ import annotations

import re

import regex

from kg.grammar.figures.periods import previous_period

BASIS = regex.compile(
    r"按年(?=增|升|下|上|跌|$)|按可比(?:价格?|口径)(?:计算)?|(?<!按)可比(?=增长|下降|口径|$)(?:口径)?|同口径|同比(?:上年|去年)?(?:同期)?|环比(?:上一?(?:周|月|季度)|前一[日周])?的?|年均(?=增|递|提|下|减|上|复合|净|$)|平均每年"
    r"|在(?P<on>(?:\d{4}年|上年|去年|前一年|“?十[一二三四]五”?末?)(?:底|末)?)的?基础上(?:再|又)?"
    r"|(?:与|和|同)(?P<as>[\p{Han}\d]{1,10}?)(?:相比|(?<![同环对占配])比$)|(?:比|较)(?P<than>(?:[去上]年|年初|上年初)?预算数?|[去上]年\d{1,2}月份?(?!\d)|(?:上|前|去)(?:一)?个?(?:年|年同|月|季度|周|日)(?:末|底|同期|同月)?|年初|上年同期|(?:\d{4}|[一二][九○〇零]..|去|上|前)年(?:末|底|同期|全年|春节|国庆|五一|清明|端午|中秋|元旦|小?长?假期|期间)*|\d{1,2}月(?:\d{1,2}日|份)?|计划|目标|“?(?:十[一二三四]?|[六七八九])五”?(?:时期|期间|期)?末?|节前|疫情前)(?:的)?"
    r"|(?<![占配环同])(?:比|较)(?![重例率值较大高强快])(?P<other>[\p{Han}\d]{2,10}?)(?=[激猛大剧锐骤]?[增减](?![速幅量])|提高|提升|下降|上升|高|多|降|净增|扩大|缩|加快|放缓|回落|收窄|低|快[\d了出]|慢|少\d|上涨|下跌)"
    r"|(?:[高低快慢大小优多少强]于|高出|低出|跑赢|跑输|领先于?)(?P<level>[\p{Han}\d]{2,12}?)(?=约|近|$|[\d.]+$)"
)
"""What a change is measured against."""


_MONTH_OF_LAST_YEAR = re.compile(r"[去上]年(\d{1,2})月份?")
_MONTH = re.compile(r"(\d{1,2})月")


def basis_name(match: regex.Match[str], period: str) -> str:
    """比上年, 较去年同期 and 比2010年 of 2011 are 同比."""
    words = match.group()
    if match["on"]:
        return "同比" if match["on"] in ("上年", "去年", "前一年") else str(match["on"])
    than = (match["than"] or match["as"] or match["other"] or match["level"] or "").removesuffix("的")
    if not than:
        return "年均" if words in ("年均", "平均每年", "每年") else "环比" if words.startswith("环比") else "同比"
    if than.endswith(("末", "底", "初")):
        return "比" + than.replace("去年", "上年").replace("底", "末")
    month_ago = _MONTH_OF_LAST_YEAR.fullmatch(than)
    if month_ago and month_ago[1].zfill(2) != period[5:7]:
        return "比" + than
    if than.startswith(("上年", "去年", "上一年")) or than[:4] == previous_period(period[:4]):
        return "同比"
    if than.startswith(("上月", "上季度")) or _is_month_before(than, period):
        return "环比"
    return "比" + than


def _is_month_before(than: str, period: str) -> bool:
    """Whether 11月份 is the month before 2015-12."""
    month = _MONTH.match(than)
    return bool(
        month
        and not than.endswith("日")
        and len(period) == 7
        and period[5:].isdecimal()
        and int(month[1]) % 12 + 1 == int(period[5:])
    )
