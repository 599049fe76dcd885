"""What a finished build tells on the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.build import BuildReport
    from kg.schema import Violation

_TELLING = ("Tenure", "Participation", "Pronouncement", "Component", "Measure", "Observation", "Conferral")
"""Kinds of fact that show best what a build is good for, in the order in which they are shown."""

_PROBLEMS = 20
"""Articles that could not be read which the terminal names; a file names all."""


def print_summary(report: BuildReport) -> None:
    """Facts by kind, some of them with their sentences, the result of the check."""
    from kg.model import FACT_KINDS, Publication
    from kg.wording import KIND_NAMES

    facts = sum(report.counts.values()) - report.counts.get(Publication.__name__, 0)
    figures = f"articles 文章 {report.articles:,}, facts 事实 {facts:,}, triples 三元组 {report.triples:,}"
    click.secho(f"{report.output}: {figures}", bold=True)
    if report.read < report.articles or report.changes.articles_changed or report.changes.articles_removed:
        click.echo(f"  {_news(report)}")
    for kind in FACT_KINDS:
        if kind is not Publication and (number := report.counts.get(kind.__name__)):
            zh, en = KIND_NAMES[kind]
            click.echo(f"  {number:>8,}  {zh} {en}")
    if report.contradictions:
        click.echo(
            f"  {report.contradictions:>8,}  矛盾 pairs of figures that contradict each other: kg query contradictions"
        )
    examples = [example for kind in _TELLING for example in report.examples if example.kind == kind]
    if examples:
        click.echo("\nFor example 例如")
    for example in examples:
        click.echo(f"  {_shortened(example.words, 48)}")
        click.secho(f"      “{example.excerpt}”", dim=True)
    click.echo(f"\nShapes 校验: {_validation(report.violations)}")


def _news(report: BuildReport) -> str:
    """What this build did to the one before."""
    changes = report.changes
    facts = f"facts 事实 +{changes.added:,} −{changes.removed:,} ~{changes.reworded:,}"
    articles = f"+{changes.articles_added:,} −{changes.articles_removed:,} ~{changes.articles_changed:,}"
    kept = f"; {report.kept:,} not among the given paths are kept 保留 (--prune removes them)" if report.kept else ""
    return f"read 阅读 {report.read:,} of {report.articles:,}: articles 文章 {articles}, {facts}{kept}"


def _validation(violations: Sequence[Violation] | None) -> str:
    if violations is None:
        return "not checked 未校验"
    breaches = sum(not violation.is_warning for violation in violations)
    doubts = f", {len(violations) - breaches} warnings 提示" if len(violations) > breaches else ""
    return (f"{breaches} breaches 不合规" if breaches else "all kept, every fact has its sentence 合规") + doubts


def print_problems(report: BuildReport) -> None:
    """What could not be read, says nothing or breaks a shape, on stderr."""
    for problem in report.problems[:_PROBLEMS]:
        click.echo(f"kg: {problem}", err=True)
    if report.problems:
        among = f"{len(report.problems):,} of {report.articles + len(report.problems):,} articles"
        click.echo(f"kg: {among} could not be read: all in {report.output / 'errors.jsonl'}", err=True)
    if report.silent:
        names = ", ".join(report.silent[:5]) + (" …" if len(report.silent) > 5 else "")
        click.echo(
            f"kg: warning: no facts found in {len(report.silent)} of {report.articles} articles: {names}", err=True
        )
    for violation in report.violations or ():
        click.echo(f"kg: {_breach(violation)}", err=True)
    if not report.is_valid:
        click.echo(f"kg: the build in {report.output} was kept whole; do not rely on the nodes above", err=True)


def _breach(violation: Violation) -> str:
    """What is wrong with which node, and the sentence it stands in."""
    quoted = f" “{_shortened(violation.sentence)}”" if violation.sentence else ""
    level = "warning: " if violation.is_warning else ""
    return f"{level}{violation.node}: {violation.en} {violation.zh}{quoted}"


def _shortened(sentence: str, most: int = 100) -> str:
    return sentence if len(sentence) <= most else sentence[: most - 1] + "…"
