from typing import get_args

import pytest

from kg.lexicon import words
from kg.model import (
    FACT_KINDS,
    Award,
    Component,
    Conferral,
    Event,
    Evidence,
    Fact,
    Indicator,
    Measure,
    Observation,
    ObservationStatus,
    Organisation,
    Participation,
    Person,
    Place,
    Policy,
    PolicyNaming,
    PolicyType,
    Role,
    Tenure,
    TenureStatus,
)
from kg.wording import KIND_NAMES, in_words

SEEN = (Evidence("yichang", 0, 10, 0, 4, "posts.title-before-name", 0.9),)
LI, YICHANG = Person("李明", "42"), Place("宜昌市", "420500")
COMMITTEE = Organisation("宜昌市委", "420500")


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Tenure(person=LI, organisation=COMMITTEE, title="书记", evidence=SEEN), "李明 → 宜昌市委 书记"),
        (Tenure(person=LI, organisation=None, title="专家", status="left", evidence=SEEN), "李明 → 专家（离任 left）"),
        (Participation(who=LI, role="chaired", event=Event("座谈会"), evidence=SEEN), "李明 → 主持 chaired（座谈会）"),
        (PolicyNaming(policy=Policy("以港兴市"), type="strategy", evidence=SEEN), "以港兴市 → 战略 strategy"),
        (Component(whole=Policy("三个一批"), part=Policy("新建一批"), evidence=SEEN), "三个一批 → 包括 includes 新建一批"),
        (Measure(text="加快港口建设", who=(LI,), objective="做大做强", evidence=SEEN), "李明 → 加快港口建设（做大做强）"),
        (
            Observation(
                indicator=Indicator("生产总值"), place=YICHANG, period="2015", value="1203.5", unit="亿元",
                change="8.1", change_unit="%", basis="同比", evidence=SEEN,
            ),
            "生产总值 → 1203.5亿元 同比+8.1%（宜昌市，2015）",
        ),
        (
            Observation(indicator=Indicator("出口额"), change="-3", change_unit="%", basis="环比", status="target", evidence=SEEN),
            "出口额 → 环比-3%（目标 target）",
        ),
        (
            Conferral(award=Award("港口建设先进单位"), year="2014", by=(COMMITTEE,), recipient_classes=("12家企业",), evidence=SEEN),
            "港口建设先进单位 → 12家企业（2014，宜昌市委）",
        ),
        (Conferral(award=Award("先进单位"), year="2014", evidence=SEEN), "先进单位 → 授予 conferred（2014）"),
    ],
)  # fmt: skip
def test_a_fact_is_one_line(fact: Fact, words: str) -> None:
    assert in_words(fact) == words


def test_every_kind_of_fact_has_its_names() -> None:
    assert set(KIND_NAMES) == set(FACT_KINDS)


def test_every_controlled_word_has_a_chinese_name() -> None:
    controlled = {*get_args(Role), *get_args(PolicyType), *get_args(TenureStatus), *get_args(ObservationStatus)}
    assert controlled - {"holds", "actual"} == set(words("term_names"))
