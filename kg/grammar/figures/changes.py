"""How figures have changed: 同比增长8%, 比去年增加60人, 是2010年的3倍, 翻一番."""

from __future__ import annotations

import re

import regex

from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.basis import BASIS, basis_name
from kg.grammar.figures.by_place import read_changes_by_place
from kg.grammar.figures.figure import Change, Figure
from kg.grammar.figures.heads import head_pattern
from kg.grammar.figures.lists import names_of
from kg.grammar.figures.raised import change_of, raised_pattern, read_raised
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives, words_that
from kg.model import Span

_CHANGE = regex.compile(
    rf"(?r)(?:(?P<down>{alternatives('down')})|(?P<up>{alternatives('up')}))(?:了|幅度?)?(?:(?:[都均]|保持|稳定)?在|均|都|为|达到?|约|近|超过?|逾|接近|将近|不低于|不少于|至少|左右)*\s*$"
)
_TURNED = regex.compile(rf"(?r)由(?:上年|去年)同期的?(?P<verb>{alternatives('down', 'up')})$")
_SPEED = regex.compile(
    r"(?r)(?:增速|增幅|涨幅|(?<!自然)增长率|增长速度|增长幅度|(?P<fall>降幅|跌幅)|(?:预期)?(?:增长|增速)(?:预期)?(?:预期|目标))(?:(?:目标|预期)|(?:设定|确定|预定|调整|控制|保持|稳定|维持)?[为在]|同比|分别|约|高?达到?|为|超过?|均|实现|近)*\s*$"
)
_AT_SPEED = regex.compile(r"的?(?:同比|年均|平均)?(?:增速|增幅|涨幅|增长(?:速度|率)?|速度)(?!目标|要求)")
"""How fast the figure before has grown, said before the word for it: 20.2%的增速比上半年加快….", as in 309亿元，20.2%的增速."""
_OF_SPEED = regex.compile(
    r"(?:的)?(?P<speed>(?:同比|环比)(?:增速|增幅|涨幅|降幅|跌幅))(?=(?:分别|均|则|也|再)*(?:(?:比|较)\p{Han}{1,10}?)?(?:分别|均|再|又|略有?|各)*$)"
)
"""How fast something has changed, itself changed: 同比涨幅[比上月]扩大."""
_TIMES = regex.compile(r"(?r)(?:是|为|相当于|达到?)(?P<of>[^，是为]{0,20})的\s*$")
_EARLIER = regex.compile(r"前\p{Han}{1,3}年|(?:上年|去年)?同期|上年|[“十一二三四五]+期?末?”?")
_COMPARED_TO = regex.compile(r"(?<![占配环同])(?:相?比|较)(?![重例率值较大高强快])[\p{Han}\d“”]{1,24}$")
_IN_A_ROW = regex.compile(r"连续[\p{Han}\d]{1,3}?(?:年|个?季度|个?月)")
"""For how long something has grown by that much: a rank, no figure of its own beside the exact one."""
_COMPARES = regex.compile(r"[比较于]|同期|以往|往年|相差|环比")
_REACHING = regex.compile(r"(?r)(?:高达|多达|低至|少至)\s*$")
_ABOVE = regex.compile(
    r"(?r)(?:(?P<above>[高快大优多强]于|高出|跑赢|领先于?)|[低慢小少]于|跑输|落后于?)[\p{Han}\d“”]{2,14}?(?:约|近)?\s*$"
)
_WITH_PARTNER = regex.compile(r"\s*(?:其中)?对(?!外)")
_OF_GOODS = regex.compile(r"(出口|进口)(?:商品|产品|品类|货物)?(?:结构)?(?:方面|看|中)$")
_YEAR = re.compile(r"\d{4}(?=-|/|$)")
_WHOLE_YEAR = re.compile(r"(?:全年|同期)$|[“”]")
_POINTING = regex.compile(
    r"(?:上述|以上|这)?(?:[两三四五六七八九\d]大?[项个]|各项?|主要)(?:主要|经济)?(?:指标|数据|数字)"
)
"""Those told before, by their number: 四项指标同比分别下降….."""
_SHORT = len("经济")
_BY_HARVEST = ("增产", "减产", "增收", "减收", "增效", "增盈", "减亏", "增支", "减支")
"""By how much something grew where nothing else is said; 夏粮增产 has a name of its own."""
_ENDS_IN_THEMSELVES = ("减亏", "扭亏", "增效", "节支", "增盈", "减负", "降本")
"""What is told without more is an amount by itself: 销售收入4600万元，[减亏]620万元."""
_IN_MOTTO = regex.compile(r"“[^”]*、$")
"""“上台阶、翻一番”: a member of a motto."""
_RELATIVE_KINDS = ("share", "points", "multiple")


def read_change(site: Site) -> bool:
    """Keep the change that the run states; False if it states none."""
    if turned := _TURNED.search(site.left):
        return _read_turned(site, turned)
    if site.kind == "share" and _AT_SPEED.match(site.right):
        _keep_carried(site, [change_of(site.quantity, 1, "")])
        return True
    times = _TIMES.search(site.left) if site.kind == "multiple" else None
    if times:
        _read_times(site, times["of"], site.name_before(times.start()))
    elif site.kind == "multiple" and site.left.endswith(("翻", "翻了")):
        _read_doubling(site)
    elif raised := raised_pattern().search(site.left) if site.kind == "share" else None:
        read_raised(site, raised)
    elif phrase := _phrase_and_sign(site):
        _read_growth(site, *phrase)
    else:
        return False
    return True


def _read_turned(site: Site, turned: regex.Match[str]) -> bool:
    """由上年同期下降5%转为增长3%: the first is the change of the year before."""
    name = site.name_before(turned.start()) or site.memory.name
    sign = -1 if turned["verb"] in words_that("down") else 1
    period = _YEAR.sub(lambda year: str(int(year.group()) - 1), site.setting.period)
    change = change_of(site.quantity, sign, "同比")
    if phrases.is_plausible(name):
        setting = site.setting._replace(period=period)
        site.memory.add(Figure(name, site.focus(site.run.slots[0]), setting, change=change), is_open=False)
    return True


def _phrase_and_sign(site: Site) -> tuple[str, int] | None:
    """The phrase before a verb of change and its sign, or None if the figure is no change."""
    speed = _SPEED.search(site.left)
    if speed and _is_growth_of_name(site, speed.start()):
        return site.left[: speed.start()].removesuffix("的"), -1 if speed["fall"] else 1
    above = _ABOVE.search(site.left) if site.kind == "points" else None
    if above:
        return site.left[: above.start()], 1 if above["above"] else -1
    match = _CHANGE.search(_REACHING.sub("", site.left))
    if not match or "每增" in site.left or _is_sum(site, match) or _is_size(site, match):
        return None
    phrase = _COMPARED_TO.sub("", site.left[: match.start()])
    phrase = phrase.removesuffix("的") if site.kind == "share" else phrase
    if site.kind not in _RELATIVE_KINDS and not _is_change_of_amount(site, phrase):
        return None
    return phrase, -1 if match["down"] else 1


def _is_growth_of_name(site: Site, until: int) -> bool:
    """增加值的增速为8% is growth of what is named before, 增速8% of what was; 经济增速 is a name by itself."""
    name = site.name_before(until).removesuffix("的")
    return not name or (site.kind == "share" and len(name) > _SHORT)


def _is_sum(site: Site, verb: regex.Match[str]) -> bool:
    """累计增加208万人 says how many there came to be over the years; 累计下降48% is a change."""
    return site.kind not in _RELATIVE_KINDS and site.left.startswith("累计", verb.start() - 2)


def _is_size(site: Site, verb: regex.Match[str]) -> bool:
    """高15米 without anything compared says how high, not how much higher; 农房改善1800户 counts homes."""
    if site.kind in _RELATIVE_KINDS or _COMPARES.search(site.left):
        return False
    if verb["up"] in ("改善", "好转"):
        return True
    return (verb["up"] or verb["down"]) in ("高", "低")


def _is_change_of_amount(site: Site, phrase: str) -> bool:
    """外汇占款减少5亿元, and 比去年增加60人 after a count of people; 新增就业5万人 is a value."""
    if site.left.rstrip("约近超").endswith(_BY_HARVEST) and BASIS.sub("", phrase).strip():
        return False
    if site.left.strip().rstrip("约近超") in _ENDS_IN_THEMSELVES:
        return False
    own = site.line.stretch(site.run.before.start, len(phrase))
    if phrases.is_plausible(site.name_in(own)) and not parlance.ends_in_verb(site.document, own):
        return True
    compared = BASIS.search(site.left) is not None
    is_bare = phrase.strip(" 、分别各均也又再还") == ""
    return site.memory.last_of_kind(site.kind) is not None and (compared or is_bare)


def _read_growth(site: Site, phrase: str, sign: int) -> None:
    if speeds := _speeds_of_last(site, phrase):
        basis = _basis(site, _OF_SPEED.sub("", site.left))
        _keep_each(site, speeds, [change_of(slot.quantity, sign, basis) for slot in site.run.slots])
        return
    name = site.leaning(site.name_before(len(phrase)))
    if not name and _IN_A_ROW.search(phrase):
        return
    if not name and not site.memory.open and _names_nothing(site, phrase):
        name = site.memory.name or site.memory.topic
    if not name and not site.memory.open and not site.memory.name:
        name = site.memory.name = site.subject_before()
    basis = _basis(site, site.left) or ("" if name or not _follows(site) else site.memory.basis)
    site.memory.basis = basis if basis.startswith("比") else ""
    alike = [change_of(slot.quantity, sign, basis) for slot in site.run.slots]
    if read_changes_by_place(site, alike):
        return
    signs = (sign, *(_own_sign(site.line.words(slot.before), sign) for slot in site.run.slots[1:]))
    _keep(site, name, [change_of(slot.quantity, own, basis) for slot, own in zip(site.run.slots, signs, strict=True)])


def _follows(site: Site) -> bool:
    """Whether the run stands right behind the last one: 较1月20日增加3.2万人，[提高9.5个百分点]."""
    return site.previous is not None and site.previous.clause in (site.last_clause, site.run.clause)


def _speeds_of_last(site: Site, phrase: str) -> tuple[str, ...]:
    """同比涨幅分别扩大4.8和2.9个百分点: how fast each of the figures before has changed; () if the phrase says something else."""
    speed = _OF_SPEED.search(phrase) if site.kind == "points" else None
    count = len(site.run.slots)
    if not speed:
        return ()
    if own := site.name_before(speed.start()):
        return (own + speed["speed"],) if count == 1 else ()
    last = [site.memory.figures[index] for index in site.memory.open[-count:]]
    owners = [figure.name for figure in last] or [site.memory.name] * (count == 1)
    return tuple(owner + speed["speed"] for owner in owners if owner) if len(owners) == count else ()


def _names_nothing(site: Site, phrase: str) -> bool:
    """Whether a time is all that stands before the verb: …增长9%；9月当月[增长10%]."""
    dates = site.document.within(site.document.dates, site.run.before)
    return bool(dates) and len(phrase.strip()) <= sum(date.span.end - date.span.start for date in dates) + 2


def _own_sign(words: str, shared: int) -> int:
    """下降4.6%、增长1.3%: a later member of a list may have a verb of its own."""
    match = _CHANGE.search(words)
    return shared if not match else -1 if match["down"] else 1


def _read_times(site: Site, of: str, name: str) -> None:
    """是2010年的3倍: against a time only."""
    dates = site.document.within(site.document.dates, site.run.before)
    if dates:
        basis = _WHOLE_YEAR.sub("", site.document.quotation(dates[-1].span))
    else:
        basis = of if _EARLIER.fullmatch(of) else ""
    if basis:
        _keep(site, name, [Change(slot.quantity.value, "倍", basis) for slot in site.run.slots])


def _read_doubling(site: Site) -> None:
    """利润翻一番: once more as much; 翻两番: three times more."""
    phrase = site.left.rstrip("翻了")
    if _IN_MOTTO.search(phrase):
        return
    more = 2 ** min(int(float(site.quantity.value)), 10) - 1
    _keep(site, site.name_before(len(phrase)), [Change(str(more), "倍", _basis(site, phrase))])


def _keep(site: Site, name: str, changes: list[Change]) -> None:
    if name and not (len(changes) > 1 and _POINTING.fullmatch(name)):
        _keep_named(site, name, changes)
    else:
        _keep_carried(site, changes)


def _keep_named(site: Site, name: str, changes: list[Change]) -> None:
    names = (_completed(site, own) for own in names_of(name, len(changes)))
    for own, slot, change in zip(names, site.run.slots, changes, strict=False):
        told = site.memory.told_without_change(own, site.setting) if len(changes) == 1 else None
        if told is not None:
            figure = site.memory.figures[told]
            site.memory.figures[told] = figure._replace(change=change.settled())
        elif phrases.is_plausible(own):
            site.memory.add(Figure(own, site.focus(slot), site.setting, change=change.settled()))
    site.memory.name = name


def _keep_each(site: Site, names: tuple[str, ...], changes: list[Change]) -> None:
    for own, slot, change in zip(names, site.run.slots, changes, strict=True):
        if phrases.is_plausible(own):
            site.memory.add(Figure(own, site.focus(slot), site.setting, change=change.settled()), is_open=False)


def _completed(site: Site, name: str) -> str:
    """A member of what is spoken of with what is measured of it: a branch, a partner in trade, a kind of goods."""
    if _WITH_PARTNER.match(site.left):
        return site.memory.trade_with(name)
    goods = _OF_GOODS.search(site.line.words(site.last_clause)) if site.last_clause else None
    if goods and not head_pattern().search(name):
        return name + str(goods[1])
    return site.memory.price_of(site.memory.sector(name))


def _keep_carried(site: Site, changes: list[Change]) -> None:
    """Changes of the figures named last; a figure that has one already gets a row of its own for the next."""
    targets = _targets(site, len(changes))
    if len(targets) < len(changes):
        return
    for index, slot, change in zip(targets, site.run.slots, changes, strict=True):
        figure = site.memory.figures[index]
        if figure.change is None and figure.value is not None and not _is_multiple_of(change):
            focus = Span(figure.focus.start, slot.quantity.span.end)
            site.memory.figures[index] = figure._replace(change=change.settled(), focus=focus)
        else:
            again = change.settled(figure.change)
            site.memory.add(Figure(figure.name, site.focus(slot), site.setting, change=again), is_open=False)


def _is_multiple_of(change: Change) -> bool:
    """Whether it is told how many times an earlier value something is: 是2004年的2.1倍, not 增长1.1倍."""
    return change.unit == "倍" and bool(change.basis) and not change.basis.startswith(("同比", "环比", "年均", "比"))


def _targets(site: Site, count: int) -> list[int]:
    """The figures that changes without a name belong to: points to shares, amounts to values of their kind."""
    memory = site.memory
    if count == 1:
        wanted = "share" if site.kind == "points" else site.kind
        match = memory.last_but_share() if site.kind == "share" else memory.last_of_kind(wanted)
        if match is not None:
            return [match]
    return memory.open[-count:]


# ---------------------------------------------------------------- against what


def _basis(site: Site, phrase: str) -> str:
    clause_before = site.line.words(site.last_clause) if site.last_clause else ""
    places = (phrase, site.line.words(site.run.clause), clause_before if clause_before.endswith("比") else "")
    found = next((hits for words in places if (hits := list(BASIS.finditer(words)))), [])
    return basis_name(found[-1], site.setting.period) if found else ""
