"""Names and head phrases of meetings, ceremonies and visits: 全市教育大会, 座谈会, 调研."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention
from kg.grammar.triggers import Triggers
from kg.grammar.visits import visits_in
from kg.lexicon import rows, words
from kg.model import Span

_REACH = 60
"""How many characters before its head a name is looked for."""

_CLAUSE_MARKS = frozenset("，。；：！？,;:!?\n—\t 《")
_MATES = {"”": "“", "）": "（", ")": "(", "’": "‘", "」": "「", "』": "『"}
_OPENING = frozenset(_MATES.values())

_NOT_AFTER = re.compile(
    r"室|厅|厦|中心|纪要|堂|记录|代表(?!大会)|议程|议题|决定稿|常务委员会|常委会(?!会议)|期间的|厅|主席团|秘书处|事|定(?!于)"
)
"""What makes another word of the head: 会议室, 人民大会堂, 代表大会常务委员会."""

_GENERAL = frozenset(
    [
        "会议",
        "大会",
        "全会",
        "座谈会",
        "仪式",
        "论坛",
        "例会",
        "常务会议",
        "全体会议",
        "专题会议",
        "动员会",
        "推进会",
        "部署会",
        "发布会",
        "表彰会",
        "开幕式",
        "闭幕式",
        "闭幕会",
        "开幕会",
        "扩大会议",
        "专题会",
        "电视电话会议",
        "视频会议",
        "工作会议",
        "动员大会",
        "表彰大会",
        "研讨会",
        "报告会",
        "现场会",
        "调度会",
        "年会",
        "峰会",
        "两会",
        "干部大会",
        "签约仪式",
        "启动仪式",
        "开工仪式",
        "揭牌仪式",
        "颁奖仪式",
        "欢迎仪式",
        "推介会",
        "交流会",
        "汇报会",
        "通报会",
        "新闻发布会",
        "预备会议",
        "部署会议",
        "推进会议",
        "活动",
    ]
)
"""Heads that, standing alone, point back to a meeting named before."""

_DROPPED_FRONT = re.compile(
    r"(?:此次|本次|这次|该次|该|此|本届|这个|一次|一场|首场|两场|据悉|同时|随后|此前|日前|近日|今天|昨天|昨日|今日|当日|当天|会前|会后|期间|"
    r"上午|下午|晚上|晚|正式|专题|联合|第一时间|立即|及时|紧急|隆重|分别|以视频(?:连线)?(?:方式|形式)|以电视电话(?:会议)?(?:方式|形式)|"
    r"\d{1,2}时(?:\d{1,2}分)?|为期[一二三四五六七两\d]+天的?|[在于]?[京沪汉]|的|了|过)+"
)
_INVOKED = re.compile(r"[”）)]?的?(?:[^，。；]{0,8})(?:精神|决策部署|工作部署|部署要求|文件精神)")
"""After a meeting that is named for what it decided, not as something that happens."""

_POSSESSIVE = re.compile(r"(?:党|人民|我们|新时代)$")
_NOT_PARTICLE = {
    "在": re.compile(r"[现存正所内潜旨]$"),
    "于": re.compile(r"[关对由属至位定终]$"),
    "对": re.compile(r"[针应面反绝相]$"),
    "是": re.compile(r"[还也就于但凡]$"),
    "由": re.compile(r"[自理]$"),
    "从": re.compile(r"[服自]$"),
    "自": re.compile(r"[来各亲]$"),
    "向": re.compile(r"[方面导走]$"),
    "将": re.compile(r"[即]$"),
    "据": re.compile(r"[数根依证]$"),
    "了": re.compile(r"[为除]$"),
}
_GROWING = re.compile(r"^(?:建|线|校|职|编|岗|即|外|地|位|押|逃|华|京|国)")


def meetings_in(document: Document) -> tuple[MeetingMention, ...]:
    """Meetings, ceremonies and visits in order of place; a bare 会议 or 大会 bears the name of the meeting it points to."""
    named = _resolved(_without_nested(list(_read(document))), document)
    return tuple(sorted([*named, *visits_in(document)], key=lambda mention: (mention.span.start, -mention.span.end)))


@cache
def _heads() -> Triggers[str]:
    return Triggers((row[0], row[1]) for row in rows("meeting_heads"))


@cache
def _opener() -> re.Pattern[str]:
    listed = sorted(words("meeting_openers"), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, listed)))


def is_bare(mention: MeetingMention) -> bool:
    """Whether the words are a head phrase alone (会议, 座谈会), not a name of its own."""
    return (
        mention.span.end - mention.span.start <= _longest_head()
        and mention.kind != "inspection"
        and (mention.span.end - mention.span.start < len(mention.name))
    )


@cache
def _longest_head() -> int:
    return max(len(word) for word in words("meeting_heads"))


def _read(document: Document) -> Iterator[MeetingMention]:
    text = document.text
    for head, kind in _heads().found_in(text):
        if _NOT_AFTER.match(text, head.end) or _inside_word(text, head):
            continue
        marked = _without_marks(text, head)
        span = Span(_name_start(document, marked), marked.end)
        name = document.quotation(span)
        yield MeetingMention(span, _unquoted(name), kind)  # type: ignore[arg-type]


def _inside_word(text: str, head: Span) -> bool:
    """社会|议题, 协会|议事, 全会|场: the head's first character ends another word."""
    before = text[head.start - 1 : head.start]
    word = text[head.start : head.end]
    if word.startswith("会议"):
        return before in ("社", "协", "机", "工", "商", "学", "国") and not text.startswith("会议", head.start)
    return word == "全会" and (before in ("安", "健", "齐", "完") or text[head.end : head.end + 1] == "议")


def _name_start(document: Document, head: Span) -> int:
    """Where the name that ends in `head` begins: after the verb that governs it, or at the start of its clause."""
    text = document.text
    floor = _floor(text, head.start)
    start = _after_opener(text, floor, head)
    start = _after_people(document, Span(start, head.start))
    start = _at_lowest_place(document, Span(start, head.start))
    return _trimmed(document, Span(start, head.start))


def _floor(text: str, head_start: int) -> int:
    """The farthest the name can begin: behind the last mark that no name holds; whole quotations inside it are kept."""
    at = head_start
    limit = max(0, head_start - _REACH)
    while at > limit:
        character = text[at - 1]
        if character in _CLAUSE_MARKS or character in _OPENING:
            return at
        if character in _MATES:
            opening = text.rfind(_MATES[character], limit, at - 1)
            if opening < 0:
                return at
            at = opening
            continue
        at -= 1
    return at


def _after_opener(text: str, floor: int, head: Span) -> int:
    """The end of the last verb or particle before the head that cannot stand inside a name."""
    start, depth_end = floor, floor
    for match in _opener().finditer(text, floor, head.start):
        if match.start() < depth_end or _is_part_of_name(text, match):
            continue
        opening = text.find("“", start, match.start())
        if opening >= 0 and (closing := text.find("”", opening, head.start)) > match.start():
            depth_end = closing
            continue
        start = match.end()
    return start


def _is_part_of_name(text: str, match: re.Match[str]) -> bool:
    word = match.group()
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    if word == "的":
        return bool(_POSSESSIVE.search(before)) and not after.startswith(("会", "座"))
    pattern = _NOT_PARTICLE.get(word)
    return bool(pattern and pattern.search(before)) or (word == "在" and bool(_GROWING.match(after)))


def _after_people(document: Document, span: Span) -> int:
    """A name holds no person: 市长李明、副市长王芳和…大会 begins after the last of them."""
    people = document.within(document.people, span)
    return people[-1].span.end if people else span.start


def _at_lowest_place(document: Document, span: Span) -> int:
    """某省某市“两会” is that of the city: a place directly before another falls away."""
    start = span.start
    for place in document.within(document.places, span):
        if place.span.start == start and document.within(document.places, Span(place.span.end, place.span.end + 1)):
            start = place.span.end
    return start


def _trimmed(document: Document, span: Span) -> int:
    """The start without dates of a day, 此次, 今天 and the like in front of the name."""
    start = span.start
    while start < span.end:
        skipped = _DROPPED_FRONT.match(document.text, start, span.end)
        dated = next(
            (d for d in document.within(document.dates, Span(start, start + 1)) if d.precision in ("day", "open")), None
        )
        if skipped and skipped.end() > start:
            start = skipped.end()
        elif dated and dated.span.end <= span.end:
            start = dated.span.end
        elif document.text[start] in "、 　)）”和与及并":
            start += 1
        else:
            break
    return start


def _without_marks(text: str, head: Span) -> Span:
    """The head with the quotation mark in front of it, so that “两会” belongs to the words before it: 市“两会”."""
    quoted = text[head.start - 1 : head.start] == "“" and text[head.end : head.end + 1] == "”"
    return Span(head.start - 1, head.end + 1) if quoted else head


def _unquoted(name: str) -> str:
    """西宁市“两会” without the marks around the head."""
    return re.sub(r"“([^“”]{1,4})”$", r"\1", name)


def _without_nested(mentions: list[MeetingMention]) -> list[MeetingMention]:
    """Only the longest of mentions that lie in each other: …代表大会第五次会议 holds …代表大会."""
    kept: list[MeetingMention] = []
    for mention in mentions:
        while kept and kept[-1].span.end > mention.span.start:
            kept.pop()
        kept.append(mention)
    return kept


def _resolved(mentions: list[MeetingMention], document: Document) -> Iterator[MeetingMention]:
    """Bare head phrases take the name of the last meeting that they can point to."""
    known: list[MeetingMention] = []
    for mention in mentions:
        if mention.name not in _GENERAL:
            if not is_invoked(mention, document):
                known.append(mention)
            yield mention
            continue
        earlier = next((m for m in reversed(known) if _points_to(mention.name, m)), None)
        if earlier is None:
            known.append(mention)
        yield replace(mention, name=earlier.name) if earlier else mention


def is_invoked(mention: MeetingMention, document: Document) -> bool:
    """Whether the meeting is named for its spirit or decisions: 贯彻落实…会议精神."""
    return bool(_INVOKED.match(document.text, mention.span.end))


def _points_to(head: str, named: MeetingMention) -> bool:
    if head in ("会议", "例会", "工作会议", "专题会议"):
        return named.kind == "meeting"
    return named.name.endswith(head)
