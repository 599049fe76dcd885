"""Chains of titles and whose office each title is."""

import pytest

from kg.grammar.document import read
from kg.grammar.titles import chains_in, stands_without_body
from kg.model import Article


def chains(text: str) -> list[list[str]]:
    found = chains_in(read(Article("a", text)))
    return [[f"{p.organisation.name if p.organisation else ''} {p.title} {p.status}" for p in c.posts] for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁波市开会\n市委书记", [["宁波市委 书记 holds"]]),
        ("宁波市开会\n市长、副市长", [["宁波市政府 市长 holds", "宁波市政府 副市长 holds"]]),
        ("新闻\n慈溪市委副书记、市长", [["慈溪市委 副书记 holds", "慈溪市政府 市长 holds"]]),
        ("新闻\n慈溪副市长", [["慈溪市政府 副市长 holds"]]),
        ("新闻\n云南省省长", [["云南省政府 省长 holds"]]),
        ("新闻\n广西壮族自治区主席", [["广西壮族自治区政府 主席 holds"]]),
        ("新闻\n大理州州长", [["大理州政府 州长 holds"]]),
        ("新闻\n佛堂镇镇长", [["佛堂镇政府 镇长 holds"]]),
    ],
)
def test_titles_that_head_a_division_are_offices_of_its_government(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新闻\n国家统计局党组书记、局长", [["国家统计局党组 书记 holds", "国家统计局 局长 holds"]]),
        ("新闻\n宁波市委常委、组织部部长", [["宁波市委 常委 holds", "宁波市委组织部 部长 holds"]]),
        ("新闻\n宁波市副市长、公安局局长", [["宁波市政府 副市长 holds", "宁波市公安局 局长 holds"]]),
        ("新闻\n宁波市公安局长", [["宁波市公安局 局长 holds"]]),
        ("新闻\n财政部预算司司长", [["财政部预算司 司长 holds"]]),
        ("新闻\n商务部国际贸易谈判代表兼副部长", [["商务部 国际贸易谈判代表 holds", "商务部 副部长 holds"]]),
        ("新闻\n商务部驻宁波特派员", [["商务部 驻宁波特派员 holds"]]),
        ("新闻\n浙江大学党委书记、校长", [["浙江大学党委 书记 holds", "浙江大学 校长 holds"]]),
        ("新闻\n石桥村党支部书记", [["石桥村党支部 书记 holds"]]),
        (
            "新闻\n中央纪委驻财政部纪检组组长、党组成员",
            [["中央纪委驻财政部纪检组 组长 holds", "财政部党组 成员 holds"]],
        ),
    ],
)
def test_titles_lean_on_the_body_before_them(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新闻\n原宁波市市长", [["宁波市政府 市长 left"]]),
        ("新闻\n宁波市委原副书记、市长", [["宁波市委 副书记 left", "宁波市政府 市长 left"]]),
        ("新闻\n前任宁波市市长", [["宁波市政府 市长 left"]]),
        ("新闻\n新任宁波市市长", [["宁波市政府 市长 appointed"]]),
        ("新闻\n浙江大学原党委书记", [["浙江大学党委 书记 left"]]),
        ("新闻\n时任宁波市市长", [["宁波市政府 市长 left"]]),
        ("新闻\n目前宁波市市长", [["宁波市政府 市长 holds"]]),
    ],
)
def test_words_before_or_inside_a_title_say_what_became_of_it(text: str, expected: list[list[str]]) -> None:
    assert chains(text) == expected


@pytest.mark.parametrize(
    "text", ["新闻\n主席台上、委员会里、代表团中。", "新闻\n收入增长，时间延长。", "新闻\n越共中央总书记。"]
)
def test_words_that_look_like_titles_and_offices_abroad_are_none(text: str) -> None:
    assert chains(text) == []


@pytest.mark.parametrize(
    ("words", "posts"),
    [
        ("匈牙利总理", ["匈牙利 总理 holds"]),
        ("马里共和国前总统", ["马里共和国 总统 left"]),
        ("肯尼亚人民党主席、总统", ["肯尼亚人民党 主席 holds", "肯尼亚 总统 holds"]),
        ("国际奥委会主席", ["国际奥委会 主席 holds"]),
        ("匈牙利国会副主席", ["匈牙利国会 副主席 holds"]),
    ],
)
def test_an_office_abroad_is_its_countrys_or_that_of_a_body_there(words: str, posts: list[str]) -> None:
    assert chains(f"新闻\n{words}卡雷拉说。") == [posts]


@pytest.mark.parametrize("words", ["沿海地区总统套房", "匈牙利总统大选", "总统选举"])
def test_words_with_an_office_abroad_in_them_are_none(words: str) -> None:
    assert chains(f"新闻\n{words}。") == []


def test_a_title_inside_the_name_of_a_body_is_none() -> None:
    assert chains("泰州新闻\n泰州市长丰机械厂厂长") == [["泰州市长丰机械厂 厂长 holds"]]


def test_only_few_titles_are_posts_without_a_body() -> None:
    assert stands_without_body("国家主席")
    assert stands_without_body("民营企业家")
    assert not stands_without_body("副主任")


def test_a_title_at_the_very_beginning_of_a_text_starts_there() -> None:
    [chain] = chains_in(read(Article("a", "慈溪副市长到任\n慈溪市3月1日讯")))
    assert (chain.span.start, chain.span.end) == (0, 5)
