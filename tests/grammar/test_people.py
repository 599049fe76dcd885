"""Names of people: their forms, what vouches for them, where they stand again; all people are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.grammar.document import read
from kg.model import Article


def names(text: str) -> list[str]:
    return sorted({mention.person.name for mention in read(Article("a", text)).people})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁波市开会\n市长王宁主持会议。", ["王宁"]),
        ("宁波市开会\n市长王远航主持会议。", ["王远航"]),
        ("宁波市开会\n市长欧阳明主持会议。", ["欧阳明"]),
        ("宁波市开会\n市长司马建国主持会议。", ["司马建国"]),
        ("宁波市开会\n市长李　明主持会议。", ["李明"]),
        ("新疆开会\n自治区副主席艾尔肯·买买提主持会议。", ["艾尔肯·买买提"]),
        ("全国人大开会\n全国人大常委会副委员长洛桑平措，出席会议。", ["洛桑平措"]),
        ("宁波市开会\n市长高峰作报告。", ["高峰"]),
        ("宁波市开会\n市长马骏涉嫌违纪。", ["马骏"]),
        ("宁波市开会\n市长王芳关于预算的报告。", ["王芳"]),
        ("宁波市开会\n市长周明致电约翰·史密斯。", ["周明"]),
    ],
)
def test_names_after_titles(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新闻\n方志国，男，1965年3月生。", ["方志国"]),
        ("新闻\n方志国表示，项目进展顺利。", ["方志国"]),
        ("新闻\n获得称号的是：方志国、吴秀英、郑海涛、梁玉兰。", ["吴秀英", "方志国", "梁玉兰", "郑海涛"]),
        ("新闻\n方志国、吴秀英、郑海涛等市领导出席。", ["吴秀英", "方志国", "郑海涛"]),
    ],
)
def test_names_that_no_title_vouches_for(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "宁波市开会\n市长高度重视。书记要求各部门。",
        "宁波市开会\n县委书记从全国选拔，局长任期五年。",
        "宁波市开会\n市长候选人名单公布。",
        "宁波市开会\n要发展水利、交通、能源、金融等产业。",
        "宁波市开会\n唐书记关心企业。",
        "新闻\n高端化、智能化、绿色化发展。",
    ],
)
def test_words_are_no_names(text: str) -> None:
    assert names(text) == []


def test_a_name_once_known_is_known_wherever_it_stands() -> None:
    document = read(Article("a", "宁波市开会\n市长王远航主持会议。会后，与会者同王远航交谈。"))
    assert [document.text[m.span.start : m.span.end] for m in document.people] == ["王远航", "王远航"]
    assert [bool(m.titles) for m in document.people] == [True, False]


def test_a_person_carries_the_province_of_the_first_post() -> None:
    people = read(Article("a", "新闻\n宁波市市长王远航会见商务部部长程志平。")).people
    assert [(m.person.name, m.person.province) for m in people] == [("王远航", "33"), ("程志平", "00")]


def test_people_named_in_headings_beside_officials_stay_apart() -> None:
    document = read(Article("a", "新闻\n宁波市市长王远航、宁波市财政局局长韩冬出席。"))
    assert [[t.title for t in m.titles] for m in document.people] == [["市长"], ["局长"]]


@given(st.text(alphabet="市委书记长王明、，。任命为原（）局厅李副主持·　", max_size=60))
def test_any_jumble_of_titles_and_names_is_read_with_spans_inside_the_text(text: str) -> None:
    document = read(Article("a", "宁波市开会\n" + text))
    for mention in document.people:
        assert 0 <= mention.span.start < mention.span.end <= len(document.text)
        assert "".join(document.text[mention.span.start : mention.span.end].split()) == mention.person.name
