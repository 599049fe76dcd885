"""What a build keeps of an article, ready to be written anywhere: in a ledger, in every file of the build."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from io import BytesIO

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

    `counts` are facts by the name of their kind, `examples` the surest of each kind, `broken` the IRIs of the shapes that
    it may break. The rest is packed, since a build of many articles keeps them all.
    """

    id: str
    place: str
    fingerprint: str
    digest: str
    counts: Mapping[str, int]
    examples: tuple[ExampleFact, ...]
    packed_article: bytes
    packed_graph: bytes
    packed_records: bytes
    packed_rows: bytes
    broken: tuple[str, ...] = ()

    @property
    def article(self) -> Article:
        """The article itself, to be read again without its file."""
        return article_of(self.packed_article)

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


def written_article(article: Article) -> str:
    """An article as JSON."""
    return json.dumps(asdict(article), ensure_ascii=False)


def packed_article(article: Article) -> bytes:
    """An article, compressed."""
    return packed(written_article(article))


def article_of(data: bytes) -> Article:
    """What `packed_article` was given."""
    said = json.loads(unpacked(data))
    return Article(**{**said, "authors": tuple(said["authors"])})


def packed_graph(nquads: str) -> bytes:
    """The statements of an article in their graph as a member of a gzip file, which is nothing but its members in a row."""
    packed = BytesIO()
    # Neither name nor time in the head, nor the system, as `gzip.compress` would have it: the same statements are the same bytes.
    with gzip.GzipFile("", "wb", _LEVEL, packed, mtime=0) as file:
        file.write(nquads.encode())
    return packed.getvalue()


def graph_of(data: bytes) -> bytes:
    """What `packed_graph` was given, in UTF-8."""
    return gzip.decompress(data)


def triples_in(iri: str, graph: bytes) -> list[bytes]:
    """The lines of a graph, whose IRI is given, without it, each with its end: N-Triples."""
    return graph.replace(f" <{iri}> .\n".encode(), b" .\n").splitlines(keepends=True)


def statements_of(iri: str, data: bytes) -> tuple[str, ...]:
    """The statements of a packed graph, N-Triples without the closing dot, sorted."""
    return tuple(graph_of(data).decode().split(f" <{iri}> .\n")[:-1])
