"""What was done to those counted: 42名[干部因漏报被取消资格], 3人[被移送司法机关], 23个[农产品通过无公害认证]; not 5人受到启发."""

from __future__ import annotations

import regex

from kg.grammar.figures.ellipsis import deeds, number_of_people
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import words_that
from kg.model import Span

_PASSIVE = regex.compile(
    r"(?P<who>\p{Han}{0,12}?)(?P<why>因[^，。；被]{2,20})?(?:已|均|先后|分别|依法|共)*(?:被|受到)(?P<deed>[^，。；\d]{2,20})"
)
_PASSED = regex.compile(
    r"(?P<who>[^\P{Han}的]{2,8}?)(?:已经?|均|全部|顺利|先后)*(?P<deed>通过(?:了)?\p{Han}{2,12}(?:认证|验收|审批|评审|鉴定|评估|认定|考核|审核|检验|检查|复核))"
)


def suffered(site: Site) -> str:
    """By what was done to people counted, and who they are; empty if it was no sanction."""
    words = _words_behind(site)
    told = _PASSIVE.fullmatch(words) if site.kind == "people" and ("被" in words or "受到" in words) else None
    if not told or (told["why"] and not told["who"]):
        return ""
    if not told["deed"].startswith(words_that("sanction")) and not deeds().match(told["deed"]):
        return ""
    return f"{told['why'] or ''}{told['deed']}的{told['who']}" if told["who"] else number_of_people(told["deed"])


def passed(site: Site, left: str) -> str:
    """By the test that things counted have passed."""
    words = _words_behind(site)
    told = _PASSED.fullmatch(words) if not left and "通过" in words else None
    return f"{told['deed']}的{told['who']}" if told else ""


def _words_behind(site: Site) -> str:
    return site.line.words(Span(site.run.after.start, site.run.clause.end))
