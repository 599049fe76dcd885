"""What a recogniser of named policy ideas finds."""

from __future__ import annotations

from dataclasses import dataclass

from kg.grammar.document import Document
from kg.model import PolicyType, Span

_MARKS = str.maketrans("", "", '“”‘’「」『』《》〈〉"＂')


@dataclass(frozen=True, slots=True)
class Idea:
    """A named policy idea: `span` is its name without the marks around it, `national` whether it belongs to the whole country.

    Where only a short form stands, `whole` is the name that it stands for.
    """

    span: Span
    type: PolicyType
    national: bool = False
    whole: str = ""


def name_of(document: Document, idea: Idea) -> str:
    """The name in the article's own writing, without quotation marks and white space."""
    return idea.whole or without_marks(document.quotation(idea.span))


def without_marks(name: str) -> str:
    """A name without quotation marks and white space."""
    return "".join(name.translate(_MARKS).split())


def is_inside_title(document: Document, at: int) -> bool:
    """Whether `at` stands inside 《》."""
    sentence = document.sentence_at(at)
    return document.text.rfind("《", sentence.start, at) > document.text.rfind("》", sentence.start, at)
