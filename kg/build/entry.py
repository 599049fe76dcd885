"""What a build keeps of an article, ready to be written anywhere: in a ledger, in every file of the build."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from kg.model import Article, Publication

_LEVEL = 3
"""Of compression: half the size of none at a tenth of the time of reading."""


@dataclass(frozen=True, slots=True)
class ExampleFact:
    """A fact in words with the sentence it stands in, or of a long one the part that says it."""

    kind: str
    words: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An article read: `place` is where it came from, `fingerprint` what was there, `digest` the SHA-256 of its text.

    `counts` are facts by the name of their kind, `examples` the surest of each kind. The rest is packed, since a build
    of many articles keeps them all.
    """

    id: str
    place: str
    fingerprint: str
    digest: str
    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]
    packed_article: bytes
    packed_statements: bytes
    packed_records: bytes
    packed_rows: bytes

    @property
    def article(self) -> Article:
        """The article itself, to be read again without its file."""
        return article_of(self.packed_article)

    @property
    def statements(self) -> tuple[str, ...]:
        """Its RDF statements, N-Triples without the closing dot, sorted."""
        return statements_of(self.packed_statements)

    @property
    def records(self) -> str:
        """Its facts as JSON lines."""
        return unpacked(self.packed_records)

    @property
    def published(self) -> str:
        """When it was published, as ISO 8601, by its metadata or as it says; empty where neither does."""
        records = map(json.loads, self.records.splitlines())
        read = (record.get("published", "") for record in records if record["fact"] == Publication.__name__)
        return self.article.published or next(read, "")

    @property
    def says_something(self) -> bool:
        """Whether there is any fact beyond what the article is called and who published it."""
        return any(kind != Publication.__name__ for kind in self.counts)


def packed(text: str) -> bytes:
    """Text, compressed."""
    return zlib.compress(text.encode(), _LEVEL)


def unpacked(data: bytes) -> str:
    """What `packed` was given."""
    return zlib.decompress(data).decode()


def packed_article(article: Article) -> bytes:
    """An article, compressed."""
    return packed(json.dumps(asdict(article), ensure_ascii=False))


def article_of(data: bytes) -> Article:
    """What `packed_article` was given."""
    said = json.loads(unpacked(data))
    return Article(**{**said, "authors": tuple(said["authors"])})


def statements_of(data: bytes) -> tuple[str, ...]:
    """The statements of an entry."""
    text = unpacked(data)
    return tuple(text.split("\n")) if text else ()
