"""Reported figures as observations."""

from __future__ import annotations

from collections.abc import Iterator

from kg.grammar.concerns import industries_in
from kg.grammar.document import Document
from kg.grammar.figures.figure import Figure
from kg.grammar.figures.reading import figures_in
from kg.grammar.quantities import base_of
from kg.model import Fact, Indicator, Observation
from kg.rules.rule import Findings, Rule, evidence, rule


@rule("indicators.figure")
def figure(document: Document, findings: Findings) -> Iterator[Fact]:
    """A figure with its indicator before or after it, and how it has changed.

    Matches: 全市粮食总产量达210.5万吨，增长3.2%. Not: 出席会议的有120名代表.
    """
    for found in figures_in(document):
        yield _observation(document, found)


def _observation(document: Document, found: Figure) -> Observation:
    value, change = found.value, found.change
    unit = found.unit.removeprefix("个") if "分点" in found.unit else found.unit
    base_value, base_unit = base_of(value.value, found.unit) if value else ("", "")
    return Observation(
        indicator=Indicator(document.own_writing(found.name)),
        place=found.setting.place,
        period=found.setting.period,
        value=value.value if value else "",
        unit=document.own_writing(unit),
        value_text=value.value_text if value else "",
        base_value=base_value,
        base_unit=base_unit,
        change=change.value if change else "",
        change_unit=document.own_writing(change.unit) if change else "",
        basis=change.basis if change else "",
        status=found.setting.status,
        hedge=value.hedge if value else "",
        industries=industries_in(found.name),
        evidence=evidence(document, "indicators.figure", found.focus),
    )


RULES: tuple[Rule, ...] = (figure,)
