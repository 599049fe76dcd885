"""Things counted by a condition that holds of them: 14个[州市就业率50%以上], [复工率超过95%]的有9个[省份]."""

from __future__ import annotations

import regex

from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.ellipsis import is_same_measure
from kg.grammar.figures.layout import are_places_counted
from kg.grammar.figures.site import Site
from kg.model import Span

_MEETING_IT = regex.compile(
    r"(?P<condition>.*\d.*?)的(?P<noun>\p{Han}{0,12}?)(?:[共已就还现]?[有达为占是]|达到|分别|约|近|超过?|逾)*\s*"
)
"""The condition before the number of those that meet it."""
_MEMBER = regex.compile(
    r"(?:其中|此外|另|还|\s|、)*(?:在(?!建)|是|属于?|由(?!国))?(?P<condition>[^，。；的]{3,22})的(?:[共已就还现也]?有|达到?|约|近|超过?|逾|多达|为)*\s*"
)
_ALL = regex.compile(r"^(?:全部|全面|均|都|已经?)+")
_LONGEST_CONDITION = 40


def name_by_condition_before(site: Site) -> str:
    """[复工率超过95%]的有9个[省份], [产值过亿元]的[企业]达35家: those counted, by what holds of them."""
    met = _MEETING_IT.fullmatch(site.left) if site.kind in ("count", "people") else None
    inner = site.document.within(site.document.quantities, site.run.before)
    if not met or not inner or are_places_counted(site.left) or len(met["condition"]) > _LONGEST_CONDITION:
        return ""
    noun = met["noun"] or phrases.noun_phrase(site.document, site.line, site.run.after) or site.memory.whole
    start = phrases.behind_leads(site.document, site.line, site.run.before)
    condition = site.line.words(Span(start, site.run.before.end)).rpartition("的" + met["noun"])[0]
    return f"{condition}的{noun}" if noun and condition and not condition.endswith("中") else ""


def name_of_member(site: Site) -> str:
    """其中[属于高新技术产业]的15个, [税收超千万元]的有12家: those of what was counted before, by what holds of them."""
    memory = site.memory
    if site.kind not in ("count", "people") or site.right.strip() or not memory.thing:
        return ""
    member = _MEMBER.fullmatch(site.left) if is_same_measure(memory.thing_unit, site.quantity.unit) else None
    return f"{member['condition']}的{memory.whole or memory.thing}" if member else ""


def name_by_condition(site: Site) -> str:
    """14个[州市就业率50%以上], 13个[州市的开工率超过80%]: those counted, by what holds of them."""
    noun = _noun_with_condition(site)
    condition = _ALL.sub("", site.right.removeprefix("的").removeprefix(noun).removeprefix("的"))
    return f"{condition}的{noun}" if noun else ""


def _noun_with_condition(site: Site) -> str:
    """What is counted: up to 的, else the first word."""
    noun, apart, _ = site.right.removeprefix("的").partition("的")
    if not apart:
        words = (token.word for token in parlance.tokens_in(site.document, site.run.after) if token.word.strip("的 "))
        noun = next(words, "")
    return noun if site.right.removeprefix("的").startswith(noun) else ""


def measured_in_condition(site: Site) -> str:
    """What the condition measures, of which the next clause may speak: 就业率."""
    conditions = site.document.within(site.document.quantities, site.run.after)
    if not conditions:
        return ""
    measured = site.name_in(Span(site.run.after.start, conditions[0].span.start))
    return measured.removeprefix(_noun_with_condition(site)).removeprefix("的")
