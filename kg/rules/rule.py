"""What a rule is, how it is declared, and how it states its evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from kg.grammar.document import Document
from kg.lexicon import confidence_of
from kg.model import Evidence, Fact, Span

F = TypeVar("F", bound=Fact)
T = TypeVar("T")


class Findings:
    """The facts that earlier rules found in this article, by kind; later rules build on them."""

    def __init__(self) -> None:
        self._facts: dict[type[Fact], list[Fact]] = {}
        self._derived: dict[str, object] = {}

    def add(self, fact: Fact) -> None:
        """Remember a fact."""
        self._facts.setdefault(type(fact), []).append(fact)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one kind in the order they were found."""
        return tuple(self._facts.get(kind, ()))  # type: ignore[arg-type]

    def derived(self, name: str, compute: Callable[[], T]) -> T:
        """What several rules need and is to be worked out once for an article, by name."""
        if name not in self._derived:
            self._derived[name] = compute()
        return self._derived[name]  # type: ignore[return-value]

    def all(self) -> tuple[Fact, ...]:
        """Every fact, kind by kind."""
        return tuple(fact for facts in self._facts.values() for fact in facts)


Finder = Callable[[Document, Findings], Iterator[Fact]]


@dataclass(frozen=True)
class Rule:
    """A named way of reading one kind of fact; its docstring shows a phrase it matches and one it must not."""

    id: str
    find: Finder
    description: str


def rule(id: str) -> Callable[[Finder], Rule]:
    """Declare a finder as the rule `id` (`posts.chain-before-name`)."""

    def declared(find: Finder) -> Rule:
        return Rule(id, find, (find.__doc__ or "").strip())

    return declared


def evidence(document: Document, rule_id: str, focus: Span, around: Span | None = None) -> tuple[Evidence, ...]:
    """The evidence of a fact whose words are `focus`: the sentence (or run of sentences) around it, the rule and its confidence.

    With `around` the run holds that, too: whom a line of a career is about is named some lines above.
    """
    begin, end = around or focus
    first = last = document.sentence_at(begin)
    if end > first.end:
        last = document.sentence_at(end - 1)
    return (Evidence(document.article.id, first.start, last.end, *focus, rule_id, confidence_of(rule_id)),)
