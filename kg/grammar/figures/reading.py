"""Figures of an article, sentence by sentence: values, changes, shares, and what is carried from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import regex

from kg.grammar.document import Document
from kg.grammar.figures import phrases
from kg.grammar.figures.layout import Line, Run, Slot, clauses_of, line_of, runs_in
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.setting import Setting, is_lasting, previous_period, setting_at
from kg.grammar.figures.words import alternatives, anywhere, words_that
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import unit_of
from kg.model import Span


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure has changed: a signed number in `unit` against `basis`."""

    value: str
    unit: str
    basis: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One reported figure: an indicator with a value, a change, or both; `focus` is where it stands."""

    name: str
    focus: Span
    setting: Setting
    value: QuantityMention | None = None
    unit: str = ""
    change: Change | None = None


@dataclass(slots=True)
class Memory:
    """What has been read so far: the figures, those that a change may still belong to, and the last indicator named."""

    figures: list[Figure] = field(default_factory=list)
    open: list[int] = field(default_factory=list)
    name: str = ""
    verb: str = ""
    setting: Setting = field(default_factory=Setting)

    def add(self, figure: Figure, is_open: bool = True) -> None:
        """Keep a figure; an open one may be given its change later."""
        self.figures.append(figure)
        if is_open:
            self.open.append(len(self.figures) - 1)


_CHANGE = regex.compile(
    rf"(?r)(?:(?P<up>{alternatives('up')})|(?P<down>{alternatives('down')}))(?:了|幅度?)?(?:为|达到?|约|近|超过?|逾|接近|将近|不低于|不少于|至少|左右)*\s*$"
)
_SPEED = regex.compile(
    r"(?r)(?:增速|增幅|涨幅|增长率|(?P<fall>降幅|跌幅))(?:同比|分别|约|高?达到?|为|超过?|均|实现|近)*\s*$"
)
_TO = regex.compile(
    r"(?r)(?:提高|增加|增长|上升|扩大|发展|下降|降低|减少|压缩|缩短|缩减|回落|精简|调整|上调|下调|拓展|延长|提升|扩展|攀升|收窄|压减|[增升降减提涨跌扩缩])(?:到|至|为|成)(?:了)?(?:约|近|超过?|逾|目前的|现在的|今年的|如今的|(?:\d{4}|今|去)年的)*\s*$"
)
_FROM = regex.compile(r"(?r)[由从](?P<when>[^，由从]{0,12}?)的?(?:约|近|超过?|不足|不到)?\s*$")
_WHOLE_END = regex.compile(
    r"(?r)的?(?:比重|比例|份额|比)?(?:分别|均|约|超|近|不到|达到?|超过|接近|为|提升至|上升到|提高到|的)*\s*$"
)
_EARLIER = regex.compile(r"前\p{Han}{1,3}年|(?:上年|去年)?同期|上年|[“十一二三四五]+期?末?”?")
_OCCUPIES = regex.compile(r"占(?!地|用|有|领|据|比)")
_SPENT_ON = regex.compile(rf"^(?:用于|用来|的|资金|{alternatives('light', 'funding')})+")
_TIMES = regex.compile(r"(?r)(?:是|为|相当于|达到?)(?P<of>[^，是为]{0,20})的\s*$")
_SUMS = regex.compile(r"(?:财政|专项|扶持|奖励|补助|一次性)*(?:奖励|奖金|补助|补贴|资助|资金|经费|投资|投入|出资|支持)")
_PURPOSE = regex.compile(
    r"(?:主要|重点|专门|全部)?(?:用于|用来|支持|扶持)(\p{Han}{2,14})$|((?:新建|建设|改造|实施|整治|修建|扩建)\p{Han}{2,10})"
)
_RECEIVER = regex.compile(r"(?:对于?|给予|凡|每)(\p{Han}{3,20}?)的?")
_AMOUNTS = ("数量", "总数", "总量", "人数", "户数", "家数", "余额")
_SUPPOSED = regex.compile(r"举例|假设|假如|(?:^|，)如果|比方说|若按")
_OWNER_AFTER = regex.compile(
    r"的(?:[\d一二两三四五六七八九十百]+[个项家条座])?(\p{Han}{2,12}?)(?=集中|开工|签约|落地|竣工|投产|启动|建成|$)"
)
_HEADING = 45
_SPEEDS = ("增速", "增幅", "涨幅", "降幅", "占比", "比重", "增长率", "平均增速", "年均增速")
_PREPOSED = regex.compile(r"^[^，]{0,4}?(?:据|根据|按照|依据|针对|通过|为了|除|如果|倘若|经过|面对)|^对(?!外)")
_POLICY_ITEMS = regex.compile(
    r"(?:政策|举措|措施|任务|要求|建议|意见|办法|论坛|活动|环节|奖项|主题|议题|单元|内容|制度|机制)$"
)
_MEMBERS = regex.compile(r"包括|包含|分布在|来自|涉及|涵盖|覆盖")
_EMPTY = regex.compile(r"(?:达|达到|为|实现|完成|突破|分别|双双|已|约|近|超过|超|高达|至|到|的|规模|总量|总数|数量)*")


def figures_in(document: Document) -> tuple[Figure, ...]:
    """The figures below the headline, in order of place."""
    memory = Memory(setting=Setting(place=document.home))
    for sentence in document.sentences:
        if sentence.start < document.headline.end or _is_heading(document, sentence):
            continue
        if document.within(document.quantities, sentence):
            _read_sentence(document, sentence, memory)
        memory.setting = _carried(document, sentence, memory)
    return tuple(memory.figures)


def _is_heading(document: Document, sentence: Span) -> bool:
    """A short line without a full stop repeats what the text below it says."""
    paragraph = document.paragraph_at(sentence.start)
    if paragraph.end - paragraph.start > _HEADING:
        return False
    return not any(mark in document.text[paragraph.start : paragraph.end] for mark in "。；！？")


def _carried(document: Document, sentence: Span, memory: Memory) -> Setting:
    """What the next sentence inherits: nothing is meant as a target across paragraphs."""
    setting = setting_at(document, sentence, sentence, sentence.end, memory.setting)
    if not is_lasting(setting.period):
        setting = replace(setting, period=memory.setting.period)
    if setting.status == "forecast":
        setting = replace(setting, status="actual")
    if document.paragraph_at(sentence.start).end <= sentence.end:
        return Setting(setting.period, document.home)
    return setting


def _read_sentence(document: Document, sentence: Span, memory: Memory) -> None:
    line = line_of(document, sentence)
    if _SUPPOSED.search(line.text):
        return
    memory.open.clear()
    memory.name = memory.verb = ""
    previous: Run | None = None
    for run in runs_in(document, line):
        setting = setting_at(document, sentence, run.clause, run.slots[0].quantity.span.start, memory.setting)
        Reader(document, line, run, setting, memory, previous).read()
        previous = run


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one run of quantities in its sentence."""

    document: Document
    line: Line
    run: Run
    setting: Setting
    memory: Memory
    previous: Run | None

    def read(self) -> None:
        """Add what the run says to the memory."""
        left, kind = self.line.words(self.run.before), _kind(self.run.slots[0].quantity)
        if kind in ("years", "age") or self._qualifies_next(kind) or self._is_left_end_of_range():
            return
        if kind == "multiple" and (times := _TIMES.search(left)):
            self._times(times["of"])
        elif kind == "share" and (share := self._share(left)):
            self._values(share)
        elif self._is_right_end_of_range(left):
            self._from_to()
        elif change := self._change(left, kind):
            self._changes(*change)
        elif kind == "multiple" and left.endswith(("翻", "翻了")):
            self._doubled(left.rstrip("翻了"))
        elif kind not in ("multiple", "points"):
            self._values(self._value_names())

    def _qualifies_next(self, kind: str) -> bool:
        """向16万亩灌区供水7510万立方米: the first measure only says how large the receiver is."""
        after = self.run.after
        has_next = bool(self.document.within(self.document.quantities, Span(after.end, after.end + 1)))
        return kind == "measure" and has_next and bool(self.line.words(after)) and not self._own_name(self.run.before)

    # ------------------------------------------------------------ changes

    def _change(self, left: str, kind: str) -> tuple[str, int] | None:
        """The phrase before a change and its sign, or None if the figure is no change."""
        speed = _SPEED.search(left)
        if speed and not self._own_name(Span(self.run.before.start, self.run.before.start + speed.start())):
            return left[: speed.start()], -1 if speed["fall"] else 1
        match = _CHANGE.search(left)
        if not match or "每增" in left:
            return None
        phrase = left[: match.start()]
        if kind not in ("share", "points", "multiple") and not self._is_absolute_change(phrase, kind):
            return None
        return phrase, -1 if match["down"] else 1

    def _is_absolute_change(self, phrase: str, kind: str) -> bool:
        """比去年增加74人 after a count of people is a change; 新增就业5万人 is a value."""
        compared = phrases.BASIS.search(phrase) is not None
        if phrase.rstrip().endswith(_AMOUNTS):
            return True
        return self._open_of_kind(kind) is not None and (compared or not phrase.strip())

    def _open_of_kind(self, kind: str) -> int | None:
        """The last figure of the sentence that has a value of this kind."""
        for index in reversed(self.memory.open):
            if self.memory.figures[index].value and _kind_of(self.memory.figures[index].unit) == kind:
                return index
        return None

    def _changes(self, phrase: str, sign: int) -> None:
        name = self._leaning(self._own_name(Span(self.run.before.start, self.run.before.start + len(phrase))))
        basis = self._basis(phrase)
        changes = [_change_of(slot.quantity, sign, basis) for slot in self.run.slots]
        if name:
            self._named_changes(name, changes)
        else:
            self._carried_changes(changes)

    def _named_changes(self, name: str, changes: list[Change]) -> None:
        for own, slot, change in zip(names_of(name, len(changes)), self.run.slots, changes, strict=False):
            if phrases.is_plausible(own):
                self.memory.add(Figure(own, self._focus(slot), self.setting, change=change))
        self.memory.name = name

    def _carried_changes(self, changes: list[Change]) -> None:
        """Changes of the figures named last; a figure that has one already gets a row of its own for the next."""
        targets = self._targets(len(changes))
        if len(targets) < len(changes):
            return
        for index, slot, change in zip(targets, self.run.slots, changes, strict=True):
            figure = self.memory.figures[index]
            if figure.change is None and figure.value is not None:
                focus = Span(figure.focus.start, slot.quantity.span.end)
                self.memory.figures[index] = replace(figure, change=change, focus=focus)
            else:
                self.memory.add(Figure(figure.name, self._focus(slot), self.setting, change=change), is_open=False)

    def _doubled(self, phrase: str) -> None:
        """利润翻一番: once more as much; 翻两番: three times more."""
        name = self._own_name(Span(self.run.before.start, self.run.before.start + len(phrase)))
        more = Change(str(2 ** int(float(self.run.slots[0].quantity.value)) - 1), "倍", self._basis(phrase))
        if name:
            self._named_changes(name, [more])
        elif self.memory.open:
            self._carried_changes([more])

    def _targets(self, count: int) -> list[int]:
        """The figures that changes without a name belong to: points to shares, amounts to values of their kind."""
        kind = _kind(self.run.slots[0].quantity)
        if count == 1:
            wanted = {"points": "share"}.get(kind, kind)
            match = self._open_of_kind(wanted) if kind not in ("share", "multiple") else self._open_but_share()
            if match is not None:
                return [match]
        return self.memory.open[-count:]

    def _open_but_share(self) -> int | None:
        for index in reversed(self.memory.open):
            if self.memory.figures[index].value and self.memory.figures[index].unit != "%":
                return index
        return None

    def _times(self, of: str) -> None:
        """是2010年的3.9倍: against a date only."""
        dates = self.document.within(self.document.dates, self.run.before)
        if dates:
            basis = regex.sub(r"(?:全年|同期)$|[“”]", "", self.document.quotation(dates[-1].span))
        else:
            basis = of if _EARLIER.fullmatch(of) else ""
        if basis:
            self._carried_changes([Change(slot.quantity.value, "倍", basis) for slot in self.run.slots])

    def _basis(self, phrase: str) -> str:
        told = self.line.words(Span(self.line.span.start, self.run.clause.start))
        places = (phrase, self.line.words(self.run.clause), told if "相比" in told[-8:] else "")
        found = next((hits for words in places if (hits := list(phrases.BASIS.finditer(words)))), [])
        return _basis_name(found[-1], self.setting.period) if found else "同比"

    # ------------------------------------------------------------ values

    def _value_names(self) -> tuple[str, ...]:
        """The indicators of the run's values, () if it reports none."""
        if self._is_no_statistic():
            return ()
        left = phrases.before_figure(self.document, self.line, self.run.before)
        right = phrases.after_figure(self.document, self.line, self.run.after)
        name = self._name(left, right, _kind(self.run.slots[0].quantity))
        return names_of(name, len(self.run.slots)) if name else ()

    def _name(self, left: str, right: str, kind: str) -> str:
        raw = self.line.words(self.run.before).strip()
        if not left and not right and self._is_place_alone():
            return self.memory.name
        if not left and not right and (raw.endswith(words_that("total")) or (raw and _EMPTY.fullmatch(raw))):
            return self.memory.name or self._subject_before()
        if kind == "money":
            return self._money_name(left, right)
        if kind == "share":
            return self._leaning(left) if len(left) > 2 or phrases.leaning_heads().fullmatch(left) else ""
        if kind == "time":
            return self._time_name(left)
        name = self._leaning(left) if left and not right else self._counted_name(left, right)
        return self._with_verb(name)

    def _clause_beside(self, step: int) -> Span | None:
        """The clause before (-1) or after (1) that of the run."""
        clauses = list(clauses_of(self.line))
        at = clauses.index(self.run.clause) + step
        return clauses[at] if 0 <= at < len(clauses) else None

    def _subject_before(self) -> str:
        """What the clause before speaks of, if it has no figure of its own: 粮食总产量再创新高，达41万吨."""
        clause = self._clause_beside(-1)
        return phrases.subject_of(self.document, self.line, clause) if clause else ""

    def _paid_for(self) -> str:
        """What a sum goes to, from the clause beside it: 安排资金2000万元，用于[扶持农业]; 对[获奖企业]，奖励10万元."""
        after, before = self._clause_beside(1), self._clause_beside(-1)
        purpose = _PURPOSE.match(self.line.words(after)) if after else None
        if purpose:
            return str(purpose[1] or purpose[2])
        receiver = _RECEIVER.fullmatch(self.line.words(before)) if before else None
        return str(receiver[1]) if receiver else ""

    def _is_place_alone(self) -> bool:
        """其中宜宾9例、泸州1例: the places share the indicator before them."""
        places = self.document.within(self.document.places, self.run.before)
        return (
            bool(places)
            and len(self.line.words(self.run.before).strip("、 ")) <= places[-1].span.end - places[-1].span.start + 2
        )

    def _with_verb(self, name: str) -> str:
        """改建农村路100公里、电网443公里: the verb holds for both."""
        verb = self.memory.verb if self.run.before.start > self.run.clause.start else ""
        starts_with_verb = self._leading_verb(self.run.before)
        self.memory.verb = starts_with_verb or verb
        return (
            verb + name if verb and name and not starts_with_verb and not phrases.leaning_heads().match(name) else name
        )

    def _leading_verb(self, span: Span) -> str:
        """The verb that opens a stretch, with the adverbs before it: 新改建; light verbs say nothing."""
        words = ""
        for token in phrases.tokens_in(self.document, span):
            if token.word in ("新", "再") or (
                token.flag == "v" and token.word not in words_that("light") + words_that("link")
            ):
                words += token.word
            elif words or token.flag[0] not in "drtcmx":
                break
        return words

    def _money_name(self, left: str, right: str) -> str:
        if not left or (left.endswith(words_that("funding")) and right):
            spent = _SPENT_ON.sub("", right)
            fund = "投入" if left.endswith("投入") and right == spent else ""
            return spent + fund if len(spent) > 1 else left
        if phrases.leaning_heads().fullmatch(left) and (
            owner := _OWNER_AFTER.match(self.line.words(Span(self.run.after.start, self.run.clause.end)))
        ):
            return str(owner[1]) + left
        name = self._leaning(left)
        return self._paid_for() + name if _SUMS.fullmatch(name) else name

    def _time_name(self, left: str) -> str:
        return left if left.endswith(("时间", "天数", "时长", "时限", "周期", "期限", "时数", "日数")) else ""

    def _counted_name(self, left: str, right: str) -> str:
        """新建教学楼23幢, 建设60个社区食堂, 推进学校等24个项目."""
        quantity = self.run.slots[0].quantity
        if not right or (not left and quantity.hedge.endswith(("以上", "以下", "以内"))):
            return ""
        if quantity.unit in ("家", "名", "位", "人") and left.count("、") + 1 == int(float(quantity.value)) > 1:
            return ""
        if left.endswith("等"):
            return right if len(right) >= 5 else left + right
        if self.line.words(self.run.after).startswith("的"):
            return left if left else "" if _kind(self.run.slots[0].quantity) in ("count", "people") else right
        if _POLICY_ITEMS.search(right) or right.startswith("范围"):
            return ""
        if "的" in right or right.endswith(("中", "里", "当中", "之一", "来看")):
            return ""
        if not left or self._is_noun_phrase(self.run.after):
            return right if not left or not self._is_verb(left) else left + right
        if not phrases.ends_in_verb(self.document, self.run.before):
            return left
        return left + right if self._is_verb(left) else right

    def _is_verb(self, left: str) -> bool:
        return left not in words_that("light") and phrases.is_verb_only(self.document, self.line, left, self.run.before)

    def _is_noun_phrase(self, span: Span) -> bool:
        return not any(token.flag in ("v", "p", "d") for token in phrases.tokens_in(self.document, span))

    def _leaning(self, name: str) -> str:
        """总投资 after a count of projects is theirs; 增速 and 占比 say nothing without what grows."""
        owner = self.memory.name
        if name in _SPEEDS:
            return owner + name if owner and not owner.endswith(_SPEEDS) else ""
        if not owner or owner == name or not phrases.leaning_heads().fullmatch(name) or not self._follows_count():
            return name
        return owner if owner.endswith(name) else owner + name

    def _follows_count(self) -> bool:
        """Whether the last figure counts things, which may have an investment, an area, an output."""
        last = self.memory.figures[-1] if self.memory.figures else None
        return (
            last is not None and last.name == self.memory.name and bool(last.value) and _kind_of(last.unit) == "count"
        )

    def _values(self, names: tuple[str, ...]) -> None:
        if not names or not all(phrases.is_plausible(name) for name in names):
            return
        if self._repeats_rounded():
            return
        for name, slot in zip(names, self.run.slots, strict=True):
            self.memory.add(Figure(name, self._focus(slot), self.setting, slot.quantity, slot.quantity.unit))
        self.memory.name = names[-1] if len(names) == 1 else ""

    def _repeats_rounded(self) -> bool:
        """突破8000亿元 beside the exact figure: the rounded one goes, whichever comes first."""
        last = self.memory.figures[self.memory.open[-1]] if self.memory.open else None
        raw = self.line.words(self.run.before).strip()
        if not last or not last.value or not _EMPTY.fullmatch(raw) or last.unit != self.run.slots[0].quantity.unit:
            return False
        if _is_rounded(self.line.words(self.run.before)):
            return True
        if _is_rounded(self.document.text[last.value.span.start - 4 : last.value.span.start]):
            del self.memory.figures[self.memory.open.pop()]
        return False

    # ------------------------------------------------------------ shares

    def _share(self, left: str) -> tuple[str, ...] | None:
        """占全市的16.8%: an indicator of its own, named after the last one."""
        found = list(_OCCUPIES.finditer(left))
        if not found:
            return None
        whole = _WHOLE_END.sub("", left[found[-1].end() :])
        own = self._own_name(Span(self.run.before.start, self.run.before.start + found[-1].start()))
        if len(left) - found[-1].end() > 25:
            return None
        if own:
            parts: tuple[str, ...] = names_of(own, len(self.run.slots))
        else:
            parts = tuple(self.memory.figures[i].name for i in self.memory.open[-len(self.run.slots) :])
        if len(parts) != len(self.run.slots):
            return ()
        return tuple(f"{part}占{whole}比重" if whole and whole != "比" else f"{part}占比" for part in parts)

    # ------------------------------------------------------------ from … to

    def _is_left_end_of_range(self) -> bool:
        """由4家 in 由4家增至6家: read with its other end."""
        after = self.line.words(self.run.after)
        return _FROM.search(self.line.words(self.run.before)) is not None and _TO.fullmatch(after) is not None

    def _is_right_end_of_range(self, left: str) -> bool:
        return (
            self.previous is not None
            and _TO.fullmatch(left) is not None
            and _FROM.search(self.line.words(self.previous.before)) is not None
        )

    def _from_to(self) -> None:
        assert self.previous is not None
        left = self.line.words(self.previous.before)
        start = _FROM.search(left)
        if not start or len(self.previous.slots) != 1 or len(self.run.slots) != 1:
            return
        name = (
            self._own_name(Span(self.previous.before.start, self.previous.before.start + start.start()))
            or self.memory.name
        )
        old, new = self.previous.slots[0].quantity, self.run.slots[0].quantity
        unit = old.unit if new.unit in ("个", "", "万", "亿") or new.unit == old.unit else new.unit
        if unit != new.unit and _kind_of(old.unit) == "time" and name:
            name = name if name.endswith(("时间", "时限", "周期")) else name + "时间"
        if not phrases.is_plausible(name):
            return
        before = Setting(self._earlier_period(start["when"]), self.setting.place, "actual")
        self.memory.add(Figure(name, self._focus(self.run.slots[0]), self.setting, new, unit))
        self.memory.add(Figure(name, self._focus(self.previous.slots[0]), before, old, old.unit or unit), is_open=False)
        self.memory.name = name

    def _earlier_period(self, when: str) -> str:
        dates = self.document.within(self.document.dates, self.previous.before) if self.previous and when else ()
        if dates:
            return dates[-1].value
        return previous_period(self.setting.period) if self.setting.status == "target" else ""

    # ------------------------------------------------------------ what all share

    def _own_name(self, span: Span) -> str:
        return phrases.before_figure(self.document, self.line, span) if span.end > span.start else ""

    def _focus(self, slot: Slot) -> Span:
        words = self.line.words(self.run.clause)
        lead = len(words) - len(words.lstrip())
        start = min(self.run.clause.start + lead, slot.quantity.span.start)
        return Span(start if self.run.slots[0] is slot else slot.quantity.span.start, slot.quantity.span.end)

    def _is_no_statistic(self) -> bool:
        """Counts of the audience, of award sizes, of points on a list."""
        quantity = self.run.slots[0].quantity
        if _kind(quantity) not in ("count", "people", "time"):
            return False
        clause, before = self.line.words(self.run.clause), self.line.words(self.run.before)
        if _PREPOSED.match(clause) or (before.endswith("等") and _MEMBERS.search(before)):
            return True
        if before.endswith(("等", "这", "那", "每", "某", "上", "几")) and not self.line.words(self.run.after).strip():
            return True
        if anywhere("audience").search(clause):
            return True
        return anywhere("honour").search(self.line.text) is not None


def _is_rounded(before: str) -> bool:
    return before.rstrip().endswith(("突破", "超过", "超", "逾", "跨过", "跨越", "迈上", "突破了"))


def _kind(quantity: QuantityMention) -> str:
    return _kind_of(quantity.unit)


def _kind_of(unit: str) -> str:
    known = unit_of(unit)
    return known.kind if known else "count"


def _change_of(quantity: QuantityMention, sign: int, basis: str) -> Change:
    value = quantity.value if sign > 0 else f"-{quantity.value}"
    return Change(value, quantity.unit.removeprefix("个") if "百分点" in quantity.unit else quantity.unit, basis)


def _basis_name(match: regex.Match[str], period: str) -> str:
    """比上年, 较去年同期 and 比2007年 of 2008 are 同比."""
    words = match.group()
    than = (match["than"] or match["as"] or match["other"] or "").removesuffix("的")
    if not than:
        return "年均" if words in ("年均", "平均每年", "每年") else "环比" if words == "环比" else "同比"
    if than.endswith(("末", "底", "初")):
        return "比" + than.replace("去年", "上年").replace("底", "末")
    if than.startswith(("上年", "去年", "上一年")) or than[:4] == previous_period(period[:4]):
        return "同比"
    if than.startswith(("上月", "上季度")) or _is_month_before(than, period):
        return "环比"
    return "比" + than


def _is_month_before(than: str, period: str) -> bool:
    """Whether 11月份 is the month before 2015-12."""
    month = regex.match(r"(\d{1,2})月", than)
    return bool(month and len(period) == 7 and period[5:].isdecimal() and int(month[1]) % 12 + 1 == int(period[5:]))


def _figures(document: Document) -> Iterator[Figure]:
    yield from figures_in(document)


__all__ = ["Change", "Figure", "figures_in"]
