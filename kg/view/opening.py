"""Where members stand when their host is opened: in columns outside the first picture, so that they cover nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kg.view.scene import Chip, Scene

Point: TypeAlias = tuple[int, int]

_LINE = 6
_COLUMN = 44
_BESIDE = 66


def opened(scene: Scene, closed: Mapping[str, Point], frame: tuple[float, float, float, float]) -> dict[str, Point]:
    """The places of all members; `frame` is left, top, right and bottom of the first picture.

    Groups open below the picture, other hosts on the side they are on.
    """
    hosts = sorted(set(scene.hosts.values()), key=lambda name: (closed[name][1], closed[name][0], name))
    places = _below([_chips_at(scene, host) for host in hosts if host in scene.groups], frame)
    others = [host for host in hosts if host not in scene.groups]
    for side, edge in ((-1, frame[0]), (1, frame[2])):
        here = [host for host in others if (closed[host][0] < 0) == (side < 0)]
        places |= _beside([(closed[host][1], _chips_at(scene, host)) for host in here], edge, side, frame[1])
    return places


def column(chips: Sequence[Chip], x: float, top: float) -> dict[str, Point]:
    """The places of chips one below the other, centred at `x`."""
    places = {}
    for chip in chips:
        places[chip.id] = (round(x), round(top + chip.height / 2))
        top += chip.height + _LINE
    return places


def height_of(chips: Sequence[Chip]) -> int:
    """The height of a column."""
    return sum(chip.height + _LINE for chip in chips)


def _chips_at(scene: Scene, host: str) -> list[Chip]:
    return [scene.chips[name] for name in scene.members(host)]


def _below(columns: Sequence[Sequence[Chip]], frame: tuple[float, float, float, float]) -> dict[str, Point]:
    """Columns side by side under the middle of the picture."""
    widths = [max(chip.width for chip in chips) for chips in columns]
    x = (frame[0] + frame[2] - sum(widths) - _COLUMN * (len(widths) - 1)) / 2
    places: dict[str, Point] = {}
    for chips, width in zip(columns, widths, strict=True):
        places |= column(chips, x + width / 2, frame[3] + _COLUMN)
        x += width + _COLUMN
    return places


def _beside(columns: Sequence[tuple[float, Sequence[Chip]]], edge: float, side: int, top: float) -> dict[str, Point]:
    """Columns one below the other beside the picture, each as near to the height of its host as those before leave room."""
    places: dict[str, Point] = {}
    for y, chips in columns:
        top = max(top, y - height_of(chips) / 2)
        places |= column(chips, edge + side * (_BESIDE + max(chip.width for chip in chips) / 2), top)
        top += height_of(chips) + _COLUMN / 2
    return places
