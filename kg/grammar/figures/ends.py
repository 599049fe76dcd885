"""Figures with two ends: 由5户增至9户 is two figures, the first of an earlier time."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures import phrases
from kg.grammar.figures.figure import Figure, kind_of
from kg.grammar.figures.periods import ends_of_stretch, previous_period
from kg.grammar.figures.setting import Setting, setting_at
from kg.grammar.figures.shares import share_told
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives
from kg.grammar.mentions import QuantityMention
from kg.model import Span

_FROM = regex.compile(r"(?r)[由从](?P<when>[^，由从]{0,12}?)的?(?:每\p{Han}{1,3})?(?:约|近|超过?|不足|不到)?\s*$")
_UNFINISHED = ("个", "", "万", "亿")
"""Units of the second end that only repeat the first's."""


@cache
def _to() -> Any:
    return regex.compile(
        rf"(?r)(?:统一|相应|全部|普遍|直接|分别|顺利|成功|持续|不断|迅猛|迅速|快速|大幅|逐步|稳步|进一步|再|又|已|一举)?(?:{alternatives('moved')}|[增升降减提涨跌扩缩跃])(?:到|至|为|成)(?:了)?(?:约|近|超过?|逾|目前的|现在的|今年的|如今的|(?:\d{{4}}|今|去)年的|(?:\d{{1,2}}月(?:份|末|底)?|年[末底]|[一二三四]季度末)的)*(?:每\p{{Han}}{{1,3}})?\s*$"
    )


def is_first_end(site: Site) -> bool:
    """Whether the run is 5户 in 由5户增至9户: it is read with its other end."""
    return _FROM.search(site.left) is not None and _to().fullmatch(site.right) is not None


def read_ends(site: Site) -> bool:
    """Keep both ends when the run is the second; False if it is none."""
    if not site.previous or not _to().fullmatch(site.left):
        return False
    start = _FROM.search(site.line.words(site.previous.before))
    if not start:
        return False
    if len(site.previous.slots) == len(site.run.slots) == 1:
        _keep_both(site, start, site.previous.slots[0].quantity)
    return True


def _keep_both(site: Site, start: regex.Match[str], old: QuantityMention) -> None:
    assert site.previous is not None
    named = site.line.stretch(site.previous.before.start, start.start())
    name = share_told(site, named) or site.leaning(site.name_in(named)) or site.memory.name
    unit = old.unit if site.quantity.unit in _UNFINISHED else site.quantity.unit
    if kind_of(old.unit) == "time" and name and not name.endswith(("时间", "时限", "周期")):
        name += "时间"
    if not phrases.is_plausible(name):
        return
    first, last = ends_of_stretch(site.document, site.line.span, named.end)
    told = _earlier_period(site, bool(start["when"]))
    before = Setting(told if start["when"] else first or told, site.setting.place, "actual")
    later = _later_setting(site, named.end)
    later = later._replace(period=last) if last else later
    site.memory.add(Figure(name, site.focus(site.run.slots[0]), later, site.quantity, unit))
    focus = Span(site.previous.clause.start, old.span.end)
    site.memory.add(Figure(name, focus, before, old, old.unit or unit), is_open=False)
    site.memory.name = name


def _later_setting(site: Site, start: int) -> Setting:
    """That of the second end: a time beside the first alone (从目前的97%提高到99%) is not its."""
    if site.document.within(
        site.document.dates, Span(site.previous.after.start if site.previous else start, site.quantity.span.start)
    ):
        return site.setting
    return setting_at(site.document, site.line.span, Span(site.run.clause.start, start), start, site.memory.setting)


def _earlier_period(site: Site, is_dated: bool) -> str:
    if site.previous and site.line.words(site.previous.before).rstrip("的约近").endswith("年初"):
        return site.setting.period[:4] and f"{site.setting.period[:4]}-01"
    dates = site.document.within(site.document.dates, site.previous.before) if site.previous and is_dated else ()
    if dates:
        return dates[-1].value
    return previous_period(site.setting.period) if site.setting.status == "target" else ""
