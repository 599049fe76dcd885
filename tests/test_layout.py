"""Where things stand in the picture: nothing lies on anything else, the strategy is in the middle, the same on every machine."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.network import Network
from kg.view.atlas import atlas
from kg.view.composition import scene_of
from kg.view.islands import islands
from kg.view.labels import box_of, width_in_em, wrapped
from kg.view.marks import Rectangle, overlap, readable, rectangle
from kg.view.model import Model, boxes_of
from kg.view.packing import Box, Link, packed
from kg.view.parts import parts_of
from kg.view.scene import Scene
from kg.view.story import Format, Layout, story
from tests.networks import example, many, network_of, small
from tests.readings import READINGS

FORMS: tuple[Format, ...] = ("wide", "tall")
NETWORKS = {"example": example, "hand-made": lambda: network_of(*READINGS), "ring": lambda: small(*"春夏秋冬")}


def picture(graph: Network, form: Format) -> tuple[Scene, Layout]:
    scene = scene_of(graph, narrow=form == "tall")
    return scene, story(scene, form)


@pytest.fixture(params=[(name, form) for name in NETWORKS for form in FORMS], ids="-".join)
def drawn(request: pytest.FixtureRequest) -> tuple[Scene, Layout]:
    name, form = request.param
    return picture(NETWORKS[name](), form)


def touching(boxes: dict[str, Rectangle]) -> list[tuple[str, str]]:
    return [(one, other) for one, other in combinations(sorted(boxes), 2) if overlap(boxes[one], boxes[other])]


def test_no_label_lies_on_another_in_the_first_picture(drawn: tuple[Scene, Layout]) -> None:
    assert touching(boxes_of(*drawn)) == []


@pytest.mark.parametrize(("form", "language"), [("wide", 0), ("wide", 1), ("tall", 0)])
def test_words_on_lines_lie_on_no_label(form: Format, language: int) -> None:
    scene, layout = picture(example(), form)
    model = Model(example(), {form: scene, "wide": scene}, {form: layout})
    marks = model.marks_of(scene, layout, language)
    assert marks
    assert touching({**boxes_of(scene, layout), **{str(number): box for number, (_, box) in marks.items()}}) == []


def test_nothing_that_opens_lies_on_anything(drawn: tuple[Scene, Layout]) -> None:
    scene, layout = drawn
    opened = {
        f"open {name}": rectangle(place, scene.chips[name].width, scene.chips[name].height)
        for name, place in layout.open.items()
    }
    assert set(layout.open) == set(scene.hosts)
    assert touching({**boxes_of(scene, layout), **opened}) == []


def test_the_strategy_is_nearest_to_the_middle(drawn: tuple[Scene, Layout]) -> None:
    scene, layout = drawn
    distance = {name: x * x + y * y for name, (x, y) in layout.closed.items()}
    assert min(distance, key=distance.__getitem__) == scene.topic


def test_the_topic_of_the_example_is_its_strategy() -> None:
    scene = scene_of(example())
    assert example().nodes[scene.topic]["label"] == "工业兴市"


@pytest.mark.parametrize("form", FORMS)
def test_what_a_picture_is_asked_to_be_about_stands_in_its_middle(form: Format) -> None:
    graph = example()
    (person,) = (name for name, data in graph.nodes(data=True) if data["label"] == "王国平")
    scene = scene_of(graph, narrow=form == "tall", about=[person])
    closed = story(scene, form).closed
    assert min(scene.shown, key=lambda name: abs(closed[name][0]) + abs(closed[name][1])) == scene.topic == person


def test_the_region_of_what_is_asked_for_stands_in_the_middle_of_a_large_picture() -> None:
    graph = many()
    asked = list(graph)[-7]
    scene = scene_of(graph, about=[asked])
    assert scene.topic == asked
    assert scene.regions[0].topic == asked
    closed = atlas(scene)["wide"].closed
    apart = {
        region.topic: max(abs(sum(closed[name][axis] for name in region.names)) for axis in (0, 1))
        for region in scene.regions
    }
    assert min(apart, key=apart.__getitem__) == asked


def test_a_picture_about_what_is_not_in_it_is_about_its_strategy() -> None:
    assert scene_of(example(), about=["x:elsewhere"]).topic == scene_of(example()).topic


def test_groups_stand_below_all_rows_of_dots() -> None:
    graph = small("工作专班", *(f"措施{number}" for number in range(14)), "产值")
    body, *others = graph
    graph.remove_edges_from(list(graph.edges(keys=True)))
    graph.nodes[body]["kind"] = "Organisation"
    evidence = graph.nodes[body]["evidence"]
    for name in others:
        graph.nodes[name]["kind"] = "Measure"
        graph.add_edge(body, name, key="measure-speaker x", relation="measure-speaker", evidence=evidence)
    graph.nodes[others[-1]]["kind"] = "Indicator"
    for form in FORMS:
        scene, layout = picture(graph, form)
        assert set(scene.groups) == {"figures"}
        assert touching(boxes_of(scene, layout)) == []


def test_objectives_stand_in_the_order_of_the_article() -> None:
    scene, layout = picture(example(), "wide")
    column = [name for name, chip in scene.chips.items() if chip.kind == "MeasureGroup"]
    assert len(column) == 6
    assert column == sorted(column, key=lambda name: layout.closed[name][1])


def test_measures_gather_at_their_objective() -> None:
    graph = network_of(*READINGS)
    scene = scene_of(graph)
    hosts = {
        graph.nodes[member]["label"]: graph.nodes[host]["label"]
        for member, host in scene.hosts.items()
        if host in graph
    }
    assert hosts["扶持中小企业"] == "壮大实体经济"
    assert hosts["实施“春笋计划”"] == "培育新兴产业"


def test_figures_and_awards_wait_in_groups() -> None:
    graph = network_of(*READINGS)
    groups = {
        name: {graph.nodes[node]["label"] for node in members} for name, members in scene_of(graph).groups.items()
    }
    assert groups["figures"] == {"工业总产值", "宜宾市"}, "a place that nothing but figures speak of waits with them"
    assert scene_of(graph).chips["figures"].lines == ("指标 1",)
    assert {"工业先进单位", "岷江机械公司"} <= groups["awards"]
    assert groups["concerned"] == {"装备制造业", "中小企业"}


def test_an_empty_network_has_a_picture() -> None:
    scene, layout = picture(network_of(), "wide")
    assert (scene.shown, dict(layout.closed)) == ([], {})


sizes = st.tuples(st.integers(10, 220), st.integers(10, 70))


@given(
    st.lists(sizes, min_size=1, max_size=14), st.lists(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=14)
)
def test_packed_boxes_never_touch(wanted: list[tuple[int, int]], pairs: list[tuple[int, int]]) -> None:
    boxes = [Box(str(number), *size) for number, size in enumerate(wanted)]
    links = [Link(str(a), str(b)) for a, b in pairs if a != b and max(a, b) < len(boxes)]
    places = packed(boxes, links, (300, 200), rounds=1)
    assert touching({box.id: rectangle(places[box.id], box.width, box.height) for box in boxes}) == []


def test_a_link_brings_boxes_nearer() -> None:
    boxes = [Box("west", 40, 20, (-200, 0)), Box("east", 40, 20, (200, 0)), Box("north", 40, 20, (0, -100))]

    def apart(links: list[Link]) -> int:
        places = packed(boxes, links, (600, 400))
        return places["east"][0] - places["west"][0]

    assert apart([Link("west", "east")]) < apart([])


def test_a_link_with_words_leaves_room_for_them() -> None:
    boxes = [Box("one", 40, 20), Box("two", 40, 20)]
    places = packed(boxes, [Link("one", "two", 1.0, room=50)], (600, 400))
    across, down = (abs(places["one"][axis] - places["two"][axis]) for axis in (0, 1))
    assert across - 40 >= 50 or down - 20 >= 20


@pytest.mark.parametrize("form", FORMS)
def test_a_large_network_is_laid_out_by_communities(form: Format) -> None:
    graph = many()
    scene = scene_of(graph)
    layout = atlas(scene)[form]
    assert [len(region.names) for region in scene.regions] == [25] * 6
    assert touching(boxes_of(scene, layout)) == []
    frames = {
        region.topic: (
            min(layout.closed[name][0] for name in region.names),
            min(layout.closed[name][1] for name in region.names),
            max(layout.closed[name][0] for name in region.names),
            max(layout.closed[name][1] for name in region.names),
        )
        for region in scene.regions
    }
    assert touching(frames) == []


@given(st.lists(st.tuples(st.integers(20, 900), st.integers(20, 600)), min_size=1, max_size=25), st.floats(0.5, 2))
def test_regions_side_by_side_never_touch(sizes: list[tuple[int, int]], aspect: float) -> None:
    frames = [Box(str(number), *size) for number, size in enumerate(sizes)]
    links = [Link("0", str(number)) for number in range(1, len(frames), 3)]
    places = islands(frames, links, aspect, gap=10)
    assert touching({box.id: rectangle(places[box.id], box.width + 8, box.height + 8) for box in frames}) == []


def test_regions_that_share_lines_lie_near_each_other() -> None:
    frames = [Box(str(number), 100, 100) for number in range(40)]
    places = islands(frames, [Link("38", "39", 5.0)], 1.3, gap=10)
    (x, y), (other_x, other_y) = places["38"], places["39"]
    assert max(abs(x - other_x), abs(y - other_y)) < 250


def test_words_that_would_cover_something_are_left_out() -> None:
    boxes = {"a": (0, 0, 10, 10), "b": (60, 0, 70, 10), "between": (30, 0, 40, 10)}
    assert readable([(7, "书记", "a", "b")], boxes) == {}
    del boxes["between"]
    assert set(readable([(7, "书记", "a", "b"), (8, "书记", "a", "b")], boxes)) == {7}


@given(st.text(max_size=80), st.integers(3, 20), st.integers(1, 4))
def test_wrapped_text_keeps_to_its_room(text: str, em: int, rows: int) -> None:
    lines = wrapped(text, em, rows)
    hanging = 1 + sum(1 for line in lines for mark in line if mark in "，、。；：！？）》」』”’…,.;:!?)]")
    assert len(lines) <= max(1, rows)
    assert all(width_in_em(line) <= em + hanging for line in lines)


def test_short_text_is_not_cut() -> None:
    assert wrapped("做强传统产业", 11, 2) == ("做强传统产业",)
    assert scene_of(small("做强传统产业", "x")).chips["x:00001"].lines == ("x",)
    assert "".join(wrapped("加大工业投入，办好各类开发区和功能区", 11, 2)) == "加大工业投入，办好各类开发区和功能区"


def test_a_mark_of_punctuation_begins_no_line() -> None:
    assert wrapped("一二三四，五六七", 4, 2)[1][0] not in "，"


def test_a_han_character_is_as_wide_as_high() -> None:
    assert box_of(("政策",), 10) == (20, 14)
    assert width_in_em("ab") < width_in_em("政策")


_DIGEST = """
import hashlib
from kg.network import graphml
from kg.view import page
from tests.networks import network_of
from tests.readings import READINGS
graph = network_of(*READINGS)
print(hashlib.sha256((page(graph) + graphml(graph)).encode()).hexdigest())
"""


def test_the_same_network_gives_the_same_bytes_whatever_the_order_of_sets() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST], env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True
        ).stdout.strip()
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1
    assert len(digests.pop()) == len(hashlib.sha256().hexdigest())


def test_what_is_linked_to_little_stands_with_its_article() -> None:
    graph = many()
    articles = dict.fromkeys(graph, "x:article")
    loner = next(iter(graph))
    graph.remove_edges_from([*graph.in_edges(loner, keys=True), *graph.out_edges(loner, keys=True)])
    parts = parts_of(graph, articles, {}, frozenset(graph))
    assert sorted(map(len, parts)) == [24, 25, 25, 25, 25, 26]
    assert sorted(name for part in parts for name in part) == sorted(graph)
    assert len(parts_of(graph, articles | {loner: "x:other"}, {}, frozenset(graph))) == 7


def test_objectives_do_not_lie_on_a_wide_topic() -> None:
    graph = small("做大做强临港产业的若干政策措施意见", *(f"目标{number}" for number in range(4)))
    for name in list(graph)[1:]:
        graph.nodes[name]["kind"] = "MeasureGroup"
    for form in FORMS:
        assert touching(boxes_of(*picture(graph, form))) == []
