"""Divisions by name and by reference, the home place, divisions through the years."""

import pytest

from kg.grammar.divisions import gazetteer, names_of, parents_of
from kg.grammar.document import Document, read
from kg.model import Article


def document(text: str, published: str = "", source: str = "") -> Document:
    return read(Article("a", text, published=published, source=source))


def home(text: str, published: str = "") -> str:
    place = document(text, published).home
    return f"{place.name} {place.code}" if place else ""


def places(text: str, published: str = "") -> list[tuple[str, str]]:
    return [(mention.place.name, mention.place.code) for mention in document(text, published).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁波市加快港口建设\n昨日，市委召开会议。全市投资增长。", "宁波市 330200"),
        ("港口吞吐量创新高\n新华网宁波5月1日电 市委、市政府昨日召开会议。", "宁波市 330200"),
        ("长兴县表彰先进\n县委书记出席。", "长兴县 330522"),
        ("江西加快赣南振兴\n新华社南昌3月2日电 江西省委召开会议。我省投入增加。", "江西省 360000"),
        ("全国财政会议在京召开\n国务院部署财政工作。", "中国 00"),
        ("新华社发布消息\n新华社北京5月1日电 国务院发布通知。", "中国 00"),
        ("义乌小商品走向世界\n义乌市委提出新目标，义乌市去年出口增长，全市外贸向好。", "义乌市 330782"),
        ("一场比赛\n双方打成平局。", ""),
        (
            "市领导看望困难群众\n市委书记周明、市长李华看望群众。周明来到江西省宜丰县某镇，市委秘书长陪同。",
            "宜春市 360900",
        ),
        ("市领导看望困难群众\n市委书记周明、市长李华来到宜丰县，又到安吉县考察，市委秘书长陪同。", ""),
        ("市人大常委会举行会议\n市委、市政府负责人和院长冯玉林、主任郑长春列席会议，市长作报告。全市投资增长。", ""),
        (
            "周明在德保靖西调研\n3月12日，市委书记周明率队先后到德保县、靖西市，就农业工作进行调研。市长李华陪同。百色市农业局局长王芳参加。",
            "百色市 451000",
        ),
        (
            "靖西市推进旧城改造\n3月12日，自治区党委书记周明到靖西市调研。市委书记李华陪同。全市干部参加。",
            "靖西市 451081",
        ),
        ("武汉江岸区推进旧城改造\n新华网武汉5月1日电 江岸区昨日开工六个项目，武汉媒体前往采访。", "江岸区 420102"),
        ("武汉支持江岸区旧城改造\n新华网武汉5月1日电 市委昨日在武汉召开会议，江岸区作了发言。", "武汉市 420100"),
        ("国家统计局表彰先进集体\n授予张北县统计局等单位“先进集体”称号。张北县统计局局长发言。", "中国 00"),
        ("张北县统计局获国家统计局表彰\n授予张北县统计局“先进集体”称号。", "张北县 130722"),
    ],
)
def test_an_article_is_at_home_where_its_signs_point(text: str, expected: str) -> None:
    assert home(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宁波市开会\n全市、我市和本市，全省与我省。", [("宁波市", "330200")] * 4 + [("浙江省", "330000")] * 2),
        (
            "长兴县开会\n全县和该县、全市、全省。",
            [("长兴县", "330522")] * 3 + [("湖州市", "330500"), ("浙江省", "330000")],
        ),
        ("福州市鼓楼区举办灯会\n全区热闹。", [("福州市", "350100"), ("鼓楼区", "350102"), ("鼓楼区", "350102")]),
        ("广西壮族自治区开会\n全区和我区。", [("广西壮族自治区", "450000")] * 3),
    ],
)
def test_self_references_stand_for_the_home_place_and_those_around_it(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert places(text) == expected


def test_nested_names_decide_what_an_ambiguous_name_is() -> None:
    assert ("朝阳区", "110105") in places("新闻\n北京市朝阳区的公园。")
    assert ("朝阳区", "220104") in places("新闻\n吉林省长春市朝阳区的公园。")


def test_an_ambiguous_district_without_context_has_no_code() -> None:
    assert ("鼓楼区", "") in places("新闻\n鼓楼区的公园。")


@pytest.mark.parametrize(
    ("published", "code"), [("2008-05-01", "330183"), ("2020-05-01", "330111")], ids=["a city then", "a district now"]
)
def test_a_short_name_is_the_division_of_the_article_s_year(published: str, code: str) -> None:
    assert ("富阳", code) in places("杭州市开会\n杭州富阳的企业。", published)


@pytest.mark.parametrize(
    "text",
    ["新闻\n三明治很好吃。", "新闻\n新华社记者报道。", "新闻\n他喜欢和平，要求平安。", "新闻\n企业安全、健全区域。"],
)
def test_words_that_hold_a_name_are_no_places(text: str) -> None:
    assert places(text) == []


def test_towns_and_streets_are_known_by_their_form() -> None:
    found = places("义乌市开会\n佛堂镇、稠城街道和后宅街道党工委。")
    assert [name for name, _ in found[1:]] == ["佛堂镇", "稠城街道", "后宅街道"]


def test_a_town_acts_in_a_clause() -> None:
    found = places("义乌市开会\n佛堂镇积极护塘，稠城街道将修路。江边街道绿树成行。")
    assert [name for name, _ in found[1:]] == ["佛堂镇", "稠城街道"]


def test_changes_after_the_last_revision_are_known() -> None:
    assert gazetteer().at("630106", 2021) is not None
    assert [d.name for d in gazetteer().named("临平区")] == ["临平区"]


def test_names_are_written_with_and_without_nationalities() -> None:
    division = gazetteer().at("532800")
    assert division is not None
    assert names_of(division) == ("西双版纳傣族自治州", "西双版纳州", "西双版纳自治州", "西双版纳")
    region = gazetteer().at("150000")
    assert region is not None
    assert "内蒙古" in names_of(region)


def test_what_lies_around_a_division() -> None:
    assert parents_of("330522") == ("330500", "330000")
    assert parents_of("330000") == ()


def test_every_mention_slices_to_its_words() -> None:
    read_document = document("浙江宁波市海曙区开会\n全市和该区。")
    assert all(0 <= m.span.start < m.span.end <= len(read_document.text) for m in read_document.places)
