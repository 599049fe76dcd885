"""Chips: the boxes with a glyph and a text that stand for nodes, and how large they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.view.kinds import kinds
from kg.view.labels import box_of, wrapped
from kg.view.scene import GROUPS, Chip, name_of_group

_TOPIC_FONT, _GROUP_FONT = 20.0, 13.0
_NARROW_EM, _GROUP_EM = 8.0, 20.0
_PAD_X, _PAD_Y, _GLYPH = 10, 5, 16


def chip_of(node: str, data: Mapping[str, Any], large: bool, narrow: bool, value: str) -> Chip:
    """A node's chip: `large` for a topic, `narrow` with shorter lines.

    An objective begins with its number, an indicator ends with its latest `value`.
    """
    ordinal = int(data.get("ordinal") or 0)
    number = chr(0x2460 + ordinal - 1) if 0 < ordinal <= 20 else ""
    look = kinds()[data["kind"]]
    font = _TOPIC_FONT if large else look.font
    em, rows = (_NARROW_EM, look.lines + 1) if narrow and look.em > _NARROW_EM else (look.em, look.lines)
    lines, width, height = _sized(number + data["label"], font, em, rows, value)
    return Chip(node, data["kind"], lines, font, width, height)


def group_chip(group: str, count: int) -> Chip:
    """A group's chip, wide enough for its name in both languages."""
    texts = [f"{name} {count}" for name in name_of_group(group)]
    lines, _, height = _sized(texts[0], _GROUP_FONT, _GROUP_EM)
    width = max(_sized(text, _GROUP_FONT, _GROUP_EM)[1] for text in texts)
    return Chip(group, GROUPS[group.partition(" ")[0]][0], lines, _GROUP_FONT, width, height)


def _sized(text: str, font: float, em: float, rows: int = 1, last: str = "") -> tuple[tuple[str, ...], int, int]:
    """Lines, width and height of a chip with `text` in at most `rows` lines of `em` ems, and `last` in a line of its own."""
    lines = wrapped(text, em, rows) + (wrapped(last, em, 1) if last else ())
    width, height = box_of(lines, font)
    return lines, width + _GLYPH + 2 * _PAD_X, height + 2 * _PAD_Y
