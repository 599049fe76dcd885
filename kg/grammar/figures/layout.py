"""How figures lie in a sentence: its clauses, the quantities in them, and the words before and after each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex

from kg.grammar.document import Document
from kg.grammar.figures.basis import BASIS
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.words import anywhere, ending, opening
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import unit_of
from kg.model import Span

MASK = "\x00"
"""What words in brackets that hold no figure are blotted out with."""

KEPT = "〔〕‧"
"""What stands for brackets that belong to an indicator, and for the marks in them: 投资〔不含农户〕, 县〔市‧区〕."""
_AS_WRITTEN = str.maketrans(KEPT, "（）、")
_DEFINING = regex.compile(
    r"[(（](?:[省市县区旗州盟][、，]?){1,4}[)）]|[(（][A-Z][A-Za-z0-9.&]{1,9}[)）](?=(?:年均)?(?:经费|投入|支出|浓度|能耗))|[(（][免抵][)）]|[(（](?:不含|含|不包括|包括|剔除|扣除)\p{Han}{1,8}[)）]"
)
_BOUNDARY = regex.compile(r"(?<!\d)[,.]|[,](?!\d)|[，；;。：:！？!?\n()（）]|——|…")
_BRACKETS = regex.compile(r"[(（][^()（）]{0,80}[)）]")
_JOINS = r"、|以及|并且|(?<![共总中平温])和(?![谐平])|(?<![涉普波危触顾提以])及(?![其时格])|(?<!参)与(?!会)|(?<!合)并(?![购网列])|或(?![许将])"
_CONNECTIVE = regex.compile(_JOINS)
_BEFORE_NEXT = regex.compile(rf"(?r)(?:{_JOINS})(?:约|近|超过?|逾)?$")
"""What joins the next quantity itself: 中央和国家机关[、]51家企业."""
_LIST = regex.compile(r"\s*(?:、|和|及|与|以及|,)?\s*(?:约|近|超过|超|逾)?")
_CLASS_OF_SIZE = regex.compile(r"的?(?:\p{Han}{0,4}(?:企业|集团|项目|园区|产业|集群)|镇|乡|村|县|大户)")
_OF_PROJECTS = regex.compile(
    r"(?<=重点|关键|专题)\p{Han}{0,4}(?:项目|工程|企业|产业|产品|技术|实验室|学科|园区|平台|城镇|乡镇|村|小区|高校|研发中心)"
)
_MET_BY = regex.compile(r"(?:以上|以下)?的\p{Han}{0,10}?(?:[共已就还现]?有|达到?|为|共)(?:约|近|超过?|逾)*")
"""A condition, and those that meet it: 复工率超过95%[的有]9个省份."""
_HAVING = regex.compile(
    r"(?:省份|省区市|省市区?|市州|地市|县区|区县|市县|县市区?|[市县区]|乡镇|镇|乡|街道|行政村|村|社区)(?:现|共|已|目前|还)*有(?![关效])\p{Han}"
)
"""Places that have what is counted behind them: 22个县[有车间]80个."""
_OVER = ("超", "超过", "突破", "逾", "不低于", "低于", "高于")
_AROUND = ("范围", "内", "外", "处", "之内", "之外", "以外", "开外", "远")
"""周边200公里内, 5公里处: where, not how much."""
_SESSION = regex.compile(r"[届会][第]?$")
"""四届[十二次]会议: which one."""
_IN_ADDRESS = regex.compile(r"[栋幢]\d")
_RANKED = "前居列头"
_UNBLOTTED = regex.compile("[^\x00]+")
_REACH = 60
"""As far as words before a figure can matter; keeps the cost of long clauses linear."""


def as_written(name: str) -> str:
    """A name with its brackets as the article writes them."""
    return name.translate(_AS_WRITTEN)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with `text` of the same length in which brackets without figures are blotted out.

    `sizes_honours` if it speaks of honours, whose numbers say how many were conferred.
    """

    span: Span
    text: str
    sizes_honours: bool = False

    def words(self, span: Span) -> str:
        """The words of a stretch without what is blotted out."""
        return self.text[span.start - self.span.start : span.end - self.span.start].replace(MASK, "")

    def stretch(self, start: int, length: int) -> Span:
        """The stretch from `start` that holds `length` characters beside what is blotted out."""
        at = start - self.span.start
        for match in _UNBLOTTED.finditer(self.text, at):
            if length <= match.end() - match.start():
                return Span(start, self.span.start + match.start() + length) if length else Span(start, start)
            length -= match.end() - match.start()
        return Span(start, self.span.end)


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


def line_of(document: Document, sentence: Span) -> Line:
    """The sentence with brackets blotted out."""
    text = document.text[sentence.start : sentence.end]

    def blotted(match: regex.Match[str]) -> str:
        inner = Span(sentence.start + match.start(), sentence.start + match.end())
        if _DEFINING.match(text, match.start()):
            return f"{KEPT[0]}{match.group()[1:-1].replace('、', KEPT[2])}{KEPT[1]}"
        return match.group() if document.within(document.quantities, inner) else MASK * len(match.group())

    honours = anywhere("honour").search(text) is not None
    return Line(sentence, _BRACKETS.sub(blotted, text), honours)


def runs_in(document: Document, line: Line) -> Iterator[tuple[Span | None, Run, Span | None]]:
    """The runs of quantities of a sentence, each between the clause before its own and the clause after."""
    clauses = [None, *clauses_of(line), None]
    for last, clause, following in zip(clauses, clauses[1:], clauses[2:], strict=False):
        assert clause is not None
        quantities = [q for q in document.within(document.quantities, clause) if not is_idle(document, q)]
        if quantities:
            for run in _runs(document, line, clause, quantities):
                yield last, run, following


def is_idle(document: Document, quantity: QuantityMention) -> bool:
    """Numbers that belong to the wording: 三个 and 六项 in a text that writes its statistics in digits, 12个国家, 60岁以上."""
    known = unit_of(quantity.unit)
    kind = known.kind if known else ""
    if kind == "age" or _only_says_which(document.text, quantity, kind):
        return True
    if any(place.span.holds(quantity.span) for place in document.within(document.places, quantity.span)):
        return True
    is_told_of = document.text.startswith("的有", max(0, quantity.span.start - 2))
    if kind in ("count", "people") and not is_told_of and _is_generic(document.text, quantity.span.end):
        return True
    return bool(kind) and kind not in ("share", "multiple") and _is_small_in_words(document.text, quantity)


def _only_says_which(text: str, quantity: QuantityMention, kind: str) -> bool:
    """3000米级, 5亿元以上的企业, 超过12个月的市, 前100家, 四届十二次会议."""
    if kind == "measure" and text.startswith(_AROUND, quantity.span.end):
        return True
    if quantity.unit == "次" and _SESSION.search(text, max(0, quantity.span.start - 4), quantity.span.start):
        return True
    if text.startswith(("级", "期"), quantity.span.end) or _IN_ADDRESS.match(text, quantity.span.end - 1):
        return True
    if text.startswith("的", quantity.span.end) and quantity.hedge:
        return quantity.hedge.endswith(("以上", "以下", "以内")) or kind == "time"
    return kind in ("count", "people") and text[quantity.span.start - 1] in _RANKED


def _is_small_in_words(text: str, quantity: QuantityMention) -> bool:
    """三个代表; 三个 in a text that writes its statistics in digits."""
    if quantity.value_text[0].isdecimal() or not (len(quantity.value) == 1 or quantity.value == "10"):
        return False
    return opening("slogan").match(text, quantity.span.end) is not None or has_digits(text)


def _is_generic(text: str, at: int) -> bool:
    """Whether what is counted is no statistic: 3个重点; 47个重点项目 are."""
    noun = opening("generic").match(text, at)
    return noun is not None and not _OF_PROJECTS.match(text, noun.end())


_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=2)
def has_digits(text: str) -> bool:
    """Whether a text writes any number in digits; old ones write all of them in Chinese."""
    return _DIGIT.search(text) is not None


def clauses_of(line: Line) -> Iterator[Span]:
    """The stretches between commas and the like."""
    offset, start = line.span.start, line.span.start
    for match in _BOUNDARY.finditer(line.text):
        yield Span(start, offset + match.start())
        start = offset + match.end()
    yield Span(start, line.span.end)


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
        until = quantities[number + 1].span.start if number + 1 < len(quantities) else clause.end
        between = Span(quantity.span.end, until)
        if number + 1 < len(quantities) and _is_condition(document, line, quantity, quantities[number + 1]):
            condition = quantities[number + 1]
            yield Slot(quantity, before, Span(quantity.span.end, condition.span.end))
            continue
        if number + 1 < len(quantities) and _only_qualifies(document, line, quantity, before, between):
            before = before._replace(end=until)
            continue
        left, right = _divided(line, between)
        yield Slot(quantity, before, left)
        if number + 1 < len(quantities) and _is_receiver(line, quantity, before):
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
    if _MET_BY.fullmatch(words) or _HAVING.match(words):
        return True
    if not words.strip() or (_CONNECTIVE.search(words) and "分别" not in words):
        return False
    if (
        line.words(before).rstrip().endswith("等")
        or quantity.hedge.endswith(("以上", "以下", "以内"))
        or words.startswith("级")
    ):
        return True
    if quantity.hedge.startswith(("超", "逾", "突破")) and _CLASS_OF_SIZE.match(words):
        return True
    return _is_counted(quantity) and _is_noun_before_change(document, words, between)


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
