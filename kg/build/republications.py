"""Which articles are one text in several publications: a text that was printed ten times is one source, not ten.

Texts are compared by MinHash (Broder 1997) over runs of characters: those alike but for spaces, punctuation, headline, credit
lines and a word here or there are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import regex
from networkx.utils import UnionFind
from rensa import RMinHash

from kg.build.entry import Entry, article_of
from kg.build.ledger import Ledger
from kg.rdf import republication_graph, republication_statement

ALIKE = 0.9
"""Share of common runs (Jaccard) from which two texts are one; reports of two months by one template stay below it."""

_RUN = 5
_SHORTEST = 40
"""Characters below which a text is too short to be told from another."""

_PERMUTATIONS, _BANDS = 128, 16
_SEED = 20
_AT_A_TIME = 100
"""Articles whose runs are in memory at once."""

_BESIDE_THE_WORDS = regex.compile(r"[^\p{L}\p{N}]+")
_ENDS_A_SENTENCE = tuple("。！？；：”’…!?;:")

Digests = npt.NDArray[np.uint32]


def republications(ledger: Ledger) -> Mapping[str, str]:
    """The ids of articles that print again what another one has, with the id of that one: the earliest, of several the first by id."""
    ids, digests = _digests(ledger)
    originals = {}
    for alike in _groups(digests):
        original = min((ledger.entry(ids[row]) for row in alike), key=_published).id
        originals.update({ids[row]: original for row in alike if ids[row] != original})
    return originals


def graph_of_republications(ledger: Ledger, base: str) -> tuple[str, tuple[str, ...]]:
    """The IRI of the graph that tells of republications, and its statements, sorted."""
    told = (republication_statement(id, original, base) for id, original in republications(ledger).items())
    return republication_graph(base), tuple(sorted(told))


def _digests(ledger: Ledger) -> tuple[list[str], Digests]:
    """The articles that are long enough, and a MinHash of each as a row."""
    ids: list[str] = []
    rows: list[Digests] = []
    for some in _in_parts(_words_by_id(ledger)):
        ids += [id for id, _ in some]
        sets = [_runs(words) for _, words in some]
        rows.append(np.array(RMinHash.digests_from_token_sets(sets, _PERMUTATIONS, _SEED), dtype=np.uint32))
    return ids, np.concatenate(rows) if rows else np.empty((0, _PERMUTATIONS), dtype=np.uint32)


def _in_parts(articles: Iterable[tuple[str, str]]) -> Iterator[Sequence[tuple[str, str]]]:
    part: list[tuple[str, str]] = []
    for article in articles:
        part.append(article)
        if len(part) == _AT_A_TIME:
            yield part
            part = []
    if part:
        yield part


def _words_by_id(ledger: Ledger) -> Iterator[tuple[str, str]]:
    for packed in ledger.packed("article"):
        article = article_of(packed)
        if len(words := _words(article.text)) >= _SHORTEST:
            yield article.id, words


def _words(text: str) -> str:
    """What an article says: letters and digits of the lines that are sentences, or of all where none is."""
    lines = text.split("\n")
    sentences = [line for line in lines if line.rstrip().endswith(_ENDS_A_SENTENCE)]
    words: str = _BESIDE_THE_WORDS.sub("", "".join(sentences or lines))
    return words


def _runs(words: str) -> list[str]:
    return [words[start : start + _RUN] for start in range(len(words) - _RUN + 1)]


def _groups(digests: Digests) -> Iterable[Iterable[int]]:
    """The rows that are alike, in groups of two or more."""
    groups: UnionFind[int] = UnionFind()
    for band in range(_BANDS):
        for one, other in _alike_in(digests, band):
            groups.union(one, other)
    return groups.to_sets()


def _alike_in(digests: Digests, band: int) -> Iterator[tuple[int, int]]:
    """Pairs of rows that are alike: the first row with the same values in a band, and another one."""
    width = _PERMUTATIONS // _BANDS
    values = np.ascontiguousarray(digests[:, band * width : (band + 1) * width])
    _, first, which = np.unique(values, axis=0, return_index=True, return_inverse=True)
    for other, one in enumerate(first[which.ravel()].tolist()):
        if one != other and np.mean(digests[one] == digests[other]) >= ALIKE:
            yield one, other


def _published(entry: Entry) -> tuple[bool, str, str]:
    """When an article was published, for sorting: what has no date comes last."""
    return not entry.published, entry.published, entry.id
