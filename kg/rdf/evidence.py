"""The evidence that hangs on facts, and the spans it stands in."""

from __future__ import annotations

from hashlib import sha256

from kg.model import Evidence
from kg.rdf.articles import article_node
from kg.rdf.statements import Statements, named_after
from kg.rdf.terms import CLASSES, END, EXACT, HAS_SOURCE, START
from kg.rdf.terms import PROPERTIES as P
from kg.rdf.writing import decimal, integer, string


def add_evidence(out: Statements, subject: str, evidence: tuple[Evidence, ...]) -> None:
    """Hang evidence on a fact or on a thing that the article names."""
    for one in evidence:
        out.add(subject, P["evidence"], _evidence(out, one))
        out.add(subject, P["statedIn"], article_node(out, one.article))


def _evidence(out: Statements, one: Evidence) -> str:
    name = named_after(one.article)
    content = f"{one.start}|{one.end}|{one.focus_start}|{one.focus_end}|{one.rule}|{one.confidence}"
    digest = sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    node = out.iri(f"evidence/{name}_{one.focus_start}_{one.focus_end}_{digest}")
    if out.is_new(node):
        out.type(node, CLASSES["Evidence"])
        out.add(node, P["inSpan"], _span(out, one, name))
        out.add(node, P["focusStart"], integer(one.focus_start))
        out.add(node, P["focusEnd"], integer(one.focus_end))
        out.add(node, P["byRule"], _rule(out, one.rule))
        out.add(node, P["confidence"], decimal(f"{one.confidence:.4f}".rstrip("0").rstrip(".")))
    return node


def _span(out: Statements, one: Evidence, name: str) -> str:
    node = out.iri(f"span/{name}_{one.start}_{one.end}")
    if out.is_new(node):
        out.type(node, CLASSES["TextSpan"])
        out.add(node, HAS_SOURCE, article_node(out, one.article))
        out.add(node, START, integer(one.start))
        out.add(node, END, integer(one.end))
        if out.text is not None:
            out.add(node, EXACT, string(out.text[one.start : one.end]))
    return node


def _rule(out: Statements, rule: str) -> str:
    node = out.iri(f"rule/{named_after(rule)}")
    if out.is_new(node):
        out.type(node, CLASSES["Rule"])
        out.add(node, P["ruleId"], string(rule))
    return node
