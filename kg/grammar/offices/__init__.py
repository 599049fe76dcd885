"""Whose office a title is: 市长 is the city government's, 局长 after 市水利局 that bureau's, 秘书长 after 市委副书记、 the committee's."""

from __future__ import annotations

from dataclasses import replace

import regex

from kg.grammar.document import Document
from kg.grammar.mentions import TitleMention
from kg.grammar.offices import names, parts, ranks, troops
from kg.grammar.offices.setting import Head, Office, Setting, Title, country_at_start_of
from kg.model import Organisation

_ASIDE = regex.compile(r"(?<=\p{Han})[（(][^（）()。，；]{2,24}[）)]$")
"""A second name of the body, in brackets behind the first."""

_HEAD_OF_COMMITTEE = "主委"
_PARTY_IN_PLACE = regex.compile(r"(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)\p{Han}{1,8}[省市区县州]")
_RANKS = regex.compile(r"(?:[正副][部厅局司处县科]级、)+$")
"""Lower ranks of the same title: 办公厅|副局级、正局级检查员."""

_READINGS = (
    ranks.of_assembly,
    parts.carried,
    troops.of_numbered_troops,
    names.named,
    names.of_place,
    names.before_verb,
    parts.part,
    parts.within,
    names.own_department,
    names.of_the_elected,
    names.beside_the_elected,
    names.of_level,
    names.of_country,
    names.referred,
    names.referred_by_letter,
    troops.own_garrison,
    names.around_name,
    names.of_the_last,
    names.unnamed,
)
"""How a body is found, the surest first."""

_STATION_READINGS = (parts.carried, names.named, parts.within, names.of_level)
"""How the body of a station is found that is no post: it needs one, 县委办公室秘书."""


class Offices:
    """The offices of one document's titles."""

    def __init__(self, document: Document) -> None:
        self._setting = Setting(document)

    def held(self, head: Head, cut: int, start: int, previous: TitleMention | None) -> Office | None:
        """The office of a title whose words begin at `cut` and whose head begins at `start`.

        `previous` is the post before in the same chain. None where the words are no title at all.
        """
        title = Title(head, cut, start, self._end_of_body(head, cut, start), previous)
        if head.kind == "state":
            return ranks.state(self._setting, title)
        if head.kind == "abroad":
            return ranks.abroad(self._setting, title)
        if head.kind == "delegate":
            return ranks.delegate(self._setting, title)
        if head.kind == "rank" or (head.word == "主席" and self._setting.text.endswith("自治区", 0, cut)):
            return ranks.rank(self._setting, title)
        readings = _STATION_READINGS if head.kind == "station" else _READINGS
        found = (reading(self._setting, title) for reading in readings)
        office = next((office for office in found if office), None if head.kind == "station" else Office(cut, None))
        return _of_committee(office) if office and head.word == _HEAD_OF_COMMITTEE else office

    def beside(self, head: Head, last: Office) -> Organisation | None:
        """The body of a bare head right after another post of the same body."""
        return parts.beside(head, last.organisation) if last.organisation else None

    def inside(self, office: Office, last: Office) -> Organisation | None:
        """The body of a post in a department of the company, school or hospital of the post before."""
        return (
            parts.inside(office.organisation, last.organisation) if office.organisation and last.organisation else None
        )

    def organ_inside(self, end: int, last: Office) -> Office | None:
        """The organ that ends at `end` of the house of the post before: 纪委, 工会."""
        return parts.organ_inside(self._setting, end, last.organisation) if last.organisation else None

    def _end_of_body(self, head: Head, cut: int, start: int) -> int:
        """财政局|局长 ends at the head, 财政|局长 includes the head's first character; 台办（…）|主任 before the bracket."""
        if cut not in self._setting.bodies and (aside := _ASIDE.search(self._setting.text, max(0, cut - 26), cut)):
            return int(aside.start())
        if ranks := _RANKS.search(self._setting.text, max(0, cut - 12), cut):
            return int(ranks.start())
        if head.kind != "letter" or cut != start:
            return cut
        if cut in self._setting.bodies or self._setting.text.endswith(head.letters, 0, cut):
            return cut
        return cut + len(head.letters)


def _of_committee(office: Office) -> Office:
    """民盟安徽省|主委: of its committee there."""
    body = office.organisation
    is_place = body and _PARTY_IN_PLACE.fullmatch(body.name)
    return office._replace(organisation=replace(body, name=body.name + "委")) if body and is_place else office


def is_abroad(post: TitleMention) -> bool:
    """Whether a post is one of a foreign country: its holder's name may be written in any characters."""
    return post.organisation is not None and country_at_start_of(post.organisation.name) != ""


__all__ = ["Head", "Office", "Offices", "is_abroad"]
