"""Ideas without marks: a proper name before a class word after a verb of pursuit (实施工业立县战略)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_inside, class_types, common_words
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.lexicon import alternatives, rows
from kg.model import Span

_NAME = "[^，。；、：！？“”‘’「」『』《》()（）\\s的了和与及]"
_PURSUE = f"(?:坚持)?(?:{alternatives('policy_verbs', 'campaigns')})(?:好|了|落实)?(?:《)?"
_NOT_AFTER = "(?![员家性者力量大内]|计划|方案|规划)"
_JOINED = "[^，。；、：！？“”‘’《》()（）\\s了的]"
"""What the name of a campaign of study or of setting things right may hold: 和, too."""
_EDUCATION = regex.compile(
    "(?:部署)?(?:开展|组织|启动|部署|推进|(?:抓好|深化|做好|巩固)(?=[^，。；]{0,20}教育))(?:好|了)?(?:为期[^，。；的]{1,6}的)?"
    f"(?!开展|为期|[和与])(?P<name>{_JOINED}{{4,24}}?)"
    "(?P<word>(?:主题|学习|专题|集中)教育|专项整治|专项治理|大检查|大排查)(?!成果|[、和])"
)
_JOINT = regex.compile(
    "(?:开展|组织|启动|实施|部署|推进|建设)(?:好|了)?(?:为期[^，。；的]{1,6}的)?(?!开展|实施|推进)"
    f"(?P<name>(?![和与及])(?:(?!开展|实施){_JOINED}){{2,16}}[和与及]{_JOINED}{{2,10}}?)(?P<word>专项行动|集中行动|攻坚行动|工程|行动计划)(?=[，。；、\\n])"
)
"""A name that joins two things: 开展仓储与配送绿色化专项行动, 实施湖区保护与建设工程."""
_CONTEST = regex.compile(
    f"(?:开展|举办|组织|启动|举行)(?:了|好)?(?P<name>(?=[^，。；]{{0,12}}(?:\\d{{4}}|年度|十大|十佳|百佳|首届|第{NUMBER}{{1,3}}届)){_JOINED}{{4,24}}?(?:评选|评选表彰|评比|竞赛|大赛|征集|推选))(?P<word>活动)(?=[，。；、\\n])"
)
"""A contest that is held under its own name: 开展2011某市年度人物评选活动."""
_RAISED = regex.compile(
    f"(?:提出|发起|发出|倡导)(?:了|的)?(?P<name>{_NAME}{{3,14}}?)(?P<word>倡议|战略|行动计划)(?=[，。；、\\n])"
)
"""What somebody puts forward by name: 提出科技合作倡议."""
_LEAD = regex.compile(
    "(?:深入|全面|坚决|扎实|组织|实施|开展|推进|推动|落实|打好|打赢)*"
    "(?:(?:中国|全国|国内|全省|全市)?(?:唯一)?首[个批家座]|全[省市县区州]|最新一批|第[一二三四五][批轮]|新一轮|国家级|省级)?"
)
"""Verbs and what says of a scheme which one it is; they are no part of its name: 全国首个…示范区."""
_REFERS = re.compile("等|季度|半年|这|该|入手|其|作为|一[项个种]")
_NO_BEGINNING = re.compile(
    "[一二三四五六七八九十\\d]+(?:个|项|批|次|期|年|大全球)|一?系列|[^，。]{2,4}(?:主席|总书记|总理)|各|全(?!国)|本|这|该|其|在|对|以|为|把|将|不|是|有|从|到|由|被|使|让|向|并"
)
_STANDS_BEHIND_TWO = ("战略", "学习教育", "主题教育")
"""Class words before which two characters make a name."""
_FIGHTS = ("攻坚战", "保卫战")
"""Class words before which common words make a name: 打好项目建设|攻坚战."""
_SHORT = 4
"""Below so many characters a name does not stand without its class word."""


def pursued_with_class_word(document: Document) -> Iterator[Idea]:
    """实施…战略, 启动…工程 without quotation marks, where what stands before the class word is more than a common word."""
    studied = [match.span("name") for pattern in (_EDUCATION, _JOINT) for match in pattern.finditer(document.text)]
    for match in _after_pursuit().finditer(document.text):
        if any(start < match.start("name") < end for start, end in studied):
            continue
        first = list(_if_proper(document, match))
        yield from first
        end = match.end()
        while more := _and_more().match(document.text, end):
            yield from _if_proper(document, more, is_sibling=bool(first) and more["word"] == match["word"])
            end = more.end()
    for pattern in (_EDUCATION, _JOINT, _CONTEST, _RAISED):
        for match in pattern.finditer(document.text):
            yield from _if_proper(document, match)


def _if_proper(document: Document, match: regex.Match[str], is_sibling: bool = False) -> Iterator[Idea]:
    """The idea that a name and its class word make, if the name is proper or stands in a row with one that is; short ones keep the word."""
    lead = _LEAD.match(match["name"])
    start, word = match.start("name") + (lead.end() if lead else 0), match["word"]
    name = document.text[start : match.end("name")]
    if (
        is_inside_title(document, start)
        or not (_is_proper(name, word) or (is_sibling and len(name) >= _SHORT))
        or not (len(name) > 2 or word in _STANDS_BEHIND_TWO)
    ):
        return
    keeps = word in _kept() or len(name) < _SHORT or (word == "战略" and name.endswith("新"))
    end = match.end() if keeps else match.end("name")
    if word == "战略" and not keeps and name.endswith("国家"):
        end -= len("国家")  # a strategy of the country: 积极应对人口老龄化|国家战略
    yield Idea(Span(start, end), class_types().get(word) or class_inside(name + word) or "policy")


def _is_proper(name: str, word: str) -> bool:
    """Whether a name is more than common words, and no clause or count; three years of action make a plan, and no name."""
    is_common = common_words().fullmatch(name) and not (word in _FIGHTS and len(name) >= _SHORT)
    if is_common or _REFERS.search(name) or _NO_BEGINNING.match(name):
        return False
    return not (word == "行动" and name.endswith("年"))


@cache
def _kept() -> frozenset[str]:
    return frozenset(row[0] for row in rows("bare_class_words") if row[1] == "keeps")


@cache
def _class_words() -> str:
    """The class words as a pattern, the longest first, each with what it may not stand before."""

    def pattern(row: tuple[str, ...]) -> str:
        return row[0] + (f"(?!{'|'.join(row[2].split())})" if len(row) > 2 else "")

    return "|".join(map(pattern, sorted(rows("bare_class_words"), key=lambda row: (-len(row[0]), row[0]))))


@cache
def _after_pursuit() -> regex.Pattern[str]:
    return regex.compile(f"{_PURSUE}(?P<name>{_NAME}{{2,16}}?)(?P<word>{_class_words()}){_NOT_AFTER}")


@cache
def _and_more() -> regex.Pattern[str]:
    return regex.compile(f"[、和与](?P<name>{_NAME}{{2,12}}?)(?P<word>{_class_words()}){_NOT_AFTER}")
