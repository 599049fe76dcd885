"""Chinese text for an index of words: every character stands by itself, so that any part of a name is found."""

from __future__ import annotations

import re

_HAN = re.compile(r"[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def set_apart(text: str) -> str:
    """The text with spaces around every Chinese character."""
    return _HAN.sub(lambda found: f" {found.group()} ", text)
