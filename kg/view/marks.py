"""Which lines of the first picture carry their words: those whose label lies on no chip, no dot and no other label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kg.view.labels import width_in_em

MARK_FONT = 11
_AIR = 4
_HEIGHT = 20

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def rectangle(centre: tuple[float, float], width: float, height: float) -> Rectangle:
    """The box of `width` × `height` around a point."""
    return centre[0] - width / 2, centre[1] - height / 2, centre[0] + width / 2, centre[1] + height / 2


def overlap(one: Rectangle, two: Rectangle) -> bool:
    """Whether two boxes share more than an edge."""
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


SHARES = (0.5, 0.38, 0.62, 0.26, 0.74)
"""Where along a line its words may stand, the best place first."""


def mark_box(words: str, source: Rectangle, target: Rectangle, share: float) -> Rectangle:
    """Where the page writes on a straight line: a share of the way between the boxes."""
    one, two = _exit(source, _centre(target)), _exit(target, _centre(source))
    width = width_in_em(words) * MARK_FONT
    centre = (one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share)
    return rectangle(centre, width + 2 * _AIR, _HEIGHT)


def _centre(box: Rectangle) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _exit(box: Rectangle, towards: tuple[float, float]) -> tuple[float, float]:
    """Where the line from a box's centre to a point outside leaves the box."""
    x, y = _centre(box)
    dx, dy = towards[0] - x, towards[1] - y
    share = min(1.0, (box[2] - box[0]) / 2 / (abs(dx) or 1e-9), (box[3] - box[1]) / 2 / (abs(dy) or 1e-9))
    return x + dx * share, y + dy * share


def readable(
    candidates: Sequence[tuple[int, str, str, str]], boxes: Mapping[str, Rectangle]
) -> dict[int, tuple[float, Rectangle]]:
    """The lines, of (number, words, source, target), that can carry their words: at which share of the line, and the box.

    The first ones choose first.
    """
    taken = list(boxes.values())
    found: dict[int, tuple[float, Rectangle]] = {}
    for number, words, source, target in candidates:
        for share in SHARES:
            box = mark_box(words, boxes[source], boxes[target], share)
            if not any(overlap(box, other) for other in taken):
                taken.append(box)
                found[number] = (share, box)
                break
    return found
