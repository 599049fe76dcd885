"""Visits by the verb that names them: 赴某县调研, 就…进行调研, 看望慰问."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention
from kg.grammar.triggers import Triggers
from kg.lexicon import alternatives, rows

_NOT_AFTER = re.compile(
    r"中心|[室处局办司科]|[组员团会费表站期点电信金品物之]|(?:中外)?记者|报告|结果|对象|评价|机关|合格|执法|验收|任务|工作(?![，。；、时])|制度|力度|方案|问题|[、和]?(?:考核|评估|监测|评审|监管|整治|问责)"
)
_NOT_BEFORE = re.compile(
    rf"(?:(?:表示|致以|转达|送上|诚挚|致)[^，。；]{{0,10}}|[领带邀请][着了]?记者|{alternatives('no_visits')})$"
)


def visits_in(document: Document) -> Iterator[MeetingMention]:
    """The visits, named by their verb noun."""
    for span, kind in _verbs().found_in(document.text):
        before = document.text[max(0, span.start - 12) : span.start]
        if not _NOT_AFTER.match(document.text, span.end) and not _NOT_BEFORE.search(before):
            name = document.text[span.start : span.end].removesuffix("指导")
            yield MeetingMention(span, name, kind)  # type: ignore[arg-type]


@cache
def _verbs() -> Triggers[str]:
    return Triggers((row[0], row[1]) for row in rows("visit_verbs"))
