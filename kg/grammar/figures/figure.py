"""What a reported figure is, and what is remembered of those read so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from kg.grammar.figures.ellipsis import thing_in
from kg.grammar.figures.heads import head_pattern
from kg.grammar.figures.setting import Setting
from kg.grammar.figures.words import words_that
from kg.grammar.mentions import QuantityMention
from kg.grammar.units import unit_of
from kg.model import Span

_MEASURED_OF_SECTORS = regex.compile(r"(增加值|总产值|投资|用电量|税收)(?:增速|增幅)?$")
_NO_SECTORS = ("企业", "就业", "创业", "失业", "毕业", "作业", "物业")
_OWNED = ("企业", "经济", "控股")
"""Members of the whole by whose they are: 其中，[股份制企业]增长8%."""
_TRADE = regex.compile(r"(进出口|出口|进口|贸易)(?:总?[值额])?$")
_ENTERPRISES = regex.compile(
    r"(\p{Han}{0,10}(?:企业|央企|集团|公司|规模以上工业|规上工业|规模工业))(?=营业|主营|销售|利[润税]|净利|总?产值|增加值|资产|负债|税)"
)
_OF_ENTERPRISES = regex.compile(
    r"(?:平均)?(?:营业总?收入|主营业务收入|销售收入|利润总额|净?利润|利税(?:总额)?|(?:产品)?产?销售?率|亏损额?|应?[交缴上]?[税费]{1,2}金?总?额?|资产(?:总额|负债率)|负债总额|成本费用(?:总额)?)"
)
"""What is measured of enterprises, and who they are."""
_SIDES = ("城市", "农村", "城镇", "乡村")
_ALL_TRADE = ("外贸", "对外贸易", "货物", "货物贸易")
"""Trade that exports are of anyway."""
_MEANS = ("人均", "户均", "日均", "月均", "年均", "亩均")
_LONGEST_PARTNER = 10
_SECTORS_REACH = 6
"""As many figures back as a list of branches may have begun."""


class Change(NamedTuple):
    """How a figure has changed: a signed number in `unit` against `basis`."""

    value: str
    unit: str
    basis: str

    def settled(self, before: Change | None = None) -> Change:
        """With its basis: that of the amount said `before` for the rate behind it (比上年末增加18.9万人，增长0.9%), else 同比."""
        is_its_rate = before is not None and kind_of(before.unit) not in ("share", "points", "multiple")
        return self if self.basis else self._replace(basis=before.basis if before and is_its_rate else "同比")


class Figure(NamedTuple):
    """One reported figure: an indicator with a value, a change, or both; `focus` is where it stands."""

    name: str
    focus: Span
    setting: Setting
    value: QuantityMention | None = None
    unit: str = ""
    change: Change | None = None


@dataclass(slots=True)
class Memory:
    """What has been read so far: the figures, those that a change may still belong to, and the last indicator named.

    `whole` is what members of the sentence are members of (其中), `head` what is measured of each, `owners` whose figures were listed last,
    `topic` what the sentence before spoke of first, `first` the first figure of this one; `ground` is the time that
    all paragraphs so far have spoken of, empty if they did of several, None before the first with figures;
    `paragraph` the first figure of this paragraph; `thing` is what was counted last in this sentence, in `thing_unit`;
    `basis` is what the last change in this sentence was measured against, if that was told.
    """

    figures: list[Figure] = field(default_factory=list)
    open: list[int] = field(default_factory=list)
    name: str = ""
    verb: str = ""
    whole: str = ""
    head: str = ""
    topic: str = ""
    first: int = 0
    owners: tuple[str, ...] = ()
    setting: Setting = field(default_factory=Setting)
    ground: str | None = None
    paragraph: int = 0
    thing: str = ""
    thing_unit: str = ""
    basis: str = ""

    def begin_paragraph(self, setting: Setting) -> None:
        """What the paragraph before leaves to this one; once there are figures, its time is the one spoken of."""
        self.setting = setting
        self.paragraph = len(self.figures)
        if self.figures:
            self.ground = setting.period

    def begin_sentence(self, is_continued: bool = False) -> None:
        """Forget what holds within a sentence only; one that goes on behind a semicolon keeps its indicator."""
        self.open.clear()
        if not is_continued:
            self.topic = self.figures[self.first].name if len(self.figures) > self.first else ""
            self.name = self.whole = self.thing = self.head = self.basis = ""
            self.first = len(self.figures)
        elif self.whole:
            self.head = ""
        self.verb = ""
        self.owners = ()

    def add(self, figure: Figure, is_open: bool = True) -> None:
        """Keep a figure; an open one may be given its change later."""
        self.figures.append(figure)
        if is_open:
            self.open.append(len(self.figures) - 1)

    def count(self, name: str, unit: str) -> None:
        """Remember what was counted or measured last; a deed done to it names nothing new, nor does its mean."""
        kind = kind_of(unit)
        thing = _without_head(thing_in(name)) if kind == "measure" else thing_in(name)
        is_same = bool(self.thing) and (thing.endswith(self.thing) or thing.endswith(_MEANS))
        if thing and kind in ("count", "people", "measure") and not is_same:
            self.thing, self.thing_unit = thing, unit

    def told_without_change(self, name: str, setting: Setting) -> int | None:
        """The figure of this paragraph under the same name, or of the same level, of which only the value has been told."""
        for index in range(len(self.figures) - 1, self.paragraph - 1, -1):
            figure = self.figures[index]
            is_same = figure.name == name or (name.endswith("级") and name in figure.name)
            is_then = figure.setting.place == setting.place and figure.setting.period[:4] == setting.period[:4]
            if is_same and is_then and figure.value and not figure.change:
                return index if figure.setting.status == setting.status else None
        return None

    def last_of_kind(self, kind: str) -> int | None:
        """The last open figure that has a value of this kind."""
        for index in reversed(self.open):
            if self.figures[index].value and kind_of(self.figures[index].unit) == kind:
                return index
        return None

    def last_but_share(self) -> int | None:
        """The last open figure that has a value other than a share."""
        for index in reversed(self.open):
            if self.figures[index].value and self.figures[index].unit != "%":
                return index
        return None

    def sector(self, name: str) -> str:
        """A branch of the economy with what is measured of it: 采矿业 after 工业增加值 is 采矿业增加值, 其中股份制企业 is theirs."""
        if name.endswith("部分") and len(name) > len("部分") and self.whole:
            return name.removesuffix("部分") + self.whole
        of_whole = _MEASURED_OF_SECTORS.search(self.whole)
        if name.endswith(_OWNED) and of_whole:
            return f"{name}{of_whole[1]}"
        if not name.endswith("业") or name.endswith(_NO_SECTORS) or len(name) == len("行业"):
            return name
        heads = (_MEASURED_OF_SECTORS.search(figure.name) for figure in reversed(self.figures[-_SECTORS_REACH:]))
        head = next((match[1] for match in heads if match), "")
        return name + head

    def sibling(self, name: str) -> str:
        """乡村市场 behind 城镇市场零售额 is 乡村市场零售额; names that end in what is measured stand as they are."""
        last = self.figures[-1].name if self.figures[self.first :] else ""
        head = head_pattern().search(last)
        base = last[: head.start()] if head and not head_pattern().search(name) else ""
        is_like = len(base) > len("市场") and len(name) > len("市场") and base[-2:] == name[-2:] and base != name
        return name + head.group() if head and is_like else name

    def price_of(self, kind: str) -> str:
        """A kind of goods or where they are bought with what was measured last: 居住类 is 居住类价格, 农村 is 农村居民消费价格."""
        last = next((name for f in reversed(self.figures[-_SECTORS_REACH:]) if "价格" in (name := f.name)), "")
        if kind.endswith("类") and last:
            return f"{kind}价格"
        return kind + last.removesuffix("总水平").removeprefix("城市") if last and kind in _SIDES else kind

    def trade_with(self, partner: str) -> str:
        """A partner named with 对 alone behind a figure of trade: 出口 with 日本 is 对日本出口."""
        if len(partner) > _LONGEST_PARTNER or _TRADE.search(partner):
            return partner
        heads = (_TRADE.search(figure.name) for figure in reversed(self.figures[-_SECTORS_REACH:]))
        head = next((match[1] for match in heads if match), "")
        return f"对{partner}{head}" if head else partner

    def of_owner(self, name: str) -> str:
        """利润总额 behind 中央企业营业收入 is the same enterprises'."""
        if not _OF_ENTERPRISES.fullmatch(name):
            return name
        owners = (_ENTERPRISES.match(figure.name) for figure in reversed(self.figures[self.paragraph :]))
        return next((match[1] for match in owners if match), "") + name

    def shared_kind(self, name: str) -> str:
        """各项贷款余额 after 金融机构各项存款余额 is 金融机构's, too; 其中出口 after 服务进出口总额 is 服务出口."""
        if name.startswith(("出口", "进口")) and "进出口" in self.whole:
            owner = self.whole.partition("进出口")[0]
            return name if owner in _ALL_TRADE else owner + name
        if not name.startswith("各项"):
            return name
        last = next((figure.name for figure in reversed(self.figures[-_SECTORS_REACH:]) if "各项" in figure.name), "")
        return last.partition("各项")[0] + name

    def is_counted_in(self, unit: str) -> bool:
        """Whether what is spoken of is counted in this unit: 600个，其中2021年[180个]."""
        name = self.name or self.topic
        return any(figure.name == name and figure.unit == unit for figure in self.figures[-_SECTORS_REACH:])

    def follows_count(self, since: int) -> bool:
        """Whether the last figure, told of from `since` on, counts things, which may have an investment, an area, an output."""
        last = self.figures[-1] if self.figures else None
        if last is None or last.focus.end <= since:
            return False
        return last.name == self.name and bool(last.value) and kind_of(last.unit) == "count"


def _without_head(name: str) -> str:
    """What was measured: 棉花 of 棉花总产量; nothing where the head is no more than a suffix: 交易量."""
    head = head_pattern().search(name)
    if head and len(head.group()) == 1:
        return ""
    thing = name[: head.start()].rstrip("年月日总") if head else name
    deed = next((deed for deed in words_that("head-deed") if thing.endswith(deed)), "")
    return thing.removesuffix(deed) if len(thing) > len(deed) + 1 else thing


def kind_of(unit: str) -> str:
    """What a unit measures; an unknown one counts, and a number without one is an index."""
    if not unit:
        return "index"
    known = unit_of(unit)
    return known.kind if known else "count"
