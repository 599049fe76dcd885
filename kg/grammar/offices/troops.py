"""Titles in troops: garrisons of the home place, units known by their number."""

from __future__ import annotations

import regex

from kg.grammar.divisions import gazetteer, names_of
from kg.grammar.offices.setting import Office, Setting, Title
from kg.grammar.places import name_in
from kg.model import Organisation

_PARTY_PARTS = ("党委", "党组", "党总支", "党支部")
_OF_REGIONS = ("军分区", "警备区")
_OF_COUNTIES = ("人武部", "人民武装部", "武警大队", "武警中队", "消防大队", "消防救援大队")
_GARRISONS = (
    *_OF_REGIONS, "武警支队", "消防支队", "消防救援支队", "公安消防支队", "边防支队", "森林支队", *_OF_COUNTIES,
)  # fmt: skip
"""Troops that a city or a county has one of."""

_NUMBERED_TROOPS = regex.compile(
    r"(?<![一二三四五六七八九十百零〇\d])第?[一二三四五六七八九十百零〇\d]{1,6}(?:[师团旅]|部队|支队|大队)(?:党委|党支部)?$"
)
_LONGEST_NUMBERED = 12


def of_numbered_troops(setting: Setting, title: Title) -> Office | None:
    """六十四团|党委|书记, 第四师|师长, 73131部队|政委: troops known by their number."""
    begin = max(0, title.end - _LONGEST_NUMBERED)
    found = _NUMBERED_TROOPS.search(setting.text, begin, title.end)
    known = setting.bodies.get(title.end)
    if found is None or (known and known.span.start <= found.start()):
        return None
    return Office(found.start(), Organisation(found[0]))


def own_garrison(setting: Setting, title: Title) -> Office | None:
    """军分区|司令员, 人武部|党委|书记 where none has been named: the home place's, or the city's around it."""
    part = next((part for part in _PARTY_PARTS if setting.text.endswith(part, 0, title.end)), "")
    end, home = title.end - len(part), setting.document.home
    name = next((name for name in _GARRISONS if setting.text.endswith(name, 0, end)), "")
    if not name or not home or len(home.code) != 6 or not setting.is_free(end - len(name)):
        return None
    of_county = name in _OF_COUNTIES
    code = home.code if of_county else home.code[:4] + "00"
    division = gazetteer().at(code, setting.year)
    if division is None or (division.level == "county") != of_county or division.level == "province":
        return None
    called = names_of(division)[-1] if name in _OF_REGIONS else name_in(setting.document, division)
    return Office(end - len(name), Organisation(called + name + part, division.code))
