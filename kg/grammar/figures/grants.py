"""Grants: what is given to whom, as a sum or as a part of something, named after both."""

from __future__ import annotations

import regex

from kg.grammar.figures.site import Site

_KINDS = r"(?:一次性)?(?:奖励|奖补|奖金|补助|补贴|资助|扶持|贴息)(?:资金|金|额)?"
_GRANT = regex.compile(_KINDS)
_PART_OF = regex.compile(r"(?r)(?:按照?|依照|根据)(?:其|该|相应)?(?P<of>\p{Han}{2,24}?)的?\s*$")
_GIVEN_AS = regex.compile(
    rf"\s*(?:以内|左右)?的?(?:比例|标准|额度)?(?:分别)?(?:给予|予以|进行|对)?(?P<what>{_KINDS}\p{{Han}}{{0,8}})"
)
_EACH = regex.compile(
    rf"^(?:对|给)?每(?:[个家户名人项位]|一)?(?P<who>\p{{Han}}{{0,10}}?)(?P<what>{_KINDS})?(?:标准|总额)?(?:最高|最多|不超过|上限|不高于|可达|可获|达|为)+(?:给予)?\s*$"
)
_OF_SUM = regex.compile(rf"的(?P<what>(?:资金|财政|专项|现金|政府)*{_KINDS})$")
"""给予[大型商场]不超过25万元的[资金奖励]."""
_OF_RATE = regex.compile(rf"的(?P<what>\p{{Han}}{{0,4}}{_KINDS})$")
"""给予年化0.55%的[贷款贴息]."""
_AT_MOST = regex.compile(
    r"^(?:最高|最多|上限|单项|累计)+(?:可达|不超过|不高于|给予|可获|奖励|补助|补贴|资助|达|为)*\s*$"
)


def read_grant(site: Site) -> bool:
    """Keep a grant; False if the run states none."""
    if site.kind not in ("money", "share") or not _GRANT.search(site.line.text):
        return False
    name = _name_of_part(site) if site.kind == "share" else _name_of_limit(site)
    if name:
        site.add_values((name,))
    return bool(name)


def _name_of_part(site: Site) -> str:
    """按[设备购置额]的10%给予[补助]."""
    if of := _OF_RATE.match(site.right):
        return str(of["what"])
    part, given = _PART_OF.search(site.left), _GIVEN_AS.match(site.right)
    return f"{part['of']}{given['what']}比例" if part and given else ""


def _name_of_limit(site: Site) -> str:
    """每个[项目]最高可达60万元, 最高300万元: of the grant that the sentence speaks of."""
    left = site.left.strip()
    each = _EACH.match(left)
    if each and (each["who"] or each["what"]):
        return f"{each['who']}{each['what'] or _grant_before(site)}"
    if given := _OF_SUM.match(site.right):
        return f"{site.name_in(site.run.before)}{given['what']}"
    if not each and not _AT_MOST.match(left):
        return ""
    own = _GRANT.match(site.right.removeprefix("的"))
    return own.group() if own else _grant_before(site)


def _grant_before(site: Site) -> str:
    """The grant that was named last before the run."""
    start = site.run.before.start - site.line.span.start
    named = [match.group() for match in _GRANT.finditer(site.line.text, 0, start)]
    return named[-1] if named else ""
