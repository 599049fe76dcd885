"""Honours that a text says are conferred: the name, the year, who has it, and where the words stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from kg.grammar.document import Document
from kg.lexicon import words
from kg.model import Span

Way = Literal["conferred", "gained", "commended", "named", "graded"]


@dataclass(frozen=True, slots=True)
class Honour:
    """An honour: `name` is the span of its name as written, `recipients` the span of those who have it (None: not said).

    `at` is where its verb stands, `was_earlier` whether it is told as somebody's past (曾获…), `is_class` whether the name sizes its own recipients.
    """

    name: Span
    way: Way
    at: int
    year: str = ""
    recipients: Span | None = None
    count: str = ""
    was_earlier: bool = False
    suffix: str = ""
    aside: str = ""


_GATE = regex.compile("表彰|表扬|授予|颁授|称号|荣获|荣膺|评为|获评|命名为|获颁|等奖|奖章|勋章|获.{1,20}奖")
_NUMBER = "[\\d一二三四五六七八九十百千两〇零]{1,8}"
_COUNT = f"{_NUMBER}余?多?(?:名|个|位|家|项|件|对|户|支|篇|部|所|名优秀|人)"
_QUOTED = "[“‘「](?P<quoted>[^”’」，。；]{2,30})[”’」]"
_RANK = "(?:荣誉|光荣|先进)?(?:称号|奖章|勋章|奖牌|奖项|奖杯|证书|奖)?"
_YEAR = regex.compile("((?:19|20)\\d\\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})(?:[-—至](?:19|20)\\d\\d)?年度?")
_PLAIN = "(?P<plain>[^，。；：、“”]{2,40}?(?:称号|奖章|勋章|荣誉证书|证书|[特一二三四]等奖|金奖|银奖|铜奖|大奖|优秀奖|提名奖|奖))"
_CONFERRED_LIST = regex.compile(
    f"(?:被)?(?:授予|评为|获得?|荣获|授予)(?:{_QUOTED}{_RANK}|{_PLAIN})的?(?:个人|单位|集体|企业|同志|教师)?(?:的)?(?:是|有|为|分别是|分别为|包括)(?:：|:)?(?P<list>[^。；]{{2,600}})"
)
_CONFERRED = regex.compile(
    f"(?P<passive>被|获)?(?:追)?(?:授予|颁授|颁发)(?:了)?(?P<who>[^“，。；]{{0,80}}?){_QUOTED}{_RANK}"
)
_GAINED = regex.compile(
    f"(?:荣获|荣膺|获评|获颁|分获|喜获|摘得|夺得|获得|获|评选为|评为|命名为|认定为|授予|表彰为)了?(?:为)?(?:由[^，。]{{2,20}}(?:颁发|授予)的)?(?P<before>[^“，。；、的]{{0,24}}?)(?:{_QUOTED}{_RANK}|{_PLAIN})"
)
_NAMED_AS = regex.compile(
    "(?:被[^，。；“”]{0,16}?(?:评选为|评为|命名为|表彰为)|获评)(?:了)?(?P<plain>[^，。；、“”：]{3,40})(?=[，。；、]|$)"
)
_COMMENDED = regex.compile("(?:表彰|通报表扬|表扬)(?:奖励|表扬|命名)?(?:了)?(?P<list>[^。；：]{4,500})")
_COMMENDED_BEFORE = regex.compile(
    "对(?P<list>[^。；]{4,300}?)(?:进行|予以|给予)了?(?:通报|隆重|集中|大力)?(?:表彰|表扬|嘉奖)"
)
_NAMED = regex.compile(
    "(?P<name>[^，。；“”、]{4,40}?)(?:评选)?表彰(?:暨[^，。]{2,20})?(?:电视电话|视频|总结)?(?:大会|会议|会|仪式)"
)
_GRADED = regex.compile(
    f"(?P<name>[^，。；：]{{2,20}}?)共?(?:评出|设|有|评选出)?{_COUNT}，(?:其中，?)?(?=[特一二三金银铜]等?奖)"
)
_GRADE = regex.compile(
    f"(?P<grade>[特一二三四]等奖|[金银铜]奖|优秀奖)(?:各)?{_COUNT}(?:，(?:由|为)(?P<list>[^。；]{{2,300}}?)(?:获得|摘得|夺得|获取))?"
)
_UNREAL = regex.compile(
    "要|将|应|可(?!口)|拟|撤销|取消|收回|剥夺|不再|未|没有|争取|力争|申报|推荐|评选办法|对于|凡|按照|如果|之一的"
)
_EARLIER = regex.compile("曾|先后|多次|连续|此前|历年")


def honours_in(document: Document) -> tuple[Honour, ...]:
    """The honours conferred, in order of place; those that are planned, withdrawn or only possible are none."""
    found: dict[Span, Honour] = {}
    for sentence in document.sentences:
        if sentence.start < document.headline.end or not _GATE.search(document.text, sentence.start, sentence.end):
            continue
        for honour in _honours_of(document.text, sentence):
            if not any(honour.name.overlaps(span) for span in found):
                found[honour.name] = honour
    return tuple(sorted(found.values(), key=lambda honour: honour.name))


def _honours_of(text: str, sentence: Span) -> Iterator[Honour]:
    yield from _graded(text, sentence)
    yield from _listed(text, sentence)
    yield from _conferred(text, sentence)
    yield from _gained(text, sentence)
    yield from _commended(text, sentence)
    yield from _named(text, sentence)


def _clause_start(text: str, at: int, sentence: Span) -> int:
    return max(sentence.start, *(text.rfind(mark, sentence.start, at) + 1 for mark in "，。；："))


def _is_real(text: str, at: int, sentence: Span) -> bool:
    return _UNREAL.search(text, max(_clause_start(text, at, sentence), at - 24), at) is None


def _name(match: regex.Match[str], text: str) -> Span:
    if match.groupdict().get("quoted"):
        start, end = match.span("quoted")
        tail = regex.compile("[”’」](奖章|勋章|奖)").match(text, end)
        return Span(start, tail.end()) if tail else Span(start, end)
    start, end = match.span("plain")
    cut = regex.compile("(?:荣誉|光荣)?称号$").search(text, start, end)
    return Span(start, cut.start() if cut else end)


def _listed(text: str, sentence: Span) -> Iterator[Honour]:
    for match in _CONFERRED_LIST.finditer(text, sentence.start, sentence.end):
        yield Honour(_name(match, text), "conferred", match.start(), recipients=Span(*match.span("list")))


def _conferred(text: str, sentence: Span) -> Iterator[Honour]:
    for match in _CONFERRED.finditer(text, sentence.start, sentence.end):
        if not _is_real(text, match.start(), sentence):
            continue
        start = _clause_start(text, match.start(), sentence)
        passive = match["passive"] or not match["who"].strip() or match["who"].startswith(("的", "“"))
        who = Span(start, match.start()) if passive else Span(*match.span("who"))
        yield Honour(_name(match, text), "gained" if passive else "conferred", match.start(), recipients=who,
                     was_earlier=_EARLIER.search(text, start, match.start()) is not None)  # fmt: skip


def _gained(text: str, sentence: Span) -> Iterator[Honour]:
    for pattern in (_GAINED, _NAMED_AS):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start = _clause_start(text, match.start(), sentence)
            name = _name(match, text)
            if not _is_real(text, match.start(), sentence) or not _ends_like_honour(
                text[name.start : name.end],
                quoted="”" in text[match.start() : match.end()],
                tail=text[match.start() : match.end()],
            ):
                continue
            if start == match.start() or regex.match("[，]", text[match.start() - 1]):
                start = sentence.start
            yield Honour(name, "gained", match.start(), recipients=Span(start, match.start()),
                         year=_year(text, Span(match.start(), name.start)),
                         was_earlier=_EARLIER.search(text, start, match.start()) is not None)  # fmt: skip


def _ends_like_honour(name: str, *, quoted: bool, tail: str) -> bool:
    if regex.search("金牌|银牌|铜牌|冠军|亚军|季军|奖牌|奖金|奖励|专利|名额", tail):
        return False
    if quoted:
        return True
    return name.endswith(words("award_heads")) and not regex.match("[一二三\\d]+[名个位项次]|国家|最|更", name[:2])


def _commended(text: str, sentence: Span) -> Iterator[Honour]:
    for pattern in (_COMMENDED_BEFORE, _COMMENDED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if not _is_real(text, match.start(), sentence) or text.startswith(_NO_LIST, match.start("list")):
                continue
            items = list(_items(text, Span(*match.span("list"))))
            year = next((y for item in items if (y := _year(text, item))), "")
            for item in items:
                honour = _commended_item(text, item, match.start(), year)
                if honour:
                    yield honour


_NO_LIST = (
    "大会",
    "会议",
    "会",
    "决定",
    "活动",
    "名单",
    "奖励",
    "工作",
    "先进典型",
    "仪式",
    "通报",
    "的",
    "和奖励",
    "为",
    "对象",
    "项目",
    "一批",
    "文件",
    "令",
    "、",
    "，",
)
_AWARDED = regex.compile("的")
_CLASS_IN_BRACKETS = regex.compile(f"[(（](?P<class>{_NUMBER}大?[^()（）]{{2,30}})[)）]$")


def _commended_item(text: str, item: Span, at: int, year: str) -> Honour | None:
    """One of the honours in 表彰了甲、乙(…)和丙."""
    count = regex.compile(_COUNT).match(text, item.start, item.end)
    start, end = item.start, item.end
    bracket = _CLASS_IN_BRACKETS.search(text, start, end)
    if bracket:
        end = bracket.start()
    if count:
        start = count.end()
    words_ = text[start:end]
    if (_AWARDED.search(words_.split("”")[-1]) and "“" not in words_) or not regex.sub(
        "[(（][^()（）]*[)）]$|”", "", words_
    ).endswith(words("award_heads")):
        return None
    return Honour(Span(start, end), "commended", at, year=year,
                  count=text[item.start : item.end] if count else "", aside=bracket["class"] if bracket else "")  # fmt: skip


def _items(text: str, span: Span) -> Iterator[Span]:
    """The items of an enumeration; 和 divides where an honour ends before it and one may begin behind it."""
    start, depth = span.start, 0
    for at in range(span.start, span.end):
        character = text[at]
        if character in "（(“‘":
            depth += 1
        elif character in "）)”’":
            depth -= 1
        elif depth == 0 and (character in "、，" or (character in "和及" and _divides(text, start, at, span.end))):
            if at > start:
                yield Span(start, at)
            start = at + 1
    if start < span.end:
        yield Span(start, span.end)


@cache
def _heads() -> tuple[str, ...]:
    return tuple(word for word in words("award_heads") if len(word) > 1)


def _divides(text: str, start: int, at: int, end: int) -> bool:
    left = text[start:at]
    return left.endswith((")", "）", "”")) or (left.endswith(_heads()) and len(left) > 3)


def _named(text: str, sentence: Span) -> Iterator[Honour]:
    """全市教育先进集体和先进个人表彰大会: the honours a meeting is named after."""
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        heads = list(
            regex.compile(
                "先进(?:集体|个人|单位|工作者|党组织)|优秀[^和、，“”]{2,10}|劳动模范|模范[^和、，“”]{2,6}|道德模范|县委书记"
            ).finditer(text, *match.span("name"))
        )
        if not heads or heads[-1].end() != match.end("name"):
            continue
        start = _after_verb(text, match.start("name"), heads[0].start())
        for head in heads:
            yield Honour(
                Span(head.start(), head.end()), "named", match.end("name"), suffix=text[start : heads[0].start()]
            )


_BEFORE_NAME = regex.compile("(?:出席|召开|举行|参加|会见|在|的|届|年度?|主持|隆重)")


def _after_verb(text: str, start: int, end: int) -> int:
    last = start
    for match in _BEFORE_NAME.finditer(text, start, end):
        last = match.end()
    return last


def _graded(text: str, sentence: Span) -> Iterator[Honour]:
    """教学能手共三十名，其中一等奖五名，由…获得；二等奖十名: each grade is an honour."""
    opened = _GRADED.search(text, sentence.start, sentence.end)
    if not opened:
        return
    stop = text.find("。", sentence.start)
    for match in _GRADE.finditer(text, opened.end(), stop if stop > 0 else sentence.end):
        yield Honour(Span(*match.span("grade")), "graded", match.start(), suffix=opened["name"],
                     recipients=Span(*match.span("list")) if match["list"] else None)  # fmt: skip


def _year(text: str, span: Span) -> str:
    match = _YEAR.search(text, span.start, span.end)
    return match[1] if match and match[1].isdigit() else ""
