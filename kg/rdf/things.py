"""Things and concepts as nodes: class, names, where they belong."""

from __future__ import annotations

from kg.model import Thing
from kg.rdf.statements import Statements
from kg.rdf.terms import ALT_LABEL, BODIES, CLASSES, LABEL
from kg.rdf.terms import PROPERTIES as P
from kg.rdf.writing import chinese, day, english, string, year
from kg.resolve import Identity, concept, division, identity


def node_of(out: Statements, thing: Thing, acts: bool = True) -> str:
    """The node of a thing, described when it first comes up; `acts` is false for a place where something is or happens."""
    found = identity(thing, out.article)
    node = _node(out, found)
    is_province = found.kind == "Place" and found.code.endswith("0000")
    # a meeting of 重庆市 is held in 重庆市, and yet it is 重庆 that does things; a city goes by its full name wherever it has it
    out.call(node, chinese(found.used) if found.used else "", in_passing=is_province and not acts)
    return node


def concept_node(out: Statements, kind: str, name: str) -> str:
    """The node of an industry, a group or a class of recipients."""
    return _node(out, concept(kind, name))


def division_node(out: Statements, code: str) -> str:
    """The node of a division by its six-digit code, with all that it lies in."""
    return _node(out, division(code))


def add_date(out: Statements, node: str, text: str) -> None:
    """An ISO date as precise as it is known: as text, as xsd:date where the day is known, and the year as an integer."""
    if text:
        out.add(node, P["dateText"], string(text))
        out.add(node, P["date"], day(text))
        out.add(node, P["year"], year(text))


def _node(out: Statements, found: Identity) -> str:
    node = out.iri(found.path)
    if out.is_new(node):
        _describe(out, node, found)
    return node


def _describe(out: Statements, node: str, found: Identity) -> None:
    out.type(node, CLASSES[found.kind])
    if found.kind in BODIES:
        out.type(node, CLASSES["Organisation"])
    out.add(node, LABEL, chinese(found.label))
    for name in found.other:
        out.add(node, ALT_LABEL, chinese(name))
    if found.english:
        out.add(node, ALT_LABEL, english(found.english))
    if found.pinyin:
        out.add(node, P["pinyin"], string(found.pinyin))
    if found.code:
        out.add(node, P["divisionCode"], string(found.code))
    if found.place:
        belongs = {"Place": "within", "Person": "province"}.get(found.kind, "place")
        out.add(node, P[belongs], division_node(out, found.place))
