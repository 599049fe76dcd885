"""What a recogniser of named policy ideas finds."""

from __future__ import annotations

from dataclasses import dataclass

from kg.grammar.document import Document
from kg.model import PolicyType, Span

_MARKS = str.maketrans("", "", '“”‘’「」『』《》〈〉"＂')


@dataclass(frozen=True, slots=True)
class Idea:
    """A named policy idea: `span` is its name without the marks around it, `national` whether it belongs to the whole country."""

    span: Span
    type: PolicyType
    national: bool = False


def name_of(document: Document, idea: Idea) -> str:
    """The name in the article's own writing, without quotation marks and white space."""
    return "".join(document.quotation(idea.span).translate(_MARKS).split())


def is_inside_title(document: Document, at: int) -> bool:
    """Whether `at` stands inside 《》."""
    sentence = document.sentence_at(at)
    return document.text.rfind("《", sentence.start, at) > document.text.rfind("》", sentence.start, at)
