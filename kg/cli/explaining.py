"""`kg explain`: what the reader saw in an article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.explain import ExplainedSentence


@click.command(short_help="What was seen and found in an article, and why 解释.")
@click.argument("article", type=click.Path(path_type=Path, readable=False))
@click.option("--rule", default="", metavar="ID", help="Only what this rule, or this group of rules, found.")
@click.option("--why", default="", metavar="FACT", help="Only facts with these words, and why they were read.")
def explain(article: Path, rule: str, why: str) -> None:
    """Show, sentence by sentence, the mentions, the rules that fired and the facts.

    \b
    Examples:
      kg explain article.txt
      kg explain article.txt --rule posts
      kg explain article.txt --why 书记
    """
    from kg.explain import explained
    from kg.sources import read_articles

    shown = 0
    for one in read_articles(article):
        for sentence in explained(one, rule, why):
            shown += 1
            _print(sentence, with_reasons=bool(why))
    if not shown:
        click.echo("nothing found 没有找到", err=True)


def _print(sentence: ExplainedSentence, with_reasons: bool) -> None:
    click.secho(f"[{sentence.number}] {sentence.text}", bold=True)
    for mention in sentence.mentions:
        click.echo(f"    {mention.kind}: {mention.words} = {mention.meaning}")
    from kg.wording import in_words

    for found in sentence.findings:
        click.echo(f"  {click.style('✓', fg='green')} {in_words(found.fact)}")
        click.echo(f"      {found.rule} ({found.evidence.confidence:.2f}): “{found.words}”")
        if with_reasons:
            click.echo(f"      {' '.join(found.description.split())}")
    click.echo()
