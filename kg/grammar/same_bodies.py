"""Which names are of one body: a ministry by its short name, a department's, what the text itself says is short for it."""

from __future__ import annotations

from functools import cache

import regex

from kg.grammar.document import Document
from kg.lexicon import rows

_KINDS = regex.compile("(?:维吾尔|壮族|回族)?自治[区州县]|[省市县区州]|有限责任|(?:股份)?有限(?=公司)")
_GLOSS = regex.compile(
    r"(?P<long>[\p{Han}（）()]{4,40})[（(](?:以下|下)?(?:简称|称)为?[：:]?[“\"]?(?P<short>\p{Han}{2,12})[”\"]?[）)]"
)


def one_name(name: str) -> str:
    """One name for all that a central body or department goes by: 工信部, 工业和信息化部; 某市发改委, 某市发展和改革委员会."""
    name = name.removeprefix("中国") if name.removeprefix("中国") in _central() else name
    length = next((n for n in range(len(name), 1, -1) if name[:n] in _central()), 0)
    name = _central()[name[:length]] + name[length:] if length else name
    brief = next((row for row in rows("names_of_departments") if name.endswith(row[0])), None)
    return name.removesuffix(brief[0]) + brief[1] if brief else name


def is_name_in_short(document: Document, name: str, other: str) -> bool:
    """Whether a body's name is another's cut short: 科学馆, 甘肃水文局, 市人大 for 市人大常委会, 甲银监局 where a bracket says so."""
    if other.endswith(name) or other == name + "常委会":
        return True
    if len(name) < len(other) and _KINDS.sub("", name) == _KINDS.sub("", other):
        return True
    glosses = _GLOSS.finditer(document.text) if "称" in document.text else ()
    return any(gloss["short"] == name and gloss["long"].endswith(other) for gloss in glosses)


@cache
def _central() -> dict[str, str]:
    """The short name of a central body by each of its names."""
    found: dict[str, str] = {}
    for full, short, _, _, others in rows("names_of_central_bodies"):
        found.update({name: short for name in (full, short, *others.split()) if name})
    return found
