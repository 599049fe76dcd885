"""Sums of money, named after what they pay for."""

from __future__ import annotations

import regex

from kg.grammar.figures import parlance, phrases
from kg.grammar.figures.site import Site
from kg.grammar.figures.words import alternatives, words_that
from kg.model import Span

_SPENT_ON = regex.compile(rf"^(?:用于|用来|的|资金|{alternatives('light', 'funding')})+")
_SUMS = regex.compile(
    r"(?:财政|专项|扶持|奖励|补助|一次性|给予|最高)*(?:奖励|奖金|补助|补贴|资助|资金|经费|投资|投入|出资|支持)"
)
_EACH = ("每", "按每", "按照每")
_GIVEN = regex.compile(r"^标准(?:给予|发放|予以|进行|支付|享受|落实)?(?:了|一次性)?")
"""How much each gets: 按每平方米500元的标准给予[购房补贴]."""
_AWARDED = regex.compile(r"(?:各|均|分别|每[人个家名])*(?:获得?|奖励?|颁发|发给|给予)(?:人民币|奖金|奖励)*")
_HONOUR = regex.compile(r"“([^“”]{2,20})”(?:荣誉)?(?:称号)?$")
"""An honour, and the money that comes with it: 被评为“红旗乡镇”，[各奖三千元]."""
_LONGEST_PURPOSE = 20
_LIMITS = ("最高", "最低", "最多", "最少")
_SIZES = ("规模", "总额", "总价值", "价值", "首期")
_PURPOSE = regex.compile(
    r"(?:主要|重点|专门|全部)?(?:用于|用来|支持|扶持)(\p{Han}{2,14})$|((?:新建|建设|改造|实施|整治|修建|扩建|改扩建|完成|办好|开展|推进|治理|购置|维修|发展|解决)\p{Han}{2,10})"
)
_RECEIVER = regex.compile(r"(?:对于?|给予|凡|每)([\p{Han}\d]{3,30}?)的?")
_OWNER_AFTER = regex.compile(
    r"的(?:[\d一二两三四五六七八九十百]+[个项家条座])?(\p{Han}{2,12}?)(?=集中|正式|建设正式|开工|签约|落地|竣工|投产|启动|建成|$)"
)


def name_of_sum(site: Site, left: str, right: str) -> str:
    """设立3亿元产业基金, 投入5亿元治理河道, 安排资金2000万元，用于扶持农业, 总投资13亿元的项目."""
    if site.right.startswith("的") and site.line.words(site.run.clause).startswith(("对", "凡")):
        return ""
    if _AWARDED.fullmatch(site.left.strip()) and (honour := _honour_before(site)):
        return honour + ("奖金" if "奖金" in site.left else "奖励")
    if right.startswith("标准"):
        return _paid_for(site) + str(_GIVEN.sub("", right))
    if left.startswith(_EACH) and right:
        left, right = "", _GIVEN.sub("", right)
    if left in _LIMITS and site.right.startswith("的"):
        left = ""
    if site.right.startswith("的") and left.endswith("总投资"):
        left = "总投资"
    if not left and _SUMS.fullmatch(right):
        return _paid_for(site) + right
    if left != "总投资" and (not left or (left.endswith(words_that("funding")) and right)):
        spent = _SPENT_ON.sub("", right)
        fund = "投入" if left.endswith("投入") and right == spent else ""
        return spent + fund if len(spent) > 1 else _paid_with(site, left)
    if right and not site.right.startswith("的") and (verb := parlance.last_verb(site.document, site.run.before)):
        return verb + right
    if left.endswith(_SIZES) and site.right.startswith("的") and len(right) > 3:
        return right
    if phrases.leaning_heads().fullmatch(left):
        owner = _OWNER_AFTER.match(site.line.words(Span(site.run.after.start, site.run.clause.end)))
        if owner:
            return str(owner[1]) + left
    name = site.leaning(left)
    if _is_bare_deed(site, name):
        return ""
    return _paid_with(site, name) if _SUMS.fullmatch(name) or name in words_that("bare-funding") else name


def _spent_on_counted(site: Site) -> str:
    """投入1.35亿元完成86所[学校建设]: what stands behind the number of things that a sum goes to."""
    counted = site.document.within(site.document.quantities, Span(site.run.after.start, site.run.clause.end))
    noun = site.line.words(Span(counted[-1].span.end, site.run.clause.end)).strip("的") if counted else ""
    return f"{noun}投入" if 3 < len(noun) < _LONGEST_PURPOSE else ""


def _paid_with(site: Site, left: str) -> str:
    """A sum with what it pays for, told in the next clause; nothing where that says no more than that it was spent."""
    if left in words_that("bare-funding") and (counted := _spent_on_counted(site)):
        return counted
    purpose = _paid_for(site)
    return purpose + left if purpose or left not in words_that("bare-funding") else ""


def _honour_before(site: Site) -> str:
    """The honour that the clause before confers."""
    honour = _HONOUR.search(site.line.words(site.last_clause).rstrip()) if site.last_clause else None
    return str(honour[1]) if honour else ""


def _paid_for(site: Site) -> str:
    """What a sum goes to, from the clause beside it: 用于[扶持农业]; 对[获奖企业]，奖励10万元."""
    purpose = _PURPOSE.match(_up_to_figure(site, site.next_clause)) if site.next_clause else None
    if purpose:
        return str(purpose[1] or purpose[2])
    receiver = _RECEIVER.fullmatch(site.line.words(site.last_clause)) if site.last_clause else None
    return str(receiver[1]).removesuffix("的") if receiver else ""


def _is_bare_deed(site: Site, name: str) -> bool:
    """释放8000亿元 says not of what; 投资 and 出口 do."""
    if len(name) != 2 or name in words_that("funding") or phrases.leaning_heads().fullmatch(name):
        return False
    return parlance.is_verb_only(site.document, site.line, name, site.run.before)


def _up_to_figure(site: Site, clause: Span) -> str:
    """The words of a clause before its first quantity."""
    quantities = site.document.within(site.document.quantities, clause)
    return site.line.words(Span(clause.start, quantities[0].span.start) if quantities else clause)
