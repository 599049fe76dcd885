"""Honours by name: 授予某人“…”称号, 荣获“…”奖, 被评为…, 荣立一等功."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.grammar.enumerations import split
from kg.grammar.honours.honour import COUNT, Honour, clause_start, heads, is_real, year_in
from kg.model import Span

_QUOTED = "(?:“(?P<quoted>[^”，。；]{2,30})”|‘(?P<quoted>[^’，。；]{2,30})’|「(?P<quoted>[^」，。；]{2,30})」)"
_RANK = "(?:国家|荣誉|光荣|先进)*(?:称号|牌匾|匾牌|锦旗|奖章|勋章|奖牌|奖项|奖杯|证书|奖)?"
_PLAIN = "(?P<plain>(?![奖者])(?:(?:[金银铜]奖|[特一二三四]等奖)(?=[，。；、]|$)|[^，。；：、“”]{2,40}?(?:称号|奖章|勋章|荣誉证书|证书|[特一二三四]等奖|金奖|银奖|铜奖|大奖|优秀奖|提名奖|奖状|奖牌|奖(?![状牌章项杯]))))"
_LISTED = regex.compile(
    f"(?:被)?(?:授予|评为|获得?|荣获)(?:{_QUOTED}{_RANK}|{_PLAIN})的?(?:个人|单位|集体|企业|同志|教师)?(?:的)?"
    "(?:是|有|为|分别是|分别为|包括)(?:：|:)?(?P<list>[^。；]{2,600})"
)
_ASIDE = "“[^”，。；]{1,12}”(?=\\p{Han}(?<![和与及、])[^，。；“]{0,16}“)(?!(?:国家)?(?:荣誉|光荣)|称号|奖|勋章)"
"""A quoted word that belongs to the recipients: 授予某林场“老班长”护林队“先进集体”称号."""
_CONFERRED = regex.compile(
    f"(?P<passive>被(?P<giver>[^，。；“”]{{0,16}}?)|获)?(?:追授予?|授予|颁授|颁发)(?:了)?(?P<who>(?:[^“，。；]|{_ASIDE}){{0,80}}?){_QUOTED}{_RANK}"
)
_AND_GIVES = regex.compile(
    f"[、，；](?!继续|保留|撤[销消]|取消|收回|摘)(?:(?:追授|授)予)?(?P<who>(?:[^“”，。；、]{{2,30}}、)*[^“”，。；、为]{{2,30}})为?{_QUOTED}{_RANK}"
)
_HOLDERS = regex.compile(
    f"(?:获得|荣获|授予|评为)了?{_QUOTED}{_RANK}的(?P<list>[^。；：，“”]{{2,200}}?)(?=(?:和|、|以及)(?:获得|荣获|被授予|被评为)|(?:进行|予以|给予)了?(?:隆重)?(?:表彰|奖励|嘉奖)|颁|发|授|上台)"
)
_GAINED = regex.compile(
    "(?:被(?P<giver>[^，。；“”]{0,16}?))?(?:荣获|荣膺|获评|获颁|分获|喜获|获得|(?<![寻捕缴查破抓俘收截])获|评选为|评为|命名为|认定为|授予|表彰为)[了过]?(?:为)?"
    f"(?:由[^，。]{{2,20}}(?:颁发|授予)的)?(?P<before>[^“，。；、的]{{0,24}}?)(?:{_QUOTED}{_RANK}|{_PLAIN})"
)
_NAMED_AS = regex.compile(
    "(?:被(?P<giver>[^，。；“”]{0,16}?)(?:评选为|评为|命名为|表彰为)|获评)(?:了)?(?P<plain>[^，。；、“”：]{3,40})(?=[，。；、]|$)"
)
_ELECTED = regex.compile(
    "当选(?:为)?(?P<plain>[^，。；、“”：]{0,16}?(?:十大|十佳|杰出|最美|年度|感动|道德模范|劳动模范|(?:身边)?好人)[^，。；、“”：]{0,16})(?=[，。；]|$)"
)
_EXCELLENT = regex.compile(
    "(?:荣获|喜获|获得|(?<![寻捕缴查破抓俘收截])获)了?(?P<plain>[^，。；、“”：的]{0,20}?(?:先进|优秀|优胜|红旗|文明|模范|标兵)(?:单位|集体|个人|工作者|企业|乡镇|党组织|班组|学校|机关))(?=[，。；、]|称号|$)"
)
_SELECTED = regex.compile(
    "(?:(?:新|成功)?入选(?:为|了)?|捧回了?|捧得|摘得|夺得|蝉联|跻身)"
    f"(?P<before>)(?:{_QUOTED}{_RANK}|(?P<plain>[^，。；、“”：]{{0,24}}?(?:城市|村镇|校园|先进县|先进市|先进区|示范县|示范市|示范区|强县|强市|强镇|百强县|奖|杯)(?!市|县|镇|村|行列)))(?=称号|荣誉|奖牌|[，。；、]|$)"
)
_DASH = regex.compile("——(?P<plain>[^，。；、“”：]{2,16}奖)")
"""What kind of prize, and its name: 最高荣誉奖——民生大奖."""
_GRADES = ("金奖", "银奖", "铜奖", "特等奖", "一等奖", "二等奖", "三等奖", "大奖")
_NAMED_AFTER = regex.compile(
    f"(?:命名|认定|评定|授予|表彰(?!活动|大会|工作))(?P<who>[^“”。；：]{{4,300}}?)为(?P<scope>[^“，。；]{{0,16}}){_QUOTED}{_RANK}"
)
_NAMED_PLAINLY = regex.compile(
    "(?:命名|评定|授予|(?<!被)评选)(?P<who>[^“”。；：]{2,300}?)为(?P<plain>(?!期|主|了)[^，。；：、“”]{3,24}?)(?:荣誉|光荣)*(?=称号|[，。；、]|$)"
)
"""授予甲等五名同志为道德模范: the name without marks behind 为."""

_UPON = regex.compile(
    f"对(?:[^，。；“”]{{2,60}}的(?=[^，。；“”的]{{2,40}}授予))?(?P<who>[^，。；“”]{{2,80}}?)(?:追授予?|授予|颁授)(?:{_QUOTED}{_RANK}|{_PLAIN})"
)
_AND_PLAINLY = regex.compile(
    "(?:荣誉|光荣)*(?:称号)?[，；、](?P<who>[^“”。；：，]{2,200}?)为(?P<plain>(?!期|主|了)[^，。；：、“”]{3,24}?)(?:荣誉|光荣)*(?=称号|[，。；、]|$)"
)
_LEVEL = regex.compile("全国|国家级?|全[省市县区州]|[省市县区州]级?")
_MERIT = regex.compile("(?:荣立|荣获|获|被?记)(?P<plain>(?:个人|集体)?[特一二三]等功)")
_OFTEN = regex.compile("\\d+次|[一二三四五六七八九十]+次")
_MORE_MERIT = regex.compile("(?:\\d+次|[一二三四五六七八九十]+次)?[、，和](?P<plain>(?:个人|集体)?[特一二三]等功)")
_ANOTHER = regex.compile(f"[、和]?{_QUOTED}")
_AFTER_QUOTE = regex.compile("[”’」](?P<rest>\\p{Han}{0,12}?)(?=[，。；、（(]|称号|荣誉称号|$)")
_TITLE = regex.compile("(?:荣誉|光荣)?称号$")
_NO_PLAIN = regex.compile("[的了被]|^(?:其|为|以|该)")
_TITLES = ("称号", "荣誉称号", "光荣称号")
_EARLIER = regex.compile("曾|先后|多次|连续|此前|历年|入伍以来|工作以来|\\d{4}年(?!度)")
_NO_HONOUR = regex.compile(
    "(?<!“)(?:金牌|银牌|铜牌)|冠军|亚军|季军|奖牌|奖金|奖励|专利|名额|军旗|(?:毕业|学位|结业|资格|合格|认证|登记|产权|许可|执业|命名|任命|质量|注册)[^，。]{0,4}证书"
)
_SIZED = regex.compile("[一二三\\d]+[名个位项次]|国家|最(?![佳美受优])|更|这")
_GIVES = regex.compile("[颁授获领评发得抽开]奖$|^(?:颁授|颁发|授予|获)|颁[发授](?!的)|送去|佩戴")
_NAMES_RECIPIENTS = regex.compile(f"等?{COUNT}|同志|等人")
_ON_MANY = regex.compile(
    f"(?:追授予?|授予|颁授|颁发)(?:了)?(?P<who>[^“，。；]{{2,200}}?(?:{COUNT}(?:同志|个人|团队|单位|集体|企业|选手|代表|人员|\\p{{Han}}{{1,6}}(?=全[国省市县区州]))?|同志))(?!同志|团队|选手|个人|国家荣誉){_PLAIN}"
)
_SEVERAL = regex.compile(
    "(?:被(?P<giver>[^，。；“”]{0,16}?))?(?:荣获|获得|获评|授予|评为)(?P<list>[^，。；“”]{4,120}?)等(?:多项|一系列|国家级)?(?:荣誉|光荣)*(?:称号|奖项|奖励)"
)


def listed(text: str, sentence: Span) -> Iterator[Honour]:
    """被授予“…”称号的是：甲、乙、丙."""
    for match in _LISTED.finditer(text, sentence.start, sentence.end):
        yield Honour(_name(text, match), "conferred", match.start(), recipients=Span(*match.span("list")))


def conferred(text: str, sentence: Span) -> Iterator[Honour]:
    """授予某人“…”称号, 某人被授予“…”称号."""
    for match in _CONFERRED.finditer(text, sentence.start, sentence.end):
        if not is_real(text, match.start(), sentence):
            continue
        if _LEVEL.fullmatch(match["who"]):
            yield from _of_level(text, match)
            continue
        start = clause_start(text, match.start(), sentence)
        passive = match["passive"] is not None or not match["who"].strip() or match["who"][0] in "的“其他她"
        who = Span(start, match.start()) if passive else Span(*match.span("who"))
        yield Honour(
            _name(text, match), "gained" if passive and match["who"][:1] != "其" else "conferred", match.start(),
            year=year_in(text, Span(start, match.start())) if passive else "",
            recipients=who if match["who"][:1] != "其" else None, giver=_giver(match),
            was_earlier=_EARLIER.search(text, start, match.start()) is not None,
        )  # fmt: skip


def _of_level(text: str, match: regex.Match[str]) -> Iterator[Honour]:
    """颁发全国“劳动奖章”、“劳动奖状”: the level before the first name is that of all."""
    more: regex.Match[str] | None = match
    while more:
        yield Honour(
            Span(*_quoted(more)),
            "conferred",
            match.start(),
            suffix=match["who"],
            recipients=Span(match.start(), match.start()),
        )
        more = _ANOTHER.match(text, _quoted(more)[1] + 1)


def conferred_in_turn(text: str, sentence: Span) -> Iterator[Honour]:
    """授予两家企业“…”、三家企业“…”称号: one verb for several honours, each with those who have it."""
    for match in _CONFERRED.finditer(text, sentence.start, sentence.end):
        if match["passive"] is not None or not match["who"].strip() or not is_real(text, match.start(), sentence):
            continue
        more = _AND_GIVES.match(text, match.end(), sentence.end)
        while more:
            yield Honour(_name(text, more), "conferred", match.start(), recipients=Span(*more.span("who")))
            more = _AND_GIVES.match(text, more.end(), sentence.end)


def named_after(text: str, sentence: Span) -> Iterator[Honour]:
    """命名甲、乙等三十个班组为2007年度“工人先锋号”."""
    for match in _NAMED_AFTER.finditer(text, sentence.start, sentence.end):
        if is_real(text, match.start(), sentence) and text[match.start() - 1] != "被":
            yield Honour(
                _name(text, match), "conferred", match.start(), year=year_in(text, Span(*match.span("scope"))),
                recipients=Span(*match.span("who")),
            )  # fmt: skip


def named_plainly(text: str, sentence: Span) -> Iterator[Honour]:
    """授予甲等五名同志为某市道德模范，乙等三名同志为好人之星: the names stand behind 为 without marks."""
    for match in _NAMED_PLAINLY.finditer(text, sentence.start, sentence.end):
        more: regex.Match[str] | None = match if is_real(text, match.start(), sentence) else None
        while more and text[slice(*more.span("plain"))].endswith(heads()):
            yield Honour(
                Span(*more.span("plain")), "conferred", match.start(), year=year_in(text, Span(*more.span("plain"))),
                recipients=Span(*more.span("who")),
            )  # fmt: skip
            more = _AND_PLAINLY.match(text, more.end(), sentence.end)


def conferred_upon(text: str, sentence: Span) -> Iterator[Honour]:
    """对成绩突出的二十名同志授予先进工作者称号: those who have it stand behind 对."""
    for match in _UPON.finditer(text, sentence.start, sentence.end):
        if is_real(text, match.start(), sentence):
            yield Honour(_name(text, match), "conferred", match.start(), recipients=Span(*match.span("who")))


def holders(text: str, sentence: Span) -> Iterator[Honour]:
    """对获得“…”称号的甲、乙等二十名同志予以表彰: those who have it stand behind its name."""
    for match in _HOLDERS.finditer(text, sentence.start, sentence.end):
        verb = match.start() - text.startswith("对", match.start() - 1)
        if is_real(text, verb, sentence):
            yield Honour(_name(text, match), "conferred", match.start(), recipients=Span(*match.span("list")))


def conferred_on_many(text: str, sentence: Span) -> Iterator[Honour]:
    """授予甲等二十名同志全国先进工作者称号: a name without marks behind the number of those who have it."""
    for match in _ON_MANY.finditer(text, sentence.start, sentence.end):
        if is_real(text, match.start(), sentence) and text[match.start() - 1] != "被":
            yield Honour(_name(text, match), "conferred", match.start(), recipients=Span(*match.span("who")))


def several(text: str, sentence: Span) -> Iterator[Honour]:
    """先后荣获全省劳动模范、全市十佳教师等荣誉称号: the names without marks in a list."""
    for match in _SEVERAL.finditer(text, sentence.start, sentence.end):
        if not is_real(text, match.start(), sentence):
            continue
        start = clause_start(text, match.start(), sentence)
        for item in split(text, Span(*match.span("list")), "、和"):
            words = text[item.start : item.end]
            if len(words) > 3 and words.endswith(heads()) and not _NAMES_RECIPIENTS.search(words):
                yield Honour(
                    item, "gained", match.start(), recipients=Span(start, match.start()), giver=_giver(match),
                    was_earlier=_EARLIER.search(text, sentence.start, match.start()) is not None,
                )  # fmt: skip


def gained(text: str, sentence: Span) -> Iterator[Honour]:
    """荣获“…”奖, 被某部表彰为“…”“…”, 被评为先进单位."""
    for pattern in (_GAINED, _NAMED_AS, _ELECTED, _EXCELLENT, _SELECTED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            names = [name for name in _names(text, match) if _is_honour(text, name, match)]
            if not names or not is_real(text, match.start(), sentence):
                continue
            start = clause_start(text, match.start(), sentence)
            begin = sentence.start if start == match.start() else start
            for name in names:
                yield Honour(
                    name, "gained", match.start(), recipients=Span(begin, match.start()), giver=_giver(match),
                    year=year_in(text, Span(start, max(start, names[0].start))) or year_in(text, name),
                    was_earlier=_EARLIER.search(text, sentence.start, match.start()) is not None,
                )  # fmt: skip


def merits(text: str, sentence: Span) -> Iterator[Honour]:
    """荣立一等功1次、二等功3次."""
    for match in _MERIT.finditer(text, sentence.start, sentence.end):
        recipients = Span(clause_start(text, match.start(), sentence), match.start())
        more: regex.Match[str] | None = match
        while more:
            often = _OFTEN.match(text, more.end()) or _EARLIER.search(text, recipients.start, match.start())
            yield Honour(
                Span(*more.span("plain")), "gained", match.start(), recipients=recipients, was_earlier=often is not None
            )
            more = _MORE_MERIT.match(text, more.end(), sentence.end)


def _giver(match: regex.Match[str]) -> Span | None:
    span = match.span("giver") if "giver" in match.re.groupindex else (-1, -1)
    return Span(*span) if span[1] > span[0] else None


def _name(text: str, match: regex.Match[str]) -> Span:
    """The name without 荣誉称号; with what follows its quotation marks up to the head of the name (“十佳”校长)."""
    start, end = _quoted(match)
    if start < 0:
        start, end = match.span("plain")
        if named := _DASH.match(text, end):
            return Span(*named.span("plain"))
        cut = _TITLE.search(text, start, end)
        return Span(start, cut.start() if cut else end)
    after = _AFTER_QUOTE.match(text, end)
    if after and after["rest"] and after["rest"].endswith(heads()):
        return Span(start - 1 if len(after["rest"]) > 1 else start, after.end())
    return Span(start, end)


def _quoted(match: regex.Match[str]) -> tuple[int, int]:
    """Where the name in marks stands, (-1, -1) where there is none."""
    return match.span("quoted") if "quoted" in match.re.groupindex else (-1, -1)


def _names(text: str, match: regex.Match[str]) -> Iterator[Span]:
    """The name, and those in marks that follow at once: “…”“…”."""
    name = _name(text, match)
    yield name
    at = name.end + 1
    while _quoted(match)[0] >= 0 and (more := _ANOTHER.match(text, at)):
        yield Span(*more.span("quoted"))
        at = more.end()


def _is_honour(text: str, name: Span, match: regex.Match[str]) -> bool:
    if _NO_HONOUR.search(text, match.start(), name.end) and not text.startswith(_TITLES, name.end + 1):
        return False
    words = text[name.start : name.end]
    if _quoted(match)[0] < 0 and len(words) > 3 and text.startswith(_TITLES, name.end) and not _SIZED.match(words[:3]):
        return not _NAMES_RECIPIENTS.search(words) and not _NO_PLAIN.search(words)
    if _GIVES.search(words) or _NAMES_RECIPIENTS.search(words):
        return False
    if _quoted(match)[0] >= 0:
        return match["before"] == "" or words.endswith(heads()) or text.startswith(("称号", "荣誉", "奖"), name.end + 1)
    if words in _GRADES:
        return not _EARLIER.search(text, max(0, match.start() - 12), match.start())
    return len(words) > 3 and words.endswith(heads()) and not _SIZED.match(words[:3])
