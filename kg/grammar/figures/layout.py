"""How figures lie in a sentence: its clauses, the quantities in them, and the words before and after each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.figures.basis import BASIS
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.idle import is_idle
from kg.grammar.figures.line import Line, clauses_of
from kg.grammar.figures.words import ending, opening
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import unit_of
from kg.model import Span

_JOINS = r"、|以及|并且|(?<![共总中平温])和(?![谐平])|(?<![涉普波危触顾提以])及(?![其时格])|(?<!参)与(?!会)|(?<!合)并(?![购网列])|或(?![许将])"
_CONNECTIVE = regex.compile(_JOINS)
_BEFORE_NEXT = regex.compile(rf"(?r)(?:{_JOINS})(?:约|近|超过?|逾)?$")
"""What joins the next quantity itself: 中央和国家机关[、]51家企业."""
_LIST = regex.compile(r"\s*(?:、|和|及|与|以及|,)?\s*(?:约|近|超过|超|逾)?")
_CLASS_OF_SIZE = regex.compile(r"的?(?:\p{Han}{0,4}(?:企业|集团|项目|园区|产业|集群)|镇|乡|村|县|大户)")
_MET_BY = regex.compile(r"(?:以上|以下)?的\p{Han}{0,10}?(?:[共已就还现]?有|达到?|为|共)(?:约|近|超过?|逾)*")
"""A condition, and those that meet it: 复工率超过95%[的有]9个省份."""
_HAVING = regex.compile(
    r"(?:省份|省区市|省市区?|市州|地市|县区|区县|市县|县市区?|[市县区]|乡镇|镇|乡|街道|行政村|村|社区)(?:(?:现|共|已|目前|还)*有(?![关效])|(?:已|共|均|都|全部|相继)*(?:建成|建立|建起|组建|设立|开展|新建|实施|完成|发展|培育|创建|引进))\p{Han}"
)
"""Places that have what is counted behind them: 22个县[有车间]80个."""
_PLACES = regex.compile(
    r"(?:省份|省区市?|省市区?|市州|州市|盟市|地级市|地市|县区|区县|市县|县市区?|旗县区?|城市|[省市县区州旗]|乡镇|镇街|街镇|街道|镇|乡|行政村|自然村|村|社区)"
)
_OFFICES = r"\p{Han}{0,6}(?:局|公司|单位|部门|园区|高校|院校)"
_WHERE_COUNTED = regex.compile(rf"(?:{_PLACES.pattern}的?|{_OFFICES}的)(?:约|近|超过?|逾)?")
"""Where those are that are counted next: 处置14个[省区]78起火情, 13个[县的]220名干部."""
_SO_MANY_PLACES = regex.compile(rf"\d+个(?:{_PLACES.pattern}|{_OFFICES})的$")
_COVERING = regex.compile(
    r"(?r)(?:覆盖|涉及|惠及|遍布|遍及|辐射|涵盖|包括|下辖|管辖|辖|共有|现有|设有|建有|有)(?:全[市省县区])?$"
)
_OVER = ("超", "超过", "突破", "逾", "不低于", "低于", "高于")
_REACH = 60
"""As far as words before a figure can matter; keeps the cost of long clauses linear."""


class Slot(NamedTuple):
    """A quantity with the words of its clause before it and after it, up to its neighbours or the conjunction between."""

    quantity: QuantityMention
    before: Span
    after: Span


class Run(NamedTuple):
    """Quantities in a row that share the words before them: 达8亿元和7亿元; mostly a single one. `clause` is theirs."""

    clause: Span
    slots: tuple[Slot, ...]

    @property
    def before(self) -> Span:
        """The words before the first."""
        return self.slots[0].before

    @property
    def after(self) -> Span:
        """The words after the last."""
        return self.slots[-1].after


def runs_in(document: Document, line: Line) -> Iterator[tuple[Span | None, Run, Span | None]]:
    """The runs of quantities of a sentence, each between the clause before its own and the clause after."""
    clauses = [None, *clauses_of(line), None]
    for last, clause, following in zip(clauses, clauses[1:], clauses[2:], strict=False):
        assert clause is not None
        quantities = [q for q in document.within(document.quantities, clause) if not is_idle(document, q)]
        if quantities:
            for run in _runs(document, line, clause, quantities):
                yield last, run, following


def _runs(document: Document, line: Line, clause: Span, quantities: Sequence[QuantityMention]) -> Iterator[Run]:
    run: list[Slot] = []
    for slot in _slots(document, line, clause, quantities):
        if run and (line.words(run[-1].after).strip() or not _continues(line.words(run[0].before), slot, line)):
            yield _run(clause, run)
            run = []
        run.append(slot)
    if run:
        yield _run(clause, run)


def _continues(first: str, slot: Slot, line: Line) -> bool:
    """Whether a quantity belongs to the row begun: nothing of its own before it, or behind 分别 a verb of change."""
    words = line.words(slot.before)
    if _LIST.fullmatch(words):
        return True
    return "分别" in first and opening("up", "down").fullmatch(words.strip(" 、和及与,")) is not None


def _run(clause: Span, slots: list[Slot]) -> Run:
    start, end = slots[0].before.start - _REACH, slots[-1].after.end + _REACH
    return Run(Span(max(clause.start, start), min(clause.end, end)), tuple(slots))


def _slots(document: Document, line: Line, clause: Span, quantities: Sequence[QuantityMention]) -> Iterator[Slot]:
    """Each quantity with its surroundings; one that only qualifies the next (5000万元以上项目20个) is left out."""
    before = Span(max(clause.start, quantities[0].span.start - _REACH), quantities[0].span.start)
    condition: QuantityMention | None = None
    for number, quantity in enumerate(quantities):
        if quantity is condition:
            before = Span(
                quantity.span.end, quantities[number + 1].span.start if quantity is not quantities[-1] else clause.end
            )
            continue
        is_followed = number + 1 < len(quantities)
        until = quantities[number + 1].span.start if is_followed else clause.end
        between = Span(quantity.span.end, until)
        is_receiver = _is_receiver(line, quantity, before)
        if is_followed and not is_receiver and _is_condition(document, line, quantity, quantities[number + 1]):
            condition = quantities[number + 1]
            yield Slot(quantity, before, Span(quantity.span.end, condition.span.end))
            continue
        if is_followed and _only_qualifies(document, line, quantity, before, between):
            before = before._replace(end=until)
            continue
        left, right = _divided(line, between) if is_followed else (between, between)
        yield Slot(quantity, before, left)
        if is_followed and is_receiver:
            right = _past_receiver(document, right)
        before = Span(max(right.start, until - _REACH), until)


def _is_receiver(line: Line, quantity: QuantityMention, before: Span) -> bool:
    """为4190户[纳税人]减税5亿元: those counted are whom something is done for."""
    return _is_counted(quantity) and line.words(before).rstrip("约近超逾").endswith(("为", "向", "给", "帮助", "惠及"))


def _past_receiver(document: Document, between: Span) -> Span:
    """The words from the verb on."""
    tokens = document.within(document.tokens, between)
    verb = next((t for t in tokens[1:] if t.flag in ("v", "vn") and tokens[0].span.start >= between.start), None)
    return Span(verb.span.start, between.end) if verb else between


def _is_condition(document: Document, line: Line, count: QuantityMention, quantity: QuantityMention) -> bool:
    """14个州市[就业率50%以上], 6成的企业[利润增幅超过10%]: the second number says which are counted."""
    words = line.words(Span(count.span.end, quantity.span.start))
    is_threshold = quantity.hedge.startswith(_OVER) or quantity.hedge.endswith(("以上", "以下", "以内"))
    if (
        not (_is_counted(count) or count.unit == "%")
        or not (is_threshold or words.endswith(_OVER))
        or _CONNECTIVE.search(words)
    ):
        return False
    measured = ending("link").sub("", words)
    return len(measured) > 3 and ends_in_head(measured) and not document.text.startswith("的", quantity.span.end)


def _only_qualifies(document: Document, line: Line, quantity: QuantityMention, before: Span, between: Span) -> bool:
    """5000万元以上项目20个, 药材等9个基地项目40个, 36个城市房价上涨5%: the first number only says which."""
    words = line.words(between)
    if _MET_BY.fullmatch(words) or _HAVING.match(words) or (words == "的" and _ends_clause(document, between.end)):
        return True
    if _WHERE_COUNTED.fullmatch(words) and not _COVERING.search(line.words(before)):
        return not _PLACES.match(document.text, _counted_next(document, between))
    if not words.strip() or (_CONNECTIVE.search(words) and "分别" not in words):
        return False
    if (
        line.words(before).rstrip().endswith("等")
        or quantity.hedge.endswith(("以上", "以下", "以内"))
        or words.startswith("级")
    ):
        return True
    if quantity.hedge.startswith(("超", "逾", "突破", "过")) and _CLASS_OF_SIZE.match(words):
        return True
    return _is_counted(quantity) and _is_noun_before_change(document, words, between)


def are_places_counted(words: str) -> bool:
    """Whether words end in so many places, whose members are counted next: 13个县区的."""
    return _SO_MANY_PLACES.search(words.rstrip()) is not None


def _ends_clause(document: Document, at: int) -> bool:
    """Whether the quantity at `at` ends its clause: those counted are told by the condition alone, 税收超千万元的[12家]."""
    following = document.at(document.quantities, at)
    return bool(following) and document.text[following[0].span.end : following[0].span.end + 1] in "，。；、,;"


def _counted_next(document: Document, between: Span) -> int:
    """Where the words behind the next quantity begin."""
    following = document.at(document.quantities, between.end)
    return following[0].span.end if following else between.end


def _is_counted(quantity: QuantityMention) -> bool:
    known = unit_of(quantity.unit)
    return known.kind in ("count", "people") if known else True


def _is_noun_before_change(document: Document, words: str, between: Span) -> bool:
    """Whether nothing but a noun phrase and a verb of change or being stand between: 个城市[房价上涨]."""
    verb = ending("up", "down", "link").search(words)
    noun = words[: verb.start()] if verb else words
    if len(noun.strip("的 ")) < 3 or opening("head").fullmatch(noun.strip()):
        return False
    if ends_in_head(BASIS.sub("", noun)):
        return True
    tokens = document.within(document.tokens, Span(between.start, between.start + len(noun)))
    return bool(tokens) and not any(token.flag in ("v", "p") for token in tokens)


def _divided(line: Line, between: Span) -> tuple[Span, Span]:
    """The words after a quantity and those before the next: parted at the first conjunction, else the same."""
    offset = between.start - line.span.start
    until = between.end - line.span.start
    last = _BEFORE_NEXT.search(line.text, offset, until)
    match = last or _CONNECTIVE.search(line.text, offset, until)
    if not match or match.start() == offset:
        return (Span(between.start, between.start), between) if match else (between, between)
    start, end = match.start() + line.span.start, match.end() + line.span.start
    return Span(between.start, start), Span(end, between.end)
