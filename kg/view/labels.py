"""How much room a label takes: lines of text and their width, measured without a browser.

A Han character is as wide as the font is high in every CJK font; for other characters the widest usual face is assumed, so that
a box computed here is never too small for what the browser draws in it.
"""

from __future__ import annotations

from unicodedata import east_asian_width

LINE_HEIGHT = 1.3
_NARROW_EM = 0.62
_NOT_AT_START = frozenset("，、。；：！？）》」』”’…,.;:!?)]")


def width_in_em(text: str) -> float:
    """The width of one line of text in units of its font size."""
    return sum(1.0 if east_asian_width(character) in "WFA" else _NARROW_EM for character in text)


def wrapped(text: str, em: float, lines: int) -> tuple[str, ...]:
    """The text in at most `lines` lines of at most `em` ems, the rest of a longer text cut off with an ellipsis.

    A mark of punctuation stays with the line before it and may hang over its end.
    """
    cut: list[str] = [""]
    for character in " ".join(text[: int(4 * em * lines)].split()):
        if width_in_em(cut[-1] + character) > em and cut[-1] and character not in _NOT_AT_START:
            if len(cut) == lines:
                return (*cut[:-1], cut[-1].rstrip("，、；：") + "…")
            cut.append("")
        cut[-1] += character
    return tuple(line.strip() for line in _balanced(cut, em, lines))


def box_of(lines: tuple[str, ...], font: float) -> tuple[int, int]:
    """Width and height in pixels of lines of text in a font of `font` pixels."""
    width = max((width_in_em(line) for line in lines), default=0.0)
    return round(width * font + 0.5), round(len(lines) * font * LINE_HEIGHT + 0.5)


def _balanced(cut: list[str], em: float, lines: int) -> list[str]:
    """Two lines of about the same length read better than a full one and a single character."""
    if len(cut) != 2 or lines < 2 or width_in_em(cut[1]) > 0.5 * em:
        return cut
    text, half = "".join(cut), width_in_em("".join(cut)) / 2
    return [line for line in _filled(text, half + 0.51) if line]


def _filled(text: str, em: float) -> list[str]:
    first = ""
    for index, character in enumerate(text):
        if first and width_in_em(first + character) > em and character not in _NOT_AT_START:
            return [first, text[index:]]
        first += character
    return [first]
