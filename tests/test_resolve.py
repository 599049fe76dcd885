"""Names to identities: which names are the same thing, which are not, and what their IRIs look like."""

from __future__ import annotations

import re
import subprocess
import sys
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.lexicon import rows
from kg.model import Award, Event, Indicator, Organisation, Person, Place, Policy, Thing
from kg.resolve import concept, identity, post_label
from kg.resolve.bodies import body_of
from kg.resolve.divisions import code_of, names_division, parent_of, six_digits
from kg.resolve.romanisation import name_words, romanised_person, romanised_place, slug, syllables

PATHS_ON_RECORD = [
    "org/yi-bin-shi-wei-05743b20",
    "policy/chan-ye-qiang-shi-f4a8b015",
    "award/xian-jin-dan-wei-e2884520",
]
PATH = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}")


def same(*things: Thing) -> bool:
    return len({identity(thing).path for thing in things}) == 1


# ---------------------------------------------------------------- paths


def test_a_path_is_a_slug_and_the_beginning_of_a_hash_that_anyone_can_compute() -> None:
    digest = sha256("person|周明远|51".encode()).hexdigest()
    assert identity(Person("周明远", "51")).path == f"person/zhou-mingyuan-{digest[:8]}"
    assert identity(Place("宜宾市", "511500")).path == "place/511500"


names = st.text(min_size=1, max_size=40)
codes = st.sampled_from(["", "00", "33", "330100", "511500", "xx", "999999"])
things = (
    st.builds(Person, names, codes)
    | st.builds(Organisation, names, codes)
    | st.builds(Place, names, codes, codes)
    | st.builds(Event, names, st.sampled_from(["", "2008", "2008-05-01"]), codes)
    | st.builds(Policy, names, codes)
    | st.builds(Award, names, codes)
    | st.builds(Indicator, names)
)


@given(things)
def test_any_thing_has_a_readable_ascii_path(thing: Thing) -> None:
    path = identity(thing).path
    assert PATH.fullmatch(path) or re.fullmatch(r"place/\d{6}", path)
    assert len(path) < 80


def test_paths_are_the_same_on_every_machine() -> None:
    """Written down once: other graphs link to them."""
    paths = [
        identity(thing).path for thing in (Organisation("宜宾市委"), Policy("产业强市", CITY), Award("先进单位", CITY))
    ]
    assert paths == PATHS_ON_RECORD


@given(st.lists(st.builds(Person, names, st.sampled_from(["", "11", "33"])), unique=True, max_size=30))
def test_different_people_have_different_paths(people: list[Person]) -> None:
    assert len({identity(person).path for person in people}) == len(people)


@given(st.lists(st.builds(Policy, names, st.just("330100")), unique=True, max_size=30))
def test_different_policies_have_different_paths(policies: list[Policy]) -> None:
    assert len({identity(policy).path for policy in policies}) == len(policies)


def test_kinds_keep_to_themselves() -> None:
    paths = [
        identity(Policy("示范", "00")).path,
        identity(Award("示范", "00")).path,
        concept("Industry", "示范").path,
        concept("BeneficiaryGroup", "示范").path,
        concept("RecipientClass", "示范").path,
    ]
    assert len({path.rpartition("-")[2] for path in paths}) == len(paths)


def test_the_same_name_in_another_place_is_another_thing() -> None:
    assert not same(Person("张伟", "33"), Person("张伟", "51"))
    assert not same(Policy("工业强市", "330100"), Policy("工业强市", "511500"))
    assert not same(Event("座谈会", "2019-03-12", CITY), Event("座谈会", "2019-03-13", CITY))


def test_a_leader_of_the_whole_country_is_one_person_whatever_post_is_told_of() -> None:
    assert same(Person("朱镕基", "00"), Person("朱镕基", "31"))
    assert same(Person("朱镕基", "00"), Person("朱镕基"))


def test_romanisation_is_not_loaded_before_it_is_needed() -> None:
    script = "import sys, kg, kg.resolve, kg.rdf, kg.schema; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


# ---------------------------------------------------------------- bodies

CITY = "511500"


@pytest.mark.parametrize(
    "names",
    [
        ("宜宾市委", "中共宜宾市委", "中共宜宾市委员会", "中国共产党宜宾市委员会"),
        ("宜宾市政府", "宜宾市人民政府"),
        ("宜宾市人大常委会", "宜宾市人民代表大会常务委员会"),
        ("宜宾市人大", "宜宾市人民代表大会"),
        ("宜宾市政协", "政协宜宾市委员会", "中国人民政治协商会议宜宾市委员会"),
        ("宜宾市纪委", "中共宜宾市纪委", "宜宾市纪律检查委员会", "中国共产党宜宾市纪律检查委员会"),
        ("宜宾市委组织部", "中共宜宾市委组织部"),
        ("四川省委", "中共四川省委员会"),
        ("内蒙古自治区党委", "中共内蒙古自治区委员会", "中国共产党内蒙古自治区委员会"),
        ("宜宾市发改委", "宜宾市发展改革委", "宜宾市发展和改革委员会"),
        ("沙县县委", "中共沙县委员会"),
        ("三江大学党委", "中共三江大学委员会"),
        ("北山镇党委", "北山镇委", "中共北山镇委员会"),
        ("中共中央", "党中央", "中国共产党中央委员会"),
        ("中央政治局", "中共中央政治局"),
        ("中纪委", "中央纪委", "中央纪律检查委员会"),
        ("全国人大常委会", "全国人民代表大会常务委员会"),
        ("工信部", "工业和信息化部"),
    ],
)
def test_one_body_by_each_of_its_names(names: tuple[str, ...]) -> None:
    assert same(*(Organisation(name) for name in names))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("宜宾市委", "宜宾市政府"),
        ("宜宾市人大", "宜宾市人大常委会"),
        ("宜宾市委", "泸州市委"),
        ("宜宾市委", "共青团宜宾市委"),
        ("宜宾市委", "宜宾市纪委"),
        ("宜宾市经信局", "宜宾市经信委"),
        ("四川省政府", "四川大学"),
        ("中央纪委", "中共中央"),
    ],
)
def test_different_bodies_stay_apart(one: str, other: str) -> None:
    assert not same(Organisation(one), Organisation(other))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("宜宾市委", "PartyCommittee"),
        ("翠屏区纪委", "PartyCommittee"),
        ("北山镇党委", "PartyCommittee"),
        ("宜宾市水务局党组", "PartyCommittee"),
        ("宜宾市政府", "Government"),
        ("国务院", "Government"),
        ("宜宾市人大常委会", "PeoplesCongress"),
        ("全国政协", "ConsultativeConference"),
        ("宜宾市教育局", "Department"),
        ("宜宾市委宣传部", "Department"),
        ("四川省高级人民法院", "Department"),
        ("临港开发区管委会", "Department"),
        ("岷江机械有限公司", "Company"),
        ("金江集团", "Company"),
        ("宜宾商业银行", "Company"),
        ("宜宾学院", "Institution"),
        ("宜宾市第一人民医院", "Institution"),
        ("四川省农业科学院", "Institution"),
        ("宜宾市工商联", "Institution"),
        ("共青团宜宾市委", "Institution"),
        ("三江汇", "Organisation"),
    ],
)
def test_the_kind_of_a_body_is_told_by_its_name(name: str, kind: str) -> None:
    assert identity(Organisation(name)).kind == kind


def test_the_place_in_a_name_counts_more_than_where_the_article_is_at_home() -> None:
    assert identity(Organisation("四川省委", CITY)).place == "510000"
    assert same(Organisation("泸州市政府", CITY), Organisation("泸州市政府", ""), Organisation("泸州市政府", "510500"))


def test_namesakes_are_told_apart_by_their_place() -> None:
    assert not same(Organisation("鼓楼区政府", "320106"), Organisation("鼓楼区政府", "350102"))
    assert same(Organisation("南京市鼓楼区政府", "320106"), Organisation("鼓楼区政府", "320106"))
    assert not same(Organisation("教育局", "320106"), Organisation("教育局", "350102"))


def test_a_firm_is_the_same_wherever_it_is_spoken_of() -> None:
    assert same(
        Organisation("岷江机械公司", CITY), Organisation("岷江机械公司", "510500"), Organisation("岷江机械公司")
    )


def test_a_short_form_of_a_division_is_the_division() -> None:
    assert same(Organisation("延边州政府", "222400"), Organisation("延边朝鲜族自治州人民政府"))


def test_a_body_keeps_the_name_the_article_uses_beside_its_label() -> None:
    found = identity(Organisation("中共宜宾市委员会", CITY))
    assert (found.label, found.used, found.other) == ("宜宾市委", "中共宜宾市委员会", ("中国共产党宜宾市委员会",))
    assert identity(Organisation("宜宾市委", CITY)).used == ""


def test_every_short_and_full_name_of_a_central_body_is_that_body() -> None:
    for full, short, *_ in rows("names_of_central_bodies"):
        assert body_of(short) == body_of(full)


@given(st.text(min_size=1, max_size=30))
def test_the_label_of_a_body_names_the_same_body(name: str) -> None:
    found = identity(Organisation(name, CITY))
    assert identity(Organisation(found.label, CITY)).path == found.path


def test_posts_are_named_as_people_name_them() -> None:
    assert post_label(Organisation("宜宾市委", CITY), "书记") == "宜宾市委书记"
    assert post_label(Organisation("宜宾市人民政府", CITY), "副市长") == "宜宾市副市长"
    assert post_label(Organisation("宜宾市政府", CITY), "秘书长") == "宜宾市政府秘书长"


# ---------------------------------------------------------------- places


def test_a_division_is_known_by_each_of_its_names() -> None:
    assert same(Place("宜宾市", CITY), Place("宜宾", CITY))
    assert identity(Place("宜宾", CITY)).used == "宜宾"
    assert names_division("襄樊市", "420600")
    assert names_division("襄阳市", "420600")


def test_a_code_that_does_not_fit_the_name_is_where_the_place_lies() -> None:
    hall = identity(Place("市会展中心", CITY))
    assert hall.path.startswith("place/shi-hui-zhan-zhong-xin-")
    assert (hall.code, hall.place) == ("", CITY)
    assert same(Place("市会展中心", "", CITY), Place("市会展中心", CITY))


def test_what_a_division_lies_in() -> None:
    assert [parent_of(code) for code in ("511502", "511500", "510000", "000000")] == ["511500", "510000", "000000", ""]
    assert parent_of("110105") == "110000"


def test_short_codes() -> None:
    assert [six_digits(code) for code in ("00", "33", "3301", "330100", "", "x", "３３")] == [
        "000000", "330000", "330100", "330100", "", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "hint", "code"),
    [
        ("济宁市", "", "370800"),
        ("鼓楼区", "", ""),
        ("鼓楼区", "320100", "320106"),
        ("吉林省吉林市", "", "220200"),
        ("杭州市西湖区", "", "330106"),
        ("某某市", "330100", ""),
    ],
)
def test_the_code_of_a_name(name: str, hint: str, code: str) -> None:
    assert code_of(name, hint) == code


# ---------------------------------------------------------------- romanisation


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("单立群", "Shan Liqun"),
        ("仇和平", "Qiu Heping"),
        ("曾国强", "Zeng Guoqiang"),
        ("解学敏", "Xie Xuemin"),
        ("任重山", "Ren Zhongshan"),
        ("尉迟云", "Yuchi Yun"),
        ("欧阳晓明", "Ouyang Xiaoming"),
        ("区少坤", "Ou Shaokun"),
        ("吕青", "Lü Qing"),
        ("阿依古丽·买买提", ""),
        ("John", ""),
    ],
)
def test_names_of_people_in_english(name: str, english: str) -> None:
    assert romanised_person(name) == english


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("宜宾市", "Yibin"),
        ("陕西省", "Shaanxi"),
        ("山西省", "Shanxi"),
        ("朝阳市", "Chaoyang"),
        ("六安市", "Lu'an"),
        ("西安市", "Xi'an"),
        ("长治市", "Changzhi"),
        ("长子县", "Zhangzi"),
        ("都匀市", "Duyun"),
        ("天长市", "Tianchang"),
        ("漯河市", "Luohe"),
        ("闵行区", "Minhang"),
        ("什邡市", "Shifang"),
        ("佛坪县", "Foping"),
        ("吕梁市", "Lüliang"),
        ("内蒙古自治区", "Inner Mongolia"),
        ("延边朝鲜族自治州", ""),
        ("会展中心", ""),
    ],
)
def test_names_of_places_in_english(name: str, english: str) -> None:
    assert romanised_place(name) == english


def test_a_slug_is_short_and_never_empty() -> None:
    assert slug(syllables("加快建设具有全国影响力的科技创新中心")) == "jia-kuai-jian-she-ju-you-quan-guo"
    assert slug(syllables("“”")) == "x"
    assert slug(("a" * 100,)) == "a" * 48
    assert name_words("Ａ") == ()


# ---------------------------------------------------------------- events


@pytest.mark.parametrize(
    "event",
    [
        Event("产业强市大会", "2019-03-12", CITY),
        Event("第十三届全国人民代表大会第二次会议", "", "00"),
        Event("十九届四中全会", "", "00"),
    ],
)
def test_an_event_with_a_name_is_the_same_in_every_article(event: Event) -> None:
    assert identity(event, "one").path == identity(event, "other").path


@pytest.mark.parametrize(
    "event", [Event("座谈会", "2019-03-12", CITY), Event("调研", "2019-03-12", CITY), Event("经济工作会议", "", CITY)]
)
def test_an_event_without_a_name_or_a_date_belongs_to_its_article(event: Event) -> None:
    assert identity(event, "one").path != identity(event, "other").path
