"""Rosters: lines of nothing but names below a heading that says what they are: 市政协委员名单 (按姓氏笔画为序)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import TitleMention
from kg.grammar.personal_names import NameReader
from kg.grammar.titles import Chain
from kg.lexicon import rows
from kg.model import Organisation, Span, TenureStatus

_LIST = regex.compile(
    r"(?P<proposed>候选人|建议人选|人选)?(?:的?建议)?名单(?:[（(][^（）()\n]{2,24}[）)])*[】：:]?[ 　]*$"
)
_ADDED = regex.compile(r"(?P<way>新?增补|补选|递补|新?当选|选举|拟任|提名|部分|的)*$")
_TAKEN_UP = ("增补", "补选", "递补", "当选", "选举")
_LONGEST_HEADING = 60
_NAMES = regex.compile(r"[^ 　、，,\t]+")
_GLOSS = regex.compile(r"[（(][^（）()]{1,12}[）)]")
_PADDED = regex.compile(r"(?<![^\s　、])(\p{Han})[ 　]{1,2}(\p{Han})(?![^\s　、（(])")
_NOTE = regex.compile(r"[ 　]*[（(][^（）()]*[）)][ 　]*")
_COLON = regex.compile(r"[ 　]*(?:[（(][^（）()\n]{2,16}[）)])?[：:][ 　]*")
_OPENS_ITEM, _ITEM_END = regex.compile(r"[：:；;。]$|(?:[还都]有|的是|分别是|[是为])$"), regex.compile(r"[；;。]")
"""Around an item of a row within a line: 主席：王明；副主席：李芳、周正。"""

_ELECTED = regex.compile(r"选出|当选|选举|任命|推选")
_LONG_LIST = 1200
"""How far before a post the verb may stand that a list of elected people opens with."""

_OF_ANOTHER_PEOPLE = regex.compile(r"[（(][^（）()]*(?<!汉)族[^（）()]*[）)]")
_FEWEST = 3
_LONGEST_NAME, _FEW = 3, 3
"""Of so many names in a row one may have a form of its own."""

_BEFORE_POST = regex.compile(
    r"[ 　]*(?:[（(]?\d{1,3}[）)．.、][ 　]*)?(?P<name>\p{Han}{2,4}|\p{Han}[ 　]{1,2}\p{Han}|[\p{Han}·]{4,12})(?:[（(][^（）()]{1,12}[）)])?[ 　\t]+"
)
"""What stands before the post in a line of a list: 祁连军　|市委改革办副主任."""

_LENGTHS = {1: {3: 0, 2: 2}, 2: {4: 0, 3: 1}}
"""How long names are by the length of their surname, and how unlikely each length is, where lines are written without gaps."""


def rosters_in(
    document: Document, names: NameReader, chains: Sequence[Chain]
) -> Iterator[tuple[Span, tuple[TitleMention, ...]]]:
    """Each name of each roster with the post that its heading gives."""
    ends = {chain.span.end: chain for chain in chains}
    for heading, following in zip(document.paragraphs, document.paragraphs[1:], strict=False):
        found = _LIST.search(document.text, heading.start, heading.end)
        if not found or heading.end - heading.start > _LONGEST_HEADING or found.start() not in ends:
            continue
        posts = _posts(document, ends[found.start()], bool(found["proposed"]))
        for span in _names_below(document, names, following):
            yield span, posts


def posts_with_colons(
    document: Document, names: NameReader, chains: Sequence[Chain]
) -> Iterator[tuple[Span, tuple[TitleMention, ...]]]:
    """Each name behind a post and a colon: 副区长：王明　李芳（女）; a post without a body is in that of the one before."""
    body: Organisation | None = None
    for chain in chains:
        colon = _COLON.match(document.text, chain.span.end)
        line = document.paragraph_at(chain.span.start)
        before = document.text[line.start : chain.span.start].rstrip()
        if colon is None or (before and not _OPENS_ITEM.search(before)):
            continue
        elected = _ELECTED.search(document.text, max(0, chain.span.start - _LONG_LIST), chain.span.start)
        body = chain.posts[-1].organisation or body or (_last_body(document, chain.span.start) if elected else None)
        stop = _ITEM_END.search(document.text, colon.end(), line.end)
        rest = Span(colon.end(), stop.start() if stop else line.end)
        following = next((p for p in document.paragraphs if p.start >= line.end), rest)
        spans = _names_of_line(document.text, names, rest if rest.start < rest.end else following)
        status: TenureStatus = "appointed" if elected else "holds"
        for span in spans:
            yield (
                span,
                tuple(post._replace(organisation=post.organisation or body, status=status) for post in chain.posts),
            )


def posts_beside_names(
    document: Document, names: NameReader, chains: Sequence[Chain]
) -> Iterator[tuple[Span, tuple[TitleMention, ...]]]:
    """Each name of a list that has a line for each, with the posts behind it: 祁连军　市委改革办副主任."""
    lines = {line.end: line for line in document.paragraphs}
    found = []
    for chain in chains:
        line = lines.get(chain.span.end)
        match = _BEFORE_POST.fullmatch(document.text, line.start, chain.span.start) if line else None
        if match and names.forms.has_form_of_name(name := Span(*match.span("name"))):
            found.append((name, chain.posts))
    yield from found if len(found) > 1 else ()


def _last_body(document: Document, end: int) -> Organisation | None:
    """The body that a row of posts is in, which the paragraph names before it."""
    named = document.within(document.bodies, Span(document.paragraph_at(end).start, end))
    return named[-1].organisation if named else None


def _posts(document: Document, chain: Chain, proposed: bool) -> tuple[TitleMention, ...]:
    """The posts of a heading; of a body that stands before 增补 and the like."""
    added = _ADDED.search(document.text, max(0, chain.span.start - 8), chain.span.start)
    start = added.start() if added else chain.span.start
    body = next((b.organisation for b in document.bodies if b.span.end == start), None)
    way = document.text[start : chain.span.end]
    status: TenureStatus = "proposed" if proposed else "appointed" if any(w in way for w in _TAKEN_UP) else "holds"
    return tuple(post._replace(organisation=post.organisation or body, status=status) for post in chain.posts)


def _names_below(document: Document, names: NameReader, first: Span) -> list[Span]:
    """The names of the lines from `first` on, so far as they hold nothing else."""
    found: list[Span] = []
    for line in document.paragraphs[document.paragraphs.index(first) :]:
        if line == first and _NOTE.fullmatch(document.text, line.start, line.end):
            continue
        spans = _names_of_line(document.text, names, line)
        if not spans:
            break
        found += spans
    return found if len(found) >= _FEWEST else []


def _names_of_line(text: str, names: NameReader, line: Span) -> list[Span]:
    """The names that fill a line, with or without gaps between them; [] if anything else stands there."""
    found: list[Span] = []
    unlike = 0  # names with a surname that we do not know
    plain = _GLOSS.sub(lambda gloss: "、" * len(gloss[0]), text[line.start : line.end])
    padded = {m.start(): m.end() for m in _PADDED.finditer(plain)}
    taken = 0
    for item in _NAMES.finditer(plain):
        if item.start() < taken:
            continue
        taken = padded.get(item.start(), item.end())
        span = Span(line.start + item.start(), line.start + taken)
        vouched = _OF_ANOTHER_PEOPLE.match(text, span.end) is not None
        spans = [span] if vouched or names.forms.has_form_of_name(span) else _in_a_row(text, span)
        if not spans and not (span.end - span.start <= _LONGEST_NAME and found):
            return []
        found += spans or [span]
        unlike += not spans
    return found if unlike * _FEW <= len(found) else []


@cache
def _rarity() -> dict[str, int]:
    """How rare each surname is: the list goes from the most frequent one on."""
    return {row[0]: rank.bit_length() // 2 for rank, row in enumerate(rows("surnames"), 1)}


def _in_a_row(text: str, run: Span) -> list[Span]:
    """The names that a run of characters without gaps is most likely made of; [] if it cannot be."""
    best: dict[tuple[int, str], tuple[int, list[Span]]] = {(run.start, ""): (0, [])}
    for at in range(run.start, run.end):
        before = [(surname, *reading) for (end, surname), reading in best.items() if end == at]
        for length, step in _lengths_at(text, at):
            for surname, cost, spans in before:
                whole = cost + step + (surname not in ("", text[at]))  # rosters go by surnames
                key, end = (at + length, text[at]), at + length
                if end <= run.end and (key not in best or whole < best[key][0]):
                    best[key] = (whole, [*spans, Span(at, end)])
    readings = [reading for (end, _), reading in best.items() if end == run.end]
    return min(readings)[1] if readings else []


def _lengths_at(text: str, at: int) -> Iterator[tuple[int, int]]:
    """How long a name can be that begins at `at`, and how unlikely it is then."""
    surname = next((text[at : at + n] for n in (2, 1) if text[at : at + n] in _rarity()), "")
    for length, cost in _LENGTHS.get(len(surname), {}).items():
        yield length, cost + (_rarity()[surname] if len(surname) == 1 else 0)
