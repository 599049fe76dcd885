"""Class words: what kind of idea a name is, by the word after it or the word it ends in."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

import regex

from kg.lexicon import rows, words
from kg.model import PolicyType

NUMBER = "[一二两三四五六七八九十百千万〇零\\d]"
COUNT = f"{NUMBER}{{1,4}}(?:大|项|个|条|种|件|场|类|套|步|字|步骤)?"


_REACH = 30
"""How many characters behind a name its class word ends at the latest."""
_MEANS = "(?:措施|举措|办法|方法)"
"""What 等 makes of a quotation is a means and no name: “…”等措施."""

_SETS_RIGHT = "(?:治理|清理|整治|排查|清查|检查|清除|创建|评选|培育|攻坚)"
"""What is done with each of a row, before the word for all: “甲”治理、“乙”清理|等专项行动."""

_MATTER = "[^\\P{Han}的从将为在给向把被是与和及等有对以让使这该其就要到]{2,10}?"
"""What an idea is about, between its name and the class word: “…”中小企业扶持|政策."""


@cache
def class_types() -> dict[str, PolicyType]:
    """Each class word with the type it gives."""
    return {row[0]: cast(PolicyType, row[1]) for row in rows("policy_classes")}


@cache
def alternation(lexicon: str) -> str:
    """The words of a list as a pattern, the longest first."""
    return "|".join(map(regex.escape, sorted(words(lexicon), key=lambda word: (-len(word), word))))


@cache
def _after() -> regex.Pattern[str]:
    modifier = f"(?:(?:{alternation('policy_modifiers')})的?){{0,3}}"
    return regex.compile(
        f"(?:(?:{_SETS_RIGHT}(?=等))?(?:等)?(?:{COUNT})?(?:的)?[“‘]?{modifier}(?!(?<=等){_MEANS})(?P<word>{alternation('policy_classes')})(?!者|性)"
        f"|(?:等)?(?:系列)?{_MATTER}(?P<word>行动计划|行动|活动|工程|计划|政策|制度|整治|治理|模式|机制|体系|格局)(?=[，。；、]|作用|优势)"
        f"|的\\p{{Han}}{{2,4}}(?P<word>精神)(?=[，。；、])|(?:{_MATTER})?(?P<word>制|法)(?=[，。；、和与及\\n])|(?:等)?(?:{modifier})(?P<word>项目))"
    )


@cache
def _inside_reversed() -> re.Pattern[str]:
    return re.compile(
        f"(?:{'|'.join(regex.escape(word[::-1]) for word in sorted(class_types(), key=len, reverse=True))})"
    )


def class_after(text: str, at: int) -> tuple[PolicyType, int] | None:
    """The type that the class word at `at` gives the name before it, and where that word ends; None where there is none."""
    type_, length = _class_opening(text[at : at + _REACH])
    return (type_, at + length) if type_ else None


@lru_cache(maxsize=1024)  # several recognisers look behind the same names
def _class_opening(words: str) -> tuple[PolicyType | None, int]:
    """The type that the class word at the beginning of some words gives, and where it ends; None where there is none."""
    match = _after().match(words)
    return (_class_of(match["word"]), match.end()) if match else (None, 0)


def _class_of(word: str) -> PolicyType:
    """The type that a class word gives; 治理 and 项目, which close no name (社会治理, 重点项目), make a campaign of what stands before."""
    return "campaign" if word in ("治理", "项目") else class_types().get(word, "policy")


def class_inside(name: str) -> PolicyType | None:
    """The type of a name that ends in a class word (春蕾计划, 河长制)."""
    match = _inside_reversed().match(name[::-1])
    if match and match.end() < len(name):
        return class_types()[match.group()[::-1]]
    if _TIME_OF_EFFORT.fullmatch(name):
        return "campaign"
    return "policy" if (len(name) > 2 and name.endswith(("制", "贷"))) or _IN_POINTS.search(name) else None


_TIME_OF_EFFORT = regex.compile(
    "(?!世界|国际|全球|[中两双])\\p{Han}{2,12}(?<![之的元百周十几多今明去本青少成中老新旧龙马虎牛羊猴鸡狗猪鼠兔蛇财学全跨丰灾])"
    "(?:年|(?<![岁蜜半满个正腊闰])月|(?<=宣传|服务|活动|行动|教育)(?:周|日))"
)
"""A year, month or week that is given to one task: “项目攻坚年”, “质量提升月”; not “转折之年”, “国际家庭年”."""


_IN_POINTS = regex.compile("(?:[\\p{Han}]{2}|新|国)(?:[二两三四五六七八九十\\d]{1,3})条(?:措施|意见|政策|新政|举措)?$")
"""How a document is called by the number of its points: “护林十条”."""


@cache
def common_words() -> regex.Pattern[str]:
    """Words that alone or in a row make no name before a class word, and counts."""
    return regex.compile(f"(?:{alternation('common_policy_nouns')}|{NUMBER}+[个项大期年])+")
