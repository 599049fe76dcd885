"""Sources to what a build keeps of each article, in shards, in this process or in several."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, fields
from functools import partial
from hashlib import sha256
from itertools import chain, islice
from multiprocessing import get_context

from kg.errors import ExtractorError, KgError, SourceError
from kg.extract import reading_of
from kg.model import Article, Evidence, Fact, Publication, Reading
from kg.rdf import statements
from kg.records import record_line
from kg.sources import Columns, Source, articles_in, is_collection
from kg.wording import in_words

SHARD = 50
"""Articles that a process reads at a time: enough to make its start worth while, few enough to share out evenly."""


_EXCERPT, _LEAD = 44, 10


@dataclass(frozen=True)
class ExampleFact:
    """A fact in words with the sentence it stands in, or of a long one the part that says it."""

    kind: str
    words: str
    excerpt: str


@dataclass(frozen=True)
class ArticleRead:
    """What a build keeps of an article: its RDF statements, its facts as JSON lines, and what the summary tells.

    `digest` is the SHA-256 of its text, `counts` are facts by the name of their kind, `examples` the surest of each kind.
    """

    id: str
    path: str
    digest: str
    statements: tuple[str, ...]
    records: str
    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]

    @property
    def says_something(self) -> bool:
        """Whether there is any fact beyond what the article is called and who published it."""
        return any(kind != Publication.__name__ for kind in self.counts)


@dataclass(frozen=True)
class Unread:
    """An article as it came out of a collection that was opened elsewhere."""

    article: Article
    source: Source


Unit = Source | Unread | SourceError
Outcome = ArticleRead | KgError


def read_sources(
    sources: Sequence[Source], base: str, workers: int, columns: Columns | None = None
) -> Iterator[Outcome]:
    """Every article read, or the error that kept it from being read, in the order of the sources whatever `workers` is."""
    shards = _shards(_units(sources, columns or Columns()))
    if workers <= 1:
        yield from chain.from_iterable(map(partial(read_shard, base=base), shards))
        return
    first = list(islice(shards, 2))
    if len(first) < 2:  # too little to be worth another process
        yield from chain.from_iterable(map(partial(read_shard, base=base), first))
        return
    # A spawned process shares nothing with this one: no locks, no threads, the same on every system.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            yield from _in_order(pool, chain(first, shards), base, ahead=2 * workers)
        except BrokenProcessPool as error:
            raise ExtractorError("a worker was killed, perhaps for want of memory; try fewer with --workers") from error


def _in_order(
    pool: ProcessPoolExecutor, shards: Iterable[tuple[Unit, ...]], base: str, ahead: int
) -> Iterator[Outcome]:
    """What the workers make of the shards, in their order; no more than `ahead` of them are under way."""
    running: deque[Future[list[Outcome]]] = deque()
    for shard in shards:
        running.append(pool.submit(read_shard, shard, base=base))
        if len(running) > ahead:
            yield from running.popleft().result()
    while running:
        yield from running.popleft().result()


def _units(sources: Iterable[Source], columns: Columns) -> Iterator[Unit]:
    """Single files, to be opened by whoever reads them, and the articles of files that hold many."""
    for source in sources:
        if not is_collection(source):
            yield source
            continue
        for outcome in articles_in(source, columns):
            yield outcome if isinstance(outcome, SourceError) else Unread(outcome, source)


def _shards(units: Iterator[Unit]) -> Iterator[tuple[Unit, ...]]:
    while shard := tuple(islice(units, SHARD)):
        yield shard


def read_shard(shard: tuple[Unit, ...], base: str) -> list[Outcome]:
    """The articles of a shard read, one after the other."""
    return [outcome for unit in shard for outcome in _read_unit(unit, base)]


def _read_unit(unit: Unit, base: str) -> Iterator[Outcome]:
    if isinstance(unit, SourceError):
        yield unit
    elif isinstance(unit, Unread):
        yield _read(unit.article, unit.source, base)
    else:
        for outcome in articles_in(unit):
            yield outcome if isinstance(outcome, SourceError) else _read(outcome, unit, base)


def _read(article: Article, source: Source, base: str) -> Outcome:
    try:
        return _article_read(article, source, base)
    except KgError as error:
        return error
    except Exception as error:  # One article that breaks a rule must not cost the others.
        kind = type(error).__name__
        return ExtractorError(f"{source}: the reader failed ({kind}: {error}); see: kg --debug explain {source.path}")


def _article_read(article: Article, source: Source, base: str) -> ArticleRead:
    reading = reading_of(article)
    return ArticleRead(
        article.id,
        str(source),
        sha256(article.text.encode()).hexdigest(),
        tuple(statements(reading, base)),
        "".join(record_line(fact, article) for fact in reading.facts),
        Counter(type(fact).__name__ for fact in reading.facts),
        tuple(_examples(reading)),
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
    """The sentence, cut down to what stands around its words where it is long."""
    begin = max(evidence.start, min(evidence.focus_start - _LEAD, evidence.end - _EXCERPT))
    end = min(evidence.end, begin + _EXCERPT)
    return ("…" if begin > evidence.start else "") + text[begin:end] + ("…" if end < evidence.end else "")
