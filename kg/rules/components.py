"""What a named policy idea consists of, and which named idea belongs to another."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.belonging import FRAMED, belongings, is_kept_to, laid_down, parts_said
from kg.grammar.document import Document
from kg.grammar.enumerations import behind_quote
from kg.grammar.glosses import explained, headed_clauses, made_with
from kg.grammar.layouts import chapters, laid_out, steps_of
from kg.grammar.parts_before import parts_before
from kg.grammar.parts_behind import announced_counts, parts_behind
from kg.lexicon import alternatives
from kg.model import Component, Fact, Policy, PolicyNaming, Span
from kg.rules.rule import Findings, Rule, evidence, rule

_CUES = regex.compile(f"{alternatives('spelling_out', 'idea')}|：")


_NATIONAL = "00"


@rule("components.listed")
def listed(document: Document, findings: Findings) -> Iterator[Fact]:
    """“两山两水”规划，即甲山、乙山、丙水和丁水; 甲、乙、丙“三轮驱动”战略; 《方案》从甲、乙、丙等方面提出…; not “三农”，即使…."""
    done: set[str] = set()
    documents = _documents(findings)
    for policy, span in _mentions(document, findings):
        if policy.name in done or span.start < document.headline.end:
            continue
        name = document.text[span.start : span.end]
        counts = announced_counts(document, name, span.end)
        is_document = policy.name in documents
        parts = _laid_out(document, policy, span, is_document) or _parts(document, name, span, counts)
        if len(parts) == 1 and policy.place == _NATIONAL:
            continue  # 从严治党，关键是… says what matters in an idea of the whole country, and not what it consists of
        if parts:
            done.add(policy.name)
        for position, part in enumerate(parts, 1):
            yield Component(
                whole=policy, part=_as_policy(document, part, policy), position=position,
                count=len(parts), evidence=evidence(document, "components.listed", _around(span, part)),
            )  # fmt: skip


def _documents(findings: Findings) -> frozenset[str]:
    """The names of the documents among the ideas."""
    return frozenset(n.policy.name for n in findings.of(PolicyNaming) if n.evidence[0].rule in _DOCUMENT_RULES)


_DOCUMENT_RULES = ("policies.document", "policies.unmarked-document")


def _laid_out(document: Document, policy: Policy, span: Span, is_document: bool) -> list[Span]:
    """The parts that a document or a campaign of the place is said to have, the steps that an idea of the whole country takes."""
    if is_document or policy.place != _NATIONAL:
        return laid_out(document, span.end, is_document) if not is_kept_to(document, span.start) else []
    return steps_of(document, span.end)


def _parts(document: Document, name: str, span: Span, counts: tuple[int, ...]) -> list[Span]:
    """The parts that are explained one by one, listed behind the name or before it."""
    return (
        next((parts for parts in explained(document, name, span.end) if parts), [])
        or parts_behind(document, name, span.end, counts)
        or headed_clauses(document, name, span.end)
        or made_with(document, name, span.start)
        or parts_before(document, name, span.start, counts)
    )


def _around(span: Span, part: Span) -> Span:
    return Span(min(span.start, part.start), max(span.end, part.end))


_UNDER = re.compile(
    "(?:实施|落实|推进|贯彻|坚持)(?P<whole>[“‘]?[^，。；“”]{2,16}[”’]?[^，。；“”]{0,6})，(?:就|首先|关键)?(?:要|必须|就要|应)(?:始终|坚定不移地?|毫不动摇地?)?(?:坚持|实现|落实|贯彻|突出|遵循)(?P<part>[^，。；]{2,24})"
)
_PAIR = regex.compile("坚持(?P<pair>[^，。；、]{3,14}战略(?:和|与)[^，。；、]{2,12}战略)")


@rule("components.chapters")
def chaptered(document: Document, findings: Findings) -> Iterator[Fact]:
    """The chapters 一、… 二、… 三、… of an article that tells a plan are its parts; not of one that names no plan."""
    headings = chapters(document)
    plan = next(_plans_told(findings, headings[0].start), None) if headings else None
    for position, heading in enumerate(headings if plan else (), 1):
        assert plan is not None
        yield Component(
            whole=plan.policy, part=_as_policy(document, heading, plan.policy), position=position, count=len(headings),
            evidence=evidence(document, "components.chapters", heading),
        )  # fmt: skip


def _plans_told(findings: Findings, before: int) -> Iterator[PolicyNaming]:
    """The plans that stand in title marks before the first chapter: those that are only mentioned have no chapters here."""
    for naming in findings.of(PolicyNaming):
        first = naming.evidence[0]
        if naming.type == "plan" and first.focus_start < before and first.rule == "policies.document":
            yield naming


@rule("components.under")
def under(document: Document, findings: Findings) -> Iterator[Fact]:
    """实施“以港兴市”战略，要坚持“双轮驱动”方针; “甲”工程是“乙”计划的组成部分; not 实施方案，要坚持实事求是."""
    positions: dict[str, int] = {}
    said: set[tuple[str, str]] = set()
    named = list(_mentions(document, findings))
    for whole, part, span in _subordinations(document, named):
        if whole.name == part.name or (whole.name, part.name) in said:
            continue
        said.add((whole.name, part.name))
        positions[whole.name] = positions.get(whole.name, 0) + 1
        yield Component(
            whole=whole,
            part=part,
            position=positions[whole.name],
            evidence=evidence(document, "components.under", span),
        )


@rule("components.laid-down")
def laid_down_in_document(document: Document, findings: Findings) -> Iterator[Fact]:
    """《办法》规定，建立“一塘一长”制度: what a document sets up is part of it; not what it only invokes."""
    documents = _documents(findings)
    named = list(_mentions(document, findings))
    titles = [(policy, span) for policy, span in named if policy.name in documents]
    said: set[tuple[str, str]] = set()
    for policy, span in named:
        whole = next((w for w, title in reversed(titles) if laid_down(document, title, span)), None)
        if policy.name in documents or whole is None or policy.name in whole.name or (whole.name, policy.name) in said:
            continue
        said.add((whole.name, policy.name))
        yield Component(
            whole=whole, part=policy, position=sum(name == whole.name for name, _ in said),
            evidence=evidence(document, "components.laid-down", span),
        )  # fmt: skip


RULES: tuple[Rule, ...] = (listed, chaptered, under, laid_down_in_document)


_SHORT = re.compile("[”》]{0,2}[（(]以下(?:统)?简?称(?:为|：)?[“《]*(?P<short>[^“”《》（）()]{2,20})[”》]*[）)]")


def _mentions(document: Document, findings: Findings) -> Iterator[tuple[Policy, Span]]:
    """The named ideas where they stand, in order of place, also where a name stands again without its marks before a cue."""
    found = {
        Span(e.focus_start, e.focus_end): naming.policy for naming in findings.of(PolicyNaming) for e in naming.evidence
    }
    names = {naming.policy.name: naming.policy for naming in findings.of(PolicyNaming)}
    names |= {half: Policy(half, policy.place) for policy in names.values() for half in _halves(policy.name)}
    for span, policy in sorted(found.items()):
        if short := _SHORT.match(document.text, span.end):
            names[short["short"]] = policy
    longest_first = sorted(names.items(), key=lambda item: -len(item[0]))
    for cue in _CUES.finditer(document.text) if names else ():
        at = cue.start() - 1 if document.text[cue.start() - 1] in "，,（(" else cue.start()
        end = at - 1 if at and behind_quote(document.text, at - 1) == at else at
        for name, policy in longest_first:
            if document.text.endswith(name, max(0, end - len(name)), end):
                found[Span(end - len(name), end)] = policy
                break
    found |= _taken_up(document, found)
    for span in sorted(found):
        yield found[span], span


_TWO = regex.compile("(?P<one>[^和]{4,24}(?:治理|整治|排查|清理|检查|教育))和(?P<other>[^和]{4,24}(?:治理|整治|行动))")


def _halves(name: str) -> tuple[str, ...]:
    """The two campaigns that one name joins: …排查治理|和…专项整治."""
    both = _TWO.fullmatch(name)
    return (both["one"], both["other"]) if both else ()


def _taken_up(document: Document, found: dict[Span, Policy]) -> dict[Span, Policy]:
    """Where a word for its kind takes up the idea named last and the text goes on to count: 这项行动就是做好三件事："""
    taken: dict[Span, Policy] = {}
    for match in _TAKES_UP.finditer(document.text) if found else ():
        kind = match["kind"]
        before = [
            s
            for s in found
            if s.end <= match.start() and kind in document.text[max(s.start, s.end - _TAIL) : s.end + _NEAR]
        ]
        if before:
            taken[Span(match.start(), match.end())] = found[max(before)]
    return taken


_NEAR = 8
_TAIL = 14
"""How many characters at its end the word for the kind of a name stands in: …行动计划（2016—2020年）."""
_TAKES_UP = regex.compile(
    "(?:(?:这项|这一|这个|这些|此项|此次|本次|该)|(?<=[。\\n]))(?:专项|实施)?(?P<kind>工程|行动|计划|战略|活动|制度|机制|方案|规划|意见|办法|条例|规定|通知|措施|细则|政策|改革|整治)"
    f"(?=[^，。；：“”]{{0,6}}?，?(?:{alternatives('spelling_out', 'taken-up')})|[^。；\\n]{{0,80}}开展“|{FRAMED})"
)


def _subordinations(document: Document, named: list[tuple[Policy, Span]]) -> Iterator[tuple[Policy, Policy, Span]]:
    yield from belongings(document, named)
    for whole_idea, said, around in parts_said(document, named):
        yield whole_idea, _as_policy(document, said, whole_idea), around
    for match in _UNDER.finditer(document.text):
        whole, part = _inside(named, match.span("whole")), _inside(named, match.span("part"))
        if not (whole and part):
            continue
        span = Span(match.start(), match.end())
        yield whole[0], part[0], span
        paragraph = document.paragraph_at(match.start())
        if pair := _PAIR.search(document.text, match.end(), paragraph.end):
            yield from ((part[0], policy, Span(*pair.span())) for policy in _inside(named, pair.span("pair")))


def _inside(named: list[tuple[Policy, Span]], bounds: tuple[int, int]) -> list[Policy]:
    return [policy for policy, span in named if bounds[0] <= span.start and span.end <= bounds[1]]


def _as_policy(document: Document, part: Span, whole: Policy) -> Policy:
    return Policy(document.quotation(part).strip(), whole.place)
