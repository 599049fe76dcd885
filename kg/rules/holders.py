"""Who holds a meeting: the bodies that 召开 it, that it is named after, or whose spokesman speaks there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import regex

from kg.grammar.actors import Group
from kg.grammar.document import Document
from kg.grammar.mentions import MeetingMention
from kg.model import Organisation, Place, Span

_NEAR = 160
"""How many characters before a meeting the verb that holds it can stand."""

_DAY = 16
_HOLDS = re.compile(r"召开|举行|举办|(?:主办|承办)(?!单位|方|商)|召集|对(?=[^，。；：]{2,40}进行了)")
_CONGRESS = re.compile(r"代表大会|人大(?!常委会)|政协(?!.*常委会)|两会")
_CONGRESSES = ("代表大会", "两会", "次会议", "政协会议")
_STANDING = re.compile(r"(?:人大|政协)常委会")
_BEFORE_VENUE = re.compile(r"在[^，。；：在]{2,24}$")
_BRACKET = re.compile(r"[（(][^（）()]{1,12}[）)]$")
_HOLDER = re.compile(r"(?:委|政府|党组|国务院|政治局|常委会|委员会|领导小组|指挥部|组委会|理事会)$")
_HOUSE = re.compile(r"(?!全国|中央|世界).*(?:公司|(?<!国)集团|大学|学院|医院|银行|厂|油田|矿)$")
_ORGAN = re.compile(r"(?<=委)(?:常委会|常委班子|领导班子|理论学习中心组|中心组)$")
_PRESS = re.compile(r"例行(?:新闻)?发布会|例行记者会|新闻发布会|吹风会|通气会|媒体见面会|记者会")
_SPOKESMAN = "发言人"
_SPONSORS = regex.compile(
    r"(?:本次|此次|这次|大会|会议|活动|论坛|博览会|[会节赛展式]|，)由(?P<who>[^。；：]{2,90}?)(?:联合|共同)*(?:主办|举办)(?!单位|方|商)"
)

Holder = Organisation | Place


def holders_of(document: Document, mentions: Sequence[MeetingMention]) -> tuple[Holder, ...]:
    """The bodies that the first telling names that names any; else those by whom the one event of the text is 主办."""
    told = next((holders for holders in (_told_with(document, mention) for mention in mentions) if holders), ())
    return told or _sponsors(document)


def _told_with(document: Document, mention: MeetingMention) -> tuple[Holder, ...]:
    """The bodies that 召开 it; a meeting named after a committee or government is held by that body."""
    for group in _before_verbs(document, mention):
        if group.is_personal or (group.is_place and mention.name.endswith(_CONGRESSES)):
            continue
        if holders := tuple(agent for agent in group.agents if isinstance(agent, (Organisation, Place))):
            return holders
    if standing := _STANDING.search(mention.name):
        return tuple(b.organisation for b in document.bodies if b.organisation.name.endswith(standing[0]))[:1]
    if mention.name.endswith(_CONGRESSES) or _CONGRESS.search(mention.name):
        return ()
    is_press = _PRESS.search(mention.name) is not None
    for body in document.at(document.bodies, mention.span.start)[:1]:
        is_house = _HOUSE.match(body.organisation.name) and not mention.name.endswith("仪式")
        if is_press or is_house or _HOLDER.search(document.text, body.span.start, body.span.end):
            return (body.organisation,)
    return _of_spokesman(document, mention) if is_press else ()


def _before_verbs(document: Document, mention: MeetingMention) -> Iterator[Group]:
    """Who is the subject of each verb that may hold the meeting."""
    text, subjects = document.text, document.subjects
    sentence = document.sentence_at(mention.span.start)
    for verb in _HOLDS.finditer(text, max(sentence.start, mention.span.start - _NEAR), mention.span.start):
        day = _before_day(document, verb.start())
        organ = None if mention.name.endswith("会会议") else _through_organ(document, day)
        group = organ or subjects.right_before(day) or _before_venue(document, verb.start())
        if group is None and text.startswith(("的", "了", "例行"), verb.end()):
            group = document.actors.ending_at(day)
        if group := group or subjects.named(Span(*verb.span())):
            yield group


def _through_organ(document: Document, verb: int) -> Group | None:
    """The body whose organ stands before the verb: 市委|常委会召开."""
    organ = _ORGAN.search(document.text, max(0, verb - _DAY), verb)
    before = document.within(document.bodies, Span(max(0, verb - _NEAR), organ.start())) if organ else ()
    is_its = organ and before and before[-1].span.end == organ.start()
    return Group(before[-1].span, (before[-1].organisation,)) if is_its else None


def _before_day(document: Document, verb: int) -> int:
    """Where the day begins that stands right before a verb: 市委|2日召开, 市政府|今天（2日）举行; the verb itself if none does."""
    end = verb
    for _ in range(2):
        bracket = _BRACKET.search(document.text, max(0, end - _DAY), end)
        end = bracket.start() if bracket else end
        dated = document.within(document.dates, Span(end - _DAY, end))
        end = dated[-1].span.start if dated and dated[-1].span.end == end else end
    return end


def _before_venue(document: Document, verb: int) -> Group | None:
    """The bodies before 在 and the venue: 市统计局在市政府礼堂联合举行."""
    sentence = document.sentence_at(verb)
    venue = _BEFORE_VENUE.search(document.text, max(sentence.start, verb - 40), verb)
    group = document.actors.ending_at(venue.start()) if venue else None
    return group if group and not group.is_personal and not group.is_place else None


def _of_spokesman(document: Document, mention: MeetingMention) -> tuple[Holder, ...]:
    """商务部新闻发言人王明在例行发布会上表示: the ministry whose spokesman speaks there."""
    sentence = document.sentence_at(mention.span.start)
    people = document.within(document.people, Span(sentence.start, mention.span.start))
    posts = (title for person in people for title in person.titles if title.title.endswith(_SPOKESMAN))
    return tuple(islice((post.organisation for post in posts if post.organisation), 1))


def _sponsors(document: Document) -> tuple[Holder, ...]:
    """本次大会由甲部、乙省政府主办: the bodies that sponsor what the text reports."""
    found = _SPONSORS.search(document.text, document.headline.end)
    if not found:
        return ()
    return tuple(b.organisation for b in document.within(document.bodies, Span(*found.span("who"))))
