"""What the reader saw in an article: sentence by sentence the mentions, the rules that fired and the facts they made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from kg.errors import KgError
from kg.extract import facts_of
from kg.grammar.document import Document, read
from kg.model import Article, Evidence, Fact, Span
from kg.rules.book import all_rules
from kg.wording import in_words


@dataclass(frozen=True)
class Seen:
    """A mention: its kind (person, date …), the words it stands in and what they were taken for."""

    kind: str
    words: str
    meaning: str


@dataclass(frozen=True)
class Found:
    """A fact with the id and the description of the rule that read it, and the words that say it."""

    rule: str
    description: str
    fact: Fact
    words: str
    evidence: Evidence


@dataclass(frozen=True)
class ExplainedSentence:
    """A sentence with what was seen and what was found in it; `number` counts from 1."""

    number: int
    text: str
    mentions: tuple[Seen, ...]
    findings: tuple[Found, ...]


def explained(article: Article, rule: str = "", why: str = "") -> Iterator[ExplainedSentence]:
    """Every sentence of the article explained.

    With `rule` (an id, or its part before the point) or `why` (words of a fact) only the sentences with such findings,
    and only these findings. An unknown rule is a `KgError` that names the nearest.
    """
    wanted = _wanted(rule, why)
    document = read(article)
    findings = _findings_by_sentence(document)
    for number, sentence in enumerate(document.sentences, 1):
        chosen = tuple(found for found in findings.get(sentence.start, ()) if wanted(found))
        if chosen or not (rule or why):
            yield ExplainedSentence(number, document.quotation(sentence), _mentions_in(document, sentence), chosen)


def _wanted(rule: str, why: str) -> Callable[[Found], bool]:
    ids = [known.id for known in all_rules()]
    if rule and not any(_belongs(id, rule) for id in ids):
        groups = sorted({id.partition(".")[0] for id in ids})
        near = get_close_matches(rule, groups if "." not in rule else ids, n=1)
        hint = f"the nearest is {near[0]!r}" if near else f"there are {', '.join(groups)}"
        raise KgError(f"no rule {rule!r}; {hint}")

    def wanted(found: Found) -> bool:
        return (not rule or _belongs(found.rule, rule)) and why in in_words(found.fact)

    return wanted


def _belongs(id: str, rule: str) -> bool:
    """Whether a rule is the one asked for or one of the group asked for."""
    return id == rule or id.startswith(f"{rule}.")


def _findings_by_sentence(document: Document) -> dict[int, list[Found]]:
    """The findings by the start of the sentence in which their words begin."""
    descriptions = {rule.id: rule.description for rule in all_rules()}
    findings: dict[int, list[Found]] = {}
    for fact in facts_of(document):
        for evidence in fact.evidence:
            words = document.quotation(Span(evidence.focus_start, evidence.focus_end))
            start = document.sentence_at(evidence.focus_start).start
            description = descriptions.get(evidence.rule, "")
            findings.setdefault(start, []).append(Found(evidence.rule, description, fact, words, evidence))
    return findings


_MENTIONS: tuple[tuple[str, str, Callable[[Any], str]], ...] = (
    ("日期 date", "dates", lambda mention: mention.value or mention.precision),
    ("数量 quantity", "quantities", lambda mention: f"{mention.hedge}{mention.value} {mention.unit}".strip()),
    ("地方 place", "places", lambda mention: f"{mention.place.name} {mention.place.code}".strip()),
    ("机构 body", "bodies", lambda mention: mention.organisation.name),
    ("名称 name", "names", lambda mention: mention.marks),
    (
        "人物 person",
        "people",
        lambda mention: "、".join(
            [
                mention.person.name,
                *(f"{t.organisation.name if t.organisation else ''}{t.title}" for t in mention.titles),
            ]
        ),
    ),
    ("会议 meeting", "meetings", lambda mention: f"{mention.name} ({mention.kind})"),
)


def _mentions_in(document: Document, sentence: Span) -> tuple[Seen, ...]:
    """The mentions that begin in a sentence, in the order of the text; speeches by their cue."""
    seen = [
        (mention.span, Seen(kind, document.quotation(mention.span), meaning(mention)))
        for kind, field, meaning in _MENTIONS
        for mention in document.within(getattr(document, field), sentence)
    ]
    for speech in document.speeches:
        if sentence.start <= speech.cue.start < sentence.end:
            who = "、".join(speaker.name for speaker in speech.speakers)
            seen.append((speech.cue, Seen("讲话 speech", document.quotation(speech.cue), f"{who} ({speech.role})")))
    return tuple(mention for _, mention in sorted(seen, key=lambda pair: pair[0]))
