"""Those who do together what a verb says: 李明、王芳|等专家和|张伟; 省商务厅会同|省委宣传部印发; not 省商务厅，听取|市委汇报."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.segments import Segments
from kg.model import Agent, Span

_TOGETHER = re.compile(
    "会同|(?<!共)联合(?!国|会|社|体|公报|声明|大学|军|党|政府|印发|下发|发|出台|制定|推出|公布|签|举办|主办|召开|开展)"
)
_COMPANY = 60
"""How many characters before a verb those can be named who do it together with the subject."""

_AND_OTHERS = re.compile(r"等[^，。；：、]{2,8}[和与及](?:[^，。；：、]{2,12}、)*|作为[^，。；：、]{2,12}[、和]")
"""Between people and those who do the same: 李明、王芳|等专家和|省钢铁协会负责人."""

_IN_TITLE = re.compile(r"[一-龥]{0,8}")
_JOINTS = ("、", "和", "与", "及", "以", "暨")
_LONGEST_TITLE = 30
_LIST_END = re.compile(r"(?:等[^，。；：]{0,12}|同志)?")
_FARTHEST = 400
"""How many characters before the last mark a list of those who do the same can begin."""


class Companions:
    """Finds in one document who shares a verb with its subject."""

    def __init__(self, document: Document, segments: Segments) -> None:
        self._document, self._segments = document, segments

    def of(self, verb: Span) -> tuple[Agent, ...]:
        """Those with whom the subject does what the verb says: 省商务厅会同|省委宣传部|等六部门印发."""
        floor = max(self._document.sentence_at(verb.start).start, verb.start - _COMPANY)
        together = next(reversed(list(_TOGETHER.finditer(self._document.text, floor, verb.end))), None)
        if together is None or self._segments.last_mark(together.end(), verb.start) is not None:
            return ()
        groups = self._document.actors.between(together.end(), verb.start)
        return tuple(agent for group in groups for agent in group.agents)

    def joined_after(self, first: Group, end: int) -> Iterator[Group]:
        """Further groups before the verb that 、和及 join to the first, whatever titles stand between."""
        last, is_title = first.span.end, False
        for group in self._document.actors.between(first.span.end, end):
            gap = self._document.text[last : group.span.start]
            names_office = is_title and group.is_personal and _IN_TITLE.fullmatch(gap)  # 兰溪市|永昌镇|下方村书记李明
            joined = names_office or gap.startswith(_JOINTS) or _AND_OTHERS.fullmatch(gap)
            is_broken = self._segments.last_mark(last, group.span.start) is not None
            if not joined or len(gap) > _LONGEST_TITLE or is_broken:
                break
            yield group
            last, is_title = group.span.end, not group.is_personal

    def listed_before(self, first: Group) -> Iterator[Group]:
        """The groups of the clauses before the subject's that hold nothing but people."""
        sentence = self._document.sentence_at(first.span.start)
        found: list[Group] = []
        mark = self._segments.last_mark(sentence.start, first.span.start)
        if mark is None:
            return iter(found)
        for segment in reversed(self._segments.between(max(sentence.start, mark - _FARTHEST), mark)):
            groups = self._document.actors.people_between(*segment)
            if not groups or not _LIST_END.fullmatch(self._document.text, groups[-1].span.end, segment.end):
                break
            found[:0] = groups
        return iter(found)
