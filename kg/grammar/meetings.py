"""Names and head phrases of meetings, ceremonies and visits: 全市教育大会, 座谈会, 调研."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from kg.grammar.document import Document
from kg.grammar.happenings import is_invoked, is_told_as_held
from kg.grammar.levels import name_in_full
from kg.grammar.meeting_names import REACH, name_start
from kg.grammar.mentions import MeetingMention
from kg.grammar.same_meetings import ORDINAL, congress_of, full_names, is_short_for, own_area, session_of
from kg.grammar.triggers import Triggers
from kg.grammar.visits import visits_in
from kg.lexicon import rows, words
from kg.model import Span

_MANY = 60
"""How many meetings of an article are compared with each other."""

_OTHER_WORD_AFTER = re.compile(
    r"室|厅|厦|址|中心|纪要|堂|记录|代表(?!大会)|议程|议题|决定稿|常务委员会|常委会(?!会议)|期间的|主席(?!台)|[候轮].主席|执行主席|第一副主席|副主席|议长|长|秘书处|事|定(?!于)|报名|形式|方式|系统|费|论|发言|晤"
)
"""What makes another word of the head: 会议室, 人民大会堂, 代表大会常务委员会."""

_COLLEGIAL = re.compile(
    r"(?:^|[，。；：\n])([^，。；：\n]{0,24}(?:政治局|常委会|委员会|党组|领导小组|党委|主席团|理事会|组委会|筹委会|评委会|指挥部))(?:(?!会议)[^，。；：\n]){0,44}?(?:召开|举行|进行)了?$"
)
_BARE_SITTING = re.compile(
    r"(?:第[一二三四五六七八九十百\d]+次(?:全体|常务)?)?会议|第[一二三四五六七八九十百\d]+次集体学习"
)
"""What is called by the committee that holds it: 市委常委会召开会议, 市七届人大常委会举行第二十三次会议."""

_OF_ORGAN = re.compile(
    r"(?:自治区|[省市县区州旗盟])(?:委(?!员)|(?:第?[一二三四五六七八九十百\d]{1,3}届)?(?:人民)?(?:政府|人大|政协|纪委))"
)
"""How a name begins that leans on the division of its organ: 省政府第九次常务会议."""

_UNSPECIFIC = re.compile(
    r"(?:省级|市级|各省|各地|地方|国内|国际|国内外|重要|有关|相关|各类|各种|一?系列|所有|其他|其它|大型|多场|多个|不少|众多|各级|各项)+"
)
"""Before a head: meetings in general, not one of them."""

_COUNTED = re.compile(
    r"(?:约|最?近|逾|超过?|共|累计)?(?:\d*[2-9]|\d+[01]|[一二三四五六七八九十百千]*[二三四五六七八九十百千两数多几])[余多]?[场次个项种轮](?!全会|[省市县区])"
)
"""At the start of a name: several gatherings, none of them by itself; not 第三次…."""

_COUNTED_BEHIND = re.compile(r"(?:近|约|逾|超过?|共)?(?:\d*[2-9]|\d+[01])[余多]?[场次]")
_IN_GENERAL = re.compile(r"各类|各种|等(?:一?系列|一批|多项|多场)|、[^“”《》]*等[^“”《》]{0,6}(?=活动$)")
"""Inside a name: gatherings of a kind, none of them, 市内各类会议, 讲座、沙龙等线下活动."""

_AMONG_OTHERS = re.compile(r"、[^，。；：“”]{1,16}等(?:线上|线下|各类|系列|群众性?|文体|公益)?活动")
"""Behind a short head: it is an example of what is done, 讲座、沙龙等活动."""

_AS_MEANS = re.compile(
    r"”?等(?:一?系列|多项|多场)[^，。；：“”]{0,12}活动|(?:、[^，。；：“”]{1,60})?等(?:多种|各种)?(?:形式|方式|途径|渠道|手段)"
)
"""Behind a name: it is an example of how something is done, 通过召开座谈会、集体约谈等形式."""

_STUDIED = re.compile(r".*(?:学习|贯彻|落实|传达|宣传|领会)(?!活动|实践|教育|运用)")
"""Verbs that take the spirit of a meeting; what stands before them is not its name."""

_SHORT_NAME = 4
_STAGED = re.compile(r"(?:举行|举办|启动)了?$")
"""Before an activity that is an event, not a campaign: 举行集中开工活动."""

_BODIES_IN_SESSION = ("理事会", "全委会")
_SITS = re.compile(r"[届第][一二三四五六七八九十百\d]{1,3}次(?:常务)?$")
"""Before a body: a sitting of it, 九届八次理事会."""

_TWO_NUMBERS = re.compile(r".{0,16}[届第][一二三四五六七八九十百\d]{1,3}次")

_INTRODUCED = re.compile(r"(?:召开|举行)了?$")
"""Before a bare head: a meeting of which the text has not told yet."""

_PROCEEDS = re.compile(r"[上中]?(?:听取|研究|审议|传达|学习|指出|强调|要求|部署|认为|提出|明确|通报|对)")
_SOON = 400
"""How many characters after its introduction a meeting is called by its name."""

_SITTINGS = frozenset(
    ("全体会议", "预备会议", "联组会议", "联组会", "闭幕会", "开幕会", "小组会议", "分组会议", "闭幕大会", "主席团会议")
)
_SITTING = re.compile(r"第[一二三四五六七八九十]+次(?:全体)?会议")
_HOLDS = re.compile(r"(?![上中后前期])[^，。；：！？\n]*(?:举行|召开)了?")


def meetings_in(document: Document) -> tuple[MeetingMention, ...]:
    """Meetings, ceremonies and visits in order of place; short forms and bare 会议 bear the full name of their meeting."""
    read = _outermost(list(_read(document)))
    plain = [m for m in read if m.name == _unquoted(document.text[m.span.start : m.span.end])]
    written = {m.name: _unquoted(document.quotation(m.span)) for m in reversed(plain)}
    named = [m._replace(name=written.get(m.name, m.name)) for m in _identified(read, document)]
    visits = [visit for visit in visits_in(document) if not _is_inside(visit, named)]
    return tuple(sorted([*named, *visits], key=lambda mention: (mention.span.start, -mention.span.end)))


def _is_inside(visit: MeetingMention, meetings: list[MeetingMention]) -> bool:
    """Whether a verb of visiting is but a part of a meeting's name: 调研|座谈会."""
    before = bisect_right(meetings, visit.span.start, key=lambda meeting: meeting.span.start)
    return visit.kind == "inspection" and before > 0 and visit.span.end <= meetings[before - 1].span.end


@cache
def _heads() -> Triggers[str]:
    return Triggers((row[0], row[1]) for row in rows("meeting_heads"))


@cache
def _bare() -> frozenset[str]:
    return frozenset(words("meeting_heads"))


def _read(document: Document) -> Iterator[MeetingMention]:
    text, before = document.text, Span(0, 0)
    for found, kind in _heads().found_in(text):
        head = Span(found.start, found.end + 1) if text[found.end - 1 : found.end + 1] == "会议" else found
        if _OTHER_WORD_AFTER.match(text, head.end) or _inside_word(text, head) or _inside_title(text, head):
            continue
        marked = _with_marks(text, head)
        start = _behind_study(text, Span(min(name_start(document, marked), marked.start), marked.end))
        span = Span(_behind_sitting(text, before, Span(start, marked.end)), marked.end)
        if _UNSPECIFIC.fullmatch(text, span.start, head.start) or _is_of_a_kind(text, Span(span.start, head.end)):
            continue
        if _COUNTED.match(text, span.start, head.start) or _COUNTED_BEHIND.match(text, head.end):
            continue
        if text[head.start : head.end] == "活动" and not _STAGED.search(text, max(0, span.start - 4), span.start):
            continue
        if text.endswith(_BODIES_IN_SESSION, 0, head.end) and not _SITS.search(text, head.start - 8, head.start):
            continue
        if text.endswith("人民代表大会", 0, head.end) and not ORDINAL.search(text, span.start, span.end):
            continue
        name = _unquoted(text[span.start : span.end])
        if _BARE_SITTING.fullmatch(name):
            name = _committee_before(document, span) + name
        elif _OF_ORGAN.match(name):
            name = _unquoted(name_in_full(document, span))
        before = span
        yield MeetingMention(span, name, kind)  # type: ignore[arg-type]


def _behind_study(text: str, name: Span) -> int:
    """Where the name of a meeting begins whose spirit is carried out: 全市认真贯彻落实|党的…全会|精神."""
    studied = _STUDIED.search(text, name.start, name.end) if text.startswith("精神", name.end) else None
    return studied.end() if studied else name.start


def _is_of_a_kind(text: str, name: Span) -> bool:
    """Whether gatherings are spoken of, of which none is meant: 各类会议, 讲座、沙龙等活动; a name in full stays."""
    is_short = name.end - name.start <= _SHORT_NAME
    if _IN_GENERAL.search(text, name.start, name.end) or _AS_MEANS.match(text, name.end):
        return True
    return is_short and _AMONG_OTHERS.match(text, name.end) is not None


def _behind_sitting(text: str, before: Span, name: Span) -> int:
    """Where a name begins that would hold the sitting before it: 九届十次常务理事会和|九届八次理事会."""
    joined = before.end + 1
    both = text[before.end : joined] == "和" and name.start < joined < name.end
    sittings = (text[before.start : before.end], text[joined : name.end]) if both else ("",)
    return joined if all(_TWO_NUMBERS.match(sitting) for sitting in sittings) else name.start


def _inside_title(text: str, head: Span) -> bool:
    """Whether the head stands within 《》."""
    before = text.rfind("《", max(0, head.start - REACH), head.start)
    return before >= 0 and text.find("》", before, head.start) < 0


def _inside_word(text: str, head: Span) -> bool:
    """社会|议题, 协会|议事, 全会|场: the head's first character ends another word."""
    before = text[head.start - 1 : head.start]
    word = text[head.start : head.end]
    if word.startswith("会议"):
        return before in ("社", "协", "机", "工", "商", "学", "国") and not text.startswith("会议", head.start)
    return word == "全会" and (before in ("安", "健", "齐", "完") or text[head.end : head.end + 1] == "议")


def _with_marks(text: str, head: Span) -> Span:
    """The head with quotation marks around it, so that “两会” belongs to the words before it: 市“两会”."""
    quoted = text[head.start - 1 : head.start] == "“" and text[head.end : head.end + 1] == "”"
    return Span(head.start - 1, head.end + 1) if quoted else head


_MARKED_END = re.compile(r"“([^“”]{1,4})”$")


def _unquoted(name: str) -> str:
    """某市“两会” without the marks around the head."""
    return _MARKED_END.sub(r"\1", name) if name.endswith("”") else name


def _outermost(mentions: list[MeetingMention]) -> list[MeetingMention]:
    """Only the longest of mentions that lie in each other: …代表大会第五次会议 holds …代表大会."""
    kept: list[MeetingMention] = []
    for mention in mentions:
        while kept and kept[-1].span.end > mention.span.start:
            kept.pop()
        kept.append(mention)
    return kept


def _identified(mentions: list[MeetingMention], document: Document) -> Iterator[MeetingMention]:
    """Each mention with the fullest name of its meeting; later bare heads point back to those named before."""
    happening = [m for m in mentions if not is_invoked(m, document)]
    told = sorted(happening, key=lambda m: (m.span.start < document.headline.end, m.span.start))
    full = full_names(list(dict.fromkeys(m.name for m in told if m.name not in _bare()))[:_MANY], own_area(document))
    lead = [m._replace(name=full.get(m.name, m.name)) for m in happening[:_MANY]]
    proceeding = [m for m in lead if m.name not in _bare() and _PROCEEDS.match(document.text, m.span.end)]
    before: MeetingMention | None = None
    known: list[MeetingMention] = []
    aside: list[MeetingMention] = []
    for mention in mentions:
        named = mention._replace(name=full.get(mention.name, mention.name))
        if holder := _holdingsession_of(mention, before, document.text):
            named = mention._replace(name=holder.name + mention.name)
        elif mention.name in _bare():
            if mention.name == "会议" and not known and _is_introduced(mention, document):
                named = _pointing(named, [], [m for m in proceeding if 0 < m.span.start - named.span.end < _SOON])
            elif not (known and _is_another(mention, known[-1], document)):
                named = _pointing(named, known or aside, lead if named.span.start < document.headline.end else [])
        if not is_invoked(mention, document) and (named.name not in _bare() or not known):
            (known if is_told_as_held(mention, document) else aside).append(named)
        before = named
        yield named


def _is_introduced(mention: MeetingMention, document: Document) -> bool:
    """Whether the text itself says that a meeting of which it has not told yet is held: 市长主持召开会议."""
    at = mention.span.start
    return at > document.headline.end and bool(_INTRODUCED.search(document.text, at - 3, at))


def _is_another(mention: MeetingMention, last: MeetingMention, document: Document) -> bool:
    """Whether a bare head is that of a meeting held on another day than the last: 12月17日，市人大召开专题会议."""
    days = _day_before(mention, document), _day_before(last, document)
    return _is_introduced(mention, document) and all(days) and days[0] != days[1]


def _day_before(mention: MeetingMention, document: Document) -> str:
    """The day, or month, that the sentence gives last before it names the meeting; empty if none."""
    sentence = document.sentence_at(mention.span.start)
    dates = document.within(document.dates, Span(sentence.start, mention.span.start))
    return next((d.value for d in reversed(dates) if d.precision in ("day", "month", "open")), "")


def _holdingsession_of(mention: MeetingMention, before: MeetingMention | None, text: str) -> MeetingMention | None:
    """The meeting that 举行 this one as a part of itself: 市十五届人大三次会议举行第二次全体会议."""
    if before is None or not (mention.name in _SITTINGS or _SITTING.fullmatch(mention.name)):
        return None
    between = text[before.span.end : mention.span.start]
    return before if len(between) <= 24 and _HOLDS.fullmatch(between) else None


def _pointing(mention: MeetingMention, known: list[MeetingMention], later: list[MeetingMention]) -> MeetingMention:
    """A bare head phrase with the name of the last meeting it can point to; in the headline, of the next."""
    earlier = next((m for m in reversed(known[-_MANY:]) if _points_to(mention.name, m)), None) or next(
        (m for m in later if len(m.name) > len(mention.name) and _points_to(mention.name, m)), None
    )
    return mention._replace(name=earlier.name) if earlier else mention


def _committee_before(document: Document, head: Span) -> str:
    """The committee that 召开 this sitting without a name: 省委常委会召开会议; empty if none does."""
    holder = _COLLEGIAL.search(document.text, max(0, head.start - REACH), head.start)
    return _completed(document, Span(holder.start(1), holder.end(1))) if holder else ""


def _completed(document: Document, holder: Span) -> str:
    """The committee by its name in full; one of a certain term keeps its number: 绵阳市七届人大常委会."""
    body = next((b for b in document.within(document.bodies, holder) if b.span.end == holder.end), None)
    if body is None:
        return document.quotation(holder)
    written = document.quotation(body.span)
    return name_in_full(document, body.span) if ORDINAL.search(written) else body.organisation.name


def _points_to(head: str, named: MeetingMention) -> bool:
    if head.startswith("常委") and ("常委会" in named.name or "常务委员会" in named.name):
        return True
    if head == "全会" and session_of(named.name)[:1] in (("党委",), ("纪委",)):
        return True
    if head == "大会" and (session_of(named.name)[:1] or "代表大会" in named.name):
        return True
    if head == congress_of(head) == congress_of(named.name) != "":
        return True
    if head == "学习会" and "学习" in named.name:
        return True
    if head in ("会议", "例会", "工作会议", "专题会议", "闭幕会", "开幕会", "闭幕大会", "开幕大会"):
        return named.kind == "meeting"
    return (
        named.name.removesuffix("议").endswith(head)
        or named.name.endswith(head)
        or (len(head) > 3 and is_short_for(head, named.name))
    )
