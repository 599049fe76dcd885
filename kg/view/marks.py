"""Which lines of the first picture carry their words: those whose label lies on no chip, no dot and no other label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kg.view.labels import LINE_HEIGHT, width_in_em

MARK_FONT = 11
_AIR = 3

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""


def rectangle(centre: tuple[float, float], width: float, height: float) -> Rectangle:
    """The box of `width` × `height` around a point."""
    return centre[0] - width / 2, centre[1] - height / 2, centre[0] + width / 2, centre[1] + height / 2


def overlap(one: Rectangle, two: Rectangle) -> bool:
    """Whether two boxes share more than an edge."""
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def mark_box(words: Sequence[str], source: Rectangle, target: Rectangle) -> Rectangle:
    """Where the browser writes on a straight line: half-way, as wide as the widest of the languages."""
    middle = (
        (source[0] + source[2] + target[0] + target[2]) / 4,
        (source[1] + source[3] + target[1] + target[3]) / 4,
    )
    width = max((width_in_em(word) for word in words), default=0.0) * MARK_FONT
    return rectangle(middle, width + 2 * _AIR, MARK_FONT * LINE_HEIGHT + 2 * _AIR)


def readable(
    candidates: Sequence[tuple[int, Sequence[str], str, str]], boxes: Mapping[str, Rectangle]
) -> dict[int, Rectangle]:
    """The lines, of (number, words, source, target), that can carry their words, and where; the first ones choose first."""
    taken = list(boxes.values())
    found: dict[int, Rectangle] = {}
    for number, words, source, target in candidates:
        box = mark_box(words, boxes[source], boxes[target])
        if not any(overlap(box, other) for other in taken):
            taken.append(box)
            found[number] = box
    return found
