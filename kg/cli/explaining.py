"""`kg explain`: what the reader saw in an article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from kg.explain import ExplainedSentence
    from kg.model import Article


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

    found = False
    for one in read_articles(article):
        sentences = list(explained(one, rule, why))
        if sentences:
            found = True
            click.secho(_heading(one), bold=True)
        for sentence in sentences:
            _print(sentence, with_reasons=bool(why))
    if not found:
        click.echo("nothing found 没有找到", err=True)


def _heading(article: Article) -> str:
    """Which article it is that comes: its id and its first line, which is the headline."""
    return f"{article.id}: {article.text.strip().partition(chr(10))[0]}"


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
