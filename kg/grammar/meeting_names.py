"""How far to the left the name of a meeting reaches: 全市教育大会 in 市委今天召开全市教育大会."""

from __future__ import annotations

import re
from functools import cache

import regex

from kg.grammar.datelines import news_start
from kg.grammar.document import Document
from kg.lexicon import alternatives
from kg.model import Span

REACH = 60
"""How many characters before its head a name is looked for."""

_CLAUSE_MARKS = frozenset("，。；：！？,;:!?\n—…\t ")
_MATES = {"”": "“", "》": "《", "）": "（", ")": "(", "’": "‘", "」": "「", "』": "『", "】": ""}
_LAST_MARK = regex.compile(f"(?r)[{''.join(sorted(_CLAUSE_MARKS))}{''.join(_MATES.values())}{''.join(_MATES)}【]")
"""The last mark in a stretch that ends a clause or belongs to a pair."""

_DROPPED_FRONT = re.compile(
    r"(?:以此次|上述|前述|以这次|以本次|此次|本次|这次|该次|这场|该场|该国|该|此|(?:本届|新一届|上届)政府(?=第)|本届|这个|一个|一次|一场|首场|首次(?=国务院|中央|[省市县区州]委|[省市县区]政府)|两场|(?:今|去|前|上)年(?:底|初)?的?|据悉|同时|随后|此前|日前|近日|今天|昨天|昨日|今日|当日|当天|会前|会后|期间|"
    r"上午|下午|晚上|晚(?![会宴])|正式|联合(?![国会党])|第一时间|立即|及时|紧急|隆重|分别|以视频(?:连线)?(?:方式|形式)|以电视电话(?:会议)?(?:方式|形式)|"
    r"\d{1,2}时(?:\d{1,2}分)?|为期[一二三四五六七两\d]+天的?|[在于][京沪汉]|了|过(?!渡)|让我们|让|以|把|为|报(?!告)|提请|提交|等|并|也|还|都(?!市)|又|就(?![职业])|会上)+"
)
_GOVERNED_HEAD = re.compile(
    r"(?:完成|开好|办好|服务|保障|迎接|组成|参与|通过|贯彻|落实|筹备|围绕|开成|支持|配合|确保|关注|成立|委托)$"
)
"""Verbs that govern a bare head; farther from it they can stand inside a name: 社会保障工作会议."""

_HONOURING = ("纪念", "悼念", "追思", "缅怀", "向", "学习")
_HONOURED = re.compile(
    r"(?:同志|烈士|先生|教授|院士)*(?:先进|英雄|感人|模范|诞辰|逝世|牺牲|遗体|追悼|追思|事迹|精神|奖)"
)
_POSSESSIVE = re.compile(r"(?:党|人民|我们|新时代)$")
_WORD_WITH = {
    "在": (r"(?:(?<![出发呈体实])现|[存正所内潜旨])$", r"建|线|校|职|编|岗|即|外|地|位|押|逃|华|京"),
    "于": (r"[关对由属至位定终]$", ""),
    "对": (r"[针应面反绝相]$", r"外|口|接|话|标|台|华|抗|策|决|照|等"),
    "是": (r"[还也就于但凡]$", ""),
    "由": (r"[自理]$", ""),
    "从": (r"[服自]$", r"严|业|事|教|政|军"),
    "自": (r"[来各亲独]$", r"然|主|治|由|贸|我|律|身|愿|动|强|立|觉|驾|学|查|救"),
    "向": (r"[方面导走]$", ""),
    "将": (r"[即]$", r"军|士"),
    "据": (r"[数根依证]$", ""),
    "了": (r"[为除]$", r"解"),
    "经": (r"[财已曾神东]$", r"合|济|验|营|贸|典|理|费|信|纪|开|常"),
    "赴": ("", r"会|约"),
    "宣布": ("", r"(?:大会|会议?)(?!开|闭|现在|正式|胜利|圆满|结束)"),
    "承办": ("", r"单位|商"),
    "主办": ("", r"单位|方"),
}
"""Particles as part of another word: what stands before and after them then."""


def name_start(document: Document, head: Span) -> int:
    """Where the name that ends in `head` begins: after the verb that governs it, or at the start of its clause."""
    floor = max(_floor(document.text, head.start), min(head.start, news_start(document, head.start)))
    start = _after_opener(document.text, floor, head)
    start = _after_people(document, Span(start, head.start))
    start = _at_lowest_place(document, Span(start, head.start))
    governed = _GOVERNED_HEAD.search(document.text, start, head.start)
    if governed and not document.text.startswith("工作", head.start):  # 筹备|会议, but 筹备工作会议
        start = governed.end()
    return _trimmed(document, Span(start, head.start))


def _floor(text: str, head_start: int) -> int:
    """The farthest the name can begin: behind the last mark that no name holds; whole quotations inside it are kept."""
    at = head_start
    limit = max(0, head_start - REACH)
    while mark := _LAST_MARK.search(text, limit, at):
        closed = _MATES.get(mark.group())
        opening = text.rfind(closed, limit, mark.start()) if closed else -1
        if opening < 0:
            return int(mark.end())
        at = opening
    return limit if at > limit else at


def _after_opener(text: str, floor: int, head: Span) -> int:
    """The end of the last verb or particle before the head that cannot stand inside a name."""
    start, marked_until = floor, floor
    for match in _opener().finditer(text, floor, head.start):
        if match.start() < marked_until or _is_part_of_word(text, match):
            continue
        if closing := _closing_mark(text, start, match.start(), head.start):
            marked_until = closing
            continue
        start = match.end()
    return start


def _closing_mark(text: str, start: int, at: int, end: int) -> int:
    """Where the quotation or title around `at` closes, 0 if none does before `end`."""
    for opening, closing in ("“”", "《》"):
        opened = text.rfind(opening, start, at)
        if opened >= 0 and (closed := text.find(closing, opened, end)) > at:
            return closed
    return 0


@cache
def _opener() -> re.Pattern[str]:
    return re.compile(alternatives("meeting_openers"))


def _is_part_of_word(text: str, match: re.Match[str]) -> bool:
    word = match.group()
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 4]
    if word == "的":
        return bool(_POSSESSIVE.search(before)) and not after.startswith(("会", "座"))
    left, right = _WORD_WITH.get(word, ("", ""))
    return bool(left and re.search(left, before)) or bool(right and re.match(right, after))


def _after_people(document: Document, span: Span) -> int:
    """A name holds no person: 市长李明、副市长王芳和…大会 begins after the last of them; but one it is held for: 纪念李明同志诞辰…座谈会."""
    people = [m for m in document.within(document.people, span) if not _is_honoured(document.text, m.span)]
    return people[-1].span.end if people else span.start


def _is_honoured(text: str, name: Span) -> bool:
    """Whether a meeting is held in honour of somebody: 纪念|李明|同志诞辰…, 李明|同志先进事迹…."""
    return text.endswith(_HONOURING, 0, name.start) or bool(_HONOURED.match(text, name.end))


def _at_lowest_place(document: Document, span: Span) -> int:
    """某省某市“两会” is that of the city: a place directly before another falls away."""
    start = span.start
    for place in document.within(document.places, span):
        whole = document.text.startswith("全", place.span.end)  # 四川|全省: one place
        if place.span.start == start and not whole and document.at(document.places, place.span.end):
            start = place.span.end
    return start


def _trimmed(document: Document, span: Span) -> int:
    """The start without dates of a day, 此次, 今天 and the like in front of the name."""
    start = span.start
    while start < span.end:
        skipped = _DROPPED_FRONT.match(document.text, start, span.end)
        here = document.at(document.dates, start)
        dated = next((d for d in here if d.precision in ("day", "open") and d.span.end <= span.end), None)
        if skipped and skipped.end() > start:
            start = skipped.end()
        elif dated:
            start = dated.span.end
        elif document.text[start] in "、 　)）”和与及":
            start += 1
        elif document.text[start] in "（(" and (closed := document.text.find("）", start, span.end)) > 0:
            start = closed + 1  # （某报记者　李明）|县委全会
        else:
            break
    return start
