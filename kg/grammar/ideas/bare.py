"""Ideas without marks: a proper name before a class word after a verb of pursuit, …精神, …思想, and names the whole country knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import ahocorasick
import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_types
from kg.grammar.ideas.idea import Idea
from kg.lexicon import rows
from kg.model import Span

_NAME = "[^，。；、：！？“”‘’「」『』《》()（）\\s的了和与及]"
_PURSUE = (
    "(?:深入|全面|组织|加快|积极|大力|认真|广泛|扎实|继续|持续|坚持|加紧|统筹)?(?:实施|推进|开展|启动|推行|实行|落实|贯彻|融入|服务|对接|推动|抓好|做好|打好|打赢|创建|争创|建设|"
    "打造|申报|坚持|列入|制定|推出|实现|深化|完成|编制|完善)(?:好|了|落实)?(?:《)?"
)
_CLASS = "战略方针|战略(?!方针|机遇|布局|部署|定位|支点|高度|合作|伙伴|决策|任务|意义|性|物资|储备|资源|支撑|腹地|要地|通道|问题|目标|考虑|举措|安排|思维|定力)|计划|工程|行动|专项行动|专项整治|示范区|示范市|示范县|示范城市|试验区|先行区|攻坚战|保卫战|主题教育|学习教育|专题教育|责任制|示范工程|大检查|大排查|专项治理|百日行动|自由贸易港"
_AFTER_PURSUIT = regex.compile(f"{_PURSUE}(?P<name>{_NAME}{{2,16}}?)(?P<word>{_CLASS})(?![员家性者力量大内])")
_AND_MORE = regex.compile(f"[、和与](?P<name>{_NAME}{{2,12}}?)(?P<word>{_CLASS})(?![员家性者力量大内])")
_GENERIC = regex.compile(
    "(?:国家|发展|企业|城市|产业|区域|重大|重点|民生|建设|三年|五年|工作|年度|系列|相关|有关|这一|这个|一批|各项|各类|重要|专项|水利|基础设施|一系列|配套|在建|续建|新建|经营|生产|"
    "学习|投资|改革|创新|整体|长期|教学|训练|研究|科研|今年|明年|全年|下一步|救援|治理|整治|执法|军事|联合|系统|一体化|综合|精品|样板|平安|廉洁|优质|群众|庆祝|纪念|文体|文化|体育|志愿|慰问|"
    f"宣传|实践|教育|培训|各种|多种|公益|丰富多彩|招商|{NUMBER}+[个项大期年]|上述|该|此|本|我国|经济|社会|外交|安全|大|总体|工作|目标|推进|惠民|科技|环保|绿化|扶贫|"
    "全面从严治党|主体|领导|监督|第一|监管|党建|政治|属地|管理|岗位|安全生产)+"
)
_GUIDANCE = regex.compile(
    "(?:学习|贯彻|落实|传达|宣传|领会|宣讲|贯穿|把握|践行|结合|按照|根据|围绕|遵循|抓好|推动|以)(?:学习|宣传|贯彻|贯彻落实|落实|领会|执行|好|到位)*"
    "(?P<name>[^，。；：！？“”‘’《》\\s]{2,40}?精神)(?!文明|状态|面貌|财富|支柱|家园|生活|需求|病|动力|食粮)"
)
_NAMELESS = regex.compile("(?:本次|此次|这次|有关|相关|上级)?(?:会议|大会|讲话|文件|通知|批示|指示)精神")
_AUTHORITY = regex.compile(
    "讲话|会议|全会|[一二三四五六七八九十]大|指示|批示|决定|决议|文件|中央|通知|意见|代表大会|规定|嘱托|回信|论述|贺信"
)
_SERIES = regex.compile(
    "\\p{Han}{3}(?:总书记|主席|同志)(?:关于[^，。；：]{2,16}的)?(?:一?系列)?(?:重要)?(?:讲话|论述|指示|批示|指示批示|讲话和指示批示)(?:精神)?"
)
_THOUGHT = regex.compile(
    "\\p{Han}{3}新时代[^，。；：、！？\\s和与]{2,14}思想|(?<=贯彻|学习|践行|落实|深化|以|用|和|、)\\p{Han}{3}(?:经济|法治|强军|外交|生态文明|文化|军事|科技)思想"
)
_REGION = regex.compile(
    "(?:京津冀|长三角|珠三角|长江三角洲|环渤海|长株潭|成渝|关中|沿海|长吉图|西咸|武汉城市圈|长江中游城市群|中原城市群)(?:区域|地区|经济区)?(?:协同发展|一体化(?:高质量)?(?:发展)?|协同创新|经济一体化)"
)


def pursued_with_class_word(document: Document) -> Iterator[Idea]:
    """实施…战略, 启动…工程 without quotation marks, where what stands before the class word is more than a common word."""
    for match in _AFTER_PURSUIT.finditer(document.text):
        yield from _if_proper(document, match)
        end = match.end()
        while more := _AND_MORE.match(document.text, end):
            yield from _if_proper(document, more)
            end = more.end()


_LISTED_GUIDANCE = regex.compile(
    "(?:坚持|按照|以|贯彻|落实|树立|秉持|遵循|秉承|践行|本着|围绕)(?:了|好)?(?:打造|建设)?(?P<name>[^，。；：！？“”的和]{2,12}(?:、[^，。；：！？“”的]{2,12}){2,6})的(?:新?发展|总体?|基本|工作|指导|调控|奋斗)?(?P<word>理念|原则|要求|方针|思路|目标)"
)
_FOURS = regex.compile("坚持(?P<name>\\p{Han}{4}(?:、\\p{Han}{4}){2,7})(?=[，。；])")
_ISSUED_NAME = (
    f"{_NAME}{{4,24}}的?(?:若干(?:政策)?(?:措施|意见|规定)|{NUMBER}{{1,3}}条(?:政策|具体)?(?:措施|意见|政策|规定|举措))"
)
_ISSUED = regex.compile(
    f"(?:出台|印发|制定|发布|下发|推出)(?:了)?(?P<names>{_ISSUED_NAME}(?:[、和]{_ISSUED_NAME}){{0,5}})"
)
_COUNTED_LIST = regex.compile(
    f"(?P<items>[^，。；：！？“”等\\s]{{2,60}})等(?P<name>{NUMBER}大(?:专项|重点|标志性)?(?:行动|工程|战略|计划|体系))"
)


def listed_guidance(document: Document) -> Iterator[Idea]:
    """按照政府引导、市场运作、社会参与的原则: several words as one idea; 甲、乙等十大工程: the ten, and those it names."""
    for pattern in (_LISTED_GUIDANCE, _FOURS):
        for match in pattern.finditer(document.text):
            aimed = "word" in match.re.groupindex and match["word"] == "目标"
            yield Idea(Span(*match.span("name")), "target" if aimed else "guideline")
    for match in _ANNOUNCED_LIST.finditer(document.text):
        yield from _announced(match)
    for match in _ISSUED.finditer(document.text):
        yield from _issued(match)
    for match in _COUNTED_LIST.finditer(document.text):
        type_ = class_types().get(match["name"][2:], "campaign")
        yield Idea(Span(*match.span("name")), type_)
        start = match.start("items")
        for item in match["items"].split("、"):
            if "、" in match["items"] and start > match.start("items"):
                yield Idea(Span(start, start + len(item)), type_)
            elif "、" in match["items"]:
                lead = regex.match(".*?(?:以|实施|推进|开展|启动|抓好|落实|打造)", item)
                yield Idea(Span(start + (lead.end() if lead else 0), start + len(item)), type_)
            start += len(item) + 1


_NUMERALS = "一二三四五六七八九十"
_ANNOUNCED_LIST = regex.compile(
    f"(?P<n>[{_NUMERALS}])大(?P<word>战略|工程|行动|计划)(?:，|：)?(?:即|就是|分别是|分别为|包括)?(?P<items>(?![是的将要])[^，。；：“”（）\\s]{{2,12}}(?:[、和][^，。；：“”（）、和\\s]{{2,12}}){{1,9}})(?=[，。；])"
)


def _announced(match: regex.Match[str]) -> Iterator[Idea]:
    """四大战略，就是甲、乙、丙和丁: each of them, where their number is the one announced."""
    items = regex.split("[、和]", match["items"])
    if len(items) != _NUMERALS.index(match["n"]) + 1:
        return
    start = match.start("items")
    for item in items:
        yield Idea(Span(start, start + len(item)), class_types().get(match["word"], "campaign"))
        start += len(item) + 1


def _issued(match: regex.Match[str]) -> Iterator[Idea]:
    """The documents that were issued, named without marks: 支持企业发展的若干措施、保障用工十条意见."""
    start = match.start("names")
    for part in regex.split("[、和]", match["names"]):
        yield Idea(Span(start, start + len(part)), "policy")
        start += len(part) + 1


def guidance(document: Document) -> Iterator[Idea]:
    """贯彻党的…大精神, 学习…重要讲话精神: guidance that is invoked."""
    for match in _GUIDANCE.finditer(document.text):
        if _inside_title(document, match.start()):
            continue
        for start, end in _heads(document.text, match.start("name"), match.end("name")):
            if _AUTHORITY.search(document.text, start, end) and not _NAMELESS.fullmatch(document.text, start, end):
                yield Idea(Span(start, end), "guideline", True)
    spirit = any(match.group().endswith("精神") for match in _SERIES.finditer(document.text))
    for pattern in (_SERIES, _THOUGHT):
        for match in pattern.finditer(document.text):
            if pattern is _SERIES and spirit and not match.group().endswith("精神"):
                continue
            if match.end() - match.start() > 6 and (
                "精神" in match.group() or pattern is _THOUGHT or "系列" in match.group()
            ):
                yield Idea(Span(*match.span()), "guideline", True)


def _heads(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A coordination of guidance cut where each side has a head of its own: …思想和…精神."""
    cut = regex.compile("(?<=精神|思想|理论|发展观)(?:和|以及|及|、|与)").search(text, start, end)
    if cut:
        yield start, cut.start()
        yield from _heads(text, cut.end(), end)
    else:
        yield start, end


def _if_proper(document: Document, match: regex.Match[str]) -> Iterator[Idea]:
    name, word = match["name"], match["word"]
    if (
        _inside_title(document, match.start("name"))
        or _GENERIC.fullmatch(name)
        or (len(name) < 3 and word not in ("战略", "学习教育", "主题教育"))
        or not _nominal(name)
    ):
        return
    keeps = word in (
        "计划",
        "示范区",
        "示范市",
        "示范县",
        "示范城市",
        "试验区",
        "先行区",
        "责任制",
        "学习教育",
        "主题教育",
        "自由贸易港",
        "保卫战",
        "攻坚战",
    )
    end = (
        match.end()
        if keeps or word.endswith("方针") or (word == "战略" and (len(name) < 4 or name.endswith("新")))
        else match.end("name")
    )
    type_ = class_types().get(word, "policy")
    yield Idea(Span(match.start("name"), end), type_)


_LONGEST_WHOLE = 16


def _quoted_whole(document: Document, span: Span) -> Span:
    """The whole name in marks of which a known name is a part: “三证合一、一照一码”."""
    for name in document.within(document.names, Span(max(0, span.start - _LONGEST_WHOLE), span.start)):
        if span in name.inner and name.marks == "quotes" and name.inner.end - name.inner.start <= _LONGEST_WHOLE:
            return name.inner
    return span


def _inside_title(document: Document, at: int) -> bool:
    """Whether `at` stands inside 《》."""
    sentence = document.sentence_at(at)
    return document.text.rfind("《", sentence.start, at) > document.text.rfind("》", sentence.start, at)


def _nominal(name: str) -> bool:
    if regex.search("等|这|该|入手|其", name):
        return False
    return not regex.match(
        "[一二三四五六七八九十\\d]+(?:个|项|批|次|期|年)|各|全|本|这|该|其|在|对|以|为|把|将|不|是|有|从|到|由|被|使|让|向|并",
        name,
    )


@cache
def _automaton() -> Any:
    automaton = ahocorasick.Automaton()
    for row in rows("national_ideas"):
        automaton.add_word(row[0], (row[0], row[1]))
    automaton.make_automaton()
    return automaton


_DATING = regex.compile(
    "的?(?:决胜|关键|攻坚|新|收官|开局|重要|伟大)?(?:阶段|之年|时期|期|进程|征程|以来|的?历史|新时期|四十周年|\\d+周年|[一二三四五六七八九十]+(?:周)?年)"
)


def national_ideas(document: Document) -> Iterator[Idea]:
    """Names that the whole country uses, where they do not merely date a period."""
    covered = 0
    hits = [(end + 1 - len(word), end + 1, type_) for end, (word, type_) in _automaton().iter(document.text)]
    for start, end, type_ in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if start < covered or start < document.headline.end:
            continue
        covered = end
        if _inside_title(document, start):
            continue
        if not _DATING.match(document.text, end) and not (
            type_.endswith("*") and document.text[start - 2 : start] == "决胜"
        ):
            yield Idea(_quoted_whole(document, Span(start, end)), type_.rstrip("*"), True)
    for match in _REGION.finditer(document.text):
        if _inside_title(document, match.start()):
            continue
        yield Idea(Span(*match.span()), "strategy", True)
