"""Guidance that is invoked: 贯彻党的…大精神, 学习…重要讲话精神, …关于…的重要论述, …思想."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea, is_inside_title, name_of
from kg.model import Span

_OCCASION = "[“‘][^，。；“”‘’]{1,8}[”’](?=精神|[^，。；]{0,6}(?:讲话|指示|批示|论述|工作|问题))"
"""The day a speech is named after stands in marks: “八一”重要讲话精神."""
_INVOKED = re.compile(
    "(?:学习|贯彻|落实|传达|宣传|领会|宣讲|贯穿|把握|践行|结合|按照|根据|围绕|遵循|抓好|推动|以)(?:学习|宣传|贯彻|贯彻落实|落实|领会|执行|好|到位|了)*"
    f"(?P<name>(?!的)(?:[^，。；：！？“”‘’《》\\s]|{_OCCASION}){{2,40}}?(?:精神|的重要(?:论述|思想|指示要求)))(?!文明|状态|面貌|财富|支柱|家园|生活|需求|病|动力|食粮)"
)
_VERB = regex.compile("学习|贯彻|落实|传达|宣讲|领会")
_NAMELESS = regex.compile(
    "(?:本次|此次|这次|有关|相关|上级)?(?:重要)?(?:会议|大会|全会|讲话|文件|通知|批示|指示)精神|.*(?:有关|相关)精神"
)
_LEANS = regex.compile("总书记|主席|(?:本次|此次|这次)?(?:重要)?(?:全会|讲话|会议|大会|指示|批示)")
"""How a name begins that leans on a fuller one told elsewhere: 总书记重要讲话精神, 全会精神."""
_AUTHORITY = regex.compile(
    "讲话|会议|座谈会|推进会|动员会|全会|两会|[一二三四五六七八九十]大|指示|批示|决定|决议|文件|中央|通知|意见|代表大会|规定|嘱托|回信|论述|思想|贺信"
)
_UTTERANCE = "(?:讲话|论述|思想|指示批示|指示要求|指示|批示|回信|贺信)"
_WORDS_OF_LEADER = regex.compile(
    f"(?:总书记|主席|同志)(?:关于(?:[^，。；：“”]|{_OCCASION}){{2,20}}?的?(?=重要)|(?:[^，。；：“”的]{{1,12}}时)?的?)(?:{_OCCASION})?(?:一?系列)?(?:重要)?"
    f"{_UTTERANCE}(?:和(?:重要)?{_UTTERANCE})?(?:精神)?"
)
_TOPIC = regex.compile("新时代[^，。；：、！？\\s和与]{2,14}|(?!的|同志|主席)\\p{Han}{2,4}")
_LONGEST_TOPIC = 20
_LIVES_ON = regex.compile("(?:弘扬|发扬|传承|践行|赓续|学习)(?P<name>(?!中国)(?P<whose>\\p{Han}{2,6}?)精神)")
_HEADS = regex.compile("(?<=精神|思想|理论|发展观|[项条]规定)(?:和|以及|及(?!其)|、|与|特别是)")


def guidance(document: Document) -> Iterator[Idea]:
    """贯彻党的…大精神, 学习…重要讲话精神, …思想; what only shortens another name of the article stands for it."""
    found = sorted(
        [*_invoked(document), *_thoughts(document), *_words_of_leaders(document), *_spirits(document)],
        key=lambda idea: idea.span,
    )
    names = sorted({name_of(document, idea) for idea in found}, key=lambda name: (-len(name), name))
    for idea in found:
        name = name_of(document, idea)
        whole = next((longer for longer in names if _shortens(name, longer)), "")
        if whole or not _NAMELESS.fullmatch(name):
            yield Idea(idea.span, idea.type, idea.national, whole)


def _invoked(document: Document) -> Iterator[Idea]:
    """What is studied and carried out and ends in 精神."""
    for match in _INVOKED.finditer(document.text):
        if is_inside_title(document, match.start()):
            continue
        verbs = [verb.end() for verb in _VERB.finditer(document.text, match.start("name"), match.end())]
        for start, end in _heads(document.text, verbs[-1] if verbs else match.start("name"), match.end("name")):
            if _AUTHORITY.search(document.text, start, end):
                yield Idea(Span(start, end), "guideline", True)


def _spirits(document: Document) -> Iterator[Idea]:
    """The spirit of a place or person that is to live on: 弘扬某县精神; not 发扬艰苦奋斗精神."""
    for match in _LIVES_ON.finditer(document.text):
        whose = match["whose"]
        if whose in _leaders(document) or any(mention.place.name.startswith(whose) for mention in document.places):
            yield Idea(Span(*match.span("name")), "guideline")


_GUIDES = re.compile("精神|系列|关于.*(?:论述|思想|指示要求)")


def _words_of_leaders(document: Document) -> Iterator[Idea]:
    """习近平总书记关于…的重要论述: the words of a leader who is named; bare speeches that are reported are no guidance."""
    leaders = _leaders(document)
    for match in _WORDS_OF_LEADER.finditer(document.text) if leaders else ():
        start = _with_name(document.text, match.start(), leaders)
        guides = _GUIDES.search(match.group())
        if guides and start < match.start() and not is_inside_title(document, start):
            yield Idea(Span(start, match.end()), "guideline", True)


_THOUGHT = re.compile("思想")


def _thoughts(document: Document) -> Iterator[Idea]:
    """A leader's thought by its name and topic: 邓某某…思想."""
    text, leaders = document.text, _leaders(document)
    for match in _THOUGHT.finditer(text) if leaders else ():
        floor = max(0, match.start() - _LONGEST_TOPIC)
        for leader in leaders:
            at = text.rfind(leader, floor, match.start())
            if at >= 0 and _TOPIC.fullmatch(text, at + len(leader), match.start()):
                yield Idea(Span(at, match.end()), "guideline", True)


def _leaders(document: Document) -> frozenset[str]:
    return frozenset(mention.person.name for mention in document.people)


def _with_name(text: str, at: int, leaders: frozenset[str]) -> int:
    """Where the name of the leader begins that ends at `at`; `at` if there is none."""
    return next((at - n for n in (4, 3, 2) if at >= n and text[at - n : at] in leaders), at)


def _shortens(name: str, longer: str) -> bool:
    """Whether a name says the same with some words less: 总书记重要讲话精神."""
    if len(name) >= len(longer) or not longer.endswith(name[-4:]):
        return longer == name + "精神"
    if not _LEANS.match(name):
        return longer.endswith(name)
    rest = iter(longer)
    return all(character in rest for character in name)


def _heads(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A coordination of guidance cut where each side has a head of its own: …思想和…精神."""
    cut = _HEADS.search(text, start, end)
    if cut:
        yield start, cut.start()
        yield from _heads(text, cut.end(), end)
    else:
        yield start, end
