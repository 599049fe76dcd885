"""A run of quantities where it stands: what its readers need to know of the words around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import regex

from kg.grammar.document import Document
from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.figure import Figure, Memory, kind_of
from kg.grammar.figures.heads import ends_in_head
from kg.grammar.figures.layout import Run, Slot
from kg.grammar.figures.line import Line, as_written, clauses_of
from kg.grammar.figures.projects import project_before
from kg.grammar.figures.setting import Setting
from kg.grammar.figures.siblings import owner_shared
from kg.grammar.figures.words import words_that
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import SCALES
from kg.model import Span

_SPEEDS = (
    "增长幅度",
    "增速",
    "增幅",
    "涨幅",
    "降幅",
    "占比",
    "比重",
    "增长率",
    "平均增速",
    "年均增速",
    "增量",
    "增长速度",
)
_SPEED_END = regex.compile(rf"(?:{'|'.join(_SPEEDS)})$")
_MEANS = ("日均", "月均", "年均", "人均", "户均", "平均每天", "平均每年", "最高", "最低")
_YIELDS = (
    "产值",
    "产量",
    "单产",
    "总产",
    "亩产",
    "收入",
    "销售",
    "销售额",
    "利润",
    "利税",
    "税收",
    "创收",
    "零售额",
    "交易额",
    "成交额",
)
"""What crops and goods that were measured bring in."""
_OUTPUT = ("年产", "日产", "月产")
"""What a plant makes has no returns of its own: 年产零件200万套，[年销售收入]25亿元."""
_EXAMPLES = regex.compile(r"^[^等，]{2,24}、[^等，]{2,16}等(?!项目|工程|产业|行业|领域)(?=\p{Han}{4})")
"""Examples before what they are examples of: [百香果、沃柑等]水果种植面积; 项目 alone would say too little."""
_OF_THE_PLACE = ("总人口", "人口")
"""What is told of a place, whatever was counted in it before: 99个行政村，[总人口]32万人."""
_ACCIDENTS = ("事故", "火灾", "灾害", "灾情", "洪灾", "地震")
_AMOUNTS, _HEADCOUNT = ("金额", "总额", "总金额", "资金"), "人数"
"""What those counted came to: 提取公积金人数1.4万人，[金额]11.8亿元."""
_LONGEST_OWNER, _LONGEST_TOPIC = 10, 6
_RATE = regex.compile(r"(?:总体|整体|平均|综合)?\p{Han}{2}率")
"""A rate of what was counted right before: 车间80个，[开工率]78%."""
EMPTY = regex.compile(r"(?:达|达到|为|实现|完成|突破|分别|双双|已|约|近|超过|超|高达|至|到|的|规模|总量|总数|数量)*")
"""Words before a figure that name nothing: its indicator stands further back."""
_TOTALLED = "共计约近 "
_TWO_WAYS = (("count", "measure"), ("measure", "count"), ("count", "money"), ("people", "money"))
"""Kinds of quantities in which the same can be told twice."""


@dataclass(frozen=True)
class Site:
    """One run in its sentence; `previous` is the run before it there, `next_clause` and `last_clause` stand beside its own."""

    document: Document
    line: Line
    run: Run
    setting: Setting
    memory: Memory
    previous: Run | None
    last_clause: Span | None
    next_clause: Span | None

    @cached_property
    def quantity(self) -> QuantityMention:
        """The first quantity of the run."""
        return self.run.slots[0].quantity

    @cached_property
    def kind(self) -> str:
        """What the run's unit measures."""
        return kind_of(self.quantity.unit)

    @cached_property
    def left(self) -> str:
        """The words before the run."""
        return self.line.words(self.run.before)

    @cached_property
    def right(self) -> str:
        """The words after the run."""
        return self.line.words(self.run.after)

    @property
    def is_one_in_two_units(self) -> bool:
        """种子97票4.9吨: the same, counted in two ways."""
        slots = self.run.slots
        touching = all(self._is_touching(a, b) for a, b in pairwise(slots))
        return len(slots) > 1 and touching and len({slot.quantity.unit for slot in slots}) == len(slots)

    @property
    def measures_anew(self) -> bool:
        """两限房2万套，160万平方米: whether a clause that is but a quantity tells in another way of what the one before ended with."""
        before, own = self.previous, self.quantity
        if before is None or before.clause != self.last_clause or before.after.end > before.after.start:
            return False
        last = before.slots[-1].quantity
        alone = not self.left.strip(_TOTALLED) and not self.right.strip()
        return alone and (kind_of(last.unit), kind_of(own.unit)) in _TWO_WAYS and last.unit != own.unit

    def _is_touching(self, one: Slot, other: Slot) -> bool:
        """Whether nothing parts two quantities, or but a mark between a count and an area: 1460套、12.4万平方米, 12.4万平方米、1460套."""
        between = self.document.text[one.quantity.span.end : other.quantity.span.start]
        is_area = (kind_of(one.quantity.unit), kind_of(other.quantity.unit)) in _TWO_WAYS
        is_household = one.quantity.unit.endswith("户") and other.quantity.unit.endswith("人")
        return not between or (between in ("、", "，") and (is_area or is_household))

    def name_before(self, length: int) -> str:
        """The indicator in the first `length` characters before the run."""
        return self.name_in(self.line.stretch(self.run.before.start, length))

    def name_in(self, span: Span) -> str:
        """The indicator in a stretch; empty if it names none."""
        return phrases.before_figure(self.document, self.line, span) if span.end > span.start else ""

    def subject_before(self) -> str:
        """What the clause before speaks of, if it has no figure of its own."""
        return phrases.subject_of(self.document, self.line, self.last_clause) if self.last_clause else ""

    def leaning(self, name: str) -> str:
        """总投资 after a count of projects is theirs; 增速 and 占比 say nothing without what grows."""
        owner = self.memory.name
        if name in _SPEEDS:
            return _SPEED_END.sub("", owner) + name if owner else ""
        if owner and name in _MEANS:
            return owner + name
        if (
            0 < len(self.memory.thing) <= _LONGEST_OWNER
            and _RATE.fullmatch(name)
            and not ends_in_head(self.memory.thing)
            and not name.removesuffix("率").endswith(words_that("rate-alone"))
            and kind_of(self.memory.thing_unit) != "measure"
        ):
            return _joined(self.memory.thing, name)
        if shared := owner_shared(owner, name):
            return shared + name
        if toll := self.toll(name):
            return toll
        if name in words_that("staff") and self.memory.follows_count(self.line.span.start):
            return self.memory.thing + name
        if (enterprises := self.memory.of_owner(name)) != name:
            return enterprises
        if not phrases.leaning_heads().fullmatch(name):
            return name
        owner = self._owner_of(name)
        return owner + (name.removeprefix("项目") if owner.endswith("项目") else name)

    def toll(self, name: str) -> str:
        """死亡人数 and 直接财产损失 behind accidents counted are theirs: 交通事故死亡人数; empty for other names."""
        thing = self.memory.thing.removeprefix("发生")
        return thing + name if name in words_that("toll") and thing.endswith(_ACCIDENTS) else ""

    def _owner_of(self, head: str) -> str:
        """What a head leans on: things counted right before, a crop that yields it, or the project that the sentence is of."""
        memory = self.memory
        if head in _OF_THE_PLACE:
            return ""
        if memory.name and memory.name != head and memory.follows_count(self.line.span.start):
            owner = memory.thing if memory.thing and memory.name.startswith(head[:2]) else memory.name
            return "" if owner.startswith(_OUTPUT) or self._makes(memory.thing) else owner.removesuffix(head)
        if memory.thing and kind_of(memory.thing_unit) == "measure" and head.endswith(_YIELDS):
            return "" if memory.thing.startswith(_OUTPUT) or self._makes(memory.thing) else memory.thing
        if head in _AMOUNTS and memory.name.endswith(_HEADCOUNT) and len(memory.figures) > memory.first:
            return memory.name.removesuffix(_HEADCOUNT)
        project = project_before(self.document, self.line, self.run.clause, memory.name)
        return project or self._topic() or self._area_before()

    def _makes(self, thing: str) -> bool:
        """Whether the last figure tells what a plant makes, whose returns are not the product's alone: 生产[原煤]1206万吨."""
        focus = self.memory.figures[-1].focus
        return f"产{thing.removesuffix('产量').removesuffix('年')}" in self.document.text[focus.start : focus.end]

    def _area_before(self) -> str:
        """The zone that opens the clause: 马莲河片区[总面积]."""
        here = self.setting.place
        named = self.document.within(self.document.places, self.run.before)
        is_told = bool(here and named and not here.code and named[-1].place == here) and self.kind == "measure"
        return here.name if is_told and here and here.name.endswith(words_that("zone")) else ""

    def _topic(self) -> str:
        """What the sentence speaks of first, if nothing has been measured in it: [毛竹]远销20国，产值达12亿元."""
        if len(self.memory.figures) != self.memory.first:
            return ""
        opening = self._opening()
        if self.run.clause.start < opening.end or self.document.within(self.document.people, opening):
            return ""
        topic = parlance.nouns_at_start(self.document, opening)
        is_body = bool(self.document.within(self.document.bodies, opening))
        return topic if not is_body and 2 <= len(topic) <= _LONGEST_TOPIC and self.kind in ("money", "measure") else ""

    def _opening(self) -> Span:
        """The first clause that says more than when and where, from what it says on."""
        for clause in clauses_of(self.line):
            start = phrases.behind_leads(self.document, self.line, clause)
            if start < clause.end:
                return Span(start, clause.end)
        return self.run.clause

    def focus(self, slot: Slot) -> Span:
        """The words that state a figure: from the clause's start for the first of a run."""
        words = self.line.words(self.run.clause)
        start = min(self.run.clause.start + len(words) - len(words.lstrip()), slot.quantity.span.start)
        return Span(start if self.run.slots[0] is slot else slot.quantity.span.start, slot.quantity.span.end)

    def add_values(self, names: tuple[str, ...]) -> None:
        """Keep the run's values under these names, unless one of them can name nothing."""
        names = tuple(as_written(_EXAMPLES.sub("", name) if len(names) == 1 else name) for name in names)
        self.memory.basis = ""
        if not names or not all(phrases.is_plausible(name) for name in names) or self._repeats_rounded():
            return
        if self._completes_change(names):
            return
        for name, slot in zip(names, self.run.slots, strict=True):
            self.memory.add(Figure(name, self.focus(slot), self.setting, slot.quantity, self._counted_in(name, slot)))
        self.memory.name = names[-1] if len(names) == 1 else ""
        self.memory.count(names[-1], self.quantity.unit)

    def _unit_of(self, slot: Slot) -> str:
        """Its own, or that of the last of its run where it has but a scale: 12.3万、8.8[万人]."""
        own, last = slot.quantity.unit, self.run.slots[-1].quantity.unit
        return last if own in SCALES and last.startswith(own) else own

    def _counted_in(self, name: str, slot: Slot) -> str:
        """Its unit; people told by a scale alone are so many 人: 27.8万贫困人口."""
        unit = self._unit_of(slot)
        return unit + "人" if unit in ("万", "亿") and name.endswith(words_that("people")) else unit

    def _completes_change(self, names: tuple[str, ...]) -> bool:
        """存款增加5亿元，达62亿元: the value belongs to the figure that had only a change."""
        if len(names) != 1 or not self.memory.open or not EMPTY.fullmatch(self.left.strip()):
            return False
        last = self.memory.figures[self.memory.open[-1]]
        if last.name != names[0] or last.value:
            return False
        focus = Span(last.focus.start, self.quantity.span.end)
        self.memory.figures[self.memory.open[-1]] = last._replace(
            value=self.quantity, unit=self.quantity.unit, focus=focus
        )
        return True

    def _repeats_rounded(self) -> bool:
        """突破60亿元 beside the exact figure: the rounded one goes, whichever comes first."""
        last = self.memory.figures[self.memory.open[-1]] if self.memory.open else None
        if not last or not last.value or not EMPTY.fullmatch(self.left.strip()) or kind_of(last.unit) != self.kind:
            return False
        if _is_rounded(self.left) and not _is_more(self.quantity, last.value):
            return True
        if _is_rounded(self.document.text[last.value.span.start - 4 : last.value.span.start]):
            del self.memory.figures[self.memory.open.pop()]
        return False


def _joined(owner: str, rate: str) -> str:
    """本科上线, 上线率: 本科上线率; 出生人口, 出生率: the rate says it all."""
    deed = rate[:2]
    return rate if owner.startswith(deed) and owner != deed else owner.removesuffix(deed) + rate


def _is_more(one: QuantityMention, other: QuantityMention) -> bool:
    """Whether a value is above another of its unit: 力争突破900亿元 beside 850亿元 rounds nothing."""
    return one.unit == other.unit and float(one.value) > float(other.value)


def _is_rounded(before: str) -> bool:
    return before.rstrip().endswith(("突破", "超过", "超", "逾", "跨过", "跨越", "迈上", "突破了"))
