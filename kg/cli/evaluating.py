"""`kg evaluate`: extracted tables against hand-made readings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.errors import SourceError, StoreError

if TYPE_CHECKING:
    from kg.evaluation.rules import RuleFigure
    from kg.evaluation.score import Score, TableScore


@click.command(short_help="Figures of tables against readings 评测.")
@click.argument("gold", type=click.Path(path_type=Path), metavar="GOLD")
@click.argument("tables", type=click.Path(path_type=Path), metavar="[TABLES]", required=False)
@click.option("--build", type=click.Path(path_type=Path), help="A build: its tables, and the precision of every rule.")
@click.option("--errors", metavar="TABLE", help="List what was missed, made up or differs in a table.")
@click.option("--json", "as_json", is_flag=True, help="All figures as JSON.")
@click.option(
    "--calibrate", is_flag=True, help="Keep the rules' precision as the confidence of their facts (with --build)."
)
def evaluate(
    gold: Path, tables: Path | None, build: Path | None, errors: str | None, as_json: bool, calibrate: bool
) -> None:
    """Compare extracted tables with hand-made readings 评测: by table, by article and, of a build, by rule.

    GOLD holds one <article>.json a reading, with the articles in ../articles; TABLES the CSV tables of any extractor.
    Articles with a reading of which the tables have no row count as missed, and are told.

    \b
    Examples:
      kg evaluate gold/ output/tables
      kg evaluate gold/ --build output
      kg evaluate gold/ output/tables --errors measures
      kg evaluate gold/ --build output --calibrate
    """
    from kg.evaluation.rules import figures_by_rule, records_of
    from kg.evaluation.score import scored, scored_by_article
    from kg.evaluation.tables import absent_from, extracted_tables, gold_readings

    if (tables is None) == (build is None):
        raise click.UsageError("give either the folder of the TABLES or --build FOLDER")
    if calibrate and build is None:
        raise click.UsageError("--calibrate needs --build FOLDER")
    readings = gold_readings(gold)
    extracted = extracted_tables(build / "tables" if build else tables)  # type: ignore[arg-type]
    absent = absent_from(extracted, readings)
    score = scored(readings, extracted)
    rules = figures_by_rule(readings, records_of(build)) if build else []
    if errors is not None:
        _print_errors(score, errors)
    elif as_json:
        click.echo(_json(score, scored_by_article(readings, extracted), rules))
    else:
        _print_score(score)
        _print_articles(scored_by_article(readings, extracted))
        _print_rules(rules)
    _tell_absent(absent, len(readings))
    if calibrate:
        _keep(rules)


def _tell_absent(absent: Sequence[str], annotated: int) -> None:
    if absent:
        told = f"the tables have no row of {len(absent)} of {annotated} articles with a reading, which count as missed"
        click.echo(f"kg: warning: {told}: {', '.join(absent)}; build them, too", err=True)


def _print_errors(score: Score, table: str) -> None:
    if table not in score.errors:
        raise click.UsageError(f"no table {table!r}; there are {', '.join(score.errors)}")
    for error in score.errors[table]:
        click.echo(error)


def _print_score(score: Score) -> None:
    click.echo(f"{'table':14}{'gold':>6}{'found':>7}{'prec':>7}{'recall':>8}{'F1':>7}{'full':>7}")
    for name, table in score.tables.items():
        click.echo(_table_line(name, table))
    click.echo(f"score {score.mean:.3f}  full {score.full:.3f}  over {score.articles} articles")


def _table_line(name: str, table: TableScore) -> str:
    key = table.key
    line = f"{name:14}{key.gold:6}{key.found:7}{key.precision:7.3f}{key.recall:8.3f}{key.f1:7.3f}{table.full.f1:7.3f}"
    return line + (f"   rows {table.rows.f1:.3f}" if table.rows else "")


def _print_articles(scores: dict[str, Score]) -> None:
    click.echo(f"\n{'article':24}{'score':>7}{'full':>7}")
    for stem, score in scores.items():
        click.echo(f"{stem:24}{score.mean:7.3f}{score.full:7.3f}")


def _print_rules(rules: Sequence[RuleFigure]) -> None:
    if rules:
        total = sum(figure.rows for figure in rules)
        click.echo(f"\n{'rule':36}{'rows':>6}{'share':>7}{'prec':>7}")
        for figure in rules:
            click.echo(f"{figure.rule:36}{figure.rows:6}{figure.rows / total:7.1%}{figure.precision:7.3f}")


def _json(score: Score, articles: dict[str, Score], rules: Sequence[RuleFigure]) -> str:
    by_rule = {
        figure.rule: {"rows": figure.rows, "right": figure.right, "precision": figure.precision} for figure in rules
    }
    by_article = {stem: one.as_json() for stem, one in articles.items()}
    return json.dumps({**score.as_json(), "by_article": by_article, "by_rule": by_rule}, ensure_ascii=False, indent=1)


def _keep(rules: Sequence[RuleFigure]) -> None:
    from kg.evaluation.rules import calibration
    from kg.lexicon import confidence_file

    if not rules:
        raise SourceError("no rule read anything in an article with a reading; nothing was kept")
    path = confidence_file()
    try:
        path.write_text(calibration(rules), encoding="utf-8")
    except OSError as error:
        raise StoreError(
            f"{path}: cannot be written ({error.strerror}); calibrate in a clone, not in an installed package"
        ) from error
    click.echo(f"\n{path}: the confidence of {len(rules)} rules; build again to use it")
