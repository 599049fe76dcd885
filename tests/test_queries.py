"""The kept queries: their form, and the answers a reader of the two invented articles would give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OntologyError, QueryError
from kg.schema import Query, queries, query_of, table_queries
from tests.corpus.example import row
from tests.readings import READINGS
from tests.stores import cells, oxigraph, rdflib_cells, rdflib_dataset

from kg.model import (  # isort: skip
    Article, Award, Component, Conferral, Evidence, Indicator, Measure, Observation, Occurrence, Participation, Place, PolicyNaming,
    Pronouncement, Publication, Reading, Tenure,
)  # fmt: skip

TABLES = {
    "articles": Publication, "events": Occurrence, "posts": Tenure, "participation": Participation, "strategies": PolicyNaming,
    "advocacy": Pronouncement, "components": Component, "measures": Measure, "indicators": Observation, "awards": Conferral,
}  # fmt: skip

STORE = oxigraph(READINGS)
DATASET = rdflib_dataset(READINGS)
EVERY_QUERY = {**queries(), **{f"tables/{name}": query for name, query in table_queries().items()}}


def answer(name: str, /, **values: str) -> list[tuple[str, ...]]:
    return [tuple(found) for found in cells(STORE, queries()[name].bound(values))]


def picked(name: str, /, *columns: str, **values: str) -> list[tuple[str, ...]]:
    query = queries()[name]
    places = [[column.name for column in query.columns].index(wanted) for wanted in columns]
    return list(dict.fromkeys(tuple(found[place] for place in places) for found in answer(name, **values)))


# ---------------------------------------------------------------- form


def test_there_are_ten_tables_and_at_least_fifteen_questions() -> None:
    assert set(table_queries()) == set(TABLES)
    assert len(queries()) >= 15


@pytest.mark.parametrize("query", EVERY_QUERY.values(), ids=EVERY_QUERY)
def test_a_query_tells_in_two_languages_what_it_asks_and_answers(query: Query) -> None:
    assert query.question_zh.endswith("？")
    assert query.question_en.endswith("?")
    assert [column.name for column in query.columns] == [v.value for v in STORE.query(query.text).variables]
    assert all(column.zh and column.en for column in query.columns)
    assert all(parameter.zh and parameter.en for parameter in query.parameters)
    assert "ORDER BY" in query.text


@pytest.mark.parametrize("query", EVERY_QUERY.values(), ids=EVERY_QUERY)
def test_each_parameter_has_one_place_and_takes_a_value(query: Query) -> None:
    for parameter in query.parameters:
        value = {
            "label": "某", "text": "某", "integer": "7", "decimal": "0.25", "iri": "urn:x", "page": "7", "Organisation": "政府",
            "Policy": "Strategy",
        }[parameter.kind]  # fmt: skip
        bound = query.bound({parameter.name: value})
        assert bound != query.text
        assert bound.count("\n") == query.text.count("\n")
        cells(STORE, bound)


def test_the_default_of_a_parameter_stands_in_the_text() -> None:
    for query in queries().values():
        for parameter in query.parameters:
            assert query.bound({parameter.name: parameter.default}).replace('"0.6"^^<http://www.w3.org/2001/XMLSchema#decimal>', "0.6") == query.text  # fmt: skip


def test_a_query_without_its_comment_block_is_refused() -> None:
    with pytest.raises(OntologyError, match="mine"):
        query_of("mine", "SELECT * WHERE { ?s ?p ?o }")
    with pytest.raises(OntologyError, match="not in form"):
        query_of("mine", "# question-zh: 问？\n# question-en: Q?\n# column: only-a-name\nSELECT ?a {}")


# ---------------------------------------------------------------- values


def test_an_unknown_parameter_is_refused_with_those_there_are() -> None:
    with pytest.raises(QueryError, match="person, organisation, title"):
        queries()["posts"].bound({"persno": "周明远"})


@pytest.mark.parametrize(("name", "value"), [("year", "2018 } . ?s ?p ?o . {"), ("year", "二○一八"), ("year", "²")])
def test_a_value_of_the_wrong_kind_is_refused(name: str, value: str) -> None:
    with pytest.raises(QueryError, match="takes a whole number"):
        queries()["indicators"].bound({name: value})


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "1 } OFFSET 2", "many"])
def test_a_page_is_as_long_as_a_number_from_one_on(value: str) -> None:
    with pytest.raises(QueryError, match="takes a number from 1 on"):
        queries()["posts"].bound({"limit": value})


def test_a_page_holds_as_many_facts_as_one_asks_for() -> None:
    assert [len(answer("posts", limit=limit)) for limit in ("1", "3")] == [1, 3]
    assert answer("posts", limit="100000") == answer("posts", limit="") == answer("posts")


def test_what_one_asks_about_is_on_the_page_however_short_it_is() -> None:
    assert picked("posts", "person", person="何秀兰", limit="1") == [("何秀兰",)]
    assert picked("indicators", "place", place="宜宾市", year="2018", limit="1") == [("宜宾市",)]
    assert picked("events", "event", place="宜宾市", limit="1") == [("调研",)]


def test_an_iri_cannot_close_its_brackets() -> None:
    with pytest.raises(QueryError, match="takes an IRI"):
        queries()["evidence"].bound({"node": "urn:x> <urn:y"})


@given(st.text(max_size=30))
def test_no_text_can_change_a_query(value: str) -> None:
    bound = queries()["posts"].bound({"person": value})
    assert all(found[0] == value for found in cells(STORE, bound)) or value == ""


def test_quotes_and_braces_in_a_value_are_only_text() -> None:
    assert answer("posts", person='周明远"@zh } VALUES ?x { "') == []
    assert answer("posts", person="周明远\\") == []


# ---------------------------------------------------------------- the tables


@pytest.mark.parametrize("name", TABLES)
def test_a_table_holds_the_rows_of_its_facts_article_by_article(name: str) -> None:
    expected = [
        f"{reading.article.id} ; {row(fact)}"
        for reading in READINGS
        for fact in reading.facts
        if isinstance(fact, TABLES[name])
    ]
    assert [" ; ".join(found) for found in cells(STORE, table_queries()[name].text)] == expected


def test_values_of_a_cell_keep_the_order_of_the_article() -> None:
    (awarded,) = cells(STORE, table_queries()["awards"].text)
    assert awarded[3:] == ["宜宾市委 | 宜宾市政府", "岷江机械公司 | 翠屏区"]
    assert cells(STORE, table_queries()["articles"].text)[0][3] == "李一舟 | 赵小满"


# ---------------------------------------------------------------- one engine against the other


@pytest.mark.parametrize("query", EVERY_QUERY.values(), ids=EVERY_QUERY)
def test_rdflib_and_oxigraph_answer_alike(query: Query) -> None:
    found = cells(STORE, query.text)
    assert found
    assert rdflib_cells(DATASET, query.text) == found


# ---------------------------------------------------------------- the answers


def test_posts_of_a_person_are_counted_over_articles() -> None:
    columns = ("organisation", "title", "status", "articles")
    assert picked("posts", *columns, person="周明远") == [("宜宾市委", "书记", "holds", "2")]
    assert picked("posts", *columns, person="单立群") == [
        ("宜宾市委", "副书记", "holds", "1"),
        ("宜宾市政府", "市长", "holds", "1"),
    ]


def test_posts_in_a_body_leave_out_other_bodies() -> None:
    assert picked("posts", "person", "title", organisation="宜宾市政府") == [("何秀兰", "副市长"), ("单立群", "市长")]


def test_who_did_what_at_an_event() -> None:
    assert picked("event-roles", "date", "who", "role", "rank", event="产业强市大会") == [
        ("2019-03-12", "周明远", "spoke", "1"),
        ("2019-03-12", "单立群", "reported", "2"),
        ("2019-03-12", "何秀兰", "chaired", "3"),
    ]


def test_who_put_a_strategy_forward_in_which_words() -> None:
    assert picked("pronouncements", "who", "verb", "words", "article", policy="产业强市") == [
        ("周明远", "强调", "要深入实施“产业强市”战略", "yibin-2019"),
        ("周明远", "说", "产业强市是长远之计", "宜宾月报 2019/4"),
    ]


def test_parts_of_a_guideline_in_order() -> None:
    assert picked("parts", "position", "part", policy="双轮驱动") == [("1", "做强传统产业"), ("2", "做优新兴产业")]


def test_measures_of_a_plan_with_their_objective() -> None:
    assert picked("measures-of", "measure", "objective", "who", policy="春笋计划") == [
        ("实施“春笋计划”", "培育新兴产业", "单立群")
    ]


def test_measures_of_a_speaker_in_the_order_of_the_text() -> None:
    assert picked("measures-by-speaker", "measure", "objective", who="单立群") == [
        ("加大技术改造投入", "壮大实体经济"),
        ("扶持中小企业", "壮大实体经济"),
        ("实施“春笋计划”", "培育新兴产业"),
        ("发展装备制造业", "培育新兴产业"),
    ]


def test_measures_by_whom_they_help_and_what_they_are_about() -> None:
    assert picked("measures-for", "beneficiary", "measure") == [("中小企业", "扶持中小企业")]
    assert picked("measures-in-industry", "industry", "measure") == [("装备制造业", "发展装备制造业")]


def test_measures_under_their_headings() -> None:
    assert picked("measure-groups", "ordinal", "heading", "measure")[1:3] == [
        ("1", "壮大实体经济", "扶持中小企业"),
        ("2", "培育新兴产业", "实施“春笋计划”"),
    ]


def test_who_is_to_do_what_by_when() -> None:
    assert picked("responsibilities", "organisation", "measure", "deadline") == [
        ("宜宾市经信局", "发展装备制造业", "2020-12-31")
    ]


def test_figures_of_a_place_and_a_year() -> None:
    columns = ("indicator", "value", "unit", "change", "basis")
    assert picked("indicators", *columns, place="宜宾市", year="2018") == [
        ("工业总产值", "1258.30", "亿元", "", ""),
        ("工业总产值", "1260.50", "亿元", "9.8", "同比"),
    ]
    assert picked("indicators", *columns, place="宜宾市", year="2017") == []
    assert picked("indicators", *columns, place="四川省") == []


def test_figures_that_contradict_each_other() -> None:
    assert picked("contradictions", "indicator", "place", "period", "value", "otherValue", "otherArticle") == [
        ("工业总产值", "宜宾市", "2018", "1258.30", "1260.50", "yibin-2019")
    ]


def contradicted(*figures: tuple[str, str]) -> list[list[str]]:
    """What contradicts what among figures (value, hedge) of one indicator, place and year."""
    text = "；".join(f"全市工业总产值{hedge}{value}亿元" for value, hedge in figures)
    article = Article("yibin-2018", text, title="快讯")
    facts = tuple(
        Observation(
            indicator=Indicator("工业总产值"),
            place=Place("宜宾市", "511500"),
            period="2018",
            value=value,
            unit="亿元",
            hedge=hedge,
            evidence=(Evidence(article.id, 0, len(text), start, start + len(value), "indicators.value", 0.9),),
        )
        for value, hedge in figures
        for start in [text.index(value)]
    )
    asked = queries()["contradictions"].text
    return [[row[3], row[6]] for row in cells(oxigraph([Reading(article, facts)]), asked)]


def test_a_rounded_or_rough_figure_contradicts_nothing() -> None:
    assert contradicted(("1258.3", ""), ("1260.5", "")) == [["1258.3", "1260.5"]]
    assert contradicted(("1258.34", ""), ("1258", "")) == []
    assert contradicted(("1258.34", ""), ("1258.3", "")) == []
    assert contradicted(("1258.34", ""), ("1200", "突破")) == []
    assert contradicted(("1258.34", ""), ("1259", "")) == [["1258.34", "1259"]]


def test_awards_without_a_named_recipient_are_awards_too() -> None:
    article = Article("yibin-2018", "市委授予“港口建设先进单位”称号", title="快讯")
    seen = (Evidence(article.id, 0, len(article.text), 5, 13, "awards.conferral", 0.9),)
    facts = (Conferral(award=Award("港口建设先进单位"), evidence=seen),)
    found = cells(oxigraph([Reading(article, facts)]), queries()["awards"].text)
    assert [row[0] for row in found] == ["港口建设先进单位"]


def test_awards_of_a_recipient() -> None:
    assert picked("awards", "award", "period", "giver", recipient="翠屏区") == [
        ("工业先进单位", "2018", "宜宾市委"),
        ("工业先进单位", "2018", "宜宾市政府"),
    ]


def test_who_appeared_together() -> None:
    assert picked("co-attendance", "other", "events", person="周明远") == [("何秀兰", "1"), ("单立群", "1")]


def test_every_sentence_of_a_thing() -> None:
    assert picked("evidence", "fact", "article", "rule", name="春笋计划") == [
        ("Measure", "yibin-2019", "measures.clause"),
        ("Policy", "yibin-2019", "policies.quoted"),
    ]


def test_facts_below_a_confidence() -> None:
    assert picked("doubtful", "confidence", "fact", "article") == [
        ("0.45", "Observation", "宜宾月报 2019/4"),
        ("0.5", "Policy", "yibin-2019"),
    ]
    assert picked("doubtful", "confidence", "fact", threshold="0.47") == [("0.45", "Observation")]


def test_policy_ideas_by_kind() -> None:
    assert picked("policies", "policy", "kind", "place", "first", "articles")[0] == (
        "产业强市", "Strategy", "宜宾市", "2019-03-13", "2",
    )  # fmt: skip
    assert picked("policies", "policy", kind="Plan") == [("春笋计划",)]


def test_bodies_by_kind_and_place() -> None:
    assert picked("organisations", "organisation", "english", kind="PartyCommittee") == [
        ("宜宾市委", "CPC Yibin Municipal Committee")
    ]
    assert picked("organisations", "organisation", place="四川省") == []


def test_events_with_date_place_and_organisers() -> None:
    assert picked("events", "event", "kind", "date", "place", "organisation") == [
        ("调研", "Inspection", "2019-04", "宜宾市", ""),
        ("产业强市大会", "Meeting", "2019-03-12", "市会展中心", "宜宾市委"),
        ("产业强市大会", "Meeting", "2019-03-12", "市会展中心", "宜宾市政府"),
    ]


def test_facts_counted_by_rule() -> None:
    assert ("posts.chain", "0.9", "4", "2") in answer("rules")
