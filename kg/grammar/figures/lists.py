"""Several indicators that share words: 养老和医疗支出, 农业、工业增加值."""

from __future__ import annotations

import regex

from kg.grammar.figures.heads import head_pattern
from kg.grammar.figures.phrases import leaning_heads
from kg.grammar.figures.siblings import owner_shared

_COMMA = regex.compile("、(?!.*(?:和|以及|与)[^、]*$)")
"""Commas alone part a list whose members hold conjunctions, unless one joins its last member: 水果及坚果、水产品."""

_SPLIT = regex.compile(r"、|以及|(?<!中)和(?!谐|平|解|田)|(?<![普涉危波触顾提])及(?!其|时|格)|(?<!参)与(?!会)")
_THREE_SECTORS = regex.compile(r"第?一、第?二、第?三(?:次?产业|产)|(?<!\p{Han})三次产业")
_COUNTED_KIND = regex.compile(
    r"(?P<listed>.*\p{Han})等?[两三四五六七八九十\d]+(?:大类?|个)(?:支柱|主导|主要|重点|优势|传统|特色|新兴|战略性)*(?P<kind>(?:产业|行业|门类|领域)\p{Han}{2,10})"
)
"""Branches, how many they are, and what is measured of each: 汽车、石化两大支柱产业增加值."""
_TOWARD = regex.compile(r"对[\p{Han}A-Z]{2,12}的\p{Han}{2,6}率$")
"""What each of several does to one thing: 消费、投资[对经济增长的贡献率]."""
_AGE = regex.compile(r"\d+周?岁(.+)")
"""60岁、65岁[以上人口]."""
_SIDES = "[早晚男女南北东西城乡]|城镇|农村|城市|牧区|农牧区|境内|境外|国内|国外|省内|省外|男性|女性|本地|外来"
_OPPOSITES = regex.compile(
    rf"(?P<before>\p{{Han}}*?)(?P<first>{_SIDES})(?:常住)?[、和与及](?P<second>{_SIDES})(?P<after>\p{{Han}}{{2,}}?)(?:分别)?"
)
"""快速路[早、晚]高峰车速, [城镇、农村]居民人均可支配收入."""
_TOWN_AND_COUNTRY = regex.compile(r"城乡(?P<what>(?:低保|居民|常住居民|最低生活)\p{Han}+?)(?:分别)?")
"""城乡居民人均可支配收入分别达到3万元和1万元."""
_GOODS_AND_PEOPLE = regex.compile(r"(?P<before>\p{Han}*)客货运输?量(?:分别)?")
_EXAMPLE = regex.compile(r"^\p{Han}{2,8}等(?=\p{Han}{3,})")
"""An example before its class: [保姆等]家政服务、美发价格."""
_COUNTED = regex.compile(r"(?r)(?:等)?[一二两三四五六七八九十\d]+[家个大省市县国]\p{Han}{0,6}$")


def names_of(phrase: str, count: int) -> tuple[str, ...]:
    """The `count` indicators that a phrase names, with what they share given to each; () if it names another number."""
    if count == 1:
        return (phrase,)
    if count == 2 and (pair := _OPPOSITES.fullmatch(phrase)):
        return tuple(f"{pair['before']}{pair[one]}{pair['after']}" for one in ("first", "second"))
    if count == 2 and (both := _TOWN_AND_COUNTRY.fullmatch(phrase)):
        town = "城市" if both["what"].startswith("低保") else "城镇"
        return (town + both["what"], "农村" + both["what"])
    if count == 2 and (both := _GOODS_AND_PEOPLE.fullmatch(phrase)):
        return tuple(f"{both['before']}{one}运量" for one in "客货")
    owners, each, deed = _THREE_SECTORS.sub(r"第一产业、第二产业、第三产业", phrase).partition("分别")
    phrase = owners + each + deed
    if each and deed:
        return tuple(item + deed for item in names_of(_COUNTED.sub("", owners), count))
    items = next((items for split in (_SPLIT, _COMMA) if len(items := _items(phrase, split)) == count), [])
    if not items:
        return ()
    if ages := _AGE.fullmatch(items[-1]):
        return (*(item + ages[1] for item in items[:-1]), items[-1])
    if head_pattern().search(items[0]) or not head_pattern().search(items[-1]):
        return _with_shared_start(items)
    return _with_shared_end(items)


def _items(phrase: str, split: regex.Pattern[str]) -> list[str]:
    """The members of a list; 粮食、肉类等食品进口 has two, both 食品进口 by kind."""
    counted = _COUNTED_KIND.fullmatch(phrase)
    if counted and "、" in counted["listed"]:
        parts = [part for part in split.split(counted["listed"]) if part]
        return [_of_kind(part, counted["kind"]) for part in parts]
    listed, etc, kind = phrase.partition("等")
    if etc and "、" in listed and (len(kind) > 2 or head_pattern().fullmatch(kind)):
        parts = [part for part in split.split(listed) if part]
        return [*parts[:-1], parts[-1] + _tail(kind)]
    return [_EXAMPLE.sub("", part) for part in split.split(phrase) if part]


def _of_kind(member: str, kind: str) -> str:
    """石化 + 产业增加值; 装备制造业 is a branch already: 装备制造业增加值."""
    return member + (kind[2:] if member.endswith("业") and kind.startswith(("产业", "行业")) else kind)


def _with_shared_start(items: list[str]) -> tuple[str, ...]:
    """规模以上工业总产值, 销售产值 → the second has the modifier, too."""
    first = items[0]
    if all(shared := [owner_shared(first, item) for item in items[1:]]):
        return (first, *(owner + item for owner, item in zip(shared, items[1:], strict=True)))
    head = leaning_heads().search(first, max(0, len(first) - 6))
    modifier = first[: head.start()] if head and head.end() == len(first) else ""
    if not modifier:
        return tuple(items)
    return (first, *(modifier + item if leaning_heads().fullmatch(item) else item for item in items[1:]))


def _with_shared_end(items: list[str]) -> tuple[str, ...]:
    """二氧化硫、二氧化氮年均浓度 → the first has the head, too."""
    last = items[-1]
    cut = last.rfind("的") + 1
    head = head_pattern().search(last)
    toward = _TOWARD.search(last)
    tail = toward.group() if toward else last[cut - 1 :] if cut else _whole_word(last, head) if head else ""
    own = last.removesuffix(tail)
    if "保险" in own and not any("保险" in item for item in items[:-1]):
        own, _, kind = last.partition("保险")
        tail = "保险" + kind
    if own.endswith("产业") and not any(item.endswith("业") for item in items[:-1]):
        own, tail = own.removesuffix("产业"), "产业" + tail
    if not own:
        return tuple(items)
    return (*(item + tail for item in items[:-1]), last)


def _tail(kind: str) -> str:
    """What a kind says of its members: 企业[的复工率], 消费品[进口]; a head of one character takes its word along."""
    if "的" in kind:
        return kind[kind.rfind("的") :]
    head = head_pattern().search(kind)
    if not head:
        return ""
    return _whole_word(kind, head)


def _whole_word(phrase: str, head: regex.Match[str]) -> str:
    """A head of one character takes its word along: 复工率, 用工数."""
    return head.group() if len(head.group()) > 1 else phrase[-3:]
