"""Bodies by the form of their names, completed against the home place."""

import pytest

from kg.grammar.document import read
from kg.model import Article


def bodies(text: str) -> list[str]:
    return [mention.organisation.name for mention in read(Article("a", text)).bodies]


def codes(text: str) -> dict[str, str]:
    return {m.organisation.name: m.organisation.place for m in read(Article("a", text)).bodies}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁波市开会\n市委、市政府和省委提出要求。", ["宁波市委", "宁波市政府", "浙江省委"]),
        (
            "长兴县开会\n县委、县人大常委会、市政府、省纪委。",
            ["长兴县委", "长兴县人大常委会", "湖州市政府", "浙江省纪委"],
        ),
        ("深圳市南山区开会\n区委、区政府、市委。", ["南山区委", "南山区政府", "深圳市委"]),
        ("会议\n中共宁波市委员会、宁波市人民代表大会常务委员会。", ["宁波市委", "宁波市人大常委会"]),
        (
            "会议\n宁波市人民政府、宁波市中级人民法院、海曙区检察院。",
            ["宁波市政府", "宁波市中级人民法院", "海曙区检察院"],
        ),
        ("宁波市开会\n团市委、市妇联和市总工会。", ["共青团宁波市委", "宁波市妇联", "宁波市总工会"]),
        ("大理州开会\n大理州委、州政府。", ["大理州委", "大理州政府"]),
        ("宁夏开会\n自治区党委、自治区政府。", ["宁夏回族自治区党委", "宁夏回族自治区政府"]),
        ("宁夏开会\n自治区党委、政府。", ["宁夏回族自治区党委", "宁夏回族自治区政府"]),
        ("会议\n青龙镇党委和政府、企业党委、政府部门。", ["青龙镇党委", "青龙镇政府"]),
        ("宁波市开会\n市委组织部、市委办公室。", ["宁波市委组织部", "宁波市委办公室"]),
    ],
)
def test_organs_of_divisions_are_completed(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "宁波市开会\n市商务局和省发改委、市卫生健康委员会。",
            ["宁波市商务局", "浙江省发改委", "宁波市卫生健康委员会"],
        ),
        ("宁波市开会\n浙江公安机关、市税务部门要求，各级财政部门要落实。", ["浙江公安机关", "宁波市税务部门"]),
        ("宁波市开会\n浙江各级公安机关、宁波官方、宁波官方微博。", ["浙江各级公安机关", "宁波官方"]),
        ("会议\n国家发改委、商务部、国务院办公厅。", ["国家发改委", "商务部", "国务院办公厅"]),
        ("会议\n国家税务总局召开会议，总局要求，总局党组决定。", ["国家税务总局", "国家税务总局", "国家税务总局党组"]),
        ("会议\n国务院安全生产委员会、宁波市防汛抗旱指挥部。", ["国务院安全生产委员会", "宁波市防汛抗旱指挥部"]),
        ("会议\n佛堂镇党委、稠城街道办事处、石桥村党支部。", ["佛堂镇党委", "稠城街道办事处", "石桥村党支部"]),
    ],
)
def test_departments_central_bodies_and_their_parts(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议\n浙江大学、宁波第一医院、宁波市效实中学。", ["浙江大学", "宁波第一医院", "宁波市效实中学"]),
        ("会议\n他在鑫源铸造有限公司工作。", ["鑫源铸造有限公司"]),
        (
            "会议\n宁波海天塑机集团有限公司（下称“海天塑机”）发布公告。海天塑机称。",
            ["宁波海天塑机集团有限公司", "海天塑机"],
        ),
        ("会议\n中国纺织工业协会召开年会。", ["中国纺织工业协会"]),
        ("宁波市开会\n新华社记者沈冲）长河证券股份有限公司发布公告。", ["新华社", "长河证券股份有限公司"]),
    ],
)
def test_bodies_with_names_of_their_own(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "宁波市开会\n各县委和各区政府要重视。",
        "宁波市开会\n城市管理和超市经营。",
        "宁波市开会\n大企业大集团带动。",
        "宁波市开会\n地区政府间合作。",
        "宁波市开会\n有关人员串通29家公司围标，全国已有70多家银行参与。",
        "宁波市开会\n财政今年安排专项资金支持煤矿安全改造。",
        "宁波市开会\n住建部门要重视。",
    ],
)
def test_groups_and_common_words_are_no_bodies(text: str) -> None:
    assert bodies(text) == []


def test_bodies_carry_the_code_of_their_division() -> None:
    assert codes("宁波市开会\n市委、省委、商务部。") == {"宁波市委": "330200", "浙江省委": "330000", "商务部": "00"}


def test_a_bare_committee_belongs_to_the_division_named_in_the_sentence() -> None:
    assert bodies("青岛市开会\n平度市委和市政府表示。市政府要求。") == ["平度市委", "平度市政府", "青岛市政府"]


def test_former_departments_are_named_without_the_word_former() -> None:
    assert bodies("会议\n宁夏回族自治区原农业厅。") == ["宁夏回族自治区农业厅"]
