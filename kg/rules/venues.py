"""Where an event takes place: the venue or division that the sentence names, else the area of who holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.grammar.document import Document
from kg.grammar.levels import name_in_full
from kg.grammar.mentions import PlaceMention
from kg.lexicon import alternatives
from kg.model import Organisation, Place, Span

_HELD_IN = re.compile(
    rf"在((?:[^，。；：！？\n在]){{1,30}}?)(?:隆重|顺利|成功|正式|共同|联合|主持|组织|胜利|如期|亲切)*(?:{alternatives('deeds_at_meetings', 'held')})"
)
_MAIN_VENUE = re.compile(r"主会场设在([^，。；：！？\n]{2,40}?)(?=，|。|；)")
_CALLS = re.compile(r"[^，。；：！？\n在]{0,16}召开")
_OPENS_IN = re.compile(r"在([^，。；：、\n]{3,24})，")
_MEETINGS_WITH_PRESS = ("发布会", "吹风会", "通气会", "记者会")
_REACH = 300
"""How many characters around a meeting its venue is looked for."""

_IN_BEIJING = re.compile(r"在京[^，。；]{0,30}在?主会场")
_INSIDE = re.compile(
    rf"(?:，|。|^)([^，。；：！？\n]{{1,20}}(?:{alternatives('site_nouns', 'hall')}))(?:[里内]|座无虚席|张灯结彩|灯火辉煌|气氛热烈|掌声)"
)
_VISITED = re.compile(
    r"(?:赴|到|来(?!到)|来到|深入|走进|前往|在|抵达|走访|先后到|实地)((?:[^，。；：！？\n在]){1,40}?)(?:就|、?实地|进行|开展|专题|(?=，)|$)"
)
_CAME_TO = re.compile(
    rf"(?:来到|走进|深入|前往|先后到|考察了)((?:(?!来到|走进)[^，。；：！？\n、和]){{3,30}}?(?:{alternatives('site_nouns', 'visited')}))(?=[，。、和]|考察|调研|看望|慰问|检查|实地|了解|察看|查看)"
)
_SUBJECT_OF_VISIT = re.compile(
    r"就([^，。；：！？\n]{2,40}?)(?:等)?(?:建设|运行|工作|发展|推进|运营|筹备)*(?:情况|工作)?(?:进行|开展|$)"
)
_BUILDING = re.compile(
    rf"(?:{alternatives('site_nouns', 'venue')}|[一二三四五六七八九十百\d]团|(?:金融|科技|大学|影视|会展|体育|科学|文化|创新)城|[果题片就史]展)$"
)
_UNNAMED = re.compile(
    r"部分|有关|相关|一些|多[个家处所]|几[个家处所]|各[个家级地大]|等地|[一二三四五六七八九十两\d]+[个家处所]"
)
"""Sites that have no name: 部分医院, 多家企业."""

_SHORT_FORMS = {"京": ("北京", "110000"), "沪": ("上海", "310000"), "汉": ("武汉", "420100"), "宁": ("南京", "320100"),
                "蓉": ("成都", "510100"), "穗": ("广州", "440100"), "津": ("天津", "120000"), "渝": ("重庆", "500000"),
                "杭": ("杭州", "330100"), "筑": ("贵阳", "520100"), "榕": ("福州", "350100"), "邕": ("南宁", "450100"), "深": ("深圳", "440300"),
                "济": ("济南", "370100"), "长": ("长沙", "430100"), "昆": ("昆明", "530100"), "拉萨": ("拉萨", "540100")}  # fmt: skip
_NATIONAL = re.compile(r"全国|国务院|中央|中共|国家|世界|国际|亚洲|中国")

_OF_PARTIES = re.compile(
    r"^(?:中国共产党|中共|中国共产主义青年团|中国人民政治协商会议|中国国民党革命委员会|中国民主[同建促][^省市县区州旗届]{1,3}会?)(?=.*[省市县区州旗])(?:第[一二三四五六七八九十百\d]+届)?"
)
"""How the congress of a place begins: 中国共产党|某市第三次代表大会."""


def venue_of_meeting(document: Document, mention: Span) -> tuple[Place, ...]:
    """The place that the sentence of a meeting says it is held in: a venue by its name, else a division; () if it says none."""
    sentence = _near(document.sentence_at(mention.start), mention)
    following = document.sentence_at(min(sentence.end + 1, len(document.text) - 1))
    if main := _MAIN_VENUE.search(document.text, sentence.start, following.end):
        return _named(document, Span(main.start(1), main.end(1)))
    paragraph = _near(document.paragraph_at(mention.start), mention)
    if inside := _INSIDE.search(document.text, paragraph.start, mention.start):
        return _named(document, Span(inside.start(1), inside.end(1)))
    if _IN_BEIJING.search(document.text, paragraph.start, paragraph.end):
        return (Place(*_SHORT_FORMS["京"]),)
    for match in _HELD_IN.finditer(document.text, sentence.start, sentence.end):
        if places := _named(document, Span(match.start(1), match.end(1))):
            return places
    return _where_the_sentence_opens(document, mention)


def _where_the_sentence_opens(document: Document, mention: Span) -> tuple[Place, ...]:
    """在某省纪委，李明…，并召开座谈会: the one house or body named where the sentence opens."""
    opened = _OPENS_IN.match(document.text, document.sentence_at(mention.start).start, mention.start)
    if opened is None:
        return ()
    span = Span(opened.start(1), opened.end(1))
    return _venue(document, span) or tuple(
        Place(b.organisation.name) for b in document.within(document.bodies, span) if b.span == span
    )


def _near(whole: Span, mention: Span) -> Span:
    return Span(max(whole.start, mention.start - _REACH), min(whole.end, mention.end + _REACH))


def places_of_visit(document: Document, clause: Span, verb: Span) -> tuple[Place, ...]:
    """The places that a visit goes to: 赴甲市、乙州检查, 就某机场建设情况进行调研, 调研某园区."""
    text = document.text
    before = Span(clause.start, verb.start)
    for match in _VISITED.finditer(text, before.start, before.end):
        if places := _named_all(document, Span(match.start(1), match.end(1))):
            return places
    about = _SUBJECT_OF_VISIT.search(text, before.start, before.end)
    if about and (places := _venue(document, Span(about.start(1), about.end(1)))):
        return places
    end = next((at for at in range(verb.end, min(len(text), verb.end + 50)) if text[at] in "，。；："), verb.end)
    objects = Span(verb.end + text.startswith("了", verb.end), end)
    if places := tuple(p for piece in _coordinated(text, objects) for p in _venue(document, piece)):
        return places
    after = document.within(document.places, Span(verb.end, verb.end + 2))
    return tuple(m.place for m in after[:1] if m.place.code != "00")


def area_of(
    document: Document, name: str, organisers: Sequence[Organisation | Place], mention: Span
) -> tuple[Place, ...]:
    """Without a venue: the area of the sub-national body that holds it; () for national events."""
    codes = [o.code if isinstance(o, Place) else o.place for o in organisers]
    local = next((code for code in codes if code and code != "00"), "")
    if local:
        return _place_with(document, local)
    name = _OF_PARTIES.sub("", name)
    if "00" in codes or _NATIONAL.search(name) or _is_called_by_the_state(document, mention):
        return ()
    named = (m.place for m in document.places if m.place.code and name.startswith(m.place.name))
    if place := next(named, None):  # 巴中市第三届…会议 in an article on its province
        return (place,)
    if document.home is None:
        return tuple(m.place for m in document.within(document.places, document.sentence_at(mention.start))[:1])
    return home_area(document)


def _is_called_by_the_state(document: Document, mention: Span) -> bool:
    """Whether somebody of a central body 召开 it or meets the press there: 国务院副总理丁一主持召开…."""
    sentence = document.sentence_at(mention.start)
    meets_press = document.text.endswith(_MEETINGS_WITH_PRESS, 0, mention.end)
    for person in document.within(document.people, Span(sentence.start, mention.start)):
        if meets_press or _CALLS.match(document.text, person.span.end, mention.start):
            return any(title.organisation and title.organisation.place == "00" for title in person.titles)
    return False


def home_area(document: Document) -> tuple[Place, ...]:
    """The home place of a local article; () for a national one."""
    home = document.home
    return (home,) if home and home.code not in ("", "00") else ()


def sites_visited(document: Document, mention: Span) -> tuple[Place, ...]:
    """The villages, firms and sites that somebody 来到 or 走进 in the paragraph of a visit and the next two."""
    text, end = document.text, document.paragraph_at(mention.start).end
    for _ in range(2):
        end = document.paragraph_at(min(end + 1, len(text) - 1)).end
    found: list[Place] = []
    for match in _CAME_TO.finditer(text, document.paragraph_at(mention.start).start, end):
        venue = _venue(document, Span(match.start(1), match.end(1)))
        if venue and match.end(1) - match.start(1) >= 6:
            found.extend(venue)
    return tuple(dict.fromkeys(found))


def _named_all(document: Document, span: Span) -> tuple[Place, ...]:
    """Every coordinated place of a stretch: 甲市、乙州; a body that is visited is a place, too."""
    found = [place for piece in _coordinated(document.text, span) for place in _named(document, piece)]
    if not found:
        bodies = document.within(document.bodies, span)
        found = [Place(document.quotation(b.span)) for b in bodies if b.span.end == span.end]
    return tuple(dict.fromkeys(found))


def _coordinated(text: str, span: Span) -> list[Span]:
    pieces, start = [], span.start
    for at in range(span.start, span.end + 1):
        if at == span.end or text[at] in "、和":
            pieces.append(Span(start, at))
            start = at + 1
    return pieces


def _named(document: Document, span: Span) -> tuple[Place, ...]:
    if venue := _venue(document, span):
        return venue
    places = document.within(document.places, span)
    if places:
        return (places[-1].place,)
    name = document.text[span.start : span.end]
    home = document.home
    if home and len(name) == 1 and home.name.startswith(name):  # 在滁召开 in an article on 滁州
        return (home,)
    short = _SHORT_FORMS.get(name)
    return (Place(short[0], short[1]),) if short else ()


def _venue(document: Document, span: Span) -> tuple[Place, ...]:
    """A building, site or village by its name, without the names of the divisions above the lowest: 南昌的|江西大剧院."""
    span = Span(document.text.rfind("的", span.start, span.end) + 1 or span.start, span.end)
    if not _BUILDING.search(document.text, span.start, span.end) or span.end - span.start < 3:
        return ()
    if _UNNAMED.search(document.text, span.start, span.end):
        return ()
    places = document.within(document.places, span)
    if places and places[-1].span.end == span.end:
        return (places[-1].place,)
    start = _without_upper_divisions(document, places) if places else span.start
    within = places[-1].place.code if places else ""
    return (Place(_completed(document, Span(start, span.end)), "", within),)


def _without_upper_divisions(document: Document, places: Sequence[PlaceMention]) -> int:
    """Where a venue begins behind the divisions above the lowest: 某省某县产业园 → 某县产业园; 北京大兴机场 stays whole."""
    start = places[0].span.start
    for upper, lower in pairwise(places):
        if upper.span.end == lower.span.start and document.text[upper.span.end - 1] in "省市区州":
            start = lower.span.start
    return start


def _completed(document: Document, span: Span) -> str:
    """市会议中心 in an article on 池州 is 池州市会议中心, 省政府礼堂 is 安徽省政府礼堂."""
    body = next(iter(document.at(document.bodies, span.start)), None)
    if body and body.span.end < span.end:
        return body.organisation.name + document.quotation(Span(body.span.end, span.end))
    return name_in_full(document, span)


def _place_with(document: Document, code: str) -> tuple[Place, ...]:
    known = (m.place for m in document.places if m.place.code == code)
    home = document.home
    return (home,) if home and home.code == code else tuple(next(((place,) for place in known), ()))


def codes_of(places: Sequence[Place]) -> Iterator[str]:
    """The division codes of places, a venue's being those of the division it is in."""
    return (place.code or place.within for place in places)
