"""An article read: its facts as RDF statements, JSON lines and table rows. Shards of articles are the unit of work."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from hashlib import sha256

from kg.build.entry import Entry, ExampleFact, packed, packed_article, packed_graph
from kg.build.graph_answers import Answers, Graph, answers_of
from kg.build.time_limit import time_limit
from kg.errors import ExtractorError, KgError
from kg.extract import reading_of
from kg.model import Article, Evidence, Fact, Reading
from kg.rdf import article_iri, statements
from kg.records import record_line
from kg.sources import Source, articles_in
from kg.wording import in_words

SHARD = 50
"""Articles that a process reads at a time: enough to make its start worth while, few enough to share out evenly."""

_EXCERPT, _LEAD = 44, 10


@dataclass(frozen=True, slots=True)
class Unread:
    """What is to be read: a file, to be opened by whoever reads it, or an `article` that came out of one already.

    `place` names the file, `fingerprint` what was in it when it was looked at.
    """

    place: str
    fingerprint: str
    source: Source | None = None
    article: Article | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """Articles of a place that need not be read: they are as they were."""

    ids: tuple[str, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the place of an article that could not be read, and why; `path` is what the user calls its file."""

    path: str
    error: KgError


Unit = Unread | Known | Problem
"""A piece of work; what needs none passes through, so that everything keeps its order."""

Outcome = Entry | Known | Problem


def read_shard(shard: Sequence[Unit], base: str) -> list[Outcome]:
    """The units of a shard read, one after the other: entries, what is known, and errors in the place of articles."""
    outcomes = [outcome for unit in shard for outcome in _read_unit(unit, base)]
    graphs = [_graph(outcome, base) for outcome in outcomes if isinstance(outcome, _Said)]
    read = zip(graphs, answers_of(graphs), strict=True)
    return [_entry(one, *next(read)) if isinstance(one, _Said) else one for one in outcomes]


@dataclass(frozen=True, slots=True)
class _Said:
    """An article with what it says, before the tables are asked for."""

    unit: Unread
    article: Article
    reading: Reading
    statements: Sequence[str]


def _read_unit(unit: Unit, base: str) -> Iterator[_Said | Known | Problem]:
    if not isinstance(unit, Unread):
        yield unit
    elif unit.article is not None:
        yield _read(unit.article, unit, base)
    elif unit.source is not None:
        for outcome in _articles_in(unit.source):
            yield Problem(str(unit.source), outcome) if isinstance(outcome, KgError) else _read(outcome, unit, base)


def _articles_in(source: Source) -> Sequence[Article | KgError]:
    try:
        with time_limit(str(source)):
            return list(articles_in(source))
    except ExtractorError as error:
        return [error]


def _read(article: Article, unit: Unread, base: str) -> _Said | Problem:
    path = str(unit.source) if unit.source else article.id
    try:
        with time_limit(path):
            reading = reading_of(article)
            return _Said(unit, article, reading, statements(reading, base))
    except KgError as error:
        return Problem(path, error)
    except Exception as error:  # One article that breaks a rule must not cost the others.
        failure = f"{path}: the reader failed ({type(error).__name__}: {error}); see: kg --debug explain {path}"
        return Problem(path, ExtractorError(failure))


def _graph(said: _Said, base: str) -> Graph:
    return Graph(said.article.id, article_iri(said.article.id, base), said.statements)


def _entry(said: _Said, graph: Graph, answers: Answers) -> Entry:
    article, facts = said.article, said.reading.facts
    return Entry(
        article.id,
        said.unit.place,
        said.unit.fingerprint,
        sha256(article.text.encode()).hexdigest(),
        Counter(type(fact).__name__ for fact in facts),
        tuple(_examples(said.reading)),
        packed_article(article),
        packed_graph(graph.nquads),
        packed("".join(record_line(fact, article) for fact in facts)),
        packed(json.dumps(answers.rows, ensure_ascii=False)),
        answers.broken,
    )


def _examples(reading: Reading) -> Iterator[ExampleFact]:
    """The surest fact of each kind, of several the one that says most, of these the first."""
    best: dict[str, Fact] = {}
    for fact in reading.facts:
        kind = type(fact).__name__
        if kind not in best or _worth(fact) > _worth(best[kind]):
            best[kind] = fact
    for kind, fact in best.items():
        yield ExampleFact(kind, in_words(fact), _excerpt(reading.article.text, fact.evidence[0]))


def _worth(fact: Fact) -> tuple[float, int]:
    """How good an example a fact is: how sure, and how much of what can be said of its kind it says."""
    return fact.evidence[0].confidence, sum(bool(getattr(fact, field.name)) for field in fields(fact))


def _excerpt(text: str, evidence: Evidence) -> str:
    """The sentence, or of a run of lines that of its words, cut down to what stands around these where it is long."""
    line = max(evidence.start, text.rfind("\n", 0, evidence.focus_start) + 1)
    begin = max(line, min(evidence.focus_start - _LEAD, evidence.end - _EXCERPT))
    end = min(evidence.end, begin + _EXCERPT)
    return ("…" if begin > line else "") + text[begin:end] + ("…" if end < evidence.end else "")
