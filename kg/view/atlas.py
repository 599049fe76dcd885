"""Where everything of a large picture stands: each community laid out by itself, and these laid out like chips."""

from __future__ import annotations

from collections.abc import Mapping

from kg.view.opening import Point, column, height_of
from kg.view.packing import Box, Link, packed
from kg.view.scene import Scene
from kg.view.story import Layout, arranged, frame_of

_ASPECT = 1.35
_ROOM = 1.25
_BETWEEN = 60.0
_ASIDE = 40


def atlas(scene: Scene) -> Layout:
    """The places of everything in a scene of several regions.

    Members of an opened host stand in a column right of it, over whatever is there.
    """
    parts = [scene.within(region) for region in scene.regions]
    inside = [arranged(part, "wide", most_tries=1) for part in parts]
    frames = [frame_of(part, places) for part, places in zip(parts, inside, strict=True)]
    boxes = [Box(str(number), right - left, bottom - top) for number, (left, top, right, bottom) in enumerate(frames)]
    area = sum((box.width + _BETWEEN) * (box.height + _BETWEEN) for box in boxes) * _ROOM
    centres = packed(boxes, _links(scene), ((area * _ASPECT) ** 0.5, (area / _ASPECT) ** 0.5), _BETWEEN)
    closed: dict[str, Point] = {}
    for number, (left, top, right, bottom) in enumerate(frames):
        x, y = centres[str(number)]
        dx, dy = round(x - (left + right) / 2), round(y - (top + bottom) / 2)
        closed |= {name: (at[0] + dx, at[1] + dy) for name, at in inside[number].items()}
    return Layout(closed, _opened(scene, closed))


def _links(scene: Scene) -> list[Link]:
    """Regions that share many lines belong near each other."""
    region = {name: number for number, part in enumerate(scene.regions) for name in part.names}
    shared: dict[tuple[int, int], int] = {}
    for bundle in scene.bundles:
        one, other = sorted((region[bundle.source], region[bundle.target]))
        if one != other and not bundle.lifted:
            shared[one, other] = shared.get((one, other), 0) + 1
    return [Link(str(one), str(other), 0.2 * count) for (one, other), count in sorted(shared.items())]


def _opened(scene: Scene, closed: Mapping[str, Point]) -> dict[str, Point]:
    places: dict[str, Point] = {}
    for host in sorted(set(scene.hosts.values())):
        chips = [scene.chips[name] for name in scene.members(host)]
        x, y = closed[host]
        aside = scene.chips[host].width / 2 + _ASIDE + max(chip.width for chip in chips) / 2
        places |= column(chips, x + aside, y - height_of(chips) / 2)
    return places
