"""Documents without marks that an assembly or a meeting passes or takes up: 表决通过了湿地条例、关于修改审计条例的决定."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.lexicon import alternatives
from kg.model import PolicyType, Span

_STAGE = "(?:修正案|修正草案|修订草案|修正案草案|草案)?(?:[（(](?:草案|修订草案|修订|修正案|试行|送审稿)[）)])?"
_ABOUT = f"(?:[^，。；、：“”《》关\\s]{{0,24}}关于)[^，。；：“”《》]{{3,60}}?的(?:若干|暂行|重大|指导|实施)?(?:决定|决议|规定|办法|意见|方案|规则){_STAGE}"
_LAW = f"[^，。；、：“”《》和及与的了关\\s]{{2,26}}?(?:(?<![办方做看想手司执立合违非说])法|法典|条例|规定|办法|规则|细则|规划|纲要|通则|章程|预案|方案|规程){_STAGE}"
_REVISED = "(?:新修订的|修订后的|修改后的|新修改的|新的|新修订|了)*"
_NAMED = f"{_REVISED}(?P<name>{_ABOUT}|{_LAW})(?=[、，。；和与及]|等|[（(]|审议|的决定草案|$)"
_ASKED = "(?:[^，。；、：“”《》]{0,24}关于)提请审议(?P<asked>[^，。；、：“”《》]{6,70}?)的议案"
_VERB = regex.compile(
    f"(?:(?:{alternatives('before_passing')})+|表决，)(?:通过|审议|修订|批准)了?(?!并|和|通过|后|结果|情况|意见)"
)
_ITEM = regex.compile(f"{_ASKED}|{_NAMED}")
_OTHER = regex.compile("[^，。；、：“”《》]{2,60}?(?=、)")
"""An item of the list that is no document: a report, a list of appointments."""
_NO_POLICY = regex.compile(
    "有关|相关|其他|其它|上述|以上|这|该|部分|各项|一系列|个别|具体|.*(?:召开|举行|辞去|撤销|接受|任免|任命|名单|议程|日程|委员资格|代表资格|工作报告|情况报告|决算|预算|计划执行|授予|勋章)|.*宪法$"
)
"""Decisions on people, on the assembly's own business and on reports are no policy."""
_MANY = 24


def passed_documents(document: Document) -> Iterator[Idea]:
    """What 通过了, 审议了 list: each law, rule, plan and decision by its name; not reports, 任免案 and 有关决定."""
    for verb in _VERB.finditer(document.text, document.headline.end):
        if is_inside_title(document, verb.end()):
            continue
        for item in _items(document.text, verb.end()):
            name = "asked" if item["asked"] else "name"
            if not _NO_POLICY.match(item[name]):
                yield Idea(Span(*item.span(name)), _type_of(item[name]))


def _items(text: str, at: int) -> Iterator[regex.Match[str]]:
    """The documents in a list that begins at `at`."""
    for _ in range(_MANY):
        item = _ITEM.match(text, at)
        if item:
            yield item
        end = item or _OTHER.match(text, at)
        if not end or text[end.end() : end.end() + 1] not in (("、", "和", "及", "与") if item else ("、",)):
            return
        at = end.end() + 1


def _type_of(name: str) -> PolicyType:
    return "plan" if regex.search("(?:规划|纲要|方案|预案)(?:草案)?$", name) else "policy"
