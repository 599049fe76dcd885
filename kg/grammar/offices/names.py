"""Titles of bodies named right before them, referred to (公司, 该局), or known by nothing but their nouns."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

import regex

from kg.grammar.divisions import gazetteer
from kg.grammar.levels import division_meant, level_before
from kg.grammar.mentions import BodyMention
from kg.grammar.offices.parts import within
from kg.grammar.offices.setting import HEADED, NEAR, PARTY_ORGANS, Office, Setting, Title
from kg.grammar.own_names import CENTRAL
from kg.grammar.segmentation import is_in_dictionary
from kg.lexicon import words
from kg.model import Organisation, Span

_BY_LETTER = regex.compile(
    r"(?<=^|\P{Han}|[由向与和及对了经请])[我本该]?([厅局委校部厂矿师]|(?<=[我本该])院)(党组|党委|纪委|工会|团委|纪检组|纪检监察组|机关党委)?$"
)
_INNER_SCHOOL = regex.compile(r"(?!.*大学).{2,8}学院")
"""A school of a university, which 校 does not mean: 基础医学院."""

_PARTY_PARTS = ("党委", "党组", "党总支", "党支部", "纪委", "工会", "团委", "董事会", "监事会")
_ALSO_NAMES = ("军分区", "警备区", "人武部", "支队", "总队", "大队", "学会", "商会", "联合会")
_REFERENCES = (
    "公司", "集团", "集团公司", "总公司", "分公司", "学校", "医院", "大学", "学院", "协会", "银行", "该局", "该公司", "该校", "总局", "总行",
    "领导小组", "指挥部", "委员会", "专班", *_ALSO_NAMES,
)  # fmt: skip
"""Nouns that lean on a body named before; some of them stand for a body without it, too."""

_ELECTED_TO = regex.compile(r"(?:当选|选举|推选)为?$")
_ROW_OF_ELECTED = regex.compile(
    r"(?r)(?:选举|推选|选出|任命)[^，。；]{2,24}?为(?P<first>[^，。；]{2,40}?)(?:主任|主席|书记|会长|理事长|主任委员)(?:，(?:[^，。；（）()]|[（(][^（）()]{1,12}[）)]){2,120}?为[^，。；]{2,12})*，(?:[^，。；（）()]|[（(][^（）()]{1,12}[）)]){2,120}?为副?$"
)
_LONGEST_ROW = 240
_FAR = 30
"""Among so many bodies before it that one is looked for which a noun alone stands for."""
_TERM = regex.compile(r"第?[一二三四五六七八九十\d]+届(?:委员会|理事会|常务理事会|领导班子|领导机构)$")
_COMPANY = regex.compile(r"(?:公司|集团|厂|银行|基因|科技|股份|控股)$")
_IN_OFFICE = regex.compile(
    r"(?P<works>工作[，,])?(?:先后|期间|曾|又|后)?(?:担任过?|出任|兼任|历任|升任|任)"
    r"(?P<part>(?:(?![任了的在从市县区省])\p{Han}){2,8}[处科室部司系院所])?(?P<ranks>[正副][部厅局处县科]级?、)?$"
)
_ASSISTANT, _OFFICERS = "助理", ("长", "书记", "总裁", "主席", "主任")
"""市长助理 is no assistant of a body called 市长."""
_OF_LEVEL = regex.compile(
    r"(?<=^|\P{Han}|[任为由兼])([省市县区州])((?:(?![省市县区州委的和及])\p{Han}){1,8}[办局厅室处站所])$"
)
_OFFICE = regex.compile(r"(?:(?![省市县区州委的和及了在为任原]|进行|召开)\p{Han}){1,7}(?:[办局厅]|支队|大队)")
_BEFORE_NAME = regex.compile(r"(?:现任|时任|新任|前任|原(?![子料材])|前|而(?!立)|著名|知名|资深|我国|本|该)+")
_NAME = regex.compile(r"\p{Han}(?:\p{Han}|[A-Za-z0-9·（）()])*")
_LEVEL_OF_GROUP = regex.compile(r"(?:以上|以下|级别?|岁)$")
_BARE_ORGAN = regex.compile(
    r"[省市县区州镇乡村](?:委|政府|纪委|人大|政协|党委)|[一二三四五六七八九十]+[局处科室司厅部]"
)
_TASK = regex.compile(r"推进|推动|促进|创建|支持|保障")
_ENDS_LIKE_BODY = regex.compile(
    r"(?:[院所校局会科室系馆团社台部处组委]|大学|中心|公司|集团|证券|银行|地产|基金|期货|信托|咨询|智库)$"
)
_CONJUNCTIONS = ("及", "和", "与", "或", "等")
_HELD_ONCE = regex.compile(
    r"(?P<verb>曾任|历任|先后任|先后担任|曾担任|现任|时任|(?<=[年月，；后])任)(?:(?![的了在从和与及任为由])\p{Han}){2,14}$"
)
"""A verb of office, and what may be the name of a body before the nouns that are known to end it."""

_LONGEST, _SHORTEST, _SHORTEST_WITH_LETTER = 20, 2, 4


def named(setting: Setting, title: Title) -> Office | None:
    """A body that ends right before the title; 斯里兰卡|外交部 is that country's."""
    body = setting.bodies.get(title.end)
    if body is None:
        return None
    start = body.span.start
    if not setting.text.endswith(words("countries"), 0, start):
        return Office(start, body.organisation)
    country = next(name for name in words("countries") if setting.text.endswith(name, 0, start))
    return Office(start - len(country), Organisation(country + body.organisation.name))


def of_place(setting: Setting, title: Title) -> Office | None:
    """云南|书记: its party committee."""
    place = setting.places.get(title.end)
    if title.head.word != "书记" or not place or len(place.code) != 6 or setting.text.startswith("驻村", title.cut):
        return None
    division = gazetteer().at(place.code, setting.year)
    if not division:
        return None
    organ = "党委" if division.name.endswith("自治区") else "委"
    return Office(title.end - len(place.name), Organisation(division.name + organ, division.code))


def before_verb(setting: Setting, title: Title) -> Office | None:
    """在某某集团|担任|董事, 在某委某司|任某处|处长, 某某局工作，先后|任|副科长."""
    verb = _IN_OFFICE.search(setting.text, max(0, title.end - 18), title.end)
    if not verb:
        return None
    body = setting.bodies.get(verb.start())
    office = Office(body.span.start, body.organisation) if body else within(setting, title, verb.start())
    if office is None or office.organisation is None:
        return None
    first = next((group for group in ("part", "ranks") if verb[group]), None)
    start = verb.start(first) if first else title.end
    return Office(start, replace(office.organisation, name=office.organisation.name + (verb["part"] or "")))


def own_department(setting: Setting, title: Title) -> Office | None:
    """公安局|局长 without a division: the home place's; 厅 are provinces' alone."""
    name, home = setting.department_before(title.end), setting.document.home
    start = title.end - len(name)
    if not name or not home or len(home.code) != 6 or not setting.is_free(start):
        return None
    is_province = home.code.endswith("0000")
    if name.endswith("厅") != (is_province and not home.name.endswith("市")) and (name.endswith("厅") or is_province):
        return None
    party = "委" if name in PARTY_ORGANS else ""
    return Office(start, Organisation(home.name + party + name, home.code))


def of_level(setting: Setting, title: Title) -> Office | None:
    """省招商办|主任, 河南省招商办|主任: an office of a division named or meant by a bare level."""
    if of_division := _of_division(setting, title):
        return of_division
    match = _OF_LEVEL.search(setting.text, max(0, title.end - 12), title.end)
    level = level_before(setting.text, match.end(1)) if match else None
    if not match or not level or level[0] != match.start(1):
        return None
    place = division_meant(setting.document, level[1], level[0], setting.before(level[0]))
    return Office(level[0], Organisation(place.name + match[2], place.code)) if place else None


def _of_division(setting: Setting, title: Title) -> Office | None:
    for start in range(max(0, title.end - 9), title.end - 1):
        place = setting.places.get(start)
        if place and len(place.code) == 6 and _OFFICE.fullmatch(setting.text, start, title.end):
            division = place.name + setting.text[start : title.end]
            return Office(start - len(place.name), Organisation(division, place.code))
    return None


def of_country(setting: Setting, title: Title) -> Office | None:
    """国际奥委会|主席, 匈牙利国会|副主席, 某国人民党|主席: a body abroad or between countries by its country and its kind."""
    body = setting.foreign_body_before(title.end) if title.head.kind != "person" else None
    return Office(body.start, Organisation(setting.text[body.start : body.end])) if body else None


def referred(setting: Setting, title: Title) -> Office | None:
    """公司|董事长, 军分区|党委|书记: the company or garrison named before, or its party committee."""
    part = next((part for part in _PARTY_PARTS if setting.text.endswith(part, 0, title.end)), "")
    end = title.end - len(part)
    for word in _REFERENCES:
        start = end - len(word)
        if setting.text.endswith(word, 0, end) and setting.is_free(start):
            body = _last_body(setting, start, word.removeprefix("该"))
            if body is None and word in _ALSO_NAMES:
                return None
            return Office(start, replace(body, name=body.name.removesuffix(part) + part) if body else None)
    return None


def referred_by_letter(setting: Setting, title: Title) -> Office | None:
    """厅|党组|成员, 局|长, 我校|名誉校长: the department or school named before, by its last character alone."""
    match = _BY_LETTER.search(setting.text, max(0, title.end - 4), title.end)
    if not match:
        return None
    named = [b.organisation for b in setting.before(match.start(), _FAR) if _ends_in(b, match[1])]
    whole = [body for body in named if not _INNER_SCHOOL.fullmatch(body.name)] if match[1] == "校" else []
    last = next(reversed(whole or named), None)
    return Office(match.start(), replace(last, name=last.name + (match[2] or ""))) if last else None


def _ends_in(body: BodyMention, letter: str) -> bool:
    return regex.search(HEADED.get(letter, letter + "$"), body.organisation.name) is not None


def _last_body(setting: Setting, offset: int, word: str) -> Organisation | None:
    for body in reversed(setting.before(offset, _FAR)):
        is_school = word == "学校" and regex.search(HEADED["校"], body.organisation.name)
        if body.organisation.name.endswith(word) or is_school or (word == "公司" and _is_company(body)):
            return body.organisation
    return None


def _is_company(body: BodyMention) -> bool:
    return bool(_COMPANY.search(body.organisation.name))


def of_the_elected(setting: Setting, title: Title) -> Office | None:
    """选举产生了市科协第五届委员会，王明当选为|主席: of the body elected."""
    if not _ELECTED_TO.search(setting.text, max(0, title.cut - 3), title.cut):
        return None
    if body := _won_before(setting, title.cut):
        return Office(title.cut, body)
    floor = setting.document.sentence_at(title.cut).start
    elected = setting.text.rfind("选举产生", floor, title.cut)
    if elected < 0:
        return None
    won = setting.text.find("当选", elected, title.cut)
    bodies = [mention for mention in setting.before(title.cut, _FAR) if elected <= mention.span.start < won]
    before = [mention for mention in setting.before(elected) if mention.span.start >= floor]
    named = bodies[:1] or before[-1:]
    if not named:
        return None
    body = named[0].organisation
    return Office(title.cut, replace(body, name=_TERM.sub("", body.name)))


def _won_before(setting: Setting, cut: int) -> Organisation | None:
    """王明当选为市人大常委会主任；李华、张力当选为|副主任: the body that somebody was elected to before a full stop."""
    floor = max(setting.text.rfind("。", 0, cut), setting.text.rfind("\n", 0, cut))
    near = (body for body in reversed(setting.before(cut, _FAR)) if body.span.start > floor)
    return next(
        (b.organisation for b in near if _ELECTED_TO.search(setting.text, b.span.start - 3, b.span.start)), None
    )


def beside_the_elected(setting: Setting, title: Title) -> Office | None:
    """选举王明为市政协主席，李华、张力为副|主席，周正为|秘书长: of the body that the first of a row was chosen for."""
    floor = setting.document.sentence_at(title.cut).start
    row = _ROW_OF_ELECTED.search(setting.text, max(floor, title.cut - _LONGEST_ROW), title.cut)
    if row is None:
        return None
    first = [body for body in setting.before(title.cut) if row.start("first") <= body.span.start < row.end("first")]
    return Office(title.cut, first[-1].organisation) if len(first) == 1 else None


def around_name(setting: Setting, title: Title) -> Office | None:
    """市疾控中心慢病防治所|李明|所长: the body that the name stands behind."""
    name = setting.name_before(title.cut)
    if name is None or title.head.kind not in ("letter", "office", "academic"):
        return None
    named = setting.bodies.get(name.start)
    part = None if named else within(setting, title, name.start)
    body = named.organisation if named else part.organisation if part else None
    is_its = body and (title.head.kind != "letter" or body.name.endswith(title.head.letters))
    return Office(title.cut, body) if is_its else None


def of_the_last(setting: Setting, title: Title) -> Office | None:
    """局长, 校长 alone in a later sentence, or behind a name: of the one bureau or school named before."""
    cut, kinds = title.cut, HEADED.get(title.head.letters, "")
    if not kinds or not (setting.is_free(cut) or setting.is_behind_name(cut)):
        return None
    near = (mention.organisation for mention in setting.before(cut) if cut - mention.span.end < NEAR)
    bodies = [body for body in near if regex.search(kinds, body.name)]
    distinct = {body.place if title.head.kind == "office" else body.name for body in bodies}
    return Office(cut, bodies[-1]) if len(distinct) == 1 else None


def unnamed(setting: Setting, title: Title) -> Office | None:
    """A body known by nothing but its nouns: 光明奶业|董事长; for 专家 and the like they are part of the title."""
    at = _noun_run(setting, title.end)
    if title.head.kind != "person" and at > 0:
        at = _behind_verb_of_office(setting, at)
    name = setting.text[at : title.end]
    if name in words("words_no_bodies") or _BARE_ORGAN.search(name) or _LEVEL_OF_GROUP.search(name):
        return None
    if name.endswith(_CONJUNCTIONS) or (title.head.word == _ASSISTANT and name.endswith(_OFFICERS)):
        return None
    if title.head.kind == "person":
        return Office(at, None, at)
    shortest = _SHORTEST_WITH_LETTER if title.end > title.cut else _SHORTEST
    if not shortest <= len(name) <= _LONGEST or not _NAME.fullmatch(name) or setting.is_foreign(title.end):
        return None
    if setting.department_before(title.end) == name or name in PARTY_ORGANS:
        known = _known_as(setting, name, at)  # 国家发改委 …, 发改委|发言人
        return Office(at, known) if known and known.place == CENTRAL else None
    inside = next((end for end in range(title.end - 1, at, -1) if end in setting.bodies), None)
    if inside is not None:
        body = setting.bodies[inside]
        return Office(body.span.start, body.organisation, inside)
    known = _known_as(setting, name, at)
    if known is None and title.head.kind == "academic" and not _ENDS_LIKE_BODY.search(name):
        return None
    return Office(at, known or _with_division(setting, name, at, title.end))


def _noun_run(setting: Setting, end: int) -> int:
    """Where the run of nouns before `end` begins, by the segmenter's hints."""
    tokens = setting.document.tokens
    starts = setting.document.starts(tokens)
    index, at = bisect_left(starts, end) - 1, end
    while index >= 0 and end - at < _LONGEST and _may_name(tokens[index].flag):
        at = starts[index]
        index -= 1
    at = _unknown_beginning(setting, index, at) if at < end else at
    if task := _TASK.search(setting.text, max(0, at - 2), at):
        at = task.start() if at < end and setting.is_alone(task.start()) else at
    before = _BEFORE_NAME.match(setting.text, at, end)
    return int(before.end()) if before else at


def _behind_verb_of_office(setting: Setting, at: int) -> int:
    """Where a body begins that fills all from a verb of office on: 曾任|甲州师专政教系|团总支."""
    verb = _HELD_ONCE.search(setting.text, max(0, at - _LONGEST), at)
    return int(verb.end("verb")) if verb else at


def _unknown_beginning(setting: Setting, index: int, at: int) -> int:
    """Where a word begins that no dictionary knows, at the head of a clause: 恒达|鞋业, though it was taken for a verb."""
    tokens = setting.document.tokens
    word = tokens[index].word if index >= 0 else ""
    if not 2 <= len(word) <= 3 or is_in_dictionary(word) or word in words("body_stops"):
        return at
    start = tokens[index].span.start
    return start if setting.is_alone(start) and _NAME.fullmatch(word) else at


def _may_name(flag: str) -> bool:
    return (flag[0] in "nbjsazgi" and not flag.startswith("nr")) or flag in ("vn", "eng", "l")


def _known_as(setting: Setting, name: str, before: int) -> Organisation | None:
    """The body named before whose name ends so: 宪法法律委 after 全国人大宪法法律委."""
    bodies = (mention.organisation for mention in reversed(setting.before(before)))
    return next((body for body in bodies if body.name.endswith(name)), None)


def _with_division(setting: Setting, name: str, at: int, end: int) -> Organisation:
    level = level_before(setting.text, at + 1) if name[0] in "省市区县州" else None
    if level and level[0] == at and (place := division_meant(setting.document, level[1], at, setting.before(at))):
        return Organisation(place.name + name[1:], place.code)
    within = setting.document.within(setting.document.places, Span(at, end))
    return Organisation(name, next((mention.place.code for mention in within if mention.place.code), ""))
