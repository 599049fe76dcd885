"""Ideas told as a list: 按照甲、乙、丙的原则; 甲、乙等十大工程; 四大战略，就是甲、乙、丙和丁."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.glosses import headed_paragraphs
from kg.grammar.ideas.classes import NUMBER, class_types
from kg.grammar.ideas.idea import Idea
from kg.grammar.verbs import adverb_at, verb_at
from kg.model import Span

_NAME = "[^，。；、：！？“”‘’「」『』《》()（）\\s的了和与及]"
_LISTED_GUIDANCE = regex.compile(
    "(?:坚持|按照|坚持按照|以|贯彻|落实|树立|秉持|遵循|秉承|践行|本着|围绕)(?:了|好)?(?:打造|建设)?(?P<name>[^，。；：！？“”的和]{2,18}(?:、[^，。；：！？“”的]{2,18}){2,6})的(?:新?发展|总体?|基本|工作|指导|调控|奋斗|\\p{Han}{2,4}合作)?(?P<word>理念|原则|要求|方针|思路|目标)"
)
_PHRASE = "[^，。；：！？“”《》、的以按和等\\s]"
_PRINCIPLE = regex.compile(
    "(?:坚持|按照|本着|遵循|秉承|秉持|贯彻|落实|根据|采取)(?:了|好)?(?:中央|国家|省委|市委|县委|上级)?"
    f"(?:(?P<name>{_PHRASE}{{4,8}}、{_PHRASE}{{4,8}})的?(?:战略|总体?|基本|工作|指导)?(?P<word>原则|方针|理念|思路|要求)"
    f"|(?P<name>[^，。；：！？“”《》、的\\s]{{6,14}})的(?:基本|工作|总体?|指导)?(?P<word>原则|方针|总要求))(?!性)"
)
"""One or two phrases that say how it is done: 按照先急后缓、分级负责的原则, 坚持普惠与特惠结合的原则."""
_NO_PRINCIPLE = regex.compile(
    "[这该其此]|.*(?:委|政府|[部厅局办会]|部门|中央|国务院|上级|领导|有关|相关|规定|以下|上述|一定|各项|统一|会议|文件|通知|法律|政策|精神|指示|讲话|工作)(?:、|$)|.*(?:部署|安排|工作|任务|目标)(?:、|$)"
)
_FOURS = regex.compile("坚持(?P<name>\\p{Han}{4}(?:、\\p{Han}{4}){2,7})(?=[，。；])")
_ISSUED_NAME = f"(?!\\d|若干|有关|相关|一系列|[一二三四五六七八九十]+[项条个])(?:{_NAME}{{2,24}}?)的?(?:若干(?:政策)?(?:措施|意见|规定)|{NUMBER}{{1,3}}条(?:政策|具体|优惠|扶持|惠企|帮扶|支持|硬核|实招)*(?:措施|意见|政策|规定|举措|新政))"
_ISSUED = re.compile(
    f"(?:(?:出台|印发|制定|发布|下发|推出|拟订)(?:实施)?)++(?:了)?(?:新一轮|新的)?(?P<names>{_ISSUED_NAME}(?:[、和]{_ISSUED_NAME}){{0,5}})"
)
_SHARED = regex.compile(
    "(?:审议|印发|编制|通过|批准|制定|出台|实施|修订|发布)(?:通过)?(?:了|好)?(?:“[^“”]{2,4}五”(?:期间)?)?(?P<items>[^，。；：！？“”《》的\\d]{4,20}(?:[、和][^，。；：！？“”《》、和的\\d]{4,16}){1,6})等(?:\\p{Han}{0,2}(?:专项|重点|总体|配套|地方性))*(?P<word>规划|计划|方案|条例|法规|规章|办法)(?=[，。；、])"
)
"""Documents that share the word for their kind: 审议服务业发展、综合交通等专项规划."""
_SITES = ("区", "园", "城", "中心", "项目", "县", "市", "镇")
"""What a plan is for and not called by: 编制开发区、物流园区等规划."""
_COUNTED_LIST = regex.compile(
    f"(?P<items>[^，。；：！？“”等\\s]{{2,60}})等(?P<name>{NUMBER}大(?:专项|重点|标志性)?(?:行动|工程|战略|计划|体系))"
)


def listed_guidance(document: Document) -> Iterator[Idea]:
    """按照政府引导、市场运作、社会参与的原则: what says how it is done as one idea; 甲、乙等十大工程: the ten, and those it names."""
    for pattern in (_LISTED_GUIDANCE, _FOURS):
        for match in pattern.finditer(document.text):
            aimed = "word" in match.re.groupindex and match["word"] == "目标"
            yield Idea(Span(*match.span("name")), "target" if aimed else "guideline")
    for match in _PRINCIPLE.finditer(document.text):
        if not _NO_PRINCIPLE.match(match["name"]):
            yield Idea(Span(*match.span("name")), "guideline")
    for match in _ANNOUNCED_LIST.finditer(document.text):
        yield from _announced(match)
    for match in _NUMBERED_KINDS.finditer(document.text):
        yield from _numbered(document, match)
    for match in _COUNT.finditer(document.text):
        yield from _row(document, match)
        for kind in headed_paragraphs(document, match.group(), match.end()):
            yield Idea(kind, class_types().get(match["word"], "campaign"))
    for issued in _ISSUED.finditer(document.text):
        yield from _issued(issued)
    for match in _SHARED.finditer(document.text, document.headline.end):
        start = match.start("items")
        items = _BETWEEN.split(match["items"])
        for item in items if not any(item.endswith(_SITES) for item in items) else ():
            yield Idea(Span(start, start + len(item)), class_types().get(match["word"], "policy"))
            start += len(item) + 1
    for match in _COUNTED_LIST.finditer(document.text):
        type_ = class_types().get(match["name"][2:], "campaign")
        yield Idea(Span(*match.span("name")), type_)
        start = match.start("items")
        for item in match["items"].split("、"):
            if "、" in match["items"] and start > match.start("items"):
                yield Idea(Span(start, start + len(item)), type_)
            elif "、" in match["items"]:
                lead = _LEAD.match(item)
                yield Idea(Span(start + (lead.end() if lead else 0), start + len(item)), type_)
            start += len(item) + 1


_LEAD = re.compile(".*?(?:以|实施|推进|开展|启动|抓好|落实|打造)")
_BETWEEN = re.compile("[、和]")
_NUMERALS = "一二三四五六七八九十"
_ANNOUNCED_LIST = regex.compile(
    f"(?P<n>[{_NUMERALS}])大(?P<word>战略|工程|行动|计划)”?(?:，|：)?(?:即|就是|分别是|分别为|包括)?(?P<items>(?![是的将要])[^，。；：“”（）\\s]{{2,12}}(?:[、和][^，。；：“”（）、和\\s]{{2,12}}){{1,9}})(?=[，。；])"
)


_COUNT = regex.compile(f"(?P<n>[{_NUMERALS}])大(?P<word>战略|工程|行动|计划|攻坚战|会战)(?!体系)")
_ROW = regex.compile("[^，。；：！？“”‘’（）等\\s]{4,60}$")
_LONGEST_ROW = 60
_PURSUIT = regex.compile(
    ".*(?:实施|推进|坚持|落实|围绕|打好|打赢|抓好|开展|启动|提出|确立|聚焦|突出|贯彻|推动)(?:好|了)?"
)
_SHORTEST = 4
"""How long a name must be to stand without its class word."""


def _announced(match: regex.Match[str]) -> Iterator[Idea]:
    """四大战略，就是甲、乙、丙和丁: each of them, where their number is the one announced."""
    items = _BETWEEN.split(match["items"])
    if len(items) != _NUMERALS.index(match["n"]) + 1:
        return
    start = match.start("items")
    for item in items:
        bare = item.removesuffix(match["word"])
        name = bare if len(bare) >= _SHORTEST else item
        yield Idea(Span(start, start + len(name)), class_types().get(match["word"], "campaign"))
        start += len(item) + 1


_NUMBERED_KINDS = regex.compile(
    f"[两{_NUMERALS}]大(?:\\p{{Han}}{{2}})?(?P<word>战略|工程|行动|计划)[”’]?[，：:。](?=一是)"
)


def _numbered(document: Document, match: regex.Match[str]) -> Iterator[Idea]:
    """六大工程：一是甲工程，二是乙工程…: each item that bears the word for its kind."""
    end = document.paragraph_at(match.start()).end
    item = regex.compile(
        f"[{_NUMERALS}]是(?:实施|推进|开展|启动)?(?P<name>{_NAME}{{2,14}}?{match['word']})(?=[，。；：])"
    )
    for found in item.finditer(document.text, match.end(), end):
        yield Idea(Span(*found.span("name")), class_types().get(match["word"], "campaign"))


def _row(document: Document, match: regex.Match[str]) -> Iterator[Idea]:
    """实施甲、乙、丙三大战略: each of them, where their number is the one announced and the first is no longer than a verb more."""
    row = _ROW.search(document.text, max(0, match.start() - _LONGEST_ROW), match.start())
    items = _BETWEEN.split(row.group()) if row else []
    if row is None or len(items) != _NUMERALS.index(match["n"]) + 1 or len(items) < 2:
        return
    start = row.start()
    lead = _lead_of(document.text, Span(start, start + len(items[0])), {len(item) for item in items[1:]})
    for at, item in enumerate(items):
        begin = start + (lead if at == 0 else 0)
        yield Idea(Span(begin, start + len(item)), class_types().get(match["word"], "campaign"))
        start += len(item) + 1


def _lead_of(text: str, first: Span, lengths: set[int]) -> int:
    """How many characters govern a row before its first item: up to the verb of pursuit, all that is too much, else a verb."""
    if pursuit := _PURSUIT.search(text, first.start, first.end - 1):
        return int(pursuit.end()) - first.start
    too_much = first.end - first.start - max(lengths)
    if too_much <= 0 or len(lengths) == 1:
        return max(0, too_much)
    adverb = adverb_at(text, first.start, first.end)
    verb = verb_at(text, first.start + len(adverb), first.end)
    return len(adverb) + (len(verb.word) if verb else 0)


def _issued(match: re.Match[str]) -> Iterator[Idea]:
    """The documents that were issued, named without marks: 支持企业发展的若干措施、保障用工十条意见."""
    start = match.start("names")
    for part in _BETWEEN.split(match["names"]):
        yield Idea(Span(start, start + len(part)), "policy")
        start += len(part) + 1
