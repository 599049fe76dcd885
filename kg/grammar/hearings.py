"""Who is heard: 听取|市水务局、王芳|关于…的汇报; not 听取群众意见."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from kg.grammar.actors import Group
from kg.grammar.document import Document

_IS_HEARD = re.compile(
    r"的|等[^，。；：、]{0,8}?(?:部门|单位|县|区|市|乡镇)[^，。；：、]{0,6}(?:的|关于|汇报)|有关|主要|负责|就|作|报告|(?:党组|党委)?(?:工作|情况)*汇报"
)
_ROW_MARKS = ("、", "，", "和", "及", "以及")


def heard_before(document: Document, offset: int) -> tuple[Group, ...]:
    """The groups between 听取 and the words at `offset` that they are heard with: 听取市水务局、王芳关于…的汇报; of several that each speak about something, all."""
    sentence = document.sentence_at(offset)
    hears = document.text.rfind("听取", sentence.start, offset)
    if hears < 0:
        return ()
    groups = [group for group in document.actors.between(hears, offset) if not group.is_place]
    people = [group for group in groups if group.is_personal]
    text = document.text
    if people:
        pairs = pairwise(people)
        joined = takewhile(lambda pair: text[pair[0].span.end : pair[1].span.start] in _ROW_MARKS, pairs)
        return (people[0], *(following for _, following in joined))
    about = [group for group in groups if text.startswith("关于", group.span.end)]
    return tuple(about or [group for group in groups if _IS_HEARD.match(text, group.span.end)][:1])
