"""Where everything of one article's picture stands: the strategy in the middle, who put it forward around it, what is to be done beyond."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kg.view.opening import Point, opened
from kg.view.packing import Box, Link, packed
from kg.view.scene import DOT, MARKED, Chip, Scene

Format: TypeAlias = Literal["wide", "tall"]

_ZONES: Mapping[Format, Mapping[str, tuple[float, float]]] = {
    "wide": {"Policy": (0, 0), "Person": (-0.55, 0), "Organisation": (-0.95, 0), "Event": (-0.5, -0.9), "Place": (-0.9, -0.9),
             "MeasureGroup": (0.95, 0)},
    "tall": {"Policy": (0, 0.05), "Person": (0, -0.5), "Organisation": (0, -0.9), "Event": (0.5, -0.75), "Place": (0.8, -0.95),
             "MeasureGroup": (0, 0.8)},
}  # fmt: skip
"""Where each kind belongs, as a share of half the width and half the height of the picture."""

_PULLS: Mapping[str, float] = {
    "Policy": 0.5,
    "Person": 0.4,
    "Organisation": 1.2,
    "Event": 0.8,
    "Place": 1.0,
    "MeasureGroup": 6.0,
}
"""How much the place of its kind counts for a node beside what it is linked to."""

_ASPECT: Mapping[Format, float] = {"wide": 1.35, "tall": 0.58}
_ROOM: Mapping[Format, float] = {"wide": 2.0, "tall": 1.3}
_GAPS: Mapping[Format, float] = {"wide": 14.0, "tall": 8.0}
_PITCH = 15
_DIRECT, _PART, _BY_MEMBER = 1.0, 2.5, 0.15
_MARGIN = 22
_MARK_ROOM = 54.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of the first picture (`closed`) and of members whose host is opened (`open`), in pixels around the middle."""

    closed: Mapping[str, Point]
    open: Mapping[str, Point]


def story(scene: Scene, form: Format) -> Layout:
    """The places of everything in a scene of one region (up to a hundred or so chips)."""
    closed = arranged(scene, form)
    return Layout(closed, opened(scene, closed, frame_of(scene, closed)))


def arranged(scene: Scene, form: Format) -> dict[str, Point]:
    """The places of all that a scene of one region shows at first: chips around the topic, groups below, dots at their hosts."""
    chips = [name for name in scene.shown if name not in scene.groups]
    sizes = {name: _room_of(scene, name) for name in chips}
    area = sum((width + 12) * (height + 12) for width, height in sizes.values()) * _ROOM[form]
    region = ((area * _ASPECT[form]) ** 0.5, (area / _ASPECT[form]) ** 0.5)
    links = _links(scene)
    boxes = [_box(scene, name, sizes[name], region, form, links) for name in _in_order(scene, chips)]
    centres = packed(boxes, links, region, _GAPS[form])
    closed = {name: (x, round(y - (sizes[name][1] - scene.chips[name].height) / 2)) for name, (x, y) in centres.items()}
    closed |= _strip(scene, frame_of(scene, closed))
    for name in scene.shown:
        closed |= _fan(scene.chips[name], closed[name], _dots_at(scene, name))
    return closed


def _dots_at(scene: Scene, host: str) -> list[str]:
    return [member for member in scene.members(host) if member in scene.dots]


def _room_of(scene: Scene, name: str) -> tuple[float, float]:
    """Width and height of a chip with the rows of dots under it."""
    chip = scene.chips[name]
    rows = -(-len(_dots_at(scene, name)) // _per_row(chip.width))
    return chip.width, chip.height + (rows * _PITCH + 6 if rows else 0)


def _strip(scene: Scene, frame: tuple[float, float, float, float]) -> dict[str, Point]:
    """The groups side by side under the picture, in further rows where they are wider than it."""
    left, _, right, bottom = frame
    rows: list[list[str]] = [[]]
    for name in scene.groups:
        if rows[-1] and _width_of_row(scene, [*rows[-1], name]) > max(right - left, 300):
            rows.append([])
        rows[-1].append(name)
    places, y = {}, bottom + _MARGIN
    for row in rows:
        height = max((scene.chips[name].height for name in row), default=0)
        x = (left + right - _width_of_row(scene, row)) / 2
        for name in row:
            places[name] = (round(x + scene.chips[name].width / 2), round(y + height / 2))
            x += scene.chips[name].width + _MARGIN
        y += height + _MARGIN / 2
    return places


def _width_of_row(scene: Scene, row: Sequence[str]) -> float:
    return sum(scene.chips[name].width + _MARGIN for name in row) - _MARGIN


def _in_order(scene: Scene, names: Sequence[str]) -> list[str]:
    """The middle first, then policies, people, objectives, events and bodies, the weightiest of each first."""
    rank = {
        kind: index for index, kind in enumerate(("Policy", "Person", "MeasureGroup", "Event", "Organisation", "Place"))
    }
    return sorted(
        names,
        key=lambda n: (n != scene.topic, rank.get(scene.chips[n].kind, len(rank)), -scene.weights.get(n, 0), n),
    )


def _box(
    scene: Scene, name: str, size: tuple[float, float], region: tuple[float, float], form: Format, links: Sequence[Link]
) -> Box:
    kind = scene.chips[name].kind
    x, y = _ZONES[form].get(kind, (0.0, 0.0))
    if kind == "MeasureGroup":
        x, y = _place_in_column(scene, name, form, x, y)
    linked = sum(link.weight for link in links if name in (link.source, link.target))
    pull = _PULLS.get(kind, 0.5) * (1.0 if kind == "Policy" else max(1.0, linked))
    return Box(name, *size, anchor=(x * region[0] / 2, y * region[1] / 2), pull=20.0 if name == scene.topic else pull)


def _place_in_column(scene: Scene, name: str, form: Format, x: float, y: float) -> tuple[float, float]:
    """Objectives in the article's order: one column in a wide picture, two in a tall one."""
    column = [one for one in scene.chips if scene.chips[one].kind == "MeasureGroup"]
    share = (column.index(name) + 0.5) / len(column)
    return (
        (x, 1.9 * share - 0.95)
        if form == "wide"
        else (-0.5 if column.index(name) % 2 == 0 else 0.5, 0.45 + 0.5 * share)
    )


def _links(scene: Scene) -> list[Link]:
    """What is drawn between chips pulls them together, parts of a policy most; the relations of a dot pull its host a little."""
    weights: dict[tuple[str, str], float] = {}
    rooms: dict[tuple[str, str], float] = {}
    for bundle in scene.bundles:
        ends = [scene.hosts.get(end, end) for end in (bundle.source, bundle.target)]
        if ends[0] == ends[1] or set(ends) & set(scene.groups):
            continue
        weight = _DIRECT if ends == [bundle.source, bundle.target] else _BY_MEMBER
        weight = _PART if "component" in bundle.relations else weight
        pair = (min(ends), max(ends))
        weights[pair] = min(weights.get(pair, 0.0) + weight, max(weight, 1.5))
        if weight == _DIRECT and set(MARKED) & bundle.relations:
            rooms[pair] = _MARK_ROOM
    return [Link(*pair, weight, rooms.get(pair, 0.0)) for pair, weight in sorted(weights.items())]


def _per_row(width: float) -> int:
    return max(4, int((width - 8) // _PITCH))


def _fan(chip: Chip, at: Point, dots: Sequence[str]) -> dict[str, Point]:
    """Rows of dots under a chip, centred."""
    per_row = _per_row(chip.width)
    places = {}
    for index, name in enumerate(dots):
        row, column = divmod(index, per_row)
        in_row = min(per_row, len(dots) - row * per_row)
        x = at[0] + (column - (in_row - 1) / 2) * _PITCH
        places[name] = (round(x), round(at[1] + chip.height / 2 + 6 + DOT / 2 + row * _PITCH))
    return places


def frame_of(scene: Scene, closed: Mapping[str, Point]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the first picture."""
    chips = [(scene.chips[name], closed[name]) for name in scene.shown if name in closed]
    return (
        min((x - chip.width / 2 for chip, (x, _) in chips), default=0),
        min((y - chip.height / 2 for chip, (_, y) in chips), default=0),
        max((x + chip.width / 2 for chip, (x, _) in chips), default=0),
        max((y + chip.height / 2 + _PITCH for chip, (_, y) in chips), default=0),
    )
