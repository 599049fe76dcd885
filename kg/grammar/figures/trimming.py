"""What is no part of an indicator's name: who, why, where and in which terms, the words that lead to it and from it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import regex

from kg.grammar.figures.basis import BASIS
from kg.grammar.figures.ellipsis import deeds
from kg.grammar.figures.line import MASK, as_written
from kg.grammar.figures.words import alternatives, ending, opening, words_that

_CUMULATIVE = tuple(f"累计{kind}" for kind in ("确诊", "治愈", "死亡", "报告", "出院", "病例"))
SIZED = regex.compile(r"(?:超过?|逾|过)[\d.]*[十百千万亿]*(?:美元|元|人|亩|吨)(?=\p{Han}{2})")
"""How large things counted are is part of their name: [超亿元]项目."""
_DURATION = regex.compile(r"^(?:[\d一二两三四五六七八九十]{1,3}|多)年(?:来|间|内|时间)?(?=\P{Han}|$|[^产均级制期])")
_FOR_WHOM = regex.compile(
    r"^(?:\p{Han}{2,12}(?=[为向给]\d))?(?:为|向|给)[\p{Han}\d]{2,12}?(?=新增|担保|授信|投放|拨付|减|免|降|节|提供|发放|争取|筹|贷|让利|兑现|送|挽回|创造|创汇|增加|解决|办理|落实|追回)"
)
_INCLUDING = re.compile(r"包括[^，]{1,40}在内的?")
_EXAMPLES = regex.compile(
    r"^[^等]{0,30}等(?:\d+|[一二两三四五六七八九十]+)大?[个家项种类条座]?(?:(?:省份|市州|地市|县区|县市|乡镇|街道|[省市县镇乡村])(?![级域属内]))?(?=\p{Han}{2})"
)
"""Members before their number and class: 药材等9个[产业项目]."""

_OWING = regex.compile(r"^受(?:\p{Han}|、){2,14}?(?:等因素|等)?(?:的?影响|拖累|拉动|带动)")
"""Why something changed: 受汛期影响."""
_HANDLER = regex.compile(
    r"^[\p{Han}\d“”]{0,10}?(?:机关|中心|法院|检察院|窗口|热线)(?=(?:共|已|累计)*(?:受理|查处|办理|审结|查办|接听|接到|立案|办结|起诉|破获|抓获|立(?=\p{Han}{0,6}案件)))"
)
"""Whose handling of cases is counted: 信访中心[受理投诉]."""
_TREASURY = regex.compile(
    r"^(?:中央|省|市|县|区|州|旗|镇|乡|各级|本级|两级)*财政(?:还|将|再|共|累计|每年|已|专门|另)*(?=拿出|安排|出资|拨付|拨出|筹措|筹集)"
)
"""Who pays: 县财政将[拿出]."""
_EXPLAINED = regex.compile(r"(?<=\p{Han}{3})(?:也就是|即)[A-Z]+|[为是](?=〔)")
"""国内生产总值[也就是GDP], 投资[为]（不含农户）."""
_IN_BATCHES = regex.compile(r"了?[\d一两二三四五六七八九十]+[批轮期](?:次)?$|(?<=\p{Han}{2})了$")
"""公布了[两批]共540个."""
_POINTED = regex.compile(r"上述|以上(?=[两三四五六七八九十]|\d)|^之\p{Han}{1,4}的")
"""What only points back: 通报[上述]四类问题, 与[之相关的]发电量."""
_EXISTING = regex.compile(
    r"^.{2,}?(?<=[份市县区镇乡村州省家企司业校团社院地园场厂站部])(?:现|共|还|已|仍|目前)*有(?![关效限机色线形利望毒害序所意助偿])(?=[^的]{2,}$)"
)
"""Where something is: 22个省份有[扶贫车间]."""
_OF_SO_MANY_PLACES = regex.compile(
    r"^\p{Han}{0,6}\d+个(?:省份|省区市|省市|省|市州|州市|地市|县市区|县区|市县|市|县|乡镇|镇街|镇|乡|街道|行政村|村|社区)(?!级|域|属|内)(?:〔[^〔〕]*〕)?(?:和\p{Han}{2,10}?兵团)?(?:的?$|(?=\p{Han}{2}))"
)
"""For how many places a figure holds: 28个省份[选派工作队]."""
_PRICE_PER = regex.compile(
    r"(?<=[价格成本费标准金]{1}\p{Han}{0,2})(?:分别)?(?:约?为|达到?|是)?每(?:公斤|千克|斤|吨|桶|升|克|盎司|平方米|立方米|千瓦时|度|股|标箱)$"
)
"""What a price is for: 平均价格[为每公斤]12元."""
_SO_MANY = regex.compile(r"^\d[\d.]*万?(?:家|户)(?=\p{Han}{4})")
"""How many they are is no part of what is measured of them: 921家[规模以上工业企业利税]."""
_EACH_OF_THEM = regex.compile(r"^每(?:间|套|月|个|名|家|户|辆|件|只|头|张|批|班)(?=\p{Han}{2,})")
_PER = regex.compile(
    r"(?<=\p{Han}{2})(?:按|为)?(?:每(?:人|生|户|家|亩|个|名|头|只|月|年|天|日|学期|学年|季度|次|班))+$"
)
"""How often, and for whom: 标准为[每生每学期]800元."""
_BROUGHT_IN = regex.compile(r"^[^的，]{2,24}(?:引进|建设|实施|承建|打造|开发|运营|投资|投资建设)的(?=\p{Han}{4})")
"""Whose project it is: 清河镇引进的[产业园项目]."""
_NOW_THERE = regex.compile(
    r"^(?:现有|现存|已有)(?=\p{Han}{2})(?!\p{Han}*(?:病例|感染者|患者)|(?:企业|人员|项目|职工)$)"
)
"""That there are some today; of what is called too generally it says which: 现有企业."""
_PLANNED = regex.compile(r"(?<=\p{Han}{2})计划(?=投资$)")
_TOO_GENERAL = ("项目", "工程", "企业")
"""What says too little without what is done to it: [开工]项目."""
_ALTOGETHER = regex.compile(
    r"^.{0,16}\d+[个家户所座条只](?P<noun>\p{Han}{1,12}?)(?:〔[^〔〕]*〕)?(?:共|累计|合计)(?:有)?(?=\p{Han}{3})"
)
"""How many did it together: 监测的119个景区共[接待游客]."""
_WHEN_DONE = regex.compile(
    r"^(?:项目)?(?:全部|全面|正式)*(?:建成|投产|达产|竣工|投用|投入运营|运营)+(?:以?后)(?=\p{Han}{2})"
)
"""From when on: [全部投产后]年产值."""
_JUST_DONE = regex.compile(
    r"(?<=\p{Han}{3})(?:已经?|累计|共)+(?=(?:发行|投放|完成|发放|拨付|兑现|开工|投产|建成|交付|入驻|落地|签约)$)"
)
"""Adverbs before a verb at the end: 专项债[已]发行."""
_ON_GROUNDS = regex.compile(r"在?的?基础上(?:再|又)?$")
_OF_AGE = regex.compile(r"(?<=岁|以上|以下)的$")
_REAL_TERMS = regex.compile(r"(?:扣除|剔除)\p{Han}{0,8}因素(?:影响)?后?|(?:名义|实际)(?:上|的)?$")
"""In which terms something grew."""

_ABOUT_TO = regex.compile(r"^.{0,30}[》”]将(?=\p{Han}{3})")
_DWELLING = regex.compile(r"^.*(?:居住|生活|分布|坐落|聚居|栖息|保存|保持|驻扎|拥有|存在|[有住建])着")
"""Where things are: 山坳里住着[3000户村民]."""
_DISPOSING = regex.compile(
    r"^\p{Han}{2,14}?(?<![即必])将(?=(?:[^将]{2,})(?:标准|比例|费率|税率|利率|价格|额度|限额|定额|门槛|时限|时间|期限|上限|下限|基数|覆盖率)$)"
)
"""Who sets it: 民政局将[城市低保标准]由520元提高到570元."""
_TAKING = regex.compile(r"^\p{Han}{0,8}?把(?![关手控握])(?=\p{Han}{3})")
"""Who does something to it: 把[亩均税收]从11万元提高到13万元."""
_MODAL = regex.compile(
    r"(?<=\p{Han}{2})可(?=增收|节约|节省|增加|实现|减少|新增|创)|(?:就|便|也|还|仍|仍然|亦|即)(?:能|可)(?![能再])(?=\p{Han}|$)|(?<=\p{Han}{2})(?:起|尚|仍然?|依然)$"
)
"""Auxiliaries around the verb: 每年[就可]节约成本, 普及率[尚]不足."""
_LONG = 24
_QUOTED_ATTRIBUTE = regex.compile(r"“[^”]{6,30}”的(?=\p{Han}{3})")
_MODIFIER_OF_VERB = regex.compile(
    r"(?<=\p{Han}{2})(?:[一总]共|(?<![公中一总])共)(?![同享建产青和识济赢存用])(?=\p{Han}{2})|每人|每户|每家|每年|(?<=\p{Han})累计(?!确诊|治愈|死亡|报告)|(?:已经?)?连续\S{1,3}(?:年|周|个?月|季度|天)|(?<=\p{Han}{2})(?:已|共|累计)?(?:完成|实现)了?(?=\p{Han}{2})|(?<=\p{Han})(?:预计|预期)(?:将|可)?(?=\p{Han})(?!目标|寿命)|(?<=\p{Han}{2})(?:分别|再|各)?(?:给予|予以)(?=\p{Han}{2})"
)
_ASIDES = (
    _REAL_TERMS, BASIS, _EXAMPLES, _INCLUDING, _POINTED, _ABOUT_TO, _EXPLAINED, _QUOTED_ATTRIBUTE, _DWELLING, _PRICE_PER, _SO_MANY,
    _ON_GROUNDS, _EXISTING, _OF_SO_MANY_PLACES, _DISPOSING, _TAKING, _MODAL, _EACH_OF_THEM, _JUST_DONE,
    _PER, _BROUGHT_IN, _NOW_THERE, _PLANNED, _ALTOGETHER, _WHEN_DONE,
)  # fmt: skip
"""What is taken out of a phrase, one after the other."""


def trimmed(text: str) -> str:
    """The phrase without linking words at its end, leading words and light verbs at its start, and marks."""
    for aside in _ASIDES:
        text = aside.sub("", text)
    text = _HANDLER.sub("", _TREASURY.sub("", _OWING.sub("", _DURATION.sub("", _without_receiver(text)))))
    previous = None
    while text != previous:
        previous = text
        text = _IN_BATCHES.sub("", text)
        text = _OF_AGE.sub("", ending("link").sub("", text.strip(" 、“”\"'·")))
        lead = opening("lead").match(text)
        if lead and not SIZED.match(text) and not is_part_of_word(text, lead.end()):
            text = text[lead.end() :]
    name = str(_MODIFIER_OF_VERB.sub("", _shortened(_without_light_verb(_behind_verb(text))))).strip(" 、")
    return as_written(name)


def is_part_of_word(text: str, end: int) -> bool:
    """Whether a leading single character begins a word of the phrase: 对外贸易, 与会, 区域, 在校生."""
    return text[: end + 1] in _lead_words() or text.startswith(_CUMULATIVE)


@cache
def _lead_words() -> frozenset[str]:
    return frozenset((*words_that("compound"), *words_that("deed")))


def _without_receiver(text: str) -> str:
    """为困难群众[发放补贴]; 为[纳税人减税] says too little without them."""
    receiver = _FOR_WHOM.match(text)
    if not receiver:
        return text
    rest = text[receiver.end() :]
    return rest if len(rest) > 2 else text[1:]


def _behind_verb(text: str) -> str:
    """What stands behind the last verb that only leads to the indicator: 两家公司获得[银行贷款]."""
    cuts = list(_cutting().finditer(text))
    rest = text[cuts[-1].end() :].removeprefix("了") if cuts else text
    if cuts and cuts[-1].start() > 1 and deeds().fullmatch(rest):
        return text[: cuts[-1].start()] + rest
    return rest if len(rest) > 1 and not rest.startswith(("率", "额", "量", "数", "值")) else text


@cache
def _cutting() -> Any:
    return re.compile(rf"(?:{alternatives('cut')})(?!(?<=签订)单)")


def _without_light_verb(text: str) -> str:
    match = opening("light").match(text)
    if (
        match
        and not is_part_of_word(text, match.end())
        and len(text) > match.end()
        and not text[match.end() :].startswith(("率", "额", "量", "数", "度", "资金", "投资"))
        and text[match.end() :] not in _TOO_GENERAL
    ):
        return text[match.end() :].removeprefix("了").removeprefix("各类").lstrip("的“")
    return text


def _shortened(text: str) -> str:
    """A long phrase from its last 的 on, or from the name in marks that opens its head."""
    text = unquoted(text) if len(text) <= _LONG else text
    if len(text) > _LONG and "的" in text:
        head = text.rpartition("的")[2]
        text = head if len(head) >= 4 else text
    return unquoted(text)


def unquoted(text: str) -> str:
    """A phrase without quotation marks."""
    return text.translate(dict.fromkeys(map(ord, "“”\"‘’' " + MASK)))
