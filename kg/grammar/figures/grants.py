"""Grants: what is given to whom, as a sum or as a part of something, named after both."""

from __future__ import annotations

from dataclasses import replace

import regex

from kg.grammar.figures.site import Site

_KINDS = r"(?:一次性|以奖代补|资金|现金|财政|专项|基本)*(?:奖励扶持|奖励|奖补|奖金|补助|补贴|资助|扶持|贴息|以奖代补)(?:资金|金|额)?"
_GRANT = regex.compile(_KINDS)
_PART_OF = regex.compile(r"(?r)(?:按照?|依照|根据)(?:其|该|相应)?(?P<of>\p{Han}{2,24}?)的?\s*$")
_GIVEN_AS = regex.compile(
    rf"\s*(?:以内|左右)?的?(?:比例|标准|额度)?(?:分别)?(?:给予|予以|进行|对)?(?P<what>{_KINDS}\p{{Han}}{{0,8}})"
)
_EACH = regex.compile(
    rf"^(?:对|给|给予)?(?:每(?:[个家户名人项位]|一)|(?=每))(?P<who>\p{{Han}}{{0,10}}?)(?P<what>{_KINDS})?(?:标准|总额)?(?:最高|最多|不超过|上限|不高于|可达|可获|达|为|给予|予以)*\s*$"
)
_TO_WHOM = regex.compile(
    rf"^(?:其中|同时|还|将|可|并|凡)*对于?(?P<who>[^，。；]{{3,32}}?)(?:分别|各|均|再|将|可|按|按照|额外)*(?:给予|予以|发放)?(?:每[个家人名户项])?(?:最高|最多|不超过|可)*(?P<what>{_KINDS})(?P<whom>[\p{{Han}}]{{2,10}}?)?(?:标准)?(?:每[个家人名户项])?(?:为|达|最高|最多|不超过|可达)*\s*$"
)
"""对[列入名录的单位][一次性奖励]5万元."""
_GIVEN_TO = regex.compile(
    r"^(?:其中|同时|还|将|可|并|凡)*对于?(?P<who>[^，。；]{2,28}?)(?:分别|各|均|再|将|可|按|按照|额外|一次性)*(?:给予|予以|发放|提供)(?:每[个家人名户项月年])?(?:最高|最多|不超过|不高于|可)*\s*$"
)
_GIVEN_BEHIND = regex.compile(rf"(?:以内|左右)?的?(?P<what>\p{{Han}}{{0,6}}?{_KINDS})(?:$|[的等])")
"""对[顶尖人才]给予500万元[安家补贴]."""
_PER_UNIT = regex.compile(
    rf"^(?:按照?)?每(?:张|床|亩|辆|台|套|件|头|吨|平方米|座|所|个|家|户|人|名|项)(?:[每/]?(?:年|月))?(?:的?标准)?(?:给予|发放|补助|奖励|补贴)*(?:一次性)?(?P<what>\p{{Han}}{{0,6}}?{_KINDS})\s*$"
)
_WHOM = regex.compile(r"对于?(?P<who>\p{Han}{3,24}?)的?")
_SELECTED = regex.compile(
    r"(?:评选|遴选|评审|认定|征集|评定|推出|命名|扶持|培育|选树|打造|建设|创建)(?:认定|表彰|出)*(?:一批|\d+[个家名项])?(?P<who>(?:“[^“”]{2,12}”|\p{Han}){2,20})$"
)
"""Those that each gets it: 每年挑选一批[先进渠长]，每个….."""
_OF_SUM = regex.compile(rf"的(?P<what>(?:资金|财政|专项|现金|政府)*{_KINDS})$")
"""给予[大型商场]不超过25万元的[资金奖励]."""
_OF_RATE = regex.compile(rf"的(?P<what>\p{{Han}}{{0,4}}{_KINDS})$")
"""给予年化0.55%的[贷款贴息]."""
_GIVEN = regex.compile(r"[了已]|累计|共(?!同|享|建)|发放|拨付|兑现|被授予|去年|上年|称号")
"""A grant told of as given, with an honour or otherwise."""
_AT_MOST = regex.compile(
    r"^(?:最高|最多|上限|单项|累计)+(?:可达|不超过|不高于|给予|可获|奖励|补助|补贴|资助|达|为)*\s*$"
)


def read_grant(site: Site) -> bool:
    """Keep a grant; False if the run states none."""
    if site.kind not in ("money", "share") or not _GRANT.search(site.line.text):
        return False
    name = _name_of_part(site) if site.kind == "share" else _name_of_limit(site)
    if name:
        promised(site).add_values((name,) * len(site.run.slots))
    return bool(name)


def promised(site: Site) -> Site:
    """The site of a grant that is not told of as given: one to come."""
    is_told = site.setting.status != "actual" or _GIVEN.search(site.line.text) is not None
    return site if is_told else replace(site, setting=site.setting._replace(status="target"))


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
    if given := _TO_WHOM.match(left):
        before, marked, rest = str(given["who"]).partition("“")
        return f"{(rest if marked else before).replace('”的', '').replace('”', '')}{given['what']}"
    if (per := _PER_UNIT.match(left)) and (who := _whom_before(site)):
        return f"{who}{per['what']}"
    if (given := _GIVEN_TO.match(left)) and (behind := _GIVEN_BEHIND.match(site.right)):
        return f"{given['who']}{behind['what']}"
    if each and (each["who"] or each["what"]):
        who = each["who"] if len(each["who"]) > len("单位") else _selected_before(site) or each["who"]
        return f"{who}{each['what'] or _grant_before(site)}"
    if given := _OF_SUM.match(site.right):
        return f"{site.name_in(site.run.before)}{given['what']}"
    if not each and not _AT_MOST.match(left):
        return ""
    own = _GRANT.match(site.right.removeprefix("的"))
    kind = own.group() if own else _grant_before(site)
    return f"{_selected_before(site)}{kind}" if each and kind else kind


def _whom_before(site: Site) -> str:
    """Whom or what the clause before names: 对新建护理型床位，[每张….]"""
    named = _WHOM.fullmatch(site.line.words(site.last_clause).strip()) if site.last_clause else None
    return str(named["who"]) if named else ""


def _selected_before(site: Site) -> str:
    """Who was chosen in the clause before."""
    chosen = _SELECTED.search(site.line.words(site.last_clause).rstrip()) if site.last_clause else None
    return str(chosen["who"]).rpartition("的")[2] if chosen else ""


def _grant_before(site: Site) -> str:
    """The grant that was named last before the run."""
    start = site.run.before.start - site.line.span.start
    named = [match.group() for match in _GRANT.finditer(site.line.text, 0, start)]
    return named[-1] if named else ""
