"""Who opens a clause: the people, body, place or meeting that no verb or preposition governs."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.escorts import escorts_in
from kg.grammar.happenings import is_invoked
from kg.grammar.mentions import MeetingMention
from kg.grammar.verbs import adverb_at
from kg.lexicon import alternatives
from kg.model import Event, Span

GOVERNED = re.compile(rf"(?:{alternatives('governing_words')}|(?<=[一-龥])了)了?$")
"""What governs the group that stands behind it."""

_MODIFIES = re.compile(
    r"(?:同志)?的|新时代[^，。；：]{2,14}思想|系统|机关|所?(?:出台|召开|提出|作出|发表|主持)的|"
    r"(?:同志)?在[^，。；：了]{2,50}?[上中时]的(?:系列)?(?:重要)?(?:讲话|报告|批示)(?![中时里上])|"
    r"(?:同志)?关于[^，。；：]{2,50}?的(?:系列)?(?:重要)?(?:讲话|报告|指示|论述|批示)(?![中时里上])"
)
_GOES_ABOUT = re.compile(r"正|将(?!军|士)|已|也|还|不断|积极|持续|着力|加快|大力|全力|深入")
_ATTENDS = re.compile(r"(?:举行|召开|出席|参加|主持|列席|举办|承办|主办|见证|在|于|对|为)(?:了|的|过)?$")
_TITLE_END = re.compile(r"(?:书记|主任|主席|[长员家师事委授士人理监裁]|总裁|顾问|领队|代表|总工|经理|助理|院士)$")
_GOVERNS = re.compile(
    r"落实|贯彻|学习|按照?|根据|[在对向为把将被从给与同]|通过|执行|执|传达|拥护|接受|听取|宣读|围绕|[《“（(]|经|报|以|[地的]$|符合|领会|响应|[到赴]|前往|深入|走进"
)
LEAD_IN = re.compile(rf"(?:{alternatives('adverbs', 'opening')}|[“‘])+")
_LEADS = re.compile(r"(?:同志)?为(?:组长|团长|队长|领队|带队人|首)的")
"""Behind 以 and a person: who leads those that the clause is about, 以李明为组长的检查组."""

_LONGEST_NAME = 6


class Openings:
    """Finds who opens the segments of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def escorts(self) -> tuple[Span, ...]:
        """Where those stand who go along with the subject: in 省长甲在市长乙陪同下…."""
        return escorts_in(self._document)

    @cached_property
    def _groups(self) -> tuple[Group, ...]:
        """The actors and the meetings that can act, in order."""
        meetings = (m for m in self._document.meetings if m.kind != "inspection" and self._can_act(m))
        groups = [*self._document.actors.groups, *(Group(m.span, (Event(m.name),)) for m in meetings)]
        return tuple(sorted(groups, key=lambda group: group.span.start))

    @cached_property
    def _starts(self) -> list[int]:
        return [group.span.start for group in self._groups]

    def of_segment(self, segment: Span) -> Group | None:
        """The first group in a segment that no verb or preposition governs: its subject."""
        text, first, end = self._document.text, bisect_left(self._starts, segment.start), segment.end
        for group in self._groups[first : bisect_left(self._starts, end, first)]:
            start = group.span.start
            before = text[max(segment.start, start - 4) : start]
            if before.endswith("以") and _LEADS.match(text, group.span.end):
                return group
            if before and GOVERNED.search(before) and not _is_inside_title(group, before):
                continue
            if before.endswith("代表") and self._answers_for(start - len("代表"), segment.start):
                continue
            if self.goes_along(start) or _MODIFIES.match(text, group.span.end):
                continue
            if group.is_personal or (not self._is_title_of_next(group, end) and self._acts(group, segment.start)):
                return group
        return None

    def _answers_for(self, at: int, start: int) -> bool:
        """Whether the 代表 at `at` is a verb: 李明|代表市委; in 教师代表王芳 it is a noun."""
        if at == start or self._document.text[at - 1] in "他她并":
            return True
        named = self._document.within(self._document.people, Span(at - _LONGEST_NAME, at))
        return any(person.span.end == at for person in named)

    def goes_along(self, offset: int) -> bool:
        """Whether the words at `offset` name those who only go along with the subject."""
        return bool(self.escorts) and any(escort.start <= offset < escort.end for escort in self.escorts)

    def undated(self, start: int, end: int) -> str:
        """The text without the dates and upper divisions at its start: 昨日，某省|某市."""
        if start < end:
            inside = Span(start, end)
            dates = [mention.span for mention in self._document.within(self._document.dates, inside)]
            places = [mention.span for mention in self._document.within(self._document.places, inside)]
            for span in sorted([*dates, *places]):
                if span.start == start and span.end <= end:
                    start = span.end
        return self._document.text[start:end]

    def _can_act(self, meeting: MeetingMention) -> bool:
        """Whether a meeting is told of as one that does something: 会议强调; not 会议上, 会议精神, 出席会议."""
        text, span = self._document.text, meeting.span
        if is_invoked(meeting, self._document) or _ATTENDS.search(text, max(0, span.start - 6), span.start):
            return False
        return text[span.end : span.end + 1] not in ("上", "期", "中", "由", "的", "精")

    def _is_title_of_next(self, group: Group, end: int) -> bool:
        """Whether a body or place is only the beginning of somebody's title: 某协会理事张三."""
        following = next(iter(self._document.actors.between(group.span.end, end)), None)
        if following is None or not following.is_personal:
            return False
        gap = self._document.text[group.span.end : following.span.start]
        return len(gap) <= 24 and bool(_TITLE_END.search(gap))

    def _acts(self, group: Group, start: int) -> bool:
        """Whether a body or place stands where a subject stands: at the start of its segment but for a date and the like."""
        is_place = group.is_place
        if is_place and self._names_something(group):
            return False
        lead_in = self.undated(start, group.span.start)
        if not lead_in or LEAD_IN.fullmatch(lead_in):
            return True
        if is_place and lead_in.endswith("的") and _GOES_ABOUT.match(self._document.text, group.span.end):
            return True
        return not is_place and len(lead_in) <= 16 and not _GOVERNS.search(lead_in)

    def _names_something(self, group: Group) -> bool:
        """Whether a noun follows a place, so that it is only part of a name: 某省文旅系统, 某市企业."""
        after = self._document.tokens.starting_at(group.span.end)
        if not after or adverb_at(self._document.text, group.span.end, after.span.end):
            return False
        return after.flag.startswith(("n", "s"))


def _is_inside_title(group: Group, before: str) -> bool:
    """Whether a 和 before a person belongs to a title that is not known whole: …和国家机关工委书记张三."""
    titled = group.is_personal and group.span.end - group.span.start > len(group.agents[-1].name) + 1
    return titled and before.endswith(("和", "与", "及"))
