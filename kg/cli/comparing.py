"""`kg diff`: what became of the facts from one build to another."""

from __future__ import annotations

import json
from pathlib import Path

import click

_MARKS = {"added": ("+", "green"), "removed": ("-", "red"), "reworded": ("~", "yellow")}


@click.command(short_help="What two builds say differently 比较.")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line: kind and fact.")
def diff(old: Path, new: Path, as_json: bool) -> None:
    """List the facts that were added (+), removed (-) or stand in another sentence (~) from the build OLD to the build NEW.

    \b
    Examples:
      kg diff graph-monday graph-tuesday
      kg diff before after --json
    """
    from collections import Counter

    from kg.build.changes import changes_of_builds
    from kg.records import fact_of
    from kg.wording import in_words

    count: Counter[str] = Counter()
    for change in changes_of_builds(old, new):
        count[change.kind] += 1
        if as_json:
            click.echo(json.dumps({"kind": change.kind, **change.record}, ensure_ascii=False))
            continue
        mark, colour = _MARKS[change.kind]
        click.secho(f"{mark} {change.record['article']}: {in_words(fact_of(change.record))}", fg=colour)
        click.echo(f"      “{change.record['evidence'][0]['text']}”")
    if not as_json:
        click.echo(f"{count['added']} added 新增, {count['removed']} removed 删除, {count['reworded']} reworded 改述")
