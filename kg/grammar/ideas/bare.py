"""Ideas without marks: a proper name before a class word after a verb of pursuit (实施工业立县战略)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from kg.grammar.document import Document
from kg.grammar.ideas.classes import NUMBER, class_types
from kg.grammar.ideas.idea import Idea, is_inside_title
from kg.model import Span

_NAME = "[^，。；、：！？“”‘’「」『』《》()（）\\s的了和与及]"
_PURSUE = (
    "(?:深入|全面|组织|加快|积极|大力|认真|广泛|扎实|继续|持续|坚持|加紧|统筹)?(?:实施|推进|开展|启动|推行|实行|落实|贯彻|融入|服务|对接|推动|抓好|做好|打好|打赢|创建|争创|建设|建成|获批|"
    "打造|申报|坚持|列入|制定|推出|实现|深化|完成|编制|完善)(?:好|了|落实)?(?:《)?"
)
_CLASS = "战略方针|战略(?!方针|协作|对接|机遇|布局|部署|定位|支点|高度|合作|伙伴|决策|任务|意义|性|物资|储备|资源|支撑|腹地|要地|通道|问题|目标|考虑|举措|安排|思维|定力)|计划|工程|行动|专项行动|专项整治|示范区|示范市|示范县|示范城市|试验区|先行区|攻坚战|保卫战|主题教育|学习教育|专题教育|责任制|示范工程|大检查|大排查|专项治理|百日行动|大讨论|主题实践活动|自由贸易港"
_NO_KIND = regex.compile("[以等—-]|推进|坚持|加快|建设|支持|赋予|加大|扎实|[省市县区]")
_SHORTEST_KIND = 2
"""How many characters say at least what kind of zone it is, between its place and the class word."""
_ZONES = ("示范区", "试验区", "先行区")
_AFTER_PURSUIT = regex.compile(
    f"{_PURSUE}(?P<name>{_NAME}{{2,16}}?)(?P<word>{_CLASS})(?![员家性者力量大内]|计划|方案|规划)"
)
_SET_UP = regex.compile(
    f"(?:建立|设立|作为|成为|列为|入选)(?P<name>{_NAME}{{2,16}}?)(?P<word>{'|'.join(_ZONES)}|自由贸易港)"
)
_ZONE_BUILT = regex.compile(
    f"(?P<name>{_NAME}{{4,18}})(?P<word>示范区|先行区|试验区|先导区|合作区)(?=(?:[、和与][^，。；]{{2,16}})?(?:建设|高质量发展))"
)
"""A zone that is named after its place and is to be built: 对某某医疗旅游先行区建设的支持."""
_EDUCATION = regex.compile(
    "(?:部署)?(?:开展|组织|启动|部署|推进|(?:抓好|深化|做好|巩固)(?=[^，。；]{0,20}教育))(?:好|了)?(?:为期[^，。；的]{1,6}的)?(?!开展|为期|[和与])(?P<name>[^，。；、：！？“”‘’《》()（）\\s了的]{4,24}?)(?P<word>(?:主题|学习|专题|集中)教育|专项整治|专项治理|大检查|大排查)(?!成果|[、和])"
)
"""The name of a campaign of study or of setting things right may hold 和: 开展学习和实践…学习教育."""
_AND_MORE = regex.compile(f"[、和与](?P<name>{_NAME}{{2,12}}?)(?P<word>{_CLASS})(?![员家性者力量大内]|计划|方案|规划)")
_GENERIC = regex.compile(
    "(?:国家|发展|企业|城市|产业|区域|重大|重点|民生|建设|三年|五年|工作|年度|系列|相关|有关|这一|这个|一批|各项|各类|重要|专项|水利|基础设施|一系列|配套|在建|续建|新建|经营|生产|"
    "学习|投资|改革|创新|整体|长期|教学|训练|研究|科研|今年|明年|全年|下一步|救援|治理|整治|执法|军事|联合|系统|一体化|综合|精品|样板|平安|廉洁|优质|群众|庆祝|纪念|文体|文化|体育|志愿|慰问|"
    f"宣传|实践|教育|培训|各种|多种|公益|丰富多彩|招商|{NUMBER}+[个项大期年]|上述|该|此|本|我国|经济|社会|外交|安全|大|总体|工作|目标|推进|惠民|科技|环保|绿化|扶贫|"
    "生态|修复|环境|技术|改造|治污|节能|减排|绿化|造林|"
    "全面从严治党|主体|领导|监督|第一|监管|党建|政治|属地|管理|岗位|安全生产)+"
)


def pursued_with_class_word(document: Document) -> Iterator[Idea]:
    """实施…战略, 启动…工程 without quotation marks, where what stands before the class word is more than a common word."""
    studied = [match.span("name") for match in _EDUCATION.finditer(document.text)]
    for match in _AFTER_PURSUIT.finditer(document.text):
        if any(start < match.start("name") < end for start, end in studied):
            continue
        yield from _if_proper(document, match)
        end = match.end()
        while more := _AND_MORE.match(document.text, end):
            yield from _if_proper(document, more)
            end = more.end()
    for pattern in (_EDUCATION, _SET_UP):
        for match in pattern.finditer(document.text):
            yield from _if_proper(document, match)
    for match in _ZONE_BUILT.finditer(document.text):
        yield from _placed(document, match)


def _placed(document: Document, match: regex.Match[str]) -> Iterator[Idea]:
    """The zone from the first place in its name on; none where its name holds no place."""
    for place in document.within(document.places, Span(*match.span("name")))[-1:]:
        kind = document.text[place.span.end : match.start("word")]
        if len(kind) >= _SHORTEST_KIND and not _NO_KIND.search(kind) and not is_inside_title(document, match.start()):
            yield Idea(Span(place.span.start, match.end()), "platform")


def _if_proper(document: Document, match: regex.Match[str]) -> Iterator[Idea]:
    lead = _LEAD.match(match["name"])
    start = match.start("name") + (lead.end() if lead else 0)
    name, word = document.text[start : match.end("name")], match["word"]
    if (
        is_inside_title(document, start)
        or _GENERIC.fullmatch(name)
        or (
            len(name) < 3
            and not (word in _ZONES and document.at(document.places, start))
            and word not in ("战略", "学习教育", "主题教育")
        )
        or not _nominal(name)
        or (word == "行动" and name.endswith("年"))
    ):
        return
    keeps = word in (
        "计划",
        "示范区",
        "示范市",
        "示范县",
        "示范城市",
        "试验区",
        "先行区",
        "责任制",
        "学习教育",
        "主题教育",
        "自由贸易港",
        "专项整治",
        "专项治理",
        "大检查",
        "大讨论",
        "大排查",
        "保卫战",
        "攻坚战",
    )
    end = (
        match.end()
        if keeps or word.endswith("方针") or len(name) < 4 or (word == "战略" and name.endswith("新"))
        else match.end("name")
    )
    type_ = class_types().get(word, "policy")
    yield Idea(Span(start, end), type_)


_LEAD = regex.compile(
    "(?:深入|全面|坚决|扎实|组织|实施|开展|推进|推动|落实|打好|打赢)*"
    "(?:(?:中国|全国|国内|全省|全市)?(?:唯一)?首[个批家座]|全[省市县区州]|最新一批|第[一二三四五]批|新一轮|国家级|省级)?"
)
"""Verbs and what says of a scheme which one it is; they are no part of its name: 全国首个…示范区."""


_REFERS = re.compile("等|这|该|入手|其")
_NO_BEGINNING = re.compile(
    "[一二三四五六七八九十\\d]+(?:个|项|批|次|期|年)|各|全(?!国)|本|这|该|其|在|对|以|为|把|将|不|是|有|从|到|由|被|使|让|向|并"
)


def _nominal(name: str) -> bool:
    if _REFERS.search(name):
        return False
    return not regex.match(
        "[一二三四五六七八九十\\d]+(?:个|项|批|次|期|年)|各|全(?![国省市县区州])|本|这|该|其|在|对|以|为|把|将|不|是|有|从|到|由|被|使|让|向|并",
        name,
    )
