"""Titles that have their body in themselves: 市长, 总书记, 国务委员; delegates."""

from __future__ import annotations

from dataclasses import replace

from kg.grammar.divisions import gazetteer
from kg.grammar.levels import division_in_short, division_meant, division_of_kind
from kg.grammar.mentions import TitleMention
from kg.grammar.offices.setting import Office, Setting, Title, country_at_start_of
from kg.grammar.own_names import CENTRAL
from kg.grammar.places import is_of_kind
from kg.model import Organisation, Place

_STATE = {"总书记": "中共中央", "委员长": "全国人大常委会", "总理": "国务院", "国务委员": "国务院"}
"""The bodies of state titles; the president of the state has none."""


_ASSEMBLIES = {"代表": ("人大",), "常委": ("政协",), "委员": ("政协", "人大")}
"""Of which assemblies those are that a text only counts."""


def state(setting: Setting, title: Title) -> Office | None:
    """总书记 → 中共中央, 国务委员 → 国务院; None for offices abroad."""
    named = setting.bodies.get(title.cut)
    if named:
        return Office(named.span.start, named.organisation)
    if foreign := abroad(setting, title):
        return foreign
    if setting.is_foreign(title.cut) or setting.text[title.cut - 1 : title.cut] in ("国", "府"):
        return None
    body = _STATE.get(title.head.word)
    return Office(title.cut, Organisation(body, CENTRAL) if body else None)


def abroad(setting: Setting, title: Title) -> Office | None:
    """匈牙利|总统, 法国政府|总理, 某国某党主席、|总统: an office of the country named before; None where none is."""
    if named := setting.country_before(title.cut):
        return Office(named.start, Organisation(setting.text[named.start : named.end]))
    body = title.previous.organisation if title.previous else None
    country = country_at_start_of(body.name) if body else ""
    is_joined = title.previous is not None and setting.is_alone(title.cut)
    return Office(title.cut, Organisation(country)) if country and is_joined and body and body.name != country else None


def delegate(setting: Setting, title: Title) -> Office | None:
    """全国人大|代表, 等7位|代表 of the congress named before; None for 代表 as any other word."""
    if assembly := of_assembly(setting, title):
        return assembly
    named = setting.bodies.get(title.cut)
    if not named or not named.organisation.name.endswith("人大"):
        return None
    return Office(named.span.start, named.organisation)


def of_assembly(setting: Setting, title: Title) -> Office | None:
    """等12位|常委, 3名|代表: of the assembly last named."""
    ends = _ASSEMBLIES.get(title.head.word)
    if not ends or not setting.is_counted(title.cut):
        return None
    named = (body.organisation for body in reversed(setting.before(title.cut, 12)))
    body = next((body for body in named if body.name.removesuffix("常委会").endswith(ends)), None)
    if body is None:
        return None
    keeps = title.head.word != "代表" and body.name.endswith("人大常委会")
    return Office(title.cut, body if keeps else replace(body, name=body.name.removesuffix("常委会")))


def rank(setting: Setting, title: Title) -> Office:
    """市长 → 杭州市政府: the government of the division named before, of the post before, or of the home place."""
    named = setting.bodies.get(title.cut)
    if named and named.organisation.name.endswith("政府"):
        return Office(named.span.start, named.organisation)
    kind = "自治区" if title.head.word == "主席" else title.head.letters
    begin, place = _place_before(setting, title.cut, kind, title.is_bare)
    if place is None and title.previous and setting.text.endswith("政府", 0, begin):  # 县委副书记、政府|县长
        begin -= len("政府")
    place = place or _division_of(setting, title.previous, kind)
    if place is None and setting.is_foreign(title.cut):
        return Office(title.cut, None)
    place = place or division_meant(setting.document, kind, title.cut, setting.before(title.cut))
    if place is None:
        return Office(title.cut, None)
    return Office(begin, Organisation(place.name + "政府", place.code or place.within))


def _place_before(setting: Setting, cut: int, kind: str, bare: bool) -> tuple[int, Place | None]:
    """济宁市|市长, 济宁|市长 (the place runs into the title), 胶州|副市长."""
    for end in (cut, cut + len(kind)) if bare else (cut,):
        place = setting.places.get(end)
        if place and setting.text.endswith(place.name, 0, end):
            return end - len(place.name), _called(setting, place, kind)
    if short := division_in_short(setting.document, cut, kind):
        return short
    if setting.text.endswith("自治" + kind, 0, cut):
        return cut - len(kind) - 2, None
    if (not bare or kind == "自治区") and setting.text.endswith(kind, 0, cut):
        return cut - len(kind), None
    return cut, None


def _called(setting: Setting, place: Place, kind: str) -> Place:
    """济宁 → 济宁市."""
    if place.name.endswith(kind):
        return place
    division = gazetteer().at(place.code, setting.year) if place.code else None
    if division and division.name.endswith(kind):
        return Place(division.name, place.code)
    return Place(place.name + kind, place.code, place.within)


def _division_of(setting: Setting, post: TitleMention | None, kind: str) -> Place | None:
    """The division of the post before, or one around it, of a kind."""
    body = post.organisation if post else None
    if body is None or len(body.place) != 6:
        return None
    return _named_by(body, kind) or division_of_kind(body.place, kind, setting.document)


def _named_by(body: Organisation, kind: str) -> Place | None:
    """The division whose name the body's begins with, also one that has another name today: 松滋县|委."""
    for end in range(len(body.name) - 1, 1, -1):
        for division in gazetteer().named(body.name[:end]):
            is_near = division.code[:2] == body.place[:2] and division.name == body.name[:end]
            if is_near and is_of_kind(division, kind):
                return Place(division.name, body.place)
    return None
