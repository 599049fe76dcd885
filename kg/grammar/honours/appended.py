"""Honours in the list that a decision appends: 一、先进乡镇(5个), and who has them on the lines below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.grammar.honours.honour import COUNT, Honour, heads
from kg.model import Span

_NUMBER = r"[ 　]*(?:[■●▲◆★□○◎·•][ 　]*)?(?:[（(]?[一二三四五六七八九十]+[）)]?[、.．]?|[\d]+[.、．])?[ 　]*"
_HEADED = re.compile(
    rf"{_NUMBER}(?!授予|评为|命名|表彰|对|给予)(?P<name>(?:“[^“”\n]{{2,20}}”|[^\n。，；：:（()）、“”]){{3,36}}?)(?:名单)?[ 　]*(?:[（(](?:共)?{COUNT}[）)]|[（(][^（）()\n]{{0,12}}[）)])?[ 　]*(?:[：:](?P<list>[^\n。；：:]*))?$"
)
_GRADE = re.compile(
    rf"{_NUMBER}(?P<name>[特一二三]等奖)[ 　]*(?:[（(](?:共)?{COUNT}[）)])?[ 　]*(?:[：:](?P<list>[^\n。；：:]*))?$"
)
_ITEMS = re.compile(r"[^\n。；：:《》]{2,400}$")
_NO_ITEMS = re.compile(
    r"[ 　]*(?:[■●▲◆★□○◎]|附件|附：|希望|全[省市县区]|各级|中共|\d{4}年|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])"
)
_EXCELS = re.compile("先进|优秀|优胜|模范|标兵|能手|十佳|文明|示范|红旗|功臣|名师|楷模|最美|新秀|标杆|突出贡献|奖$")
_PARTED = re.compile("[、，,　 \t\n（(]+")
_BULLET = re.compile("[ 　]*[■●▲◆★□○◎]")
_LINE = re.compile(r"[^\n]+")


def appended(text: str, start: int) -> Iterator[Honour]:
    """一、先进乡镇(5个) ⏎ 甲镇、乙镇; 先进单位 ⏎ 一等奖 ⏎ 甲局; not 一、指导思想 ⏎ …, as that ends in no word of honours."""
    lines = [Span(*match.span()) for match in _LINE.finditer(text, start)]
    group = ""
    for number, line in enumerate(lines):
        heading, grade = _heading(text, line), _GRADE.match(text, line.start, line.end)
        if heading is None and grade is None:
            continue
        match = grade or heading
        assert match is not None
        listed = _listed(text, match, lines[number + 1 :])
        name = Span(*match.span("name"))
        if grade is None:
            group = match["name"]
        if listed and (grade or _PARTED.search(text, listed.start, listed.end)) and (group or grade is None):
            yield Honour(name, "conferred", name.start, recipients=listed, suffix=group if grade else "")


def below(text: str, at: int) -> Span | None:
    """The lines of names below the line of `at`, where it ends in a colon: 授予以下同志“…”称号： ⏎ 甲 ⏎ 乙."""
    end = text.find("\n", at)
    if end < 0 or not text.endswith(("：", ":"), 0, end):
        return None
    return _rows([Span(*match.span()) for match in _LINE.finditer(text, end)], text)


def _heading(text: str, line: Span) -> re.Match[str] | None:
    match = _HEADED.match(text, line.start, line.end)
    name = match["name"].rstrip("”") if match else ""
    is_marked = _BULLET.match(text, line.start) is not None
    return match if (is_marked or name.endswith(heads())) and _EXCELS.search(name) else None


def _listed(text: str, heading: re.Match[str], following: Sequence[Span]) -> Span | None:
    """Who is listed behind a heading on its line, or on the lines below."""
    if heading["list"]:
        return Span(*heading.span("list"))
    return _rows(following, text)


def _rows(lines: Sequence[Span], text: str) -> Span | None:
    """The lines from the first on that are nothing but names."""
    last: Span | None = None
    for line in lines:
        is_list = _ITEMS.match(text, line.start, line.end) and not _NO_ITEMS.match(text, line.start, line.end)
        if not is_list or _heading(text, line) or _GRADE.match(text, line.start, line.end):
            break
        last = line
    return Span(lines[0].start, last.end) if last else None
