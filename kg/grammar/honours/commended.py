"""Honours in lists: 表彰了甲、乙(…)和丙, prize grades, and the honours that a meeting is named after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import regex

from kg.grammar.honours.honour import COUNT, NUMBER, Honour, heads, is_real, year_in
from kg.model import Span

_BEHIND = regex.compile(
    "(?<!达标|评比|受|获得|受到)(?:表彰|通报表扬|表扬)(?:和|或|并)?(?:奖励|表扬|命名|追授)?(?:了)?(?P<list>[^，。；：]{4,500})"
)
_COMMENDED_ARE = regex.compile(
    "(?:受到?|获得?)(?:表彰|表扬)(?:奖励)?的(?:先进)?(?:集体|单位|个人|典型)?(?:分别)?(?:有|是|为|包括)：?(?P<list>[^。；：]{4,500})"
)
_BEFORE = regex.compile("对(?P<list>[^。；]{4,300}?)(?:进行|予以|给予)了?(?:通报|隆重|集中|大力)?(?:表彰|表扬|嘉奖)")
_WERE_COMMENDED = regex.compile(
    r"(?:\G|(?<=[，。；：]))(?P<list>[^，。；：]{4,300}?)(?:分别|一并)?(?:获得|受到?)了?(?:大会|会议|通报|隆重)*(?:表彰|表扬|嘉奖)(?!的|大会|会)"
)
"""二十件优秀提案和五个先进承办单位获得表彰."""

_COMMENDS = re.compile("[受得到了议报重会](?:表彰|表扬|嘉奖)")
_NO_LIST = (
    "大会", "会议", "会", "决定", "活动", "名单", "奖励", "工作", "先进典型", "仪式", "通报", "的", "和奖励", "为", "对象", "项目",
    "一批", "文件", "令", "、", "，",
)  # fmt: skip
_SIZE = regex.compile(COUNT)
_SIZE_BEHIND = regex.compile(f"{COUNT}$")
_SIZE_WITHIN = regex.compile(
    f"(?!{NUMBER})[^“”等、，]{{2,20}}?(?<!\\d)(?={COUNT}(?:先进|优秀|模范|十佳|文明|示范|标兵|劳动))"
)
"""Behind whose they are: 市直机关|二十名优秀共产党员."""

_DECREE = regex.compile("关于(?:表彰奖励|表彰|命名|表扬)(?P<name>[^》]{4,80}?)的(?:决定|通报|决议)")
_CLASS_IN_BRACKETS = regex.compile(f"[(（](?P<class>{NUMBER}大?[^()（）]{{2,30}})[)）]$")
_BRACKETS = regex.compile("[(（][^()（）]*[)）]$|”")
_MEETING = regex.compile(
    "(?P<name>[^，。；：“”、]{4,40}?)(?:评选)?表彰(?:暨[^，。]{2,20})?(?:电视电话|视频|总结)?(?:大会|会议|会|仪式)"
)
_MEETING_HEAD = regex.compile(
    "先进(?:集体|个人|单位|工作者|党组织)|优秀[^和、，“”]{2,10}|劳动模范|模范[^和、，“”]{2,6}|道德模范"
)
_BEFORE_NAME = regex.compile("(?:出席|召开|举行|参加|会见|在|的|届|年度?|主持|隆重|暨)")
_GRADED = regex.compile(
    f"(?P<name>[^，。；：]{{2,20}}?)共?(?:评出|设|有|评选出)?{COUNT}，(?:其中，?)?(?=[特一二三金银铜]等?奖)"
)
_GRADE = regex.compile(
    f"(?P<grade>[特一二三四]等奖|[金银铜]奖|优秀奖)(?:各)?{COUNT}(?:，(?:由|为)(?P<list>[^。；]{{2,300}}?)(?:获得|摘得|夺得|获取))?"
)


def commended(text: str, sentence: Span) -> Iterator[Honour]:
    """表彰了先进单位、工业功臣企业(十大企业)和岗位能手, 对…进行表彰; a year named once holds for the whole list."""
    for pattern in (_COMMENDED_ARE, _BEFORE, _BEHIND):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.span("list")
            if (
                not is_real(text, match.start(), sentence)
                or text.startswith(_NO_LIST, start)
                or "的决定" in text[start:end]
            ):
                continue
            year = year_in(text, Span(start, end))
            for item in _items(text, Span(start, end)):
                yield from _honour_of(text, item, match.start(), year)


def were_commended(text: str, sentence: Span) -> Iterator[Honour]:
    """二十件优秀提案和五个先进单位受到表彰: the honours whose holders are counted."""
    if not _COMMENDS.search(text, sentence.start, sentence.end):
        return
    for match in _WERE_COMMENDED.finditer(text, sentence.start, sentence.end):
        if is_real(text, match.start(), sentence):
            for item in _items(text, Span(*match.span("list"))):
                yield from (h for h in _honour_of(text, item, match.end("list"), "") if h.count)


def graded(text: str, sentence: Span) -> Iterator[Honour]:
    """岗位能手共十二名，其中一等奖四名，由…获得；二等奖八名: each grade is an honour."""
    opened = _GRADED.search(text, sentence.start, sentence.end)
    if not opened or opened["name"].endswith("奖"):
        return
    stop = text.find("。", sentence.start)
    for match in _GRADE.finditer(text, opened.end(), stop if stop > 0 else sentence.end):
        yield Honour(
            Span(*match.span("grade")), "graded", match.start(), suffix=opened["name"],
            recipients=Span(*match.span("list")) if match["list"] else None,
        )  # fmt: skip


def shared_grades(text: str, sentence: Span) -> Iterator[Honour]:
    """表彰了先进单位，甲、乙、丙分获一、二、三等奖; 在技能大赛中，甲、乙分获金、银奖: to each his grade, in order."""
    for match in _SHARED.finditer(text, sentence.start, sentence.end):
        items = list(_items(text, Span(*match.span("list"))))
        grades = [m.start() for m in _RANK.finditer(text, match.start("grades"), match.end("grades"))]
        own = Span(*match.span("contest"))
        contest = (own, match.start()) if match["contest"] else _contest_before(text, sentence, match.start())
        if len(items) != len(grades) or contest is None:
            continue
        name, at = contest
        for item, grade in zip(items, grades, strict=True):
            yield Honour(
                Span(grade, grade + 1), "graded", at, year=year_in(text, name), recipients=item,
                suffix=_YEAR_BEFORE.sub("", text[name.start : name.end]), ending=match["kind"],
            )  # fmt: skip


_RANKS = "[特一二三四金银铜]"
_RANK = regex.compile(_RANKS)
_SHARED = regex.compile(
    f"(?<=[，。；：\\n])(?P<list>[^，。；]{{4,200}}?)(?:分(?:别)?)?(?:获得?|荣获|夺得|摘得)了?(?P<contest>[^，。；“”一二三]{{2,20}}?)?(?P<grades>{_RANKS}(?:[、和]{_RANKS})+)(?P<kind>等奖|奖)"
)
_CONTEST = regex.compile("在(?P<list>[^，。；]{2,30}(?:比赛|大赛|竞赛|评选|评比|考核|考评))中，")
_YEAR_BEFORE = regex.compile("^[^年]{4}年度?的?")


def _contest_before(text: str, sentence: Span, at: int) -> tuple[Span, int] | None:
    """What the grades told at `at` are grades of, and where its verb stands: the honour or the contest of the clause before."""
    for pattern in (_BEHIND, _CONTEST):
        for match in pattern.finditer(text, sentence.start, at):
            if match.end("list") >= at - 2:
                return Span(*match.span("list")), match.start()
    return None


def meeting_named(text: str, sentence: Span) -> Iterator[Honour]:
    """全市教育先进集体和先进个人表彰大会: both honours, the second with the beginning of the first."""
    for match in _MEETING.finditer(text, sentence.start, sentence.end):
        yield from _named_in(text, match)


def decreed(text: str, sentence: Span) -> Iterator[Honour]:
    """《关于表彰2002年度林业工作先进单位和先进个人的决定》: both honours, the second with the beginning of the first."""
    for match in _DECREE.finditer(text, sentence.start, sentence.end):
        year, name = year_in(text, Span(*match.span("name"))), Span(*match.span("name"))
        listed = [honour for item in _items(text, name) for honour in _honour_of(text, item, match.end("name"), year)]
        whole = "、" in text[name.start : name.end] and len(listed) == len(list(_items(text, name)))
        yield from (replace(h, way="decreed", year=year) for h in (listed if whole else _named_in(text, match)))


def _named_in(text: str, match: regex.Match[str]) -> Iterator[Honour]:
    """The honours that a name enumerates; none where it ends in anything else."""
    found = list(_MEETING_HEAD.finditer(text, *match.span("name")))
    if found and found[-1].end() == match.end("name"):
        starts = [m.end() for m in _BEFORE_NAME.finditer(text, match.start("name"), found[0].start())]
        shared = text[starts[-1] if starts else match.start("name") : found[0].start()]
        for head in found:
            yield Honour(Span(*head.span()), "named", match.end("name"), suffix=shared)


def _honour_of(text: str, item: Span, at: int, year: str) -> Iterator[Honour]:
    """The honour that an item of a list names, if it ends like one."""
    bracket = _CLASS_IN_BRACKETS.search(text, item.start, item.end)
    year = year_in(text, item) or year
    if whose := _SIZE_WITHIN.match(text, item.start, item.end):
        item = Span(whose.end(), item.end)
    size, behind = _SIZE.match(text, item.start, item.end), _SIZE_BEHIND.search(text, item.start + 1, item.end)
    last = bracket or (behind if not size else None)
    name = Span(size.end() if size else item.start, last.start() if last else item.end)
    words = text[name.start : name.end]
    attributive = "的" in words and ("“" not in words or "”称号的" in words)
    is_place = words.endswith(_PLACES) and not _EXCELS.search(words)
    if len(words) <= 2 or attributive or is_place or not _BRACKETS.sub("", words).endswith(heads()):
        return
    named = _NAMED_FIRST.match(text, name.start, name.end)
    if named and name.end - named.end() > 2:
        yield Honour(Span(named.end(), name.end), "commended", at, year=year, recipients=Span(*named.span("who")))
        return
    if named:
        return
    yield Honour(
        name, "commended", at, year=year, count=text[item.start : item.end] if size or behind else "",
        aside=bracket["class"] if bracket else "",
    )  # fmt: skip


_PLACES = ("县", "区", "市", "镇", "乡", "村", "街道", "社区")
_EXCELS = regex.compile("先进|示范|文明|强|优秀|模范|十佳|平安|卫生|园林|森林|标兵|红旗|达标|生态|小康")
_NAMED_FIRST = regex.compile(f"(?P<who>[^，。“”]{{2,30}}?等){COUNT}")


def _items(text: str, span: Span) -> Iterator[Span]:
    """The items of an enumeration; 和 divides where an honour ends before it."""
    start, depth = span.start, 0
    for at in range(span.start, span.end):
        character = text[at]
        if character in "（(“‘":
            depth += 1
        elif character in "）)”’":
            depth -= 1
        elif depth == 0 and (character in "、，" or (character in "和及" and _divides(text[start:at]))):
            if at > start:
                yield Span(start, at)
            start = at + 1
    if start < span.end:
        yield Span(start, span.end)


_COMMON_HEADS = ("产品", "企业")
"""Heads that are as often the first half of a pair as an honour of their own: 名牌产品和驰名商标生产企业."""


def _divides(left: str) -> bool:
    if left.endswith((")", "）", "”")) or _SIZE.match(left):
        return True
    return len(left) > 3 and left.endswith(tuple(h for h in heads() if len(h) > 1)) and not left.endswith(_COMMON_HEADS)
