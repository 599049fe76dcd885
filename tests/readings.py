"""Two invented articles of one city and, by hand, the facts in them: what the later stages are tested on."""

from __future__ import annotations

from kg.model import (
    Article,
    Award,
    Component,
    Conferral,
    Event,
    Evidence,
    Fact,
    Indicator,
    Measure,
    MeasureGroup,
    Observation,
    Occurrence,
    Organisation,
    Participation,
    Person,
    Place,
    Policy,
    PolicyNaming,
    Pronouncement,
    Publication,
    Reading,
    Tenure,
)
from kg.text import sentences

CITY, PROVINCE = "511500", "51"

MEETING = Article(
    id="yibin-2019",
    text=(
        "宜宾市召开产业强市大会\n"
        "本报宜宾3月12日电 昨日，市委、市政府在市会展中心召开产业强市大会。市委书记周明远强调，要深入实施“产业强市”战略，"
        "坚持“双轮驱动”方针，做强传统产业、做优新兴产业。"
        "市委副书记、市长单立群作工作报告。副市长何秀兰主持会议。"
        "单立群指出，一要围绕“壮大实体经济”，加大技术改造投入，扶持中小企业；二要围绕“培育新兴产业”，实施“春笋计划”，发展装备制造业，"
        "由市经信局负责，2020年底前完成。"
        "2018年，全市工业总产值达1260.50亿元，同比增长9.8%。"
        "大会授予岷江机械公司、翠屏区2018年度工业先进单位称号。(记者 李一舟 赵小满)"
    ),
    source="宜宾新报",
    published="2019-03-13",
    url="https://news.example/yibin/2019?id=1&p=2",
)
REPORT = Article(
    id="宜宾月报 2019/4",
    text=(
        "宜宾工业开局良好\n"
        "宜宾市委书记周明远近日在宜宾调研时说，产业强市是长远之计。市统计局说，2018年全市工业总产值为1258.30亿元。"
    ),
    source="宜宾月报",
    published="2019-04",
)

ZHOU, SHAN, HE = Person("周明远", PROVINCE), Person("单立群", PROVINCE), Person("何秀兰", PROVINCE)
COMMITTEE, GOVERNMENT = Organisation("宜宾市委", CITY), Organisation("宜宾市政府", CITY)
BUREAU, FIRM = Organisation("宜宾市经信局", CITY), Organisation("岷江机械公司", CITY)
YIBIN, DISTRICT, HALL = Place("宜宾市", CITY), Place("翠屏区", "511502"), Place("市会展中心", "", CITY)
CONFERENCE = Event("产业强市大会", "2019-03-12", CITY)
VISIT = Event("调研", "2019-04", CITY)
STRONG, WHEELS, SHOOTS = Policy("产业强市", CITY), Policy("双轮驱动", CITY), Policy("春笋计划", CITY)
OLD, NEW = Policy("做强传统产业", CITY), Policy("做优新兴产业", CITY)
OUTPUT = Indicator("工业总产值")
ADVANCED = Award("工业先进单位", CITY)


def evidence(article: Article, rule: str, words: str, confidence: float = 0.9) -> tuple[Evidence, ...]:
    """The first place where the words stand, with the sentence around it."""
    start = article.text.index(words)
    sentence = next(s for s in sentences(article.text) if s.start <= start < s.end)
    return (Evidence(article.id, sentence.start, sentence.end, start, start + len(words), rule, confidence),)


def _meeting_facts() -> tuple[Fact, ...]:
    a = MEETING
    first, second = MeasureGroup(1, "壮大实体经济"), MeasureGroup(2, "培育新兴产业")
    return (
        Publication(
            title="宜宾市召开产业强市大会",
            source="宜宾新报",
            authors=("李一舟", "赵小满"),
            published="2019-03-13",
            evidence=evidence(a, "publication.byline", "李一舟 赵小满"),
        ),
        Occurrence(
            event=CONFERENCE,
            kind="meeting",
            places=(HALL,),
            organisers=(COMMITTEE, GOVERNMENT),
            evidence=evidence(a, "events.held", "召开产业强市大会。"),
        ),
        Tenure(person=ZHOU, organisation=COMMITTEE, title="书记", evidence=evidence(a, "posts.chain", "书记周明远")),
        Tenure(person=SHAN, organisation=COMMITTEE, title="副书记", evidence=evidence(a, "posts.chain", "市委副书记")),
        Tenure(person=SHAN, organisation=GOVERNMENT, title="市长", evidence=evidence(a, "posts.chain", "市长单立群")),
        Tenure(person=HE, organisation=GOVERNMENT, title="副市长", evidence=evidence(a, "posts.chain", "副市长何秀兰")),
        Participation(
            who=ZHOU, role="spoke", event=CONFERENCE, rank=1, evidence=evidence(a, "participation.verb", "周明远强调")
        ),
        Participation(
            who=SHAN,
            role="reported",
            event=CONFERENCE,
            rank=2,
            evidence=evidence(a, "participation.verb", "单立群作工作报告"),
        ),
        Participation(
            who=HE,
            role="chaired",
            event=CONFERENCE,
            rank=3,
            evidence=evidence(a, "participation.verb", "何秀兰主持会议"),
        ),
        PolicyNaming(policy=STRONG, type="strategy", evidence=evidence(a, "policies.quoted", "“产业强市”战略")),
        PolicyNaming(policy=WHEELS, type="guideline", evidence=evidence(a, "policies.quoted", "“双轮驱动”方针")),
        PolicyNaming(policy=SHOOTS, type="plan", evidence=evidence(a, "policies.quoted", "“春笋计划”", 0.5)),
        Pronouncement(
            who=ZHOU,
            policy=STRONG,
            verb="强调",
            event=CONFERENCE,
            evidence=evidence(a, "advocacy.speech", "要深入实施“产业强市”战略"),
        ),
        Pronouncement(
            who=ZHOU,
            policy=WHEELS,
            verb="强调",
            event=CONFERENCE,
            evidence=evidence(a, "advocacy.speech", "坚持“双轮驱动”方针"),
        ),
        Component(whole=WHEELS, part=OLD, position=1, count=2, evidence=evidence(a, "components.list", "做强传统产业")),
        Component(whole=WHEELS, part=NEW, position=2, count=2, evidence=evidence(a, "components.list", "做优新兴产业")),
        Measure(
            text="加大技术改造投入",
            who=(SHAN,),
            objective="壮大实体经济",
            group=first,
            event=CONFERENCE,
            evidence=evidence(a, "measures.clause", "加大技术改造投入"),
        ),
        Measure(
            text="扶持中小企业",
            who=(SHAN,),
            objective="壮大实体经济",
            group=first,
            beneficiaries=("中小企业",),
            event=CONFERENCE,
            evidence=evidence(a, "measures.clause", "扶持中小企业"),
        ),
        Measure(
            text="实施“春笋计划”",
            who=(SHAN,),
            objective="培育新兴产业",
            group=second,
            policies=(SHOOTS,),
            event=CONFERENCE,
            evidence=evidence(a, "measures.clause", "实施“春笋计划”"),
        ),
        Measure(
            text="发展装备制造业",
            who=(SHAN,),
            objective="培育新兴产业",
            group=second,
            industries=("装备制造业",),
            responsible=(BUREAU,),
            deadline="2020-12-31",
            event=CONFERENCE,
            evidence=evidence(a, "measures.clause", "发展装备制造业"),
        ),
        Observation(
            indicator=OUTPUT,
            place=YIBIN,
            period="2018",
            value="1260.50",
            unit="亿元",
            value_text="1260.50亿元",
            base_value="126050000000",
            base_unit="元",
            change="9.8",
            change_unit="%",
            basis="同比",
            evidence=evidence(a, "indicators.value", "1260.50亿元"),
        ),
        Conferral(
            award=ADVANCED,
            year="2018",
            by=(COMMITTEE, GOVERNMENT),
            recipients=(FIRM, DISTRICT),
            event=CONFERENCE,
            evidence=evidence(a, "awards.commend", "工业先进单位称号"),
        ),
    )


def _report_facts() -> tuple[Fact, ...]:
    a = REPORT
    return (
        Publication(
            title="宜宾工业开局良好",
            source="宜宾月报",
            published="2019-04",
            evidence=evidence(a, "publication.headline", "宜宾工业开局良好"),
        ),
        Occurrence(
            event=VISIT,
            kind="inspection",
            places=(Place("宜宾", CITY),),
            evidence=evidence(a, "events.visit", "在宜宾调研"),
        ),
        Tenure(
            person=ZHOU,
            organisation=Organisation("中共宜宾市委员会", CITY),
            title="书记",
            evidence=evidence(a, "posts.chain", "市委书记周明远"),
        ),
        Participation(
            who=ZHOU, role="inspected", event=VISIT, evidence=evidence(a, "participation.verb", "周明远近日")
        ),
        PolicyNaming(policy=STRONG, type="strategy", evidence=evidence(a, "policies.known", "产业强市")),
        Pronouncement(
            who=ZHOU, policy=STRONG, verb="说", evidence=evidence(a, "advocacy.speech", "产业强市是长远之计")
        ),
        Observation(
            indicator=OUTPUT,
            place=Place("宜宾", CITY),
            period="2018",
            value="1258.30",
            unit="亿元",
            value_text="1258.30亿元",
            evidence=evidence(a, "indicators.value", "1258.30亿元", 0.45),
        ),
    )


READINGS = (Reading(MEETING, _meeting_facts()), Reading(REPORT, _report_facts()))

YEARBOOK = Article(
    id="yibin-2020",
    text=(
        "宜宾市发布农业数据\n"
        "2019年，全市茶叶产量9.4万吨。2019年，全市竹笋产量3万吨。市统计局又说，2019年，全市茶叶产量8.7万吨。"
    ),
    source="宜宾新报",
    published="2020-02-01",
)
TEA, SHOOT = Indicator("茶叶产量"), Indicator("竹笋产量")


def _figure(indicator: Indicator, value: str, confidence: float = 0.9) -> Observation:
    words = f"{indicator.name}{value}万吨"
    return Observation(
        indicator=indicator,
        place=YIBIN,
        period="2019",
        value=value,
        unit="万吨",
        value_text=f"{value}万吨",
        evidence=evidence(YEARBOOK, "indicators.value", words, confidence),
    )


CONTRADICTORY = Reading(YEARBOOK, (_figure(TEA, "9.4"), _figure(SHOOT, "3"), _figure(TEA, "8.7", 0.6)))
"""An article that gives two values for one figure, the second less surely read."""
