"""The project, plant or park that a sum, an area or a length without a name of its own belongs to."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.figures.line import Line, clauses_of
from kg.model import Span

_ENDS = (
    "项目|工程|基地|园区|产业园|工业园|科技园|物流园|公园|生产线|高速|铁路|公路|大道|隧道|大桥|特大桥|车站|机场|港口|码头|水库|电站|电厂|"
    "工厂|厂房|中心|平台|大厦|广场|小区|社区|医院|学校|校区|体育馆|图书馆|博物馆|场馆|市场|商城|绿道|管廊|管网|渠道|灌区|示范区|开发区"
)
_PROJECT = regex.compile(
    rf"^(?P<name>[\p{{Han}}A-Za-z0-9“”—\-.]{{2,28}}?(?:{_ENDS})(?:项目|工程)?)"
    r"(?:(?:位于|坐落|地处|选址|由|是|以|在|采用|主要)\p{Han}+|(?:建设|建成|开工|投产|竣工|启动)?(?:以?后)?)$"
)
_OF_PROJECT = regex.compile(rf"^(?P<name>.{{2,}}(?:{_ENDS}))(?=.{{2,6}}$)")
_POINTING = regex.compile(r"^(?:该|此|本|这一?|其|上述|其中|一批|首批|一[个座条]|目前|同时|据悉|据介绍)+")
_MOST_CLAUSES = 4


def project_before(document: Document, line: Line, clause: Span, last_name: str) -> str:
    """[生物医药产业园]，位于城东，占地面积300亩; or that of the figure before: [产业园]总投资5亿元，占地面积300亩."""
    for words in _opening_clauses(document, line, clause):
        project = _PROJECT.search(_POINTING.sub("", words.strip()))
        if project:
            return str(project["name"]).rpartition("的")[2].replace("“", "").replace("”", "")
    told = _OF_PROJECT.match(last_name)
    return str(told["name"]) if told else ""


def _opening_clauses(document: Document, line: Line, clause: Span) -> Iterator[str]:
    """The clauses before one, the nearest first, back to the last figure or semicolon."""
    before = [other for other in clauses_of(line) if other.end <= clause.start]
    for other in reversed(before[-_MOST_CLAUSES:]):
        if document.within(document.quantities, other) or document.text.startswith(
            ("；", ";", "。", "：", ":"), other.end
        ):
            return
        yield line.words(other)
