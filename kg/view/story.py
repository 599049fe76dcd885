"""Where everything of one article's picture stands: the strategy in the middle, who put it forward around it, what is to be done beyond."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kg.view.opening import Point, opened
from kg.view.packing import Box, Link, packed
from kg.view.scene import DOT, MARKED, Chip, Scene

Format: TypeAlias = Literal["wide", "tall"]
Frame: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in pixels around the middle."""

_ZONES: Mapping[Format, Mapping[str, tuple[float, float]]] = {
    "wide": {"Policy": (0, 0), "Person": (-0.55, 0), "Organisation": (-0.95, 0), "Event": (-0.5, -0.9), "Place": (-0.9, -0.9)},
    "tall": {"Policy": (0, 0.05), "Person": (0, -0.5), "Organisation": (0, -0.9), "Event": (0.5, -0.75), "Place": (0.8, -0.95)},
}  # fmt: skip
"""Where each kind belongs, as a share of half the width and half the height of the picture."""

_PULLS: Mapping[str, float] = {
    "Policy": 0.5,
    "Person": 0.4,
    "Organisation": 1.2,
    "Event": 0.8,
    "Place": 1.0,
}
"""How much the place of its kind counts for a node beside what it is linked to."""

_WINDOWS: Mapping[Format, tuple[int, int]] = {"wide": (868, 640), "tall": (366, 596)}
"""The room that the page has for the picture at 1280 × 800 and at 390 × 844 pixels."""

_TRIED: Mapping[Format, Sequence[tuple[float, float]]] = {
    "wide": ((1.35, 2.0), (1.35, 1.7)),
    "tall": ((0.58, 1.3), (0.5, 1.3), (0.62, 1.1), (0.58, 1.5)),
}
"""Width by height of the region to fill, and its area as a multiple of that of the boxes; what comes out largest is taken."""

_GAPS: Mapping[Format, float] = {"wide": 14.0, "tall": 8.0}
_PITCH = 15
_DIRECT, _PART, _BY_MEMBER = 1.0, 2.5, 0.15
_MARGIN = 22
_ABOVE_GROUPS = 12
_MARK_ROOM = 54.0


@dataclass(frozen=True, slots=True)
class Effort:
    """How many sizes of the picture are tried, how often each is straightened, how coarse its grid is."""

    tries: int
    rounds: int = 3
    grain: float = 1.0


FULL, ONCE, ROUGH = Effort(tries=9), Effort(tries=1), Effort(tries=1, rounds=0, grain=2.0)


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of the first picture (`closed`) and of members whose host is opened (`open`), in pixels around the middle."""

    closed: Mapping[str, Point]
    open: Mapping[str, Point]


def story(scene: Scene, form: Format) -> Layout:
    """The places of everything in a scene of one region (up to a hundred or so chips)."""
    closed = arranged(scene, form)
    return Layout(closed, opened(scene, closed, frame_of(scene, closed)))


def arranged(scene: Scene, form: Format, effort: Effort = FULL) -> dict[str, Point]:
    """The places of all that a scene of one region shows at first: chips around the topic, groups below, dots at their hosts."""
    tries = [_arranged(scene, form, aspect, room, effort) for aspect, room in _TRIED[form][: effort.tries]]
    return max(tries, key=lambda closed: scale_of(frame_of(scene, closed), form))


def scale_of(frame: Frame, form: Format) -> float:
    """How large a picture can be drawn in the window of that form."""
    left, top, right, bottom = frame
    window = _WINDOWS[form]
    return round(min(window[0] / max(1.0, right - left), window[1] / max(1.0, bottom - top)), 6)


def _arranged(scene: Scene, form: Format, aspect: float, room: float, effort: Effort) -> dict[str, Point]:
    chips = [name for name in scene.shown if name not in scene.groups]
    sizes = {name: _room_of(scene, name) for name in chips}
    area = sum((width + 12) * (height + 12) for width, height in sizes.values()) * room
    region = ((area * aspect) ** 0.5, (area / aspect) ** 0.5)
    links = _links(scene)
    fixed = {scene.topic: (0.0, 0.0)} | _objectives(scene, sizes, region, form)
    boxes = [
        Box(name, *sizes[name], anchor=fixed[name], fixed=True)
        if name in fixed
        else _box(scene, name, sizes[name], region, form, links)
        for name in _in_order(scene, chips)
    ]
    centres = packed(boxes, links, region, _GAPS[form], effort.rounds, effort.grain)
    closed = {name: (x, round(y - (sizes[name][1] - scene.chips[name].height) / 2)) for name, (x, y) in centres.items()}
    for name in chips:
        closed |= _fan(scene.chips[name], closed[name], _dots_at(scene, name))
    return closed | _strip(scene, frame_of(scene, closed))


def _dots_at(scene: Scene, host: str) -> list[str]:
    return [member for member in scene.members(host) if member in scene.dots]


def _room_of(scene: Scene, name: str) -> tuple[float, float]:
    """Width and height of a chip with the rows of dots under it."""
    chip = scene.chips[name]
    rows = -(-len(_dots_at(scene, name)) // _per_row(chip.width))
    return chip.width, chip.height + (rows * _PITCH + 6 if rows else 0)


def _strip(scene: Scene, frame: Frame) -> dict[str, Point]:
    """The groups side by side under the picture, in further rows where they are wider than it."""
    left, _, right, bottom = frame
    rows: list[list[str]] = [[]]
    for name in scene.groups:
        if rows[-1] and _width_of_row(scene, [*rows[-1], name]) > max(right - left, 300):
            rows.append([])
        rows[-1].append(name)
    places, y = {}, bottom + _ABOVE_GROUPS
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
    rank = {kind: index for index, kind in enumerate(("Policy", "Person", "Event", "Organisation", "Place"))}
    return sorted(
        names,
        key=lambda n: (n != scene.topic, rank.get(scene.chips[n].kind, len(rank)), -scene.weights.get(n, 0), n),
    )


def _box(
    scene: Scene, name: str, size: tuple[float, float], region: tuple[float, float], form: Format, links: Sequence[Link]
) -> Box:
    kind = scene.chips[name].kind
    x, y = _ZONES[form].get(kind, (0.0, 0.0))
    linked = sum(link.weight for link in links if name in (link.source, link.target))
    pull = _PULLS.get(kind, 0.5) * (1.0 if kind == "Policy" else max(1.0, linked))
    return Box(name, *size, anchor=(x * region[0] / 2, y * region[1] / 2), pull=pull)


def _objectives(
    scene: Scene, sizes: Mapping[str, tuple[float, float]], region: tuple[float, float], form: Format
) -> dict[str, tuple[float, float]]:
    """Objectives in the article's order: columns at the right of a wide picture, rows of two at the foot of a tall one."""
    names = [name for name in scene.chips if scene.chips[name].kind == "MeasureGroup" and name != scene.topic]
    if not names:
        return {}
    width, height = (max(sizes[name][axis] for name in names) for axis in (0, 1))
    middle = sizes.get(scene.topic, (0.0, 0.0))
    gap = _GAPS[form]
    if form == "tall":
        rows = -(-len(names) // 2)
        top = max(region[1] / 2 - rows * (height + gap), middle[1] / 2 + gap / 2)
        return {
            name: ((index % 2 - 0.5) * (width + gap), top + (index // 2 + 0.5) * (height + gap))
            for index, name in enumerate(names)
        }
    columns = -(-len(names) // max(1, int(region[1] // (height + gap))))
    rows = -(-len(names) // columns)
    step = max(height + gap, min(region[1] / rows, 2 * height))
    left = max(region[0] / 2 - columns * (width + gap), middle[0] / 2 + gap / 2)
    return {
        name: (left + (index // rows + 0.5) * (width + gap), (index % rows - (rows - 1) / 2) * step)
        for index, name in enumerate(names)
    }


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


def frame_of(scene: Scene, closed: Mapping[str, Point]) -> Frame:
    """Left, top, right and bottom of the first picture, dots included."""
    chips = [
        (scene.chips[name].width, scene.chips[name].height, closed[name]) for name in scene.shown if name in closed
    ]
    boxes = chips + [(DOT, DOT, closed[name]) for name in scene.dots if name in closed]
    return (
        min((x - width / 2 for width, _, (x, _) in boxes), default=0),
        min((y - height / 2 for _, height, (_, y) in boxes), default=0),
        max((x + width / 2 for width, _, (x, _) in boxes), default=0),
        max((y + height / 2 for _, height, (_, y) in boxes), default=0),
    )
