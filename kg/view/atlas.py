"""Where everything of a large picture stands: each community laid out by itself, and these laid out like chips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.view.islands import islands
from kg.view.opening import Point, column, height_of
from kg.view.packing import Box, Link
from kg.view.scene import Scene
from kg.view.story import ONCE, ROUGH, Format, Frame, Layout, arranged, frame_of

_ASPECTS: Mapping[Format, float] = {"wide": 1.35, "tall": 0.62}
_BETWEEN = 70.0
_ASIDE = 40
_MANY = 1500
"""Chips beyond which regions are not straightened: nobody would wait for that."""


def atlas(scene: Scene) -> dict[Format, Layout]:
    """The places of everything in a scene of several regions, for wide and for tall windows.

    Members of an opened host stand in a column beside its region, over whatever is there of other regions.
    """
    parts = scene.by_region()
    effort = ONCE if len(scene.shown) <= _MANY else ROUGH
    inside = [arranged(part, "wide", effort) for part in parts]
    frames = [frame_of(part, places) for part, places in zip(parts, inside, strict=True)]
    layouts: dict[Format, Layout] = {}
    for form in _ASPECTS:
        closed = _side_by_side(scene, inside, frames, _ASPECTS[form])
        layouts[form] = Layout(closed, _opened(scene, parts, closed))
    return layouts


def _side_by_side(
    scene: Scene, inside: Sequence[Mapping[str, Point]], frames: Sequence[Frame], aspect: float
) -> dict[str, Point]:
    """The regions, each arranged `inside` its frame already, on a sheet `aspect` times as wide as high."""
    boxes = [Box(str(number), right - left, bottom - top) for number, (left, top, right, bottom) in enumerate(frames)]
    centres = islands(boxes, _links(scene), aspect, _BETWEEN)
    closed: dict[str, Point] = {}
    for number, (left, top, right, bottom) in enumerate(frames):
        x, y = centres[str(number)]
        dx, dy = round(x - (left + right) / 2), round(y - (top + bottom) / 2)
        closed |= {name: (at[0] + dx, at[1] + dy) for name, at in inside[number].items()}
    return closed


def _links(scene: Scene) -> list[Link]:
    """Regions that share many lines belong near each other."""
    region = {name: number for number, part in enumerate(scene.regions) for name in part.names}
    shared: dict[tuple[int, int], int] = {}
    for bundle in scene.bundles:
        one, other = sorted((region[bundle.source], region[bundle.target]))
        if one != other and not bundle.lifted:
            shared[one, other] = shared.get((one, other), 0) + 1
    return [Link(str(one), str(other), float(count)) for (one, other), count in sorted(shared.items())]


def _opened(scene: Scene, parts: Sequence[Scene], closed: Mapping[str, Point]) -> dict[str, Point]:
    """A column for each host, beside its region on the side that the host is nearer to."""
    places: dict[str, Point] = {}
    for part in parts:
        left, _, right, _ = frame_of(part, closed)
        for host in sorted(set(part.hosts.values())):
            chips = [scene.chips[name] for name in scene.members(host)]
            x, y = closed[host]
            aside = _ASIDE + max(chip.width for chip in chips) / 2
            beside = left - aside if x < (left + right) / 2 else right + aside
            places |= column(chips, beside, y - height_of(chips) / 2)
    return places
