"""What a document or a programme lays out: 从甲、乙、丙等方面提出20条举措, 包括20多条措施，如甲、乙等, 一是…二是… paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.enumerations import bare, split
from kg.grammar.formulas import count_behind
from kg.grammar.ideas.classes import NUMBER
from kg.grammar.numbered import NUMERALS, first_mark, numbered_items
from kg.lexicon import alternatives, words
from kg.model import Span

_COUNT = f"(?:{NUMBER}{{1,4}}|\\d{{1,3}})"
_UNITS = f"(?:{alternatives('item_units')})"
_WHAT = "(?:内容|举措|措施|任务|工作|政策|建设|工程|项目|行动|重点)*"
_TITLE_ENDS = "[”’》]?(?:[（(][^（）()]{1,40}[）)])?"
_LEAD = regex.compile(
    f"{_TITLE_ENDS}(?:(?!范围|对象|时间|成员)[^，。；：！？、“”]){{0,14}}(?:，(?:(?!范围|对象|时间|成员)[^。；：！？“”、]){{0,16}})?"
)
_LONGEST_LEAD = 74
"""How many characters can stand between a title and the word that opens the list: brackets and the beginning of a clause."""
_FROM = regex.compile("从|围绕|聚焦|就|在")
_ASPECTS = regex.compile(
    f"(?:等)?(?:(?P<n>{_COUNT})个?)?(?:方面|环节|领域|层面)"
    f"(?:，|着手|入手|发力)?(?:共?提出|明确|部署|作出|做出|制定|推出|细化|对|给予|出台|加以|规定|予以|制订|提供|{_COUNT}|[，。；])"
)
_INCLUDES = regex.compile(
    "(?:分为|包括|包含|涵盖|内容(?:有|为|是))(?:了)?[：:]?"
    f"(?:{_COUNT}多?{_UNITS}[^，。；：、]{{0,12}}[，：](?:如|即|分别是|分别为|包括|其中)?)?"
)
_TAIL = regex.compile(
    f"(?:等(?:(?P<n>{_COUNT})(?:余|多)?个?(?:{_UNITS}|方面))?|(?P<n>{_COUNT})(?:{_UNITS}|方面))(?:共{_COUNT}{_UNITS})?{_WHAT}(?:，.*)?$"
)
"""What closes a list: 等六方面做法, 三个子项目."""
_SPELLS = regex.compile(
    f"(?:明确|提出|部署|确定|推出|制定|安排|实施|列出)了?(?P<n>{_COUNT})(?:大|项|条|个|方面)[^，。；：]{{0,10}}(?:：|，(?:分别是|分别为|即|包括|具体为|具体是|就是))"
)
_CONCERNS = regex.compile(
    f"(?:涉及|包括|包含|体现在|集中在|分为|明确|提出|规定|作出|作了|有)了?(?:以下|如下)?(?P<n>{_COUNT})(?:个|大|项|条)?(?:方面|部分|变化|亮点|内容|规定|要求|修改|调整)(?=[：。，])"
)
_CARRIED_OUT = regex.compile(
    "(?:开展|组织|举办|推出|设立|设置|包括|实施|启动)了?(?P<list>(?:“[^“”]{2,20}”[、和及]?){2,})(?:等)?(?:[一二三四五六七八九十\\d]+[个项大])?"
    "(?:专项|主题|系列|子|特色|重点)*(?:活动|行动|工程|计划|项目|板块)"
)
_SETS_OUT = regex.compile("(?:提出|推出|部署|细化|制定|采取|列出)(?:了|出)?")
_TOTAL = regex.compile(f"等(?:共计|共)?{_COUNT}(?:余|多)?{_UNITS}")
"""What closes a list of which only some are named: 等共计22条."""
_QUOTED = regex.compile("“([^“”]{2,20})”")
_FURTHER = regex.compile("同时|此外|另外|还将|还要|[“”。；]$")
_END = regex.compile("[。；：！？“”\\n]")
_ANNOUNCES = regex.compile(
    f"(?P<n>{_COUNT})(?:个|大|项|条)?(?:重点|主要)?(?:方面|部分|任务|举措|措施|要求|工作|环节|意见|规定|内容|行动|工程)"
)
_TAKES = regex.compile(
    f"[”’》]?[^，。；：“”]{{0,14}}(?P<n>{_COUNT})(?:个|大|项|条)(?:重点|主要)*(?:方面|任务|举措|措施|工作|环节|文章)[^，。；：]{{0,6}}[：。]"
)
_MOST_COMMAS = 4
"""A sentence with more of them behind a title has left it."""
_NUMBERED = regex.compile(
    "(?P<numeral>[一二三四五六七八九十]{1,2})(?:是要|是|、|要)|（(?P<bracketed>[一二三四五六七八九十]{1,2})）|(?P<digit>\\d{1,2})[.．、]"
)
_HEADING_STOP = regex.compile("[，。；：\\n]")
_FEWEST, _FEWEST_NUMBERED = 3, 3
_CLAUSE = 6
"""How many characters make at least a clause."""
_LONGEST = 28
_REACH = 220
_NO_PART = regex.compile("^(?:的|了|是|在|对|从)|的|[，：]$|^\\d+$|等$|\\d+(?:个|亿|万|名|家|户)")


def laid_out(document: Document, end: int, is_document: bool) -> list[Span]:
    """The parts that the sentence with a document's title, or the numbered paragraphs behind it, tell; none if they are no list.

    A campaign that is no document must say how many there are.
    """
    for layout in (_spelled, _summed, _aspects, _included, _numbered, _carried_out):
        if parts := layout(document, end, is_document):
            return parts
    return _numbered_paragraphs(document, end)


def _aspects(document: Document, end: int, is_document: bool) -> list[Span]:
    """从甲、乙、丙等三个方面提出…."""
    for cue in _cues(document, end, _FROM):
        whole = _stretch(document, cue.end())
        close = _ASPECTS.search(document.text, whole.start, whole.end + 1)
        if close and (is_document or close["n"]):
            parts = _list_of(document.text, Span(whole.start, close.start()), _number(close["n"]))
            if parts:
                return parts
    return []


def _included(document: Document, end: int, is_document: bool) -> list[Span]:
    """包括二十多条措施，如甲、乙等; 分为甲、乙、丙三个部分."""
    text = document.text
    for cue in _cues(document, end, _INCLUDES):
        start, stop = _stretch(document, cue.end())
        if not text.startswith(("。", "；", "\n"), stop):
            return []
        tail = _TAIL.search(text, start, stop)
        if not (is_document or (tail and tail["n"])):
            return []
        stop = tail.start() if tail else stop
        comma = text.find("，", start, stop)
        ends = (stop, comma) if comma > start and not tail else (stop,)
        number = _number(tail["n"]) if tail and "等" not in tail.group() else None
        return next((parts for limit in ends if (parts := _list_of(text, Span(start, limit), number))), [])
    return []


def _spelled(document: Document, end: int, is_document: bool) -> list[Span]:
    """明确了四项任务：甲、乙、丙、丁."""
    for cue in _cues(document, end, _SPELLS):
        return _list_of(document.text, _stretch(document, cue.end()), _number(cue["n"]))
    return []


def _summed(document: Document, end: int, is_document: bool) -> list[Span]:
    """《意见》，提出推进甲、扩大乙、鼓励丙等共计22条措施."""
    for cue in _cues(document, end, _SETS_OUT) if is_document else ():
        whole = _stretch(document, cue.end())
        total = _TOTAL.search(document.text, *whole)
        return _list_of(document.text, Span(whole.start, total.start()), None) if total else []
    return []


def _numbered(document: Document, end: int, is_document: bool) -> list[Span]:
    """新增的内容涉及三方面：一是…；二是…."""
    for cue in _cues(document, end, _CONCERNS) if is_document else ():
        number = _number(cue["n"])
        return numbered_items(document, cue.end(), (number,)) if number else []
    return []


def _carried_out(document: Document, end: int, is_document: bool) -> list[Span]:
    """“…”活动以…为目标，开展“甲”“乙”“丙”等专项活动; not 同时开展“甲”“乙”活动."""
    sentence = document.sentence_at(end)
    cue = None if is_document else _CARRIED_OUT.search(document.text, end, sentence.end)
    if cue is None or _FURTHER.search(document.text, end, cue.start()):
        return []
    return [Span(*quoted.span(1)) for quoted in _QUOTED.finditer(document.text, *cue.span("list"))]


def _cues(document: Document, end: int, cue: regex.Pattern[str]) -> Iterator[regex.Match[str]]:
    """Where a list opens behind a title, not far behind it."""
    for match in cue.finditer(document.text, end, min(document.sentence_at(end).end, end + _LONGEST_LEAD)):
        if _LEAD.fullmatch(document.text, end, match.start()):
            yield match


def _stretch(document: Document, start: int) -> Span:
    """The text from `start` to where a list ends."""
    limit = min(document.sentence_at(start).end, start + _REACH)
    stop = _END.search(document.text, start, limit)
    return Span(start, stop.start() if stop else limit)


def _list_of(text: str, span: Span, number: int | None) -> list[Span]:
    """The items of a list cut at its marks, as many as announced; none where they are too few or read like anything else."""
    for marks in ("、", "，", "、，"):
        cut = [bare(text, item) for item in split(text, span, marks)]
        for items in (cut, _parted(text, cut)):
            fits = len(items) == number if number else len(items) >= _FEWEST and (items != cut or not _joins(text, cut))
            if fits and all(_is_part(text, item) for item in items) and (marks != "、，" or _is_told(items)):
                return items
    return []


def _parted(text: str, items: list[Span]) -> list[Span]:
    """The items, the last cut where it joins two of their size: 甲、乙|和|丙."""
    return [*items[:-1], *(bare(text, item) for item in split(text, items[-1], "和及与"))] if items else items


def _joins(text: str, items: list[Span]) -> bool:
    """Whether the last item joins two that are about as long as the others."""
    parted = _parted(text, items)
    lengths = sorted(item.end - item.start for item in items[:-1])
    middle = lengths[len(lengths) // 2] if lengths else 0
    return len(parted) > len(items) and all(2 * (i.end - i.start) >= middle for i in parted[len(items) - 1 :])


def _is_told(items: list[Span]) -> bool:
    """Whether the items of a list with both marks are clauses rather than words."""
    return sum(item.end - item.start for item in items) >= _CLAUSE * len(items)


def _is_part(text: str, item: Span) -> bool:
    words = text[item.start : item.end]
    return 2 <= len(words) <= _LONGEST and not _NO_PART.search(words) and "，" not in words and "、" not in words


def steps_of(document: Document, end: int) -> list[Span]:
    """What is to be done for an idea, of which the clause says how many things it takes: 推进甲改革要抓好七项工作：一是…二是…."""
    takes = _TAKES.match(document.text, end)
    number = _number(takes["n"]) if takes else None
    if takes is None or number is None:
        return []
    inline = numbered_items(document, takes.end() - 1, (number,))
    return inline or _numbered_paragraphs(document, end)


def _numbered_paragraphs(document: Document, end: int) -> list[Span]:
    """The headings of the items 一是…二是… that open the paragraphs behind the sentence that announces how many there are."""
    sentence = document.sentence_at(end)
    if document.text.count("，", end, sentence.end) > _MOST_COMMAS:
        return []
    paragraph = document.paragraph_at(end)
    announced = [
        _number(match["n"]) for match in _ANNOUNCES.finditer(document.text, end, min(sentence.end, end + _REACH))
    ]
    opens = document.text[end : paragraph.end].rstrip().endswith(("：", ":"))
    if not (announced or opens) or document.text[sentence.end : paragraph.end].strip():
        return []
    items = list(_items(document, paragraph.end))
    return items if len(items) >= _FEWEST_NUMBERED and (opens or len(items) in announced) else []


def _items(document: Document, at: int) -> Iterator[Span]:
    following = (paragraph for paragraph in document.paragraphs if paragraph.start >= at)
    for number, paragraph in enumerate(following, 1):
        mark = _NUMBERED.match(document.text, paragraph.start)
        if not mark or _number(mark["numeral"] or mark["bracketed"] or mark["digit"]) != number:
            return
        stop = _HEADING_STOP.search(document.text, mark.end(), paragraph.end)
        yield Span(mark.end(), stop.start() if stop else paragraph.end)


def chapters(document: Document) -> list[Span]:
    """The headings 一、…。 二、…。 that open the paragraphs of a plan told in chapters, those aside that any plan has; none where fewer than three are left."""
    found: list[Span] = []
    for paragraph in document.paragraphs[1:]:
        if document.text.startswith(f"{NUMERALS[len(found) % 10]}、", paragraph.start):
            stop = min(first_mark(document.text, paragraph.start + 2, "。：:\n"), paragraph.end)
            if 2 < stop - paragraph.start <= 32:
                found.append(Span(paragraph.start + 2, stop))
    own = [heading for heading in found if document.quotation(heading).strip() not in words("chapter_headings")]
    return own if len(own) > 2 else []


def _number(written: str | None) -> int | None:
    if not written:
        return None
    if written.isdigit():
        return int(written)
    if len(written) == 1:
        return count_behind(f"{written}个", 0)
    if written[0] == "十" and written[1] in NUMERALS:
        return 11 + NUMERALS.index(written[1])
    return None
