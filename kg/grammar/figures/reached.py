"""Those whom something reaches, named with what reaches them: 发放稳岗返还3亿元，[惠及企业]6万家 is 稳岗返还惠及企业."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures import phrases
from kg.grammar.figures.ellipsis import deeds, thing_in
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives, anywhere, ending, opening

_LONGEST_REACHING = 12
_POINTING = regex.compile(r"^(?:该|此|这|其|可|将|共|已|累计|直接|间接|预计|有望|总体|全部|主要|同时|还|并)+")
_DONE_SO_FAR = regex.compile(r"^.*(?:已|共|累计)\p{Han}{2}(?=\p{Han}{2})")
"""Who has done it: 机场已开通[航线]."""
_SIZES = ("规模", "里程", "面积", "总额", "总量", "产值", "增加值", "额", "量", "率")
"""What is measured reaches nobody."""
_NUMBER = "人数"


def name_of_reached(site: Site, right: str) -> str:
    """What reaches them, the verb and they themselves; empty where nobody is reached or nothing tells by what."""
    told = _reaching().search(site.left) if site.kind in ("count", "people", "money") else None
    if not told:
        return _next_of_list(site, right)
    whom = _whom(site, str(told["whom"]), right) or (_NUMBER if site.kind == "people" else "")
    reaching = _subject(site, told.start()) or _counted_before(site)
    return f"{reaching}{told['verb']}{whom}" if whom and reaching and _has_object(site, told, right) else ""


def _whom(site: Site, before: str, right: str) -> str:
    """带动[就业]3万人, 惠及3万户[居民], 吸纳[贫困劳动力]2万人[就业]; where they live is no part of it."""
    for place in site.document.within(site.document.places, site.run.before):
        before = before.removeprefix(site.document.text[place.span.start : place.span.end])
    before = str(ending("link").sub("", before))
    return before + right if not before or deeds().fullmatch(right) else right or before


def _has_object(site: Site, told: regex.Match[str], right: str) -> bool:
    """A sum is reached by its own name only: 带动[消费]12亿元."""
    return bool(told["whom"]) and not right if site.kind == "money" else True


def _subject(site: Site, until: int) -> str:
    """What stands before the verb: [金融服务]覆盖309个村."""
    name = site.name_before(until) if until else ""
    name = _POINTING.sub("", name)
    return name if 1 < len(name) <= _LONGEST_REACHING and phrases.is_plausible(name) else ""


def _counted_before(site: Site) -> str:
    """What was counted or paid last in the sentence; at its start what the one before spoke of first."""
    memory = site.memory
    before = site.last_clause.start if site.last_clause else site.run.clause.start
    for figure in reversed(memory.figures[memory.first :]):
        if figure.focus.end <= before:
            return ""
        if figure.value and figure.unit != "%" and not anywhere("reaching").search(figure.name):
            thing = _DONE_SO_FAR.sub("", _without_verb(figure.name))
            return thing if 1 < len(thing) <= _LONGEST_REACHING and not thing.endswith(_SIZES) else ""
    topic = "" if memory.figures[memory.first :] or ends_in_head(memory.topic) else thing_in(memory.topic)
    return topic if len("项目") < len(topic) <= _LONGEST_REACHING else ""


def _without_verb(name: str) -> str:
    """What was given or set up: 发放[稳岗返还], 新建[卫生院]."""
    given = opening("funding", "light").match(name)
    return name[given.end() :].removeprefix("了") if given and len(name) - given.end() > 1 else thing_in(name)


def _next_of_list(site: Site, right: str) -> str:
    """惠及企业6万家、[职工]130万人: the next of those reached."""
    before = site.previous
    is_next = before is not None and before.clause == site.run.clause and before.after.end <= site.run.before.start
    bare = site.left.strip(" 、和及与")
    last = _reached().fullmatch(site.memory.name) if is_next and 1 < len(bare) < 5 and not right else None
    return f"{last['by']}{bare}" if last else ""


@cache
def _reaching() -> Any:
    return regex.compile(
        rf"(?r)(?P<verb>{alternatives('reaching')})(?:了|到|全[市省县区州]的?|约|近|超过?|逾|共|各类|周边|辖区)*"
        r"(?P<whom>[^\P{Han}的]{0,8}?)(?:达到?|约|近|超过?|逾|共)*\s*$"
    )


@cache
def _reached() -> Any:
    return regex.compile(rf"(?P<by>.+(?:{alternatives('reaching')}))\p{{Han}}{{2,6}}")
