"""The project, plant or park that a sum, an area or a length without a name of its own belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import regex

from kg.grammar.document import Document
from kg.grammar.figures.line import Line, clauses_of
from kg.grammar.figures.words import alternatives
from kg.model import Span

_POINTING = regex.compile(r"^(?:该|此|本|这一?|其|上述|其中|一批|首批|一[个座条]|目前|同时|据悉|据介绍)+")
_MOST_CLAUSES = 4


def project_before(document: Document, line: Line, clause: Span, last_name: str) -> str:
    """[生物医药产业园]，位于城东，占地面积300亩; or that of the figure before: [产业园]总投资5亿元，占地面积300亩."""
    for words in _opening_clauses(document, line, clause):
        project = _project().search(_POINTING.sub("", words.strip()))
        if project:
            return str(project["name"]).rpartition("的")[2].replace("“", "").replace("”", "")
    told = _of_project().match(last_name)
    return str(told["name"]) if told else ""


@cache
def _project() -> Any:
    return regex.compile(
        rf"^(?P<name>[\p{{Han}}A-Za-z0-9“”—\-.]{{2,28}}?(?:{alternatives('site')})(?:项目|工程)?)"
        r"(?:(?:位于|坐落|地处|选址|由|是|以|在|采用|主要)\p{Han}+|(?:全部|全面|正式)*(?:建设|建成|开工|投产|达产|竣工|启动)*(?:以?后)?)$"
    )


@cache
def _of_project() -> Any:
    return regex.compile(rf"^(?P<name>.{{2,}}(?:{alternatives('site')}))(?=.{{2,6}}$)")


def _opening_clauses(document: Document, line: Line, clause: Span) -> Iterator[str]:
    """The clauses before one, the nearest first, back to the last figure or semicolon."""
    before = [other for other in clauses_of(line) if other.end <= clause.start]
    for other in reversed(before[-_MOST_CLAUSES:]):
        if document.within(document.quantities, other) or document.text.startswith(
            ("；", ";", "。", "：", ":"), other.end
        ):
            return
        yield line.words(other)
