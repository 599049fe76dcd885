"""Named policy ideas and what kind of idea each is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set

from kg.grammar.document import Document
from kg.grammar.ideas import Idea
from kg.grammar.ideas.aspirations import places_to_be
from kg.grammar.ideas.bare import pursued_with_class_word
from kg.grammar.ideas.documents import printed_document, titled_documents
from kg.grammar.ideas.guidance import guidance
from kg.grammar.ideas.idea import is_inside_title, name_of
from kg.grammar.ideas.issued import described_documents, issued_documents
from kg.grammar.ideas.listed import listed_guidance
from kg.grammar.ideas.national import national_ideas, national_types
from kg.grammar.ideas.passed import passed_documents
from kg.grammar.ideas.quoted import quoted_after_pursuit, quoted_with_class_word
from kg.grammar.ideas.regimes import regimes
from kg.grammar.ideas.spelled_out import kinds_counted, spelled_out
from kg.grammar.ideas.zones import zones_built
from kg.grammar.mentions import NameMention
from kg.model import Evidence, Fact, Policy, PolicyNaming, Span
from kg.rules.rule import Findings, Rule, evidence, rule

Recogniser = Callable[[Document], Iterable[Idea]]


@rule("policies.quoted-class-word")
def quoted_class_word(document: Document, findings: Findings) -> Iterator[Fact]:
    """“以港兴市”战略, “清河行动”; not “龙头”企业."""
    yield from _namings(document, findings, quoted_with_class_word, "policies.quoted-class-word")


@rule("policies.document")
def titled(document: Document, findings: Findings) -> Iterator[Fact]:
    """《水污染防治条例》; not 《人民日报》."""
    for recogniser in (printed_document, titled_documents):
        yield from _namings(document, findings, recogniser, "policies.document")


@rule("policies.unmarked-document")
def unmarked(document: Document, findings: Findings) -> Iterator[Fact]:
    """印发某市综合交通规划, 表决通过湿地条例, 实施农田建设三年行动计划; not 制定具体办法."""
    for recogniser in (issued_documents, described_documents):
        yield from _namings(document, findings, recogniser, "policies.unmarked-document")
    yield from _namings(document, findings, passed_documents, "policies.unmarked-document")


@rule("policies.guidance")
def invoked_guidance(document: Document, findings: Findings) -> Iterator[Fact]:
    """贯彻党的十七大精神; not 保持良好的精神状态."""
    yield from _namings(document, findings, guidance, "policies.guidance")


@rule("policies.national")
def known_to_all(document: Document, findings: Findings) -> Iterator[Fact]:
    """推进西部大开发; not 改革开放四十周年."""
    yield from _namings(document, findings, national_ideas, "policies.national")


@rule("policies.quoted-pursued")
def quoted_pursued(document: Document, findings: Findings) -> Iterator[Fact]:
    """落实“五个到位”; not 把“蛋糕”做大."""
    yield from _namings(document, findings, quoted_after_pursuit, "policies.quoted-pursued")


@rule("policies.spelled-out")
def formula_spelled_out(document: Document, findings: Findings) -> Iterator[Fact]:
    """“三个转变”，即甲、乙、丙; not “一对一”辅导."""
    for recogniser in (spelled_out, kinds_counted):
        yield from _namings(document, findings, recogniser, "policies.spelled-out")


@rule("policies.bare-class-word")
def bare_class_word(document: Document, findings: Findings) -> Iterator[Fact]:
    """实施工业立县战略, 共建某地合作示范区; not 实施重点工程, 某开发区管委会."""
    yield from _namings(document, findings, pursued_with_class_word, "policies.bare-class-word")
    yield from _namings(document, findings, zones_built, "policies.bare-class-word")


@rule("policies.aspiration")
def aspiration(document: Document, findings: Findings) -> Iterator[Fact]:
    """建设平安某市, 为“和谐某县”作贡献; not 文明某市网."""
    yield from _namings(document, findings, places_to_be, "policies.aspiration")


@rule("policies.listed")
def listed(document: Document, findings: Findings) -> Iterator[Fact]:
    """按照政府引导、市场运作、社会参与的原则; 甲、乙等十大工程; not 道路、桥梁的建设."""
    yield from _namings(document, findings, listed_guidance, "policies.listed")


@rule("policies.regime")
def regime(document: Document, findings: Findings) -> Iterator[Fact]:
    """推行首问责任制、限时办结制, 建立巡渠日志制度; not 执行各项规章制度."""
    yield from _namings(document, findings, regimes, "policies.regime")


RULES: tuple[Rule, ...] = (
    aspiration,
    quoted_class_word,
    titled,
    unmarked,
    invoked_guidance,
    known_to_all,
    quoted_pursued,
    formula_spelled_out,
    bare_class_word,
    listed,
    regime,
)


def _namings(document: Document, findings: Findings, ideas_in: Recogniser, rule_id: str) -> Iterator[PolicyNaming]:
    """One naming for each new name, with the evidence of every place where the name stands."""
    ideas = tuple(ideas_in(document))
    if not ideas:
        return
    namings = findings.of(PolicyNaming)
    known = {naming.policy.name for naming in namings}
    taken = sorted({(e.focus_start, e.focus_end) for naming in namings for e in naming.evidence})
    spans: dict[str, list[Span]] = {}
    first: dict[str, Idea] = {}
    for idea in ideas:
        name = name_of(document, idea)
        if (
            name
            and name not in known
            and not _is_covered(idea, taken)
            and not _is_known_in_full(name, known | first.keys())
        ):
            first.setdefault(name, idea)
            spans.setdefault(name, []).append(idea.span)
    quoted = _quoted_places(document) if first else {}
    for name, idea in first.items():
        is_marked = rule_id in _IN_MARKS and name not in national_types()
        again = _told_again(document, name) if is_marked else ()
        places = sorted({*spans[name], *quoted.get(name, ()), *again})
        yield PolicyNaming(
            policy=Policy(name, _place_of(document, name, idea)),
            type=national_types().get(name, idea.type),
            evidence=tuple(_evidence(document, rule_id, places)),
        )


_CLASS_WORDS = ("工程", "行动", "计划", "战略", "活动")


def _is_known_in_full(name: str, known: Set[str]) -> bool:
    """Whether the idea has been read by its name with the class word: “幸福乡村” after “幸福乡村工程”."""
    return any(name + word in known for word in _CLASS_WORDS)


def _is_covered(idea: Idea, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether the idea stands inside a name read before, or, one that the whole country uses, shares a part with it."""
    index = bisect_right(taken, (idea.span.start, idea.span.end))
    near = taken[max(0, index - _NESTED) : index + _NESTED]
    if idea.national:
        return any(start < idea.span.end and idea.span.start < end for start, end in near)
    return any(start <= idea.span.start and idea.span.end < end for start, end in near)


def _evidence(document: Document, rule_id: str, places: list[Span]) -> Iterator[Evidence]:
    for place in places:
        yield from evidence(document, rule_id, place)


_LONGEST_NAME = 60
_IN_MARKS = ("policies.quoted-class-word", "policies.spelled-out")
_SHORTEST_AGAIN = 4
"""How long a name is that is one wherever it stands."""
_NESTED = 3
"""How many names read before can share a part with one."""


def _quoted_places(document: Document) -> dict[str, list[Span]]:
    places: dict[str, list[Span]] = {}
    for mention in document.names:
        if mention.inner.end - mention.inner.start > _LONGEST_NAME or _is_in_title(document, mention):
            continue
        places.setdefault(document.quotation(mention.inner), []).append(mention.inner)
    return places


def _is_in_title(document: Document, mention: NameMention) -> bool:
    """Whether a name stands in marks inside the title of a document, which tells nothing of it: 《“甲”工程方案》."""
    return mention.marks != "title" and is_inside_title(document, mention.span.start)


def _told_again(document: Document, name: str) -> Iterator[Span]:
    """Where the text below the headline tells a name again, with or without marks; not in a document's title or in a longer word."""
    at = document.headline.end if len(name) >= _SHORTEST_AGAIN else -1
    while at >= 0 and (at := document.text.find(name, at)) >= 0:
        if not is_inside_title(document, at):
            yield Span(at, at + len(name))
        at += len(name)


def _place_of(document: Document, name: str, idea: Idea) -> str:
    if idea.national or name in national_types():
        return "00"
    return document.home.code if document.home else ""
