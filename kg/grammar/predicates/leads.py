"""What stands before the verb of a clause: ordinals, connectives, modals, adverbs, dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.grammar.verbs import adverb_at, connective_at, modal_at, verb_at
from kg.model import Span

_ORDINAL = re.compile(
    "第?(?P<n>[一二三四五六七八九十]{1,3})(?:(?=要(?!求))|是要|是|则|来|、|，)|[（(](?P<n2>[一二三四五六七八九十\\d]{1,3})[）)]|(?P<n3>\\d{1,2})(?:[、.．](?!\\d)|[）)])|"
    "(?P<n4>首先|其次|再次|最后)(?:是|(?=要)|，)|(?P<n5>[另第]?一(?:项|个|方面|件)|其[一二三四五]|[头再又]一(?:项|个|件)|第[一二三四五六七八九十](?:项|个|件|桩|步|招|仗))(?:是|要|，)|[①②③④⑤⑥⑦⑧⑨⑩]|[●■▲◆·•※—-]+"
)
_NUMBER_LEAD = re.compile("第[一二三四五六七八九十]{1,2}[，、,]")
_NUMBER_OPENS = frozenset("另头再又“‘(（第首其再最一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩●■▲◆·•※—-")
_ASIDE = re.compile("[“‘]?[(（][^()（）]{2,20}[)）]|[“‘]")
_ADVERBIAL = re.compile(
    "(?![从在对以围按把将向为由到紧]|确保|实现|推动)[^，、。的了“”]{2,6}(?<![各当内实土产基用场本外山草林耕天稳房])地(?!价|块|税|区|方|域|块|位|质|理|面|带|产|铁|下|毯|标|市)"
)
_CHECKED = re.compile("经(?![济验营常历])[^，、的]{2,12}(?:后|合格|批准|同意)(?=[^，的])")
"""What comes before a deed: 经评审认定后|给予补助."""

_LONGEST_ADVERBIAL = 7
_TIME_OPENS = frozenset("到至在于从今明本年季上下每全0123456789一二三四五六七八九十两〇○零")
_TIME = re.compile(
    "(?:到|至|在|于|从)?(?:(?:19|20)\\d\\d年|[一二三四五六七八九〇○零]{4}年|今年|明年|本月|今后|[上下]半年(?![，。；])|全年(?![，。；])|每年|每月(?:\\d+[日号])?|每[季周天]度?|\\d{1,2}月|[一二三四五六七八九十]{1,3}月|年|季度|\\d+年|[一二两三四五六七八九十]+年|\\d+个?(?:月|天|工作日)|"
    "[一二三四五六七八九十]+个(?:月|工作日))+(?:份|上旬|中旬|下旬|\\d{1,2}日)?(?:底|初|末|上半年|下半年)?(?:之前|以前|前|内|之内|以内|起|左右)?(?:，|,)?"
)


class Lead(NamedTuple):
    """Where a task's words begin (`start`), where its verb is to be looked for (`at`), the modal, and the adverbs passed (`backs`)."""

    start: int
    at: int
    modal: str
    backs: tuple[int, ...]


def ordinal_of(text: str, clause: Span) -> tuple[int, str]:
    """Where a clause begins behind its number (一是, （二）, 3.), and that number; empty where it has none."""
    if text[clause.start] not in _NUMBER_OPENS:
        return clause.start, ""
    if (aside := _ASIDE.match(text, clause.start, clause.end)) and aside.end() < clause.end:
        clause = Span(aside.end(), clause.end)
    match = _ORDINAL.match(text, clause.start, clause.end) or _NUMBER_LEAD.match(text, clause.start, clause.end)
    if not match or match.end() >= clause.end:
        return clause.start, ""
    number = (
        next((group for group in match.groups() if group), match.group()) if match.re is _ORDINAL else match.group()
    )
    return match.end(), number


def lead_of(text: str, start: int, end: int, modal: str = "") -> Lead:
    """Steps over connectives, modals and adverbs, behind the modal that was passed; adverbs stay with the task, the others do not."""
    at, backs = start, list[int]()
    while at < end:
        found = modal_at(text, at, end)
        if found and modal in ("must", "not") and found[0] == "将":
            break
        if found and not _is_word_part(text, at, found[0]):
            at += len(found[0])
            modal, backs = found[1] if modal != "not" else modal, []
            start = at if found[1] != "not" else at - len(found[0])
        elif not backs and (word := connective_at(text, at, end)) and not _verb_covers(text, at, end, word):
            start = at = at + len(word)
        elif (word := adverb_at(text, at, end)) and not _verb_covers(text, at, end, word):
            backs.append(at)
            at += len(word)
            at += text.startswith("地", at) and not text.startswith(("地方", "地区", "地质"), at)
            at += text.startswith("、", at) and bool(adverb_at(text, at + 1, end))
        elif match := _phrase_at(text, at, end):
            backs.append(at)
            at = match.end()
        else:
            break
    return Lead(start, at, modal, tuple(backs))


def _phrase_at(text: str, at: int, end: int) -> re.Match[str] | None:
    """An adverbial with 地 or a time at `at`."""
    is_adverbial = text.find("地", at + 2, min(at + _LONGEST_ADVERBIAL, end)) >= 0
    if is_adverbial and (adverbial := _ADVERBIAL.match(text, at, end)):
        return adverbial
    if text[at] == "经" and (checked := _CHECKED.match(text, at, end)):
        return checked
    return _TIME.match(text, at, end) if text[at] in _TIME_OPENS else None


def behind_adverbs(text: str, at: int, end: int) -> int:
    """The place behind the adverbs that stand at `at`."""
    while word := adverb_at(text, at, end):
        at += len(word)
    return at


def _verb_covers(text: str, at: int, end: int, word: str) -> bool:
    """Whether a verb at the same place is longer than the adverb: 全面深化, 主动对接."""
    verb = verb_at(text, at, end)
    return verb is not None and len(verb.word) > len(word)


_WORD_GOES_ON = {
    "要": "素点闻领旨害塞道地职员约么件", "应": "用急对答邀届有聘变承付税收", "将": "军士领来近于其", "不可": "能避或思逆分缺估磨抗否",
    "可": "持能靠以再", "需": "求", "准备": "工金充好就期不阶的和", "请": "示求假教来柬战愿功缨罪客进", "望": "远到见着去江都城族楼尽塔", "着手": "的", "须": "知", "正": "确常视规式面义能风品宗气值逢如是因好处向中学", "计划": "生经工总",
}  # fmt: skip
"""What the last character of a modal makes a longer word with: 要素, 应用, 将军, 可持续."""


_NEXT_WORD = ("领会", "领导", "领悟", "领先", "领跑", "约束", "约谈")
"""Verbs that begin like the second half of such a word: 要|领会, not 要领."""


def _is_word_part(text: str, at: int, word: str) -> bool:
    """Whether the modal's last character belongs to the next word."""
    after = text[at + len(word) : at + len(word) + 1]
    return bool(after) and after in _WORD_GOES_ON.get(word, "") and not text.startswith(_NEXT_WORD, at + len(word))
