"""Where everything of one article's picture stands: the strategy in the middle, who put it forward around it, what is to be done beyond."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kg.view.packing import Box, Link, packed
from kg.view.scene import DOT, Chip, Scene

Format: TypeAlias = Literal["wide", "tall"]
Point: TypeAlias = tuple[int, int]

_ZONES: Mapping[Format, Mapping[str, tuple[float, float]]] = {
    "wide": {"Policy": (0, 0), "Person": (-0.5, 0), "Organisation": (-0.95, 0), "Event": (-0.25, -1), "Place": (-0.7, -0.9),
             "MeasureGroup": (0.85, 0), "figures": (-0.35, 1), "awards": (0, 1), "concerned": (0.35, 1)},
    "tall": {"Policy": (0, 0), "Person": (0, -0.55), "Organisation": (0, -0.95), "Event": (0.5, -0.75), "Place": (0.8, -0.9),
             "MeasureGroup": (0, 0.75), "figures": (-0.6, 1), "awards": (0, 1), "concerned": (0.6, 1)},
}  # fmt: skip
_ASPECT: Mapping[Format, float] = {"wide": 1.2, "tall": 0.56}
_ROOM = 2.3
_PITCH = 15
_MARGIN = 22


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of the first picture (`closed`) and of members whose host is opened (`open`), in pixels around the middle."""

    closed: Mapping[str, Point]
    open: Mapping[str, Point]


def story(scene: Scene, form: Format) -> Layout:
    """The places of everything in a scene of one article (up to a hundred or so chips)."""
    fans = {
        name: _fan_size(len([m for m in scene.members(name) if m in scene.dots]), scene.chips[name].width)
        for name in scene.shown
    }
    sizes = {
        name: (max(scene.chips[name].width, fans[name][0]), scene.chips[name].height + fans[name][1])
        for name in scene.shown
    }
    area = sum((width + 12) * (height + 12) for width, height in sizes.values()) * _ROOM
    region = ((area * _ASPECT[form]) ** 0.5, (area / _ASPECT[form]) ** 0.5)
    boxes = [_box(scene, name, sizes[name], region, form) for name in _in_order(scene)]
    centres = packed(boxes, _links(scene), region)
    closed = {name: (x, round(y - fans[name][1] / 2)) for name, (x, y) in centres.items()}
    for name in scene.shown:
        closed |= _fan(scene.chips[name], closed[name], [m for m in scene.members(name) if m in scene.dots])
    return Layout(closed, _opened(scene, closed, form))


def _in_order(scene: Scene) -> list[str]:
    """The middle first, then policies, people, bodies, objectives and groups, the weightiest of each first."""
    kinds = ["Policy", "Person", "MeasureGroup", "Event", "Organisation", "Place"]
    rank = {kind: index for index, kind in enumerate(kinds)}
    names = sorted(
        scene.shown,
        key=lambda n: (n in scene.groups, rank.get(scene.chips[n].kind, len(kinds)), -scene.weights.get(n, 0), n),
    )
    return sorted(names, key=lambda n: n != scene.topic)


def _box(scene: Scene, name: str, size: tuple[float, float], region: tuple[float, float], form: Format) -> Box:
    zone = _ZONES[form].get(name) or _ZONES[form].get(scene.chips[name].kind, (0, 0))
    pull = 6.0 if name == scene.topic else 0.5 if scene.chips[name].kind == "Policy" else 2.2
    return Box(name, *size, anchor=(zone[0] * region[0] / 2, zone[1] * region[1] / 2), pull=pull)


def _links(scene: Scene) -> list[Link]:
    """What is drawn between chips pulls them together; the relations of a dot pull its host."""
    weights: dict[tuple[str, str], float] = {}
    for bundle in scene.bundles:
        ends = [scene.hosts.get(end, end) for end in (bundle.source, bundle.target)]
        direct = bundle.source not in scene.hosts and bundle.target not in scene.hosts
        if ends[0] != ends[1]:
            pair = (min(ends), max(ends))
            weights[pair] = weights.get(pair, 0.0) + (1.0 if direct else 0.1)
    return [
        Link(*pair, min(weight, 1.5)) for pair, weight in sorted(weights.items()) if weight >= 1.0 or "Group" in pair
    ]


def _fan_size(count: int, width: float) -> tuple[float, float]:
    rows = -(-count // _per_row(width)) if count else 0
    return (width, rows * _PITCH + 6 if rows else 0)


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


def _opened(scene: Scene, closed: Mapping[str, Point], form: Format) -> dict[str, Point]:
    """A column of members for each host, outside the first picture on the side the host is on."""
    hosts = [name for name in scene.shown if name in set(scene.hosts.values())]
    left, top, right, bottom = _frame(scene, closed)
    columns: dict[str, list[str]] = {name: scene.members(name) for name in hosts}
    places: dict[str, Point] = {}
    cursor = {"left": top, "right": top, "below": left}
    for host in sorted(hosts, key=lambda name: (closed[name][1], closed[name][0], name)):
        side = _side(scene, host, closed, form)
        chips = [scene.chips[name] for name in columns[host]]
        width = max(chip.width for chip in chips)
        if side == "below":
            x, y = cursor["below"] + width / 2, bottom + _MARGIN * 2
            cursor["below"] += width + _MARGIN * 2
        else:
            x = right + _MARGIN * 3 + width / 2 if side == "right" else left - _MARGIN * 3 - width / 2
            y = max(cursor[side], closed[host][1] - sum(chip.height + 6 for chip in chips) / 2)
        for chip in chips:
            places[chip.id] = (round(x), round(y + chip.height / 2))
            y += chip.height + 6
        if side != "below":
            cursor[side] = y + _MARGIN
    return places


def _side(scene: Scene, host: str, closed: Mapping[str, Point], form: Format) -> Literal["left", "right", "below"]:
    if host in scene.groups:
        return "below"
    return "left" if closed[host][0] < 0 else "right"


def _frame(scene: Scene, closed: Mapping[str, Point]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the first picture."""
    chips = [(scene.chips[name], closed[name]) for name in scene.shown]
    return (
        min((x - chip.width / 2 for chip, (x, _) in chips), default=0),
        min((y - chip.height / 2 for chip, (_, y) in chips), default=0),
        max((x + chip.width / 2 for chip, (x, _) in chips), default=0),
        max((y + chip.height / 2 for chip, (_, y) in chips), default=0),
    )
