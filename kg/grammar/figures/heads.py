"""The heads of indicators: what a statistical quantity is called last (产值, 收入, 覆盖率)."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures.words import alternatives


@cache
def head_pattern() -> Any:
    """The head at the end of an indicator, with a mean or total before it."""
    return regex.compile(
        rf"(?:(?:年均|日均|月均|平均|累计|总)?(?:{alternatives('statistic')}|额|量|率|值|数|(?<!消)费)|人次|GDP)$"
    )


def ends_in_head(name: str) -> bool:
    """Whether a phrase is called what statistics are called."""
    return head_pattern().search(name) is not None
