"""Verbs of office before a title: who takes it, leaves it, holds it or is to have it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

import regex

from kg.grammar.mentions import TitleMention
from kg.lexicon import alternatives, rows
from kg.model import Span, TenureStatus
from kg.text import HAN

_FILLER = r"(?:了|过|其|的|县级|地级|中共|新一届|首任|第一任|该|本)?[：: 　“]?"
_BETWEEN = regex.compile(
    rf"({alternatives('appointing_verbs')})了?"
    rf"[：:]?((?:(?!{alternatives('appointing_verbs')})(?:[\p{{Han}}·　 、]|[（(][\p{{Han}}，]{{1,12}}[）)])){{2,40}}?)(?:等(?:\d{{1,3}}(?:人|[名位](?:同志)?))?)?(?:同志|先生|女士)?(的|为|担任|辞去|任|代理|兼任|出任|)(?:其|了)?(?:中共)?$"
)
_WHILE = regex.compile(r"(?:等)?(?:职务|一职)?(?:以来|时|后|前|之后|之前|之初|的)")
_AT_THE_TIME = regex.compile(r"(?:等)?(?:职务|一职)?(?:期间|时期|任上)|时(?=[，,])")
_HAN = re.compile(f"[{HAN}]")
_TAKEN_ON = ("代理", "担任", "兼任", "接任", "出任", "任", "兼")
_STANDS_IN = ("代理", "代理了")
_COPULAS = ("系",)
"""Verbs that need their subject right before them: 王明系市委书记, not 团委书记，系党总支书记."""

_HEADS = regex.compile(r"以([\p{Han}·]{2,8}?)(?:同志)?为$")
"""以王明同志为组长的工作组: whoever heads a body."""

_ENDS_OFFICE = regex.compile("免|辞|卸|不再|撤|罢|离|原|前任")
_STATUS_FIRST = regex.compile(r"现任|拟任|时任|原任|前任")
_TERM_ENDED = regex.compile(
    r"(?:19|20)\d\d年?[.\d月]*(?:至|到|[-—－–~～]+)[ 　]*(?:(?:19|20)\d\d年?)?[.\d月]*(?:期间)?(?:[，,][\p{Han}·]{2,4}?)?[，,]?(?:先后|历)?$"
)
_REASON = regex.compile(r"因\p{Han}{2,12}[，,]?$")
_REPLACED = regex.compile(r"(?:接替|替代|取代|接任|接棒)[\p{Han}·]{2,16}[，,]?$")
_SINCE = regex.compile(r"(?:至今|以来)[，,]?[\p{Han}·]{0,4}?(?:一直|还)?$")
_DATED = regex.compile(r"\d年|\d月|同志$")
_FROM = regex.compile(r"[从由](?:(?![，。；、：从由])[\p{Han}]){2,18}$")
_AT = regex.compile(
    r"(?:在(?:(?![，。；、：在从])[\p{Han}（）()]){2,24}|(?<=[\d月今])(?:(?![，。；、：在从])[\p{Han}（）()]){4,24}工作[，,])$"
)
"""在某某司 (任), 某某局工作，(先后任): where somebody is in office."""

_ADVERBS = regex.compile(
    rf"(?:{alternatives('adverbs', 'office')}|(?<![少中上大])将|[于在自从]?(?:同年|次年|翌年|当年)(?:\d{{1,2}}月)?"
    r"|(?:19|20)\d\d年?(?:\d{1,2}月)?(?:至|到|[-—－–~～]+)"
    r"|[于在自从]?(?:19|20)\d\d年?(?:\d{1,2}月|年?[初末底])?(?:\d{1,2}日)?[起后]?|[于在自从]?(?:去年|今年|前年|上月|本月|上个月|这个月)|年[初末底]|[于在自从]?\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)+$"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of office that ends right before a title; `time` as of a TitleMention."""

    start: int
    status: TenureStatus
    time: Literal["", "now", "once"] = ""


@dataclass(frozen=True, slots=True)
class Between:
    """A verb of office with the name between it and the title: 任命|王明|为."""

    names: Span
    status: TenureStatus
    up_to_title: bool = False


@cache
def _verbs() -> tuple[regex.Pattern[str], dict[str, TenureStatus]]:
    table = {verb: cast(TenureStatus, status) for verb, status in rows("tenure_verbs")}
    longest_first = sorted(table, key=len, reverse=True)
    return regex.compile(f"(?<!的(?=历任))({'|'.join(longest_first)}){_FILLER}$"), table


def cue_of(text: str, start: int) -> Cue | None:
    """The verb of office right before the title that begins at `start`."""
    pattern, table = _verbs()
    match = pattern.search(text, max(0, start - 14), start)
    if match and not (match[1] in _COPULAS and not _HAN.match(text[match.start() - 1 : match.start()])):
        begin, verb = _without_adverbs(text, match.start(), match[1] in _TAKEN_ON), match[1]
        status = _status_in_time(text, table[verb], verb, begin, match.start())
        return Cue(begin, status, "once" if status == "left" and not _ENDS_OFFICE.search(verb) else _now(verb))
    within = _STATUS_FIRST.match(text, start)
    return Cue(_without_adverbs(text, start), table[within[0]], _now(within[0])) if within else None


def _now(verb: str) -> Literal["", "now"]:
    return "now" if "现" in verb or "目前" in verb else ""


def _status_in_time(text: str, status: TenureStatus, verb: str, begin: int, end: int) -> TenureStatus:
    """What the time before the verb makes of it: 1999年至2003年任 is over, 2017年至今担任 goes on, 2010年兼任 begins."""
    if verb == "兼任" and _DATED.search(text, max(0, begin - 2), end):
        return "appointed"
    if status == "left" and "先后" in verb and _SINCE.search(text, max(0, end - 16), end):
        return "appointed"
    if status != "appointed":
        return status
    where = _AT.search(text, max(0, end - 28), end)
    dated = where.start() if where else end
    if _TERM_ENDED.search(text, max(0, dated - 24), dated):
        return "left"
    return "holds" if _SINCE.search(text, max(0, end - 8), end) else status


def _without_adverbs(text: str, start: int, is_taken_on: bool = False) -> int:
    """Where the verb begins with what stands before it: adverbs, times, 从某某局 (调任), 因年龄原因, 接替某某."""
    for pattern in (_ADVERBS, _FROM, _AT, _REASON, _REPLACED, _ADVERBS):
        match = pattern.search(text, max(0, start - 32), start)
        if match and is_taken_on and match[0].startswith("由"):  # 由副县长王明|代理: who does it, not what from
            continue
        start = match.start() if match else start
    return start


def between_of(text: str, start: int) -> Between | None:
    """The verb and name before the title that begins at `start`."""
    if heads := _HEADS.search(text, max(0, start - 16), start):
        return Between(Span(*heads.span(1)), "holds")
    match = _BETWEEN.search(text, max(0, start - 48), start)
    if not match:
        return None
    if match[3] == "辞去" or match[1] in ("免去", "免除", "撤销"):
        status: TenureStatus = "left"
    elif match[3] in ("的", "") or match[1] in ("接受", "同意", "批准"):
        return None
    else:
        status = "proposed" if match[1] == "提名" else "appointed"
    return Between(Span(*match.span(2)), status, up_to_title=not match[3])


def status_of(text: str, cue: Cue | None, titles: Span) -> TenureStatus:
    """担任县长 is taking office; 担任县长以来 is holding it; 担任县长期间 looks back on it."""
    if cue is None or cue.status != "appointed":
        return cue.status if cue else "holds"
    if _AT_THE_TIME.match(text, titles.end):
        return "left"
    return "holds" if _WHILE.match(text, titles.end) else "appointed"


def as_acting(posts: tuple[TitleMention, ...]) -> tuple[TitleMention, ...]:
    """The posts of whoever only stands in: 代市长."""
    return tuple(p if p.title.startswith("代") else p._replace(title="代" + p.title) for p in posts)


def posts_taken(text: str, chain_start: int, posts: tuple[TitleMention, ...]) -> tuple[TitleMention, ...]:
    """The posts behind a verb of office; behind 代理 those of whoever stands in."""
    return as_acting(posts) if text.endswith(_STANDS_IN, 0, chain_start) else posts


def with_status(
    posts: tuple[TitleMention, ...], status: TenureStatus, time: Literal["", "now", "once"] = ""
) -> tuple[TitleMention, ...]:
    """The posts with what a verb says of them, where their own words say nothing."""
    return tuple(
        post._replace(status=status, time=time) if post.status == "holds" and post.time != "now" else post
        for post in posts
    )
