"""What a named policy idea consists of, and which named idea belongs to another."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.parts import announced_count, chapters, parts_before, parts_behind
from kg.model import Component, Fact, Policy, PolicyNaming, Span
from kg.rules.rule import Findings, Rule, evidence, rule

_CUES = regex.compile("即|就是|是指|指的是|包括|分别是|分别为|重在|重点是|核心是|关键是|：")


@rule("components.listed")
def listed(document: Document, findings: Findings) -> Iterator[Fact]:
    """“两山两水”规划，即甲山、乙山、丙水和丁水; 甲、乙、丙“三轮驱动”战略; not “三农”，即使…."""
    done: set[str] = set()
    for policy, span in _mentions(document, findings):
        if policy.name in done:
            continue
        count = announced_count(document, policy.name, span.end)
        own = announced_count(document, policy.name, len(document.text))
        parts = parts_behind(document, span.end, count) or parts_before(document, span.start, own)
        if parts:
            done.add(policy.name)
        for position, part in enumerate(parts, 1):
            yield Component(
                whole=policy, part=_as_policy(document, part, policy), position=position, count=count or len(parts),
                evidence=evidence(document, "components.listed", Span(min(span.start, part.start), max(span.end, part.end))),
            )  # fmt: skip


_UNDER = regex.compile(
    "(?:实施|落实|推进|贯彻|坚持)(?P<whole>[“‘]?[^，。；“”]{2,16}[”’]?[^，。；“”]{0,6})，(?:就|首先|关键)?(?:要|必须|就要|应)(?:始终|坚定不移地?|毫不动摇地?)?(?:坚持|实现|落实|贯彻|突出|遵循)(?P<part>[^，。；]{2,24})"
)
_PAIR = regex.compile("坚持(?P<pair>[^，。；、]{3,14}战略(?:和|与)[^，。；、]{2,12}战略)")


@rule("components.chapters")
def chaptered(document: Document, findings: Findings) -> Iterator[Fact]:
    """The chapters 一、… 二、… 三、… of an article that tells a plan are its parts; not of one that names no plan."""
    headings = chapters(document)
    plan = (
        next(
            (
                n
                for n in findings.of(PolicyNaming)
                if n.type == "plan" and n.evidence[0].focus_start < headings[0].start
            ),
            None,
        )
        if headings
        else None
    )
    for position, heading in enumerate(headings if plan else (), 1):
        assert plan is not None
        yield Component(
            whole=plan.policy, part=_as_policy(document, heading, plan.policy), position=position, count=len(headings),
            evidence=evidence(document, "components.chapters", heading),
        )  # fmt: skip


@rule("components.under")
def under(document: Document, findings: Findings) -> Iterator[Fact]:
    """实施“以港兴市”战略，要坚持“双轮驱动”方针; not 实施方案，要坚持实事求是."""
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


RULES: tuple[Rule, ...] = (listed, chaptered, under)


def _mentions(document: Document, findings: Findings) -> Iterator[tuple[Policy, Span]]:
    """The named ideas where they stand, in order of place, also where a name stands again without its marks before a cue."""
    found = {
        Span(e.focus_start, e.focus_end): naming.policy for naming in findings.of(PolicyNaming) for e in naming.evidence
    }
    names = sorted(
        {naming.policy.name: naming.policy for naming in findings.of(PolicyNaming)}.items(), key=lambda i: -len(i[0])
    )
    for cue in _CUES.finditer(document.text) if names else ():
        end = cue.start() - 1 if document.text[cue.start() - 1] in "，,（(" else cue.start()
        for name, policy in names:
            if document.text.endswith(name, max(0, end - len(name)), end):
                found.setdefault(Span(end - len(name), end), policy)
                break
    for span in sorted(found):
        yield found[span], span


def _subordinations(document: Document, named: list[tuple[Policy, Span]]) -> Iterator[tuple[Policy, Policy, Span]]:
    for match in _UNDER.finditer(document.text):
        whole, part = _inside(named, match.span("whole")), _inside(named, match.span("part"))
        if not (whole and part):
            continue
        span = Span(match.start(), match.end())
        yield whole[0], part[0], span
        paragraph = document.paragraph_at(match.start())
        pair = _PAIR.search(document.text, match.end(), paragraph.end)
        for policy in _inside(named, pair.span("pair")) if pair else ():
            yield part[0], policy, Span(*pair.span())


def _inside(named: list[tuple[Policy, Span]], bounds: tuple[int, int]) -> list[Policy]:
    return [policy for policy, span in named if bounds[0] <= span.start and span.end <= bounds[1]]


def _as_policy(document: Document, part: Span, whole: Policy) -> Policy:
    return Policy(document.quotation(part).strip(), whole.place)
