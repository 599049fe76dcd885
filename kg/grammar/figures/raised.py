"""By how much something is made better: 提升[分拣效率]30%, a change against no time."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures.figure import Change, Figure
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives
from kg.grammar.mentions import QuantityMention


@cache
def raised_pattern() -> Any:
    """提升[分拣效率]30%, 降低[仓储成本]15%: by how much something is made better."""
    return regex.compile(
        rf"(?r)(?:(?P<up>提升|提高|增强|增加|加快|改善)|降低|减少|缩短|压缩|压减|缩减|节约|节省|削减|减轻)了?(?:了?企业|用户)?(?P<what>\p{{Han}}{{0,8}}(?:{alternatives('improved')}))(?:约|近|超过?|逾|达到?)*\s*$"
    )


def read_raised(site: Site, raised: regex.Match[str]) -> None:
    """提升分拣效率30%: a change of what stands between, against no time."""
    slot, name = site.run.slots[0], raised["what"]
    sign = 1 if raised["up"] else -1
    if len(site.run.slots) == 1:
        site.memory.add(Figure(name, site.focus(slot), site.setting, change=change_of(slot.quantity, sign, "")))
        site.memory.name = name


def change_of(quantity: QuantityMention, sign: int, basis: str) -> Change:
    """A quantity as a change, negative for a fall; 个百分点 are 百分点."""
    size = quantity.value.removeprefix("-")
    value = quantity.value if sign > 0 else f"-{size}"
    return Change(value, quantity.unit.removeprefix("个") if "分点" in quantity.unit else quantity.unit, basis)
