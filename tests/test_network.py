"""The RDF as a network: what becomes an edge, what is central, how two names hang together, what GraphML holds."""

from __future__ import annotations

import re
from math import log1p
from xml.etree import ElementTree

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KgError, QueryError
from kg.network import (
    KINDS,
    Network,
    communities,
    graphml,
    node_named,
    pagerank,
    path_between,
    relations,
    sentence_of,
    statistics,
)
from kg.network.ways import way_between
from kg.schema import ontology_folder
from tests.networks import example, network_of, small
from tests.readings import READINGS


@pytest.fixture(scope="module")
def graph() -> Network:
    return network_of(*READINGS)


def edges(graph: Network, relation: str) -> list[tuple[str, str, str, str]]:
    """Source, variant, words and target of every edge of a relation, by label."""
    name = graph.nodes(data="label")
    return sorted(
        (name[source], data.get("variant", ""), data.get("words", ""), name[target])
        for source, target, data in graph.edges(data=True)
        if data["relation"] == relation
    )


def test_every_relation_is_a_query_and_every_query_a_relation() -> None:
    queries = {path.stem for path in (ontology_folder() / "queries" / "network").glob("*.rq")}
    assert queries == {name for name, _ in relations()}


def test_the_table_of_relations_names_them_all() -> None:
    table = (ontology_folder() / "queries" / "network" / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)) == {name for name, _ in relations()}


@pytest.mark.parametrize("row", relations().values(), ids=lambda row: f"{row.relation}-{row.variant}")
def test_every_relation_has_a_name_a_mark_and_a_sentence_in_both_languages(row) -> None:
    assert all((*row.name, *row.mark, *row.sentence))
    ends = ("何秀兰", "产业强市")
    said = sentence_of({"relation": row.relation, "variant": row.variant}, *ends)
    assert all(end in sentence for end in ends for sentence in said)


@pytest.mark.parametrize(
    ("relation", "edge"),
    [
        ("tenure", ("周明远", "holds", "书记", "宜宾市委")),
        ("participation", ("何秀兰", "chaired", "", "产业强市大会")),
        ("pronouncement", ("周明远", "", "强调", "产业强市")),
        ("component", ("双轮驱动", "", "", "做强传统产业")),
        ("organiser", ("宜宾市政府", "", "", "产业强市大会")),
        ("place", ("产业强市大会", "", "", "市会展中心")),
        ("measure-group", ("壮大实体经济", "", "", "扶持中小企业")),
        ("measure-speaker", ("单立群", "", "", "扶持中小企业")),
        ("measure-policy", ("实施“春笋计划”", "", "", "春笋计划")),
        ("measure-responsible", ("发展装备制造业", "", "", "宜宾市经信局")),
        ("measure-industry", ("发展装备制造业", "", "", "装备制造业")),
        ("measure-beneficiary", ("扶持中小企业", "", "", "中小企业")),
        ("observation", ("工业总产值", "actual", "1260.50亿元", "宜宾市")),
        ("conferral-by", ("宜宾市委", "", "", "工业先进单位")),
        ("conferral-to", ("工业先进单位", "", "", "岷江机械公司")),
    ],
)
def test_a_fact_is_a_labelled_edge(graph: Network, relation: str, edge: tuple[str, str, str, str]) -> None:
    assert edge in edges(graph, relation)


def test_facts_are_no_nodes(graph: Network) -> None:
    assert {kind for _, kind in graph.nodes(data="kind")} <= set(KINDS)
    assert not [node for node in graph if "/tenure/" in node or "/participation/" in node or "/conferral/" in node]


def test_a_node_knows_its_most_specific_class(graph: Network) -> None:
    data = graph.nodes[node_named(graph, "产业强市")]
    assert (data["kind"], data["type"], data["type_names"]) == ("Policy", "Strategy", ("战略", "Strategy"))


def test_the_evidence_of_nodes_and_edges_is_the_sentence_in_the_article(graph: Network) -> None:
    texts = {source.iri: source.text for source in graph.graph["sources"]}
    said = [data["evidence"] for *_, data in graph.edges(data=True)]
    assert all(said)
    for passage in (one for some in [*said, *(data["evidence"] for _, data in graph.nodes(data=True))] for one in some):
        assert texts[passage.article][passage.start : passage.end] == passage.text
        assert texts[passage.article][passage.focus_start : passage.focus_end] == passage.focus
        assert passage.rule
        assert 0 < passage.confidence <= 1


def test_a_fact_of_two_articles_is_one_edge_with_both_sentences(graph: Network) -> None:
    person, body = node_named(graph, "周明远"), node_named(graph, "宜宾市委")
    (tenure,) = (data for data in graph.get_edge_data(person, body).values() if data["relation"] == "tenure")
    assert len({passage.article for passage in tenure["evidence"]}) == 2


def test_the_articles_travel_with_the_network(graph: Network) -> None:
    meeting = next(source for source in graph.graph["sources"] if source.id == "yibin-2019")
    assert (meeting.title, meeting.published, meeting.medium) == ("宜宾市召开产业强市大会", "2019-03-13", "宜宾新报")
    assert set(meeting.authors) == {"李一舟", "赵小满"}


def test_a_text_without_facts_is_a_network_without_nodes() -> None:
    assert len(network_of()) == 0


def test_a_sentence_says_what_the_edge_says() -> None:
    data = {"relation": "tenure", "variant": "left", "words": "市长"}
    assert sentence_of(data, "单立群", "宜宾市政府") == ("单立群曾任宜宾市政府市长", "单立群 was mayor of 宜宾市政府")
    figure = {"relation": "observation", "variant": "actual", "words": "5亿元", "period": "2018", "change": "-3%"}
    assert sentence_of(figure, "工业总产值", "宜宾市")[0] == "宜宾市2018年工业总产值5亿元，-3%"


def test_braces_in_names_are_names() -> None:
    assert "{words}" in sentence_of({"relation": "component"}, "{words}", "x")[0]


@pytest.mark.parametrize("name", ["双轮驱动", "“双轮驱动”", "shuang lun qu dong", "ShuangLunQuDong"])
def test_a_node_is_found_by_each_of_its_names(graph: Network, name: str) -> None:
    assert graph.nodes[node_named(graph, name)]["label"] == "双轮驱动"


def test_an_unknown_name_suggests_near_ones(graph: Network) -> None:
    with pytest.raises(KgError, match=r"双轮驱动计划.*双轮驱动"):
        node_named(graph, "双轮驱动计划")
    with pytest.raises(KgError, match="周明远"):
        node_named(graph, "zhou ming")


@pytest.mark.parametrize("name", ["", " ", "“”", "qqqqqqqq"])
def test_a_name_like_nothing_else_suggests_nothing(graph: Network, name: str) -> None:
    with pytest.raises(KgError, match="nothing in the network is called"):
        node_named(graph, name)


def test_a_path_is_a_chain_of_facts_with_their_sentences(graph: Network) -> None:
    steps = path_between(graph, "周明远", "做优新兴产业")
    assert [step.source for step in steps] == ["周明远", "双轮驱动"]
    assert [step.target for step in steps] == ["双轮驱动", "做优新兴产业"]
    assert steps[0].words[0] == "周明远强调“双轮驱动”"
    assert steps[1].passage is not None
    assert "双轮驱动" in steps[1].passage.text


def test_a_step_against_the_direction_of_its_fact_says_the_fact_the_right_way_round(graph: Network) -> None:
    (step,) = path_between(graph, "宜宾市委", "周明远")
    assert (step.source, step.target) == ("宜宾市委", "周明远")
    assert step.words[0] == "周明远任宜宾市委书记"


def test_a_path_from_a_name_to_itself_has_no_steps(graph: Network) -> None:
    assert path_between(graph, "周明远", "zhou mingyuan") == ()


def test_names_that_nothing_links_are_an_error() -> None:
    graph = small("东", "西")
    graph.remove_edges_from(list(graph.edges(keys=True)))
    with pytest.raises(QueryError, match="nothing in the network links 东 and 西"):
        path_between(graph, "东", "西")


def test_of_two_shortest_ways_the_less_busy_one_is_taken() -> None:
    graph = small("甲", "冷", "乙", "热", *"一二三四五六")
    graph.remove_edges_from(list(graph.edges(keys=True)))
    iri = {label: node for node, label in graph.nodes(data="label")}
    links = [("甲", "热"), ("热", "乙"), ("甲", "冷"), ("冷", "乙"), *(("热", other) for other in "一二三四五六")]
    for source, target in links:
        graph.add_edge(iri[source], iri[target], key="component", relation="component", evidence=())
    assert [step.target for step in path_between(graph, "甲", "乙")] == ["冷", "乙"]


def test_a_longer_way_past_few_says_more_than_a_short_one_past_what_everybody_is_linked_to() -> None:
    busy = [str(number) for number in range(60)]
    graph = small("甲", "丙", "丁", "乙", "企业", *busy)
    graph.remove_edges_from(list(graph.edges(keys=True)))
    iri = {label: node for node, label in graph.nodes(data="label")}
    links = [("甲", "企业"), ("乙", "企业"), ("甲", "丙"), ("丙", "丁"), ("丁", "乙"), *((one, "企业") for one in busy)]
    for source, target in links:
        graph.add_edge(iri[source], iri[target], key="component", relation="component", evidence=())
    assert [step.target for step in path_between(graph, "甲", "乙")] == ["丙", "丁", "乙"]
    assert [step.target for step in path_between(graph, "甲", "7")] == ["企业", "7"]


@given(st.sets(st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda pair: pair[0] < pair[1]), max_size=30))
def test_no_way_is_better_than_the_one_taken(links: set[tuple[int, int]]) -> None:
    graph = networkx.Graph([(f"{one:02}", f"{other:02}") for one, other in links])
    graph.add_nodes_from(["00", "11"])

    def cost(way: list[str]) -> float:
        return len(way) - 1 + sum(log1p(graph.degree(node)) for node in way[1:-1])

    way = way_between("00", "11", lambda node: {other: graph.degree(other) for other in graph[node]})
    ways = [cost(other) for other in networkx.all_simple_paths(graph, "00", "11")]
    assert bool(way) == bool(ways)
    if way:
        assert networkx.is_path(graph, way)
        assert (way[0], way[-1]) == ("00", "11")
        assert cost(way) == pytest.approx(min(ways))


def test_statistics_name_the_most_central_of_each_kind(graph: Network) -> None:
    found = statistics(graph, most=2)
    assert [one.label for one in found.officials] == ["单立群", "周明远"]
    assert {one.label for one in found.bodies} == {"宜宾市委", "宜宾市政府"}
    assert len(found.policies) == 2
    assert found.nodes == len(graph)
    assert sum(found.kinds.values()) == len(graph)


def test_pagerank_is_a_share_of_the_whole(graph: Network) -> None:
    assert sum(pagerank(graph).values()) == pytest.approx(1, abs=1e-4)


def test_every_node_is_in_one_community(graph: Network) -> None:
    found = communities(graph)
    assert sorted(node for members in found for node in members) == sorted(graph)
    assert len(found) > 1


def test_an_empty_network_has_figures() -> None:
    assert statistics(network_of()).nodes == 0
    assert communities(network_of()) == []


def test_graphml_is_read_back_with_types(graph: Network) -> None:
    read = networkx.parse_graphml(graphml(graph), force_multigraph=True)
    assert set(read) == set(graph)
    assert read.number_of_edges() == graph.number_of_edges()
    person, body = node_named(graph, "何秀兰"), node_named(graph, "宜宾市政府")
    (tenure,) = read.get_edge_data(person, body).values()
    assert (tenure["relation"], tenure["label"]) == ("tenure", "副市长")
    assert tenure["sentence"].startswith("副市长何秀兰主持会议")
    assert isinstance(tenure["start"], int)
    assert isinstance(tenure["confidence"], float)
    ranks = [data["rank"] for *_, data in read.edges(data=True) if "rank" in data]
    assert sorted(ranks) == [1, 2, 3]


@given(st.text(min_size=1, max_size=30).filter(lambda text: text.isprintable() or "\x00" in text or "<" in text))
def test_graphml_of_any_label_is_xml(label: str) -> None:
    root = ElementTree.fromstring(
        graphml(small(label, "x")).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    )
    assert root.tag.endswith("graphml")


def test_the_example_links_who_put_forward_what() -> None:
    assert ("王国平", "holds", "书记", "杭州市委") in edges(example(), "tenure")
    assert path_between(example(), "蔡奇", "瞪羚计划")[-1].target == "瞪羚计划"
