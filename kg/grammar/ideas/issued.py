"""Documents without marks by proper names: 印发2011年重大项目清单, 某省水资源条例正式施行, 编制全国…规划."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import cast

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, common_words
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.grammar.ideas.unmarked import from_place, name_before
from kg.grammar.triggers import Triggers
from kg.lexicon import alternatives, rows
from kg.model import PolicyType, Span

_LONGEST = 26
_SHORTEST = 4
"""How many characters say at least what a document is about."""
_GOVERNS = regex.compile(f"(?:{alternatives('document_verbs', 'governs')})(?:实施|好|了)?$")
_SAYS = regex.compile(
    f"(?:也|已|将|正|近日|日前|今日|今天|于|经|由|正式)*(?:{alternatives('document_verbs', 'follows')})"
)
_CALLED = regex.compile("[（(]以下(?:统)?简?称")
_NOT_AFTER = regex.compile(
    "[（(]以下(?:统)?简?称|[的性者]?[，。；、：！？）)\n和及与]|的|等|[也已将正近日今于经由获明提规指要强酝编完审修]|建议|编制|实施|执行|落实"
)
_PROPER = regex.compile(
    f"(?:{alternatives('policy_verbs', 'matter')})[\\p{{Han}}]{{6}}|全国|国家|中央|全省|全市|全县|全区|首都|\\d{{4}}(?:年度?)?|.*(?:{NUMBER}年|首都|都市圈|城市群|流域|经济带|经济区|新区|开发区)"
)
_CHARACTER = "[^，。；、：！？“”‘’《》()（）\\s的了]"
_TITLED = regex.compile(
    "(?:印发|发布|公布|出台|颁布|发出|作出)(?:了)?(?P<name>关于[^，。；：“”《》]{4,50}?的(?:若干|指导|实施|暂行)?(?P<ending>意见|决定|通知|规定|办法|方案))(?=[，。；])"
)
_YEARS = regex.compile(
    f"(?:实施|推进|落实|制定|编制|启动|开展|完成|抓好)+(?:好|了|新一轮)?(?P<name>{_CHARACTER}{{4,16}}?(?:{NUMBER}|\\d)+年(?:专项)?(?P<ending>行动计划|行动方案|行动|规划))(?=[，。；、和及与])"
)
_NO_NAME = regex.compile(
    "有关|相关|具体|这|该|其|各|本|针对|多[个项]|一[个项系批]|配套|相应|关于(?:本|该|有关)|解决|管理|实施|三年|五年|[年月日]|新的|新一轮|现行|应急|下一步|修订后|一系列|切实可行|以下|上述|自己|详细|严格|配置|问题|责任清单|权力|任务"
)


def issued_documents(document: Document) -> Iterator[Idea]:
    """Documents that are issued, carried out or speak for themselves; not 制定具体办法, 按照规划."""
    for word, (type_, need) in _words().found_in(document.text, document.headline.end):
        if not _NOT_AFTER.match(document.text, word.end) or is_inside_title(document, word.start):
            continue
        before = name_before(document, word, _GOVERNS, _LONGEST, acts=True)
        start = from_place(document, before.start, word.start)
        name = Span(_behind_issuer(document, start, word.start) if need == "law" else start, word.start)
        is_called = bool(_CALLED.match(document.text, word.end))
        if not (before.is_governed or is_called or _speaks(document, name, word.end)):
            continue
        if name.end - name.start >= _SHORTEST and _is_proper(document, name, "law" if is_called else need):
            yield Idea(Span(name.start, word.end), type_)


def _behind_issuer(document: Document, start: int, end: int) -> int:
    """Where the name of a law begins behind the body that made it: 按照国务院|居住证暂行条例."""
    body = next(iter(document.at(document.bodies, start)), None)
    return body.span.end if body and end - body.span.end >= _SHORTEST else start


def described_documents(document: Document) -> Iterator[Idea]:
    """Documents whose title says what they are about or for how long: 印发关于…的通知, 实施…三年行动计划."""
    for pattern in (_TITLED, _YEARS):
        for match in pattern.finditer(document.text):
            if not _NO_NAME.match(match["name"]) and not is_inside_title(document, match.start("name")):
                yield Idea(Span(*match.span("name")), "policy" if pattern is _TITLED else "plan")


def _speaks(document: Document, name: Span, end: int) -> bool:
    """Whether a document that is named after its place is the subject: 某市…条例正式施行."""
    return bool(document.at(document.places, name.start)) and bool(_SAYS.match(document.text, end))


def _is_proper(document: Document, name: Span, need: str) -> bool:
    """Whether a name says of which place or year the document is, or, of a law, what it is about."""
    text = document.text
    if _NO_NAME.match(text, name.start, name.end) or text.endswith(("相关", "有关", "具体"), name.start, name.end):
        return False
    if need == "law":
        return not common_words().fullmatch(text, name.start, name.end)
    return bool(_PROPER.match(text, name.start, name.end)) or bool(document.at(document.places, name.start))


@cache
def _words() -> Triggers[tuple[PolicyType, str]]:
    return Triggers((row[0], (cast(PolicyType, row[1]), row[2])) for row in rows("document_words"))
