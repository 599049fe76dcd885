"""Honours in the list that a decision appends: 一、先进乡镇(5个), and who has them on the line below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.grammar.honours.honour import COUNT, Honour, heads
from kg.model import Span

_HEADED = re.compile(
    f"(?<=\n)[ 　]*(?:[（(]?[一二三四五六七八九十]+[）)、]|[\\d]+[.、．])?[ 　]*(?P<name>[^\n。，；：:（()）、]{{3,24}})(?:[（(]{COUNT}[）)])?"
    "(?:[：:][ 　\n]*|[ 　]*\n[ 　]*)(?P<list>[^\n。；：:]{2,600})(?=\n|$|。)"
)
_PARTED = re.compile("[、，,　 \t]+")


def appended(text: str, start: int) -> Iterator[Honour]:
    """一、先进乡镇(5个) ⏎ 甲镇、乙镇; not 一、指导思想 ⏎ …, as that ends in no word of honours."""
    for match in _HEADED.finditer(text, start):
        name = Span(*match.span("name"))
        if match["name"].endswith(heads()) and _EXCELS.search(match["name"]) and _PARTED.search(match["list"]):
            yield Honour(name, "conferred", name.start, recipients=Span(*match.span("list")))


_EXCELS = re.compile("先进|优秀|优胜|模范|标兵|能手|十佳|文明|示范|红旗|功臣|奖$")
