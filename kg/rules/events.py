"""Meetings, ceremonies and visits that the article reports as happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.grammar.actors import Actors, Group
from kg.grammar.document import Document
from kg.grammar.meetings import is_invoked
from kg.grammar.mentions import DateMention, MeetingMention
from kg.model import Event, Occurrence, Organisation, Place, Span
from kg.rules.rule import Findings, Rule, evidence, rule

_HELD = r"召开|举行|举办|开幕|闭幕|闭会|开班|落幕|启幕|落下帷幕|拉开(?:帷幕|序幕)|鼓乐"
_HELD_BEFORE = re.compile(rf"(?:{_HELD}|出席|参加|主持|列席|主办|承办|见证|在|于)(?:了|的|过)?[^，。；：！？\n]{{0,24}}$")
_HELD_AFTER = re.compile(rf"[”）)]?(?:[^，。；：！？\n]{{0,20}})(?:{_HELD})")
_SPOKEN_AT = re.compile(r"[”）)]?(?:上|中|期间|闭幕时|开幕时)")
_PLANNED = re.compile(r"(?:将[于在会]?|拟|即将|计划|定于|准备|筹备|筹办|预计|有望)(?:[^，。；\n]{0,20})$")
_PLANNED_AFTER = re.compile(r"[”）)]?(?:[^，。；\n]{0,8})(?:将[于在]|拟于|定于|即将)")
_PAST = re.compile(r"(?:去年|前年|曾|此前|上次|历次|历届|\d+年前|多次|每年|往年)[^，。；\n]{0,30}$")
_NATIONAL = re.compile(r"全国|国务院|中央|中共|国家|世界|国际|亚洲|中国")
_LOCAL = re.compile(r"^(?:全|我|本)?(?:省|市|县|区|州|旗|盟|镇|乡)(?:委|政府|人大|政协|纪委|直|属|级|管)?|自治区")
_VENUE = re.compile(
    r"在((?:[^，。；：！？\n在]){2,30}?)(?:隆重|顺利|成功|正式|共同|联合|主持|组织)?(?:召开|举行|举办|开幕|闭幕|启动|设|拉开)"
)
_MAIN_VENUE = re.compile(r"主会场设在([^，。；：！？\n]{2,40}?)(?:，|。|；)")
_BUILDING = re.compile(
    r"(?:中心|宾馆|酒店|饭店|会堂|礼堂|剧院|影院|会议厅|会议室|体育馆|体育场|现场|学校|中学|大学|学院|公园|广场|机场|园区|开发区|基地|"
    r"馆|厅|港|站|村|镇|乡|社区|集团|公司|工地|大厦|街道|湾|岛|医院)$"
)
_HOLDS = re.compile(r"(?:[^，。；：！？\n]{0,18}?)(?:组织|联合|共同|主持|隆重|集中)?(?:召开|举行|举办|主办|承办|召集)")


@rule("events.held")
def held(document: Document, _: Findings) -> Iterator[Occurrence]:
    """A meeting or ceremony said to be held or attended: 4月2日，市委召开全市教育大会; not 将于下月召开…, not 贯彻…会议精神."""
    actors = Actors(document)
    for name, mentions in _by_name(document).items():
        telling = [m for m in mentions if _is_held(document, m)]
        if telling:
            yield _occurrence(document, actors, name, telling)


RULES: tuple[Rule, ...] = (held,)


def _by_name(document: Document) -> dict[str, list[MeetingMention]]:
    named: dict[str, list[MeetingMention]] = {}
    for mention in document.meetings:
        if mention.kind != "inspection" and not is_invoked(mention, document):
            named.setdefault(mention.name, []).append(mention)
    return named


def _is_held(document: Document, mention: MeetingMention) -> bool:
    text, sentence = document.text, document.sentence_at(mention.span.start)
    before = text[max(sentence.start, mention.span.start - 40) : mention.span.start]
    if _PLANNED.search(before) or _PLANNED_AFTER.match(text, mention.span.end) or _PAST.search(before):
        return False
    return bool(
        _HELD_BEFORE.search(before) or _HELD_AFTER.match(text, mention.span.end) or _SPOKEN_AT.match(text, mention.span.end)
    )


def _occurrence(document: Document, actors: Actors, name: str, mentions: Sequence[MeetingMention]) -> Occurrence:
    date = next((d for d in (_date(document, m) for m in mentions) if d), "")
    organisers = next((o for o in (_organisers(document, actors, m) for m in mentions) if o), ())
    places = next((p for p in (_venue(document, m) for m in mentions) if p), ()) or _area(document, name, organisers)
    code = next((p.code or p.within for p in places), "")
    first = mentions[0]
    return Occurrence(
        event=Event(name, date, code), kind=first.kind, places=places, organisers=organisers,
        evidence=evidence(document, held_id, first.span),
    )  # fmt: skip


held_id = "events.held"


def _date(document: Document, mention: MeetingMention) -> str:
    """The date nearest before the event in its sentence, else the first after it there."""
    sentence = document.sentence_at(mention.span.start)
    dates = [d for d in document.within(document.dates, sentence) if d.precision in ("day", "range", "month") and d.value]
    earlier = [d for d in dates if d.span.end <= mention.span.start]
    return _nearest(earlier, dates)


def _nearest(earlier: Sequence[DateMention], dates: Sequence[DateMention]) -> str:
    if earlier:
        return earlier[-1].value
    return dates[0].value if dates else ""


def _organisers(document: Document, actors: Actors, mention: MeetingMention) -> tuple[Organisation | Place, ...]:
    """The bodies that 召开 it."""
    text, sentence = document.text, document.sentence_at(mention.span.start)
    for group in reversed(actors.between(sentence.start, mention.span.start)):
        holds = _HOLDS.match(text, group.span.end, mention.span.start)
        if holds and not group.is_personal:
            return tuple(agent for agent in group.agents if isinstance(agent, (Organisation, Place)))
    return ()


def _venue(document: Document, mention: MeetingMention) -> tuple[Place, ...]:
    """The place after 在 before 召开, 举行 …: a venue by its name, else a division."""
    sentence = document.sentence_at(mention.span.start)
    for match in _VENUE.finditer(document.text, sentence.start, sentence.end):
        span = Span(match.start(1), match.end(1))
        places = document.within(document.places, span)
        if _BUILDING.search(match.group(1)):
            start = places[-1].span.start if places and places[-1].span.end < span.end else span.start
            return (Place(document.quotation(Span(start, span.end)), "", places[-1].place.code if places else ""),)
        if places:
            return (places[-1].place,)
    return ()


def _area(document: Document, name: str, organisers: Sequence[Organisation | Place]) -> tuple[Place, ...]:
    """Without a venue: the area of the sub-national body that holds it."""
    home = document.home
    codes = [o.code if isinstance(o, Place) else o.place for o in organisers]
    if any(code and code != "00" for code in codes):
        return _place_of(document, next(code for code in codes if code and code != "00"))
    if home is None or home.code == "00" or "00" in codes or _NATIONAL.search(name):
        return ()
    return (home,)


def _place_of(document: Document, code: str) -> tuple[Place, ...]:
    if document.home and document.home.code == code:
        return (document.home,)
    return next(((m.place,) for m in document.places if m.place.code == code), ())


def _group_agents(group: Group) -> tuple[Organisation | Place, ...]:
    return tuple(agent for agent in group.agents if isinstance(agent, (Organisation, Place)))
