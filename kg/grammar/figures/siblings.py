"""Names that stand beside their like and share its owner: how far some have got on (开工率, 复岗率), how the ill are."""

from __future__ import annotations

from functools import cache
from typing import Any

import regex

from kg.grammar.figures.words import alternatives

_LONGEST_OWN = len("员工")
_MEANS = "总体|整体|平均|综合"


def owner_shared(last: str, name: str) -> str:
    """What `name` leans on behind `last`: 规模以上工业企业平均开工率98%，[复岗率]90%; 境外输入确诊病例5例、[疑似病例]3例; else empty."""
    own, of = _sibling().fullmatch(name), _sibling().fullmatch(last)
    if not own or not of or own["mean"] or (own["rate"], own["case"]) == (of["rate"], of["case"]):
        return ""
    if bool(own["rate"]) != bool(of["rate"]) or len(own["owner"]) > (_LONGEST_OWN if own["rate"] else 0):
        return ""
    return str(of["owner"]) + ("" if own["owner"] else of["mean"] or "")


@cache
def _sibling() -> Any:
    """What some of a whole have got to, in words that tell of no whole themselves."""
    return regex.compile(
        rf"(?P<owner>\p{{Han}}*?)(?P<mean>{_MEANS})?"
        rf"(?:(?P<rate>{alternatives('progress-rate')})|(?P<case>{alternatives('illness')}))"
    )
